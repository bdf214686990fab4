/**
 * What a file has beside its DIEs, reduced to what the DIEs left need: symbols, the sections in which they are (without their
 * bytes), directories and files of line tables. Everything that is numbered gets other numbers.
 */
import { SHT } from '../../generated/elf-constants.ts';
import type {
  Address,
  FileDescription,
  Fixup,
  LineTable,
  SectionDescription,
  SymbolDescription,
  Value,
} from '../write/description.ts';

/** Hands out new numbers for old ones, in the order in which they are asked for. */
class Numbering {
  readonly #numbers = new Map<number, number>();

  of(old: number): number {
    let number = this.#numbers.get(old);
    if (number === undefined) this.#numbers.set(old, (number = this.#numbers.size));
    return number;
  }

  /** The old numbers, by the new ones. */
  get old(): readonly number[] {
    return [...this.#numbers.keys()];
  }
}

export class Carving {
  readonly #file: FileDescription;
  readonly #symbols = new Numbering();
  readonly #sections = new Numbering();
  readonly #lineTables = new Numbering();
  readonly #files = new Map<number, Numbering>();

  constructor(file: FileDescription) {
    this.#file = file;
  }

  /** Keeps the symbols of these names. */
  keepSymbols(names: ReadonlySet<string>): void {
    for (const [index, { name }] of this.#file.symbols.entries())
      if (names.has(name)) this.#symbols.of(index);
  }

  /** The value with the new numbers; undefined for one that leads into what is not kept. */
  value(value: Value, lineTable: number | undefined): Value | undefined {
    switch (value.kind) {
      case 'address':
        return { ...value, to: this.address(value.to) };
      case 'block':
        return { ...value, fixups: value.fixups.map((fixup) => this.#fixup(fixup)) };
      case 'line-table':
        return { ...value, table: this.#lineTables.of(value.table) };
      case 'file':
        return lineTable === undefined
          ? undefined
          : { ...value, file: this.#filesOf(lineTable).of(value.file) };
      case 'ranges':
        return {
          ...value,
          entries: value.entries.map(({ low, high }) => ({
            low: this.address(low),
            high: this.address(high),
          })),
        };
      case 'locations':
        return {
          ...value,
          entries: value.entries.map((entry) => ({
            ...entry,
            low: this.address(entry.low),
            high: this.address(entry.high),
          })),
        };
      case 'section-offset':
        return undefined;
      default:
        return value;
    }
  }

  address(address: Address): Address {
    if (address.symbol !== undefined) return { ...address, symbol: this.#symbols.of(address.symbol) };
    return address.section === undefined
      ? address
      : { ...address, section: this.#sections.of(address.section) };
  }

  /** To be asked last. */
  rest(): Pick<FileDescription, 'sections' | 'symbols' | 'lineTables'> {
    const symbols = this.#symbols.old.flatMap((old) => {
      const symbol = this.#file.symbols[old];
      return symbol === undefined ? [] : [this.#placed(symbol)];
    });
    return {
      symbols,
      sections: this.#sections.old.flatMap((old) => {
        const section = this.#file.sections[old];
        return section === undefined ? [] : [withoutBytes(section)];
      }),
      lineTables: this.#lineTables.old.flatMap((old) => {
        const table = this.#file.lineTables[old];
        return table === undefined ? [] : [this.#lineTable(table, this.#filesOf(old).old)];
      }),
    };
  }

  #fixup(fixup: Fixup): Fixup {
    return { ...fixup, to: this.address(fixup.to) };
  }

  #placed(symbol: SymbolDescription): SymbolDescription {
    return typeof symbol.place === 'number' ? { ...symbol, place: this.#sections.of(symbol.place) } : symbol;
  }

  /** Files are numbered as they are met, but the first one, which is the unit's own, stays the first. */
  #filesOf(lineTable: number): Numbering {
    let files = this.#files.get(lineTable);
    if (files === undefined) {
      this.#files.set(lineTable, (files = new Numbering()));
      if ((this.#file.lineTables[lineTable]?.files.length ?? 0) > 0) files.of(0);
    }
    return files;
  }

  #lineTable(table: LineTable, files: readonly number[]): LineTable {
    const directories = new Numbering();
    // The compilation directory.
    if (table.directories.length > 0) directories.of(0);
    const kept = files.flatMap((old) => {
      const file = table.files[old];
      return file === undefined ? [] : [{ ...file, directory: directories.of(file.directory) }];
    });
    return {
      ...table,
      directories: directories.old.map((old) => table.directories[old] ?? ''),
      files: kept,
      program: new Uint8Array(),
      programFixups: [],
    };
  }
}

/** As in a separate debug file. */
function withoutBytes({
  name,
  flags,
  address,
  alignment,
  entrySize,
  byteSize,
}: SectionDescription): SectionDescription {
  const bytes = new Uint8Array();
  return { name, type: SHT.NOBITS, flags, address, alignment, entrySize, bytes, byteSize, fixups: [] };
}
