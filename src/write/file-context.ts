/** What the units of a file share: its sections, strings and tables, and what they need of the other files. */
import { DW_LLE, DW_RLE } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { AddressLists } from './address-lists.ts';
import { AddressTable } from './address-table.ts';
import { Contributions } from './contributions.ts';
import { DebugSections } from './debug-sections.ts';
import type { FileDescription } from './description.ts';
import type { DieLabels } from './die-labels.ts';
import type { Misfits } from './misfits.ts';
import { type Label, unboundLabel } from './section.ts';
import { StringOffsets } from './string-offsets.ts';
import { StringSection } from './string-section.ts';

/** What the files of a description share while they are written. */
export interface Shared {
  readonly dies: DieLabels;
  readonly misfits: Misfits;
  supplementary: FileContext | undefined;
}

export class FileContext {
  readonly description: FileDescription;
  readonly sections: DebugSections;
  readonly strings: StringSection;
  readonly lineStrings: StringSection;
  readonly stringOffsets = new Contributions((encoding) => new StringOffsets(encoding));
  readonly addresses = new Contributions((encoding) => new AddressTable(encoding));
  readonly rangeLists = new Contributions((encoding) => new AddressLists(encoding, DW_RLE));
  readonly locationLists = new Contributions((encoding) => new AddressLists(encoding, DW_LLE));
  /** Forms with which it refers to the supplementary file. */
  readonly supplementaryForms = new Set<number>();
  readonly #shared: Shared;
  readonly #lineTables: readonly Label[];
  #turns = 0;

  constructor(description: FileDescription, shared: Shared) {
    this.description = description;
    this.sections = new DebugSections(description);
    this.strings = new StringSection(description.strings);
    this.lineStrings = new StringSection(description.strings);
    this.#lineTables = description.lineTables.map(unboundLabel);
    this.#shared = shared;
  }

  get dies(): DieLabels {
    return this.#shared.dies;
  }

  get misfits(): Misfits {
    return this.#shared.misfits;
  }

  lineTable(index: number): Label {
    const label = this.#lineTables[index];
    if (label === undefined)
      throw new DwarfksymsError('description', `there is no line table ${index}`, {
        file: this.description.name,
      });
    return label;
  }

  /** The number of one of the description's own sections. */
  ownSection(name: string): number {
    const index = this.description.sections.findIndex((section) => section.name === name);
    if (index < 0)
      throw new DwarfksymsError('description', `there is no section ${name}`, {
        file: this.description.name,
      });
    return index;
  }

  /** Counts what is spelled in several ways by turns. */
  nextTurn(): number {
    return this.#turns++;
  }

  /** The file that holds what several have in common; `form` refers to it. */
  supplementary(form: number): FileContext {
    const { supplementary } = this.#shared;
    if (supplementary === undefined || supplementary === this)
      throw new DwarfksymsError('description', 'there is no supplementary file to refer to', {
        file: this.description.name,
      });
    this.supplementaryForms.add(form);
    return supplementary;
  }
}
