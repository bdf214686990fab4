// Generated from ksy/dwarf_macro.ksy by `npm run generate`; do not edit.
/** Macro information of DWARF */

export const DW_MACRO = {
  define: 0x01,
  undef: 0x02,
  start_file: 0x03,
  end_file: 0x04,
  define_strp: 0x05,
  undef_strp: 0x06,
  import: 0x07,
  define_sup: 0x08,
  undef_sup: 0x09,
  import_sup: 0x0a,
  define_strx: 0x0b,
  undef_strx: 0x0c,
  lo_user: 0xe0,
  hi_user: 0xff,
} as const;
export type DwMacro = (typeof DW_MACRO)[keyof typeof DW_MACRO];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwMacroName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_MACRO_define';
    case 0x02:
      return 'DW_MACRO_undef';
    case 0x03:
      return 'DW_MACRO_start_file';
    case 0x04:
      return 'DW_MACRO_end_file';
    case 0x05:
      return 'DW_MACRO_define_strp';
    case 0x06:
      return 'DW_MACRO_undef_strp';
    case 0x07:
      return 'DW_MACRO_import';
    case 0x08:
      return 'DW_MACRO_define_sup';
    case 0x09:
      return 'DW_MACRO_undef_sup';
    case 0x0a:
      return 'DW_MACRO_import_sup';
    case 0x0b:
      return 'DW_MACRO_define_strx';
    case 0x0c:
      return 'DW_MACRO_undef_strx';
    case 0xe0:
      return 'DW_MACRO_lo_user';
    case 0xff:
      return 'DW_MACRO_hi_user';
    default:
      if (code >= 0xe0 && code <= 0xff) return `DW_MACRO_user_0x${code.toString(16)}`;
      return `DW_MACRO_unknown_0x${code.toString(16)}`;
  }
}

export const DW_MACINFO = {
  define: 0x01,
  undef: 0x02,
  start_file: 0x03,
  end_file: 0x04,
  vendor_ext: 0xff,
} as const;
export type DwMacinfo = (typeof DW_MACINFO)[keyof typeof DW_MACINFO];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwMacinfoName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_MACINFO_define';
    case 0x02:
      return 'DW_MACINFO_undef';
    case 0x03:
      return 'DW_MACINFO_start_file';
    case 0x04:
      return 'DW_MACINFO_end_file';
    case 0xff:
      return 'DW_MACINFO_vendor_ext';
    default:
      return `DW_MACINFO_unknown_0x${code.toString(16)}`;
  }
}
