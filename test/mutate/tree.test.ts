import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import {
  attributeOf,
  diesIn,
  freshIds,
  mapAttributes,
  mapDies,
  places,
  referenceOf,
  referrers,
  removeDies,
  withAttribute,
  withoutAttribute,
} from '../../src/mutate/tree.ts';
import type { Die } from '../../src/write/description.ts';
import { ID, SAMPLE, die, file, named, unit } from './neutral-sample.ts';

const DEPTH = 50_000;

function nested(depth: number): Die {
  let inner = die(depth, DW_TAG.base_type);
  for (let id = depth - 1; id > 0; id--) inner = die(id, DW_TAG.lexical_block, [], [inner]);
  return inner;
}

test('parents come before their children, children in their order', () => {
  const root = die(
    1,
    DW_TAG.compile_unit,
    [],
    [die(2, DW_TAG.namespace, [], [die(3, DW_TAG.base_type)]), die(4, DW_TAG.base_type)],
  );
  assert.equal(
    Array.from(diesIn(root), ({ id }) => id),
    [1, 2, 3, 4],
  );
  const description = { files: [file([unit(root)])] };
  assert.equal(
    Array.from(places(description), ({ die: { id }, parent }) => [id, parent?.die.id]),
    [
      [1, undefined],
      [2, 1],
      [3, 2],
      [4, 1],
    ],
  );
});

test('trees may be as deep as they like', () => {
  const description = { files: [file([unit(nested(DEPTH))])] };
  const renamed = mapDies(description, (one) => (one.children === undefined ? { ...one, id: 0 } : one));
  let last = -1;
  for (const { die: one } of places(renamed)) last = one.id;
  assert.is(last, 0);
});

test('what does not change is the same object', () => {
  assert.is(
    mapDies(SAMPLE, (one) => one),
    SAMPLE,
  );
  assert.is(removeDies(SAMPLE, new Set()), SAMPLE);
  const changed = mapDies(SAMPLE, (one) => (one.id === ID.inside ? { ...one, attributes: [] } : one));
  assert.is.not(changed, SAMPLE);
  assert.is(changed.files[0]?.units[0], SAMPLE.files[0]?.units[0]);
  assert.is.not(changed.files[0]?.units[1], SAMPLE.files[0]?.units[1]);
});

test('entries are removed with everything inside them', () => {
  const removed = removeDies(SAMPLE, new Set([ID.space]));
  const ids = new Set(Array.from(places(removed), ({ die: { id } }) => id));
  assert.not.ok(ids.has(ID.space) || ids.has(ID.inner));
  assert.ok(ids.has(ID.inside));
});

test('attributes are replaced in their place, added at the end, and left out', () => {
  const one = die(1, DW_TAG.base_type, [named('a'), named('b')]);
  assert.equal(withAttribute(one, named('c')).attributes, [named('c'), named('b')]);
  assert.equal(withAttribute(die(1, DW_TAG.base_type), named('c')).attributes, [named('c')]);
  assert.equal(withoutAttribute(one, DW_AT.name).attributes, []);
  const without = mapAttributes(SAMPLE, (attribute) =>
    attribute.name === DW_AT.name ? undefined : attribute,
  );
  for (const { die: each } of places(without)) assert.is(attributeOf(each, DW_AT.name), undefined);
});

test('references are found from both ends', () => {
  const users = referrers(SAMPLE).get(ID.nodePointer) ?? [];
  assert.equal(
    users.map(({ die: user }) => user.id).toSorted((a, b) => a - b),
    [ID.find, ID.first, 101],
  );
  for (const { die: user } of users) assert.is(referenceOf(user, DW_AT.type), ID.nodePointer);
});

test('fresh identities belong to no entry', () => {
  const used = new Set(Array.from(places(SAMPLE), ({ die: { id } }) => id));
  const freshId = freshIds(SAMPLE);
  for (const id of [freshId(), freshId()]) {
    assert.not.ok(used.has(id));
    used.add(id);
  }
});

test.run();
