/** The units whose headers are at given offsets: what indexes and tables refer to. */
import type { CheckedFile, CheckedSection, CheckedUnit, SectionFamily } from './checked-file.ts';

/** `unknown`: another rule says why nobody can know the units. */
export type UnitAnswer = CheckedUnit | 'unknown' | undefined;

export class UnitsByStart {
  readonly #known = new Map<CheckedSection, ReadonlyMap<number, CheckedUnit>>();
  readonly #tiled = new Map<CheckedSection, boolean>();
  readonly #sections = new Map<CheckedFile, Map<string, readonly CheckedSection[]>>();

  /**
   * The unit whose header begins at an offset of `.debug_info` or `.debug_types`. Files that are not linked may have several such
   * sections, and nobody says which of them is meant.
   */
  at(file: CheckedFile, kind: 'info' | 'types', family: SectionFamily, offset: number): UnitAnswer {
    const sections = this.#sectionsOf(file, kind, family);
    let isKnown = true;
    for (const section of sections) {
      const unit = this.#unitsOf(section).get(offset);
      if (unit !== undefined) return sections.length === 1 ? unit : 'unknown';
      isKnown &&= this.#isTiled(section);
    }
    return isKnown ? undefined : 'unknown';
  }

  #sectionsOf(file: CheckedFile, kind: string, family: SectionFamily): readonly CheckedSection[] {
    let byKind = this.#sections.get(file);
    if (byKind === undefined) this.#sections.set(file, (byKind = new Map()));
    const key = `${kind} ${family}`;
    let sections = byKind.get(key);
    if (sections === undefined)
      byKind.set(key, (sections = file.sections.filter((one) => one.kind === kind && one.family === family)));
    return sections;
  }

  /** Whether all of the section is in units whose headers could be read. */
  #isTiled(section: CheckedSection): boolean {
    let isTiled = this.#tiled.get(section);
    if (isTiled === undefined) {
      const { isWhole, units, bytes } = section;
      isTiled = isWhole && units.reduce((sum, { start, end }) => sum + end - start, 0) === bytes.length;
      this.#tiled.set(section, isTiled);
    }
    return isTiled;
  }

  #unitsOf(section: CheckedSection): ReadonlyMap<number, CheckedUnit> {
    let units = this.#known.get(section);
    if (units === undefined)
      this.#known.set(section, (units = new Map(section.units.map((unit) => [unit.start, unit]))));
    return units;
  }
}

export function isUnit(answer: UnitAnswer): answer is CheckedUnit {
  return answer !== undefined && answer !== 'unknown';
}
