/**
 * An ELF file as bytes that can be changed at named places. It knows the file header, section headers and symbols, and takes
 * every field for what it says: it is for files of our own writer, before they are broken. It shares nothing with the readers.
 */
import {
  FILE_HEADER_32,
  FILE_HEADER_64,
  SECTION_HEADER_32,
  SECTION_HEADER_64,
  SYMBOL_32,
  SYMBOL_64,
  type FileHeaderLayout,
  type SectionHeaderLayout,
  type SymbolLayout,
} from '../../../generated/elf-layout.ts';
import { ELFCLASS, ELFDATA, SHF, SHN, SHT } from '../../../generated/elf-constants.ts';
import { DwarfksymsError } from '../../errors.ts';
import { RelocationMap, type RelocatedField } from './relocation-map.ts';

export interface ImageSection {
  readonly index: number;
  readonly name: string;
  /** Where its header is in the file. */
  readonly headerAt: number;
  readonly type: number;
  readonly flags: number;
  /** Where its contents are in the file; empty for SHT_NOBITS. */
  readonly offset: number;
  readonly byteSize: number;
  readonly link: number;
  readonly info: number;
  readonly entrySize: number;
}

/** Widths of fields, by whose name they are read and written: those of the file's class. */
const HALF = 2;
const WORD = 4;
const XWORD = 8;

export class ElfImage {
  readonly is64: boolean;
  readonly littleEndian: boolean;
  readonly headerLayout: FileHeaderLayout;
  readonly sectionLayout: SectionHeaderLayout;
  readonly symbolLayout: SymbolLayout;
  readonly sections: readonly ImageSection[];
  #bytes: Uint8Array;
  #view: DataView;
  #relocations: RelocationMap | undefined;

