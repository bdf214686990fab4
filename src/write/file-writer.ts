/** The DWARF sections of one file, step by step. */
import { AbbreviationTable } from './abbreviation-table.ts';
import type { Contribution, Contributions } from './contributions.ts';
import type { Stem } from './debug-sections.ts';
import type { Unit } from './description.ts';
import type { FileContext } from './file-context.ts';
import { sectionImages } from './images.ts';
import { writeLineTable } from './line-table.ts';
import type { SectionImage } from './section-image.ts';
import { UnitContext } from './unit-context.ts';
import { UnitWriter } from './unit-writer.ts';

/** Skeleton units of all files by their signature, DWO id in the standard's words. */
export type Skeletons = Map<bigint, UnitContext>;

export class FileWriter {
  readonly #file: FileContext;
  readonly #skeletons: Skeletons;
  readonly #abbreviations = new Map<number, AbbreviationTable>();
  readonly #units: UnitWriter[] = [];

  constructor(file: FileContext, skeletons: Skeletons) {
    this.#file = file;
    this.#skeletons = skeletons;
  }

  /** First step: declares all DIEs and their abbreviations. */
  declare(): void {
    for (const unit of this.#file.description.units) {
      const context = new UnitContext(this.#file, unit, () => this.#skeletonOf(unit));
      if (unit.kind === 'skeleton' && unit.signature !== undefined)
        this.#skeletons.set(unit.signature, context);
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
    for (const [i, table] of this.#file.description.lineTables.entries())
      writeLineTable(this.#file, this.#file.sections.section('line'), table, this.#file.lineTable(i));
    for (const table of this.#abbreviations.values()) table.writeTo(this.#file.sections.section('abbrev'));
  }

  /** Fifth step: writes lists, which may use addresses of a table in another file. */
  writeLists(): void {
    this.#writeContributions('rnglists', this.#file.rangeLists);
    this.#writeContributions('loclists', this.#file.locationLists);
  }

  /** Sixth step: writes the tables and strings that were used, whoever did. */
  finish(): void {
    this.#writeContributions('addr', this.#file.addresses);
    this.#writeContributions('str_offsets', this.#file.stringOffsets);
    if (this.#file.strings.isUsed) this.#file.strings.writeTo(this.#file.sections.section('str'));
    if (this.#file.lineStrings.isUsed)
      this.#file.lineStrings.writeTo(this.#file.sections.section('line_str'));
  }

  /** Last step, when all files are laid out. */
  images(): readonly SectionImage[] {
    for (const unit of this.#units) unit.resolve();
    return sectionImages(this.#file.description, this.#file.sections.all());
  }

  /** The unit in the object that a split unit belongs to: a split type unit to that of the first compile unit beside it. */
  #skeletonOf(unit: Unit): UnitContext | undefined {
    const compileUnit =
      unit.kind === 'split-compile'
        ? unit
        : this.#file.description.units.find(({ kind }) => kind === 'split-compile');
    const signature = compileUnit?.signature;
    return signature === undefined ? undefined : this.#skeletons.get(signature);
  }

  /** The first unit of a table says how it is encoded. */
  #abbreviationsOf({ abbreviations }: Unit): AbbreviationTable {
    let table = this.#abbreviations.get(abbreviations.table);
    if (table === undefined)
      this.#abbreviations.set(abbreviations.table, (table = new AbbreviationTable(abbreviations)));
    return table;
  }

  #writeContributions<T extends Contribution>(stem: Stem, contributions: Contributions<T>): void {
    if (contributions.isUsed) contributions.writeTo(this.#file.sections.section(stem));
  }
}
