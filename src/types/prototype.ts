/** What an entry of a function says of its parameters beyond what type strings show. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { TypeEntry } from './entry.ts';

/** Whether more arguments may follow, `f(int, ...)`. DWARF 5, 3.3.4. */
export function isVariadic(entry: TypeEntry | undefined): boolean {
  if (entry === undefined) return false;
  for (const { tag } of entry.children()) if (tag === DW_TAG.unspecified_parameters) return true;
  return false;
}

/** Whether it was declared with a list of parameters, `f(void)` and not `f()`. DWARF 5, 3.3.1. Text does not tell: true. */
export function isPrototyped(entry: TypeEntry | undefined): boolean {
  return entry === undefined || entry.flag(DW_AT.prototyped);
}
