/** Private definitions, by the line table (symbol versions, section 4 b). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { die, DwarfBuilder, formed, type Die, type Value } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { DwarfWriter } from '../support/dwarf-writer.ts';
import { lineTable, type LineTableInput } from '../support/line-table-builder.ts';
import { stringOf, versionsOf, type Result } from '../support/versions-of.ts';

const LITTLE64 = { is64: true, littleEndian: true };
const EXPANDED = 'structure_type s { member base_type void m }';
const PRIVATE = 'structure_type s { }';

function structure(attributes: { decl_file?: Value } = {}): Die {
  return die('structure_type', { name: 's', ...attributes }, [die('member', { name: 'm' })]);
}

function unitWith(type: Die, attributes: { stmt_list?: Value } = { stmt_list: formed('data4', 0) }): Die {
  return die('compile_unit', attributes, [type, die('variable', { name: 'v', type })]);
}

function run(type: Die, table?: Omit<LineTableInput, 'is64' | 'littleEndian'>, version = 5): Result {
  const builder = new DwarfBuilder().unit(unitWith(type), { version });
  if (table !== undefined) builder.writer('.debug_line').raw(lineTable({ ...LITTLE64, ...table }));
  return versionsOf(builder.file(), ['v']);
}

for (const version of [2, 3, 4, 5]) {
  const [header, source] = version === 5 ? [0, 1] : [1, 2];
  const files = ['header.h', 'source.c'];
  test(`version ${version}: a definition in a .c file is private, one in another file is not`, () => {
    assert.is(stringOf(run(structure({ decl_file: header }), { version, files }, version), 's#s'), EXPANDED);
    assert.is(stringOf(run(structure({ decl_file: source }), { version, files }, version), 's#s'), PRIVATE);
  });

  test(`version ${version}: so it is in 64-bit tables`, () => {
    const table = { version, files, is64Dwarf: true };
    assert.is(stringOf(run(structure({ decl_file: source }), table, version), 's#s'), PRIVATE);
  });

  test(`version ${version}: a file number outside the table is an error`, () => {
    const error = failure(() => run(structure({ decl_file: source + 1 }), { version, files }, version));
    assert.is(error.code, 'line-table');
    assert.is(error.place.section, '.debug_line');
  });
}

for (const [name, isPrivate] of [
  ['a.c', true],
  ['.c', true],
  ['a.b.c', true],
  ['a.h', false],
  ['c', false],
  ['a.cc', false],
  ['a.C', false],
  ['a.c.h', false],
  ['', false],
] as const)
  test(`a file named "${name}" is ${isPrivate ? '' : 'not '}private`, () => {
    const string = stringOf(run(structure({ decl_file: 0 }), { version: 5, files: [name] }), 's#s');
    assert.is(string, isPrivate ? PRIVATE : EXPANDED);
  });

test('before version 5, file 0 exists and is nameless', () => {
  const result = run(structure({ decl_file: 0 }), { version: 4, files: ['a.c'] }, 4);
  assert.is(stringOf(result, 's#s'), EXPANDED);
});

test('a file that is no constant, or none, needs no line table', () => {
  assert.is(stringOf(run(structure({ decl_file: Uint8Array.of(1) })), 's#s'), EXPANDED);
  assert.is(stringOf(run(structure()), 's#s'), EXPANDED);
});

test('without a line table the question is an error', () => {
  assert.is(failure(() => run(structure({ decl_file: 1 }))).code, 'line-table');
  const builder = new DwarfBuilder().unit(unitWith(structure({ decl_file: 1 }), {}));
  builder.writer('.debug_line').raw(lineTable({ ...LITTLE64, version: 5, files: ['a.h', 'b.h'] }));
  assert.is(failure(() => versionsOf(builder.file(), ['v'])).code, 'line-table');
});

test('a declaration is decided without it', () => {
  const type = die('structure_type', { name: 's', declaration: true, decl_file: 1 });
  assert.is(stringOf(run(type), 's#s'), PRIVATE);
});

/**
 * Headers of version 4, each of which the tables before it read as parts of files. The zeros of the length, of the length
 * of the header and behind the (absent) directories end names; three numbers follow on each of these.
 */
