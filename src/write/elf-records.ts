/** Records of one layout, side by side, filled field by field. What is not set is zero. */
import { DwarfksymsError } from '../errors.ts';
import { fits, putNumber, type ByteOrder } from './bytes.ts';

/** Where the fields of a record are, and how wide: see generated/elf-layout.ts. */
interface Layout {
  readonly byteSize: number;
  readonly widths: Readonly<Record<string, number>>;
}

type FieldOf<L extends Layout> = keyof L['widths'] & keyof L & string;

export class ElfRecords<L extends Layout> {
  readonly bytes: Uint8Array;
  readonly #byteOrder: ByteOrder;
  readonly #layout: L;

  /** @param layout that of one record */
  constructor({ byteOrder }: { readonly byteOrder: ByteOrder }, layout: L, count: number) {
    this.bytes = new Uint8Array(layout.byteSize * count);
    this.#byteOrder = byteOrder;
    this.#layout = layout;
  }

  /** Sets a number. Addends are signed, everything else is not; both have a place in two's complement. */
  set(index: number, field: FieldOf<L>, value: number | bigint): void {
    const { at, width } = this.#place(index, field);
    if (!fits(value, width))
      throw new DwarfksymsError(
        'description',
        `${value} does not fit into the ${width} bytes that ELF has for it`,
      );
    putNumber(this.bytes, at, value, width, this.#byteOrder);
  }

  /** Sets a field that is a record itself, or bytes that are always the same. */
  setBytes(index: number, field: FieldOf<L>, bytes: Uint8Array | readonly number[]): void {
    this.bytes.set(bytes, this.#place(index, field).at);
  }

  #place(index: number, field: FieldOf<L>): { readonly at: number; readonly width: number } {
    const offset: unknown = this.#layout[field];
    const width = this.#layout.widths[field];
    if (typeof offset !== 'number' || width === undefined)
      throw new DwarfksymsError('internal', `there is no field ${field}`);
    return { at: index * this.#layout.byteSize + offset, width };
  }
}
