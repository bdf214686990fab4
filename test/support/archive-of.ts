/** Writes an archive as `ar` does, for names that fit its headers. */

const HEADER_NAME = 16;

export function archiveOf(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts = [...members].flatMap(([name, bytes]) => [
    Buffer.from(`${`${name}/`.padEnd(HEADER_NAME)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}`),
    Buffer.from(`${'644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`),
    bytes,
    Buffer.from(bytes.length % 2 === 0 ? '' : '\n'),
  ]);
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}
