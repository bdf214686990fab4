meta:
  id: dwarf_frame
  title: Call frame information of DWARF and of exception handling
  license: MIT
  ks-version: '0.11'
doc-ref: DWARF 5, 6.4 and 7.24
enums:
  dw_cfa: # Call frame instruction encodings; those of the high two bits have their operand in the low six. DWARF 5, 7.24, table 7.29
    0x00: {id: nop, -orig-id: DW_CFA_nop, -since: 2}
    0x01: {id: set_loc, -orig-id: DW_CFA_set_loc, -since: 2}
    0x02: {id: advance_loc1, -orig-id: DW_CFA_advance_loc1, -since: 2}
    0x03: {id: advance_loc2, -orig-id: DW_CFA_advance_loc2, -since: 2}
    0x04: {id: advance_loc4, -orig-id: DW_CFA_advance_loc4, -since: 2}
    0x05: {id: offset_extended, -orig-id: DW_CFA_offset_extended, -since: 2}
    0x06: {id: restore_extended, -orig-id: DW_CFA_restore_extended, -since: 2}
    0x07: {id: cfa_undefined, -orig-id: DW_CFA_undefined, -since: 2}
    0x08: {id: same_value, -orig-id: DW_CFA_same_value, -since: 2}
    0x09: {id: cfa_register, -orig-id: DW_CFA_register, -since: 2}
    0x0a: {id: remember_state, -orig-id: DW_CFA_remember_state, -since: 2}
    0x0b: {id: restore_state, -orig-id: DW_CFA_restore_state, -since: 2}
    0x0c: {id: def_cfa, -orig-id: DW_CFA_def_cfa, -since: 2}
    0x0d: {id: def_cfa_register, -orig-id: DW_CFA_def_cfa_register, -since: 2}
    0x0e: {id: def_cfa_offset, -orig-id: DW_CFA_def_cfa_offset, -since: 2}
    0x0f: {id: def_cfa_expression, -orig-id: DW_CFA_def_cfa_expression, -since: 3}
    0x10: {id: cfa_expression, -orig-id: DW_CFA_expression, -since: 3}
    0x11: {id: offset_extended_sf, -orig-id: DW_CFA_offset_extended_sf, -since: 3}
    0x12: {id: def_cfa_sf, -orig-id: DW_CFA_def_cfa_sf, -since: 3}
    0x13: {id: def_cfa_offset_sf, -orig-id: DW_CFA_def_cfa_offset_sf, -since: 3}
    0x14: {id: val_offset, -orig-id: DW_CFA_val_offset, -since: 3}
    0x15: {id: val_offset_sf, -orig-id: DW_CFA_val_offset_sf, -since: 3}
    0x16: {id: val_expression, -orig-id: DW_CFA_val_expression, -since: 3}
    0x1c: {id: lo_user, -orig-id: DW_CFA_lo_user}
    0x1d: {id: mips_advance_loc8, -orig-id: DW_CFA_MIPS_advance_loc8}
    0x2c: {id: aarch64_negate_ra_state_with_pc, -orig-id: DW_CFA_AARCH64_negate_ra_state_with_pc}
    0x2d: {id: gnu_window_save, -orig-id: DW_CFA_GNU_window_save, doc: 'Of SPARC; on AArch64 the code is DW_CFA_AARCH64_negate_ra_state.'}
    0x2e: {id: gnu_args_size, -orig-id: DW_CFA_GNU_args_size}
    0x2f: {id: gnu_negative_offset_extended, -orig-id: DW_CFA_GNU_negative_offset_extended}
    0x30: {id: llvm_def_aspace_cfa, -orig-id: DW_CFA_LLVM_def_aspace_cfa}
    0x31: {id: llvm_def_aspace_cfa_sf, -orig-id: DW_CFA_LLVM_def_aspace_cfa_sf}
    0x3f: {id: hi_user, -orig-id: DW_CFA_hi_user}
    0x40: {id: advance_loc, -orig-id: DW_CFA_advance_loc, -since: 2}
    0x80: {id: cfa_offset, -orig-id: DW_CFA_offset, -since: 2}
    0xc0: {id: restore, -orig-id: DW_CFA_restore, -since: 2}
  dw_eh_pe: # Encodings of pointers in .eh_frame: the low four bits are the format, the others what is added. LSB 5.0, 10.5
    0x00: {id: absptr, -orig-id: DW_EH_PE_absptr}
    0x01: {id: eh_uleb128, -orig-id: DW_EH_PE_uleb128}
    0x02: {id: udata2, -orig-id: DW_EH_PE_udata2}
    0x03: {id: udata4, -orig-id: DW_EH_PE_udata4}
    0x04: {id: udata8, -orig-id: DW_EH_PE_udata8}
    0x08: {id: eh_signed, -orig-id: DW_EH_PE_signed}
    0x09: {id: eh_sleb128, -orig-id: DW_EH_PE_sleb128}
    0x0a: {id: sdata2, -orig-id: DW_EH_PE_sdata2}
    0x0b: {id: sdata4, -orig-id: DW_EH_PE_sdata4}
    0x0c: {id: sdata8, -orig-id: DW_EH_PE_sdata8}
    0x10: {id: pcrel, -orig-id: DW_EH_PE_pcrel}
    0x20: {id: textrel, -orig-id: DW_EH_PE_textrel}
    0x30: {id: datarel, -orig-id: DW_EH_PE_datarel}
    0x40: {id: funcrel, -orig-id: DW_EH_PE_funcrel}
    0x50: {id: eh_aligned, -orig-id: DW_EH_PE_aligned}
    0x80: {id: indirect, -orig-id: DW_EH_PE_indirect}
    0xff: {id: omit, -orig-id: DW_EH_PE_omit}
