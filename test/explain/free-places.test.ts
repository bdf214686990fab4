/** Where a member fits: against the holes that the source of the fixture has, and an object in which members were added there. */
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freePlaces } from '../../src/explain/free-places.ts';
import { layoutRows } from '../../src/explain/layout-rows.ts';
import type { Aggregate } from '../../src/types/type-node.ts';
import { typesIn } from '../support/symbol-nodes.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/explain');
const { types, options } = typesIn(join(FIXTURES, 'widget.o'));
const places = (name: string, size: number): readonly string[] | undefined =>
  freePlaces(types.get(name) as Aggregate, size, options)?.places.map(
    ({ kind, byteOffset, byteSize, member }) => `${kind} ${byteOffset} ${byteSize} ${member}`,
  );

test('holes, arms of unions and reserved members are places; what is behind a flexible array is none', () => {
  // struct widget: kind is at 0, size at 4; packed[3] ends at 79, corners at 116; __kabi_reserved1 is at 120.
  assert.equal(places('s#widget', 2), [
    'hole 2 2 kind',
    'arm 40 16 undefined',
    'hole 42 6 first',
    'hole 116 4 corners',
    'reserved 120 8 __kabi_reserved1',
  ]);
  assert.equal(places('s#widget', 4), [
    'arm 40 16 undefined',
    'hole 44 4 first',
    'hole 116 4 corners',
    'reserved 120 8 __kabi_reserved1',
  ]);
  assert.equal(places('s#widget', 8), ['arm 40 16 undefined', 'reserved 120 8 __kabi_reserved1']);
});

test('a member behind bit fields begins with a byte', () => {
  // struct flags: visible and layer take 6 bits, tail is at 2, wide takes the bytes 8 to 12.
  assert.equal(places('s#flags', 1), ['hole 1 1 layer', 'hole 4 4 tail', 'padding 13 3 wide']);
});

test('a member that is aligned more strictly than its type fits nowhere', () => {
  assert.equal(places('s#packed', 4), []);
  const pair: Aggregate = {
    kind: 'structure',
    name: 'pair',
    body: {
      kind: 'defined',
      byteSize: 16n,
      items: [
        { kind: 'member', name: 'a', type: { kind: 'base', name: 'int', byteSize: 4n }, location: 0n },
        { kind: 'member', name: 'b', type: { kind: 'base', name: 'int', byteSize: 4n }, location: 12n },
      ],
    },
  };
  assert.equal(freePlaces(pair, 8, {})?.places, []);
  assert.is(freePlaces(pair, 4, {})?.places[0]?.byteOffset, 4);
});

test('nothing is free in a type of which a part is not known', () => {
  const unknown: Aggregate = {
    kind: 'structure',
    name: 'unknown',
    body: {
      kind: 'defined',
      byteSize: 16n,
      items: [
        { kind: 'member', name: 'a', type: { kind: 'reference', letter: 's', name: 'b' }, location: 0n },
      ],
    },
  };
  assert.is(freePlaces(unknown, 8, {}), undefined);
});

test('members that a compiler put into two of these places moved no other', () => {
  const added = typesIn(join(FIXTURES, 'widget-added.o'));
  const rowsOf = ({ types: of, options: with_ }: typeof added): ReadonlyMap<string, number> =>
    new Map(
      layoutRows(of.get('s#widget') as Aggregate, { ...with_, language: 'c' })!.rows.flatMap((row) =>
        row.kind === 'member' ? [[row.text, row.bitOffset]] : [],
      ),
    );
  const before = rowsOf({ types, options });
  const after = rowsOf(added);
  for (const [text, bitOffset] of before) assert.is(after.get(text), bitOffset, text);
  assert.is(after.get('short int added'), 2 * 8);
  assert.is(after.get('void *used'), 120 * 8);
});

test.run();
