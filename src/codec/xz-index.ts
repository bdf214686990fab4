/** The index of an xz stream, which repeats the sizes of its blocks. The .xz File Format 1.2.1, 4. */
import { crc32 } from 'node:zlib';
import { DwarfksymsError } from '../errors.ts';
import { decode, type KaitaiStream } from '../kaitai.ts';
import { Xz } from '../../generated/xz.js';

export interface BlockSizes {
  /** Header, data and check, without padding. */
  readonly unpadded: number;
  readonly uncompressed: number;
}

const ALIGNMENT = 4;

/** Reads the index, which must agree with the blocks that were met, and returns its size. */
export function readIndex(io: KaitaiStream, blocks: readonly BlockSizes[]): number {
  const start = io.pos;
  const wrong = (): DwarfksymsError =>
    new DwarfksymsError('compression', 'the index of an xz stream does not fit its blocks', {
      offset: start,
    });
  return decode(io, 'the index of an xz stream', 'compression', {}, () => {
    if (new Xz.IndexHeader(io).numRecords.value !== blocks.length) throw wrong();
    for (const { unpadded, uncompressed } of blocks) {
      const record = new Xz.IndexRecord(io);
      if (record.unpaddedSize.value !== unpadded || record.uncompressedSize.value !== uncompressed)
        throw wrong();
    }
    while ((io.pos - start) % ALIGNMENT !== 0) if (io.readU1() !== 0) throw wrong();
    const size = io.pos - start;
    io.seek(start);
    const covered = io.readBytes(size);
    if (crc32(covered) !== new Xz.Checksum(io).crc32) throw wrong();
    return io.pos - start;
  });
}
