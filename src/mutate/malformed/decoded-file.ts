/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/**
 * A file of our own writer, before it is broken, decoded by the grammars in debug mode: where everything is. It takes every field
 * for what it says.
 */
import { Dwarf } from '../../../generated/debug/dwarf.js';
import { Elf } from '../../../generated/debug/elf.js';
import { SHF, SHT } from '../../../generated/elf-constants.ts';
import type { ValueEncoding } from '../../../generated/dwarf-form-encodings.ts';
import { stream } from '../../kaitai.ts';
import type { FileBytes } from './bytes.ts';
import { type Field, memberAt } from './fields.ts';
import { Relocations } from './relocations.ts';
import { type Section, sectionsOf } from './sections.ts';

export interface UnitPlace {
  readonly node: Dwarf.Unit;
  readonly section: Section;
  readonly abbreviations: Section;
  /** In the file. */
  readonly start: number;
  readonly end: number;
  readonly encoding: ValueEncoding;
}

/** An attribute of an entry; the form is never DW_FORM_indirect. */
export interface AttributePlace extends Field {
  readonly unit: UnitPlace;
  readonly entry: Dwarf.DebugEntry;
  readonly entryIndex: number;
  readonly name: number;
  readonly form: number;
}

export class DecodedFile {
  readonly bytes: FileBytes;
  readonly elf: Elf;
  readonly sections: readonly Section[];
  readonly relocations: Relocations;
  /** The same bytes with all relocations applied. */
  readonly #relocated: FileBytes;
  #units: readonly UnitPlace[] | undefined;

