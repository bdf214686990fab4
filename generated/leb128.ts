// Generated from ksy/uleb128.ksy and ksy/sleb128.ksy by `npm run generate`; do not edit.

/** Numbers of variable length. DWARF 5, 7.6. */

/** What a byte is at least that another one follows. */
export const CONTINUATION = 0x80;

/** Offset behind the number at `at`; `end` if the number has no end before. */
export function leb128End(bytes: Uint8Array, at: number, end: number): number {
  let last = at;
  while (last < end && bytes[last]! >= 0x80) last++;
  return Math.min(last + 1, end);
}

/** The number whose groups are the bytes from `at` to `end`, modulo 2**64. */
export function uleb128Value(bytes: Uint8Array, at: number, end: number): bigint {
  let value = 0n;
  for (let i = end - 1; i >= at; i--) value = BigInt.asUintN(64, (value << 7n) | BigInt(bytes[i]! % 0x80));
  return value;
}

/** How many bytes an unsigned number takes at least. */
export function uleb128Width(value: number | bigint): number {
  let width = 1;
  if (value <= Number.MAX_SAFE_INTEGER)
    for (let rest = Number(value); rest >= 0x80; rest = Math.floor(rest / 0x80)) width++;
  else for (let rest = BigInt(value); rest >= 128n; rest >>= 7n) width++;
  return width;
}

/** How many bytes a signed number takes at least. */
export function sleb128Width(value: number | bigint): number {
  let width = 1;
  for (let rest = BigInt(value); BigInt.asIntN(7, rest) !== rest; rest >>= 7n) width++;
  return width;
}

/** Writes an unsigned number as `byteSize` bytes; they may be more than it needs. What they have no room for is dropped. */
export function putUleb128(bytes: Uint8Array, at: number, value: number | bigint, byteSize: number): void {
  const last = at + byteSize - 1;
  if (value <= Number.MAX_SAFE_INTEGER) {
    // Exact, and faster than bigints.
    for (let rest = Number(value), i = at; i <= last; i++) {
      bytes[i] = (rest % 0x80) + (i < last ? 0x80 : 0);
      rest = Math.floor(rest / 0x80);
    }
  } else putSleb128(bytes, at, value, byteSize);
}

/** The same of a signed number. */
export function putSleb128(bytes: Uint8Array, at: number, value: number | bigint, byteSize: number): void {
  const last = at + byteSize - 1;
  for (let rest = BigInt(value), i = at; i <= last; i++, rest >>= 7n)
    bytes[i] = Number(BigInt.asUintN(7, rest)) + (i < last ? 0x80 : 0);
}

/** The bytes of an unsigned number, as few as can be. */
export function uleb128Bytes(value: number | bigint): Uint8Array {
  const bytes = new Uint8Array(uleb128Width(value));
  putUleb128(bytes, 0, value, bytes.length);
  return bytes;
}
