/** What is generated for LEB128 against the Kaitai decoders of the same grammars, and the examples of the standard. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  leb128End,
  putSleb128,
  putUleb128,
  sleb128Width,
  uleb128Bytes,
  uleb128Value,
  uleb128Width,
} from '../../generated/leb128.ts';
import { Sleb128 } from '../../generated/sleb128.js';
import { Uleb128 } from '../../generated/uleb128.js';
import { GrammarError } from '../../src/grammar/ksy.ts';
import { stream } from '../../src/kaitai.ts';
import { leb128Groups } from '../../src/grammar/leb128.ts';
import { grammars } from './grammars.ts';

const halves = ({ lo, hi }: { readonly lo: number; readonly hi: number }): bigint =>
  (BigInt(hi) << 32n) | BigInt(lo);

function sleb128Bytes(value: number | bigint): Uint8Array {
  const bytes = new Uint8Array(sleb128Width(value));
  putSleb128(bytes, 0, value, bytes.length);
  return bytes;
}

/** Of seven bits each, as many as 64 bits have. */
const MOST_BYTES = 10;

/** DWARF 5, 7.6, tables 7.7 and 7.8. */
const UNSIGNED = new Map([
  [2, [2]],
  [127, [127]],
  [128, [0x80, 1]],
  [129, [0x81, 1]],
  [12857, [57 + 0x80, 100]],
]);
const SIGNED = new Map([
  [2, [2]],
  [-2, [0x7e]],
  [127, [127 + 0x80, 0]],
  [-127, [1 + 0x80, 0x7f]],
  [128, [0x80, 1]],
  [-128, [0x80, 0x7f]],
  [129, [0x81, 1]],
  [-129, [0x7f + 0x80, 0x7e]],
]);

test('numbers are spelled as in the examples of the standard', () => {
  for (const [value, bytes] of UNSIGNED) assert.equal([...uleb128Bytes(value)], bytes, `${value}`);
  for (const [value, bytes] of SIGNED) assert.equal([...sleb128Bytes(value)], bytes, `${value}`);
});

test('what is written, padded or not, is what the decoders read', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.nat(3),
      fc.boolean(),
      (value, padding, small) => {
        const number = small ? value >> 33n : value;
        const bytes = new Uint8Array(Math.min(uleb128Width(number) + padding, MOST_BYTES));
        putUleb128(bytes, 0, number, bytes.length);
        const io = stream(bytes);
        assert.is(halves(new Uleb128(io)), number);
        assert.is(io.pos, bytes.length);
        assert.is(leb128End(bytes, 0, bytes.length), bytes.length);
        assert.is(uleb128Value(bytes, 0, bytes.length), number);
        if (number <= Number.MAX_SAFE_INTEGER)
          assert.equal(uleb128Bytes(Number(number)), uleb128Bytes(number));
      },
    ),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.nat(63), (value, shift) => {
      const number = value >> BigInt(shift);
      assert.is(BigInt.asIntN(64, halves(new Sleb128(stream(sleb128Bytes(number))))), number);
    }),
  );
});

test('the decoders refuse more groups than 64 bits have', () => {
  for (const Decoder of [Uleb128, Sleb128]) {
    const padded = (byteSize: number): Uint8Array => new Uint8Array(byteSize).fill(0x80, 0, -1);
    const io = stream(padded(MOST_BYTES));
    assert.is(halves(new Decoder(io)), 0n);
    assert.is(io.pos, MOST_BYTES);
    assert.throws(() => new Decoder(stream(padded(MOST_BYTES + 1))), /not matching the expression/);
  }
});

test('a number without an end ends with the bytes', () => {
  assert.is(leb128End(Uint8Array.of(0x80, 0x80), 0, 2), 2);
  assert.is(leb128End(Uint8Array.of(0x80, 0, 0), 1, 3), 2);
});

test('a grammar whose groups are not understood is refused', () => {
  assert.throws(
    () => leb128Groups(grammars({ id: 'uleb128', from: 'id: has_next', to: 'id: is_last' })),
    (error: unknown) => error instanceof GrammarError,
  );
});

test.run();
