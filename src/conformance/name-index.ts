/** An index of `.debug_names`, and the entries of its names. DWARF 5, 6.1.1.4. */
import { DW_IDX } from '../../generated/dwarf-constants.ts';
import { DwarfNames } from '../../generated/dwarf-names.js';
import { Uleb128 } from '../../generated/uleb128.js';
import { safeNumber } from '../dwarf/constant.ts';
import { stream } from '../kaitai.ts';
import { latin1 } from '../latin1.ts';
import type { CheckedSection } from './checked-file.ts';
import { offsetWidth } from './index-tables.ts';
import { decodable, type SectionPart } from './section-parts.ts';

/** What gdb writes has only what gdb needs: no places of entries, not all names. */
const PARTIAL = 'GDB';

/** Lists of entries overlap in a damaged file: so many times the bytes of all are read. */
const MOST_OVERLAP = 16;

/** The lists of an index, in the words of `placeOf`. */
export type IndexList =
  'units' | 'types' | 'foreign types' | 'buckets' | 'hashes' | 'strings' | 'entries' | 'abbreviations';

export interface IndexDeclaration {
  readonly code: number;
  readonly tag: number;
  /** Without the pair of zeros. */
  readonly attributes: readonly DwarfNames.AttrSpec[];
}

export interface IndexEntry {
  /** Section offset. */
  readonly at: number;
  readonly tag: number;
  /** Values by DW_IDX: the first of each. */
  readonly values: ReadonlyMap<number, number>;
}

/** Why a list of entries could not be read to its end. */
export type ListFault = 'outside' | 'undeclared' | 'incomplete';

export interface EntryList {
  readonly entries: readonly IndexEntry[];
  readonly fault: { readonly kind: ListFault; readonly at: number } | undefined;
}

export class NameIndex {
  readonly part: SectionPart;
  readonly body: DwarfNames.NameIndexBody;
  /** The first of each code. */
  readonly declarations: ReadonlyMap<number, IndexDeclaration>;
  /** The section with the names. */
  readonly strings: CheckedSection | undefined;
  readonly #root: DwarfNames;
  #left: number;

  constructor(part: SectionPart, body: DwarfNames.NameIndexBody, root: DwarfNames) {
    this.part = part;
    this.body = body;
    this.#root = root;
    this.strings = part.section.file.section('str', part.section.family);
    this.#left = MOST_OVERLAP * (part.end - part.content);
    const declarations = new Map<number, IndexDeclaration>();
    for (const { code, tag, attrs } of body.abbrevs.decls)
      if (code.value !== 0 && !declarations.has(code.value))
        declarations.set(code.value, {
          code: code.value,
          tag: tag?.value ?? 0,
          attributes: attrs?.slice(0, -1) ?? [],
        });
    this.declarations = declarations;
  }

  get nameCount(): number {
    return this.body.header.numNames;
  }

  /** Whether the producer says in the augmentation that it does not have all that the standard asks for. */
  get isPartial(): boolean {
    return latin1(this.body.header.augmentation).startsWith(PARTIAL);
  }

  /** Where in the section something of the index's content is. */
  place(offset: number): number {
    return this.part.content + offset;
  }

  /** Section offset of an item of a list, by its number from 0; of the abbreviations, where they begin. */
  placeOf(list: IndexList, item: number): number {
    const { header, poolStart } = this.body;
    const width = offsetWidth(this.part.is64);
    const names = header.numNames;
    // From the last list to the first.
    const sizes: readonly (readonly [list: IndexList, count: number, width: number])[] = [
      ['abbreviations', header.lenAbbrevTable, 1],
      ['entries', names, width],
      ['strings', names, width],
      ['hashes', header.numBuckets === 0 ? 0 : names, Uint32Array.BYTES_PER_ELEMENT],
      ['buckets', header.numBuckets, Uint32Array.BYTES_PER_ELEMENT],
      ['foreign types', header.numForeignTypeUnits, BigUint64Array.BYTES_PER_ELEMENT],
      ['types', header.numLocalTypeUnits, width],
      ['units', header.numCompileUnits, width],
    ];
    let start = this.place(poolStart);
    for (const [name, count, bytes] of sizes) {
      start -= count * bytes;
      if (name === list) return start + item * bytes;
    }
    return start;
  }

