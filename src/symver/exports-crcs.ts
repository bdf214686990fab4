/**
 * The versions that a module or kernel carries for what it exports: the symbols `__crc_NAME`, and the tables `__kcrctab*`,
 * which have the order of `__ksymtab*`. Layouts stand in ksy/ksymtab.ksy.
 */
import { ET, SHN, SHT } from '../../generated/elf-constants.ts';
import { Ksymtab } from '../../generated/ksymtab.js';
import { occupiesFile, type ElfFile, type Section } from '../elf/elf-file.ts';
import { References, type ReferenceTarget } from '../elf/references.ts';
import { symbolAddress, symbolTables, type ElfSymbol } from '../elf/symbols.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { CRC_TABLE, exportSection, exportSections } from './exports-sections.ts';
import type { ExportedSymbol } from './exports.ts';

const CRC_LABEL = '__crc_';

/** The recorded version of each exported symbol that has one. */
export function recordedCrcs(
  elf: ElfFile,
  symbols: readonly ExportedSymbol[],
  warn: Warn,
): ReadonlyMap<string, number> {
  const crcs = new Map<string, number>();
  const reader = new CrcReader(elf, warn);
  const labelled = reader.byLabel();
  const tables = reader.byTable(symbols);
  for (const symbol of symbols) {
    const crc = labelled.get(symbol.name) ?? tables.get(symbol.name);
    if (crc !== undefined) crcs.set(symbol.name, crc);
  }
  return crcs;
}

class CrcReader {
  readonly #elf: ElfFile;
  readonly #warn: Warn;
  readonly #references: References;
  readonly #root: Ksymtab;
  readonly #contents = new Map<Section, Uint8Array>();

  constructor(elf: ElfFile, warn: Warn) {
    this.#elf = elf;
    this.#warn = warn;
    this.#references = new References(elf, warn);
    this.#root = new Ksymtab(stream(new Uint8Array()), null, null, !elf.littleEndian, elf.is64);
  }

  /** `__crc_NAME` has the version as its absolute value, or stands where the version is. */
  byLabel(): ReadonlyMap<string, number> {
    const crcs = new Map<string, number>();
    if (!this.#elf.sections.some(({ type }) => type === SHT.SYMTAB)) return crcs;
    for (const table of symbolTables(this.#elf, this.#warn))
      for (const symbol of table.withPrefix(CRC_LABEL)) {
        const crc = this.#atLabel(symbol);
        if (crc !== undefined) crcs.set(symbol.name.slice(CRC_LABEL.length), crc);
      }
    return crcs;
  }

  byTable(symbols: readonly ExportedSymbol[]): ReadonlyMap<string, number> {
    const crcs = new Map<string, number>();
    const tables = exportSections(this.#elf, CRC_TABLE);
    for (const { section, kind } of tables) {
      if (!occupiesFile(section)) continue;
      const entries = symbols.filter(({ entry }) => entry && exportSection(entry.section)?.kind === kind);
      const values = this.#readTable(section, entries.length);
      for (const { name, entry } of entries) {
        const crc = entry && values[entry.index];
        if (crc !== undefined) crcs.set(name, crc);
      }
    }
    return crcs;
  }

  #atLabel(symbol: ElfSymbol): number | undefined {
    if (symbol.shndx === SHN.ABS) return symbol.valueLo;
    const section = symbol.sectionIndex === undefined ? undefined : this.#elf.sections[symbol.sectionIndex];
    if (section === undefined) return undefined;
    // Before Linux 5.19 the label may stand at a field that is a reference itself.
    if (exportSection(section)?.table === CRC_TABLE && this.#elf.type === ET.REL) {
      const target = this.#references.of(section).get(Number(symbolAddress(symbol)));
      if (target !== undefined) return this.#at(target);
    }
    return this.#word(section, Number(symbolAddress(symbol) - section.address));
  }

  #readTable(section: Section, count: number): readonly (number | undefined)[] {
    const bytes = this.#bytes(section);
    const { lenOffset, lenPointer } = this.#root;
    const width = [lenOffset, lenPointer].find((candidate) => candidate * count === bytes.length);
    if (width === undefined) {
      const detail = `its ${bytes.length} bytes are no versions of the ${count} symbols exported`;
      this.#warn(new DwarfksymsError('export-table', detail, this.#elf.place(section)));
      return [];
    }
    const targets = this.#elf.type === ET.REL ? this.#references.of(section) : NO_TARGETS;
    return Array.from({ length: count }, (_, index) => {
      const target = targets.get(index * width);
      return target === undefined ? this.#word(section, index * width, width) : this.#at(target);
    });
  }

  /** The version that a reference leads to: to an absolute symbol of that value, or to where it is stored. */
  #at({ section, offset }: ReferenceTarget): number | undefined {
    if (section === undefined) return offset;
    const target = this.#elf.sections[section];
    return target && this.#word(target, offset);
  }

  #word(section: Section, offset: number, width = this.#root.lenOffset): number | undefined {
    if (!occupiesFile(section)) return undefined;
    const bytes = this.#bytes(section);
    const place = this.#elf.place(section, offset);
    if (offset < 0 || offset > bytes.length)
      throw new DwarfksymsError('elf-malformed', 'a version is recorded outside of its section', place);
    const io = stream(bytes.subarray(offset));
    const read = (): Ksymtab.Crc => new Ksymtab.Crc(io, null, this.#root, this.#elf.littleEndian, width);
    return decode(io, 'a recorded version', 'elf-malformed', place, read).value.lo;
  }

  #bytes(section: Section): Uint8Array {
    let bytes = this.#contents.get(section);
    if (bytes === undefined) this.#contents.set(section, (bytes = this.#elf.contents(section)));
    return bytes;
  }
}

const NO_TARGETS: ReadonlyMap<number, ReferenceTarget> = new Map();
