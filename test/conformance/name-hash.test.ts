import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nameHash } from '../../src/conformance/name-hash.ts';

// The same function without folding is that of .gnu.hash; these values are those of its descriptions.
test('the hash is the one of Bernstein', () => {
  assert.is(nameHash(''), 0x1505);
  assert.is(nameHash('printf'), 0x156b2bb8);
  assert.is(nameHash('exit'), 0x7c967e3f);
  assert.is(nameHash('syscall'), 0xbac212a0);
});

test('upper case is folded', () => {
  assert.is(nameHash('PrintF'), nameHash('printf'));
});

test('nobody knows the hash of a name that is not ASCII', () => {
  assert.is(nameHash('gr\u00f6\u00dfe'), undefined);
});

test.run();
