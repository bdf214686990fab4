/**
 * Where the members of an aggregate are, and what is between them.
 *
 *     struct packet { u8 kind; u32 length; u16 flags : 3; };      offsets in bits
 *
 *     0        8                        32                 64   67            96
 *     ├─ kind ─┼────────  hole  ────────┼───── length ─────┼flags┼── padding ──┤
 *
 * Bits are counted as DW_AT_data_bit_offset counts them (DWARF 5, 5.7.6): from the beginning of the aggregate, in the order in which
 * the machine numbers them.
 */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { TypeEntry } from './entry.ts';
import { referenceText } from './names.ts';
import { typeOf } from './type-of.ts';
import type { Aggregate, ArrayType, Item, Member, Type, TypeReference } from './type-node.ts';

export interface LayoutOptions {
  /** What a reference leads to. Default: its own entry. */
  readonly resolve?: (reference: TypeReference) => Type | undefined;
  /** In bytes. Default: 64. */
  readonly cacheLineSize?: number;
  /** The size of pointers that state none, as compilers other than gcc write them, in bytes. Default: it is not known. */
  readonly addressSize?: number;
  /** Decides where bit fields are whose places are given as in DWARF 2 and 3. Default: true. */
  readonly littleEndian?: boolean;
}

export interface Layout {
  readonly name: string | undefined;
  /** In bytes; undefined where DWARF does not say. */
  readonly byteSize: number | undefined;
  /** In order of their places. Those of variants are among them. */
  readonly fields: readonly Field[];
  /** Between fields, without what is behind the last one. */
  readonly holes: readonly Gap[];
  /** Behind the last field. */
  readonly padding: Gap | undefined;
  readonly cacheLines: number | undefined;
  /** Whether it has parts that have no place here, as base classes: holes then may be none. */
  readonly isComplete: boolean;
}

export interface Field {
  readonly name: string | undefined;
  readonly type: Type;
  /** What it was made from. */
  readonly member: Member;
  readonly bitOffset: number;
  /** Undefined where the type's size is not known; 0 for a flexible array. */
  readonly bitSize: number | undefined;
  /** Whether it has DW_AT_bit_size. */
  readonly isBitField: boolean;
  /** The first one that it is in, counted from 0. */
  readonly cacheLine: number;
  /** Of the member; undefined if it was made from text. */
  readonly entry: TypeEntry | undefined;
}

export interface Gap {
  readonly bitOffset: number;
  readonly bitSize: number;
  /** The field in front of it. */
  readonly after: string | undefined;
}

const BYTE = 8;
const BITS = 64;
const CACHE_LINE = 64;

/** Undefined for what is declared only, or private to a file: there is nothing to lay out. */
export function layoutOf(node: Aggregate, options: LayoutOptions = {}): Layout | undefined {
  const { body, name } = node;
  if (body.kind !== 'defined') return undefined;
  const line = (options.cacheLineSize ?? CACHE_LINE) * BYTE;
  const byteSize = body.byteSize === undefined ? undefined : Number(body.byteSize);
  const items = [...membersIn(body.items)].filter((item) => !isStatic(item));
  const fields = items
    .filter(isMember)
    .map((member) => fieldOf(member, node.kind === 'union', line, options))
    .filter((field) => field !== undefined)
    .toSorted((a, b) => a.bitOffset - b.bitOffset);
  const { holes, end, last } = gaps(fields);
  const rest = byteSize === undefined ? 0 : byteSize * BYTE - end;
  return {
    name,
    byteSize,
    fields,
    holes,
    padding: rest > 0 ? { bitOffset: end, bitSize: rest, after: last } : undefined,
    cacheLines: byteSize === undefined ? undefined : Math.ceil((byteSize * BYTE) / line),
    isComplete: fields.length === items.length && fields.every(({ bitSize }) => bitSize !== undefined),
  };
}

/** In bytes; undefined for what has no size, or where it cannot be known. */
export function byteSizeOf(type: Type, options: LayoutOptions = {}): number | undefined {
  const resolve = options.resolve ?? entryOf;
  let count = 1;
  /** A typedef can lead to itself. */
  const met = new Set<string>();
  for (let at: Type | undefined = type; at !== undefined;) {
    const own = ownSize(at);
    if (own !== undefined) return own * count;
    if (at.kind === 'reference') {
      const name = referenceText(at);
      if (met.has(name)) return undefined;
      met.add(name);
      at = resolve(at);
    } else if (at.kind === 'array') {
      count *= elementsIn(at);
      at = at.type;
    } else if (at.kind === 'typedef' || (at.kind === 'modified' && !ADDRESSES.has(at.modifier))) at = at.type;
    else
      return at.kind === 'modified' && options.addressSize !== undefined
        ? options.addressSize * count
        : undefined;
  }
  return undefined;
}

