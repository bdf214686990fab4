/**
 * How much content data compressed with Zstandard has, by the headers of its frames and blocks alone: what to ask for
 * before anything is decompressed. RFC 8878, 3.
 */
import { DwarfksymsError } from '../errors.ts';
import { decode, stream, type KaitaiStream } from '../kaitai.ts';
import { Zstd } from '../../generated/zstd.js';

/** Bytes of content; both are the same where every frame announces its size. */
export interface SizeRange {
  readonly smallest: number;
  readonly largest: number;
}

/** Walks through all frames, which must end where `bytes` do. Offsets of errors are those in `bytes`. */
export function zstdContentSize(bytes: Uint8Array): SizeRange {
  const io = stream(bytes);
  let smallest = 0;
  let largest = 0;
  do {
    const offset = io.pos;
    const { isSkippable } = read(io, 'a zstd frame', () => new Zstd.Magic(io));
    io.seek(offset);
    if (isSkippable) {
      read(io, 'a skippable zstd frame', () => skip(io, new Zstd.SkippableFrame(io).lenUserData));
      continue;
    }
    const size = frameContentSize(io);
    smallest += size.smallest;
    largest += size.largest;
  } while (io.pos < io.size);
  return { smallest, largest };
}

function frameContentSize(io: KaitaiStream): SizeRange {
  const offset = io.pos;
  const header = read(io, 'the header of a zstd frame', () => new Zstd.FrameHeader(io));
  const fail = (detail: string): DwarfksymsError =>
    new DwarfksymsError('compression', `a zstd frame ${detail}`, { offset });
  if (header.hasDictionary) throw fail('needs a dictionary, which is not supported');
  const { smallest, largest } = blocksContentSize(io, header.lenWindow);
  if (header.descriptor.hasChecksum) read(io, 'the checksum of a zstd frame', () => new Zstd.Checksum(io));
  const announced = header.lenContent;
  if (announced === undefined) return { smallest, largest };
  if (announced < smallest || announced > largest)
    throw fail(`announces ${announced} bytes, but its blocks hold ${smallest} to ${largest}`);
  return { smallest: announced, largest: announced };
}

/** Raw and repeated blocks say how large they are; a compressed one can be empty or as large as is allowed. */
function blocksContentSize(io: KaitaiStream, windowSize: number): SizeRange {
  let smallest = 0;
  let largest = 0;
  for (let isLast = false; !isLast;) {
    const offset = io.pos;
    const header = read(io, 'the header of a zstd block', () => new Zstd.BlockHeader(io));
    const { blockType: type, lenData: size } = header;
    const fail = (detail: string): DwarfksymsError =>
      new DwarfksymsError('compression', `a zstd block ${detail}`, { offset });
    if (type === Zstd.BlockType.RESERVED) throw fail('has the reserved type');
    const largestBlock = Math.min(header.lenLargest, windowSize);
    if (size > largestBlock) throw fail(`has size ${size}, more than is allowed`);
    read(io, 'a zstd block', () => skip(io, type === Zstd.BlockType.RLE ? 1 : size));
    const isCompressed = type === Zstd.BlockType.COMPRESSED;
    smallest += isCompressed ? 0 : size;
    largest += isCompressed ? largestBlock : size;
    ({ isLast } = header);
  }
  return { smallest, largest };
}

function skip(io: KaitaiStream, length: number): void {
  io.seek(io.pos + length);
}

function read<T>(io: KaitaiStream, what: string, action: () => T): T {
  return decode(io, what, 'compression', {}, action);
}
