import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nearest, suggestion } from '../../src/cli/suggestion.ts';

const COMMANDS = ['version', 'dump', 'corpus'];

test('a slip leads to what was meant', () => {
  for (const typed of ['verison', 'versio', 'versions', 'Version'])
    assert.is(nearest(typed, COMMANDS), 'version', typed);
  assert.is(nearest('dmup', COMMANDS), 'dump');
});

test('another word leads nowhere', () => {
  for (const typed of ['explain', 'x', '', 'mailbox.o'])
    assert.is(nearest(typed, COMMANDS), undefined, typed);
});

test('a suggestion is part of a message, or nothing', () => {
  assert.is(suggestion('symbls', ['symbols'], '--'), "; did you mean '--symbols'?");
  assert.is(suggestion('other', ['symbols'], '--'), '');
});

test.run();
