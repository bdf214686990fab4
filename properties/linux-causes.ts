/** Why versions of the profile `linux` changed where those of `canonical` did not. */
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

const ALL: readonly OrderCause[] = WITHOUT.map(([cause]) => cause);

/** The causes of what changed from one description to the other. */
export class LinuxCauses {
  readonly #before: Specimen;
  readonly #after: Specimen;
  /** By the causes taken away. The same object for the same causes, as specimens keep versions by profile. */
  readonly #profiles = new Map<string, Profile>();

  constructor(before: Specimen, after: Specimen) {
    this.#before = before;
    this.#after = after;
  }

  /**
   * A smallest set of causes without which both descriptions give the symbol one version, found by taking one cause after the
   * other back as long as the versions stay equal; none if they differ even without any cause.
   */
  of(symbol: string): readonly OrderCause[] {
    const alone = ALL.find((cause) => this.#agreeWithout([cause], symbol));
    if (alone !== undefined) return [alone];
    if (!this.#agreeWithout(ALL, symbol)) return [];
    let needed = ALL;
    for (const cause of ALL) {
      const fewer = needed.filter((other) => other !== cause);
      if (this.#agreeWithout(fewer, symbol)) needed = fewer;
    }
    return needed;
  }

  #agreeWithout(causes: readonly OrderCause[], symbol: string): boolean {
    const profile = this.#profile(causes);
    return this.#before.versions(profile).get(symbol) === this.#after.versions(profile).get(symbol);
  }

  #profile(causes: readonly OrderCause[]): Profile {
    const key = causes.join();
    let profile = this.#profiles.get(key);
    if (profile === undefined) {
      const flags = WITHOUT.flatMap(([cause, without]) => (causes.includes(cause) ? [without] : []));
      profile = Object.assign({}, LINUX, ...flags) as Profile;
      this.#profiles.set(key, profile);
    }
    return profile;
  }
}
