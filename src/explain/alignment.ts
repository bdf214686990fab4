/** What a type's address is a multiple of, as far as DWARF tells: compilers state alignments only where the source asks for one. */
import { byteSizeOf, type LayoutOptions } from '../types/layout.ts';
import type { Item, Type } from '../types/type-node.ts';

/** No base type is aligned more strictly unless the source says so. */
const MOST = 8;
const DEEPEST = 64;

/** In bytes; 1 where it cannot be known. */
export function alignmentOf(type: Type, options: LayoutOptions, depth = 0): number {
  if (depth > DEEPEST) return 1;
  const inner = (of: Type | undefined): number =>
    of === undefined ? 1 : alignmentOf(of, options, depth + 1);
  switch (type.kind) {
    case 'reference':
      return inner(options.resolve?.(type));
    case 'base':
      return type.alignment === undefined ? naturalOf(byteSizeOf(type, options)) : Number(type.alignment);
    case 'typedef':
      return type.alignment === undefined ? inner(type.type) : Number(type.alignment);
    case 'modified':
      return type.byteSize === undefined ? inner(type.type) : naturalOf(Number(type.byteSize));
    case 'array':
      return inner(type.type);
    case 'enumeration':
      return naturalOf(byteSizeOf(type, options));
    case 'structure':
    case 'class':
    case 'union': {
      if (type.body.kind !== 'defined') return 1;
      if (type.body.alignment !== undefined) return Number(type.body.alignment);
      const members = type.body.items.map((item) => memberAlignment(item, options, depth));
      // A packed one ends anywhere.
      return Math.min(Math.max(1, ...members), lowestBit(Number(type.body.byteSize ?? 1n)));
    }
    case 'void':
    case 'ignored':
    case 'function':
    case 'unspecified':
    case 'unknown':
    case 'member':
    case 'parameter':
    case 'enumerator':
    case 'variant-part':
    case 'variant':
      return 1;
  }
}

function memberAlignment(item: Item, options: LayoutOptions, depth: number): number {
  return item.kind === 'member' ? alignmentOf(item.type, options, depth + 1) : 1;
}

/** What something of that many bytes is usually aligned to. */
export function naturalOf(byteSize: number | undefined): number {
  return byteSize === undefined || byteSize === 0 ? 1 : Math.min(lowestBit(byteSize), MOST);
}

/** The largest power of two that divides it. */
function lowestBit(value: number): number {
  return value === 0 ? 1 : value & -value;
}
