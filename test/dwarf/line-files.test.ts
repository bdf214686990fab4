/** File names of line tables (DWARF 5, 6.2.4), sound and damaged. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM, DW_LNCT } from '../../generated/dwarf-constants.ts';
import { readLineFileNames } from '../../src/dwarf/line-files.ts';
import { lineOffset } from '../../src/dwarf/offsets.ts';
import { SHAPES, type Shape } from '../support/elf-builder.ts';
import { assertFails, failure } from '../support/elf-errors.ts';
import { lineTable, type LineTableInput } from '../support/line-table-builder.ts';

const LITTLE: Shape = { is64: true, littleEndian: true };
const PLACE = { file: 'x.o', section: '.debug_line' };
const STRINGS: ReadonlyMap<number, string> = new Map([
  [0, 'zero.h'],
  [7, 'seven.c'],
]);

function read(bytes: Uint8Array, offset = 0, littleEndian = true): string[] {
  return readLineFileNames(bytes, lineOffset(offset), { littleEndian, addressSize: 8 }, PLACE, (form, at) =>
    form === DW_FORM.line_strp || form === DW_FORM.strp ? STRINGS.get(at) : undefined,
  );
}

const table = (input: Omit<LineTableInput, keyof Shape>): Uint8Array => lineTable({ ...LITTLE, ...input });

for (const shape of SHAPES.filter(({ is64 }) => is64))
  for (const version of [2, 3, 4, 5])
    for (const is64Dwarf of [false, true])
      test(`${shape.title}, version ${version}, ${is64Dwarf ? 64 : 32}-bit DWARF: the names in order`, () => {
        const files = ['a.c', 'sub/b.h', 'n\u00e9.c'];
        const bytes = lineTable({ ...shape, version, files, is64Dwarf });
        assert.equal(read(bytes, 0, shape.littleEndian), version === 5 ? files : ['', ...files]);
      });

/** A table with one byte, or more, written over. */
function overwritten(
  at: number,
  bytes: readonly number[],
  input = { version: 5, files: ['a.c'] },
): () => string[] {
  const damaged = Buffer.from(table(input));
  damaged.set(bytes, at);
  return () => read(damaged);
}

test('a header that contradicts itself, its section or its unit is an error', () => {
  // unit_length, version, address_size, segment_selector_size, header_length: DWARF 5, 6.2.4.
  const At = { unitLength: 0, addressSize: 6, segments: 7, headerLength: 8, headerLengthOfVersion4: 6 };
  const sound = Buffer.from(table({ version: 5, files: ['a.c'] }));
  const length = sound.readUInt32LE(At.headerLength);
  for (const [action, message] of [
    [overwritten(At.unitLength, [sound.length - 3]), /ends at 0x.*, behind the section/],
    [overwritten(At.addressSize, [0]), /addresses of 0 bytes, its unit of 8/],
    [overwritten(At.addressSize, [4]), /addresses of 4 bytes, its unit of 8/],
    [overwritten(At.segments, [1]), /segment selectors/],
    [overwritten(At.headerLength, [length - 1]), /the header should end at/],
    [overwritten(At.headerLength, [length + 1]), /the header should end at/],
    [overwritten(At.headerLength + 3, [0x80]), /the header should end at/],
    [overwritten(At.headerLengthOfVersion4, [1], { version: 4, files: ['a.c'] }), /the header should end at/],
  ] as const)
    assertFails(action, 'line-table', message);
});

test('a table without files', () => {
  assert.equal(read(table({ version: 4, files: [] })), ['']);
  assert.equal(read(table({ version: 5, files: [] })), []);
});

test('a table at an offset', () => {
  const first = table({ version: 4, files: ['a'] });
  const both = Buffer.concat([first, table({ version: 5, files: ['b'] })]);
  assert.equal(read(both, first.length), ['b']);
});

for (const form of [DW_FORM.strp, DW_FORM.line_strp]) {
  test(`names of the form ${form} stand elsewhere`, () => {
    assert.equal(read(table({ version: 5, files: [], offsets: { form, values: [7, 0] } })), [
      'seven.c',
      'zero.h',
    ]);
  });
  test(`a name of the form ${form} that cannot be found is an error`, () => {
    const bytes = table({ version: 5, files: [], offsets: { form, values: [8] } });
    assert.equal(assertFails(() => read(bytes), 'line-table', /cannot be found/).place, {
      ...PLACE,
      offset: 0,
    });
  });
}

test('files without a path are an error', () => {
  const bytes = table({ version: 5, files: ['a'], contentType: DW_LNCT.MD5 });
  assertFails(() => read(bytes), 'line-table', /DW_LNCT_path/);
});

test('a table outside its section is an error', () => {
  const bytes = table({ version: 5, files: ['a'] });
  for (const offset of [bytes.length, bytes.length + 1, Number.POSITIVE_INFINITY])
    assert.is(failure(() => read(bytes, offset)).code, 'line-table');
});

test('a count beyond the bytes that are there is an error at once', () => {
  for (const claimedFiles of [5, 1_000_000, 2 ** 31, 2 ** 40])
    assert.is(failure(() => read(table({ version: 5, files: ['a'], claimedFiles }))).code, 'line-table');
});

test('an unknown version is an error', () => {
  for (const version of [0, 1, 6]) {
    const bytes = table({ version: 4, files: ['a'] });
    bytes[4] = version;
    assert.equal(
      assertFails(() => read(bytes), 'line-table', /line table header/).place.section,
      '.debug_line',
    );
  }
});

for (const version of [2, 3, 4, 5])
  test(`version ${version}: a table that is cut off is an error, wherever that is`, () => {
    const bytes = table({ version, files: ['a.c', 'b.h'] });
    for (let size = 0; size < bytes.length; size++) {
      const error = failure(() => read(bytes.subarray(0, size)));
      assert.is(error.code, 'line-table', `${size} of ${bytes.length} bytes`);
    }
  });

test.run();
