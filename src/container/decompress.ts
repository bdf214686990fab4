/** Files that are compressed as a whole, as kernels install their modules. */
import { gunzipSync } from 'node:zlib';
import { Output } from '../codec/output.ts';
import { decodeXz } from '../codec/xz.ts';
import { decodeZstd } from '../codec/zstd/zstd.ts';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError, locate } from '../errors.ts';
import { decompressedLimit, type Limits } from './limits.ts';
import type { Compression } from './magic.ts';

/** The whole contents, in memory. What exceeds the limits or is damaged is one error with code `compression`. */
export function decompress(source: ByteSource, compression: Compression, limits: Limits): Uint8Array {
  const limit = decompressedLimit(source.size, limits);
  return locate({ file: source.name }, () => {
    const bytes = source.read(0, source.size);
    if (compression === 'gzip') return gunzip(bytes, limit);
    const out = new Output(bytes.length * LIKELY_RATIO, limit);
    if (compression === 'xz') decodeXz(bytes, out);
    else decodeZstd(bytes, out);
    return out.written();
  });
}

/** Objects mostly shrink to less than a third. */
const LIKELY_RATIO = 4;
/** Output comes in pieces of this size. */
const CHUNK_SIZE = 2 ** 20;

function gunzip(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit, chunkSize: CHUNK_SIZE });
  } catch (error) {
    const tooLong = error instanceof RangeError;
    throw new DwarfksymsError(
      'compression',
      tooLong
        ? `decompresses to more than the limit of ${limit} bytes for a file of its size`
        : `gzip: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
