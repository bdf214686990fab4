/** LEB128 numbers of sound files. DWARF 5, 7.6. */

const PAYLOAD_BITS = 7;
export const CONTINUATION = 1 << PAYLOAD_BITS;

export interface Leb128 {
  /** Unsigned. Exact up to 2^53. */
  readonly value: number;
  /** Where the next thing begins. */
  readonly end: number;
}

export function uleb128(bytes: Uint8Array, at: number): Leb128 {
  let value = 0;
  let scale = 1;
  let end = at;
  for (;;) {
    const byte = bytes[end++] ?? 0;
    value += (byte % CONTINUATION) * scale;
    scale *= CONTINUATION;
    if (byte < CONTINUATION) return { value, end };
  }
}

/** The same number in `byteSize` bytes: padded in front of its highest bits. */
export function paddedUleb128(value: number, byteSize: number): Uint8Array {
  const bytes = new Uint8Array(byteSize);
  let rest = value;
  for (let i = 0; i < byteSize; i++) {
    bytes[i] = (rest % CONTINUATION) + (i < byteSize - 1 ? CONTINUATION : 0);
    rest = Math.floor(rest / CONTINUATION);
  }
  return bytes;
}
