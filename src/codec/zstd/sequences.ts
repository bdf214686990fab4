/** The sequences of a compressed block: copy some literals, then an earlier part of the content. RFC 8878, 3.1.1.3.2 and 4. */
import { DwarfksymsError } from '../../errors.ts';
import type { Output } from '../output.ts';
import { BackwardBits } from './bits.ts';
import { constantTable, FseState, readFseTable, type FseTable } from './fse.ts';
import {
  LITERALS_LENGTH,
  LITERALS_LENGTHS,
  MATCH_LENGTH,
  MATCH_LENGTHS,
  OFFSET,
  type CodeKind,
} from './sequence-codes.ts';

/** What later blocks of a frame may use again: tables, and the last three offsets, latest first. */
export interface SequenceMemory {
  tables: SequenceTables | undefined;
  readonly offsets: [number, number, number];
}

interface SequenceTables {
  readonly literalsLength: FseTable;
  readonly offset: FseTable;
  readonly matchLength: FseTable;
}

/** Symbol_Compression_Modes, RFC 8878, 3.1.1.3.2.1. */
const PREDEFINED = 0;
const RLE = 1;
const COMPRESSED = 2;

/** Number_of_Sequences: above these first bytes, a second and a third byte follow. */
const LARGEST_ONE_BYTE = 127;
const LARGEST_TWO_BYTES = 254;
const FIRST_OF_THREE_BYTES = 0x7f00;

/** RFC 8878, 3.1.1.5 */
export function newSequenceMemory(): SequenceMemory {
  return { tables: undefined, offsets: [1, 4, 8] };
}

/**
 * Decodes the sequences section and carries it out. `start` is where the frame begins in `out`, `end` where the block
 * must end; there is room for it.
 */
export function decodeSequences(
  section: Uint8Array,
  literals: Uint8Array,
  memory: SequenceMemory,
  out: Output,
  start: number,
  end: number,
): void {
  const { count, byteSize } = readCount(section);
  if (count === 0) {
    if (byteSize !== section.length) throw damaged('has bytes behind its last sequence');
    copyLiterals(literals, 0, literals.length, out, end);
    return;
  }
  const { tables, bits } = readTables(section.subarray(byteSize), memory.tables);
  memory.tables = tables;
  const input = new BackwardBits(bits);
  const literalsLength = new FseState(tables.literalsLength, input);
  const offset = new FseState(tables.offset, input);
  const matchLength = new FseState(tables.matchLength, input);
  let used = 0;
  for (let left = count; left > 0; left--) {
    const code = offset.symbol;
    const offsetValue = 2 ** code + input.read(code);
    const match =
      (MATCH_LENGTHS.base[matchLength.symbol] as number) +
      input.read(MATCH_LENGTHS.bits[matchLength.symbol] as number);
    const plain =
      (LITERALS_LENGTHS.base[literalsLength.symbol] as number) +
      input.read(LITERALS_LENGTHS.bits[literalsLength.symbol] as number);
    used = copyLiterals(literals, used, plain, out, end);
    copyMatch(out, resolveOffset(memory.offsets, offsetValue, plain), match, start, end);
    if (left === 1) break;
    literalsLength.advance(input);
    matchLength.advance(input);
    offset.advance(input);
  }
  if (input.left !== 0) throw damaged('does not end with its last sequence');
  copyLiterals(literals, used, literals.length - used, out, end);
}

function readCount(section: Uint8Array): { readonly count: number; readonly byteSize: number } {
  const [first = 0, second = 0, third = 0] = section;
  const byteSize = first <= LARGEST_ONE_BYTE ? 1 : first <= LARGEST_TWO_BYTES ? 2 : 3;
  if (byteSize > section.length) throw damaged('ends too early');
  if (byteSize === 1) return { count: first, byteSize };
  if (byteSize === 2) return { count: ((first - LARGEST_ONE_BYTE - 1) << 8) + second, byteSize };
  return { count: second + (third << 8) + FIRST_OF_THREE_BYTES, byteSize };
}

function readTables(
  section: Uint8Array,
  earlier: SequenceTables | undefined,
): { readonly tables: SequenceTables; readonly bits: Uint8Array } {
  const modes = section[0];
  if (modes === undefined) throw damaged('ends too early');
  if ((modes & 3) !== 0) throw damaged('uses modes that are reserved');
  let rest = section.subarray(1);
  const next = (kind: CodeKind, mode: number, previous: FseTable | undefined): FseTable => {
    if (mode === PREDEFINED) return kind.predefined;
    if (mode === RLE) {
      const symbol = rest[0];
      if (symbol === undefined || symbol > kind.largestCode) throw damaged('has a code that is not defined');
      rest = rest.subarray(1);
      return constantTable(symbol);
    }
    if (mode === COMPRESSED) {
      const { table, byteSize } = readFseTable(rest, kind.largestAccuracy, kind.largestCode);
      rest = rest.subarray(byteSize);
      return table;
    }
    if (previous === undefined) throw damaged('repeats a table that there is not');
    return previous;
  };
  const literalsLength = next(LITERALS_LENGTH, modes >> 6, earlier?.literalsLength);
  const offset = next(OFFSET, (modes >> 4) & 3, earlier?.offset);
  const matchLength = next(MATCH_LENGTH, (modes >> 2) & 3, earlier?.matchLength);
  return { tables: { literalsLength, offset, matchLength }, bits: rest };
}

/** The values 1 to 3 stand for the last offsets, shifted by one where there are no literals. RFC 8878, 3.1.1.5. */
function resolveOffset(offsets: [number, number, number], value: number, literalsLength: number): number {
  const [first, second, third] = offsets;
  if (value > 3) {
    offsets[0] = value - 3;
    offsets[1] = first;
    offsets[2] = second;
    return value - 3;
  }
  const index = value - (literalsLength === 0 ? 0 : 1);
  if (index === 0) return first;
  const offset = index === 1 ? second : index === 2 ? third : first - 1;
  offsets[0] = offset;
  offsets[1] = first;
  if (index > 1) offsets[2] = second;
  return offset;
}

const TOO_LONG = 'a zstd block is larger than a block may be, or than its frame announces';

/** Returns how many literals have been used. */
function copyLiterals(literals: Uint8Array, from: number, count: number, out: Output, end: number): number {
  const to = from + count;
  if (to > literals.length) throw damaged('needs more literals than it has');
  if (count > end - out.length) throw out.overflow(end, TOO_LONG);
  const { bytes, length } = out;
  if (count > 16) bytes.set(literals.subarray(from, to), length);
  else for (let i = 0; i < count; i++) bytes[length + i] = literals[from + i] as number;
  out.length = length + count;
  return to;
}

function copyMatch(out: Output, offset: number, length: number, start: number, end: number): void {
  const { bytes } = out;
  let at = out.length;
  if (offset === 0 || offset > at - start) throw damaged('has a match before the data');
  const stop = at + length;
  if (stop > end) throw out.overflow(end, TOO_LONG);
  if (length > 16 && offset >= length) bytes.copyWithin(at, at - offset, stop - offset);
  else for (; at < stop; at++) bytes[at] = bytes[at - offset] as number;
  out.length = stop;
}

function damaged(problem: string): DwarfksymsError {
  return new DwarfksymsError('compression', `a zstd block ${problem}`);
}
