/** Strings of a string table: bytes up to a NUL. gABI 4, "String Table". */

/**
 * The string at `offset`, each byte as one character (latin1): names are bytes, and compare as such. Undefined where the
 * offset lies outside the table or the string has no end.
 */
export function stringAt(table: Buffer, offset: number): string | undefined {
  if (offset >= table.length) return undefined;
  const end = table.indexOf(0, offset);
  return end < 0 ? undefined : table.toString('latin1', offset, end);
}

/** The same bytes as a Buffer, which can make strings of them. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
