/** Places of members: what pahole said of the fixture, recorded beside it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paholeTypes, placeKey } from '../../scripts/check-layouts/pahole-output.ts';
import { layoutRows, type LayoutRow } from '../../src/explain/layout-rows.ts';
import { layoutText } from '../../src/explain/layout-text.ts';
import type { Aggregate, Enumeration } from '../../src/types/type-node.ts';
import { typesIn } from '../support/symbol-nodes.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/explain');
const PAHOLE = [...paholeTypes(readFileSync(join(FIXTURES, 'widget.pahole'), 'latin1'))];

function placesOf(row: LayoutRow): readonly string[] {
  return row.kind === 'member' || row.kind === 'close' ? [placeKey(row.bitOffset, row.bitSize ?? 0)] : [];
}

for (const object of ['widget.o', 'widget-dwarf3.o'])
  test(`all members of ${object} are where pahole sees them`, () => {
    const { types, options } = typesIn(join(FIXTURES, object));
    assert.equal(PAHOLE.map(({ name }) => name).toSorted(), [
      'struct chain',
      'struct flags',
      'struct middle',
      'struct packed',
      'struct secret',
      'struct widget',
    ]);
    for (const { name, byteSize, places, holeBits, paddingBits } of PAHOLE) {
      const node = types.get(name.replace('struct ', 's#')) as Aggregate;
      const rows = layoutRows(node, { ...options, language: 'c' });
      assert.is(rows?.byteSize, byteSize, name);
      assert.equal(rows?.rows.flatMap(placesOf).toSorted(), places, name);
      const holes = rows?.layout?.holes.reduce((sum, { bitSize }) => sum + bitSize, 0);
      assert.is(holes, holeBits, name);
      assert.is(rows?.layout?.padding?.bitSize ?? 0, paddingBits, name);
    }
  });

test('a cache line begins in front of the first member in it', () => {
  const { types, options } = typesIn(join(FIXTURES, 'widget.o'));
  const { rows } = layoutRows(types.get('s#widget') as Aggregate, { ...options, language: 'c' })!;
  const following = rows.flatMap((row, index) =>
    row.kind === 'cache-line' ? [[row.number, (rows[index + 1] as { readonly text?: string }).text]] : [],
  );
  assert.equal(following, [
    [1, 'struct packed packed[3]'],
    [2, 'int lock'],
  ]);
});

test('enumerators keep their signs', () => {
  const { types, options } = typesIn(join(FIXTURES, 'widget.o'));
  const node = types.get('e#shape') as Enumeration;
  const text = layoutText(node, undefined, { ...options, language: 'c' })!;
  assert.equal(text.match(/\w+ = -?\d+/gu), ['ROUND = 0', 'SQUARE = 7', 'NONE = -1']);
});

test('a type that is only declared has no rows', () => {
  const node: Aggregate = { kind: 'structure', name: 'declared', body: { kind: 'declared' } };
  assert.is(layoutRows(node, { language: 'c' }), undefined);
});

test.run();