/** Modifiers whose size is not that of what they modify. */
const ADDRESSES: ReadonlySet<string> = new Set(['pointer', 'reference', 'rvalue_reference']);

/** The size that DWARF states. */
function ownSize(type: Type): number | undefined {
  if (type.kind === 'array') {
    const size = type.entry?.constant(DW_AT.byte_size);
    return size === undefined ? undefined : Number(size);
  }
  const sized =
    type.kind === 'structure' || type.kind === 'class' || type.kind === 'union' || type.kind === 'enumeration'
      ? type.body.kind === 'defined'
        ? type.body.byteSize
        : undefined
      : type.kind === 'base' || type.kind === 'modified' || type.kind === 'typedef'
        ? type.byteSize
        : undefined;
  return sized === undefined ? undefined : Number(sized);
}

/** Dimensions are what versions show of them, which do not look at DW_AT_lower_bound. A count of -1 is one that is not known. */
function elementsIn({ dimensions, entry }: ArrayType): number {
  let count = 1;
  for (const dimension of dimensions) count *= Math.max(Number(BigInt.asIntN(BITS, dimension ?? 0n)), 0);
  if (entry === undefined) return count;
  const bounds = [...entry.children()].filter(({ tag }) => tag === DW_TAG.subrange_type);
  if (bounds.every((bound) => (bound.constant(DW_AT.lower_bound) ?? 0n) === 0n)) return count;
  count = 1;
  for (const [index, bound] of bounds.entries()) {
    const lower = bound.constant(DW_AT.count) === undefined ? (bound.constant(DW_AT.lower_bound) ?? 0n) : 0n;
    count *= Number(BigInt.asIntN(BITS, (dimensions[index] ?? 0n) - lower));
  }
  return Math.max(count, 0);
}

function entryOf({ entry }: TypeReference): Type | undefined {
  return entry && typeOf(entry);
}

/** Members, also those of variants, and what has no place. */
function* membersIn(items: readonly Item[]): Generator<Item> {
  const waiting = [...items].toReversed();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop())
    if (item.kind === 'variant-part' || item.kind === 'variant')
      for (const inner of item.items.toReversed()) waiting.push(inner);
    else yield item;
}

function fieldOf(
  member: Member,
  isInUnion: boolean,
  line: number,
  options: LayoutOptions,
): Field | undefined {
  const { name, type, bitSize, entry } = member;
  const size = bitSize === undefined ? byteSizeOf(type, options) : undefined;
  const bitOffset = bitOffsetOf(member, options) ?? (isInUnion ? 0 : undefined);
  if (bitOffset === undefined) return undefined;
  return {
    name,
    type,
    member,
    bitOffset,
    bitSize: bitSize === undefined ? size && size * BYTE : Number(bitSize),
    isBitField: bitSize !== undefined,
    cacheLine: Math.floor(bitOffset / line),
    entry,
  };
}

function bitOffsetOf(member: Member, options: LayoutOptions): number | undefined {
  const { bitSize, bitOffset, location, entry, type } = member;
  if (bitOffset !== undefined) return Number(bitOffset);
  if (location === undefined) return undefined;
  const start = Number(location) * BYTE;
  // Before DWARF 4 bit fields were counted from the most significant bit of their storage. DWARF 3, 5.6.6.
  const fromHighest = bitSize === undefined ? undefined : entry?.constant(DW_AT.bit_offset);
  if (fromHighest === undefined) return start;
  if (options.littleEndian === false) return start + Number(fromHighest);
  const storage = Number(entry?.constant(DW_AT.byte_size) ?? byteSizeOf(type, options) ?? 0) * BYTE;
  return start + storage - Number(BigInt.asIntN(64, fromHighest)) - Number(bitSize);
}

/** Fields may overlap, as those of unions and variants do. */
function gaps(fields: readonly Field[]): { holes: readonly Gap[]; end: number; last: string | undefined } {
  const holes: Gap[] = [];
  let end = 0;
  let last: string | undefined;
  for (const { name, bitOffset, bitSize } of fields) {
    if (bitOffset > end) holes.push({ bitOffset: end, bitSize: bitOffset - end, after: last });
    if (bitOffset + (bitSize ?? 0) >= end) last = name;
    end = Math.max(end, bitOffset + (bitSize ?? 0));
  }
  return { holes, end, last };
}

/** A static member of a C++ class is a declaration before DWARF 5, and a variable since. DWARF 4, 5.5.7. */
function isStatic(item: Item): boolean {
  if (item.kind !== 'member') return false;
  return item.entry?.flag(DW_AT.external) === true || item.entry?.flag(DW_AT.declaration) === true;
}

function isMember(item: Item): item is Member {
  return item.kind === 'member';
}
