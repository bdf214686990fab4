/**
 * Reading the class-sized fields of ELF records. A 64-bit field is two halves: kernel addresses do not fit a double,
 * and the records come by the million, too many for bigints.
 */

/** How a file stores numbers: its class and byte order. gABI 4, "ELF Identification". */
export interface NumberFormat {
  readonly is64: boolean;
  readonly littleEndian: boolean;
}

/** What the upper one of two Words counts for: how many values a Word can have. */
export const WORD_RANGE = 0x1_0000_0000;

/** The number with these unsigned halves; rounded above 2^53, where no offset or size of a real file can be. */
export function fromHalves(lo: number, hi: number): number {
  return hi * WORD_RANGE + lo;
}

/** The low half of the number at `at`. */
export function uintLo(view: DataView, at: number, { is64, littleEndian }: NumberFormat): number {
  return view.getUint32(is64 && !littleEndian ? at + 4 : at, littleEndian);
}

/** The high half of the number at `at`; 0 in the 32-bit class. */
export function uintHi(view: DataView, at: number, { is64, littleEndian }: NumberFormat): number {
  return is64 ? view.getUint32(littleEndian ? at + 4 : at, littleEndian) : 0;
}

/** The number at `at`, rounded above 2^53, for offsets and sizes. */
export function uintNumber(view: DataView, at: number, format: NumberFormat): number {
  return fromHalves(uintLo(view, at, format), uintHi(view, at, format));
}

/** The number at `at`, exactly. */
export function uintBigInt(view: DataView, at: number, format: NumberFormat): bigint {
  return format.is64
    ? view.getBigUint64(at, format.littleEndian)
    : BigInt(view.getUint32(at, format.littleEndian));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
