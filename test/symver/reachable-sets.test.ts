import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DwarfksymsError } from '../../src/errors.ts';
import { IntList } from '../../src/int-list.ts';
import { ReachableSets } from '../../src/symver/reachable-sets.ts';

type Link = readonly [from: number, to: number];

function setsOf(links: readonly Link[], vertices: number, marked: readonly number[]): ReachableSets {
  const pairs = new IntList();
  for (const [from, to] of links) {
    pairs.push(from);
    pairs.push(to);
  }
  return new ReachableSets(pairs, vertices, marked);
}

/** Goes from each vertex by itself. */
function naively(links: readonly Link[], from: number, marked: readonly number[]): number[] {
  const reached = new Set([from]);
  for (const vertex of reached) for (const [start, end] of links) if (start === vertex) reached.add(end);
  return [...reached].filter((vertex) => marked.includes(vertex)).toSorted((a, b) => a - b);
}

test('the sets are those that a search from each vertex finds', () => {
  const graph = fc.integer({ min: 1, max: 12 }).chain((vertices) => {
    const vertex = fc.nat(vertices - 1);
    return fc.record({
      vertices: fc.constant(vertices),
      links: fc.array(fc.tuple(vertex, vertex), { maxLength: 30 }),
      marked: fc.uniqueArray(vertex, { maxLength: 4 }),
    });
  });
  fc.assert(
    fc.property(graph, ({ vertices, links, marked }) => {
      const sets = setsOf(links, vertices, marked);
      for (let vertex = 0; vertex < vertices; vertex++)
        assert.equal(sets.of(vertex) ?? [], naively(links, vertex, marked));
    }),
    { seed: 6, numRuns: 500 },
  );
});

test('equal sets are one object', () => {
  const links: readonly Link[] = [
    [0, 2],
    [1, 2],
    [0, 3],
    [1, 3],
  ];
  const sets = setsOf(links, 5, [2, 3]);
  assert.equal(sets.of(0), [2, 3]);
  assert.is(sets.of(0), sets.of(1));
  assert.is(sets.of(4), undefined);
});

test('a long chain takes no stack', () => {
  const length = 100_000;
  const links = Array.from({ length }, (_, vertex): Link => [vertex, vertex + 1]);
  assert.equal(setsOf(links, length + 1, [length]).of(0), [length]);
});

test('many large sets are refused', () => {
  // Each vertex is marked and leads to the next one: the sets together grow with the square.
  const length = 10_000;
  const links = Array.from({ length }, (_, vertex): Link => [vertex, vertex + 1]);
  const marked = Array.from({ length }, (_, vertex) => vertex);
  assert.throws(
    () => setsOf(links, length + 1, marked),
    (error: unknown) => error instanceof DwarfksymsError && error.code === 'type-too-long',
  );
});

test.run();
