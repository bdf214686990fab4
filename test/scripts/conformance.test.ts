import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DOCUMENT, withRules } from '../../scripts/conformance/document.ts';
import { withPart } from '../../scripts/conformance/marked-part.ts';

test('docs/conformance.md has the rules of the code: npm run conformance', () => {
  const document = readFileSync(DOCUMENT, 'utf8');
  assert.is(document, withRules(document));
});

test('a part of a document is replaced, and nothing else', () => {
  const document = 'a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n';
  assert.is(withPart(document, 'x', 'new\n'), 'a\n<!-- begin x -->\n\nnew\n\n<!-- end x -->\nb\n');
  assert.throws(() => withPart(document, 'y', ''), /no part/);
});

test.run();
