/** What symbols reach of what changed, and by which ways, compared with a search from each symbol, on graphs drawn at random. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AbiPart } from '../../src/abi/abi.ts';
import { Definitions } from '../../src/abi/definitions.ts';
import { PartPair } from '../../src/diff/part-pair.ts';
import { Random } from '../../src/random.ts';

const TYPES = 24;
const SYMBOLS = 6;
const ROUNDS = 300;

/** Which names each name refers to, and a number that is part of its text. */
interface Drawn {
  readonly links: readonly (readonly number[])[];
  readonly salt: readonly number[];
}

function draw(random: Random, before?: Drawn): Drawn {
  const links = Array.from({ length: TYPES + SYMBOLS }, (_, index) => {
    const old = before?.links[index];
    if (old !== undefined && !random.chance(8)) return old;
    return Array.from({ length: random.below(4) }, () => random.below(TYPES));
  });
  return { links, salt: links.map((_, index) => (random.chance(6) ? 1 : (before?.salt[index] ?? 0))) };
}

/** Without the types that only declare themselves, as it were: some names have no definition. */
function partOf(drawn: Drawn, definitions: Definitions, isMissing: (name: number) => boolean): AbiPart {
  const types = drawn.links.flatMap((_, index) =>
    index >= TYPES || isMissing(index) ? [] : [definitionOf(drawn, index, definitions)],
  );
  return { name: 'part', types: Uint32Array.from(types), symbols: new Uint32Array() };
}

function definitionOf({ links, salt }: Drawn, index: number, definitions: Definitions): number {
  const members = links[index]!.map((other) => `member s#${other} m`).join(' , ');
  return definitions.idOf(
    index < TYPES ? `s#${index}` : `symbol${index}`,
    `structure_type x { ${members} } byte_size(${salt[index]})`,
  );
}

/** The names that a symbol reaches, with the lengths of shortest ways. */
function search(
  drawn: Drawn,
  symbol: number,
  isMissing: (name: number) => boolean,
): ReadonlyMap<number, number> {
  const lengths = new Map(drawn.links[symbol]!.map((name) => [name, 1]));
  for (const [name, length] of lengths)
    for (const next of isMissing(name) ? [] : drawn.links[name]!)
      if (!lengths.has(next)) lengths.set(next, length + 1);
  return lengths;
}

test('a pair of parts finds what a search from each symbol finds', () => {
  const random = new Random(20261130);
  const definitions = new Definitions();
  const pair = new PartPair(definitions);
  let changes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = draw(random);
    const after = draw(random, before);
    const missing = new Set(Array.from({ length: 3 }, () => random.below(TYPES)));
    const isMissing = (name: number): boolean => missing.has(name);
    pair.begin(partOf(before, definitions, isMissing), partOf(after, definitions, isMissing));
    const nameOf = (id: number): number => Number(definitions.name(id).slice(2));
    const isChanged = (name: number): boolean =>
      !isMissing(name) && definitionOf(before, name, definitions) !== definitionOf(after, name, definitions);
    const symbols = Array.from({ length: SYMBOLS }, (_, i) => TYPES + i);
    const owns = symbols.map((symbol) => ({
      symbol: String(symbol),
      old: definitionOf(before, symbol, definitions),
      new: definitionOf(after, symbol, definitions),
    }));
    const shortest = new Map<number, number>();
    for (const [index, symbol] of symbols.entries()) {
      const [old, now] = [search(before, symbol, isMissing), search(after, symbol, isMissing)];
      const expected = [...old.keys()].filter((name) => now.has(name) && isChanged(name));
      const found = pair.changedNames(pair.reached(owns[index]!)).map(nameOf);
      assert.equal(new Set(found), new Set(expected));
      changes += found.length;
      for (const side of [old, now])
        for (const [name, length] of side)
          shortest.set(name, Math.min(length, shortest.get(name) ?? Infinity));
    }
    pair.beginWays(owns, Infinity);
    for (const [name, length] of shortest) {
      const way = pair.wayTo(definitions.nameId(`s#${name}`)!);
      assert.is(way?.names.length, length);
      assert.is(nameOf(way!.names.at(-1)!), name);
      // Each name on the way is referred to by the one before.
      const stops = [Number(way!.symbol), ...way!.names.map(nameOf)];
      for (const [i, stop] of stops.slice(1).entries())
        assert.ok([before, after].some(({ links }) => links[stops[i]!]!.includes(stop)));
    }
  }
  assert.ok(changes > ROUNDS);
});

test.run();
