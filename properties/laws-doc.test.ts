/** docs/laws.md says what there is: every law, and every change that no version sees. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UNSEEN } from './unseen.ts';
import { LAWS } from './laws.ts';

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../docs/laws.md'), 'utf8');

/** The cells of a row of a table, without the blanks that align them. */
const ROWS = DOCUMENT.split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
      .join(' | '),
  );

test('the laws are stated as they are', () => {
  for (const { name, statement } of LAWS) assert.ok(ROWS.includes(`\`${name}\` | ${statement}`), name);
});

test('what no version sees is listed', () => {
  for (const { change, reason, section } of UNSEEN)
    assert.ok(ROWS.includes([change, reason, section].join(' | ')), change);
});

test.run();
