meta:
  id: dwarf_line_program
  title: Line number program of DWARF, without its header
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, dwarf_common, uleb128, sleb128]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  The operations of one line number program, to the end of the stream. The header, which dwarf.ksy has (`line_header`), says where
  they begin, and three things about them.
doc-ref: DWARF 5, 6.2.5 and 7.22
params:
  - {id: is_be, type: bool}
  - id: opcode_base
    type: u1
    doc: The first special opcode. Those of the standard that are not below it do not exist in this program.
  - id: standard_opcode_lengths
    type: u1[]
    doc: How many operands each opcode below has, from 1 on, for those that are not known here.
seq:
  - id: operations
    type: operation
    repeat: eos
types:
  operation:
    doc-ref: DWARF 5, 6.2.5.1 to 6.2.5.3
    seq:
      - {id: code, type: u1}
      - id: operands
        type:
          switch-on: code >= _root.opcode_base
          cases:
            true: nothing
            false: standard_operands(code)
  standard_operands:
    doc-ref: DWARF 5, 6.2.5.2 and 7.22, table 7.25
    params: [{id: code, type: u1}]
    seq:
      - id: operands
        type:
          switch-on: code
          cases:
            0: extended_operation
            dwarf_enums::dw_lns::copy.to_i: nothing
            dwarf_enums::dw_lns::advance_pc.to_i: number
            dwarf_enums::dw_lns::advance_line.to_i: signed_number
            dwarf_enums::dw_lns::set_file.to_i: number
            dwarf_enums::dw_lns::set_column.to_i: number
            dwarf_enums::dw_lns::negate_stmt.to_i: nothing
            dwarf_enums::dw_lns::set_basic_block.to_i: nothing
            dwarf_enums::dw_lns::const_add_pc.to_i: nothing
            dwarf_enums::dw_lns::fixed_advance_pc.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_lns::set_prologue_end.to_i: nothing
            dwarf_enums::dw_lns::set_epilogue_begin.to_i: nothing
            dwarf_enums::dw_lns::set_isa.to_i: number
            _: unknown_operands(code)
  extended_operation:
    doc: An operation with its length in front.
    doc-ref: DWARF 5, 6.2.5.3
    seq:
      - {id: len_operation, type: uleb128}
      - {id: operation, type: extended_code_and_operands(len_operation.value), size: len_operation.value}
  extended_code_and_operands:
    doc: Of an unknown operation everything is `rest`; of a known one what its operands leave over, which should be nothing.
    doc-ref: DWARF 5, 6.2.5.3 and 7.22, table 7.26
    params: [{id: len_operation, type: u4}]
    seq:
      - {id: code, type: u1}
      - id: operands
        type:
          switch-on: code
          cases:
            dwarf_enums::dw_lne::end_sequence.to_i: nothing
            dwarf_enums::dw_lne::set_address.to_i: address(len_operation - 1)
            dwarf_enums::dw_lne::define_file.to_i: file
            dwarf_enums::dw_lne::set_discriminator.to_i: number
            _: nothing
      - {id: rest, size-eos: true}
  # ------------------------------------------------------------------------------------------------ operands
  nothing:
    seq: []
  number:
    doc-ref: DWARF 5, 6.2.5.2
    seq:
      - {id: value, type: uleb128}
  signed_number:
    doc-ref: DWARF 5, 6.2.5.2
    seq:
      - {id: value, type: sleb128}
  unknown_operands:
    doc: As many LEB128 numbers as the header says. What they mean is not known, but that nothing depends on it.
    doc-ref: DWARF 5, 6.2.4, item 12
    params: [{id: code, type: u1}]
    seq:
      - id: numbers
        type: uleb128
        repeat: expr
        repeat-expr: '_root.standard_opcode_lengths[code - 1]'
  address:
    doc: Has the length of the operation without its code, because before DWARF 5 the header does not say how long addresses are.
    doc-ref: DWARF 5, 6.2.5.3
    params: [{id: len_address, type: u4}]
    seq:
      - id: value
        type:
          switch-on: len_address
          cases:
            1: dwarf_common::fixed1
            2: dwarf_common::fixed2(_root.is_be)
            4: dwarf_common::fixed4(_root.is_be)
            8: dwarf_common::fixed8(_root.is_be)
            _: nothing
  file:
    doc-ref: DWARF 4, 6.2.5.3
    seq:
      - {id: name, type: dwarf_common::cstring}
      - {id: directory_index, type: uleb128}
      - {id: mtime, type: uleb128}
      - {id: len_file, type: uleb128}
