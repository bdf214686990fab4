/**
 * Reading the class-sized fields of ELF records. A 64-bit field is two halves: kernel addresses do not fit a double,
 * and the records come by the million, too many for bigints.
 */

/** How a file stores numbers: its class and byte order. gABI 4, "ELF Identification". */
export interface WordFormat {
  readonly is64: boolean;
  readonly littleEndian: boolean;
}

/** The weight of a high half. */
export const HALF = 0x1_0000_0000;

/** The number with these unsigned halves; rounded above 2^53, where no offset or size of a real file can be. */
export function fromHalves(lo: number, hi: number): number {
  return hi * HALF + lo;
}

/** The low half of the word at `at`. */
export function wordLo(view: DataView, at: number, { is64, littleEndian }: WordFormat): number {
  return view.getUint32(is64 && !littleEndian ? at + 4 : at, littleEndian);
}

/** The high half of the word at `at`; 0 in the 32-bit class. */
export function wordHi(view: DataView, at: number, { is64, littleEndian }: WordFormat): number {
  return is64 ? view.getUint32(littleEndian ? at + 4 : at, littleEndian) : 0;
}

/** The word at `at` as a number, for offsets and sizes. */
export function wordNumber(view: DataView, at: number, format: WordFormat): number {
  return fromHalves(wordLo(view, at, format), wordHi(view, at, format));
}

/** The word at `at`, exactly. */
export function wordBigInt(view: DataView, at: number, format: WordFormat): bigint {
  return format.is64
    ? view.getBigUint64(at, format.littleEndian)
    : BigInt(view.getUint32(at, format.littleEndian));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
