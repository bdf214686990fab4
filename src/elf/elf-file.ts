/** An ELF file: its header, its sections, and their contents on demand. */
import { DwarfksymsError, hex, type Place, type Warn } from '../errors.ts';
import { SHF, SHT } from '../../generated/elf-constants.ts';
import { compressionType, inflateSection, inflateZdebug } from './compression.ts';
import { FileKind, readHeader, type Header } from './header.ts';
import { layoutsOf, type Layouts, type RecordFormat } from './layouts.ts';
import { readSections, type Section } from './section-table.ts';
import type { ByteSource } from './source.ts';

export type { Section } from './section-table.ts';

/**
 * Reads header and section header table. Throws `not-elf` or `elf-malformed` where nothing can be read at all; a section
 * that is damaged is an error only for who reads it.
 */
export function openElf(source: ByteSource, warn: Warn): ElfFile {
  const header = readHeader(source, warn);
  return new ElfFile(source, header, readSections(source, header, warn));
}

export class ElfFile extends FileKind implements RecordFormat {
  readonly name: string;
  readonly sections: readonly Section[];
  /** Where the fields of this class's records are. */
  readonly layouts: Layouts;
  readonly #source: ByteSource;
  #byName: ReadonlyMap<string, Section> | undefined;
  #extended: ReadonlyMap<number, Section> | undefined;

  constructor(source: ByteSource, header: Header, sections: readonly Section[]) {
    super(header);
    this.name = source.name;
    this.sections = sections;
    this.layouts = layoutsOf(header.is64);
    this.#source = source;
  }

  /** The first section of that name. */
  section(name: string): Section | undefined {
    // Of several, the map keeps what is entered last.
    this.#byName ??= new Map(this.sections.toReversed().map((section) => [section.name, section]));
    return this.#byName.get(name);
  }

  /** All sections of that name, in the order of the file: type units and COMDAT groups repeat names. */
  sectionsNamed(name: string): readonly Section[] {
    return this.sections.filter((section) => section.name === name);
  }

  /** The contents, inflated if they are compressed, for reading only: they may be shared with the source. */
  contents(section: Section): Uint8Array {
    return this.#inflated(section, this.#range(section, false));
  }

  /** The same as a copy, the caller's to change. */
  privateContents(section: Section): Uint8Array {
    // Inflating makes a copy by itself.
    return this.#inflated(section, this.#range(section, !isCompressed(section)));
  }

  /**
   * The contents of a section that holds records of `recordSize` bytes and nothing else. Tables are not compressed: no tool
   * does that, and many of them could grow without bounds.
   */
  records(section: Section, recordSize: number): Uint8Array {
    const fail = (detail: string): never => {
      throw new DwarfksymsError('elf-malformed', detail, this.place(section));
    };
    if (isCompressed(section)) fail('is a table, but compressed');
    if (section.entrySize !== recordSize)
      fail(`its sh_entsize is ${section.entrySize}, expected ${recordSize}`);
    const bytes = this.contents(section);
    if (bytes.length % recordSize !== 0)
      fail(`its ${bytes.length} bytes are not a multiple of the record size ${recordSize}`);
    return bytes;
  }

  /**
   * Refuses sections that cannot all be in the file without overlapping: a thousand times the same megabytes would take a
   * thousand times as long.
   */
  requireRoomFor(sections: readonly Section[]): void {
    const stored = sections.filter(occupiesFile);
    const total = stored.reduce((sum, { size }) => sum + size, 0);
    const [first] = stored;
    if (first === undefined || total <= this.#source.size) return;
    const detail = `it and ${stored.length - 1} others with ${total} bytes do not fit into the file of ${this.#source.size}`;
    throw new DwarfksymsError('elf-malformed', detail, this.place(first));
  }

  /** ch_type of a section with SHF_COMPRESSED, one of ELFCOMPRESS or a number that nobody registered. */
  compressionType(section: Section): number {
    return compressionType(this.#range(section, false), this, this.place(section));
  }

  /** The SHT_SYMTAB_SHNDX section that belongs to a symbol table. */
  extendedIndexes(symbolTable: Section): Section | undefined {
    this.#extended ??= new Map(
      this.sections.filter(({ type }) => type === SHT.SYMTAB_SHNDX).map((section) => [section.link, section]),
    );
    return this.#extended.get(symbolTable.index);
  }

  /** A place in a section, for messages. */
  place(section: Section, offset?: number): Place {
    return {
      file: this.name,
      section: section.name === '' ? `section ${section.index}` : section.name,
      offset,
    };
  }

  #inflated(section: Section, bytes: Uint8Array): Uint8Array {
    if (!isCompressed(section) || !occupiesFile(section)) return bytes;
    const place = this.place(section);
    return (section.flags & SHF.COMPRESSED) !== 0
      ? inflateSection(bytes, this, place)
      : inflateZdebug(bytes, place);
  }

  #range(section: Section, isPrivate: boolean): Uint8Array {
    if (!occupiesFile(section)) return new Uint8Array();
    const { offset, size } = section;
    if (size > this.#source.size - offset)
      throw new DwarfksymsError(
        'elf-malformed',
        `its ${size} bytes at ${hex(offset)} lie outside the file of ${this.#source.size} bytes`,
        this.place(section),
      );
    return isPrivate ? this.#source.copy(offset, size) : this.#source.read(offset, size);
  }
}

/** True if the contents have to be inflated: SHF_COMPRESSED, or a `.zdebug_*` name. */
export function isCompressed(section: Section): boolean {
  return (section.flags & SHF.COMPRESSED) !== 0 || section.name.startsWith('.zdebug_');
}

/** A section without bits, and section zero, whose size may be the number of sections, have no bytes in the file. */
export function occupiesFile(section: Section): boolean {
  return section.type !== SHT.NOBITS && section.type !== SHT.NULL;
}
