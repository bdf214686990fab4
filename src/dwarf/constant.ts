/** Values of 64 bits as two unsigned halves, because a JavaScript number holds only 53 of them. */

const HIGH_UNIT = 2 ** 32;

/** The value as unsigned decimal. */
export function decimal(lo: number, hi: number): string {
  const high = hi >>> 0;
  const low = lo >>> 0;
  if (high < 0x200000) return String(high * HIGH_UNIT + low);
  return ((BigInt(high) << 32n) | BigInt(low)).toString();
}

/** The value as a number where it is exact, else Infinity: larger than any offset or size that exists. */
export function safeNumber(lo: number, hi: number): number {
  const high = hi >>> 0;
  return high < 0x200000 ? high * HIGH_UNIT + (lo >>> 0) : Number.POSITIVE_INFINITY;
}
