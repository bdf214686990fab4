/** Reads what `pahole -F dwarf FILE` prints: structures and unions with the places of their members. */

/** Places in bits. */
export interface PaholeType {
  /** `struct device`. */
  readonly name: string;
  /** Undefined for unions, of which it does not say. */
  readonly byteSize: number | undefined;
  /** Of all members, also those of nameless members, and of named members with nameless types. Sorted. */
  readonly places: readonly string[];
  /** What is between members, and behind the last one, of the type itself. */
  readonly holeBits: number;
  readonly paddingBits: number;
}

const BYTE = 8;
const BEGIN = /^(struct|union) ([^\s{]+) \{/u;
const END = /^\}/u;
const OPEN = /^\t+(?:const |volatile )*(?:struct|union|enum) \{/u;
const CLOSE = /^\t+\}/u;
const BEHIND_POINTER = /^\t+\}\s*\*/u;
/** Offset, bit if it is a bit field, size. */
const PLACE = /\/\*\s+(\d+)(?::\s*(\d+))?\s+(\d+) \*\/$/u;
const BIT_SIZE = /:(\d+)(?:\s+__attribute__.*)?;/u;
const SIZE = /\/\* size: (\d+)/u;
const HOLES = /\bsum holes: (\d+)/u;
const BIT_HOLES = /\bsum bit holes: (\d+)/u;
const PADDING = /\/\* padding: (\d+)/u;
const BIT_PADDING = /\/\* bit_padding: (\d+)/u;

export function placeKey(bitOffset: number, bitSize: number): string {
  return `${String(bitOffset).padStart(9, '0')}+${bitSize}`;
}

export function* paholeTypes(output: string): Generator<PaholeType> {
  let name: string | undefined;
  let numbers = { byteSize: 0, holeBits: 0, paddingBits: 0 };
  let places: string[] = [];
  /** Where the places of the nameless types begin that are not closed. */
  let opened: number[] = [];
  for (const line of output.split('\n')) {
    const [, keyword, own] = BEGIN.exec(line) ?? [];
    if (keyword !== undefined) {
      name = `${keyword} ${own}`;
      numbers = { byteSize: 0, holeBits: 0, paddingBits: 0 };
      places = [];
      opened = [];
    } else if (name !== undefined && END.test(line)) {
      const byteSize = name.startsWith('union') ? undefined : numbers.byteSize;
      yield { name, ...numbers, byteSize, places: places.toSorted() };
      name = undefined;
    } else if (name !== undefined) {
      if (OPEN.test(line)) opened.push(places.length);
      const start = CLOSE.test(line) ? opened.pop() : undefined;
      // What a pointer leads to is written out, too, with places of its own, and so are types that clang puts inside others.
      const isElsewhere = BEHIND_POINTER.test(line) || !PLACE.test(line);
      if (start !== undefined && isElsewhere) places.length = start;
      const place = placeOf(line);
      if (place !== undefined) places.push(place);
      // Of nameless members pahole counts in the same way, further to the right.
      if (!line.startsWith('\t/*')) continue;
      numbers.byteSize += number(SIZE, line);
      numbers.holeBits += number(HOLES, line) * BYTE + number(BIT_HOLES, line);
      numbers.paddingBits += number(PADDING, line) * BYTE + number(BIT_PADDING, line);
    }
  }
}

function placeOf(line: string): string | undefined {
  const [, offset, bit, size] = PLACE.exec(line) ?? [];
  if (offset === undefined) return undefined;
  const bitSize = bit === undefined ? undefined : BIT_SIZE.exec(line)?.[1];
  const bits = bitSize === undefined ? Number(size) * BYTE : Number(bitSize);
  return placeKey(Number(offset) * BYTE + Number(bit ?? 0), bits);
}

function number(pattern: RegExp, line: string): number {
  return Number(pattern.exec(line)?.[1] ?? 0);
}
