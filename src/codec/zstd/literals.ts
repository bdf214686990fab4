/** The literals of a compressed block. RFC 8878, 3.1.1.3.1. */
import { DwarfksymsError } from '../../errors.ts';
import { decodeHuffman, readHuffmanTable, type HuffmanTable } from './huffman.ts';

/** Literals_Block_Type */
const RAW = 0;
const RLE = 1;
const TREELESS = 3;
/** Bytes of the table that says where three of four streams end. */
const JUMP_TABLE_SIZE = 6;

export interface Literals {
  readonly bytes: Uint8Array;
  /** Size of the literals section. */
  readonly byteSize: number;
  /** The tree that later blocks of the frame may use again. */
  readonly tree: HuffmanTable | undefined;
}

interface Header {
  readonly headerSize: number;
  readonly size: number;
  /** Undefined where the literals are not compressed. */
  readonly compressed: { readonly size: number; readonly streams: 1 | 4 } | undefined;
}

/** Reads the section at the start of `block`; `tree` is that of an earlier block. */
export function readLiterals(block: Uint8Array, tree: HuffmanTable | undefined, largest: number): Literals {
  const type = byteAt(block, 0) & 3;
  const { headerSize, size, compressed } = readHeader(block, type);
  if (size > largest) throw damaged();
  const contents = block.subarray(headerSize);
  if (compressed === undefined) {
    if (type === RLE)
      return { bytes: new Uint8Array(size).fill(byteAt(contents, 0)), byteSize: headerSize + 1, tree };
    if (size > contents.length) throw damaged();
    return { bytes: contents.subarray(0, size), byteSize: headerSize + size, tree };
  }
  if (compressed.size > contents.length) throw damaged();
  let data = contents.subarray(0, compressed.size);
  let table = tree;
  if (type !== TREELESS) {
    const description = readHuffmanTable(data);
    table = description.table;
    data = data.subarray(description.byteSize);
  }
  if (table === undefined) throw damaged();
  const bytes = new Uint8Array(size);
  if (compressed.streams === 1) decodeHuffman(table, data, bytes);
  else decodeFourStreams(table, data, bytes);
  return { bytes, byteSize: headerSize + compressed.size, tree: table };
}

/** RFC 8878, 3.1.1.3.1.1, "Literals_Section_Header": sizes of 5 to 20 bits behind two bits of type and one or two of format. */
function readHeader(block: Uint8Array, type: number): Header {
  const first = byteAt(block, 0);
  const format = (first >> 2) & 3;
  if (type === RAW || type === RLE) {
    if (format % 2 === 0) return { headerSize: 1, size: first >> 3, compressed: undefined };
    const headerSize = format === 1 ? 2 : 3;
    return { headerSize, size: Math.floor(number(block, headerSize) / 16), compressed: undefined };
  }
  const headerSize = Math.max(format, 1) + 2;
  const width = 2 ** (headerSize * 4 - 2);
  const sizes = Math.floor(number(block, headerSize) / 16);
  return {
    headerSize,
    size: sizes % width,
    compressed: { size: Math.floor(sizes / width), streams: format === 0 ? 1 : 4 },
  };
}

/** RFC 8878, 3.1.1.3.1.6: each stream but the last gives a quarter, rounded up. */
function decodeFourStreams(table: HuffmanTable, data: Uint8Array, out: Uint8Array): void {
  if (data.length < JUMP_TABLE_SIZE) throw damaged();
  const quarter = Math.ceil(out.length / 4);
  let at = JUMP_TABLE_SIZE;
  for (let i = 0; i < 4; i++) {
    const end = i === 3 ? data.length : at + number(data.subarray(i * 2), 2);
    const from = Math.min(i * quarter, out.length);
    if (end > data.length) throw damaged();
    decodeHuffman(table, data.subarray(at, end), out.subarray(from, i === 3 ? out.length : from + quarter));
    at = end;
  }
}

/** The first `size` bytes as a little-endian number. */
function number(bytes: Uint8Array, size: number): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i--) value = value * 0x100 + byteAt(bytes, i);
  return value;
}

function byteAt(bytes: Uint8Array, index: number): number {
  const byte = bytes[index];
  if (byte === undefined) throw damaged();
  return byte;
}

function damaged(): DwarfksymsError {
  return new DwarfksymsError('compression', 'the literals of a zstd block are not valid');
}
