import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { outputOrder } from '../../src/symver/output-order.ts';

const order = (...names: string[]): string[] => outputOrder(names, (name) => name);

test('names come in the order of their buckets, not of the list', () => {
  const recorded = ['item_id', 'first_item', 'item_alias', 'item_drop', 'item_count'];
  assert.equal(order('first_item', 'item_alias', 'item_count', 'item_drop', 'item_id'), recorded);
  assert.equal(order('item_id', 'item_drop', 'item_count', 'item_alias', 'first_item'), recorded);
});

test('within one bucket the last listed comes first', () => {
  // Recorded: two names of one bucket.
  assert.equal(order('missing_symbol_521', 'missing_symbol_639'), [
    'missing_symbol_639',
    'missing_symbol_521',
  ]);
  assert.equal(order('missing_symbol_639', 'missing_symbol_521'), [
    'missing_symbol_521',
    'missing_symbol_639',
  ]);
});

test('bytes count as signed characters', () => {
  assert.equal(order('\u00ff\u00fe', 'caf\u00e9', 'first_item'), ['first_item', 'caf\u00e9', '\u00ff\u00fe']);
});

test('items of any kind are ordered by their names, and the input stays as it is', () => {
  const items = [{ id: 'first_item' }, { id: 'item_id' }];
  assert.equal(
    outputOrder(items, (item) => item.id).map((item) => item.id),
    ['item_id', 'first_item'],
  );
  assert.is(items[0]?.id, 'first_item');
});

test.run();
