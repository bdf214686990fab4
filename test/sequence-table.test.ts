/** Numbers of sequences, against a map of their texts. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SequenceTable } from '../src/sequence-table.ts';

const integer = fc.oneof(fc.integer(), fc.integer({ min: -2, max: 2 }));

test('equal sequences have equal numbers, counted from 0, and others other ones', () => {
  fc.assert(
    fc.property(fc.array(fc.array(integer, { maxLength: 6 }), { maxLength: 400 }), (sequences) => {
      const table = new SequenceTable();
      const known = new Map<string, number>();
      for (const sequence of sequences) {
        const key = sequence.join();
        const expected = known.get(key) ?? known.size;
        known.set(key, expected);
        // Only the middle counts.
        const source = Int32Array.from([7, ...sequence, 7]);
        assert.is(table.intern(source, 1, 1 + sequence.length), expected);
        assert.ok(table.isSame(expected, source, 1, 1 + sequence.length));
        assert.equal(
          Array.from(table.items.items.slice(table.start(expected), table.end(expected))),
          Array.from(source.slice(1, -1)),
        );
      }
      assert.is(table.count, known.size);
    }),
    { numRuns: 200 },
  );
});

test.run();
