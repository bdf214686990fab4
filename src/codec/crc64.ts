/** CRC-64 as xz computes it. The .xz File Format 1.2.1, 6 ("Cyclic Redundancy Checks"); ECMA-182, reflected. */

/** The polynomial's halves, bit-reversed. */
const POLYNOMIAL_HIGH = 0xc96c5795;
const POLYNOMIAL_LOW = 0xd7870f42;

export interface Halves {
  readonly high: number;
  readonly low: number;
}

/** Two halves of 32 bits instead of one BigInt: twenty times as fast. */
export function crc64(bytes: Uint8Array): Halves {
  const { highs, lows } = TABLES;
  let high = -1;
  let low = -1;
  for (const byte of bytes) {
    const index = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (lows[index] as number);
    high = (high >>> 8) ^ (highs[index] as number);
  }
  return { high: ~high >>> 0, low: ~low >>> 0 };
}

/** What each value of a byte adds, in halves. */
const TABLES = tables();

function tables(): { readonly highs: Int32Array; readonly lows: Int32Array } {
  const highs = new Int32Array(256);
  const lows = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let high = 0;
    let low = byte;
    for (let bit = 0; bit < 8; bit++) {
      const carry = low & 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (carry === 1) {
        high ^= POLYNOMIAL_HIGH;
        low ^= POLYNOMIAL_LOW;
      }
    }
    highs[byte] = high;
    lows[byte] = low;
  }
  return { highs, lows };
}
