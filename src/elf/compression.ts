/**
 * Compressed sections: SHF_COMPRESSED with a compression header (gABI 4, "Section Compression"), and GNU's older
 * `.zdebug_*`, which start with "ZLIB" and the size, big-endian in either byte order.
 */
import { inflateSync } from 'node:zlib';
import { DwarfksymsError, type Place } from '../errors.ts';
import { Elf } from '../../generated/elf.js';
import { ELFCOMPRESS } from '../../generated/elf-constants.ts';
import { decode, stream } from '../kaitai.ts';
import { viewOf, uintNumber } from './numbers.ts';
import type { RecordFormat } from './layouts.ts';
import { decompressZstd } from './zstd.ts';
import { zstdContentSize } from './zstd-frames.ts';

/**
 * The largest section that is inflated, 2 GiB. The largest section of a kernel today, `.debug_info` of a vmlinux with
 * everything built in, has about a fifth of that.
 */
export const LARGEST_INFLATED = 2 ** 31;

/** Deflate turns one bit into at most 258/2 bytes: no stream grows by more than this factor (zlib, "Technical details"). */
const LARGEST_ZLIB_RATIO = 1032;

/** The inflated contents of a section with SHF_COMPRESSED. */
export function inflateSection(bytes: Uint8Array, elf: RecordFormat, place: Place): Uint8Array {
  const header = elf.layouts.compressionHeader;
  const type = compressionType(bytes, elf, place);
  const size = uintNumber(viewOf(bytes), header.chSize, elf);
  const data = bytes.subarray(header.byteSize);
  if (type === ELFCOMPRESS.ZLIB) return inflate(data, size, place);
  if (type === ELFCOMPRESS.ZSTD) return inflateZstd(data, size, place);
  throw new DwarfksymsError('compression', `is compressed in an unknown way (ch_type ${type})`, place);
}

/** ch_type of a section with SHF_COMPRESSED. */
export function compressionType(bytes: Uint8Array, elf: RecordFormat, place: Place): number {
  const header = elf.layouts.compressionHeader;
  if (bytes.length < header.byteSize)
    throw new DwarfksymsError(
      'compression',
      `has ${bytes.length} bytes, too few for a compression header`,
      place,
    );
  return viewOf(bytes).getUint32(header.chType, elf.littleEndian);
}

/** The inflated contents of a `.zdebug_*` section. */
export function inflateZdebug(bytes: Uint8Array, place: Place): Uint8Array {
  const io = stream(bytes);
  const header = decode(
    io,
    'the header of a .zdebug section',
    'compression',
    place,
    () => new Elf.ZdebugHeader(io),
  );
  return inflate(bytes.subarray(io.pos), header.lenContent.value, place);
}

/**
 * Inflates zlib streams (RFC 1950), one after the other, whose announced size is binding: memory is asked for only when the
 * size is possible at all, and never for more than it. What stands behind the stream that completes the size is ignored.
 */
function inflate(deflated: Uint8Array, size: number, place: Place): Uint8Array {
  requirePossible(size, deflated.length, place);
  // One output buffer with one byte to spare is never full, so that zlib does not start, and then join, a second.
  const first = tryInflate(deflated, size + 1, size, place);
  const contents = [first.content];
  let inflatedSize = first.content.length;
  let consumed = first.consumed;
  while (inflatedSize < size && consumed < deflated.length) {
    const rest = size - inflatedSize;
    const next = tryInflate(
      deflated.subarray(consumed),
      Math.min(rest + 1, LARGEST_FURTHER_CHUNK),
      rest,
      place,
    );
    contents.push(next.content);
    inflatedSize += next.content.length;
    consumed += next.consumed;
  }
  const inflated = contents.length === 1 ? first.content : Buffer.concat(contents, inflatedSize);
  requireSize(inflated, size, place);
  return inflated;
}

/** The same for zstd (RFC 8878), one frame or several. */
function inflateZstd(data: Uint8Array, size: number, place: Place): Uint8Array {
  requireWithinLimit(size, place);
  const { smallest, largest } = asSectionError(place, () => zstdContentSize(data));
  if (size < smallest || size > largest) {
    const held = smallest === largest ? `${smallest}` : `${smallest} to ${largest}`;
    throw new DwarfksymsError('compression', `announces ${size} bytes, but contains ${held}`, place);
  }
  const content = asSectionError(place, () => decompressZstd(data, size));
  requireSize(content, size, place);
  return content;
}

/** Offsets in compressed data are none in the section. */
function asSectionError<T>(place: Place, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    throw new DwarfksymsError('compression', `cannot be decompressed (${error.detail})`, place);
  }
}

/** Refuses an announced size before memory is asked for. */
function requirePossible(size: number, deflatedSize: number, place: Place): void {
  requireWithinLimit(size, place);
  if (size > deflatedSize * LARGEST_ZLIB_RATIO)
    throw new DwarfksymsError(
      'compression',
      `announces ${size} bytes, which cannot come from ${deflatedSize} compressed ones`,
      place,
    );
}

function requireWithinLimit(size: number, place: Place): void {
  if (size > LARGEST_INFLATED)
    throw new DwarfksymsError(
      'compression',
      `announces ${size} bytes, more than the limit of ${LARGEST_INFLATED}`,
      place,
    );
}

function requireSize(content: Uint8Array, size: number, place: Place): void {
  if (content.length !== size)
    throw new DwarfksymsError(
      'compression',
      `announces ${size} bytes, but contains ${content.length}`,
      place,
    );
}

/** The smallest output buffer that node:zlib accepts. */
const SMALLEST_CHUNK = 64;

/** Of streams behind the first there can be many, each of which may be short. */
const LARGEST_FURTHER_CHUNK = 2 ** 16;

/** What `inflateSync` returns if it is asked for `info`, which its typings leave out. */
interface InflatedWithInfo {
  readonly buffer: Buffer;
  /** Its `bytesWritten` counts what was written to it: the bytes of the stream. */
  readonly engine: { readonly bytesWritten: number };
}

/** Inflates the stream at the start of `deflated`, of at most `largest` bytes. */
function tryInflate(
  deflated: Uint8Array,
  chunkSize: number,
  largest: number,
  place: Place,
): { readonly content: Uint8Array; readonly consumed: number } {
  try {
    const options = {
      chunkSize: Math.max(chunkSize, SMALLEST_CHUNK),
      maxOutputLength: Math.max(largest + 1, SMALLEST_CHUNK),
      info: true,
    };
    const { buffer, engine } = inflateSync(deflated, options) as unknown as InflatedWithInfo;
    return { content: buffer, consumed: engine.bytesWritten };
  } catch (error) {
    const tooLong = error instanceof RangeError;
    const reason = tooLong ? 'the data goes on behind the announced size' : describe(error);
    throw new DwarfksymsError('compression', `cannot be inflated (${reason})`, place);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
