import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Bytes, fits } from '../../src/write/bytes.ts';
import { DwarfksymsError } from '../../src/errors.ts';

const hexOf = (bytes: Bytes): string => Buffer.from(bytes.done()).toString('hex');

test('numbers stand in the byte order that was asked for', () => {
  assert.is(
    hexOf(new Bytes('little').u8(1).u16(0x203).u32(0x4050607).u64(0x8090a0b0c0d0e0fn)),
    '010302070605040f0e0d0c0b0a0908',
  );
  assert.is(
    hexOf(new Bytes('big').u8(1).u16(0x203).u32(0x4050607).u64(0x8090a0b0c0d0e0fn)),
    '0102030405060708090a0b0c0d0e0f',
  );
  assert.is(hexOf(new Bytes('big').uint(0x10203, 3)), '010203');
  assert.is(hexOf(new Bytes('little').uint(0x10203, 3)), '030201');
});

test("negative numbers are written as two's complement", () => {
  assert.is(hexOf(new Bytes('little').u8(-1).u16(-2).u32(-3).u64(-4)), 'fffefffdfffffffcffffffffffffff');
  assert.is(hexOf(new Bytes('big').u64(-4n)), 'fffffffffffffffc');
});

test('LEB128 numbers are those of the examples in DWARF 5, tables 7.7 and 7.8', () => {
  const little = () => new Bytes('little');
  assert.is(hexOf(little().uleb(2).uleb(127).uleb(128).uleb(129).uleb(12857)), '027f80018101b964');
  assert.is(
    hexOf(little().sleb(2).sleb(-2).sleb(127).sleb(-127).sleb(128).sleb(-128).sleb(129).sleb(-129)),
    '027eff00817f8001807f8101ff7e',
  );
  assert.is(hexOf(little().uleb(2n ** 64n - 1n)), 'ffffffffffffffffff01');
  assert.is(hexOf(little().sleb(-(2n ** 63n))), '8080808080808080807f');
});

test('what was written can be replaced, what was not cannot', () => {
  const bytes = new Bytes('big').zeros(6);
  assert.is(hexOf(bytes.patch(2, 0x1234, 2)), '000012340000');
  assert.throws(
    () => bytes.patch(5, 0, 2),
    (error: unknown) => error instanceof DwarfksymsError,
  );
});

test('what does not fit is refused', () => {
  const little = new Bytes('little');
  for (const write of [
    () => little.u8(256),
    () => little.u16(-32769),
    () => little.u32(2 ** 32),
    () => little.u64(2n ** 64n),
    () => little.u64(2 ** 53),
    () => little.uleb(-1),
    () => little.cstring('\u0100'),
  ])
    assert.throws(write, (error: unknown) => error instanceof DwarfksymsError);
  assert.ok(fits(255, 1) && fits(-128, 1) && fits(2n ** 64n - 1n, 8));
  assert.not.ok(fits(256, 1) || fits(-129, 1) || fits(-129n, 1) || fits(0.5, 8));
});

test('numbers that outgrow the room are written to the new one', () => {
  for (const [byteSize, write] of [
    [1, (out: Bytes) => out.u8(0xab)],
    [2, (out: Bytes) => out.u16(0xabab)],
    [4, (out: Bytes) => out.u32(0xabab_abab)],
    [8, (out: Bytes) => out.u64(0xabab_abab_abab_ababn)],
  ] as const) {
    const out = new Bytes('little');
    for (let i = 0; i < 1000; i++) write(out);
    assert.equal(out.done(), new Uint8Array(1000 * byteSize).fill(0xab));
  }
});

test('alignment pads with zeros', () => {
  assert.is(hexOf(new Bytes('little').cstring('ab').align(4).u8(1).align(0).align(1)), '6162000001');
});

test.run();
