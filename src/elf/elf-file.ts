/** An ELF file: its header, its sections, and their contents on demand. */
import { DwarfksymsError, hex, type Place, type Warn } from '../errors.ts';
import { SHF, SHT } from '../../generated/elf-constants.ts';
import { inflateSection, inflateZdebug } from './compression.ts';
import { readHeader, type Header } from './header.ts';
import { layoutsOf, type Layouts } from './layouts.ts';
import { readSections, type Section } from './section-table.ts';
import type { ByteSource } from './source.ts';
import type { WordFormat } from './words.ts';

export type { Section } from './section-table.ts';

/**
 * Reads header and section header table. Throws `not-elf` or `elf-malformed` where nothing can be read at all; a section
 * that is damaged is an error only for who reads it.
 */
export function openElf(source: ByteSource, warn: Warn): ElfFile {
  const header = readHeader(source, warn);
  return new ElfFile(source, header, readSections(source, header, warn));
}

export class ElfFile implements WordFormat {
  readonly name: string;
  readonly is64: boolean;
  readonly littleEndian: boolean;
  /** e_type, one of ET or a number that the gABI does not define. */
  readonly type: number;
  /** e_machine, one of EM or a number that nobody registered. */
  readonly machine: number;
  readonly sections: readonly Section[];
  /** Where the fields of this class's records are. */
  readonly layouts: Layouts;
  readonly #source: ByteSource;
  #byName: ReadonlyMap<string, Section> | undefined;

  constructor(source: ByteSource, header: Header, sections: readonly Section[]) {
    this.name = source.name;
    this.is64 = header.is64;
    this.littleEndian = header.littleEndian;
    this.type = header.type;
    this.machine = header.machine;
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
