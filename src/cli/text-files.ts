/** Files of text among those that a command is told to read, compressed or not. */
import { resolve } from 'node:path';
import { decompress } from '../container/decompress.ts';
import { DEFAULT_LIMITS } from '../container/limits.ts';
import { identify } from '../container/magic.ts';
import { bytesSource, openFile } from '../elf/source.ts';

const START_SIZE = 1 << 16;

/**
 * What is in a file, decompressed; undefined if that is no text.
 * @param contents of the file, if they are in memory already
 * @throws DwarfksymsError 'io', 'compression'
 */
export async function textOf(
  path: string,
  cwd: string,
  contents?: Uint8Array,
): Promise<Uint8Array | undefined> {
  const opened = contents === undefined ? openFile(resolve(cwd, path)) : bytesSource(path, contents);
  const source = { ...opened, name: path };
  try {
    const format = identify(source);
    switch (format) {
      case 'gzip':
      case 'xz':
      case 'zstd': {
        const budget = { bytes: DEFAULT_LIMITS.totalSize };
        return asText(await decompress(source, format, DEFAULT_LIMITS, budget));
      }
      case 'elf':
      case 'archive':
      case 'thin-archive':
      case 'bitcode':
        return undefined;
      case undefined:
        return asText(source.read(0, source.size));
    }
  } finally {
    source.close();
  }
}

function asText(bytes: Uint8Array): Uint8Array | undefined {
  return bytes.subarray(0, START_SIZE).includes(0) ? undefined : bytes;
}
