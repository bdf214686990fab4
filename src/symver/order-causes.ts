/**
 * What makes versions of the profile `linux` depend on things that mean nothing for the ABI (symbol versions, section 10).
 * Each cause is one decision of a profile, so that the profiles between `linux` and `canonical` are the sets of causes.
 */
import { CANONICAL, LINUX, type Profile } from './profile.ts';

/** The decision that each cause is made of. In `linux` all of them are true, in `canonical` none. */
const DECISIONS = {
  'comma-order': 'commasFollowWalk',
  'unit-order': 'namesByUnitOrder',
  'other-exports': 'typesOfExportsOnly',
  tie: 'tiesByPlace',
  'file-number': 'fileNumbersAcrossUnits',
  'first-die': 'firstDieCounts',
  'rename-leak': 'renameLeaks',
  'text-reference': 'namesCanBeReferences',
  'common-alias': 'commonSymbolsAlias',
} as const satisfies Readonly<Record<string, keyof Omit<Profile, 'name'>>>;

export type OrderCause = keyof typeof DECISIONS;

/** In the order of the table of section 10. */
export const ORDER_CAUSES = Object.keys(DECISIONS) as readonly OrderCause[];

/** `linux` but for the causes in `without`: all of them make `canonical`. */
export function profileWithout(without: ReadonlySet<OrderCause>): Profile {
  if (without.size === ORDER_CAUSES.length) return CANONICAL;
  const changed = Array.from(without, (cause) => [DECISIONS[cause], CANONICAL[DECISIONS[cause]]]);
  // A nameless declaration is a type that was not visited before it was met, either.
  const followsSignatures = without.has('unit-order');
  return { ...LINUX, followsSignatures, ...(Object.fromEntries(changed) as Partial<Profile>) };
}
