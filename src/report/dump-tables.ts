/** The tables beside the units that a dump shows: abbreviations and line tables. */
import { readAbbreviations } from '../dwarf/abbreviations.ts';
import type { UnitFile } from '../dwarf/units.ts';
import type { Unit } from '../dwarf/dwarf-file.ts';
import { readLineTable, type LineTable } from '../dwarf/line-table.ts';
import { lineOffset } from '../dwarf/offsets.ts';
import type { UnitLineTables } from './dump-line-files.ts';
import type { DumpTally } from './dump-tally.ts';
import type { DumpWriter } from './dump-writer.ts';

export class TableDump {
  readonly #writer: DumpWriter;
  readonly #tally: DumpTally;
  readonly #lineTables: UnitLineTables;

  constructor(writer: DumpWriter, tally: DumpTally, lineTables: UnitLineTables) {
    this.#writer = writer;
    this.#tally = tally;
    this.#lineTables = lineTables;
  }

  /** The tables of the chosen units, each once, in the order of their first user. */
  abbreviations(units: readonly Unit[]): void {
    const shown = new Set<string>();
    for (const { info, abbreviationOffset } of units) {
      const { sections, elf } = info.file;
      const key = `${info.file.elf.name} ${abbreviationOffset}`;
      if (shown.has(key)) continue;
      shown.add(key);
      const section = sections.nameOf('abbrev');
      const bytes = sections.contents('abbrev') ?? new Uint8Array();
      const table = readAbbreviations(bytes, abbreviationOffset, elf.littleEndian, { section });
      this.#tally.find();
      this.#writer.abbreviations(info.file, abbreviationOffset, table.declarations);
      if (table.damage !== undefined) this.#tally.report(table.damage);
    }
  }

  /** All tables of the section; where units are chosen, only theirs. */
  lines(units: readonly Unit[], areChosen: boolean): void {
    if (!areChosen) {
      for (const file of new Set(units.map(({ info }) => info.file))) this.#allLines(file);
      return;
    }
    for (const unit of units)
      this.#tally.attempt(() => {
        const table = this.#lineTables.of(unit);
        if (table !== undefined) this.#line(unit.info.file, table);
      });
  }

  #allLines(file: UnitFile): void {
    const size = file.sections.contents('line')?.length ?? 0;
    let at = lineOffset(0);
    while (at < size) {
      let table: LineTable | undefined;
      this.#tally.attempt(() => {
        table = readLineTable(file, at);
        this.#line(file, table);
      });
      // Where the next one begins is in the table that cannot be read.
      if (table === undefined) return;
      at = table.end;
    }
  }

  #line(file: UnitFile, table: LineTable): void {
    this.#tally.find();
    this.#writer.lineTable(file, table);
  }
}