function overlappingTables(count: number): {
  readonly bytes: Uint8Array;
  readonly offsets: readonly number[];
} {
  const stride = 0x100;
  // No zero may be in the lower three bytes of the lengths, nor a byte above 0x7f in the lowest.
  const size = count * stride + 0x20014;
  const tail = [0, 1, 1, 1, 0];
  const out = new DwarfWriter(LITTLE64);
  const offsets: number[] = [];
  for (let at = 0; at < count * stride; at += stride) {
    const hasZero = ((size - at) & 0xff00) === 0;
    if (!hasZero) {
      offsets.push(at);
      // From minimum_instruction_length to line_range, opcode_base, and the end of the directories.
      out
        .u32(size - at - 4)
        .u16(4)
        .u32(size - at - 10)
        .raw([1, 1, 1, 1, 1])
        .u8(1)
        .u8(0);
    }
    out.raw(new Uint8Array(stride - (out.length % stride)).fill(0x55));
  }
  out.raw(new Uint8Array(size - out.length - tail.length).fill(0x55)).raw(tail);
  return { bytes: out.done(), offsets };
}

test('line tables that overlap are an error', () => {
  const { bytes, offsets } = overlappingTables(100);
  const builder = new DwarfBuilder();
  builder.writer('.debug_line').raw(bytes);
  for (const [i, offset] of offsets.entries()) {
    const type = structure({ decl_file: 1 });
    const variable = die('variable', { name: `v${i}`, type });
    builder.unit(die('compile_unit', { stmt_list: formed('data4', offset) }, [type, variable]), {
      version: 4,
    });
  }
  const names = offsets.map((_, i) => `v${i}`);
  const error = failure(() => versionsOf(builder.file(), names));
  assert.is(error.code, 'line-table');
  assert.match(error.detail, 'overlap');
});

test('file names that overlap are an error', () => {
  const length = 1000;
  const values = Array.from({ length }, (_, i) => i);
  const files = { version: 5, files: [], offsets: { form: DW_FORM.line_strp, values } };
  const builder = new DwarfBuilder().unit(unitWith(structure({ decl_file: 1 })));
  builder.writer('.debug_line').raw(lineTable({ ...LITTLE64, ...files }));
  builder.writer('.debug_line_str').cstring('a'.repeat(length));
  const error = failure(() => versionsOf(builder.file(), ['v']));
  assert.is(error.code, 'line-table');
  assert.match(error.detail, 'overlap');
});

test('answers are remembered by number while a unit is processed, also for other units', () => {
  // Unit 1: file 1 is a.h; unit 2: file 1 is b.c. The structure of unit 2 is met from unit 1 and its file asked for there.
  const own = die('structure_type', { name: 'own', decl_file: 1 }, [die('member', { name: 'm' })]);
  const foreign = die('structure_type', { name: 's', decl_file: 1 }, [die('member', { name: 'm' })]);
  const builder = new DwarfBuilder();
  const tables = [
    ['x.h', 'a.h'],
    ['x.h', 'b.c'],
  ].map((files) => lineTable({ ...LITTLE64, version: 5, files }));
  const second = tables[0]!.length;
  builder.unit(die('compile_unit', { stmt_list: formed('data4', second) }, [foreign]));
  builder.unit(
    die('compile_unit', { stmt_list: formed('data4', 0) }, [
      own,
      die('variable', { name: 'a', type: own }),
      die('variable', { name: 'v', type: formed('ref_addr', foreign) }),
    ]),
  );
  for (const table of tables) builder.writer('.debug_line').raw(table);
  assert.is(stringOf(versionsOf(builder.file(), ['a', 'v']), 's#s'), EXPANDED);
  assert.is(stringOf(versionsOf(builder.file(), ['v']), 's#s'), PRIVATE);
});

test.run();
