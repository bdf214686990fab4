/** Huffman coding of literals. RFC 8878, 4.2. */
import { DwarfksymsError } from '../../errors.ts';
import { BackwardBits } from './bits.ts';
import { FseState, readFseTable } from './fse.ts';

/** Indexed by the next `width` bits: the symbol, and how many of them are its code. */
export interface HuffmanTable {
  readonly width: number;
  readonly symbol: Uint8Array;
  readonly bits: Uint8Array;
}

const LONGEST_CODE = 11;
const SYMBOLS = 256;
/** From this header byte on, weights are given directly, four bits each. */
const FIRST_DIRECT = 128;
const LARGEST_WEIGHT_ACCURACY = 6;
const LARGEST_WEIGHT = 15;

/** RFC 8878, 4.2.1, "Huffman Tree Description". */
export function readHuffmanTable(bytes: Uint8Array): {
  readonly table: HuffmanTable;
  readonly byteSize: number;
} {
  const header = bytes[0];
  if (header === undefined) throw damaged();
  const direct = header >= FIRST_DIRECT;
  const count = header - FIRST_DIRECT + 1;
  const byteSize = 1 + (direct ? Math.ceil(count / 2) : header);
  const description = bytes.subarray(1, byteSize);
  if (byteSize > bytes.length) throw damaged();
  return {
    table: buildTable(direct ? directWeights(description, count) : compressedWeights(description)),
    byteSize,
  };
}

function directWeights(bytes: Uint8Array, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const pair = bytes[i >> 1] as number;
    return i % 2 === 0 ? pair >> 4 : pair & 15;
  });
}

/** Two states take turns until the bits are used up. RFC 8878, 4.2.1.2. */
function compressedWeights(bytes: Uint8Array): number[] {
  const { table, byteSize } = readFseTable(bytes, LARGEST_WEIGHT_ACCURACY, LARGEST_WEIGHT);
  const input = new BackwardBits(bytes.subarray(byteSize));
  let current = new FseState(table, input);
  let other = new FseState(table, input);
  const weights: number[] = [];
  while (weights.length < SYMBOLS) {
    weights.push(current.symbol);
    current.advance(input);
    if (input.left < 0) {
      weights.push(other.symbol);
      return weights;
    }
    [current, other] = [other, current];
  }
  throw damaged();
}

/** The weight of the last symbol is not given: the codes fill the table. RFC 8878, 4.2.1.3. */
function buildTable(given: readonly number[]): HuffmanTable {
  const states = given.reduce((sum, weight) => sum + statesOf(weight), 0);
  if (states === 0 || given.length >= SYMBOLS) throw damaged();
  const width = 32 - Math.clz32(states);
  const rest = (1 << width) - states;
  if (width > LONGEST_CODE || (rest & (rest - 1)) !== 0) throw damaged();
  const weights = [...given, 32 - Math.clz32(rest)];
  const table: HuffmanTable = {
    width,
    symbol: new Uint8Array(1 << width),
    bits: new Uint8Array(1 << width),
  };
  let at = 0;
  for (let weight = 1; weight <= width; weight++)
    weights.forEach((its, symbol) => {
      if (its !== weight) return;
      const end = at + statesOf(weight);
      table.symbol.fill(symbol, at, end);
      table.bits.fill(width + 1 - weight, at, end);
      at = end;
    });
  return table;
}

function statesOf(weight: number): number {
  return weight === 0 ? 0 : 1 << (weight - 1);
}

/** Fills `out` from one stream, which must be used up by that. */
export function decodeHuffman(table: HuffmanTable, stream: Uint8Array, out: Uint8Array): void {
  const input = new BackwardBits(stream);
  const { width, symbol, bits } = table;
  for (let i = 0; i < out.length; i++) {
    const state = input.peek(width);
    out[i] = symbol[state] as number;
    input.left -= bits[state] as number;
  }
  if (input.left !== 0)
    throw new DwarfksymsError('compression', 'a zstd stream of literals has not the length that it should');
}

function damaged(): DwarfksymsError {
  return new DwarfksymsError('compression', 'the description of a zstd Huffman tree is not valid');
}