  /** @param bytes of a file that the writer wrote; they stay as they are */
  constructor(bytes: Uint8Array) {
    // Not `slice`, which for a Buffer shares the bytes.
    this.#bytes = new Uint8Array(bytes);
    this.#view = new DataView(this.#bytes.buffer);
    this.is64 = this.#bytes[FILE_HEADER_32.eiClass] === ELFCLASS.CLASS64;
    this.littleEndian = this.#bytes[FILE_HEADER_32.eiData] === ELFDATA.LSB;
    this.headerLayout = this.is64 ? FILE_HEADER_64 : FILE_HEADER_32;
    this.sectionLayout = this.is64 ? SECTION_HEADER_64 : SECTION_HEADER_32;
    this.symbolLayout = this.is64 ? SYMBOL_64 : SYMBOL_32;
    this.sections = this.#readSections();
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** The width of addresses, offsets and sizes. */
  get wordSize(): number {
    return this.is64 ? XWORD : WORD;
  }

  get machine(): number {
    return this.number(this.headerLayout.eMachine, HALF);
  }

  // Sections ---------------------------------------------------------------------------------------------------------

  named(name: string): ImageSection | undefined {
    return this.sections.find((section) => section.name === name);
  }

  contents({ offset, byteSize }: ImageSection): Uint8Array {
    return this.#bytes.subarray(offset, offset + byteSize);
  }

  /** Whether its bytes are what they stand for. */
  isPlain({ type, flags, byteSize }: ImageSection): boolean {
    return type !== SHT.NOBITS && (flags & SHF.COMPRESSED) === 0 && byteSize > 0;
  }

  /** Gives a section other contents, of any length: they stand at the end of the file. Returns where. */
  replaceContents(section: ImageSection, contents: Uint8Array): number {
    const at = this.#bytes.length;
    const longer = new Uint8Array(at + contents.length);
    longer.set(this.#bytes);
    longer.set(contents, at);
    this.#bytes = longer;
    this.#view = new DataView(longer.buffer);
    this.put(section.headerAt + this.sectionLayout.shOffset, this.wordSize, at);
    this.put(section.headerAt + this.sectionLayout.shSize, this.wordSize, contents.length);
    return at;
  }

  /** Ends the file before `length`. */
  truncate(length: number): void {
    this.#bytes = this.#bytes.slice(0, length);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** The section's symbol table entries: where each is in the file. */
  symbols({ offset, byteSize }: ImageSection): readonly number[] {
    const { byteSize: each } = this.symbolLayout;
    return Array.from({ length: Math.floor(byteSize / each) }, (_, index) => offset + index * each);
  }

  // Numbers ----------------------------------------------------------------------------------------------------------

  /** The unsigned number at a place of the file. */
  number(at: number, byteSize: number): number {
    return Number(this.exact(at, byteSize));
  }

  exact(at: number, byteSize: number): bigint {
    let value = 0n;
    for (let i = 0; i < byteSize; i++) {
      const byte = this.#view.getUint8(this.littleEndian ? at + byteSize - 1 - i : at + i);
      value = (value << 8n) | BigInt(byte);
    }
    return value;
  }

  /** Puts a number there, modulo its width. */
  put(at: number, byteSize: number, value: number | bigint): void {
    let rest = BigInt.asUintN(8 * byteSize, BigInt(value));
    for (let i = 0; i < byteSize; i++) {
      this.#view.setUint8(this.littleEndian ? at + i : at + byteSize - 1 - i, Number(rest & 0xffn));
      rest >>= 8n;
    }
  }

  putByte(at: number, value: number): void {
    this.#view.setUint8(at, value);
  }

  // Fields that relocations fill ---------------------------------------------------------------------------------------

  /** What a field of a section holds once relocations are applied, as far as symbols are in sections at address 0. */
  field(section: ImageSection, offset: number, byteSize: number): bigint {
    const relocated = this.#relocated(section, offset);
    if (relocated === undefined) return this.exact(section.offset + offset, byteSize);
    const addend = this.exact(relocated.addendAt, relocated.addendSize);
    return BigInt.asUintN(8 * byteSize, addend + relocated.base);
  }

  /** Makes a field hold `value`, by way of its relocation if it has one. Returns the place of the file that was changed. */
  putField(section: ImageSection, offset: number, byteSize: number, value: number | bigint): number {
    const relocated = this.#relocated(section, offset);
    if (relocated === undefined) {
      this.put(section.offset + offset, byteSize, value);
      return section.offset + offset;
    }
    this.put(relocated.addendAt, relocated.addendSize, BigInt(value) - relocated.base);
    return relocated.addendAt;
  }

  #relocated(section: ImageSection, offset: number): RelocatedField | undefined {
    this.#relocations ??= new RelocationMap(this);
    return this.#relocations.at(section, offset);
  }

  // Reading ------------------------------------------------------------------------------------------------------------

  #readSections(): readonly ImageSection[] {
    const header = this.headerLayout;
    const layout = this.sectionLayout;
    const tableAt = this.number(header.eShoff, this.wordSize);
    const word = (at: number): number => this.number(at, WORD);
    const wide = (at: number): number => this.number(at, this.wordSize);
    // Counts that do not fit stand in section header 0. gABI 4, "ELF Header".
    const shortCount = this.number(header.eShnum, HALF);
    const count = shortCount === SHN.UNDEF ? wide(tableAt + layout.shSize) : shortCount;
    const shortNames = this.number(header.eShstrndx, HALF);
    const names = shortNames === SHN.XINDEX ? word(tableAt + layout.shLink) : shortNames;
    const namesAt = wide(tableAt + names * layout.byteSize + layout.shOffset);
    return Array.from({ length: count }, (_, index) => {
      const at = tableAt + index * layout.byteSize;
      const type = word(at + layout.shType);
      return {
        index,
        name: this.#cstring(namesAt + word(at + layout.shName)),
        headerAt: at,
        type,
        flags: wide(at + layout.shFlags),
        offset: wide(at + layout.shOffset),
        byteSize: type === SHT.NOBITS ? 0 : wide(at + layout.shSize),
        link: word(at + layout.shLink),
        info: word(at + layout.shInfo),
        entrySize: wide(at + layout.shEntsize),
      };
    });
  }

  #cstring(at: number): string {
    const end = this.#bytes.indexOf(0, at);
    if (end < 0) throw new DwarfksymsError('internal', 'a name of a written file has no end', { offset: at });
    return Buffer.from(this.#bytes.subarray(at, end)).toString('latin1');
  }
}
