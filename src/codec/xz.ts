/** Files compressed with xz. The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt. */
import { crc32 } from 'node:zlib';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream, type KaitaiStream } from '../kaitai.ts';
import { Xz } from '../../generated/xz.js';
import { decodeLzma2 } from './lzma/lzma2.ts';
import type { Output } from './output.ts';
import { checkSize, verifyCheck } from './xz-check.ts';
import { readIndex, type BlockSizes } from './xz-index.ts';

const ALIGNMENT = 4;

/** Decompresses all streams of a file into `out`; every checksum is verified. Offsets of errors are those in `bytes`. */
export function decodeXz(bytes: Uint8Array, out: Output): void {
  const io = stream(bytes);
  do {
    decodeStream(io, out);
    skipStreamPadding(io);
  } while (io.pos < io.size);
}

function decodeStream(io: KaitaiStream, out: Output): void {
  const header = part(io, 'a stream header', Xz.StreamHeader, HEADER_SIZE);
  if (crc32(header.flagsBytes) !== header.crc32) throw damaged('a stream header', io.pos - HEADER_SIZE);
  const { check } = header.flags;
  const blocks: BlockSizes[] = [];
  for (;;) {
    const size = read(io, 'a block header', () => new Xz.BlockSize(io));
    io.seek(io.pos - 1);
    if (size.isIndex) break;
    blocks.push(decodeBlock(io, size.byteSize, check, out));
  }
  const indexSize = readIndex(io, blocks);
  const at = io.pos;
  const footer = part(io, 'a stream footer', Xz.StreamFooter, HEADER_SIZE);
  if (crc32(footer.covered) !== footer.crc32) throw damaged('a stream footer', at);
  if (footer.backwardSize !== indexSize || footer.flags.check !== check)
    throw new DwarfksymsError('compression', 'an xz stream footer does not fit what is before it', {
      offset: at,
    });
}

/** A stream header and a stream footer have the same size. The .xz File Format 1.2.1, 2.1.1 and 2.1.2. */
const HEADER_SIZE = 12;

function decodeBlock(io: KaitaiStream, headerSize: number, check: number, out: Output): BlockSizes {
  const blockStart = io.pos;
  const header = readBlockHeader(io, headerSize);
  const dataStart = io.pos;
  const outStart = out.length;
  decodeLzma2(io, out, dictionarySize(header, blockStart));
  const compressed = io.pos - dataStart;
  const uncompressed = out.length - outStart;
  checkAnnounced('compressed', header.compressedSize?.value, compressed, blockStart);
  checkAnnounced('uncompressed', header.uncompressedSize?.value, uncompressed, blockStart);
  skipPadding(io, dataStart);
  const stored = read(io, 'the check of a block', () => io.readBytes(checkSize(check, blockStart)));
  if (!verifyCheck(check, out.written(outStart), stored)) throw damaged('a block', blockStart);
  return { unpadded: headerSize + compressed + stored.length, uncompressed };
}

function readBlockHeader(io: KaitaiStream, size: number): Xz.BlockHeader {
  const at = io.pos;
  const bytes = read(io, 'a block header', () => io.readBytes(size));
  const covered = bytes.subarray(0, size - CHECKSUM_SIZE);
  const end = stream(bytes.subarray(covered.length));
  if (crc32(covered) !== new Xz.Checksum(end).crc32) throw damaged('a block header', at);
  const inner = stream(covered);
  const header = decode(
    inner,
    'an xz block header',
    'compression',
    { offset: at },
    () => new Xz.BlockHeader(inner),
  );
  if (header.hasReservedFlags || header.padding.some((byte) => byte !== 0))
    throw new DwarfksymsError('compression', 'an xz block header uses what is reserved', { offset: at });
  return header;
}

/** Bytes of a CRC-32. */
const CHECKSUM_SIZE = 4;

/**
 * Modules are compressed with LZMA2 alone (Linux, scripts/Makefile.modinst). The filters for machine code (BCJ) that may
 * stand before it are used for kernel images only.
 */
function dictionarySize({ filters }: Xz.BlockHeader, offset: number): number {
  const [filter, another] = filters;
  if (filter === undefined || another !== undefined || !filter.isLzma2)
    throw new DwarfksymsError(
      'compression',
      `an xz block uses filters ${filters.map(({ id }) => id.value).join(', ')}; only LZMA2 is supported`,
      { offset },
    );
  const io = stream(filter.properties);
  const properties = decode(
    io,
    'the properties of LZMA2',
    'compression',
    { offset },
    () => new Xz.Lzma2Properties(io),
  );
  return properties.dictionarySize;
}

function checkAnnounced(what: string, announced: number | undefined, actual: number, offset: number): void {
  if (announced !== undefined && announced !== actual)
    throw new DwarfksymsError(
      'compression',
      `an xz block announces ${announced} ${what} bytes, but has ${actual}`,
      { offset },
    );
}

/** Zero bytes up to a multiple of four from `start`. */
function skipPadding(io: KaitaiStream, start: number): void {
  const at = io.pos;
  const count = (ALIGNMENT - ((at - start) % ALIGNMENT)) % ALIGNMENT;
  const padding = read(io, 'the padding of a block', () => io.readBytes(count));
  if (padding.some((byte) => byte !== 0)) throw damaged('the padding of a block', at);
}

/** Zero bytes behind a stream, as many as a multiple of four. The .xz File Format 1.2.1, 2.2. */
function skipStreamPadding(io: KaitaiStream): void {
  const start = io.pos;
  while (io.pos < io.size) {
    if (io.readU1() !== 0) {
      io.seek(io.pos - 1);
      break;
    }
  }
  if ((io.pos - start) % ALIGNMENT !== 0) throw damaged('what follows a stream', start);
}

/** Decodes the next `size` bytes as a whole. */
function part<T>(io: KaitaiStream, what: string, Type: new (io: KaitaiStream) => T, size: number): T {
  const offset = io.pos;
  const inner = stream(read(io, what, () => io.readBytes(size)));
  return decode(inner, `xz: ${what}`, 'compression', { offset }, () => new Type(inner));
}

function read<T>(io: KaitaiStream, what: string, action: () => T): T {
  return decode(io, `xz: ${what}`, 'compression', {}, action);
}

function damaged(what: string, offset: number): DwarfksymsError {
  return new DwarfksymsError('compression', `xz: ${what} is damaged: its checksum or padding is wrong`, {
    offset,
  });
}
