/**
 * What the fields of a section refer to before the file is linked: the symbol and addend of the relocation at each place.
 * gABI 4, "Relocation". For tables of pointers, where which symbol is meant is all that is wanted and how the bytes are
 * computed is not.
 */
import { SHN, SHT } from '../../generated/elf-constants.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import type { ElfFile, Section } from './elf-file.ts';
import { infoFormat } from './relocation-info.ts';
import { SymbolTable } from './symbols.ts';
import { fromHalves, WORD_RANGE, viewOf, uintHi, uintLo } from './numbers.ts';

/** Symbol value plus addend, of a symbol that the file defines. */
export interface ReferenceTarget {
  /** Undefined for an absolute symbol. */
  readonly section: number | undefined;
  /** An offset into the section, or the absolute value; exact below 2^53. */
  readonly offset: number;
}

export class References {
  readonly #elf: ElfFile;
  readonly #warn: Warn;
  readonly #symbols = new Map<Section, SymbolTable>();

  constructor(elf: ElfFile, warn: Warn) {
    this.#elf = elf;
    this.#warn = warn;
  }

  /**
   * The targets of a section's fields by their offset. Fields that refer to symbols which the file does not define are
   * left out. Where two relocations make one field (as for a difference on RISC-V), the first names the minuend.
   */
  of(section: Section): ReadonlyMap<number, ReferenceTarget> {
    const targets = new Map<number, ReferenceTarget>();
    const tables = this.#elf.sections.filter(
      ({ type, info }) => info === section.index && (type === SHT.RELA || type === SHT.REL),
    );
    this.#elf.requireRoomFor(tables);
    for (const table of tables) this.#read(table, section, targets);
    return targets;
  }

  #read(table: Section, section: Section, targets: Map<number, ReferenceTarget>): void {
    const { rela, rel } = this.#elf.layouts;
    const layout = table.type === SHT.RELA ? rela : rel;
    const records = viewOf(this.#elf.records(table, layout.byteSize));
    const inPlace = table.type === SHT.RELA ? undefined : viewOf(this.#elf.contents(section));
    const symbols = this.#symbolsOf(table);
    const { symbolAt, symbolShift } = infoFormat(this.#elf, layout.rInfo);
    for (let at = 0; at < records.byteLength; at += layout.byteSize) {
      const offset = fromHalves(
        uintLo(records, at + layout.rOffset, this.#elf),
        uintHi(records, at + layout.rOffset, this.#elf),
      );
      if (targets.has(offset)) continue;
      const symbol = records.getUint32(at + symbolAt, this.#elf.littleEndian) >>> symbolShift;
      if (symbol >= symbols.count)
        throw this.#error(table, `a relocation refers to symbol ${symbol} of ${symbols.count}`, at);
      const addend =
        inPlace === undefined
          ? this.#addendAt(records, at + rela.rAddend)
          : this.#signed32(inPlace, offset, table, at);
      const target = targetOf(symbols, symbol, addend);
      if (target !== undefined) targets.set(offset, target);
    }
  }

  #addendAt(view: DataView, at: number): number {
    const lo = uintLo(view, at, this.#elf);
    return this.#elf.is64 ? (uintHi(view, at, this.#elf) | 0) * WORD_RANGE + lo : lo | 0;
  }

  #signed32(view: DataView, offset: number, table: Section, at: number): number {
    if (offset + Int32Array.BYTES_PER_ELEMENT > view.byteLength)
      throw this.#error(table, 'a relocation applies outside of its section', at);
    return view.getInt32(offset, this.#elf.littleEndian);
  }

  #symbolsOf(table: Section): SymbolTable {
    const section = this.#elf.sections[table.link];
    if (section?.type !== SHT.SYMTAB)
      throw this.#error(table, `its symbols should be in section ${table.link} (sh_link)`);
    let symbols = this.#symbols.get(section);
    if (symbols === undefined)
      this.#symbols.set(section, (symbols = new SymbolTable(this.#elf, section, this.#warn)));
    return symbols;
  }

  #error(table: Section, detail: string, offset?: number): DwarfksymsError {
    return new DwarfksymsError('relocation', detail, this.#elf.place(table, offset));
  }
}

function targetOf(symbols: SymbolTable, index: number, addend: number): ReferenceTarget | undefined {
  const section = symbols.sectionIndex(index);
  if (section === undefined && symbols.shndx(index) !== SHN.ABS) return undefined;
  return { section, offset: fromHalves(symbols.valueLo(index), symbols.valueHi(index)) + addend };
}
