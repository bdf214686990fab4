/** Finite state entropy tables. RFC 8878, 4.1. */
import { DwarfksymsError } from '../../errors.ts';
import { type BackwardBits, ForwardBits } from './bits.ts';

/** Per state: the symbol, and how the next state is made from `bits` more bits and `base`. */
export interface FseTable {
  readonly accuracy: number;
  readonly symbol: Uint8Array;
  readonly bits: Uint8Array;
  readonly base: Uint16Array;
}

/** The count of a symbol that is less likely than one state. */
const LESS_THAN_ONE = -1;
/** What is added to the four bits that give a table's accuracy. */
const SMALLEST_ACCURACY = 5;

/** A table that always gives one symbol. RFC 8878, 3.1.1.3.2.1, RLE_Mode. */
export function constantTable(symbol: number): FseTable {
  return {
    accuracy: 0,
    symbol: Uint8Array.of(symbol),
    bits: new Uint8Array(1),
    base: new Uint16Array(1),
  };
}

/** RFC 8878, 4.1.1, "FSE Table Description". Symbols go from 0 to `largestSymbol`. */
export function readFseTable(
  bytes: Uint8Array,
  largestAccuracy: number,
  largestSymbol: number,
): { readonly table: FseTable; readonly byteSize: number } {
  const input = new ForwardBits(bytes);
  const accuracy = input.read(4) + SMALLEST_ACCURACY;
  if (accuracy > largestAccuracy) throw damaged();
  const counts: number[] = [];
  let remaining = 1 << accuracy;
  while (remaining > 0) {
    if (counts.length > largestSymbol) throw damaged();
    const count = readCount(input, remaining) - 1;
    counts.push(count);
    remaining -= Math.abs(count);
    if (count === 0) readZeros(input, counts, largestSymbol);
  }
  return { table: buildFseTable(counts, accuracy), byteSize: input.byteSize };
}

/** A number from 0 to `remaining` + 1; the small ones, for which there is room, take one bit less. */
function readCount(input: ForwardBits, remaining: number): number {
  const width = 32 - Math.clz32(remaining + 1);
  const half = 1 << (width - 1);
  const spare = 2 * half - 1 - (remaining + 1);
  const short = input.peek(width - 1);
  if (short < spare) {
    input.skip(width - 1);
    return short;
  }
  const long = input.read(width);
  return long < half ? long : long - spare;
}

/** Behind a count of zero, two bits say how many more zeros follow, and three of them that it goes on. */
function readZeros(input: ForwardBits, counts: number[], largestSymbol: number): void {
  for (;;) {
    const zeros = input.read(2);
    for (let i = 0; i < zeros; i++) counts.push(0);
    if (counts.length > largestSymbol + 1) throw damaged();
    if (zeros < 3) return;
  }
}

/** RFC 8878, 4.1.1, "From Normalized Distribution to Decoding Tables". */
export function buildFseTable(counts: readonly number[], accuracy: number): FseTable {
  const size = 1 << accuracy;
  const table: FseTable = {
    accuracy,
    symbol: new Uint8Array(size),
    bits: new Uint8Array(size),
    base: new Uint16Array(size),
  };
  spread(counts, table.symbol);
  const next = counts.map((count) => (count === LESS_THAN_ONE ? 1 : count));
  for (let state = 0; state < size; state++) {
    const symbol = table.symbol[state] as number;
    const number = next[symbol] as number;
    next[symbol] = number + 1;
    const bits = accuracy - (31 - Math.clz32(number));
    table.bits[state] = bits;
    table.base[state] = (number << bits) - size;
  }
  return table;
}

/** Gives every symbol its states: the rarest at the end, the others in steps that meet every state once. */
function spread(counts: readonly number[], symbols: Uint8Array): void {
  const size = symbols.length;
  let high = size - 1;
  counts.forEach((count, symbol) => {
    if (count === LESS_THAN_ONE) symbols[high--] = symbol;
  });
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  counts.forEach((count, symbol) => {
    for (let i = 0; i < count; i++) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at > high);
    }
  });
  if (at !== 0) throw damaged();
}

/** A state that walks through a table. */
export class FseState {
  private readonly table: FseTable;
  private state: number;

  constructor(table: FseTable, input: BackwardBits) {
    this.table = table;
    this.state = input.read(table.accuracy);
  }

  get symbol(): number {
    return this.table.symbol[this.state] as number;
  }

  advance(input: BackwardBits): void {
    const { bits, base } = this.table;
    this.state = (base[this.state] as number) + input.read(bits[this.state] as number);
  }
}

function damaged(): DwarfksymsError {
  return new DwarfksymsError('compression', 'the description of a zstd table is not valid');
}
