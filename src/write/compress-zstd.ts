/**
 * A Zstandard frame without compressed blocks: runs of one byte are stored once, everything else as it is. That is all that
 * a decoder has to be given, and the same on every machine. RFC 8878, 3.1.1.
 */
import { BLOCK_HEADER, FRAME_DESCRIPTOR } from '../../generated/bit-fields.ts';
import { BLOCK_LIMIT, BLOCK_TYPE, FRAME_MAGIC } from '../../generated/zstd-constants.ts';
import { Bytes } from './bytes.ts';

export function zstdFrame(content: Uint8Array): Uint8Array {
  const out = new Bytes('little');
  out.u32(FRAME_MAGIC.ZSTD);
  const { isSingleSegment, contentSizeFlag } = FRAME_DESCRIPTOR;
  out.u8((1 << isSingleSegment.shift) | (EIGHT_BYTES << contentSizeFlag.shift)).u64(content.length);
  let start = 0;
  // An empty frame has a block, too: the one that is marked as the last.
  do {
    const run = runLength(content, start);
    const isRun = run >= SHORTEST_RUN;
    const end = isRun ? start + run : nextRun(content, start);
    blockHeader(out, isRun ? BLOCK_TYPE.RLE : BLOCK_TYPE.RAW, end - start, end === content.length);
    out.bytes(content.subarray(start, isRun ? start + 1 : end));
    start = end;
  } while (start < content.length);
  return out.done();
}

/** Of Frame_Content_Size: the flag is the binary logarithm of the field's size. RFC 8878, 3.1.1.1.1.1. */
const EIGHT_BYTES = 3;

/** A shorter run costs more as a block of its own than it saves. */
const SHORTEST_RUN = 16;

/** How often the byte at `start` is repeated, as far as one block reaches. */
function runLength(content: Uint8Array, start: number): number {
  const limit = Math.min(content.length, start + BLOCK_LIMIT.LARGEST);
  let end = start;
  while (end < limit && content[end] === content[start]) end++;
  return end - start;
}

/** Where the next run begins, or the block has to end. */
function nextRun(content: Uint8Array, start: number): number {
  const limit = Math.min(content.length, start + BLOCK_LIMIT.LARGEST);
  let runStart = start;
  for (let at = start; at < limit; at++) {
    if (content[at] !== content[runStart]) runStart = at;
    if (at - runStart + 1 === SHORTEST_RUN && runStart > start) return runStart;
  }
  return limit;
}

/** RFC 8878, 3.1.1.2. */
function blockHeader(out: Bytes, type: number, size: number, isLast: boolean): void {
  const bits =
    (Number(isLast) << BLOCK_HEADER.isLast.shift) |
    (type << BLOCK_HEADER.blockType.shift) |
    (size << BLOCK_HEADER.lenData.shift);
  out.uint(bits, BLOCK_HEADER.byteSize);
}
