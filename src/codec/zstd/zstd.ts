/** Data compressed with Zstandard. RFC 8878, 3. */
import { DwarfksymsError, locate } from '../../errors.ts';
import { decode, stream, type KaitaiStream } from '../../kaitai.ts';
import { Zstd } from '../../../generated/zstd.js';
import type { Output } from '../output.ts';
import type { HuffmanTable } from './huffman.ts';
import { readLiterals } from './literals.ts';
import { decodeSequences, newSequenceMemory, type SequenceMemory } from './sequences.ts';
import { xxh64 } from './xxh64.ts';

/** Decompresses all frames of `bytes` into `out`; checksums are verified. Offsets of errors are those in `bytes`. */
export function decodeZstd(bytes: Uint8Array, out: Output): void {
  const io = stream(bytes);
  do {
    const offset = io.pos;
    const { isSkippable } = read(io, 'a zstd frame', () => new Zstd.Magic(io));
    io.seek(offset);
    if (isSkippable)
      read(io, 'a skippable zstd frame', () => io.readBytes(new Zstd.SkippableFrame(io).lenUserData));
    else decodeFrame(io, out);
  } while (io.pos < io.size);
}

/** What the blocks of a frame share. */
interface Frame {
  /** Where its content begins in the output; no match reaches further back. */
  readonly start: number;
  /** Where its content must end at the latest. */
  readonly end: number;
  readonly windowSize: number;
  tree: HuffmanTable | undefined;
  readonly sequences: SequenceMemory;
}

function decodeFrame(io: KaitaiStream, out: Output): void {
  const offset = io.pos;
  const header = read(io, 'the header of a zstd frame', () => new Zstd.FrameHeader(io));
  const fail = (detail: string): DwarfksymsError =>
    new DwarfksymsError('compression', `a zstd frame ${detail}`, { offset });
  if (header.hasReservedBit) throw fail('uses a bit that is reserved');
  if (header.hasDictionary) throw fail('needs a dictionary, which is not supported');
  const { contentSize } = header;
  // Announced sizes are binding: nothing is decoded if there cannot be room.
  if (contentSize !== undefined) locate({ offset }, () => out.reserve(contentSize));
  const start = out.length;
  const frame: Frame = {
    start,
    end: contentSize === undefined ? Infinity : start + contentSize,
    windowSize: header.windowSize,
    tree: undefined,
    sequences: newSequenceMemory(),
  };
  while (!decodeBlock(io, frame, out));
  if (contentSize !== undefined && out.length !== frame.end)
    throw fail(`announces ${contentSize} bytes, but has ${out.length - start}`);
  if (!header.hasChecksum) return;
  const { xxh64Low } = read(io, 'the checksum of a zstd frame', () => new Zstd.Checksum(io));
  if (BigInt(xxh64Low) !== BigInt.asUintN(32, xxh64(out.written(start))))
    throw fail('is damaged: its checksum is wrong');
}

/** Returns whether it was the last block. */
function decodeBlock(io: KaitaiStream, frame: Frame, out: Output): boolean {
  const offset = io.pos;
  const { type, size, isLast, largestSize } = read(
    io,
    'the header of a zstd block',
    () => new Zstd.BlockHeader(io),
  );
  const largestBlock = Math.min(largestSize, frame.windowSize);
  if (size > largestBlock)
    throw new DwarfksymsError('compression', `a zstd block has size ${size}, more than is allowed`, {
      offset,
    });
  const isRepeated = type === Zstd.BlockType.RLE;
  const data = read(io, 'a zstd block', () => io.readBytes(isRepeated ? 1 : size));
  const largest = type === Zstd.BlockType.COMPRESSED ? largestBlock : size;
  // The last block of a frame is smaller than it may be: what the limit allows is enough until more is written.
  const end = Math.min(out.length + largest, frame.end, out.limit);
  locate({ offset }, () => {
    out.reserve(end - out.length);
    if (type === Zstd.BlockType.COMPRESSED) decodeCompressed(data, frame, largest, out, end);
    else if (type === Zstd.BlockType.RESERVED)
      throw new DwarfksymsError('compression', 'a zstd block has the reserved type');
    else copyBlock(isRepeated, data, size, out, end);
  });
  return isLast;
}

function copyBlock(isRepeated: boolean, data: Uint8Array, size: number, out: Output, end: number): void {
  if (size > end - out.length) throw out.overflow(end, 'a zstd frame has more than it announces');
  if (isRepeated) out.bytes.fill(data[0] as number, out.length, out.length + size);
  else out.bytes.set(data, out.length);
  out.length += size;
}

function decodeCompressed(data: Uint8Array, frame: Frame, largest: number, out: Output, end: number): void {
  const literals = readLiterals(data, frame.tree, largest);
  frame.tree = literals.tree;
  const section = data.subarray(literals.byteSize);
  decodeSequences(section, literals.bytes, frame.sequences, out, frame.start, end);
}

function read<T>(io: KaitaiStream, what: string, action: () => T): T {
  return decode(io, what, 'compression', {}, action);
}
