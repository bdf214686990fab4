import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { manualFiles, MANUALS } from '../../scripts/manual/pages.ts';
import { helpText } from '../../src/cli/manual/help.ts';
import { manPage } from '../../src/cli/manual/man-page.ts';
import type { Manual } from '../../src/cli/manual/manual.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs');

const SAMPLE: Manual = {
  command: 'tool verb',
  summary: 'do it',
  synopsis: ['[OPTION]... FILE', '--help'],
  description: ['First -- paragraph.', '.starts with a dot and has a \\ in it'],
  options: {
    all: { long: 'all', short: 'a', help: 'everything' },
    to: { long: 'to', value: 'PLACE', help: 'where to' },
    maybe: { long: 'maybe', value: 'X', isOptional: true, help: 'or not' },
  },
  exitStatuses: [
    { status: 0, meaning: 'fine' },
    { status: 1, meaning: 'not fine' },
  ],
  examples: [{ command: 'tool verb x', effect: 'Do it to x.' }],
  seeAlso: ['other(1)', 'third(5)'],
};

const SAMPLE_OF_MANY_WORDS: Manual = {
  ...SAMPLE,
  description: ['many words '.repeat(30).trim()],
  options: {
    ...SAMPLE.options,
    maybe: { ...SAMPLE.options['maybe']!, help: 'many words '.repeat(20).trim() },
  },
};

test('the manual pages and completions are what the descriptions of the commands make', () => {
  const files = manualFiles();
  const written = ['man', 'completions'].flatMap((folder) =>
    readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`),
  );
  assert.equal(written.toSorted(), files.map(({ file }) => file).toSorted());
  for (const { file, text } of files)
    assert.is(readFileSync(join(FOLDER, file), 'utf8'), text, `${file}: run "npm run manual"`);
});

test('a help text has usage, first paragraph, options and exit statuses', () => {
  assert.is(
    helpText(SAMPLE),
    `Usage: tool verb [OPTION]... FILE
       tool verb --help

First -- paragraph.

  -a, --all          everything
      --to PLACE     where to
      --maybe[=X]    or not

Exit status: 0 fine; 1 not fine.

More: man tool-verb
`.replaceAll(
      /(--\S+(?: PLACE)?) +(everything|where|or)/g,
      (_, name: string, help: string) => `${name.padEnd(11)}  ${help}`,
    ),
  );
});

test('a help text fits the columns, and names of options stay whole', () => {
  const longest = (columns: number): number =>
    Math.max(
      ...helpText(SAMPLE_OF_MANY_WORDS, columns)
        .split('\n')
        .map((line) => line.length),
    );
  for (const columns of [40, 60, 80, 100]) assert.ok(longest(columns) < columns, String(columns));
  // A terminal has at least as many; nobody reads longer lines.
  assert.is(longest(10), longest(40));
  assert.is(longest(500), longest(100));
  assert.match(helpText(SAMPLE_OF_MANY_WORDS, 40), /^ {6}--maybe\[=X\]\n {10}many /m);
});

test('the help of each command fits a terminal of 80 columns', () => {
  for (const manual of MANUALS)
    for (const line of helpText(manual, 80).split('\n')) assert.ok(line.length < 80, line);
});

test('a manual page escapes what roff would take for its own', () => {
  const page = manPage(SAMPLE, '1.2');
  assert.match(page, /^\.TH TOOL\\-VERB 1 "" "dwarfksyms 1\.2"/m);
  assert.match(page, /^First \\-\\- paragraph\.$/m);
  assert.match(page, /^\\&\.starts with a dot and has a \\e in it$/m);
  assert.match(page, /^\\fB\\-\\-to\\fR \\fIPLACE\\fR$/m);
  assert.match(page, /^\\fB\\-\\-maybe\\fR\[=\\fIX\\fR\]$/m);
  assert.match(page, /^\\fBother\\fR\(1\), \\fBthird\\fR\(5\)$/m);
});

test.run();
