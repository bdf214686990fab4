/** The grammars compiled to Python: the decoders are Python, and see in files what ours do. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM } from '../../../generated/elf-constants.ts';
import { describe } from '../../../src/describe/describe.ts';
import { writeDescription } from '../../../src/write/write.ts';
import { compileToPython, pythonThatRuns, run } from './runtime.ts';
import { relocated, unitsOf, type UnitText } from './units.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const GUIDE = resolve(import.meta.dirname, '../../../docs/grammars.md');

/** All versions of DWARF, both classes; type units, indirect forms. */
const FILES = [
  'kernel-like/mailbox.o',
  'modules/bridge.ko',
  'modules/queue.ko',
  'modules/sensor.ko',
  'split/gcc-5/bus.whole.o',
  'split/clang-single/bus.o',
  'oracle/asm-forms-v3/object.o',
  'oracle/asm-forms-v5/object.o',
  'oracle/asm-typeunit-v4/object.o',
  'oracle/asm-typeunit-flat-v4/object.o',
  'oracle/asm-units-mixed/object.o',
  'oracle/asm-value-forms/object.o',
  'oracle/arrays-i386-d4/object.o',
  'oracle/scalars-i386-d5/object.o',
  'oracle/unions-gcc-d2-strict/object.o',
].map((name) => join(FIXTURES, name));

const python = pythonThatRuns('');
const withRuntime = pythonThatRuns('import kaitaistruct');

const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-python-'));
test.after(() => rmSync(folder, { recursive: true }));

/** In plain sight: on standard error, which is shown whether or not tests pass. */
function unless(missing: string | undefined): typeof test | typeof test.skip {
  if (missing === undefined) return test;
  process.stderr.write(
    `skipped, because there is no ${missing}: tests of ${basename(import.meta.filename)}\n`,
  );
  return test.skip;
}

test('every grammar compiles to Python', async () => {
  const files = await compileToPython(folder);
  assert.ok(files.length > 10);
});

unless(python === undefined ? 'python3' : undefined)('the decoders are Python by its syntax', () => {
  const check =
    'import ast, glob, sys\nfor path in glob.glob(sys.argv[1] + "/*.py"): ast.parse(open(path).read(), path); print(path)';
  const parsed = run(python!, ['-c', check, folder]).trimEnd().split('\n');
  assert.ok(parsed.some((path) => basename(path) === 'elf_dwarf.py'));
});

const needsRuntime = unless(
  withRuntime === undefined ? "runtime of Kaitai for Python (Debian's python3-kaitaistruct)" : undefined,
);

needsRuntime('the decoders find the same units, entries and attributes as ours', () => {
  const files: Uint8Array[] = FILES.map((path) => readFileSync(path));
  // What no fixture has: the other byte order, and DWARF 5 in the 64-bit format.
  files.push(...FILES.slice(0, 4).map((path) => respelled(path, 'big')));
  files.push(respelled(FILES[0]!, 'little'));
  const copies = files.map((bytes, i) => {
    const copy = join(folder, `${i}.o`);
    writeFileSync(copy, relocated(copy, bytes));
    return { copy, units: unitsOf(copy, bytes) };
  });
  const script = join(import.meta.dirname, 'dump_units.py');
  const lines = run(withRuntime!, [script, folder, ...copies.map(({ copy }) => copy)])
    .trimEnd()
    .split('\n');
  const found = lines.map((line) => JSON.parse(line) as UnitText);
  const expected = copies.flatMap(({ units }) => units);
  assert.is(found.length, expected.length);
  for (const [i, unit] of expected.entries()) {
    assert.equal(found[i]?.place, unit.place);
    assert.equal(found[i]?.header, unit.header, unit.place.join(' '));
    assert.equal(found[i]?.entries, unit.entries, unit.place.join(' '));
  }
  const formats = new Set(expected.map(({ header }) => `DWARF ${header[0]}, ${header[1] ? 64 : 32} bit`));
  assert.equal([...formats].toSorted(), [
    'DWARF 2, 32 bit',
    'DWARF 3, 32 bit',
    'DWARF 3, 64 bit',
    'DWARF 4, 32 bit',
    'DWARF 4, 64 bit',
    'DWARF 5, 32 bit',
    'DWARF 5, 64 bit',
  ]);
});

needsRuntime('a LEB128 number has as many groups as 64 bits have, and no more', () => {
  const program =
    'import kaitaistruct, sys; kaitaistruct.API_VERSION = (0, 11); sys.path.insert(0, sys.argv[1])\n' +
    'from uleb128 import Uleb128\n' +
    'print(Uleb128.from_bytes(bytes([0xff] * 9 + [1])).value)\n' +
    'try: Uleb128.from_bytes(bytes([0x80] * 10 + [0]))\n' +
    'except kaitaistruct.ValidationNotAnyOfError: print("refused")\n';
  assert.is(run(withRuntime!, ['-c', program, folder]), `${2n ** 64n - 1n}\nrefused\n`);
});

needsRuntime('the example of the guide runs', () => {
  const [, example = ''] = /```python\n(.*?)```/s.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  assert.is(example.trimEnd().split('\n').length, 10);
  const script = join(folder, 'example.py');
  writeFileSync(script, example);
  const start =
    'import kaitaistruct, runpy, sys; kaitaistruct.API_VERSION = (0, 11); sys.path.insert(0, sys.argv[1]); sys.argv[:] = sys.argv[2:]; runpy.run_path(sys.argv[0])';
  const printed = run(withRuntime!, ['-c', start, folder, script, FILES[0]!]);
  // readelf --debug-dump=info counts as many, of the same tags.
  const tags =
    'array_type base_type call_site call_site_parameter compile_unit const_type enumeration_type enumerator ' +
    'formal_parameter member pointer_type structure_type subprogram subrange_type subroutine_type tag_typedef ' +
    'union_type variable';
  assert.is(printed, `DWARF 5, compile: 81 entries\n${tags}\n`);
});

/** The file in 64-bit DWARF and a byte order, by our writer. */
function respelled(path: string, byteOrder: 'little' | 'big'): Uint8Array {
  const description = describe(path, readFileSync(path));
  const files = description.files.map((file) => ({
    ...file,
    elf: { ...file.elf, byteOrder, machine: EM.AARCH64 },
    units: file.units.map((unit) => ({ ...unit, format: 64 as const })),
    lineTables: file.lineTables.map((table) => ({ ...table, format: 64 as const })),
  }));
  const [written] = writeDescription({ ...description, files }).values();
  return written!;
}

test.run();
