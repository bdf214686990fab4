/**
 * The edits of test/fixtures/diff/edits.h, in all forms in which a side can be given: the causes are the edits. What is expected was
 * written beside the header, not taken from an answer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runDiff, type DiffDocument } from '../support/diff-run.ts';
import { C_EDITS } from '../support/edits.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/diff');
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/diff.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

function check(document: DiffDocument): void {
  assert.ok(validate(document), JSON.stringify(validate.errors));
  const { causes, changed } = document;
  assert.equal(causes.map(({ name }) => name).toSorted(), Object.keys(C_EDITS).toSorted());
  for (const { name, effect, changes } of causes) {
    const [expected, kind] = C_EDITS[name] ?? [];
    assert.is(effect, expected, name);
    assert.ok(
      changes.some((change) => change.kind === kind),
      `${name}: ${kind}`,
    );
  }
  // Each edit has one symbol that uses it, and what embeds the first one has two more.
  for (const { explanation, name } of changed) assert.is(explanation, 'causes', name);
  assert.is(changed.length, Object.keys(C_EDITS).length + 2);
  const grown = causes.find(({ name }) => name === 's#grows_at_end');
  assert.equal(grown?.followers.map(({ name }) => name).toSorted(), ['s#embeds', 's#embeds_alias_twice']);
  assert.equal(grown?.symbols.toSorted(), ['use_embeds', 'use_embeds_alias_twice', 'use_grows_at_end']);
  assert.equal(grown?.way, ['use_grows_at_end', 's#grows_at_end']);
}

async function compared(cwd: string, before: string, after: string): Promise<DiffDocument> {
  const { status, stdout, stderr } = await runDiff(cwd, ['--format=json', before, after]);
  assert.is(stderr, '');
  assert.is(status, 1);
  return JSON.parse(stdout) as DiffDocument;
}

for (const compiler of ['gcc', 'clang']) {
  const [before, after] = [join(FIXTURES, `${compiler}-old.o`), join(FIXTURES, `${compiler}-new.o`)];

  test(`objects of ${compiler}: the causes are the edits`, async () => {
    const document = await compared(FIXTURES, before, after);
    check(document);
    assert.equal(document.exportedDifferently, [
      {
        name: 'changes_licence',
        differences: ['licence'],
        old: { module: null, gplOnly: false, namespace: '' },
        new: { module: null, gplOnly: true, namespace: '' },
        tolerated: false,
      },
      {
        name: 'changes_namespace',
        differences: ['namespace'],
        old: { module: null, gplOnly: false, namespace: '' },
        new: { module: null, gplOnly: false, namespace: 'NEW_SPACE' },
        tolerated: false,
      },
    ]);
    assert.equal(
      [document.removed, document.added].map((list) => list.map(({ name }) => name)),
      [['removed_symbol'], ['added_symbol']],
    );
  });

  test(`type strings of ${compiler}'s objects, in files, folders, compressed and as standard input: the same causes`, async () => {
    await inFolder(async (folder) => {
      for (const [name, object] of [
        ['old', before],
        ['new', after],
      ] as const) {
        await runVersion(folder, ['--symtypes', `${name}.symtypes`, '-o', '/dev/null', object]);
        const text = readFileSync(join(folder, `${name}.symtypes`));
        writeFileSync(join(folder, `${name}.symtypes.gz`), gzipSync(text));
        await runVersion(folder, ['-f', 'symvers', '-o', `${name}.symvers`, object]);
      }
      check(await compared(folder, 'old.symtypes', 'new.symtypes'));
      check(await compared(folder, 'old.symtypes.gz', 'new.symtypes'));
      check(await compared(folder, before, 'new.symtypes'));
      const piped = await runDiff(
        folder,
        ['-f', 'json', '-', 'new.symtypes'],
        readFileSync(join(folder, 'old.symtypes'), 'latin1'),
      );
      check(JSON.parse(piped.stdout) as DiffDocument);
      // Of versions alone nothing can be explained, and that is said.
      const versions = await compared(folder, 'old.symvers', 'new.symvers');
      assert.is(versions.summary['changed'], Object.keys(C_EDITS).length + 2);
      assert.ok(versions.changed.every(({ explanation }) => explanation === 'no-types'));
      assert.is(versions.summary['explained'], 0);
    });
  });
}

test('two compilers spell the same types differently, which is harmless', async () => {
  const { causes } = await compared(FIXTURES, 'gcc-old.o', 'clang-old.o');
  const breaking = causes.filter(({ effect }) => effect === 'breaks').map(({ name }) => name);
  // clang 14 does not say that a member is aligned by an attribute.
  assert.equal(breaking, ['s#changes_inside']);
});

test('an object does not differ from itself', async () => {
  const { status, stdout } = await runDiff(FIXTURES, ['-f', 'symbols', 'gcc-old.o', 'gcc-old.o']);
  assert.is(status, 0);
  assert.is(stdout, '');
});

test.run();
