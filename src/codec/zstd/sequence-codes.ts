/** What the codes of a sequence stand for. RFC 8878, 3.1.1.3.2.1 and 3.1.1.3.2.2. */
import { buildFseTable, type FseTable } from './fse.ts';

/** One of the three numbers that make a sequence: its codes, and the table that is used where none is given. */
export interface CodeKind {
  readonly largestCode: number;
  readonly largestAccuracy: number;
  readonly predefined: FseTable;
}

/** `base[code]` plus a number of `bits[code]` bits. */
export interface Extension {
  readonly base: Uint32Array;
  readonly bits: Uint8Array;
}

/** Codes from `first` on whose ranges follow each other, as wide as `bits` say; below, a code is its own value. */
function extension(plain: number, offset: number, bits: readonly number[]): Extension {
  const widths = [...Array.from({ length: plain }, () => 0), ...bits];
  const base = new Uint32Array(widths.length);
  let next = offset;
  widths.forEach((width, code) => {
    base[code] = next;
    next += 2 ** width;
  });
  return { base, bits: Uint8Array.from(widths) };
}

/** The shortest match. */
const SHORTEST_MATCH = 3;
/** RFC 8878, table "Literals Length Codes". */
export const LITERALS_LENGTHS = extension(
  16,
  0,
  [1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
);
/** RFC 8878, table "Match Length Codes". */
export const MATCH_LENGTHS = extension(
  32,
  SHORTEST_MATCH,
  [1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
);

/** RFC 8878, 3.1.1.3.2.2.1 */
export const LITERALS_LENGTH: CodeKind = {
  largestCode: 35,
  largestAccuracy: 9,
  predefined: buildFseTable(
    [
      4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1,
      -1, -1,
    ],
    6,
  ),
};
/** RFC 8878, 3.1.1.3.2.2.2 */
export const MATCH_LENGTH: CodeKind = {
  largestCode: 52,
  largestAccuracy: 9,
  predefined: buildFseTable(
    [
      1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1,
    ],
    6,
  ),
};
/** RFC 8878, 3.1.1.3.2.2.3. The format has codes up to 31. */
export const OFFSET: CodeKind = {
  largestCode: 31,
  largestAccuracy: 8,
  predefined: buildFseTable(
    [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1],
    5,
  ),
};
