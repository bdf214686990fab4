/** Distances between addresses that are known before linking. */
import type { Address } from './description.ts';

/** How far `to` lies behind `from`; `undefined` where they count from different things, or `to` comes first. */
export function distance(from: Address, to: Address): bigint | undefined {
  if (from.symbol !== to.symbol || from.section !== to.section || to.addend < from.addend) return undefined;
  return to.addend - from.addend;
}
