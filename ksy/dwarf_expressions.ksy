meta:
  id: dwarf_expressions
  title: DWARF expressions
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, dwarf_common, uleb128, sleb128]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  The operations of one expression or location description, to the end of the stream. Operands that lead to entries are
  called `ofs_die`, those that index `.debug_addr` `index`: they have other values when the units are written again.
doc-ref: DWARF 5, 2.5, 2.6 and 7.7.1
params:
  - {id: is_be, type: bool}
  - {id: is64, type: bool}
  - {id: len_address, type: u1}
  - {id: version, type: u2}
seq:
  - id: operations
    type: operation
    repeat: eos
types:
  operation:
    doc-ref: DWARF 5, 7.7.1, table 7.9
    seq:
      - {id: code, type: u1}
      - id: operands
        type:
          switch-on: code
          cases:
            dwarf_enums::dw_op::op_addr.to_i: dwarf_common::address(_root.is_be, _root.len_address)
            dwarf_enums::dw_op::const1u.to_i: dwarf_common::fixed1
            dwarf_enums::dw_op::const1s.to_i: signed1
            dwarf_enums::dw_op::const2u.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_op::const2s.to_i: signed2
            dwarf_enums::dw_op::const4u.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_op::const4s.to_i: signed4
            dwarf_enums::dw_op::const8u.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_op::const8s.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_op::constu.to_i: number
            dwarf_enums::dw_op::consts.to_i: signed_number
            dwarf_enums::dw_op::pick.to_i: dwarf_common::fixed1
            dwarf_enums::dw_op::plus_uconst.to_i: number
            dwarf_enums::dw_op::bra.to_i: signed2
            dwarf_enums::dw_op::skip.to_i: signed2
            dwarf_enums::dw_op::regx.to_i: number
            dwarf_enums::dw_op::fbreg.to_i: signed_number
            dwarf_enums::dw_op::bregx.to_i: register_and_offset
            dwarf_enums::dw_op::piece.to_i: number
            dwarf_enums::dw_op::deref_size.to_i: dwarf_common::fixed1
            dwarf_enums::dw_op::xderef_size.to_i: dwarf_common::fixed1
            dwarf_enums::dw_op::call2.to_i: die2
            dwarf_enums::dw_op::call4.to_i: die4
            dwarf_enums::dw_op::call_ref.to_i: die_anywhere
            dwarf_enums::dw_op::bit_piece.to_i: number_pair
            dwarf_enums::dw_op::implicit_value.to_i: dwarf_common::counted_block
            dwarf_enums::dw_op::implicit_pointer.to_i: die_anywhere_and_number
            dwarf_enums::dw_op::addrx.to_i: address_index
            dwarf_enums::dw_op::constx.to_i: address_index
            dwarf_enums::dw_op::entry_value.to_i: nested
            dwarf_enums::dw_op::const_type.to_i: type_and_block1
            dwarf_enums::dw_op::regval_type.to_i: number_and_type
            dwarf_enums::dw_op::deref_type.to_i: size_and_type
            dwarf_enums::dw_op::xderef_type.to_i: size_and_type
            dwarf_enums::dw_op::convert.to_i: type_or_generic
            dwarf_enums::dw_op::reinterpret.to_i: type_or_generic
            dwarf_enums::dw_op::intel_bit_piece.to_i: number_pair
            dwarf_enums::dw_op::wasm_location.to_i: wasm_location
            dwarf_enums::dw_op::gnu_implicit_pointer.to_i: die_anywhere_and_number
            dwarf_enums::dw_op::gnu_entry_value.to_i: nested
            dwarf_enums::dw_op::gnu_const_type.to_i: type_and_block1
            dwarf_enums::dw_op::gnu_regval_type.to_i: number_and_type
            dwarf_enums::dw_op::gnu_deref_type.to_i: size_and_type
            dwarf_enums::dw_op::gnu_convert.to_i: type_or_generic
            dwarf_enums::dw_op::gnu_reinterpret.to_i: type_or_generic
            dwarf_enums::dw_op::gnu_parameter_ref.to_i: die4
            dwarf_enums::dw_op::gnu_addr_index.to_i: address_index
            dwarf_enums::dw_op::gnu_const_index.to_i: address_index
            dwarf_enums::dw_op::gnu_variable_value.to_i: die_anywhere
            _: other(code)
  other:
    doc: Operations of which there are many, or without operands. What nobody knows cannot be passed.
    params:
      - {id: code, type: u1}
    seq:
      - {id: offset, type: sleb128, if: is_breg}
      - {id: known, size: 0, valid: {expr: is_breg or has_no_operands}}
    instances:
      is_breg: {value: code >= dwarf_enums::dw_op::breg0.to_i and code <= dwarf_enums::dw_op::breg31.to_i}
      has_no_operands:
        value: |
          code == dwarf_enums::dw_op::deref.to_i or
          (code >= dwarf_enums::dw_op::dup.to_i and code <= dwarf_enums::dw_op::over.to_i) or
          (code >= dwarf_enums::dw_op::swap.to_i and code <= dwarf_enums::dw_op::plus.to_i) or
          (code >= dwarf_enums::dw_op::op_shl.to_i and code <= dwarf_enums::dw_op::op_xor.to_i) or
          (code >= dwarf_enums::dw_op::op_eq.to_i and code <= dwarf_enums::dw_op::op_ne.to_i) or
          (code >= dwarf_enums::dw_op::lit0.to_i and code <= dwarf_enums::dw_op::reg31.to_i) or
          code == dwarf_enums::dw_op::nop.to_i or
          code == dwarf_enums::dw_op::push_object_address.to_i or
          code == dwarf_enums::dw_op::form_tls_address.to_i or
          code == dwarf_enums::dw_op::call_frame_cfa.to_i or
          code == dwarf_enums::dw_op::stack_value.to_i or
          code == dwarf_enums::dw_op::gnu_push_tls_address.to_i or
          code == dwarf_enums::dw_op::pgi_omp_thread_num.to_i or
          code == dwarf_enums::dw_op::gnu_uninit.to_i
  # ------------------------------------------------------------------------------------------------ operands
  signed1:
    doc-ref: DWARF 5, 2.5.1.1
    seq:
      - {id: value, type: s1}
  signed2:
    doc-ref: DWARF 5, 2.5.1.1 and 2.5.1.5
    seq:
      - {id: value, type: s2}
  signed4:
    doc-ref: DWARF 5, 2.5.1.1
    seq:
      - {id: value, type: s4}
  number:
    doc-ref: DWARF 5, 2.5.1.1
    seq:
      - {id: first, type: uleb128}
  signed_number:
    doc-ref: DWARF 5, 2.5.1.1
    seq:
      - {id: first, type: sleb128}
  register_and_offset:
    doc-ref: DWARF 5, 2.5.1.2
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: sleb128}
  number_pair:
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: uleb128}
  address_index:
    doc-ref: DWARF 5, 2.5.1.1
    seq:
      - {id: index, type: uleb128}
  die2:
    doc: Counts from the unit's header.
    doc-ref: DWARF 5, 2.5.1.5
    seq:
      - {id: ofs_die, type: u2}
  die4:
    doc: Counts from the unit's header.
    doc-ref: DWARF 5, 2.5.1.5
    seq:
      - {id: ofs_die, type: u4}
  die_anywhere:
    doc: An offset in .debug_info, with the width of DW_FORM_ref_addr.
    doc-ref: DWARF 5, 2.5.1.5
    seq:
      - id: ofs_die
        type:
          switch-on: _root.version < 3
          cases:
            true: dwarf_common::address(_root.is_be, _root.len_address)
            false: dwarf_common::offset(_root.is_be, _root.is64)
  die_anywhere_and_number:
    doc-ref: DWARF 5, 2.6.1.1.4
    seq:
      - {id: ofs_die, type: die_anywhere}
      - {id: number, type: sleb128}
  nested:
    doc: An expression within the expression.
    doc-ref: DWARF 5, 2.5.1.7
    seq:
      - {id: len_expression, type: uleb128}
      - {id: expression, size: len_expression.value}
  type_and_block1:
    doc-ref: DWARF 5, 2.5.1.1
    seq:
      - {id: ofs_die, type: uleb128}
      - {id: len_content, type: u1}
      - {id: content, size: len_content}
  number_and_type:
    doc-ref: DWARF 5, 2.5.1.2
    seq:
      - {id: number, type: uleb128}
      - {id: ofs_die, type: uleb128}
  size_and_type:
    doc-ref: DWARF 5, 2.5.1.3
    seq:
      - {id: len_value, type: u1}
      - {id: ofs_die, type: uleb128}
  type_or_generic:
    doc: Zero stands for the generic type.
    doc-ref: DWARF 5, 2.5.1.6
    seq:
      - {id: ofs_die, type: uleb128}
  wasm_location:
    doc: A local, a global, or a place on the operand stack of a WebAssembly function; or a global with an index that linkers can relocate.
    doc-ref: https://yurydelendik.github.io/webassembly-dwarf/
    seq:
      - {id: kind, type: u1}
      - id: number
        type: {switch-on: kind, cases: {3: dwarf_common::fixed4(_root.is_be), _: uleb128}}
