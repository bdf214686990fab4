// Generated from ksy/dwarf.ksy by `npm run generate`; do not edit.

/** What decides about the width of values, apart from their form. */
export interface ValueEncoding {
  readonly version: number;
  readonly is64: boolean;
  readonly addressSize: number;
}

/** How the value of a form is spelled. */
export type FormEncoding =
  /** A number in the file's byte order. */
  | { readonly kind: 'integer'; readonly byteSize: number }
  | { readonly kind: 'leb128'; readonly signed: boolean }
  /** The number of bytes of the content, itself of so many bytes or a LEB128, then the content. */
  | { readonly kind: 'counted'; readonly count: number | 'uleb128' }
  | { readonly kind: 'content'; readonly byteSize: number }
  /** Content and a null byte. */
  | { readonly kind: 'terminated' }
  /** Nothing: the form is the value. */
  | { readonly kind: 'present' }
  /** Nothing: the value stands in the abbreviation. */
  | { readonly kind: 'elsewhere' }
  /** A form as LEB128, which is none of those refused, and a value of that form. */
  | { readonly kind: 'indirect'; readonly refused: readonly number[] };

const INTEGER8: FormEncoding = { kind: 'integer', byteSize: 8 };
const INTEGER4: FormEncoding = { kind: 'integer', byteSize: 4 };
const INTEGER2: FormEncoding = { kind: 'integer', byteSize: 2 };
const INTEGER1: FormEncoding = { kind: 'integer', byteSize: 1 };
const COUNTED_2: FormEncoding = { kind: 'counted', count: 2 };
const COUNTED_4: FormEncoding = { kind: 'counted', count: 4 };
const TERMINATED: FormEncoding = { kind: 'terminated' };
const COUNTED_ULEB128: FormEncoding = { kind: 'counted', count: 'uleb128' };
const COUNTED_1: FormEncoding = { kind: 'counted', count: 1 };
const SLEB128: FormEncoding = { kind: 'leb128', signed: true };
const ULEB128: FormEncoding = { kind: 'leb128', signed: false };
const INDIRECT: FormEncoding = { kind: 'indirect', refused: [0x21] };
const PRESENT: FormEncoding = { kind: 'present' };
const CONTENT16: FormEncoding = { kind: 'content', byteSize: 16 };
const ELSEWHERE: FormEncoding = { kind: 'elsewhere' };
const INTEGER3: FormEncoding = { kind: 'integer', byteSize: 3 };

/** How the value of a form is spelled in a unit; undefined where no value can be. DWARF 5, 7.5.5 and 7.5.6. */
export function formEncoding(form: number, encoding: ValueEncoding): FormEncoding | undefined {
  switch (form) {
    case 0x01: // DW_FORM_addr
      return encoding.addressSize === 1
        ? INTEGER1
        : encoding.addressSize === 2
          ? INTEGER2
          : encoding.addressSize === 4
            ? INTEGER4
            : encoding.addressSize === 8
              ? INTEGER8
              : undefined;
    case 0x03: // DW_FORM_block2
      return COUNTED_2;
    case 0x04: // DW_FORM_block4
      return COUNTED_4;
    case 0x05: // DW_FORM_data2
    case 0x12: // DW_FORM_ref2
    case 0x26: // DW_FORM_strx2
    case 0x2a: // DW_FORM_addrx2
      return INTEGER2;
    case 0x06: // DW_FORM_data4
    case 0x13: // DW_FORM_ref4
    case 0x1c: // DW_FORM_ref_sup4
    case 0x28: // DW_FORM_strx4
    case 0x2c: // DW_FORM_addrx4
      return INTEGER4;
    case 0x07: // DW_FORM_data8
    case 0x14: // DW_FORM_ref8
    case 0x20: // DW_FORM_ref_sig8
    case 0x24: // DW_FORM_ref_sup8
      return INTEGER8;
    case 0x08: // DW_FORM_string
      return TERMINATED;
    case 0x09: // DW_FORM_block
    case 0x18: // DW_FORM_exprloc
      return COUNTED_ULEB128;
    case 0x0a: // DW_FORM_block1
      return COUNTED_1;
    case 0x0b: // DW_FORM_data1
    case 0x0c: // DW_FORM_flag
    case 0x11: // DW_FORM_ref1
    case 0x25: // DW_FORM_strx1
    case 0x29: // DW_FORM_addrx1
      return INTEGER1;
    case 0x0d: // DW_FORM_sdata
      return SLEB128;
    case 0x0e: // DW_FORM_strp
    case 0x17: // DW_FORM_sec_offset
    case 0x1d: // DW_FORM_strp_sup
    case 0x1f: // DW_FORM_line_strp
    case 0x1f20: // DW_FORM_GNU_ref_alt
    case 0x1f21: // DW_FORM_GNU_strp_alt
      return encoding.is64 ? INTEGER8 : INTEGER4;
    case 0x0f: // DW_FORM_udata
    case 0x15: // DW_FORM_ref_udata
    case 0x1a: // DW_FORM_strx
    case 0x1b: // DW_FORM_addrx
    case 0x22: // DW_FORM_loclistx
    case 0x23: // DW_FORM_rnglistx
    case 0x1f01: // DW_FORM_GNU_addr_index
    case 0x1f02: // DW_FORM_GNU_str_index
      return ULEB128;
    case 0x10: // DW_FORM_ref_addr
      return encoding.version < 3
        ? encoding.addressSize === 1
          ? INTEGER1
          : encoding.addressSize === 2
            ? INTEGER2
            : encoding.addressSize === 4
              ? INTEGER4
              : encoding.addressSize === 8
                ? INTEGER8
                : undefined
        : encoding.is64
          ? INTEGER8
          : INTEGER4;
    case 0x16: // DW_FORM_indirect
      return INDIRECT;
    case 0x19: // DW_FORM_flag_present
      return PRESENT;
    case 0x1e: // DW_FORM_data16
      return CONTENT16;
    case 0x21: // DW_FORM_implicit_const
      return ELSEWHERE;
    case 0x27: // DW_FORM_strx3
    case 0x2b: // DW_FORM_addrx3
      return INTEGER3;
    case 0x2001: // DW_FORM_LLVM_addrx_offset
      return undefined;
    default:
      return undefined;
  }
}
