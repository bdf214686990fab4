import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { manualPages } from '../../scripts/manual/pages.ts';
import { helpText } from '../../src/cli/manual/help.ts';
import { manPage } from '../../src/cli/manual/man-page.ts';
import type { Manual } from '../../src/cli/manual/manual.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/man');

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

test('the manual pages are what the descriptions of the commands make', () => {
  const pages = manualPages();
  assert.equal(readdirSync(FOLDER).toSorted(), pages.map(({ file }) => file).toSorted());
  for (const { file, text } of pages)
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
