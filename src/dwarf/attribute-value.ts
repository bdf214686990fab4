/** Attribute values, decoded by the class of their form. DWARF 5, 7.5.5. */
import { DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { AttributeSpecification } from './abbreviations.ts';
import type { DwarfFile, Unit } from './dwarf-file.ts';
import type { InfoCursor } from './info-cursor.ts';
import type { DieId, InfoOffset } from './offsets.ts';
import type { PlainValue } from './plain-value.ts';

/**
 * For example, of `DW_AT_byte_size` with the form `DW_FORM_data1`: `{ class: 'constant', value: 8n }`.
 *
 * Indexes into `.debug_addr` and into lists stay indexes.
 */
export type AttributeValue =
  | PlainValue
  /** The text as latin1, each byte one character; undefined where it cannot be found. */
  | { readonly class: 'string'; readonly text: string | undefined }
  /** The DIE to which it leads, or NOWHERE. `value` is what stands in the entry. */
  | { readonly class: 'reference'; readonly value: bigint; readonly die: DieId }
  | { readonly class: 'block'; readonly bytes: Uint8Array }
  | { readonly class: 'expression'; readonly bytes: Uint8Array };

const WORD_BITS = 32n;
const WORD_RANGE = 2 ** 32;
const EXACT_HIGH = 0x200000;
const BYTE_BITS = 8n;

/** Forms whose constants are signed. DWARF 5, 7.5.5, class constant: of the others the context decides. */
const SIGNED: ReadonlySet<number> = new Set([DW_FORM.sdata, DW_FORM.implicit_const]);

export class AttributeReader {
  readonly #dwarf: DwarfFile;

  constructor(dwarf: DwarfFile) {
    this.#dwarf = dwarf;
  }

  /**
   * Reads the value at `pos` with a cursor that is set to `unit`; `end` is the offset behind it.
   * @throws DwarfksymsError `dwarf-malformed`, `dwarf-unsupported`
   */
  read(
    unit: Unit,
    cursor: InfoCursor,
    specification: AttributeSpecification,
    pos: InfoOffset,
  ): { readonly value: AttributeValue; readonly end: InfoOffset } {
    const end = cursor.read(specification.form, pos, unit.end);
    if (cursor.form === DW_FORM.implicit_const) {
      const value = integer(specification.lo, specification.hi, true);
      return { value: { class: 'constant', value }, end };
    }
    return { value: this.#decode(unit, cursor.form, cursor.lo, cursor.hi), end };
  }

  #decode(unit: Unit, form: number, lo: number, hi: number): AttributeValue {
    const { bytes } = unit.info;
    switch (formClass(form)) {
      case FORM_CLASS.address:
        if (form === DW_FORM.addr) return { class: 'address', value: integer(lo, hi, false) };
        // The value's halves are the index and the offset.
        if (form === DW_FORM.LLVM_addrx_offset)
          return {
            class: 'index',
            of: 'address',
            value: integer(lo, 0, false),
            offset: integer(hi, 0, false),
          };
        return { class: 'index', of: 'address', value: integer(lo, hi, false) };
      case FORM_CLASS.location_list:
        return { class: 'index', of: 'location-list', value: integer(lo, hi, false) };
      case FORM_CLASS.range_list:
        return { class: 'index', of: 'range-list', value: integer(lo, hi, false) };
      case FORM_CLASS.constant:
        return {
          class: 'constant',
          value:
            form === DW_FORM.data16
              ? wideInteger(bytes.subarray(lo, hi), unit.info.file.elf.littleEndian)
              : integer(lo, hi, SIGNED.has(form)),
        };
      case FORM_CLASS.flag:
        return { class: 'flag', value: this.#dwarf.isTrue(form, lo) };
      case FORM_CLASS.section_offset:
        return { class: 'section-offset', value: integer(lo, hi, false) };
      case FORM_CLASS.string:
        return { class: 'string', text: this.#dwarf.stringAt(unit, form, lo, hi) };
      case FORM_CLASS.reference: {
        const die = this.#dwarf.resolve(unit, form, lo, hi);
        return { class: 'reference', value: integer(lo, hi, false), die };
      }
      case FORM_CLASS.block:
        return { class: 'block', bytes: bytes.subarray(lo, hi) };
      case FORM_CLASS.exprloc:
        return { class: 'expression', bytes: bytes.subarray(lo, hi) };
      case FORM_CLASS.indirect:
      case undefined:
        // The cursor follows the one and refuses the other.
        throw new DwarfksymsError('internal', `a value of the form ${form} was read`);
    }
  }
}

/** The value of two 32-bit halves. */
export function integer(lo: number, hi: number, isSigned: boolean): bigint {
  const low = lo >>> 0;
  const high = hi >>> 0;
  if (high < EXACT_HIGH) return BigInt(high * WORD_RANGE + low);
  const value = (BigInt(high) << WORD_BITS) | BigInt(low);
  return isSigned ? BigInt.asIntN(2 * Number(WORD_BITS), value) : value;
}

function wideInteger(bytes: Uint8Array, littleEndian: boolean): bigint {
  const fromHighest = littleEndian ? bytes.toReversed() : bytes;
  return fromHighest.reduce((value, byte) => (value << BYTE_BITS) | BigInt(byte), 0n);
}
