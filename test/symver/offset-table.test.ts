import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { OffsetTable } from '../../src/symver/offset-table.ts';

const offset = fc.oneof(fc.nat(5000), fc.constantFrom(1023, 1024, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 2));
const entries = fc.array(fc.tuple(offset, fc.nat(0x7ffffffe)));

test('a table gives the number that was put there last, and -1 elsewhere', () => {
  fc.assert(
    fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), fc.array(offset), (rounds, asked) => {
      const table = new OffsetTable();
      for (const round of rounds) {
        // What an earlier round left must not show.
        table.clear();
        for (const [at, value] of round) table.set(at, value);
        const model = new Map(round);
        for (const at of [...asked, ...model.keys()]) assert.is(table.get(at), model.get(at) ?? -1);
      }
    }),
  );
});

test.run();
