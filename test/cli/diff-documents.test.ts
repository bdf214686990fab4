/** docs/diff.md and docs/what-now.md: their examples print what is shown below them, and the kinds of changes are all of them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { KIND_STATEMENTS } from '../../src/diff/kind-statements.ts';
import { DIFF_FORMATS } from '../../src/cli/manual/diff.ts';
import { runDiff } from '../support/diff-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/diff');
const document = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');

for (const name of ['diff.md', 'what-now.md'])
  test(`the example of docs/${name} prints what is shown below it`, async () => {
    const [block, ...others] = document(name).matchAll(/^```\n\$ dwarfksyms diff ([^\n]*)\n(.*?\n)```$/gmsu);
    assert.is(others.length, 0);
    const [, command = '', output = ''] = block ?? [];
    const { stdout } = await runDiff(FIXTURES, command.split(' '));
    assert.is(stdout, output);
  });

test('docs/diff.md lists all formats and kinds of changes, with their statements', () => {
  const rows = new Map(
    Array.from(
      document('diff.md').matchAll(/^\| `([a-z-]+)` *\| ([^|]*?) *\|/gmu),
      ([, kind = '', text = '']) => [kind, text],
    ),
  );
  for (const [kind, statement] of Object.entries(KIND_STATEMENTS)) assert.is(rows.get(kind), statement);
  for (const format of DIFF_FORMATS) assert.ok(rows.has(format), format);
});

test.run();
