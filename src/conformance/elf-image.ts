/**
 * An ELF file as its bytes are, with no header believed: what the rules about the container look at, also of files that cannot be
 * opened. gABI 4.
 */
import { ELFCLASS, ELFDATA, ET, SHN, SHT } from '../../generated/elf-constants.ts';
import {
  ELF_MAGIC,
  FILE_HEADER_32,
  FILE_HEADER_64,
  PROGRAM_HEADER_32,
  PROGRAM_HEADER_64,
  type FileHeaderLayout,
} from '../../generated/elf-layout.ts';
import { layoutsOf, type Layouts, type RecordFormat } from '../elf/layouts.ts';
import { uintNumber, viewOf } from '../elf/numbers.ts';
import type { ByteSource } from '../elf/source.ts';
import { latin1 } from '../latin1.ts';
import type { FindingPlace } from './finding.ts';

/** The name of a field in a layout. */
export type FileHeaderField = Exclude<keyof FileHeaderLayout, 'byteSize' | 'widths' | 'magic'>;

export interface SectionHeader {
  readonly index: number;
  /** For messages: the name, or `section 7`. */
  readonly label: string;
  /** sh_name; the name that it leads to is undefined where the table of names has no end of it. */
  readonly nameOffset: number;
  readonly name: string | undefined;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly entrySize: number;
}

/** Names are for messages: of a longer one, and of many, the index does. */
const LONGEST_NAME = 256;

export class ElfImage implements RecordFormat {
  readonly source: ByteSource;
  readonly is64: boolean;
  readonly littleEndian: boolean;
  readonly layouts: Layouts;
  readonly fileHeader: FileHeaderLayout;
  readonly programHeaderSize: number;
  /** Those of the table that are within the file. */
  readonly sections: readonly SectionHeader[];
  /** What is announced, by the file header or by section zero. */
  readonly sectionCount: number;
  readonly programHeaderCount: number;
  readonly namesIndex: number;
  /** The contents of the section with the names; undefined where there is no such section, or where it is not within the file. */
  readonly names: Uint8Array | undefined;
  readonly #header: DataView;
  readonly #zero: SectionHeader | undefined;

  /** @param header of the file, complete */
  private constructor(source: ByteSource, header: Uint8Array, kind: ImageKind) {
    this.source = source;
    this.is64 = kind.is64;
    this.littleEndian = kind.littleEndian;
    this.layouts = layoutsOf(kind.is64);
    this.fileHeader = kind.is64 ? FILE_HEADER_64 : FILE_HEADER_32;
    this.programHeaderSize = (kind.is64 ? PROGRAM_HEADER_64 : PROGRAM_HEADER_32).byteSize;
    this.#header = viewOf(header);
    const start = this.field('eShoff');
    const [zero] = start === 0 ? [] : this.#headers(1);
    this.#zero = zero;
    const count = this.field('eShnum');
    this.sectionCount = count === 0 ? (zero?.size ?? 0) : count;
    const names = this.field('eShstrndx');
    this.namesIndex = names === SHN.XINDEX ? (zero?.link ?? SHN.UNDEF) : names;
    this.programHeaderCount = this.field('ePhnum');
    const sections = start === 0 ? [] : this.#headers(this.sectionCount);
    const namesSection = this.namesIndex === SHN.UNDEF ? undefined : sections[this.namesIndex];
    this.names = namesSection?.type === SHT.STRTAB ? this.contents(namesSection) : undefined;
    this.sections = this.#named(sections);
  }

  /** Undefined where the file ends in its header, or where class or byte order say nothing about how to read it. */
  static of(source: ByteSource): ElfImage | undefined {
    const kind = kindOf(source);
    if (kind === undefined) return undefined;
    const { byteSize } = kind.is64 ? FILE_HEADER_64 : FILE_HEADER_32;
    return source.size < byteSize ? undefined : new ElfImage(source, source.read(0, byteSize), kind);
  }

  get isRelocatable(): boolean {
    return this.field('eType') === ET.REL;
  }

  /** e_machine. */
  get machine(): number {
    return this.field('eMachine');
  }

  /** Section zero, which holds what overflows the file header. */
  get sectionZero(): SectionHeader | undefined {
    return this.#zero;
  }

