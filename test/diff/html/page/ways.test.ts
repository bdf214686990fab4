/** The tree from a symbol to the changes. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type WayNode, waysFrom } from '../../../../src/diff/html/page/ways.ts';
import type { TypeData } from '../../../../src/diff/html/report-data.ts';

/** a -> b -> c -> a; b -> d; c and d are causes. */
const types: readonly TypeData[] = [
  { title: 'a', links: [[1, 'member b', '0']] },
  {
    title: 'b',
    links: [
      [2, 'member c', '0'],
      [3, 'member d', '8'],
    ],
  },
  { title: 'c', causes: [0], links: [[0, 'member a', '']] },
  { title: 'd', causes: [1] },
];

function shape(nodes: readonly WayNode[]): unknown {
  return nodes.map(({ type, children }) => [types[type]?.title, shape(children)]);
}

test('each type is once, below the nearest that names it', () => {
  assert.equal(shape(waysFrom([[0, '', '']], [0, 1], { types })), [
    [
      'a',
      [
        [
          'b',
          [
            ['c', []],
            ['d', []],
          ],
        ],
      ],
    ],
  ]);
  assert.equal(
    shape(
      waysFrom(
        [
          [0, '', ''],
          [2, '', ''],
        ],
        [0, 1],
        { types },
      ),
    ),
    [
      ['a', [['b', [['d', []]]]]],
      ['c', []],
    ],
  );
});

test('only ways to the causes of the symbol are kept', () => {
  assert.equal(shape(waysFrom([[0, '', '']], [1], { types })), [['a', [['b', [['d', []]]]]]]);
  assert.equal(waysFrom([], [0], { types }), []);
  assert.equal(waysFrom([[3, '', '']], [0], { types }), []);
});

test('from a type that changed itself no way leads back to it', () => {
  assert.equal(shape(waysFrom(types[2]?.links ?? [], undefined, { types }, 2)), [
    ['a', [['b', [['d', []]]]]],
  ]);
});

test.run();
