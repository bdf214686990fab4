/** A type's layout as text, latin1: members with offset, size and line, and what is between them. */
import { keywordOf } from '../types/c-text.ts';
import type { Declaration } from '../types/origin.ts';
import type { Aggregate, Enumeration } from '../types/type-node.ts';
import { CACHE_LINE, layoutRows, type LayoutRow, type LayoutRows, type RowOptions } from './layout-rows.ts';
import { placeText } from './type-facts.ts';
import { counted } from './words.ts';

const BYTE = 8;
const INDENT = '    ';
/** Where the places begin, unless a declaration is longer. */
const TEXT_WIDTH = 48;
const OFFSET_WIDTH = 8;
const SIZE_WIDTH = 6;

/** Undefined for a type without a body. */
export function layoutText(
  node: Aggregate | Enumeration,
  declaration: Declaration | undefined,
  options: RowOptions,
): string | undefined {
  const laidOut = layoutRows(node, options);
  if (laidOut === undefined) return undefined;
  const name = node.name ?? '{ ... }';
  const end = options.language === 'c' ? ';' : ',';
  return [
    commented(`${keywordOf(node.kind)} ${name} {`, '', '', placeText(declaration)),
    ...laidOut.rows.map((row) => rowText(row, end)),
    `}${options.language === 'c' ? ';' : ''}`,
    ...summary(laidOut, options.cacheLineSize ?? CACHE_LINE).map((line) => `/* ${line} */`),
    '',
  ].join('\n');
}

function rowText(row: LayoutRow, end: string): string {
  const indent = INDENT.repeat(row.depth);
  switch (row.kind) {
    case 'member':
      return commented(
        `${indent}${row.text}${end}`,
        offsetText(row.bitOffset, row.isBitField),
        row.isBitField ? `${row.bitSize} bit` : bytesText(row.bitSize),
        placeText(row.declaration),
      );
    case 'open':
      return `${indent}${row.text}`;
    case 'close':
      return commented(
        `${indent}${row.text}${end}`,
        offsetText(row.bitOffset, false),
        bytesText(row.bitSize),
        placeText(row.declaration),
      );
    case 'hole':
      return `${indent}/* hole: ${sizeText(row.bitSize)} at ${offsetText(row.bitOffset, row.bitSize % BYTE !== 0)} */`;
    case 'padding':
      return `${indent}/* padding: ${sizeText(row.bitSize)} */`;
    case 'cache-line':
      return `${indent}/* --- cache line ${row.number} begins at ${row.bitOffset / BYTE} --- */`;
    case 'enumerator':
      return `${indent}${row.text},`;
  }
}

function commented(text: string, offset: string, size: string, place: string | undefined): string {
  const columns = `${offset.padStart(OFFSET_WIDTH)} ${size.padStart(SIZE_WIDTH)}`;
  return `${text.padEnd(TEXT_WIDTH)} /*${columns}${place === undefined ? '' : `  ${place}`} */`;
}

function summary({ rows, layout, byteSize }: LayoutRows, line: number): readonly string[] {
  const size = byteSize === undefined ? 'size unknown' : counted(byteSize, 'byte');
  if (layout === undefined) return [size];
  const { fields, holes, padding, cacheLines, isComplete } = layout;
  const last = (byteSize ?? 0) % line;
  const lines =
    cacheLines === undefined || cacheLines === 0
      ? ''
      : `, ${counted(cacheLines, 'cache line')} of ${line}${last === 0 ? '' : `, the last one filled to ${last}`}`;
  const gaps = [
    ...(holes.length === 0
      ? ['no holes']
      : [
          `${counted(holes.length, 'hole')}: ${sizeText(holes.reduce((sum, { bitSize }) => sum + bitSize, 0))}`,
        ]),
    ...(padding === undefined ? [] : [`padding: ${sizeText(padding.bitSize)}`]),
  ];
  const members = counted(fields.length, 'member');
  const isNested = rows.some((row) => row.kind === 'hole' && row.depth > 1);
  return [
    `${size}${lines}`,
    `${members}, ${gaps.join(', ')}${isNested ? '; more holes are inside nameless members' : ''}`,
    ...(isComplete
      ? []
      : ['parts of it have no place or size that is known, so that there may be fewer holes']),
  ];
}

/** `24`; of a bit field `24:3`. */
function offsetText(bits: number, withBits: boolean): string {
  const byte = Math.floor(bits / BYTE);
  return withBits ? `${byte}:${bits - byte * BYTE}` : `${byte}`;
}

function bytesText(bits: number | undefined): string {
  return bits === undefined ? '?' : `${bits / BYTE}`;
}

export function sizeText(bits: number): string {
  return bits % BYTE === 0 ? counted(bits / BYTE, 'byte') : counted(bits, 'bit');
}
