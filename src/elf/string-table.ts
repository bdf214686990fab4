/** Strings of a string table: bytes up to a NUL. gABI 4, "String Table". */

/**
 * The string at `offset`, each byte as one character (latin1): names are bytes, and compare as such. Undefined where the
 * offset lies outside the table or the string has no end.
 */
export function stringAt(table: Uint8Array, offset: number): string | undefined {
  if (offset >= table.length) return undefined;
  const end = table.indexOf(0, offset);
  return end < 0 ? undefined : latin1(table, offset, end);
}

/** The bytes from `start` to `end` as characters. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
}
