/** The records of a symbol table, where they can be read as such. gABI 4, "Symbol Table". */
import { SHT } from '../../generated/elf-constants.ts';
import { viewOf } from '../elf/numbers.ts';
import type { ElfImage, SectionHeader } from './elf-image.ts';

export class SymbolRecords {
  readonly count: number;
  readonly #view: DataView;
  readonly #image: ElfImage;

  private constructor(image: ElfImage, bytes: Uint8Array) {
    this.#image = image;
    this.#view = viewOf(bytes);
    this.count = Math.floor(bytes.length / image.layouts.symbol.byteSize);
  }

  /** Undefined for other sections, and for tables that are not within the file. */
  static of(image: ElfImage, section: SectionHeader): SymbolRecords | undefined {
    if (!isSymbolTable(section)) return undefined;
    const bytes = image.contents(section);
    return bytes && new SymbolRecords(image, bytes);
  }

  /** Where the record has the offset of its name, from the start of the table. */
  nameAt(index: number): number {
    const { symbol } = this.#image.layouts;
    return index * symbol.byteSize + symbol.stName;
  }

  sectionAt(index: number): number {
    const { symbol } = this.#image.layouts;
    return index * symbol.byteSize + symbol.stShndx;
  }

  nameOffset(index: number): number {
    return this.#view.getUint32(this.nameAt(index), this.#image.littleEndian);
  }

  /** st_shndx. */
  section(index: number): number {
    return this.#view.getUint16(this.sectionAt(index), this.#image.littleEndian);
  }
}

export function isSymbolTable({ type }: Pick<SectionHeader, 'type'>): boolean {
  return type === SHT.SYMTAB || type === SHT.DYNSYM;
}
