/**
 * Sections made of one part for each unit, in which DIEs count: `.debug_str_offsets`, `.debug_addr`, `.debug_rnglists`,
 * `.debug_loclists`. An attribute of the unit (DW_AT_str_offsets_base and so on) tells where its part begins. Units without one
 * use what stands first in the section, as those of a split file do (DWARF 5, 7.26 to 7.29, and the attributes in 3.1.1).
 */
import { DwarfksymsError } from '../errors.ts';
import type { Unit } from './description.ts';
import type { Label, Section } from './section.ts';

/** The part of one unit, or of all units without a base. */
export interface Contribution {
  /** Where the items begin: what the base attribute says. */
  readonly base: Label;
  /** Whether anything is found by its number in it. */
  readonly isIndexed: boolean;
  readonly writeTo: (section: Section) => void;
}

/** What must be the same for units to share a contribution. */
export interface ContributionEncoding {
  readonly version: Unit['version'];
  readonly format: Unit['format'];
  readonly addressSize: Unit['addressSize'];
}

export class Contributions<T extends Contribution> {
  readonly #make: (encoding: ContributionEncoding) => T;
  readonly #own: T[] = [];
  readonly #shared = new Map<string, T>();

  constructor(make: (encoding: ContributionEncoding) => T) {
    this.#make = make;
  }

  own(encoding: ContributionEncoding): T {
    const made = this.#make(encoding);
    this.#own.push(made);
    return made;
  }

  shared(encoding: ContributionEncoding): T {
    const key = `${encoding.version} ${encoding.format} ${encoding.addressSize}`;
    let found = this.#shared.get(key);
    if (found === undefined) this.#shared.set(key, (found = this.#make(encoding)));
    return found;
  }

  get isUsed(): boolean {
    return this.#own.length > 0 || this.#shared.size > 0;
  }

  /** @throws DwarfksymsError `description` where units without a base would have to find different things at the start */
  writeTo(section: Section): void {
    const shared = [...this.#shared.values()];
    const first = shared.filter(({ isIndexed }) => isIndexed);
    if (first.length > 1)
      throw new DwarfksymsError(
        'description',
        'units without a base attribute need the same version, format and address size: only one can come first',
        { section: section.header.name },
      );
    for (const contribution of [...first, ...shared.filter(({ isIndexed }) => !isIndexed), ...this.#own])
      contribution.writeTo(section);
  }
}
