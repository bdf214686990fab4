/** Files of suggestions: what names can do to them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AbiDiff, Cause } from '../../src/diff/abi-diff.ts';
import { kabiCFile, kabiRulesFile, kabiRustFile } from '../../src/diff/suggestion-files.ts';

test('a name with a line break does not end its comment', () => {
  const part = { name: 'x', types: new Uint32Array(), symbols: new Uint32Array() };
  const cause: Cause = {
    name: 's#a\n} */ static',
    isType: true,
    changes: [],
    effect: 'breaks',
    before: 0,
    after: 0,
    partBefore: part,
    partAfter: part,
    symbols: new Set(['one']),
    way: [],
    followers: [],
  };
  const diff: AbiDiff = {
    before: 'old',
    after: 'new',
    added: [],
    removed: [],
    changed: [],
    exportedOtherwise: [],
    equal: 0,
    unknown: 0,
    causes: [cause],
  };
  const none = { rules: [], symbols: new Set<string>() };
  const suggestions = { ofCause: new Map(), together: none, honest: none };
  for (const file of [kabiRulesFile, kabiRustFile, kabiCFile])
    for (const line of file(diff, suggestions).split('\n'))
      assert.match(line, /^(?:$|# |\/\/ |\/\* .* \*\/$)/);
  assert.match(kabiRustFile(diff, suggestions), /^\/\/ struct a \} \*\/ static: 1 symbol: /m);
});

test.run();
