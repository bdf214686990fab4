// Generated from ksy/dwarf_frame.ksy by `npm run generate`; do not edit.
/** Call frame information of DWARF and of exception handling */

export const DW_CFA = {
  nop: 0x00,
  set_loc: 0x01,
  advance_loc1: 0x02,
  advance_loc2: 0x03,
  advance_loc4: 0x04,
  offset_extended: 0x05,
  restore_extended: 0x06,
  undefined: 0x07,
  same_value: 0x08,
  register: 0x09,
  remember_state: 0x0a,
  restore_state: 0x0b,
  def_cfa: 0x0c,
  def_cfa_register: 0x0d,
  def_cfa_offset: 0x0e,
  def_cfa_expression: 0x0f,
  expression: 0x10,
  offset_extended_sf: 0x11,
  def_cfa_sf: 0x12,
  def_cfa_offset_sf: 0x13,
  val_offset: 0x14,
  val_offset_sf: 0x15,
  val_expression: 0x16,
  lo_user: 0x1c,
  MIPS_advance_loc8: 0x1d,
  AARCH64_negate_ra_state_with_pc: 0x2c,
  /** Of SPARC; on AArch64 the code is DW_CFA_AARCH64_negate_ra_state. */
  GNU_window_save: 0x2d,
  GNU_args_size: 0x2e,
  GNU_negative_offset_extended: 0x2f,
  LLVM_def_aspace_cfa: 0x30,
  LLVM_def_aspace_cfa_sf: 0x31,
  hi_user: 0x3f,
  advance_loc: 0x40,
  offset: 0x80,
  restore: 0xc0,
} as const;
export type DwCfa = (typeof DW_CFA)[keyof typeof DW_CFA];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwCfaName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_CFA_nop';
    case 0x01:
      return 'DW_CFA_set_loc';
    case 0x02:
      return 'DW_CFA_advance_loc1';
    case 0x03:
      return 'DW_CFA_advance_loc2';
    case 0x04:
      return 'DW_CFA_advance_loc4';
    case 0x05:
      return 'DW_CFA_offset_extended';
    case 0x06:
      return 'DW_CFA_restore_extended';
    case 0x07:
      return 'DW_CFA_undefined';
    case 0x08:
      return 'DW_CFA_same_value';
    case 0x09:
      return 'DW_CFA_register';
    case 0x0a:
      return 'DW_CFA_remember_state';
    case 0x0b:
      return 'DW_CFA_restore_state';
    case 0x0c:
      return 'DW_CFA_def_cfa';
    case 0x0d:
      return 'DW_CFA_def_cfa_register';
    case 0x0e:
      return 'DW_CFA_def_cfa_offset';
    case 0x0f:
      return 'DW_CFA_def_cfa_expression';
    case 0x10:
      return 'DW_CFA_expression';
    case 0x11:
      return 'DW_CFA_offset_extended_sf';
    case 0x12:
      return 'DW_CFA_def_cfa_sf';
    case 0x13:
      return 'DW_CFA_def_cfa_offset_sf';
    case 0x14:
      return 'DW_CFA_val_offset';
    case 0x15:
      return 'DW_CFA_val_offset_sf';
    case 0x16:
      return 'DW_CFA_val_expression';
    case 0x1c:
      return 'DW_CFA_lo_user';
    case 0x1d:
      return 'DW_CFA_MIPS_advance_loc8';
    case 0x2c:
      return 'DW_CFA_AARCH64_negate_ra_state_with_pc';
    case 0x2d:
      return 'DW_CFA_GNU_window_save';
    case 0x2e:
      return 'DW_CFA_GNU_args_size';
    case 0x2f:
      return 'DW_CFA_GNU_negative_offset_extended';
    case 0x30:
      return 'DW_CFA_LLVM_def_aspace_cfa';
    case 0x31:
      return 'DW_CFA_LLVM_def_aspace_cfa_sf';
    case 0x3f:
      return 'DW_CFA_hi_user';
    case 0x40:
      return 'DW_CFA_advance_loc';
    case 0x80:
      return 'DW_CFA_offset';
    case 0xc0:
      return 'DW_CFA_restore';
    default:
      if (code >= 0x1c && code <= 0x3f) return `DW_CFA_user_0x${code.toString(16)}`;
      return `DW_CFA_unknown_0x${code.toString(16)}`;
  }
}

export const DW_EH_PE = {
  absptr: 0x00,
  uleb128: 0x01,
  udata2: 0x02,
  udata4: 0x03,
  udata8: 0x04,
  signed: 0x08,
  sleb128: 0x09,
  sdata2: 0x0a,
  sdata4: 0x0b,
  sdata8: 0x0c,
  pcrel: 0x10,
  textrel: 0x20,
  datarel: 0x30,
  funcrel: 0x40,
  aligned: 0x50,
  indirect: 0x80,
  omit: 0xff,
} as const;
export type DwEhPe = (typeof DW_EH_PE)[keyof typeof DW_EH_PE];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwEhPeName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_EH_PE_absptr';
    case 0x01:
      return 'DW_EH_PE_uleb128';
    case 0x02:
      return 'DW_EH_PE_udata2';
    case 0x03:
      return 'DW_EH_PE_udata4';
    case 0x04:
      return 'DW_EH_PE_udata8';
    case 0x08:
      return 'DW_EH_PE_signed';
    case 0x09:
      return 'DW_EH_PE_sleb128';
    case 0x0a:
      return 'DW_EH_PE_sdata2';
    case 0x0b:
      return 'DW_EH_PE_sdata4';
    case 0x0c:
      return 'DW_EH_PE_sdata8';
    case 0x10:
      return 'DW_EH_PE_pcrel';
    case 0x20:
      return 'DW_EH_PE_textrel';
    case 0x30:
      return 'DW_EH_PE_datarel';
    case 0x40:
      return 'DW_EH_PE_funcrel';
    case 0x50:
      return 'DW_EH_PE_aligned';
    case 0x80:
      return 'DW_EH_PE_indirect';
    case 0xff:
      return 'DW_EH_PE_omit';
    default:
      return `DW_EH_PE_unknown_0x${code.toString(16)}`;
  }
}
