/**
 * Whether a definition is private: whether the file it stands in, by the line table, has a name that ends in `.c` (symbol
 * versions, section 4 b).
 */
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { safeNumber } from '../dwarf/constant.ts';
import type { Profile } from './profile.ts';

export class PrivateFiles {
  readonly #dwarf: DwarfFile;
  readonly #profile: Profile;
  readonly #answers = new Map<number, boolean>();
  #unit: Unit | undefined;

  constructor(dwarf: DwarfFile, profile: Profile) {
    this.#dwarf = dwarf;
    this.#profile = profile;
  }

  /** From here on `unit` is the one that is processed. */
  begin(unit: Unit): void {
    this.#unit = unit;
    this.#answers.clear();
  }

  /**
   * @param unit the unit of the definition
   * @throws DwarfksymsError `line-table` where the unit's line table cannot say
   */
  isPrivate(unit: Unit, lo: number, hi: number): boolean {
    const file = safeNumber(lo, hi);
    const remembers = this.#profile.fileNumbersAcrossUnits || unit === this.#unit;
    const known = remembers ? this.#answers.get(file) : undefined;
    if (known !== undefined) return known;
    const answer = isPrivatePath(this.#dwarf.fileName(unit, file));
    if (remembers) this.#answers.set(file, answer);
    return answer;
  }
}

/** The text from the last `.` on is `.c`. The directory, which comes before a slash, cannot change that. */
function isPrivatePath(name: string): boolean {
  return name.endsWith('.c');
}
