/** Versions (symbol versions, section 6), against an implementation that builds the strings. */
import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Crc32Shifts } from '../../src/symver/crc32.ts';
import { DistinctStrings } from '../../src/symver/distinct-strings.ts';
import { FirstReferences } from '../../src/symver/first-references.ts';
import { FragmentLists } from '../../src/symver/fragment-lists.ts';
import { LINUX } from '../../src/symver/profile.ts';
import { StringStore } from '../../src/symver/string-store.ts';
import { TextPool } from '../../src/symver/text-pool.ts';
import { TypeMap } from '../../src/symver/type-map.ts';
import { Versions } from '../../src/symver/versions.ts';
import { failure } from '../support/elf-errors.ts';

/** A type string: text, and numbers that stand for references to types. */
type Pieces = readonly (string | number)[];

const nameOf = (type: number): string => `s#t${type}`;

/** Every reference is replaced where it comes first, depth first. */
function expand(pieces: Pieces, types: readonly Pieces[], met: Set<number>): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (met.has(piece)) return nameOf(piece);
      met.add(piece);
      return expand(types[piece]!, types, met);
    })
    .join('');
}

class Fixture {
  readonly texts = new TextPool();
  readonly store = new StringStore(new DistinctStrings(this.texts, new FragmentLists(this.texts)));
  readonly firstReferences = new FirstReferences(this.store);
  readonly types = new TypeMap(this.store, LINUX);

  constructor(types: readonly Pieces[]) {
    for (const [i, pieces] of types.entries())
      this.types.define(this.texts.intern(nameOf(i)), this.add(pieces));
  }

  versions(): Versions {
    const { texts, firstReferences } = this;
    return new Versions({ texts, firstReferences, shifts: new Crc32Shifts() }, this.types);
  }

  add(pieces: Pieces): number {
    const words: number[] = [];
    let text = '';
    for (const piece of pieces) {
      const start = text.length;
      text += typeof piece === 'string' ? piece : nameOf(piece);
      if (typeof piece === 'number') words.push(start, text.length, this.texts.intern(nameOf(piece)));
    }
    return this.store.addText(text, words);
  }
}

function agrees(types: readonly Pieces[], symbols: readonly Pieces[]): void {
  const fixture = new Fixture(types);
  const strings = symbols.map((symbol) => fixture.add(symbol));
  const versions = fixture.versions();
  for (const [i, symbol] of symbols.entries()) {
    const expected = Buffer.from(expand(symbol, types, new Set()), 'latin1');
    // What was computed for other symbols before must not matter.
    assert.is(versions.version(`v${i}`, strings[i]!), crc32(expected));
    if (i % 3 === 0) assert.equal(versions.text(`v${i}`, strings[i]!), expected);
  }
}

const TYPES = 60;
const word = fc.constantFrom(' ', 'a', 'struct { ', '\u00ff');
const pieces = (types: number, maxLength: number): fc.Arbitrary<Pieces> =>
  fc.array(fc.oneof(word, fc.nat(types - 1)), { maxLength });

test('versions are the CRCs of the expanded strings', () => {
  fc.assert(
    fc.property(
      fc.array(pieces(TYPES, 6), { minLength: TYPES, maxLength: TYPES }),
      fc.array(pieces(TYPES, 12), { minLength: 1, maxLength: 12 }),
      agrees,
    ),
    { numRuns: 300 },
  );
});

test('so they are for symbols that begin alike and are long', () => {
  const start = Array.from({ length: 50 }, (_, i) => i);
  fc.assert(
    fc.property(
      fc.array(pieces(TYPES, 3), { minLength: TYPES, maxLength: TYPES }),
      fc.array(fc.tuple(fc.nat(50), pieces(TYPES, 60)), { minLength: 2, maxLength: 8 }),
      (types, symbols) =>
        agrees(
          types,
          symbols.map(([length, rest]) => [...start.slice(0, length), ...rest]),
        ),
    ),
    { numRuns: 200 },
  );
});

test('each later occurrence stays as it is written, also within the type itself', () => {
  agrees(
    [
      ['x ', 0, ' y', 1],
      ['(', 0, ')'],
    ],
    [['v ', 0, ' ', 1, ' ', 0]],
  );
  assert.is(
    expand(
      ['v ', 0, ' ', 1],
      [
        ['x ', 0, ' y', 1],
        ['(', 0, ')'],
      ],
      new Set(),
    ),
    'v x s#t0 y(s#t0) s#t1',
  );
});

test('what was met is counted anew for each symbol', () => {
  agrees(
    [['x']],
    [
      [0, 0],
      [0, 0],
      ['a', 0],
    ],
  );
});

test('a reference without a type is an error that names it and where it stands', () => {
  for (const symbol of [[0], [1]]) {
    const fixture = new Fixture([[1]]);
    const string = fixture.add(symbol);
    const versions = fixture.versions();
    for (const action of [() => versions.version('v', string), () => versions.text('v', string)]) {
      const { code, detail } = failure(action);
      assert.is(code, 'type-unknown');
      assert.match(detail, "'s#t1'");
      assert.match(detail, symbol[0] === 0 ? "'s#t0'" : "'v'");
    }
  }
});

test('an expansion beyond all measure is no text', () => {
  const long = 'x'.repeat(1 << 20);
  const types = Array.from({ length: 300 }, (): Pieces => [long]);
  const fixture = new Fixture(types);
  const string = fixture.add(types.map((_, i) => i));
  assert.is(failure(() => fixture.versions().text('v', string)).code, 'type-too-long');
});

test.run();
