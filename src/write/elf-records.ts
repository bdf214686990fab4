/** Records of one layout, side by side, filled field by field. What is not set is zero. */
import { DwarfksymsError } from '../errors.ts';
import { fits } from './bytes.ts';
import type { ElfFormat } from './elf-format.ts';

export class ElfRecords {
  readonly bytes: Uint8Array;
  readonly #format: ElfFormat;
  readonly #byteSize: number;
  readonly #littleEndian: boolean;
  readonly #view: DataView;

  /** @param layout that of one record */
  constructor(format: ElfFormat, layout: { readonly byteSize: number }, count: number) {
    this.bytes = new Uint8Array(layout.byteSize * count);
    this.#view = new DataView(this.bytes.buffer);
    this.#format = format;
    this.#byteSize = layout.byteSize;
    this.#littleEndian = format.byteOrder === 'little';
  }

  // The field is its offset in the record.

  u8(index: number, field: number, value: number): void {
    require(value, 1);
    this.#view.setUint8(index * this.#byteSize + field, value);
  }

  u16(index: number, field: number, value: number): void {
    require(value, 2);
    this.#view.setUint16(index * this.#byteSize + field, value, this.#littleEndian);
  }

  u32(index: number, field: number, value: number): void {
    require(value, 4);
    this.#view.setUint32(index * this.#byteSize + field, value, this.#littleEndian);
  }

  /** An address, offset, size or addend: as large as the file's class has it. */
  word(index: number, field: number, value: number | bigint): void {
    require(value, this.#format.wordSize);
    const at = index * this.#byteSize + field;
    if (this.#format.elfClass === 64) this.#view.setBigUint64(at, BigInt(value), this.#littleEndian);
    else this.#view.setUint32(at, Number(BigInt.asUintN(32, BigInt(value))), this.#littleEndian);
  }
}

/** Addends are signed, everything else is not; both have a place in two's complement. */
function require(value: number | bigint, byteSize: number): void {
  if (!fits(value, byteSize))
    throw new DwarfksymsError(
      'description',
      `${value} does not fit into the ${byteSize} bytes that ELF has for it`,
    );
}
