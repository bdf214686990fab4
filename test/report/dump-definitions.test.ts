import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dumpOf } from '../support/dump-of.ts';
import { die, DwarfBuilder, formed } from '../support/dwarf-builder.ts';

/** A structure with a pointer to what is called `pointee`, at another offset in each unit. */
function unitWith(pointee: string, padding: number, size = 8): ReturnType<typeof die> {
  const target = die('structure_type', { name: pointee, declaration: true });
  const pointer = die('pointer_type', { byte_size: 8, type: target });
  return die('compile_unit', { name: `${pointee}${padding}.c` }, [
    ...Array.from({ length: padding }, () => die('base_type', { name: 'filler', byte_size: 1 })),
    target,
    pointer,
    die('structure_type', { name: 'cache', byte_size: formed(padding > 2 ? 'data2' : 'data1', size) }, [
      die('member', { name: 'first', type: pointer }),
    ]),
    die('variable', { name: 'other', type: pointer }),
  ]);
}

const SAMPLE = new DwarfBuilder()
  .unit(unitWith('one', 0))
  .unit(unitWith('two', 1))
  .unit(unitWith('one', 3))
  .unit(unitWith('one', 2, 16))
  .unit(unitWith('one', 4))
  .file();

const heads = (stdout: string): string[] => stdout.match(/DW_TAG_structure_type.*$/gm) ?? [];

test('equal definitions of different units are shown once, with their number, wherever they are in their unit', async () => {
  const { status, stdout } = await dumpOf(SAMPLE, '--name', 'cache');
  assert.is(status, 0);
  // What an unnamed pointer leads to counts, and so does a size; how the size is encoded does not.
  assert.equal(heads(stdout), [
    'DW_TAG_structure_type, also in 2 other units',
    'DW_TAG_structure_type',
    'DW_TAG_structure_type',
  ]);
  assert.equal(stdout.match(/^unit \d+/gm), ['unit 0', 'unit 1', 'unit 3']);
  assert.is(stdout.match(/DW_TAG_member/g)?.length, 3);
});

test('JSON has the number too', async () => {
  const { stdout } = await dumpOf(SAMPLE, '--name=cache', '--format=json', '--depth=0');
  const entries = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; otherUnits?: number })
    .filter(({ kind }) => kind === 'entry');
  assert.equal(
    entries.map(({ otherUnits }) => otherUnits),
    [2, undefined, undefined],
  );
});

test('bytes are shown of each', async () => {
  const { stdout } = await dumpOf(SAMPLE, '--name=cache', '--hex', '--depth=0');
  assert.is(stdout.match(/DW_AT_name DW_FORM_\w+ "cache"/g)?.length, 5);
});

test('equal entries of one unit are all shown', async () => {
  const block = (): ReturnType<typeof die> => die('lexical_block', {}, [die('variable', { name: 'i' })]);
  const unit = (): ReturnType<typeof die> =>
    die('compile_unit', { name: 'x.c' }, [die('subprogram', { name: 'f' }, [block(), block()])]);
  const file = new DwarfBuilder().unit(unit()).unit(unit()).file();
  const { stdout } = await dumpOf(file, '--name', 'i');
  assert.equal(stdout.match(/DW_TAG_variable.*$/gm), [
    'DW_TAG_variable, also in 1 other unit',
    'DW_TAG_variable, also in 1 other unit',
  ]);
});

test('an entry within one that is shown is not shown again', async () => {
  const inner = die('structure_type', { name: 'cache' }, [die('member', { name: 'cache' })]);
  const file = new DwarfBuilder().unit(die('compile_unit', { name: 'x.c' }, [inner])).file();
  const { stdout } = await dumpOf(file, '--name', 'cache');
  assert.equal(stdout.match(/DW_TAG_\w+$/gm), ['DW_TAG_structure_type', 'DW_TAG_member']);
});

test.run();
