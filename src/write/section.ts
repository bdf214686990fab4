/**
 * A section of debugging information while it is put together: bytes, and fields whose numbers are known only when
 * everything has its place. Such a field refers to a label; a label is bound to its place when that is written.
 */
import type { Address, Fixup } from './description.ts';
import { Bytes, type ByteOrder, fits } from './bytes.ts';
import { DwarfksymsError } from '../errors.ts';

/** A place that may be referred to before it is known. */
export interface Label {
  /** `undefined` until the label is bound. */
  section: Section | undefined;
  offset: number;
}

export function unboundLabel(): Label {
  return { section: undefined, offset: 0 };
}

/** A field that holds the offset of a label in its section. */
export interface OffsetField {
  at: number;
  readonly byteSize: FieldSize;
  readonly to: Label;
}

/** A field that holds an address that only the linker knows, or its distance from the field. */
export interface AddressField {
  at: number;
  readonly byteSize: FieldSize;
  readonly to: Address;
  readonly relative: boolean;
}

/** A field that holds an offset in one of the description's own sections. */
export interface OwnSectionField {
  at: number;
  readonly byteSize: FieldSize;
  readonly section: number;
  readonly offset: bigint;
}

export type FieldSize = 1 | 2 | 4 | 8;

export interface SectionHeader {
  readonly name: string;
  /** SHT number, SHF bits. */
  readonly type: number;
  readonly flags: bigint;
  readonly alignment: number;
  readonly entrySize: number;
  readonly group: string | undefined;
}

export class Section {
  readonly header: SectionHeader;
  readonly out: Bytes;
  readonly offsetFields: OffsetField[] = [];
  readonly addressFields: AddressField[] = [];
  readonly ownSectionFields: OwnSectionField[] = [];

  constructor(header: SectionHeader, byteOrder: ByteOrder) {
    this.header = header;
    this.out = new Bytes(byteOrder);
  }

  /** Says that `label` is here. */
  bind(label: Label): void {
    label.section = this;
    label.offset = this.out.length;
  }

  /** Writes the offset of a label. */
  offsetOf(to: Label, byteSize: FieldSize): void {
    this.offsetFields.push({ at: this.out.length, byteSize, to });
    this.out.zeros(byteSize);
  }

  /** Writes an address. One that depends on nothing is a number, taken modulo the width as addresses are. */
  address(to: Address, byteSize: FieldSize): void {
    if (to.symbol === undefined && to.section === undefined) {
      this.out.uint(this.#absolute(to.addend, byteSize), byteSize);
      return;
    }
    this.addressFields.push({ at: this.out.length, byteSize, to, relative: false });
    this.out.zeros(byteSize);
  }

  /** Writes bytes in some of whose places addresses stand. */
  bytesWith(bytes: Uint8Array, fixups: readonly Fixup[]): void {
    const start = this.out.length;
    this.out.bytes(bytes);
    for (const { at, byteSize, to, relative } of fixups) {
      if (at < 0 || at + byteSize > bytes.length)
        throw new DwarfksymsError('description', `a fixup at ${at} is outside its ${bytes.length} bytes`);
      this.addressFields.push({ at: start + at, byteSize, to, relative });
    }
  }

  #absolute(address: bigint, byteSize: FieldSize): bigint {
    if (!fits(address, byteSize))
      throw new DwarfksymsError('description', `the address ${address} does not fit into ${byteSize} bytes`, {
        section: this.header.name,
        offset: this.out.length,
      });
    return address;
  }
}
