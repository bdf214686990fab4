/** Symbol tables. gABI 4, "Symbol Table". */
import { DwarfksymsError, type Warn } from '../errors.ts';
import { SHN, SHT, STB } from '../../generated/elf-constants.ts';
import { SYMBOL_INFO } from '../../generated/bit-fields.ts';
import type { ElfFile, Section } from './elf-file.ts';
import type { NameFilter } from './name-filter.ts';
import { StringTable } from './string-table.ts';
import { WORD_RANGE, viewOf, uintHi, uintLo } from './numbers.ts';

export interface ElfSymbol {
  /** Its place in the symbol table. */
  readonly index: number;
  /** Each byte as one character (latin1). */
  readonly name: string;
  /** One of STB. */
  readonly binding: number;
  /** One of STT. */
  readonly type: number;
  /** The halves of st_value, which may be an address and has to be exact. */
  readonly valueLo: number;
  readonly valueHi: number;
  /** st_shndx as stored: SHN_ABS, SHN_COMMON, … or a section. */
  readonly shndx: number;
  /** The section that it is defined in, SHN_XINDEX resolved; undefined if it is in none. */
  readonly sectionIndex: number | undefined;
}

/** st_value, exactly. */
export function symbolAddress({ valueLo, valueHi }: ElfSymbol): bigint {
  return BigInt(valueHi) * BigInt(WORD_RANGE) + BigInt(valueLo);
}

/** Whether a file has a table of static symbols. */
export function hasSymbolTable({ sections }: ElfFile): boolean {
  return sections.some(({ type, size }) => type === SHT.SYMTAB && size > 0);
}

/**
 * Every table of static symbols (SHT_SYMTAB), or of dynamic ones if `type` says so. The gABI allows one; the reference
 * reads all of them.
 */
export function symbolTables(
  elf: ElfFile,
  warn: Warn,
  type: typeof SHT.SYMTAB | typeof SHT.DYNSYM = SHT.SYMTAB,
): readonly SymbolTable[] {
  const sections = elf.sections.filter((section) => section.type === type);
  if (sections.length === 0)
    warn(
      new DwarfksymsError('symbol-table-missing', 'there is no symbol table: no addresses are known', {
        file: elf.name,
      }),
    );
  elf.requireRoomFor(sections);
  return sections.map((section) => new SymbolTable(elf, section, warn));
}

/**
 * One symbol table. The constructor reads it and throws where it cannot be read as one: symbols decide what a version
 * is given to, so that a table which may lie is worse than none.
 */
export class SymbolTable {
  readonly section: Section;
  readonly count: number;
  readonly #elf: ElfFile;
  readonly #warn: Warn;
  readonly #view: DataView;
  readonly #size: number;
  #names: StringTable | undefined;
  #extended: DataView | undefined;
  #saidNoExtended = false;

  constructor(elf: ElfFile, section: Section, warn: Warn) {
    const { byteSize } = elf.layouts.symbol;
    const bytes = elf.records(section, byteSize);
    this.section = section;
    this.count = bytes.length / byteSize;
    this.#elf = elf;
    this.#warn = warn;
    this.#view = viewOf(bytes);
    this.#size = byteSize;
  }