  /** The string of a name, by its number from 0; undefined where it does not end in its section. */
  text(name: number): string | undefined {
    const bytes = this.strings?.bytes;
    const offset = this.body.ofsNames[name]!.value;
    if (bytes === undefined || !(offset < bytes.length)) return undefined;
    const end = bytes.indexOf(0, offset);
    return end < 0 ? undefined : latin1(bytes.subarray(offset, end));
  }

  /** All entries of a name, as far as they can be read. */
  entriesOf(name: number): EntryList {
    const { io, end, content } = this.part;
    const { body } = this;
    const entries: IndexEntry[] = [];
    let pos = body.poolStart + body.ofsEntries[name]!.value;
    const fault = (kind: ListFault): EntryList => ({ entries, fault: { kind, at: this.place(pos) } });
    if (!(pos < end - content)) return { entries, fault: { kind: 'outside', at: this.part.start } };
    while (this.#left > 0) {
      io.seek(pos);
      const code = decodable(() => new Uleb128(io));
      if (code === undefined) return fault('incomplete');
      if (code.value === 0) break;
      const declaration = this.declarations.get(code.value);
      if (declaration === undefined) return fault('undeclared');
      const entry = this.#entry(declaration, this.place(pos));
      if (entry === undefined) return fault('incomplete');
      entries.push(entry);
      // Some attributes have no bytes.
      this.#left -= io.pos - pos + declaration.attributes.length;
      pos = io.pos;
    }
    return { entries, fault: undefined };
  }

  /** At the position of the stream; undefined where it is not complete, or of an unsupported form. */
  #entry({ tag, attributes }: IndexDeclaration, at: number): IndexEntry | undefined {
    const { io, is64, section } = this.part;
    const { littleEndian } = section.file;
    const values = new Map<number, number>();
    for (const { idx, form, implicitConst } of attributes) {
      const read = decodable(
        () => new DwarfNames.AttrValue(io, null, this.#root, littleEndian, form.value, is64),
      );
      if (read === undefined) return undefined;
      const { value } = read;
      if (!values.has(idx.value)) values.set(idx.value, numberOf(value, implicitConst));
    }
    return { at, tag, values };
  }
}

/** What an attribute says; a flag that is not written is set. */
function numberOf(
  value: DwarfNames.AttrValue['value'],
  implicitConst: DwarfNames.AttrSpec['implicitConst'],
): number {
  if ('lo' in value) return safeNumber(value.lo, value.hi);
  if ('value' in value) return value.value;
  return implicitConst === undefined ? 1 : safeNumber(implicitConst.lo, implicitConst.hi);
}

/** Which unit of the index's lists an entry is in; undefined where it does not say so. */
export function unitNumberOf(
  { values }: IndexEntry,
  { body: { header } }: NameIndex,
): { readonly list: 'compile' | 'type'; readonly number: number } | undefined {
  const type = values.get(DW_IDX.type_unit);
  if (type !== undefined) return { list: 'type', number: type };
  const compile = values.get(DW_IDX.compile_unit);
  if (compile !== undefined) return { list: 'compile', number: compile };
  return header.numCompileUnits === 1 ? { list: 'compile', number: 0 } : undefined;
}

export function readNameIndex(part: SectionPart): NameIndex {
  const { io, is64, section } = part;
  const { littleEndian } = section.file;
  const root = new DwarfNames(stream(new Uint8Array()), null, null, !littleEndian);
  io.seek(0);
  const body = new DwarfNames.NameIndexBody(io, null, root, littleEndian, is64);
  return new NameIndex(part, body, root);
}
