/** Names as they are shown, and as links have them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { anchorOf, shown } from '../../../src/diff/html/names.ts';
import { unicode } from '../../../src/unicode.ts';

test('what would be obeyed is written out', () => {
  assert.is(shown('a\u202eb\u0007c\u2028d\u200f'), 'a\\u202eb\\x07c\\u2028d\\u200f');
  assert.is(shown(unicode('a\xffb')), 'a\\xffb');
  assert.is(shown('größe 大きさ'), 'größe 大きさ');
});

test('links are ASCII, and different for different names', () => {
  const names = [
    'struct a',
    'struct.a',
    'struct~2ea',
    'a<b',
    'a~3cb',
    'é',
    'Ã©',
    unicode('\xe9'),
    '\u{1f600}',
    '',
    '-',
  ];
  const anchors = names.map((name) => anchorOf('type', name));
  assert.is(anchors[0], 'type-struct.a');
  for (const anchor of anchors) assert.match(anchor, /^type-[\w.~]*$/);
  assert.is(new Set(anchors).size, names.length);
});

test.run();
