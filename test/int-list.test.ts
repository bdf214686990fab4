import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { IntList } from '../src/int-list.ts';

const contents = (list: IntList): number[] => [...list.items.subarray(0, list.length)];

test('a list grows as it is filled', () => {
  const list = new IntList(1);
  for (let i = 0; i < 1000; i++) list.push(-i);
  assert.equal(
    contents(list),
    Array.from({ length: 1000 }, (_, i) => -i),
  );
});

test('a range of another list is appended, also of the list itself', () => {
  const list = new IntList(2);
  list.append(Int32Array.of(5, 6, 7, 8), 1, 3);
  assert.equal(contents(list), [6, 7]);
  list.append(list.items, 0, 2);
  assert.equal(contents(list), [6, 7, 6, 7]);
  list.append(Int32Array.of(1), 0, 0);
  assert.is(list.length, 4);
});

test('room that is made does not count as filled', () => {
  const list = new IntList(1);
  list.reserve(100);
  assert.ok(list.items.length >= 100);
  assert.is(list.length, 0);
});

test('what was cut off by its length is written over', () => {
  const list = new IntList();
  list.push(1);
  list.push(2);
  list.length = 1;
  list.push(3);
  assert.equal(contents(list), [1, 3]);
});

test.run();
