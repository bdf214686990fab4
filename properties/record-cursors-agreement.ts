/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/** Compares a cursor over records with the Kaitai decoder of the same type, record by record. */
import type { RecordCursor } from '../generated/record-cursor.ts';
import { decode, stream } from '../src/kaitai.ts';
import { DwarfksymsError } from '../src/errors.ts';
import type { Decoder, RecordKind, Settings } from './record-cursors-kinds.ts';

/** A record as its fields are laid out in the grammar, or as a cursor has it in registers. */
interface Fields {
  /** Halves of each number, low one first. */
  readonly numbers: (readonly [number, number])[];
  /** Where bytes of variable number begin and end. */
  readonly ranges: (readonly [number, number] | undefined)[];
}

interface Debugged {
  /** By field, in the order in which they were read. */
  readonly _debug: Readonly<
    Record<string, { readonly start?: number; readonly end: number; readonly ioOffset: number }>
  >;
  readonly [member: string]: unknown;
}

/** Fields that say how many bytes another one has: cursors have no registers for them. */
const LENGTHS: ReadonlySet<string> = new Set(['lenContent', 'lenExpression', 'lenOperation']);

/** What the operands of an extended operation leave over. */
const REST = 'rest';

/** A field without bytes, which is there for its condition. */
const CONDITION = 'known';

/**
 * What is different, as text; undefined if nothing is.
 * @param onCode is called with the first byte of each record that both have read
 */
export function recordDifference(
  kind: RecordKind,
  bytes: Uint8Array,
  settings: Settings,
  onCode: (code: number) => void = () => undefined,
): string | undefined {
  const cursor = kind.cursor(bytes, settings);
  cursor.open(0, bytes.length);
  const io = stream(bytes);
  while (!io.isEof()) {
    const at = io.pos;
    const record = readOrRefuse(kind.decoder(io, settings), io);
    const isRead = cursor.next();
    if (record === undefined)
      return isRead || cursor.fault === undefined ? `${at}: only the cursor reads it` : undefined;
    if (!isRead) return `${at}: the cursor refuses it: ${cursor.fault}`;
    if (cursor.at !== at || cursor.end !== io.pos) return `${at}: ends at ${io.pos}, not at ${cursor.end}`;
    const expected = JSON.stringify({ ...record, ranges: [...record.ranges] });
    const actual = JSON.stringify(registers(cursor, record));
    if (actual !== expected) return `${at}: ${expected} is read as ${actual}`;
    onCode(bytes[at] ?? 0);
  }
  return cursor.next() || cursor.fault !== undefined ? 'the cursor goes on at the end' : undefined;
}

function readOrRefuse(decoder: Decoder, io: ReturnType<typeof stream>): Fields | undefined {
  try {
    decode(io, 'a record', 'dwarf-malformed', {}, () => decoder._read());
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
  const fields: Fields = { numbers: [], ranges: [] };
  collect(decoder as unknown as Debugged, fields, {
    isPending: startsWithCode(decoder as unknown as Debugged),
  });
  return fields;
}

/** Pairs have no code: their first field is an address. */
function startsWithCode(record: Debugged): boolean {
  return !('ofsStart' in record || 'pair' in record);
}

function collect(record: Debugged, into: Fields, code: { isPending: boolean }): void {
  // Value instances have no place.
  const names = Object.keys(record._debug).filter((name) => record._debug[name]?.start !== undefined);
  if (names.length === 0 && typeof record['value'] === 'number') into.numbers.push(halves(record['value']));
  for (const name of names) {
    const value = record[name];
    const { start = 0, end = 0, ioOffset = 0 } = record._debug[name] ?? {};
    if (value === undefined || value === null) continue;
    if (code.isPending && typeof value === 'number') code.isPending = false;
    else if (LENGTHS.has(name) || name === CONDITION) continue;
    else if (typeof value === 'number') into.numbers.push(halves(value));
    else if (value instanceof Uint8Array) {
      // What is left over comes behind the range that there may be.
      const place = name === REST ? 1 : into.ranges.length;
      into.ranges[place] = [ioOffset + start, ioOffset + start + value.length];
    } else if (Array.isArray(value)) into.ranges.push([ioOffset + start, ioOffset + end]);
    else if (isNumber(value)) into.numbers.push([value.lo >>> 0, value.hi >>> 0]);
    else collect(value as Debugged, into, code);
  }
}

function isNumber(value: unknown): value is { readonly lo: number; readonly hi: number } {
  return typeof value === 'object' && value !== null && 'lo' in value && 'hi' in value;
}

function halves(value: number): readonly [number, number] {
  return [value >>> 0, value < 0 ? 0xffff_ffff : 0];
}

/** As many registers as the record has fields. */
function registers(cursor: RecordCursor, { numbers, ranges }: Fields): Fields {
  const { lo, hi, lo2, hi2, lo3, hi3, lo4, hi4, start, stop, start2, stop2 } = cursor;
  const all = [[lo, hi] as const, [lo2, hi2] as const, [lo3, hi3] as const, [lo4, hi4] as const];
  return {
    numbers: all.slice(0, numbers.length),
    ranges: [[start, stop] as const, [start2, stop2] as const]
      .slice(0, ranges.length)
      .map((range, i) => (ranges[i] === undefined ? undefined : range)),
  };
}
