/** XXH64 with seed 0, whose low half guards a zstd frame. https://github.com/Cyan4973/xxHash, doc/xxhash_spec.md. */

const PRIME_1 = 0x9e3779b185ebca87n;
const PRIME_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME_3 = 0x165667b19e3779f9n;
const PRIME_4 = 0x85ebca77c2b2ae63n;
const PRIME_5 = 0x27d4eb2f165667c5n;
const STRIPE = 32;
const LANE = 8;

export function xxh64(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stripesEnd = bytes.length - (bytes.length % STRIPE);
  let hash = stripesEnd === 0 ? PRIME_5 : hashStripes(view, stripesEnd);
  hash = wrap(hash + BigInt(bytes.length));
  let at = stripesEnd;
  for (; at + LANE <= bytes.length; at += LANE)
    hash = wrap(rotate(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * PRIME_1 + PRIME_4);
  for (; at + LANE / 2 <= bytes.length; at += LANE / 2)
    hash = wrap(rotate(hash ^ wrap(BigInt(view.getUint32(at, true)) * PRIME_1), 23n) * PRIME_2 + PRIME_3);
  for (; at < bytes.length; at++)
    hash = wrap(rotate(hash ^ wrap(BigInt(view.getUint8(at)) * PRIME_5), 11n) * PRIME_1);
  hash = wrap((hash ^ (hash >> 33n)) * PRIME_2);
  hash = wrap((hash ^ (hash >> 29n)) * PRIME_3);
  return hash ^ (hash >> 32n);
}

function hashStripes(view: DataView, end: number): bigint {
  const lanes = [PRIME_1 + PRIME_2, PRIME_2, 0n, -PRIME_1].map((seed) => new Accumulator(seed));
  lanes.forEach((lane, i) => {
    for (let at = i * LANE; at < end; at += STRIPE)
      lane.add(view.getInt32(at, true), view.getInt32(at + LANE / 2, true));
  });
  const values = lanes.map((lane) => lane.value);
  const rotations = [1n, 7n, 12n, 18n];
  let hash = 0n;
  values.forEach((value, i) => (hash += rotate(value, rotations[i] as bigint)));
  for (const value of values) hash = wrap((wrap(hash) ^ round(0n, value)) * PRIME_1 + PRIME_4);
  return hash;
}

function round(accumulator: bigint, lane: bigint): bigint {
  return wrap(rotate(wrap(accumulator + lane * PRIME_2), 31n) * PRIME_1);
}

function rotate(value: bigint, count: bigint): bigint {
  return wrap(value << count) | (value >> (64n - count));
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

/** `round` for all stripes of a lane, in two halves of 32 bits: BigInts would be slower than the decoder. */
class Accumulator {
  private low: number;
  private high: number;

  constructor(seed: bigint) {
    this.low = low(seed);
    this.high = high(seed);
  }

  get value(): bigint {
    return (BigInt(this.high >>> 0) << 32n) | BigInt(this.low >>> 0);
  }

  add(laneLow: number, laneHigh: number): void {
    // The accumulator plus the lane times PRIME_2.
    const productHigh =
      highOfProduct(laneLow, PRIME_2_LOW) +
      Math.imul(laneLow, PRIME_2_HIGH) +
      Math.imul(laneHigh, PRIME_2_LOW);
    const sumLow = (this.low >>> 0) + (Math.imul(laneLow, PRIME_2_LOW) >>> 0);
    const sumHigh = (this.high + productHigh + (sumLow > 0xffffffff ? 1 : 0)) | 0;
    // Rotated left by 31: by 32, which swaps the halves, and right by 1.
    const rotatedLow = (sumHigh >>> 1) | (sumLow << 31);
    const rotatedHigh = ((sumLow | 0) >>> 1) | (sumHigh << 31);
    // Times PRIME_1.
    this.low = Math.imul(rotatedLow, PRIME_1_LOW);
    this.high =
      (highOfProduct(rotatedLow, PRIME_1_LOW) +
        Math.imul(rotatedLow, PRIME_1_HIGH) +
        Math.imul(rotatedHigh, PRIME_1_LOW)) |
      0;
  }
}

const PRIME_1_LOW = low(PRIME_1);
const PRIME_1_HIGH = high(PRIME_1);
const PRIME_2_LOW = low(PRIME_2);
const PRIME_2_HIGH = high(PRIME_2);

function low(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

function high(value: bigint): number {
  return Number(BigInt.asIntN(32, value >> 32n));
}

/** The upper half of the product of two unsigned numbers of 32 bits, by quarters. */
function highOfProduct(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const crossed = a0 * b1;
  const crossed2 = a1 * b0;
  const middle = ((a0 * b0) >>> 16) + (crossed & 0xffff) + (crossed2 & 0xffff);
  return (a1 * b1 + (crossed >>> 16) + (crossed2 >>> 16) + (middle >>> 16)) | 0;
}
