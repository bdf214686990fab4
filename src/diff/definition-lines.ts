/** Definitions as lines of C, each with its place in the definition around it. */
import { cDeclaration, cSymbol, keywordOf, spell } from '../types/c-text.ts';
import type { Aggregate, Enumeration, Item, SymbolNode, Type } from '../types/type-node.ts';
import { placeOf } from './member-pairs.ts';

export interface CLine {
  readonly text: string;
  /** In bytes, of a bit field also in bits; the size of what a closing brace ends. */
  readonly place: string | undefined;
}

/** Nameless types inside each other are written so deep. */
const DEEPEST = 16;
const INDENTATION = '    ';

/** @param name that is defined: a reference name or that of a symbol */
export function definitionLines(node: Type | SymbolNode, name: string): readonly CLine[] {
  switch (node.kind) {
    case 'variable':
    case 'subprogram':
      return [line(`${cSymbol(node, name)};`)];
    case 'typedef':
      return declarationLines(node.type, node.name ?? '', 'typedef ', ';', OUTSIDE);
    case 'structure':
    case 'class':
    case 'union':
    case 'enumeration':
      return bodyLines(node, '', '', ';', OUTSIDE);
    default:
      return [line(`${cDeclaration(node)};`)];
  }
}

function line(text: string, place?: string): CLine {
  return { text, place };
}

/** Where something is written. */
interface Position {
  readonly depth: number;
  /** Of what is around it, in bytes from the beginning of the definition. */
  readonly base: bigint;
  /** Of itself. */
  readonly place?: string | undefined;
}

const OUTSIDE: Position = { depth: 0, base: 0n };

/** A declaration; a nameless type that it begins with is written out. */
function declarationLines(
  type: Type,
  name: string,
  before: string,
  after: string,
  position: Position,
): readonly CLine[] {
  const { base: inner, qualifiers, declarator } = spell(type, name);
  const { depth, place } = position;
  const isOut =
    (inner.kind === 'structure' ||
      inner.kind === 'class' ||
      inner.kind === 'union' ||
      inner.kind === 'enumeration') &&
    inner.name === undefined &&
    depth < DEEPEST;
  if (isOut) {
    // What is pointed to begins elsewhere.
    const base = /^[*(&]/u.test(declarator) ? 0n : position.base;
    return bodyLines(inner, `${before}${qualifiers}`, declarator, after, { ...position, base });
  }
  return [line(`${INDENTATION.repeat(depth)}${before}${cDeclaration(type, name)}${after}`, place)];
}

function bodyLines(
  { kind, name, body }: Aggregate | Enumeration,
  before: string,
  declarator: string,
  after: string,
  { depth, base, place }: Position,
): readonly CLine[] {
  const indentation = INDENTATION.repeat(depth);
  const head = `${indentation}${before}${keywordOf(kind)}${name === undefined ? '' : ` ${name}`}`;
  const tail = `${declarator === '' ? '' : ` ${declarator}`}${after}`;
  if (body.kind !== 'defined') return [line(`${head}${tail}`, place)];
  const alignment = body.alignment === undefined ? '' : ` __attribute__((aligned(${body.alignment})))`;
  const size = body.byteSize === undefined ? undefined : `size ${body.byteSize}`;
  return [
    line(`${head} {`, place),
    ...body.items.flatMap((item) => itemLines(item, depth + 1, base)),
    line(`${indentation}}${alignment}${tail}`, size),
  ];
}

function itemLines(item: Item, depth: number, base: bigint): readonly CLine[] {
  const indentation = INDENTATION.repeat(depth);
  switch (item.kind) {
    case 'member':
    case 'parameter': {
      const bits = item.bitSize === undefined ? '' : ` : ${item.bitSize}`;
      const { location, bitOffset } = item;
      // The members of a nameless structure are counted from its beginning; a reader counts from that of the whole.
      const own = base + (location ?? 0n);
      const place = placeOf(
        location === undefined && bitOffset !== undefined
          ? { ...item, bitOffset: 8n * base + bitOffset }
          : { ...item, location: location === undefined && base === 0n ? undefined : own },
      );
      return declarationLines(item.type, item.name ?? '', '', `${bits};`, { depth, base: own, place });
    }
    case 'enumerator':
      return [
        line(
          `${indentation}${item.name ?? ''}${item.value === undefined ? '' : ` = ${signed(item.value)}`},`,
        ),
      ];
    case 'variant-part':
      return [
        line(`${indentation}/* variants */`),
        ...item.items.flatMap((one) => itemLines(one, depth, base)),
      ];
    case 'variant':
      return [
        line(`${indentation}/* variant ${item.discriminantValue ?? ''} */`),
        ...item.items.flatMap((one) => itemLines(one, depth, base)),
      ];
    case 'other':
      return [line(`${indentation}${cDeclaration(item.type)};`)];
    case 'left-out':
      return [];
  }
}

/** As C has it: type strings have all values without a sign. */
function signed(value: bigint): bigint {
  return value >= 1n << 63n ? value - (1n << 64n) : value;
}
