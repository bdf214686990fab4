/** The DWARF sections of one file. */
import { DW_LLE, DW_RLE } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { AbbreviationTable } from './abbreviation-table.ts';
import { AddressLists } from './address-lists.ts';
import { AddressTable } from './address-table.ts';
import { type Contribution, Contributions } from './contributions.ts';
import { DebugSections, type Stem } from './debug-sections.ts';
import type { FileDescription, Unit } from './description.ts';
import type { DieLabels } from './die-labels.ts';
import { sectionImages } from './images.ts';
import { writeLineTable } from './line-table.ts';
import type { Misfits } from './misfits.ts';
import type { SectionImage } from './section-image.ts';
import { type Label, unboundLabel } from './section.ts';
import { StringOffsets } from './string-offsets.ts';
import { StringSection } from './string-section.ts';
import { UnitContext } from './unit-context.ts';
import { UnitWriter } from './unit-writer.ts';

/** What the files of a description share while they are written. */
export interface Shared {
  readonly dies: DieLabels;
  readonly misfits: Misfits;
  /** Skeleton units by their signature, DWO id in the standard's words. */
  readonly skeletons: Map<bigint, UnitContext>;
  supplementary: FileWriter | undefined;
}

export class FileWriter {
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
  readonly #abbreviations = new Map<number, AbbreviationTable>();
  readonly #units: UnitWriter[] = [];
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

  /** First step: declares all DIEs and their abbreviations. */
  declare(): void {
    for (const unit of this.description.units) {
      const context = new UnitContext(this, unit);
      if (unit.kind === 'skeleton' && unit.signature !== undefined)
        this.#shared.skeletons.set(unit.signature, context);
      const writer = new UnitWriter(context, this.#abbreviationsOf(unit));
      writer.declare();
      this.#units.push(writer);
    }
    for (const table of this.#abbreviations.values()) table.close();
  }

  /** Second step, for all files before the third: addresses that come first in their tables. */
  beginAddresses(): void {
    for (const unit of this.#units) unit.beginAddresses();
  }

  /** Third step, rung by rung: indices in forms that do not hold large ones. */
  number(rung: number): void {
    for (const unit of this.#units) unit.number(rung);
  }

  /** Fourth step: writes units, and what they refer to except for strings, which other files may yet add. */
  write(): void {
    for (const unit of this.#units) unit.write();
    for (const [i, table] of this.description.lineTables.entries())
      writeLineTable(this, this.sections.section('line'), table, this.lineTable(i));
    for (const table of this.#abbreviations.values()) table.writeTo(this.sections.section('abbrev'));
  }

  /** Fifth step: writes lists, which may use addresses of a table in another file. */
  writeLists(): void {
    this.#writeContributions('rnglists', this.rangeLists);
    this.#writeContributions('loclists', this.locationLists);
  }

  /** Sixth step: writes the tables and strings that were used, whoever did. */
  finish(): void {
    this.#writeContributions('addr', this.addresses);
    this.#writeContributions('str_offsets', this.stringOffsets);
    if (this.strings.isUsed) this.strings.writeTo(this.sections.section('str'));
    if (this.lineStrings.isUsed) this.lineStrings.writeTo(this.sections.section('line_str'));
  }

  /** Last step, when all files are laid out. */
  images(): readonly SectionImage[] {
    for (const unit of this.#units) unit.resolve();
    return sectionImages(this.description, this.sections.all());
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
  supplementary(form: number): FileWriter {
    const { supplementary } = this.#shared;
    if (supplementary === undefined || supplementary === this)
      throw new DwarfksymsError('description', 'there is no supplementary file to refer to', {
        file: this.description.name,
      });
    this.supplementaryForms.add(form);
    return supplementary;
  }

  /** The unit in the object that a split unit belongs to: a split type unit to that of the first compile unit beside it. */
  skeletonOf(unit: Unit): UnitContext | undefined {
    const compileUnit =
      unit.kind === 'split-compile'
        ? unit
        : this.description.units.find(({ kind }) => kind === 'split-compile');
    const signature = compileUnit?.signature;
    return signature === undefined ? undefined : this.#shared.skeletons.get(signature);
  }

  /** The first unit of a table says how it is encoded. */
  #abbreviationsOf({ abbreviations }: Unit): AbbreviationTable {
    let table = this.#abbreviations.get(abbreviations.table);
    if (table === undefined)
      this.#abbreviations.set(abbreviations.table, (table = new AbbreviationTable(abbreviations)));
    return table;
  }

  #writeContributions<T extends Contribution>(stem: Stem, contributions: Contributions<T>): void {
    if (contributions.isUsed) contributions.writeTo(this.sections.section(stem));
  }
}
