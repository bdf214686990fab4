meta:
  id: dwarf_macro
  title: Macro information of DWARF (sections .debug_macro and .debug_macinfo)
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, dwarf_common, uleb128, sleb128]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  Version 4 of .debug_macro is GNU's: offsets, and what the standard calls `_strp`, `_sup` and `import`, have other names there and
  the same codes.
doc-ref: DWARF 5, 6.3 and 7.23; DWARF 4, 6.3 and 7.22
params:
  - {id: is_be, type: bool}
instances:
  units:
    doc: Of .debug_macro.
    pos: 0
    type: macro_unit
    repeat: eos
  macinfo_entries:
    doc: Of .debug_macinfo, the lists of all units one behind the other.
    pos: 0
    type: macinfo_entry
    repeat: eos
types:
  # ------------------------------------------------------------------------------------------------ .debug_macro
  macro_unit:
    doc-ref: DWARF 5, 6.3.1
    seq:
      - {id: header, type: macro_header}
      - id: entries
        type: unit_entry(header)
        repeat: until
        repeat-until: _.code == 0
  macro_header:
    doc-ref: DWARF 5, 6.3.1
    seq:
      - {id: version, type: u2, valid: {min: 4, max: 5}}
      - {id: flags, type: u1}
      - {id: ofs_debug_line, -orig-id: debug_line_offset, type: 'dwarf_common::offset(_root.is_be, is64)', if: has_debug_line_offset}
      - {id: num_operands, -orig-id: opcode_operands_table, type: u1, if: has_opcode_operands_table}
      - {id: operands, type: opcode_operands, repeat: expr, repeat-expr: num_operands, if: has_opcode_operands_table}
    instances:
      is64: {-orig-id: offset_size_flag, value: flags % 2 == 1}
      has_debug_line_offset: {-orig-id: debug_line_offset_flag, value: flags / 2 % 2 == 1}
      has_opcode_operands_table: {-orig-id: opcode_operands_table_flag, value: flags / 4 % 2 == 1}
      has_reserved_flags: {doc: Bits without a meaning., value: flags / 8 != 0}
  opcode_operands:
    doc: What an operation that a vendor added has behind its code.
    doc-ref: DWARF 5, 6.3.1.1
    seq:
      - {id: code, type: u1}
      - {id: num_forms, type: uleb128}
      - {id: forms, type: u1, repeat: expr, repeat-expr: num_forms.value}
  unit_entry:
    doc: An operation of the standard, or one that the header describes.
    doc-ref: DWARF 5, 6.3.1.1
    params: [{id: header, type: macro_header}]
    seq:
      - {id: standard, type: macro_entry(header.is64), if: not is_described}
      - {id: described, type: described_entry(header), if: is_described}
    instances:
      next_byte:
        doc: Evaluated where the entry begins, by the first condition.
        pos: _io.pos
        type: u1
      is_described: {value: next_byte >= dw_macro::lo_user.to_i and header.has_opcode_operands_table}
      code: {value: 'is_described ? described.code : standard.code'}
  described_entry:
    doc-ref: DWARF 5, 6.3.1.1
    params: [{id: header, type: macro_header}]
    seq:
      - {id: code, type: u1}
      - id: search
        type: operands_candidate(header, code, _index)
        repeat: until
        repeat-until: _.found
      - id: operands
        type: described_operand(search.last.operands.forms[_index], header.is64)
        repeat: expr
        repeat-expr: search.last.operands.num_forms.value
  operands_candidate:
    doc: One step of the search for a code in the header.
    params:
      - {id: header, type: macro_header}
      - {id: code, type: u1}
      - {id: i, type: u4}
    seq:
      - {id: in_table, size: 0, valid: {expr: i < header.num_operands}}
    instances:
      operands: {value: 'header.operands[i]'}
      found: {value: operands.code == code}
  described_operand:
    doc: Of the forms that operands may have.
    doc-ref: DWARF 5, 6.3.1.1
    params:
      - {id: form, type: u1}
      - {id: is64, type: bool}
    seq:
      - id: value
        type:
          switch-on: form
          cases:
            dwarf_enums::dw_form::form_block.to_i: dwarf_common::counted_block
            dwarf_enums::dw_form::data1.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::data2.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_form::data4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::data8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::flag.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::line_strp.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::sdata.to_i: sleb128
            dwarf_enums::dw_form::sec_offset.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::form_string.to_i: dwarf_common::cstring
            dwarf_enums::dw_form::strp.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::strp_sup.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::strx.to_i: uleb128
            dwarf_enums::dw_form::udata.to_i: uleb128
            _: dwarf_common::unsupported
  macro_entry:
    doc: An operation of the standard; 0 ends the list.
    doc-ref: DWARF 5, 6.3.2, 6.3.3 and 7.23, table 7.28
    params: [{id: is64, type: bool}]
    seq:
      - {id: code, type: u1}
      - id: operands
        type:
          switch-on: code
          cases:
            0: nothing
            dw_macro::define.to_i: line_and_string
            dw_macro::macro_undef.to_i: line_and_string
            dw_macro::start_file.to_i: line_and_file
            dw_macro::end_file.to_i: nothing
            dw_macro::define_strp.to_i: line_and_offset(is64)
            dw_macro::undef_strp.to_i: line_and_offset(is64)
            dw_macro::macro_import.to_i: dwarf_common::offset(_root.is_be, is64)
            dw_macro::define_sup.to_i: line_and_offset(is64)
            dw_macro::undef_sup.to_i: line_and_offset(is64)
            dw_macro::import_sup.to_i: dwarf_common::offset(_root.is_be, is64)
            dw_macro::define_strx.to_i: line_and_index
            dw_macro::undef_strx.to_i: line_and_index
            _: dwarf_common::unsupported
  # ------------------------------------------------------------------------------------------------ .debug_macinfo
  macinfo_entry:
    doc: An entry; 0 ends the list of a unit.
    doc-ref: DWARF 4, 6.3.1 and 7.22
    seq:
      - {id: code, type: u1}
      - id: operands
        type:
          switch-on: code
          cases:
            0: nothing
            dw_macinfo::define.to_i: line_and_string
            dw_macinfo::macro_undef.to_i: line_and_string
            dw_macinfo::start_file.to_i: line_and_file
            dw_macinfo::end_file.to_i: nothing
            dw_macinfo::vendor_ext.to_i: line_and_string
            _: dwarf_common::unsupported
  # ------------------------------------------------------------------------------------------------ operands
  nothing:
    seq: []
  line_and_string:
    doc-ref: DWARF 5, 6.3.2.1
    seq:
      - {id: line, type: uleb128}
      - {id: text, type: dwarf_common::cstring}
  line_and_file:
    doc-ref: DWARF 5, 6.3.3
    seq:
      - {id: line, type: uleb128}
      - {id: file, type: uleb128}
  line_and_offset:
    doc-ref: DWARF 5, 6.3.2.2
    params: [{id: is64, type: bool}]
    seq:
      - {id: line, type: uleb128}
      - {id: ofs_string, type: 'dwarf_common::offset(_root.is_be, is64)'}
  line_and_index:
    doc-ref: DWARF 5, 6.3.2.3
    seq:
      - {id: line, type: uleb128}
      - {id: index, type: uleb128}
enums:
  dw_macro: # Macro information entry type encodings. DWARF 5, 7.23, table 7.28; version 4 is GNU's, with the same codes under its name
    0x01: {id: define, -orig-id: DW_MACRO_define, -since: 5}
    0x02: {id: macro_undef, -orig-id: DW_MACRO_undef, -since: 5}
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
    0x02: {id: macro_undef, -orig-id: DW_MACINFO_undef, -since: 2, -until: 4}
    0x03: {id: start_file, -orig-id: DW_MACINFO_start_file, -since: 2, -until: 4}
    0x04: {id: end_file, -orig-id: DW_MACINFO_end_file, -since: 2, -until: 4}
    0xff: {id: vendor_ext, -orig-id: DW_MACINFO_vendor_ext, -since: 2, -until: 4}
