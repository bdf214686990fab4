import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { countOf, foundBy } from '../found-in.ts';
import { counted, program, withSections, writer } from '../section-files.ts';
import { die, formed, type Die } from '../../support/dwarf-builder.ts';
import type { DwarfWriter } from '../../support/dwarf-writer.ts';

interface SetInput {
  readonly version?: number;
  readonly unit?: number;
  readonly addressSize?: number;
  readonly ranges?: readonly (readonly [number, number])[];
  readonly end?: (out: DwarfWriter) => void;
}

const ZEROS = (out: DwarfWriter): void => void out.u64(0).u64(0);

/** With addresses of eight bytes: four bytes of padding are behind the header. */
function set({
  version = 2,
  unit = 0,
  addressSize = 8,
  ranges = [[0x1000, 16]],
  end = ZEROS,
}: SetInput): Uint8Array {
  return counted((out) => {
    out.u16(version).u32(unit).u8(addressSize).u8(0).u32(0);
    for (const [start, size] of ranges) out.u64(start).u64(size);
    end(out);
  });
}

const UNIT = die('compile_unit');
const withTable = (bytes: Uint8Array): Uint8Array => withSections(UNIT, { '.debug_aranges': bytes });

test('I01: a set has version 2 and an address size', () => {
  assert.is(countOf('I01', withTable(set({}))), 0);
  assert.equal(
    foundBy('I01', withTable(set({ version: 5 }))).map(({ found, places }) => [found, places[0]?.offset]),
    [['version 5', 4]],
  );
  assert.equal(
    foundBy('I01', withTable(set({ addressSize: 3 }))).map(({ found, places }) => [found, places[0]?.offset]),
    [['addresses of 3 bytes', 10]],
  );
});

test('I01: a set is for a unit', () => {
  assert.is(countOf('I01', withTable(set({ unit: 1 }))), 1);
});

test('I01: a set ends with a pair of zeros', () => {
  assert.is(countOf('I01', withTable(set({ end: () => undefined }))), 1);
  assert.is(countOf('I01', withTable(set({ end: (out) => void out.u64(0) }))), 1, 'half of it');
});

test('I01: one broken set does not hide the next, and zeros between sets are padding', () => {
  const bytes = (...sets: readonly Uint8Array[]): Uint8Array =>
    writer()
      .raw(sets.flatMap((one) => [...one]))
      .done();
  assert.is(countOf('I01', withTable(bytes(set({ version: 3 }), set({ version: 4 })))), 2);
  assert.is(countOf('I01', withTable(bytes(set({}), new Uint8Array(4), set({})))), 0);
});

test('I01: a set ends in the section, and its length is complete', () => {
  const long = set({});
  long[0]!++;
  assert.is(countOf('I01', withTable(long)), 1);
  assert.is(countOf('I01', withTable(Uint8Array.of(...set({}), 1))), 1);
  assert.is(countOf('I01', withTable(Uint8Array.of(0xf0, 0xff, 0xff, 0xff))), 1, 'a reserved length');
});

test('I01: in a program nothing is behind the pair of zeros, which before may be an empty function', () => {
  const table = set({
    ranges: [
      [0, 0],
      [0x1000, 16],
    ],
  });
  assert.is(countOf('I01', withTable(table)), 0);
  assert.is(countOf('I01', program(UNIT, { '.debug_aranges': table }, CODE)), 1);
});

const CODE = { address: 0x1000, byteSize: 0x100 };

/** A unit with two functions of 16 bytes, and 16 bytes between them. */
function unitWithCode(): Die {
  const code = (low: number, size: number): { low_pc: ReturnType<typeof formed>; high_pc: number } => ({
    low_pc: formed('addr', low),
    high_pc: size,
  });
  return die('compile_unit', code(0x1000, 48), [
    die('subprogram', code(0x1000, 16)),
    die('subprogram', code(0x1020, 16)),
  ]);
}

const withRanges = (...ranges: readonly (readonly [number, number])[]): Uint8Array =>
  program(unitWithCode(), { '.debug_aranges': set({ ranges }) }, CODE);

test('I02: a set has the addresses of the functions of its unit', () => {
  assert.is(countOf('I02', withRanges([0x1000, 48])), 0);
  assert.is(countOf('I02', withRanges([0x1000, 16], [0x1020, 16])), 0, 'not what is between them');
  assert.is(countOf('I02', withRanges([0x1000, 24], [0x1018, 24])), 0, 'in pieces');
  assert.is(countOf('I02', withRanges([0x1000, 24])), 1);
  assert.is(countOf('I02', withRanges([0x1000, 40])), 1, 'half a function');
});

test('I02: a set has no code but that of its unit', () => {
  assert.is(countOf('I02', withRanges([0x1000, 64])), 1);
  assert.is(countOf('I02', withRanges([0x1000, 48], [0x9000, 8])), 0, 'data');
  assert.is(countOf('I02', withRanges([0x1000, 48], [0, 8])), 0, 'what a linker left out');
});

test('I02: addresses of a file that is not linked mean nothing', () => {
  const bytes = withSections(unitWithCode(), { '.debug_aranges': set({ ranges: [[0x1000, 1]] }) });
  assert.is(countOf('I02', bytes), 0);
});

test.run();
