/**
 * What users met and the answer was wrong, each with the test that keeps it right: test/field-cases.tsv. Fails where a test is gone
 * or renamed; prints the table.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

interface Row {
  readonly met: string;
  readonly file: string;
  readonly title: string;
}

const rows: readonly Row[] = readFileSync(join(import.meta.dirname, 'field-cases.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [met = '', file = '', title = ''] = line.split('\t');
    return { met, file, title };
  });

function sourceOf(file: string): string {
  const path = join(import.meta.dirname, `${file}.test.ts`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function isTested({ file, title }: Row): boolean {
  if (title.startsWith('LAW ')) {
    const law = join(import.meta.dirname, `${file}.ts`);
    const laws = readFileSync(join(import.meta.dirname, '../properties/laws.ts'), 'utf8');
    return (
      readFileSync(law, 'utf8').includes(`name: '${title.slice('LAW '.length)}'`) && laws.includes('asBuilt,')
    );
  }
  const source = sourceOf(file);
  return title === 'FILE'
    ? /\btest\(/u.test(source)
    : new RegExp(`\\btest\\(\\s*${escaped(title)}`, 'u').test(source);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

test('whatever users met has a test', () => {
  const table = rows.map(
    (row) => `${isTested(row) ? 'tested ' : 'MISSING'} | ${row.met} | ${row.file} | ${row.title}`,
  );
  console.error(table.join('\n'));
  assert.equal(
    rows.filter((row) => !isTested(row)).map(({ met }) => met),
    [],
  );
  assert.ok(rows.length > 50);
});

test.run();
