/**
 * Names are bytes of unknown encoding. They are kept as strings of one character a byte (latin1), which compare, and leave,
 * as the bytes they were.
 */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
