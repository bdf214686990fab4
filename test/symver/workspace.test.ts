/** What objects computed one after the other share must not show in what comes of them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Workspace } from '../../src/symver/workspace.ts';

test('objects share texts', () => {
  const workspace = new Workspace();
  const id = workspace.begin().texts.intern('a name');
  assert.is(workspace.begin().texts.find('a name'), id);
});

test('after an object with very long names the next one begins with none', () => {
  const workspace = new Workspace();
  const { texts } = workspace.begin();
  const name = 'x'.repeat(1 << 20);
  for (let i = 0; i < 200; i++) texts.intern(`${i}${name}`);
  const next = workspace.begin().texts;
  assert.is(next.byteSize, 0);
  assert.ok(texts.byteSize > 200 * name.length);
});

test.run();
