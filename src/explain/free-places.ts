/**
 * Where a member could be added to a type without moving any other one, and what keeps the versions of the symbols that reach the type
 * (symbol versions, section 8). A member that the source has there is laid out there by the compiler: a place follows directly on what is
 * in front of it.
 */
import { layoutOf, type Gap, type LayoutOptions } from '../types/layout.ts';
import type { Aggregate, Type } from '../types/type-node.ts';
import { alignmentOf, naturalOf } from './alignment.ts';
import { embedded } from './layout-rows.ts';

export interface FreePlace {
  readonly kind: 'hole' | 'padding' | 'arm' | 'reserved';
  /** Where the member would be. */
  readonly byteOffset: number;
  /** How many bytes there are. */
  readonly byteSize: number;
  /** The member in front of it, or that which is reserved. */
  readonly member: string | undefined;
}

export interface FreePlaces {
  /** In bytes: of the member. */
  readonly size: number;
  readonly alignment: number;
  readonly places: readonly FreePlace[];
}

const BYTE = 8;
const RESERVED = /^__kabi_reserved/u;
const DEEPEST = 32;

/** Undefined for a type of which the places are not all known. @param size of the member, in bytes */
export function freePlaces(node: Aggregate, size: number, options: LayoutOptions): FreePlaces | undefined {
  const alignment = naturalOf(size);
  const found = [...placesIn(node, 0, { size, alignment, options }, 0)];
  const layout = layoutOf(node, options);
  if (layout?.isComplete !== true) return undefined;
  return { size, alignment, places: found.toSorted((a, b) => a.byteOffset - b.byteOffset) };
}

interface Wanted {
  readonly size: number;
  readonly alignment: number;
  readonly options: LayoutOptions;
}

function* placesIn(node: Aggregate, base: number, wanted: Wanted, depth: number): Generator<FreePlace> {
  const { size, alignment, options } = wanted;
  const layout = layoutOf(node, options);
  if (layout === undefined || !layout.isComplete || depth > DEEPEST) return;
  const isLarge = alignmentOf(node, options) >= alignment;
  // A stricter member would make the whole type stricter, and so move it in others.
  if (isLarge && node.kind === 'union') {
    if (layout.byteSize !== undefined && layout.byteSize >= size)
      yield { kind: 'arm', byteOffset: base / BYTE, byteSize: layout.byteSize, member: layout.name };
  } else if (isLarge) {
    for (const hole of layout.holes) yield* placeIn('hole', hole, base, wanted);
    // A flexible array has to stay last.
    const isFlexible = layout.fields.at(-1)?.bitSize === 0;
    if (layout.padding !== undefined && !isFlexible && layout.fields.length > 0)
      yield* placeIn('padding', layout.padding, base, wanted);
  }
  for (const field of layout.fields) {
    const inner = embedded(field);
    if (isReserved(field.name, field.type)) {
      const bytes = (field.bitSize ?? 0) / BYTE;
      const at = base + field.bitOffset;
      if (bytes >= size && !field.isBitField && (at / BYTE) % alignment === 0)
        yield {
          kind: 'reserved',
          byteOffset: at / BYTE,
          byteSize: bytes,
          member: reservedName(field.name, field.type),
        };
    } else if (inner !== undefined && !inner.declarator.includes('['))
      yield* placesIn(inner.node, base + field.bitOffset, wanted, depth + 1);
  }
}

function* placeIn(
  kind: 'hole' | 'padding',
  gap: Gap,
  base: number,
  { size, alignment }: Wanted,
): Generator<FreePlace> {
  const bytes = alignment * BYTE;
  const start = Math.ceil((base + gap.bitOffset) / bytes) * alignment;
  const end = Math.floor((base + gap.bitOffset + gap.bitSize) / BYTE);
  if (start + size <= end) yield { kind, byteOffset: start, byteSize: end - start, member: gap.after };
}

/** Whether it is set aside for later, by itself or as a union. */
function isReserved(name: string | undefined, type: Type): boolean {
  return reservedName(name, type) !== undefined;
}

function reservedName(name: string | undefined, type: Type): string | undefined {
  if (name !== undefined && RESERVED.test(name)) return name;
  if (type.kind !== 'union' || type.body.kind !== 'defined' || type.name !== undefined) return undefined;
  const [only, ...others] = type.body.items;
  // With more arms it is in use.
  return others.length === 0 && only?.kind === 'member' ? reservedName(only.name, only.type) : undefined;
}
