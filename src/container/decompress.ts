/** Files that are compressed as a whole, as kernels install their modules. */
import { gunzipSync } from 'node:zlib';
import { Output, tooLarge } from '../codec/output.ts';
import { decodeXz } from '../codec/xz.ts';
import { decodeZstd } from '../codec/zstd/zstd.ts';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError, locate } from '../errors.ts';
import { decompressedLimit, type Budget, type Limits } from './limits.ts';
import type { Compression } from './magic.ts';

/**
 * The whole contents, in memory. What exceeds the limits or is damaged is one error with code `compression`. What was
 * decompressed is taken from `budget`, even if it ends in an error.
 */
export function decompress(
  source: ByteSource,
  compression: Compression,
  limits: Limits,
  budget: Budget,
): Uint8Array {
  const limit = decompressedLimit(source.size, limits, budget);
  return locate({ file: source.name }, () => {
    const bytes = source.read(0, source.size);
    if (compression === 'gzip') return gunzip(bytes, limit, budget);
    const out = new Output(bytes.length * LIKELY_RATIO, limit);
    try {
      if (compression === 'xz') decodeXz(bytes, out);
      else decodeZstd(bytes, out);
    } finally {
      budget.bytes -= out.length;
    }
    return out.written();
  });
}

/** Objects mostly shrink to less than a third. */
const LIKELY_RATIO = 4;
/** Output comes in pieces of this size. */
const CHUNK_SIZE = 2 ** 20;

function gunzip(bytes: Uint8Array, limit: number, budget: Budget): Uint8Array {
  try {
    // zlib's limit is at least one byte.
    const contents = gunzipSync(bytes, { maxOutputLength: Math.max(limit, 1), chunkSize: CHUNK_SIZE });
    budget.bytes -= contents.length;
    return contents;
  } catch (error) {
    if (!(error instanceof RangeError)) throw new DwarfksymsError('compression', `gzip: ${describe(error)}`);
    budget.bytes -= limit;
    throw new DwarfksymsError('compression', tooLarge(limit));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