  constructor(bytes: FileBytes) {
    this.bytes = bytes;
    this.elf = new Elf(stream(bytes.copy().all));
    this.elf._read();
    this.sections = sectionsOf(this.elf, bytes);
    this.relocations = new Relocations(this.elf, this.sections, bytes);
    this.#relocated = bytes.copy();
    this.relocations.applyTo(this.#relocated);
  }

  get is64(): boolean {
    return this.elf.is64;
  }

  named(name: string): Section | undefined {
    return this.sections.find((section) => section.name === name);
  }

  contents({ offset, byteSize }: Section): Uint8Array {
    return this.bytes.all.subarray(offset, offset + byteSize);
  }

  /** Whether its bytes are what they stand for. */
  isPlain({ type, flags, byteSize }: Section): boolean {
    return type !== SHT.NOBITS && (flags & SHF.COMPRESSED) === 0 && byteSize > 0;
  }

  /** The section whose contents are there. */
  sectionAt(offset: number): Section | undefined {
    return this.sections.find((one) => offset >= one.offset && offset < one.offset + one.byteSize);
  }

  // What paths begin with -----------------------------------------------------------------------------------------------

  get ident(): Elf.Identification {
    return this.elf.ident;
  }

  get file(): Elf.ElfFile {
    return this.elf.file;
  }

  get units(): readonly Dwarf.Unit[] {
    return this.unitPlaces.map(({ node }) => node);
  }

  get lineUnits(): readonly Dwarf.LineUnit[] {
    const section = this.sections.find(({ name }) => /^\.debug_line(?:\.dwo)?$/u.test(name));
    return section === undefined || !this.isPlain(section)
      ? []
      : this.#records(section, (start) => this.#readLineUnit(start, section, this.#relocated));
  }

  /** Of `.debug_str_offsets`, which units before version 5 do not have. */
  get strOffsetsTables(): readonly Dwarf.StrOffsetsTable[] {
    const section = this.named('.debug_str_offsets');
    return section === undefined || !this.isPlain(section)
      ? []
      : this.#records(section, (start) => {
          const io = sectionStream(this.#relocated, section, start);
          return new Dwarf.StrOffsetsTable(io, null, rootOf(this.#relocated), this.bytes.littleEndian);
        });
  }

  get compressionHeaders(): readonly Elf.ElfFile.CompressionHeader[] {
    return this.compressed.map(({ offset }) => {
      const io = stream(this.bytes.all);
      io.seek(offset);
      const node = new Elf.ElfFile.CompressionHeader(io, null, this.elf, this.bytes.littleEndian);
      node._read();
      return node;
    });
  }

  get compressed(): readonly Section[] {
    return this.sections.filter(({ flags, byteSize }) => (flags & SHF.COMPRESSED) !== 0 && byteSize > 0);
  }

  // Units ---------------------------------------------------------------------------------------------------------------

  get unitPlaces(): readonly UnitPlace[] {
    return (this.#units ??= this.sections.flatMap((section) => {
      const match = /^\.debug_(?:info|types)(?<dwo>\.dwo)?$/u.exec(section.name);
      if (match === null || !this.isPlain(section)) return [];
      const abbreviations = this.named(`.debug_abbrev${match.groups?.['dwo'] ?? ''}`);
      if (abbreviations === undefined || !this.isPlain(abbreviations)) return [];
      const nodes = this.#records(section, (start) =>
        this.#readUnit(start, section, abbreviations, this.#relocated),
      );
      let start = section.offset;
      return nodes.map((node): UnitPlace => {
        const { body } = node;
        const encoding = {
          version: body.version,
          is64: node.lenUnit.is64,
          addressSize: body.lenAddress,
        };
        const end = memberAt(node, 'body')?.end ?? start;
        const place = { node, section, abbreviations, start, end, encoding };
        start = end;
        return place;
      });
    }));
  }

  /** A unit as other bytes in its place would make it. */
  unit(index: number, bytes: FileBytes): Dwarf.Unit | undefined {
    const place = this.unitPlaces[index];
    return place && this.#readUnit(place.start, place.section, place.abbreviations, bytes);
  }

  /** The same for a line table. */
  lineUnit(index: number, bytes: FileBytes): Dwarf.LineUnit | undefined {
    const node = this.lineUnits[index];
    const start = node && memberAt(node, 'len_unit')?.start;
    const section = start === undefined ? undefined : this.sectionAt(start);
    return start === undefined || section === undefined
      ? undefined
      : this.#readLineUnit(start, section, bytes);
  }

  #readUnit(start: number, section: Section, abbreviations: Section, bytes: FileBytes): Dwarf.Unit {
    const io = sectionStream(bytes, section, start);
    const table = sectionStream(bytes, abbreviations, abbreviations.offset);
    const isTypes = section.name.startsWith('.debug_types');
    return new Dwarf.Unit(io, null, rootOf(bytes, table), bytes.littleEndian, isTypes);
  }

  #readLineUnit(start: number, section: Section, bytes: FileBytes): Dwarf.LineUnit {
    const io = sectionStream(bytes, section, start);
    return new Dwarf.LineUnit(io, null, rootOf(bytes), bytes.littleEndian);
  }

  /** Those of all entries, and those that DW_FORM_indirect names. */
  get attributes(): readonly AttributePlace[] {
    return this.unitPlaces.flatMap((unit) =>
      unit.node.body.dies.flatMap((entry, entryIndex) =>
        (entry.attrs ?? []).flatMap((_, i): readonly AttributePlace[] => {
          const specification = entry.decl?.attrs?.[i];
          let field = memberAt(entry.attrs?.[i] ?? entry, 'value');
          let form = specification?.form.value ?? 0;
          while (field?.value instanceof Dwarf.IndirectValue) {
            form = field.value.form.value;
            field = memberAt(field.value, 'actual.value');
          }
          const name = specification?.at.value ?? 0;
          return field === undefined ? [] : [{ ...field, unit, entry, entryIndex, name, form }];
        }),
      ),
    );
  }

  /** One structure behind the other, up to the end of a section. */
  #records<T extends { readonly _io: { readonly pos: number }; _read(): void }>(
    section: Section,
    read: (start: number) => T,
  ): readonly T[] {
    const nodes: T[] = [];
    for (let at = section.offset; at < section.offset + section.byteSize;) {
      const node = read(at);
      node._read();
      nodes.push(node);
      at = section.offset + node._io.pos;
    }
    return nodes;
  }
}

/** What the grammar needs to know of the file, which for entries are their abbreviations. */
function rootOf(bytes: FileBytes, abbreviations = stream(new Uint8Array())): Dwarf {
  return new Dwarf(stream(new Uint8Array()), null, null, !bytes.littleEndian, abbreviations);
}

/** At a place of the file; the section's end is the end of the stream. */
function sectionStream(
  { all }: FileBytes,
  { offset, byteSize }: Section,
  start: number,
): ReturnType<typeof stream> {
  const io = stream(all.subarray(offset, offset + byteSize));
  io.seek(start - offset);
  return io;
}
