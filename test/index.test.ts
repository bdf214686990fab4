/** The library as README.md and docs/library.md show it: each of their TypeScript examples is compiled strictly, and run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DwarfksymsError, openElf, versionSymbols } from '../src/index.ts';
import { die, DwarfBuilder } from './support/dwarf-builder.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FIXTURE = join(ROOT, 'test/fixtures/kernel-like');
const MAILBOX = join(FIXTURE, 'mailbox.o');

/** The examples, each with the output that the text block behind it promises. */
function examples(): readonly { readonly code: string; readonly output: string }[] {
  const documents = ['README.md', 'docs/library.md'].map((name) => readFileSync(join(ROOT, name), 'utf8'));
  return documents.flatMap((text) =>
    [...text.matchAll(/```ts\n(.*?)```\n\n```\n(.*?)```/gs)].map(([, code = '', output = '']) => ({
      code,
      output,
    })),
  );
}

test('no example is long', () => {
  for (const { code } of examples()) assert.ok(code.trimEnd().split('\n').length < 15, code);
});

test('the examples of the documents compile under strict, and print what stands below them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    const all = examples();
    assert.ok(all.length >= 5, 'there are examples');
    const files = all.map((_, index) => join(folder, `example-${index}.mts`));
    for (const [index, { code }] of all.entries())
      writeFileSync(files[index]!, code.replaceAll("'dwarfksyms'", `'${join(ROOT, 'src/index.ts')}'`));
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(ROOT, 'node_modules/@types')] },
      include: [],
      files,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    assert.is(tsc.stdout, '');
    for (const [index, file] of files.entries()) {
      const tsx = join(ROOT, 'node_modules/tsx/dist/loader.mjs');
      const run = spawnSync(process.execPath, ['--import', tsx, file], { cwd: FIXTURE, encoding: 'utf8' });
      assert.is(run.stderr, '');
      assert.is(run.stdout, all[index]!.output);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('bytes in memory are opened like files', () => {
  const object = openElf(readFileSync(MAILBOX), { name: 'in memory' });
  assert.is(object.name, 'in memory');
  assert.is(object.machine, 'EM_X86_64');
  assert.equal(
    object.exports().map(({ name }) => name),
    ['mailbox_list', 'mailbox_register', 'mailbox_send', 'mailbox_state'],
  );
});

test('entries have names, values and the targets of references', () => {
  const int = die('base_type', { name: 'int', byte_size: 4 });
  const root = die('compile_unit', { name: 'x.c' }, [int, die('pointer_type', { type: int })]);
  const builder = new DwarfBuilder().unit(root);
  const object = openElf(builder.file());
  const [unit] = object.units();
  assert.equal(unit, { index: 0, section: '.debug_info', offset: 0, type: 'DW_UT_compile', version: 5 });
  const entries = [...object.entries(unit!)];
  assert.equal(
    entries.map(({ depth, tag, name }) => [depth, tag, name]),
    [
      [0, 'DW_TAG_compile_unit', 'x.c'],
      [1, 'DW_TAG_base_type', 'int'],
      [1, 'DW_TAG_pointer_type', undefined],
    ],
  );
  const { value } = entries[2]!.attributes[0]!;
  assert.is(value.class, 'reference');
  if (value.class === 'reference')
    assert.equal(value.target, {
      unit: 0,
      offset: builder.offsetOf(int),
      tag: 'DW_TAG_base_type',
      name: 'int',
    });
});

test('names without a version come with the reason', async () => {
  const { versions, missing } = await versionSymbols(openElf(MAILBOX), { names: ['mailbox_send', 'nobody'] });
  assert.equal([...versions], [['mailbox_send', 0x41d41d48]]);
  assert.equal([...missing], [['nobody', 'no entry has that name']]);
});

test('a computation that is aborted rejects with the reason', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  try {
    await versionSymbols(openElf(MAILBOX), { signal });
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, 'enough');
  }
});

test('a computation gives way, so that it can be aborted while it runs', async () => {
  const builder = new DwarfBuilder();
  for (let unit = 0; unit < 3000; unit++) {
    const int = die('base_type', { name: `int${unit}`, byte_size: 4 });
    builder.unit(die('compile_unit', {}, [int, die('variable', { name: `v${unit}`, type: int })]));
  }
  const object = openElf(builder.file());
  const controller = new AbortController();
  const names = Array.from({ length: 3000 }, (_, unit) => `v${unit}`);
  let calls = 0;
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => {
    assert.ok(done > 0 && done <= total && total === 3000);
    calls++;
    setImmediate(() => controller.abort(new Error('enough')));
  };
  try {
    await versionSymbols(object, { names, onProgress, signal: controller.signal });
    // A machine that is done before the first turn has nothing to abort.
    assert.is(calls, 1);
  } catch (error) {
    assert.is((error as Error).message, 'enough');
    assert.ok(calls > 0);
  }
});

test('the last call of onProgress says that all is done', async () => {
  const calls: { readonly done: number; readonly total: number }[] = [];
  await versionSymbols(openElf(MAILBOX), {
    names: ['mailbox_send'],
    onProgress: (progress) => calls.push(progress),
  });
  assert.equal(calls.at(-1), { done: 1, total: 1 });
  assert.is(calls.filter(({ done, total }) => done === total).length, 1);
});

test('errors have a code and a place', () => {
  try {
    openElf(join(ROOT, 'package.json'));
    assert.unreachable();
  } catch (error) {
    assert.instance(error, DwarfksymsError);
    if (error instanceof DwarfksymsError) assert.is(error.code, 'not-elf');
  }
});

test.run();
