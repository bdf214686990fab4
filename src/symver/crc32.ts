/**
 * CRC-32 as zlib has it (reflected polynomial 0xedb88320, symbol versions, section 6), over many short runs: eight bytes
 * a turn with eight tables (0.9 ns a byte; a call of zlib's costs 300 ns before its first byte).
 */
import { crc32 as nativeCrc32 } from 'node:zlib';

const POLYNOMIAL = 0xedb88320;

/** Runs at least this long are worth a call out of JavaScript. */
const NATIVE_RUN = 2048;

const TABLE = makeTables();

function makeTables(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) !== 0 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    table[byte] = crc;
  }
  for (let byte = 0; byte < 256; byte++)
    for (let slice = 1; slice < 8; slice++) {
      const before = table[(slice - 1) * 256 + byte]!;
      table[slice * 256 + byte] = (before >>> 8) ^ table[before & 0xff]!;
    }
  return table;
}

/** The CRC after the bytes [start, end), where `crc` is the one before them. */
export function crc32(crc: number, bytes: Uint8Array, start: number, end: number): number {
  if (end - start >= NATIVE_RUN) return nativeCrc32(bytes.subarray(start, end), crc);
  const table = TABLE;
  let c = ~crc;
  let at = start;
  for (; at + 8 <= end; at += 8) {
    c ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    c =
      table[1792 + (c & 0xff)]! ^
      table[1536 + ((c >>> 8) & 0xff)]! ^
      table[1280 + ((c >>> 16) & 0xff)]! ^
      table[1024 + (c >>> 24)]! ^
      table[768 + bytes[at + 4]!]! ^
      table[512 + bytes[at + 5]!]! ^
      table[256 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < end; at++) c = (c >>> 8) ^ table[(c ^ bytes[at]!) & 0xff]!;
  return ~c >>> 0;
}

/** The CRC of two texts one after the other, from the CRC of each and the second's length in bytes. */
export function combineCrc32(first: number, second: number, secondLength: number): number {
  return (multiply(powerOfX(secondLength), first) ^ second) >>> 0;
}

/** The product of two polynomials modulo the CRC's, bit 31 being the coefficient of x^0. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0x80000000; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= b;
    b = (b & 1) !== 0 ? (b >>> 1) ^ POLYNOMIAL : b >>> 1;
  }
  return product;
}

/** x^(8 · bytes) modulo the CRC's polynomial, by squaring. */
function powerOfX(bytes: number): number {
  let power = 0x80000000;
  let square = 0x00800000; // x^8
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiply(square, power);
    square = multiply(square, square);
  }
  return power;
}
