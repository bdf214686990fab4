/**
 * The streams of an xz file, by their indexes: what to ask for before anything is decompressed. The .xz File Format 1.2.1.
 */
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { Xz } from '../../generated/xz.js';

export interface XzStream {
  readonly start: number;
  readonly end: number;
  /** Bytes of content, as the index claims. */
  readonly contentSize: number;
}

/** A stream header and a stream footer have the same size. The .xz File Format 1.2.1, 2.1.1 and 2.1.2. */
const HEADER_SIZE = 12;
const PADDING_SIZE = 4;

/** Streams that are joined come from parallel compressors, which make one of some megabytes. More would only cost time. */
const MOST_STREAMS = 1024;

/** The streams from first to last. The format is made to be read from the end: 2.1.2.2. Checksums are not verified here. */
export function xzStreams(bytes: Uint8Array): XzStream[] {
  const streams: XzStream[] = [];
  for (let end = bytes.length; end > 0;) {
    const last = streamBefore(bytes, withoutPadding(bytes, end));
    streams.push(last);
    end = last.start;
    if (streams.length > MOST_STREAMS)
      throw new DwarfksymsError('compression', `xz: the file has more than ${MOST_STREAMS} streams`);
  }
  return streams.toReversed();
}

function withoutPadding(bytes: Uint8Array, end: number): number {
  let start = end;
  while (start >= PADDING_SIZE && bytes.subarray(start - PADDING_SIZE, start).every((byte) => byte === 0))
    start -= PADDING_SIZE;
  return start;
}

function streamBefore(bytes: Uint8Array, end: number): XzStream {
  const footerStart = end - HEADER_SIZE;
  const footer = read(bytes, footerStart, end, 'a stream footer', Xz.StreamFooter);
  const indexStart = footerStart - footer.lenIndex;
  const index = readIndex(bytes, indexStart, footerStart);
  const start = indexStart - index.blocksSize - HEADER_SIZE;
  read(bytes, start, start + HEADER_SIZE, 'a stream header', Xz.StreamHeader);
  return { start, end, contentSize: index.contentSize };
}

interface IndexSums {
  readonly blocksSize: number;
  readonly contentSize: number;
}

/** The .xz File Format 1.2.1, 4. */
function readIndex(bytes: Uint8Array, start: number, end: number): IndexSums {
  const io = stream(part(bytes, start, end, 'an index'));
  return decode(io, 'xz: an index', 'compression', { offset: start }, () => {
    const { numRecords } = new Xz.IndexHeader(io);
    let blocksSize = 0;
    let contentSize = 0;
    for (let i = 0; i < numRecords.value; i++) {
      const { lenBlock, lenUncompressed } = new Xz.IndexRecord(io);
      blocksSize += lenBlock;
      contentSize += lenUncompressed.value;
    }
    return { blocksSize, contentSize };
  });
}

function read<T>(
  bytes: Uint8Array,
  start: number,
  end: number,
  what: string,
  Type: new (io: ReturnType<typeof stream>) => T,
): T {
  const io = stream(part(bytes, start, end, what));
  return decode(io, `xz: ${what}`, 'compression', { offset: start }, () => new Type(io));
}

function part(bytes: Uint8Array, start: number, end: number, what: string): Uint8Array {
  if (start >= 0) return bytes.subarray(start, end);
  throw new DwarfksymsError('compression', `xz: ${what} would be before the file`, { offset: end });
}
