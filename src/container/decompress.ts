/** Files that are compressed as a whole, as kernels install their modules. */
import { gunzipSync } from 'node:zlib';
import type { ByteSource } from '../elf/source.ts';
import { decompressZstd } from '../elf/zstd.ts';
import { zstdContentSize } from '../elf/zstd-frames.ts';
import { DwarfksymsError } from '../errors.ts';
import { decompressedLimit, type Budget, type Limits } from './limits.ts';
import type { Compression } from './magic.ts';
import { xzStreams } from './xz-streams.ts';

/** Takes the bytes that may be written from the budget before any is, and gives back how many that is. */
type Reserve = (content: { readonly smallest: number; readonly largest: number }) => number;

/**
 * The whole contents, in memory. What exceeds the limits or is damaged is one error with code `compression`. What may be
 * decompressed is taken from `budget`, even if it ends in an error.
 */
export async function decompress(
  source: ByteSource,
  compression: Compression,
  limits: Limits,
  budget: Budget,
): Promise<Uint8Array> {
  const limit = decompressedLimit(source.size, limits, budget);
  const reserve: Reserve = ({ smallest, largest }) => {
    if (smallest > limit) throw tooLarge(limit);
    const size = Math.min(largest, limit);
    budget.bytes -= size;
    return size;
  };
  try {
    const bytes = source.read(0, source.size);
    if (compression === 'gzip') return gunzip(bytes, limit, budget);
    if (compression === 'zstd') return decompressZstd(bytes, reserve(zstdContentSize(bytes)));
    const streams = xzStreams(bytes);
    const size = streams.reduce((sum, { contentSize }) => sum + contentSize, 0);
    reserve({ smallest: size, largest: size });
    // The library is some milliseconds of work, and most files are compressed in another way or not at all.
    const { decompressXz } = await import('./xz.ts');
    return await decompressXz(bytes, streams);
  } catch (error) {
    if (error instanceof DwarfksymsError) throw error.at({ file: source.name });
    throw error;
  }
}

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
    throw tooLarge(limit);
  }
}

function tooLarge(limit: number): DwarfksymsError {
  return new DwarfksymsError('compression', `decompresses to more than the limit of ${limit} bytes`);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
