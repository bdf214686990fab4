import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  DW_CFA_CODES,
  DW_LLE_CODES,
  DW_LNS_CODES,
  DW_MACINFO_CODES,
  DW_MACRO_CODES,
  DW_OP_CODES,
  DW_RLE_CODES,
  type CodeTable,
} from '../generated/dwarf-code-tables.ts';
import { recordDifference } from './record-cursors-agreement.ts';
import { RECORD_KINDS, type Settings } from './record-cursors-kinds.ts';

const settings: fc.Arbitrary<Settings> = fc.record({
  littleEndian: fc.boolean(),
  is64: fc.boolean(),
  version: fc.integer({ min: 2, max: 5 }),
  addressSize: fc.constantFrom(1, 2, 3, 4, 8),
  opcodeBase: fc.oneof(fc.constantFrom(1, 10, 13, 14, 200), fc.integer({ min: 0, max: 255 })),
  standardOpcodeLengths: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 255 }),
  pointerEncoding: fc.constantFrom(
    0x00,
    0x01,
    0x02,
    0x03,
    0x04,
    0x08,
    0x09,
    0x0a,
    0x0b,
    0x0c,
    0x1b,
    0x9b,
    0xff,
  ),
});

/** Small numbers, so that lengths often fit, and ends of LEB128 are near; and the largest ones. */
const byte = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 255 }) },
  { weight: 1, arbitrary: fc.constantFrom(0x7f, 0x80, 0xff) },
);

const records = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 255 }), fc.array(byte, { maxLength: 20 })), { maxLength: 12 })
  .map((parts) => Uint8Array.from(parts.flatMap(([code, operands]) => [code, ...operands])));

/** Codes that must have been read; those of vendors that have operands too. */
const CODES: Readonly<Record<string, CodeTable>> = {
  expression: DW_OP_CODES,
  lineProgram: DW_LNS_CODES,
  rangeList: DW_RLE_CODES,
  locationList: DW_LLE_CODES,
  frameInstruction: DW_CFA_CODES,
  macro: DW_MACRO_CODES,
  macinfo: DW_MACINFO_CODES,
};

for (const [name, kind] of Object.entries(RECORD_KINDS))
  test(`the cursor and the Kaitai decoder agree on records: ${name}`, () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(records, settings, (bytes, all) => {
        assert.is(
          recordDifference(kind, bytes, all, (code) => seen.add(code)),
          undefined,
        );
      }),
      { numRuns: 4000 },
    );
    const table = CODES[name];
    if (table === undefined) assert.ok(seen.size > 0);
    else
      for (let code = 0; code < 256; code++)
        if ([2, 5].some((version) => table.existsIn(code, version) === true))
          assert.ok(seen.has(code), `no record 0x${code.toString(16)} was read`);
  });

test.run();
