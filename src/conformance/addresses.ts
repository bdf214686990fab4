/** Addresses that units give as such or by index. DWARF 5, 2.17, 3.1.1 and 7.27. */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { integer } from '../dwarf/attribute-value.ts';
import { safeNumber } from '../dwarf/constant.ts';
import type { CheckedFile, CheckedUnit, RawValue } from './checked-file.ts';
import { Skeletons } from './skeletons.ts';
import { IndexedSections } from './unit-indexes.ts';

export class Addresses {
  readonly #tables: IndexedSections;
  readonly #skeletons: Skeletons;

  constructor(files: readonly CheckedFile[]) {
    this.#tables = new IndexedSections('addr', files);
    this.#skeletons = new Skeletons(files);
  }

  /** The address that a value of class address gives; undefined where nobody knows it. */
  of(unit: CheckedUnit, { form, lo, hi }: RawValue): bigint | undefined {
    if (formClass(form) !== FORM_CLASS.address) return undefined;
    if (form === DW_FORM.addr) return integer(lo, hi, false);
    return form === DW_FORM.LLVM_addrx_offset ? undefined : this.at(unit, safeNumber(lo, hi));
  }

  /** The address with a number in the unit's table. */
  at(unit: CheckedUnit, index: number): bigint | undefined {
    const indexes = this.#tables.of(unit);
    if (indexes.state !== 'found' || index >= indexes.table.count) return undefined;
    const { bytes, file } = indexes.section;
    const { base, width } = indexes.table;
    const at = base + index * width;
    if (at + width > bytes.length) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    switch (width) {
      case BigUint64Array.BYTES_PER_ELEMENT:
        return view.getBigUint64(at, file.littleEndian);
      case Uint32Array.BYTES_PER_ELEMENT:
        return BigInt(view.getUint32(at, file.littleEndian));
      case Uint16Array.BYTES_PER_ELEMENT:
        return BigInt(view.getUint16(at, file.littleEndian));
      default:
        return undefined;
    }
  }

  /** Whether the unit, or its skeleton, has what offsets in lists count from; true where the skeleton is not known. */
  hasBase(unit: CheckedUnit): boolean {
    const owner = this.#ownerOf(unit);
    return owner === undefined || owner.root.has(DW_AT.low_pc);
  }

  baseOf(unit: CheckedUnit): bigint | undefined {
    const owner = this.#ownerOf(unit);
    const value = owner?.root.get(DW_AT.low_pc);
    return owner === undefined || value === undefined ? undefined : this.of(owner, value);
  }

  #ownerOf(unit: CheckedUnit): CheckedUnit | undefined {
    return unit.section.family === 'split' ? this.#skeletons.of(unit) : unit;
  }
}