  field(name: FileHeaderField): number {
    return numberAt(this.#header, this.fileHeader[name], this.fileHeader.widths[name], this);
  }

  /** Whether the contents are within the file, if there are any. */
  isWithin(section: SectionHeader): boolean {
    return !isStored(section) || section.size <= this.source.size - section.offset;
  }

  /** The contents as they are in the file; undefined where they are not all in it, and empty where there are none. */
  contents(section: SectionHeader): Uint8Array | undefined {
    if (!isStored(section)) return new Uint8Array();
    return this.isWithin(section) ? this.source.read(section.offset, section.size) : undefined;
  }

  // Places ------------------------------------------------------------------------------------------------------------

  /** Of bytes in the file. */
  place(offset: number | undefined, length?: number): FindingPlace {
    const file = this.source.name;
    return { file, section: undefined, offset, length, unit: undefined, path: [] };
  }

  fieldPlace(name: FileHeaderField): FindingPlace {
    return this.place(this.fileHeader[name], this.fileHeader.widths[name]);
  }

  /** Of a field in a section header. */
  sectionFieldPlace(
    { index }: SectionHeader,
    field: Exclude<keyof Layouts['sectionHeader'], 'byteSize' | 'widths'>,
  ): FindingPlace {
    const { sectionHeader: layout } = this.layouts;
    return this.place(this.field('eShoff') + index * layout.byteSize + layout[field], layout.widths[field]);
  }

  /** In the contents of a section. */
  contentPlace({ label, size }: SectionHeader, offset: number, length?: number): FindingPlace {
    return { ...this.place(Math.min(offset, size), length), section: label };
  }

  // Section headers -----------------------------------------------------------------------------------------------------

  #headers(count: number): readonly SectionHeader[] {
    const { sectionHeader: layout } = this.layouts;
    const start = this.field('eShoff');
    const room = Math.max(0, Math.floor((this.source.size - start) / layout.byteSize));
    const length = Math.min(count, room);
    if (length === 0) return [];
    const view = viewOf(this.source.read(start, length * layout.byteSize));
    return Array.from({ length }, (_, index) => {
      const at = index * layout.byteSize;
      const word = (field: number): number => view.getUint32(at + field, this.littleEndian);
      const number = (field: number): number => uintNumber(view, at + field, this);
      return {
        index,
        label: `section ${index}`,
        nameOffset: word(layout.shName),
        name: undefined,
        type: word(layout.shType),
        flags: number(layout.shFlags),
        offset: number(layout.shOffset),
        size: number(layout.shSize),
        link: word(layout.shLink),
        info: word(layout.shInfo),
        entrySize: number(layout.shEntsize),
      };
    });
  }

  #named(sections: readonly SectionHeader[]): readonly SectionHeader[] {
    const { names } = this;
    if (names === undefined) return sections;
    return sections.map((section) => {
      const { nameOffset } = section;
      const end = nameOffset < names.length ? names.indexOf(0, nameOffset) : -1;
      if (end < 0) return section;
      const name = latin1(names.subarray(nameOffset, Math.min(end, nameOffset + LONGEST_NAME)));
      return { ...section, name, label: name === '' ? section.label : name };
    });
  }
}

/** Whether the section has bytes in the file. */
export function isStored({ type, size }: SectionHeader): boolean {
  return type !== SHT.NOBITS && type !== SHT.NULL && size > 0;
}

interface ImageKind {
  readonly is64: boolean;
  readonly littleEndian: boolean;
}

/** The values of e_ident that decide how to read the rest; undefined where the file has no complete one. */
export function identificationOf(source: ByteSource):
  | {
      readonly hasMagic: boolean;
      readonly fileClass: number;
      readonly data: number;
      readonly version: number;
    }
  | undefined {
  // Both classes begin with it.
  const { eType: length, eiClass, eiData, eiVersion } = FILE_HEADER_32;
  if (source.size < length) return undefined;
  const bytes = source.read(0, length);
  return {
    hasMagic: ELF_MAGIC.every((byte, i) => bytes[i] === byte),
    fileClass: bytes[eiClass]!,
    data: bytes[eiData]!,
    version: bytes[eiVersion]!,
  };
}

function kindOf(source: ByteSource): ImageKind | undefined {
  const identification = identificationOf(source);
  if (identification === undefined || !identification.hasMagic) return undefined;
  const { fileClass, data } = identification;
  if (fileClass !== ELFCLASS.CLASS32 && fileClass !== ELFCLASS.CLASS64) return undefined;
  if (data !== ELFDATA.LSB && data !== ELFDATA.MSB) return undefined;
  return { is64: fileClass === ELFCLASS.CLASS64, littleEndian: data === ELFDATA.LSB };
}

function numberAt(view: DataView, at: number, width: number, format: RecordFormat): number {
  if (width === 1) return view.getUint8(at);
  if (width === 2) return view.getUint16(at, format.littleEndian);
  return width === 4 ? view.getUint32(at, format.littleEndian) : uintNumber(view, at, format);
}
