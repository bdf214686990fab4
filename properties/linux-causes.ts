/** Why a version of the profile `linux` changed where that of `canonical` did not. */
import type { OrderCause } from '../src/mutate/mutation.ts';
import { LINUX, type Profile } from '../src/symver/profile.ts';
import type { Specimen } from './specimen.ts';

/** For each cause, the profile that does not depend on it. */
const WITHOUT: readonly (readonly [OrderCause, Partial<Profile>])[] = [
  ['comma-order', { commasFollowWalk: false }],
  ['unit-order', { namesByUnitOrder: false }],
  ['other-exports', { typesOfExportsOnly: false }],
  ['tie', { tiesByPlace: false }],
  ['file-number', { fileNumbersAcrossUnits: false }],
  ['first-die', { firstDieCounts: false }],
  ['rename-leak', { renameLeaks: false }],
  ['text-reference', { namesCanBeReferences: false }],
  ['common-alias', { commonSymbolsAlias: false }],
];

/**
 * The smallest set of causes without which both descriptions give the symbol one version, found by taking away one cause after
 * the other as long as the versions stay equal; none if they differ even without any cause.
 */
export function linuxCauses(before: Specimen, after: Specimen, symbol: string): readonly OrderCause[] {
  let needed = [...WITHOUT];
  const agree = (taken: typeof needed): boolean => {
    const profile: Profile = Object.assign({}, LINUX, ...taken.map(([, flags]) => flags));
    return (
      before.versionsOf(before.symbols, profile).get(symbol) ===
      after.versionsOf(after.symbols, profile).get(symbol)
    );
  };
  if (!agree(needed)) return [];
  for (const one of WITHOUT) {
    const fewer = needed.filter((other) => other !== one);
    if (agree(fewer)) needed = fewer;
  }
  return needed.map(([cause]) => cause);
}
