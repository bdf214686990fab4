/** Runs a line number program as far as rules need it: addresses, files, sequences. DWARF 5, 6.2.2 and 6.2.5. */
import { DW_LNE, DW_LNS, dwLneName } from '../../generated/dwarf-constants.ts';
import type { Dwarf } from '../../generated/dwarf.js';
import { CONTINUATION } from '../../generated/leb128.ts';
import type { LineProgramCursor } from '../../generated/line-program-cursor.ts';
import type { CheckedLineTable } from './line-tables.ts';

/** What is reported, with where it is in the section. */
export interface LineProgramReports {
  readonly unended: (at: number) => void;
  readonly decreasing: (at: number) => void;
  readonly extended: (at: number, found: string, expected: string) => void;
  readonly file: (at: number, number: number) => void;
  readonly broken: (at: number) => void;
  /** A special opcode where line_range is zero. */
  readonly undefinedLine: (at: number) => void;
}

/** Advances of half of what addresses can be or more go backward. */
const HALF = 2 ** 63;

export function runLineProgram(
  {
    section: { bytes },
    header,
    programStart,
    end,
    firstFile,
    fileCount,
  }: CheckedLineTable & { readonly header: Dwarf.LineHeader },
  cursor: LineProgramCursor,
  reports: LineProgramReports,
): void {
  cursor.opcodeBase = header.opcodeBase;
  cursor.standardOpcodeLengths = header.standardOpcodeLengths;
  cursor.open(programStart, end);
  /** Rows since the sequence began, and the address of the last one relative to what was set last. */
  let rows = 0;
  let lastRow = programStart;
  let base: bigint | undefined;
  let advanced = 0;
  let isFileKnown = isFile(1, firstFile, fileCount);
  let files = fileCount;
  /** Of the instruction at the address, where instructions have several. DWARF 5, 6.2.5.1. */
  let operationIndex = 0;
  const perInstruction = Math.max(1, header.maximumOperationsPerInstruction ?? 1);
  const advance = (at: number, by: number): void => {
    // Of DWARF's unsigned numbers the large ones are negative ones to a producer that relies on wrapping.
    if (by >= HALF) {
      if (rows > 0) reports.decreasing(at);
      return;
    }
    const operations = operationIndex + by;
    advanced += Math.floor(operations / perInstruction) * header.lenMinimumInstruction;
    operationIndex = operations % perInstruction;
  };
  const row = (at: number, file: number): void => {
    rows++;
    lastRow = at;
    if (isFileKnown) return;
    reports.file(at, file);
    // Once is enough.
    isFileKnown = true;
  };
  let file = 1;
  while (cursor.next()) {
    const { code, at } = cursor;
    if (code >= header.opcodeBase) {
      if (header.lineRange === 0) return reports.undefinedLine(at);
      advance(at, Math.floor((code - header.opcodeBase) / header.lineRange));
      row(at, file);
      continue;
    }
    switch (code) {
      case DW_LNS.copy:
        row(at, file);
        break;
      case DW_LNS.advance_pc:
        advance(at, cursor.number);
        break;
      case DW_LNS.const_add_pc:
        if (header.lineRange !== 0) advance(at, Math.floor((255 - header.opcodeBase) / header.lineRange));
        break;
      case DW_LNS.fixed_advance_pc:
        advanced += cursor.lo;
        operationIndex = 0;
        break;
      case DW_LNS.set_file:
        file = cursor.number;
        isFileKnown = isFile(file, firstFile, files);
        break;
      case 0: {
        const { lo, hi } = addressOf(cursor);
        if (cursor.stop2 > cursor.start2 && isStandard(cursor.lo))
          reports.extended(
            at,
            `${dwLneName(cursor.lo)} with ${cursor.stop2 - cursor.start2} bytes behind its operands`,
            'the length of opcode and operands',
          );
        if (cursor.lo === DW_LNE.end_sequence) {
          rows = 0;
          base = undefined;
          advanced = 0;
          operationIndex = 0;
          file = 1;
          isFileKnown = isFile(1, firstFile, files);
        } else if (cursor.lo === DW_LNE.set_address) {
          const size = addressSizeOf(cursor, bytes);
          if (header.lenAddress !== undefined && size !== header.lenAddress && cursor.stop2 === cursor.start2)
            reports.extended(
              at,
              `DW_LNE_set_address with an address of ${size} bytes`,
              `an address of ${header.lenAddress} bytes, as the header says`,
            );
          const next = (BigInt(hi) << 32n) | BigInt(lo);
          if (
            rows > 0 &&
            base !== undefined &&
            next < base + BigInt(Math.trunc(Math.min(advanced, Number.MAX_SAFE_INTEGER)))
          )
            reports.decreasing(at);
          base = next;
          advanced = 0;
          operationIndex = 0;
        } else if (cursor.lo === DW_LNE.define_file) files++;
        break;
      }
      default:
    }
  }
  if (cursor.fault !== undefined) {
    const { at, end: next } = cursor;
    // Behind the opcode 0 stands how long the operation is.
    if (next === at || cursor.code !== 0) reports.broken(cursor.at);
    else
      reports.extended(
        cursor.at,
        'an extended opcode whose operands do not fit its length',
        'the length of opcode and operands',
      );
  } else if (rows > 0) reports.unended(lastRow);
}

function isFile(number: number, first: number, count: number): boolean {
  return number >= first && number < first + count;
}

function isStandard(opcode: number): boolean {
  return opcode >= DW_LNE.end_sequence && opcode <= DW_LNE.set_discriminator;
}

/** The operand of DW_LNE_set_address, which stands behind the opcode's number. */
function addressOf({ lo2, hi2 }: LineProgramCursor): { readonly lo: number; readonly hi: number } {
  return { lo: lo2 >>> 0, hi: hi2 >>> 0 };
}

/** How long the operand of DW_LNE_set_address is: behind 0, the length in LEB128 and the opcode. */
function addressSizeOf({ at, end }: LineProgramCursor, bytes: Uint8Array): number {
  let pos = at + 1;
  while (pos < end && bytes[pos]! >= CONTINUATION) pos++;
  return end - (pos + 1) - 1;
}
