/** Archives of object files, ordinary and thin, with GNU or BSD names. ar(5). */
import { Ar } from '../../generated/ar.js';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { decodes } from './magic.ts';
import { decimal, inlineName, shortName, tableName, type NameTable } from './member-name.ts';

export interface Member {
  readonly name: string;
  /** Where its header stands in the archive. */
  readonly offset: number;
  /** Where its contents stand; undefined in a thin archive, where `name` is the path of a file. */
  readonly contents: { readonly offset: number; readonly size: number } | undefined;
  /** In a thin archive: `name` is an archive, and the member's header stands at this offset in it. */
  readonly origin: number | undefined;
}

/** A member whose name cannot be made out; those behind it can be read. */
export interface DamagedMember {
  readonly error: DwarfksymsError;
}

/** A header whose size is believable, so that the next header can be found. */
interface Entry {
  readonly header: Ar.MemberHeader;
  readonly offset: number;
  readonly contentsOffset: number;
  readonly size: number;
}

/** More than a header; the decoder reads what it needs. */
const LARGEST_HEADER = 256;

/** Two symbol tables at most, and one of names. More would only cost time at every look. */
const MOST_TABLES = 4;

export class Archive {
  private readonly source: ByteSource;
  private readonly isThin: boolean;

  constructor(source: ByteSource, isThin: boolean) {
    this.source = source;
    this.isThin = isThin;
  }

  /** All members but the tables, in order. Throws at a header behind which nothing can be found any more. */
  *members(): Generator<Member | DamagedMember, void, undefined> {
    let names: NameTable | undefined;
    for (let entry = this.first(); entry !== undefined; entry = this.after(entry)) {
      if (entry.header.isNameTable) names = { offset: entry.contentsOffset, size: entry.size };
      const member = this.resolve(entry, names);
      if (member !== undefined) yield member;
    }
  }

  /** The member whose header stands at `offset`. */
  memberAt(offset: number): Member {
    const names = this.leadingNameTable();
    const entry = this.entryAt(offset);
    const member = entry === undefined ? undefined : this.resolve(entry, names);
    if (member === undefined) throw this.error('has no member where a thin archive says', offset);
    if ('error' in member) throw member.error;
    return member;
  }

  /** The table of names, which comes before the first member that needs it. */
  private leadingNameTable(): NameTable | undefined {
    let entry = this.first();
    for (let i = 0; i < MOST_TABLES && entry !== undefined && isTable(entry); i++) {
      if (entry.header.isNameTable) return { offset: entry.contentsOffset, size: entry.size };
      entry = this.after(entry);
    }
    return undefined;
  }

  private first(): Entry | undefined {
    const io = stream(this.source.read(0, Math.min(this.source.size, LARGEST_HEADER)));
    const Magic = this.isThin ? Ar.ThinMagic : Ar.Magic;
    decode(io, 'an archive', 'archive', { file: this.source.name }, () => new Magic(io));
    return this.entryAt(io.pos);
  }

  private after(entry: Entry): Entry | undefined {
    const { header, contentsOffset, size } = entry;
    const end = !this.isThin || isTable(entry) ? contentsOffset + size : contentsOffset;
    return this.entryAt(Math.ceil(end / header.alignment) * header.alignment);
  }

  /** Undefined at the end of the archive. The padding of the last member may be missing. */
  private entryAt(offset: number): Entry | undefined {
    const { source } = this;
    if (offset >= source.size) return undefined;
    const place = { file: source.name, offset };
    const io = stream(source.read(offset, Math.min(source.size - offset, LARGEST_HEADER)));
    const header = decode(io, 'a member header', 'archive', place, () => new Ar.MemberHeader(io));
    const size = decimal(header.lenContents);
    if (size === undefined)
      throw this.error(`a member has size '${header.lenContents}', which is not a number`, offset);
    const entry = { header, offset, contentsOffset: offset + io.pos, size };
    const isInside = !this.isThin || isTable(entry);
    if (isInside && size > source.size - entry.contentsOffset)
      throw this.error(
        `a member has ${size} bytes, but the archive ends after ${source.size - entry.contentsOffset}`,
        offset,
      );
    return entry;
  }

  /** Undefined for symbol and name tables. */
  private resolve(entry: Entry, names: NameTable | undefined): Member | DamagedMember | undefined {
    if (isTable(entry)) return undefined;
    try {
      const { name, nameSize, origin } = this.nameOf(entry, names);
      if (nameSize > 0 && decodes(Buffer.from(name), (io) => new Ar.BsdSymbolTable(io))) return undefined;
      const { offset, contentsOffset, size } = entry;
      const contents = this.isThin ? undefined : { offset: contentsOffset + nameSize, size: size - nameSize };
      return { name, offset, contents, origin };
    } catch (error) {
      if (error instanceof DwarfksymsError) return { error };
      throw error;
    }
  }

  /** The name, and how many bytes it takes from the contents. */
  private nameOf(
    { header, offset, contentsOffset, size }: Entry,
    names: NameTable | undefined,
  ): { readonly name: string; readonly nameSize: number; readonly origin: number | undefined } {
    const fail = (detail: string): DwarfksymsError => this.error(detail, offset);
    if (header.tableName !== undefined)
      return { ...tableName(header.tableName, this.source, names, this.isThin, fail), nameSize: 0 };
    if (header.lenInlineName === undefined)
      return { name: shortName(header.name), nameSize: 0, origin: undefined };
    const nameSize = decimal(header.lenInlineName);
    if (nameSize === undefined || nameSize > size || this.isThin)
      throw fail(`a member's name cannot have '${header.lenInlineName}' of its ${size} bytes`);
    return { name: inlineName(this.source.read(contentsOffset, nameSize)), nameSize, origin: undefined };
  }

  private error(detail: string, offset: number): DwarfksymsError {
    return new DwarfksymsError('archive', detail, { file: this.source.name, offset });
  }
}

/** What is no member; a BSD symbol table whose name is in its contents is not known by its header. */
function isTable({ header }: Entry): boolean {
  return header.isSymbolTable || header.isNameTable || header.isBsdSymbolTable;
}
