/** The layout of LEB128 groups → how numbers are read and written where no object is made for each: `generated/leb128.ts`. */
import { type Grammars, GrammarError, grammarOf } from './ksy.ts';
import { banner, hexadecimal } from './spelling.ts';

export interface Groups {
  /** How many bits of the number a group has. */
  readonly bits: number;
  /** What a group is at least that another one follows. */
  readonly hasNext: number;
}

/** By the grammar as JavaScript has it, see leb128-halves.ts. */
export function leb128Groups(grammars: Grammars): Groups {
  const [groups] = grammarOf(grammars, 'uleb128').seq ?? [];
  const hasNext = Number(/^_ < (0x[0-9a-f]+)$/.exec(groups?.['repeat-until'] ?? '')?.[1]);
  const bits = Math.log2(hasNext);
  if (!Number.isInteger(bits)) throw new GrammarError('uleb128.ksy: the end of a number is not understood');
  return { bits, hasNext };
}

export function leb128(grammars: Grammars): string {
  const { bits, hasNext } = leb128Groups(grammars);
  return `${banner('uleb128', 'sleb128')}
/** Numbers of variable length. DWARF 5, 7.6. */

/** What a byte is at least that another one follows. */
export const CONTINUATION = ${hexadecimal(hasNext)};

/** Offset behind the number at \`at\`; \`end\` if the number has no end before. */
export function leb128End(bytes: Uint8Array, at: number, end: number): number {
  let last = at;
  while (last < end && bytes[last]! >= ${hexadecimal(hasNext)}) last++;
  return Math.min(last + 1, end);
}

/** The number whose groups are the bytes from \`at\` to \`end\`, modulo 2**64. */
export function uleb128Value(bytes: Uint8Array, at: number, end: number): bigint {
  let value = 0n;
  for (let i = end - 1; i >= at; i--)
    value = BigInt.asUintN(64, (value << ${bits}n) | BigInt(bytes[i]! % ${hexadecimal(hasNext)}));
  return value;
}

/** How many bytes an unsigned number takes at least. */
export function uleb128Width(value: number | bigint): number {
  let width = 1;
  if (value <= Number.MAX_SAFE_INTEGER)
    for (let rest = Number(value); rest >= ${hexadecimal(hasNext)}; rest = Math.floor(rest / ${hexadecimal(hasNext)})) width++;
  else for (let rest = BigInt(value); rest >= ${hasNext}n; rest >>= ${bits}n) width++;
  return width;
}

/** How many bytes a signed number takes at least. */
export function sleb128Width(value: number | bigint): number {
  let width = 1;
  for (let rest = BigInt(value); BigInt.asIntN(${bits}, rest) !== rest; rest >>= ${bits}n) width++;
  return width;
}

/** Writes an unsigned number as \`byteSize\` bytes; they may be more than it needs. What they have no room for is dropped. */
export function putUleb128(bytes: Uint8Array, at: number, value: number | bigint, byteSize: number): void {
  const last = at + byteSize - 1;
  if (value <= Number.MAX_SAFE_INTEGER) {
    // Exact, and faster than bigints.
    for (let rest = Number(value), i = at; i <= last; i++) {
      bytes[i] = (rest % ${hexadecimal(hasNext)}) + (i < last ? ${hexadecimal(hasNext)} : 0);
      rest = Math.floor(rest / ${hexadecimal(hasNext)});
    }
  } else putSleb128(bytes, at, value, byteSize);
}

/** The same of a signed number. */
export function putSleb128(bytes: Uint8Array, at: number, value: number | bigint, byteSize: number): void {
  const last = at + byteSize - 1;
  for (let rest = BigInt(value), i = at; i <= last; i++, rest >>= ${bits}n)
    bytes[i] = Number(BigInt.asUintN(${bits}, rest)) + (i < last ? ${hexadecimal(hasNext)} : 0);
}

/** The bytes of an unsigned number, as few as can be. */
export function uleb128Bytes(value: number | bigint): Uint8Array {
  const bytes = new Uint8Array(uleb128Width(value));
  putUleb128(bytes, 0, value, bytes.length);
  return bytes;
}
`;
}

/** Statements of a cursor that read a number at `pos` into the registers `lo` and `hi`; `onFault` are statements about `first`. */
export function readGroups(
  { bits, hasNext }: Groups,
  onFault: { readonly truncated: string; readonly tooLong: string },
): readonly string[] {
  const half = 32;
  // The group that straddles the halves.
  const middle = bits * Math.floor(half / bits);
  return [
    'const { bytes } = this;',
    'const first = pos;',
    'let lo = 0;',
    'let hi = 0;',
    'let shift = 0;',
    'let byte: number;',
    'do {',
    `  if (pos >= limit) ${onFault.truncated};`,
    `  if (pos - first === MOST_GROUPS) ${onFault.tooLong};`,
    '  byte = bytes[pos++]!;',
    `  const group = byte & ${hexadecimal(hasNext - 1)};`,
    `  // The group at ${middle} straddles the halves: ${half - middle} of its bits end the low one.`,
    `  if (shift < ${middle}) lo |= group << shift;`,
    `  else if (shift === ${middle}) {`,
    `    lo |= group << ${middle};`,
    `    hi = group >>> ${half - middle};`,
    `  } else if (shift < 64) hi |= group << (shift - ${half});`,
    `  shift += ${bits};`,
    `} while (byte >= ${hexadecimal(hasNext)});`,
    `if (signed && (byte & ${hexadecimal(hasNext / 2)}) !== 0) {`,
    `  if (shift < ${half}) {`,
    '    lo |= -1 << shift;',
    '    hi = -1;',
    `  } else if (shift < 64) hi |= -1 << (shift - ${half});`,
    '}',
    'this.lo = lo >>> 0;',
    'this.hi = hi >>> 0;',
    'return pos;',
  ];
}
