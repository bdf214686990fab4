/**
 * Compressed sections: SHF_COMPRESSED with a compression header (gABI 4, "Section Compression"), and GNU's older
 * `.zdebug_*`, which start with "ZLIB" and the size, big-endian in either byte order.
 */
import { inflateSync } from 'node:zlib';
import { Output } from '../codec/output.ts';
import { decodeZstd } from '../codec/zstd/zstd.ts';
import { DwarfksymsError, type Place } from '../errors.ts';
import { Elf } from '../../generated/elf.js';
import { ELFCOMPRESS } from '../../generated/elf-constants.ts';
import { decode, stream } from '../kaitai.ts';
import { fromHalves, viewOf, wordNumber, type WordFormat } from './words.ts';
import type { Layouts } from './layouts.ts';

/**
 * The largest section that is inflated, 2 GiB. The largest section of a kernel today, `.debug_info` of a vmlinux with
 * everything built in, has about a fifth of that.
 */
export const LARGEST_INFLATED = 2 ** 31;

/** Deflate turns one bit into at most 258/2 bytes: no stream grows by more than this factor (zlib, "Technical details"). */
const LARGEST_ZLIB_RATIO = 1032;

/** The largest block of zstd, and the smallest that can have this content: one byte, repeated. RFC 8878, 3.1.1.2. */
const LARGEST_ZSTD_BLOCK = 2 ** 17;
const LARGEST_ZSTD_RATIO = LARGEST_ZSTD_BLOCK / 4;

/** The inflated contents of a section with SHF_COMPRESSED. */
export function inflateSection(
  bytes: Uint8Array,
  elf: WordFormat & { readonly layouts: Layouts },
  place: Place,
): Uint8Array {
  const header = elf.layouts.compressionHeader;
  if (bytes.length < header.byteSize)
    throw new DwarfksymsError(
      'compression',
      `has ${bytes.length} bytes, too few for a compression header`,
      place,
    );
  const view = viewOf(bytes);
  const type = view.getUint32(header.chType, elf.littleEndian);
  const size = wordNumber(view, header.chSize, elf);
  const data = bytes.subarray(header.byteSize);
  if (type === ELFCOMPRESS.ZLIB) return inflate(data, size, place);
  if (type === ELFCOMPRESS.ZSTD) return decompressZstd(data, size, place);
  throw new DwarfksymsError('compression', `is compressed in an unknown way (ch_type ${type})`, place);
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
  return inflate(bytes.subarray(io.pos), fromHalves(header.sizeLo, header.sizeHi), place);
}

/**
 * Inflates a zlib stream (RFC 1950) whose announced size is binding: memory is asked for only when the size is
 * possible at all, and never for more than it.
 */
function inflate(deflated: Uint8Array, size: number, place: Place): Uint8Array {
  requirePossible(size, deflated.length, LARGEST_ZLIB_RATIO, place);
  // One output buffer with one byte to spare is never full, so that zlib does not start, and then join, a second.
  const chunkSize = Math.max(size + 1, SMALLEST_CHUNK);
  const inflated = tryInflate(deflated, chunkSize, place);
  requireSize(inflated, size, place);
  return inflated;
}

/** The same for zstd (RFC 8878), one frame or several. */
function decompressZstd(data: Uint8Array, size: number, place: Place): Uint8Array {
  requirePossible(size, data.length, LARGEST_ZSTD_RATIO, place);
  // Where a frame does not say how large it is, the decoder wants room for a whole block, however little it gets.
  const output = new Output(size, size + LARGEST_ZSTD_BLOCK);
  try {
    decodeZstd(data, output);
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    throw new DwarfksymsError('compression', `cannot be decompressed (${error.detail})`, place);
  }
  const content = output.written();
  requireSize(content, size, place);
  return content;
}

/** Refuses an announced size before memory is asked for. */
function requirePossible(size: number, compressedSize: number, largestRatio: number, place: Place): void {
  const fail = (detail: string): never => {
    throw new DwarfksymsError('compression', `announces ${size} bytes, ${detail}`, place);
  };
  if (size > LARGEST_INFLATED) fail(`more than the limit of ${LARGEST_INFLATED}`);
  if (size > compressedSize * largestRatio) fail(`which cannot come from ${compressedSize} compressed ones`);
}

function requireSize(content: Uint8Array, size: number, place: Place): void {
  if (content.length !== size)
    throw new DwarfksymsError('compression', `announces ${size} bytes, but holds ${content.length}`, place);
}

/** The smallest output buffer that node:zlib accepts. */
const SMALLEST_CHUNK = 64;

function tryInflate(deflated: Uint8Array, chunkSize: number, place: Place): Uint8Array {
  try {
    return inflateSync(deflated, { chunkSize, maxOutputLength: chunkSize });
  } catch (error) {
    const tooLong = error instanceof RangeError;
    const reason = tooLong ? 'the data goes on behind the announced size' : describe(error);
    throw new DwarfksymsError('compression', `cannot be inflated (${reason})`, place);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
