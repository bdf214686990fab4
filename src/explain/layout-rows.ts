/**
 * The lines of a type's definition with the places of its members, as people know them from pahole: nameless structures and unions are
 * shown where they are, with offsets from the beginning of the type around them.
 */
import { spell, keywordOf } from '../types/c-text.ts';
import { layoutOf, type Field, type Layout, type LayoutOptions } from '../types/layout.ts';
import { declarationOf, type Declaration } from '../types/origin.ts';
import type { Aggregate, Enumeration, Item } from '../types/type-node.ts';
import { memberText, type Language } from './language.ts';

/** Places and sizes in bits. `depth` counts the braces around it. */
export type LayoutRow =
  | {
      readonly kind: 'member';
      readonly depth: number;
      readonly text: string;
      readonly bitOffset: number;
      readonly bitSize: number | undefined;
      readonly isBitField: boolean;
      readonly declaration: Declaration | undefined;
    }
  | { readonly kind: 'open'; readonly depth: number; readonly text: string }
  | {
      readonly kind: 'close';
      readonly depth: number;
      readonly text: string;
      readonly bitOffset: number;
      readonly bitSize: number | undefined;
      readonly declaration: Declaration | undefined;
    }
  | {
      readonly kind: 'hole' | 'padding';
      readonly depth: number;
      readonly bitOffset: number;
      readonly bitSize: number;
    }
  | {
      readonly kind: 'cache-line';
      readonly depth: number;
      readonly number: number;
      readonly bitOffset: number;
    }
  | { readonly kind: 'enumerator'; readonly depth: number; readonly text: string };

export interface LayoutRows {
  readonly rows: readonly LayoutRow[];
  /** Undefined for an enumeration. */
  readonly layout: Layout | undefined;
  readonly byteSize: number | undefined;
}

export interface RowOptions extends LayoutOptions {
  readonly language: Language;
}

const BYTE = 8;
export const CACHE_LINE = 64;
/** Nameless types in nameless types; deeper ones are one line. */
const DEEPEST = 32;
const VALUE_BITS = 64;

/** Undefined for a type without a body. */
export function layoutRows(node: Aggregate | Enumeration, options: RowOptions): LayoutRows | undefined {
  const { body } = node;
  if (body.kind !== 'defined') return undefined;
  const byteSize = body.byteSize === undefined ? undefined : Number(body.byteSize);
  if (node.kind === 'enumeration') return { rows: enumeratorRows(body.items), layout: undefined, byteSize };
  const layout = layoutOf(node, options);
  if (layout === undefined) return undefined;
  return { rows: withCacheLines([...rowsOf(layout, 0, 0, options)], options), layout, byteSize };
}

function enumeratorRows(items: readonly Item[]): readonly LayoutRow[] {
  return items.flatMap((item) => {
    if (item.kind !== 'enumerator') return [];
    const value = item.value === undefined ? '' : ` = ${BigInt.asIntN(VALUE_BITS, item.value)}`;
    return [{ kind: 'enumerator', depth: 1, text: `${item.name ?? ''}${value}` }];
  });
}

function* rowsOf(layout: Layout, base: number, depth: number, options: RowOptions): Generator<LayoutRow> {
  const holes = [...layout.holes];
  for (const field of layout.fields) {
    for (let hole = holes[0]; hole !== undefined && hole.bitOffset < field.bitOffset; hole = holes[0]) {
      holes.shift();
      yield {
        kind: 'hole',
        depth: depth + 1,
        bitOffset: base + hole.bitOffset,
        bitSize: hole.bitSize,
      };
    }
    yield* fieldRows(field, base, depth + 1, options);
  }
  const { padding } = layout;
  if (padding !== undefined && layout.fields.length > 0)
    yield {
      kind: 'padding',
      depth: depth + 1,
      bitOffset: base + padding.bitOffset,
      bitSize: padding.bitSize,
    };
}

function* fieldRows(field: Field, base: number, depth: number, options: RowOptions): Generator<LayoutRow> {
  const { member, type, name, bitSize, isBitField } = field;
  const bitOffset = base + field.bitOffset;
  const declaration = member.entry && declarationOf(member.entry);
  const inner = embedded(field);
  const innerLayout = inner && depth < DEEPEST ? layoutOf(inner.node, options) : undefined;
  if (inner !== undefined && innerLayout !== undefined) {
    yield { kind: 'open', depth, text: `${inner.qualifiers}${keywordOf(inner.node.kind)} {` };
    yield* rowsOf(innerLayout, bitOffset, depth, options);
    const text = inner.declarator === '' ? '}' : `} ${inner.declarator}`;
    yield { kind: 'close', depth, text, bitOffset, bitSize, declaration };
    return;
  }
  const bits = isBitField ? `${options.language === 'c' && name !== undefined ? '' : ' '}:${bitSize}` : '';
  const text = `${memberText(options.language, type, name)}${bits}`;
  yield { kind: 'member', depth, text, bitOffset, bitSize, isBitField, declaration };
}

/** A nameless structure or union that is in this place itself, or an array of such. */
export function embedded({
  type,
  name,
}: Pick<Field, 'type' | 'name'>):
  { readonly node: Aggregate; readonly declarator: string; readonly qualifiers: string } | undefined {
  const { base, declarator, qualifiers } = spell(type, name ?? '');
  if (base.kind !== 'structure' && base.kind !== 'class' && base.kind !== 'union') return undefined;
  if (base.name !== undefined || base.body.kind !== 'defined' || /[*&(]/u.test(declarator)) return undefined;
  return { node: base, declarator, qualifiers };
}

/** With a line wherever another cache line begins, in front of the first member that is in it. */
function withCacheLines(rows: readonly LayoutRow[], options: LayoutOptions): readonly LayoutRow[] {
  const line = (options.cacheLineSize ?? CACHE_LINE) * BYTE;
  const result: LayoutRow[] = [];
  let number = 0;
  for (const row of rows) {
    if ('bitOffset' in row && row.kind !== 'close' && row.kind !== 'cache-line') {
      const here = Math.floor(row.bitOffset / line);
      if (here > number) {
        result.push({ kind: 'cache-line', depth: row.depth, number: here, bitOffset: here * line });
        number = here;
      }
    }
    result.push(row);
  }
  return result;
}
