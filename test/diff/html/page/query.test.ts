/** What the page's filter finds. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseQuery, Search } from '../../../../src/diff/html/page/query.ts';
import type { ReportData } from '../../../../src/diff/html/report-data.ts';

const DATA: ReportData = {
  old: 'old',
  new: 'new',
  causes: [
    {
      id: 'cause-struct.inode',
      title: 'struct inode',
      effect: 'breaks',
      kinds: ['size'],
      message: 'size: 8 -> 16',
      reach: 2,
      folds: [],
    },
    {
      id: 'cause-enum.mode',
      title: 'enum mode',
      effect: 'extends',
      kinds: ['enumerator-added'],
      message: 'enumerator C added',
      reach: 1,
      folds: [],
    },
  ],
  symbols: [
    { name: 'ext4_Open', state: 'changed', module: 'fs/ext4/ext4', effect: 'breaks', causes: [0] },
    { name: 'iget', state: 'changed', module: 'vmlinux', effect: 'breaks', causes: [0, 1], exported: ['x'] },
    { name: 'fresh', state: 'added', module: 'vmlinux' },
    { name: 'odd', state: 'changed', effect: 'order', tolerated: true },
    { name: 'why', state: 'changed', effect: 'unknown' },
  ],
  types: [],
};

const search = new Search(DATA);
function find(query: string): readonly [symbols: string, causes: string] {
  const { symbols, causes } = search.find(parseQuery(query));
  return [
    symbols.map((index) => DATA.symbols[index]?.name).join(' '),
    [...causes].toSorted((a, b) => a - b).join(' '),
  ];
}

test('nothing finds all, and words have to match together', () => {
  assert.equal(find(''), ['ext4_Open iget fresh odd why', '0 1']);
  assert.equal(find('ext4'), ['ext4_Open', '0']);
  assert.equal(find('EXT4 open'), ['ext4_Open', '0']);
  assert.equal(find('ext4 iget'), ['', '']);
  assert.equal(find('enumerator-added'), ['', '1']);
});

test('a word can be of a module, a cause or a state', () => {
  assert.equal(find('module:vmlinux'), ['iget fresh', '0 1']);
  assert.equal(find('module:ext4'), ['ext4_Open', '0']);
  assert.equal(find('cause:"struct inode"'), ['ext4_Open iget', '0']);
  assert.equal(find('is:breaks'), ['ext4_Open iget', '0 1']);
  assert.equal(find('is:compatible'), ['odd', '1']);
  assert.equal(find('is:added'), ['fresh', '']);
  assert.equal(find('is:exported'), ['iget', '0 1']);
  assert.equal(find('is:unexplained'), ['why', '']);
  assert.equal(find('is:tolerated'), ['odd', '']);
  assert.equal(find('is:changed -is:breaks'), ['odd why', '1']);
});

test('what is no query is text', () => {
  for (const text of ['"', 'is:', 'cause:"', '-', '(', '*', '\\', 'module:""', '__proto__', 'is:constructor'])
    assert.ok(find(text));
  assert.equal(parseQuery('"two words" -is:added x:y'), [
    { field: 'any', value: 'two words', isNegated: false },
    { field: 'is', value: 'added', isNegated: true },
    { field: 'any', value: 'x:y', isNegated: false },
  ]);
});

test.run();