  /**
   * The symbols that are not local, defined, and named in `names`. A name that cannot be read is an error even if the
   * others can: nobody knows whether it was asked for.
   */
  *globals(names: NameFilter): Generator<ElfSymbol> {
    const strings = this.#strings();
    const layout = this.#elf.layouts.symbol;
    const { littleEndian } = this.#elf;
    let nameless = 0;
    for (let index = 0; index < this.count; index++) {
      const at = index * this.#size;
      if (this.#view.getUint8(at + layout.stInfo) >> SYMBOL_INFO.binding.shift === STB.LOCAL) continue;
      if (this.#view.getUint16(at + layout.stShndx, littleEndian) === SHN.UNDEF) continue;
      const start = this.#view.getUint32(at + layout.stName, littleEndian);
      if (!strings.has(start)) throw this.#badName(index, start);
      if (strings.bytes[start] === 0) nameless++;
      if (names.mayHave(strings.bytes, start)) {
        const name = strings.at(start) ?? '';
        if (names.has(name)) yield this.#symbol(index, name);
      }
    }
    if (nameless > 0) this.#complain(`${nameless} of the global symbols have no name`);
  }

  /** The defined symbols of any binding whose name begins with one of `prefixes`. */
  *withPrefix(...prefixes: readonly string[]): Generator<ElfSymbol> {
    const strings = this.#strings();
    const wanted = prefixes.map((prefix) => Buffer.from(prefix, 'latin1'));
    const layout = this.#elf.layouts.symbol;
    const { littleEndian } = this.#elf;
    for (let index = 0; index < this.count; index++) {
      const at = index * this.#size;
      const start = this.#view.getUint32(at + layout.stName, littleEndian);
      if (!strings.has(start)) throw this.#badName(index, start);
      if (!wanted.some((prefix) => startsAt(strings.bytes, start, prefix))) continue;
      if (this.#view.getUint16(at + layout.stShndx, littleEndian) === SHN.UNDEF) continue;
      yield this.#symbol(index, strings.at(start) ?? '');
    }
  }

  /** The symbol at `index`, which must be below `count`. */
  symbol(index: number): ElfSymbol {
    const strings = this.#strings();
    const start = this.#view.getUint32(
      index * this.#size + this.#elf.layouts.symbol.stName,
      this.#elf.littleEndian,
    );
    const name = strings.at(start);
    if (name === undefined) throw this.#badName(index, start);
    return this.#symbol(index, name);
  }

  /** st_shndx as stored. */
  shndx(index: number): number {
    return this.#view.getUint16(
      index * this.#size + this.#elf.layouts.symbol.stShndx,
      this.#elf.littleEndian,
    );
  }

  /** The section that a symbol is defined in, SHN_XINDEX resolved; undefined if it is in none, or nobody knows. */
  sectionIndex(index: number): number | undefined {
    const shndx = this.shndx(index);
    if (shndx === SHN.XINDEX) return this.#extendedIndex(index);
    return shndx === SHN.UNDEF || shndx >= SHN.LORESERVE ? undefined : shndx;
  }

  /** st_other. */
  other(index: number): number {
    return this.#view.getUint8(index * this.#size + this.#elf.layouts.symbol.stOther);
  }

  valueLo(index: number): number {
    return uintLo(this.#view, index * this.#size + this.#elf.layouts.symbol.stValue, this.#elf);
  }

  valueHi(index: number): number {
    return uintHi(this.#view, index * this.#size + this.#elf.layouts.symbol.stValue, this.#elf);
  }

  sizeLo(index: number): number {
    return uintLo(this.#view, index * this.#size + this.#elf.layouts.symbol.stSize, this.#elf);
  }

  sizeHi(index: number): number {
    return uintHi(this.#view, index * this.#size + this.#elf.layouts.symbol.stSize, this.#elf);
  }

  #symbol(index: number, name: string): ElfSymbol {
    const info = this.#view.getUint8(index * this.#size + this.#elf.layouts.symbol.stInfo);
    return {
      index,
      name,
      binding: info >> SYMBOL_INFO.binding.shift,
      type: info & SYMBOL_INFO.kind.mask,
      valueLo: this.valueLo(index),
      valueHi: this.valueHi(index),
      shndx: this.shndx(index),
      sectionIndex: this.sectionIndex(index),
    };
  }

  /** The string table that sh_link names. */
  #strings(): StringTable {
    return (this.#names ??= this.#readStrings());
  }

  #readStrings(): StringTable {
    const { link } = this.section;
    const strings = this.#elf.sections[link];
    if (strings?.type !== SHT.STRTAB) {
      const what = strings === undefined ? 'does not exist' : `has type ${strings.type}, expected SHT_STRTAB`;
      throw this.#error(`its string table, section ${link} (sh_link), ${what}`);
    }
    return new StringTable(this.#elf.contents(strings));
  }

  /** From the SHT_SYMTAB_SHNDX section that belongs to this table. */
  #extendedIndex(index: number): number | undefined {
    const table = (this.#extended ??= this.#readExtended());
    const { littleEndian } = this.#elf;
    const at = index * Uint32Array.BYTES_PER_ELEMENT;
    if (at + Uint32Array.BYTES_PER_ELEMENT <= table.byteLength) return table.getUint32(at, littleEndian);
    // Such a symbol still has its name, which is what most is done with; only its address is worth nothing.
    if (!this.#saidNoExtended)
      this.#complain(`symbol ${index} has SHN_XINDEX, but no SHT_SYMTAB_SHNDX has its section`);
    this.#saidNoExtended = true;
    return undefined;
  }

  #readExtended(): DataView {
    const mine = this.#elf.extendedIndexes(this.section);
    return viewOf(mine === undefined ? new Uint8Array() : this.#elf.contents(mine));
  }

  #badName(index: number, start: number): DwarfksymsError {
    const detail = `symbol ${index} has its name at ${start}, where its string table has no complete string`;
    return this.#error(detail, index * this.#size);
  }

  #error(detail: string, offset?: number): DwarfksymsError {
    return new DwarfksymsError('elf-malformed', detail, this.#elf.place(this.section, offset));
  }

  #complain(detail: string): void {
    this.#warn(this.#error(detail));
  }
}

function startsAt(bytes: Uint8Array, start: number, prefix: Uint8Array): boolean {
  for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix[i]) return false;
  return true;
}
