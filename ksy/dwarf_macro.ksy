meta:
  id: dwarf_macro
  title: Macro information of DWARF
  license: MIT
  ks-version: '0.11'
doc-ref: DWARF 5, 6.3 and 7.23; DWARF 4, 6.3 and 7.22
enums:
  dw_macro: # Macro information entry type encodings. DWARF 5, 7.23, table 7.28; version 4 is GNU's, with the same codes under its name
    0x01: {id: define, -orig-id: DW_MACRO_define, -since: 5}
    0x02: {id: undef, -orig-id: DW_MACRO_undef, -since: 5}
    0x03: {id: start_file, -orig-id: DW_MACRO_start_file, -since: 5}
    0x04: {id: end_file, -orig-id: DW_MACRO_end_file, -since: 5}
    0x05: {id: define_strp, -orig-id: DW_MACRO_define_strp, -since: 5}
    0x06: {id: undef_strp, -orig-id: DW_MACRO_undef_strp, -since: 5}
    0x07: {id: macro_import, -orig-id: DW_MACRO_import, -since: 5}
    0x08: {id: define_sup, -orig-id: DW_MACRO_define_sup, -since: 5}
    0x09: {id: undef_sup, -orig-id: DW_MACRO_undef_sup, -since: 5}
    0x0a: {id: import_sup, -orig-id: DW_MACRO_import_sup, -since: 5}
    0x0b: {id: define_strx, -orig-id: DW_MACRO_define_strx, -since: 5}
    0x0c: {id: undef_strx, -orig-id: DW_MACRO_undef_strx, -since: 5}
    0xe0: {id: lo_user, -orig-id: DW_MACRO_lo_user}
    0xff: {id: hi_user, -orig-id: DW_MACRO_hi_user}
  dw_macinfo: # Macinfo type encodings. DWARF 4, 7.22, table 7.29
    0x01: {id: define, -orig-id: DW_MACINFO_define, -since: 2, -until: 4}
    0x02: {id: undef, -orig-id: DW_MACINFO_undef, -since: 2, -until: 4}
    0x03: {id: start_file, -orig-id: DW_MACINFO_start_file, -since: 2, -until: 4}
    0x04: {id: end_file, -orig-id: DW_MACINFO_end_file, -since: 2, -until: 4}
    0xff: {id: vendor_ext, -orig-id: DW_MACINFO_vendor_ext, -since: 2, -until: 4}
