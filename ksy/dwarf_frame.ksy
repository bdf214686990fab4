meta:
  id: dwarf_frame
  title: Call frame information of DWARF (sections .debug_frame and .eh_frame)
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_common, uleb128, sleb128]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  Entries are common information (CIE) or describe the frames of one function (FDE). Those of .eh_frame, for exceptions, differ from those
  of .debug_frame in how they refer to their CIE, and in how addresses are encoded.
doc-ref: DWARF 5, 6.4 and 7.24; LSB 5.0, 10.5 and 10.6
params:
  - {id: is_be, type: bool}
  - id: len_address
    type: u1
    doc: The size of an address where the section does not say it.
  - id: is_eh
    type: bool
    doc: Whether the section is .eh_frame.
instances:
  entries:
    pos: 0
    type: entry
    repeat: eos
types:
  entry:
    doc: An entry of .eh_frame without bytes ends the section.
    doc-ref: DWARF 5, 6.4.1; LSB 5.0, 10.6.1
    seq:
      - {id: len_entry, -orig-id: length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: mark, size: 0, if: ofs_body >= 0}
      - {id: body, type: 'entry_body(len_entry.is64, ofs_body)', size: len_entry.value, if: len_entry.value != 0}
    instances:
      ofs_body:
        doc: Where the body is in the section, evaluated by `mark`.
        value: _io.pos
  entry_body:
    doc-ref: DWARF 5, 6.4.1; LSB 5.0, 10.6.1
    params:
      - {id: is64, type: bool}
      - {id: ofs_body, type: u8}
    seq:
      - id: cie_id
        -orig-id: CIE_id, CIE_pointer
        doc: |
          In .debug_frame the largest number makes a CIE, and any other is where the CIE of an FDE begins in the section. In .eh_frame 0 makes a
          CIE, and any other is how far before this field that of an FDE begins; there it has four bytes in both formats.
        type: dwarf_common::offset(_root.is_be, is64 and not _root.is_eh)
      - {id: common, type: common_information, if: is_cie}
      - {id: description, type: frame_description(cie.body.common), if: not is_cie}
    instances:
      is_cie:
        value: |
          cie_id.value == (_root.is_eh ? 0 : is64 ? 0xffffffffffffffff : 0xffffffff)
      cie:
        doc: The entry with the common information of an FDE.
        io: _root._io
        pos: '_root.is_eh ? ofs_body - cie_id.value : cie_id.value'
        type: entry
        if: not is_cie
  common_information:
    doc-ref: DWARF 5, 6.4.1; LSB 5.0, 10.6.1.1
    seq:
      - {id: version, type: u1, valid: {any-of: [1, 3, 4]}}
      - {id: augmentation, type: dwarf_common::cstring}
      - {id: len_address_v4, -orig-id: address_size, type: u1, if: version >= 4}
      - {id: len_segment_selector_v4, -orig-id: segment_selector_size, type: u1, if: version >= 4}
      - id: eh_data
        doc: Of gcc 2, with an augmentation that begins with "eh".
        type: dwarf_common::address(_root.is_be, len_address)
        if: has_eh_data
      - {id: code_alignment_factor, type: uleb128}
      - {id: data_alignment_factor, type: sleb128}
      - {id: return_address_register_v1, -orig-id: return_address_register, type: u1, if: version == 1}
      - {id: return_address_register_v3, -orig-id: return_address_register, type: uleb128, if: version != 1}
      - {id: len_augmentation, type: uleb128, if: has_augmentation_data}
      - {id: augmentation_data, type: augmentation_data(augmentation.content), size: len_augmentation.value, if: has_augmentation_data}
      - {id: mark, size: 0, if: instructions_start >= 0}
    instances:
      instructions_start:
        doc: Position of the first instruction in the entry's body, evaluated by `mark`.
        value: _io.pos
      initial_instructions:
        pos: instructions_start
        type: 'instruction(pointer_encoding, len_address)'
        repeat: eos
      len_address: {value: 'version >= 4 ? len_address_v4 : _root.len_address'}
      len_segment_selector: {value: 'version >= 4 ? len_segment_selector_v4 : 0'}
      has_augmentation_data:
        doc: The augmentation begins with "z".
        value: augmentation.content.length != 0 and augmentation.content[0] == 0x7a
      has_eh_data:
        value: augmentation.content.length == 2 and augmentation.content[0] == 0x65 and augmentation.content[1] == 0x68
      pointer_encoding:
        doc: How the addresses of FDEs are encoded.
        value: 'has_augmentation_data ? augmentation_data.fields.last.pointer_encoding : dw_eh_pe::absptr.to_i'
  augmentation_data:
    doc: For each character of the augmentation what it stands for.
    doc-ref: LSB 5.0, 10.6.1.1.1
    params: [{id: characters, type: bytes}]
    seq:
      - id: fields
        type: |
          augmentation_field(characters[_index],
            _index == 0 ? dw_eh_pe::absptr.to_i : fields[_index - 1].pointer_encoding,
            _index == 0 ? dw_eh_pe::omit.to_i : fields[_index - 1].lsda_encoding)
        repeat: expr
        repeat-expr: characters.length
      - {id: rest, size-eos: true}
  augmentation_field:
    doc-ref: LSB 5.0, 10.6.1.1.1
    params:
      - {id: character, type: u1}
      - {id: pointer_encoding_before, type: u1}
      - {id: lsda_encoding_before, type: u1}
    seq:
      - {id: encoding, type: u1, if: has_encoding}
      - {id: personality, type: 'encoded_pointer(encoding, _root.len_address)', if: is_personality}
    instances:
      is_lsda: {doc: The character "L"., value: character == 0x4c}
      is_personality: {doc: The character "P"., value: character == 0x50}
      is_pointer: {doc: The character "R"., value: character == 0x52}
      has_encoding: {value: is_lsda or is_personality or is_pointer}
      pointer_encoding: {value: 'is_pointer ? encoding : pointer_encoding_before'}
      lsda_encoding: {value: 'is_lsda ? encoding : lsda_encoding_before'}
  frame_description:
    doc-ref: DWARF 5, 6.4.1; LSB 5.0, 10.6.1.2
    params: [{id: common, type: common_information}]
    seq:
      - {id: segment_selector, size: common.len_segment_selector}
      - {id: initial_location, type: 'encoded_pointer(common.pointer_encoding, common.len_address)'}
      - id: address_range
        doc: With the format of addresses, but nothing is added to it.
        type: encoded_pointer(common.pointer_encoding, common.len_address)
      - {id: len_augmentation, type: uleb128, if: common.has_augmentation_data}
      - {id: augmentation_data, size: len_augmentation.value, if: common.has_augmentation_data}
      - {id: mark, size: 0, if: instructions_start >= 0}
    instances:
      instructions_start:
        doc: Position of the first instruction in the entry's body, evaluated by `mark`.
        value: _io.pos
      instructions:
        pos: instructions_start
        type: 'instruction(common.pointer_encoding, common.len_address)'
        repeat: eos
  encoded_pointer:
    doc: The number as it is written. What is to be added, and whether the sum is the place of a pointer, the upper four bits of the encoding say.
    doc-ref: LSB 5.0, 10.5.1
    params:
      - {id: encoding, type: u1}
      - {id: len_address, type: u1}
    seq:
      - id: value
        type:
          switch-on: 'encoding == dw_eh_pe::omit.to_i ? encoding : encoding % 16'
          cases:
            dw_eh_pe::absptr.to_i: dwarf_common::address(_root.is_be, len_address)
            dw_eh_pe::eh_uleb128.to_i: uleb128
            dw_eh_pe::udata2.to_i: dwarf_common::fixed2(_root.is_be)
            dw_eh_pe::udata4.to_i: dwarf_common::fixed4(_root.is_be)
            dw_eh_pe::udata8.to_i: dwarf_common::fixed8(_root.is_be)
            dw_eh_pe::eh_signed.to_i: dwarf_common::address(_root.is_be, len_address)
            dw_eh_pe::eh_sleb128.to_i: sleb128
            dw_eh_pe::sdata2.to_i: signed2
            dw_eh_pe::sdata4.to_i: signed4
            dw_eh_pe::sdata8.to_i: dwarf_common::fixed8(_root.is_be)
            dw_eh_pe::omit.to_i: nothing
            _: dwarf_common::unsupported
  signed2:
    seq:
      - {id: value, type: s2}
  signed4:
    seq:
      - {id: value, type: s4}
  # ------------------------------------------------------------------------------------------------ instructions
  instruction:
    doc-ref: DWARF 5, 6.4.2 and 7.24
    params:
      - {id: pointer_encoding, type: u1}
      - {id: len_address, type: u1}
    seq:
      - {id: first_byte, type: u1}
      - id: operands
        type:
          switch-on: code
          cases:
            dw_cfa::advance_loc.to_i: in_low_bits(first_byte - code)
            dw_cfa::cfa_offset.to_i: in_low_bits_and_number(first_byte - code)
            dw_cfa::restore.to_i: in_low_bits(first_byte - code)
            dw_cfa::nop.to_i: nothing
            dw_cfa::set_loc.to_i: encoded_pointer(pointer_encoding, len_address)
            dw_cfa::advance_loc1.to_i: dwarf_common::fixed1
            dw_cfa::advance_loc2.to_i: dwarf_common::fixed2(_root.is_be)
            dw_cfa::advance_loc4.to_i: dwarf_common::fixed4(_root.is_be)
            dw_cfa::offset_extended.to_i: two_numbers
            dw_cfa::restore_extended.to_i: number
            dw_cfa::cfa_undefined.to_i: number
            dw_cfa::same_value.to_i: number
            dw_cfa::cfa_register.to_i: two_numbers
            dw_cfa::remember_state.to_i: nothing
            dw_cfa::restore_state.to_i: nothing
            dw_cfa::def_cfa.to_i: two_numbers
            dw_cfa::def_cfa_register.to_i: number
            dw_cfa::def_cfa_offset.to_i: number
            dw_cfa::def_cfa_expression.to_i: dwarf_common::counted_block
            dw_cfa::cfa_expression.to_i: number_and_expression
            dw_cfa::offset_extended_sf.to_i: number_and_signed
            dw_cfa::def_cfa_sf.to_i: number_and_signed
            dw_cfa::def_cfa_offset_sf.to_i: signed_number
            dw_cfa::val_offset.to_i: two_numbers
            dw_cfa::val_offset_sf.to_i: number_and_signed
            dw_cfa::val_expression.to_i: number_and_expression
            dw_cfa::mips_advance_loc8.to_i: dwarf_common::fixed8(_root.is_be)
            dw_cfa::aarch64_negate_ra_state_with_pc.to_i: nothing
            dw_cfa::gnu_window_save.to_i: nothing
            dw_cfa::gnu_args_size.to_i: number
            dw_cfa::gnu_negative_offset_extended.to_i: two_numbers
            dw_cfa::llvm_def_aspace_cfa.to_i: three_numbers
            dw_cfa::llvm_def_aspace_cfa_sf.to_i: number_signed_and_number
            _: dwarf_common::unsupported
    instances:
      code:
        doc: The instruction without the operand that is in its low six bits.
        value: |
          first_byte < dw_cfa::advance_loc.to_i ? first_byte :
          first_byte < dw_cfa::cfa_offset.to_i ? dw_cfa::advance_loc.to_i :
          first_byte < dw_cfa::restore.to_i ? dw_cfa::cfa_offset.to_i : dw_cfa::restore.to_i
  nothing:
    seq: []
  in_low_bits:
    params: [{id: number, type: u1}]
    seq: []
    instances:
      value: {value: number}
  in_low_bits_and_number:
    params: [{id: number, type: u1}]
    seq:
      - {id: first, type: in_low_bits(number)}
      - {id: second, type: uleb128}
  number:
    seq:
      - {id: first, type: uleb128}
  signed_number:
    seq:
      - {id: first, type: sleb128}
  two_numbers:
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: uleb128}
  three_numbers:
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: uleb128}
      - {id: third, type: uleb128}
  number_and_signed:
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: sleb128}
  number_signed_and_number:
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: sleb128}
      - {id: third, type: uleb128}
  number_and_expression:
    seq:
      - {id: first, type: uleb128}
      - {id: expression, type: dwarf_common::counted_block}
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
