meta:
  id: dwarf_names
  title: Index of names (section .debug_names of DWARF)
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, dwarf_common, uleb128, sleb128]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: The section, from its start to its end.
doc-ref: DWARF 5, 6.1.1 and 7.19
params:
  - {id: is_be, type: bool}
seq:
  - {id: indexes, type: name_index, repeat: eos}
types:
  name_index:
    doc: An index of the names of one unit, or of several.
    doc-ref: DWARF 5, 6.1.1.4.1
    seq:
      - {id: len_unit, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: name_index_body(len_unit.is64), size: len_unit.value}
  name_index_body:
    params: [{id: is64, type: bool}]
    seq:
      - {id: header, type: header}
      - id: ofs_compile_units
        doc: In .debug_info.
        type: dwarf_common::offset(_root.is_be, is64)
        repeat: expr
        repeat-expr: header.num_compile_units
      - id: ofs_type_units
        doc: Of those in this file, in .debug_info.
        type: dwarf_common::offset(_root.is_be, is64)
        repeat: expr
        repeat-expr: header.num_local_type_units
      - id: foreign_signatures
        doc: Of type units in split files.
        type: dwarf_common::fixed8(_root.is_be)
        repeat: expr
        repeat-expr: header.num_foreign_type_units
      - id: buckets
        doc: The number of the first name whose hash leads there, from 1; 0 for none.
        type: u4
        repeat: expr
        repeat-expr: header.num_buckets
      - id: hashes
        doc: One for each name, unless there are no buckets.
        type: u4
        repeat: expr
        repeat-expr: 'header.num_buckets == 0 ? 0 : header.num_names'
      - id: ofs_names
        doc: For each name where it is in .debug_str.
        type: dwarf_common::offset(_root.is_be, is64)
        repeat: expr
        repeat-expr: header.num_names
      - id: ofs_entries
        doc: For each name where its first entry is in the pool.
        type: dwarf_common::offset(_root.is_be, is64)
        repeat: expr
        repeat-expr: header.num_names
      - {id: abbrevs, type: abbrev_table, size: header.len_abbrev_table}
      - {id: mark, size: 0, if: pool_start >= 0}
    instances:
      entries:
        doc: The pool. Entries of one name are behind each other, and 0 ends them.
        pos: pool_start
        type: entry
        repeat: eos
      pool_start:
        doc: Where the pool begins, which `ofs_entries` count from; evaluated by `mark`.
        value: _io.pos
  header:
    doc-ref: DWARF 5, 6.1.1.4.1
    seq:
      - {id: version, type: u2, valid: 5}
      - {id: padding, type: u2}
      - {id: num_compile_units, -orig-id: comp_unit_count, type: u4, valid: {expr: _ <= _io.size}}
      - {id: num_local_type_units, -orig-id: local_type_unit_count, type: u4, valid: {expr: _ <= _io.size}}
      - {id: num_foreign_type_units, -orig-id: foreign_type_unit_count, type: u4, valid: {expr: _ <= _io.size}}
      - {id: num_buckets, -orig-id: bucket_count, type: u4, valid: {expr: _ <= _io.size}}
      - {id: num_names, -orig-id: name_count, type: u4, valid: {expr: _ <= _io.size}}
      - {id: len_abbrev_table, -orig-id: abbrev_table_size, type: u4}
      - {id: len_augmentation, -orig-id: augmentation_string_size, type: u4}
      - id: augmentation
        -orig-id: augmentation_string
        doc: With null bytes up to a multiple of four, which some producers do not count.
        size: (len_augmentation + 3) / 4 * 4
  abbrev_table:
    doc: What is behind the declaration with the code 0 is padding.
    doc-ref: DWARF 5, 6.1.1.4.7
    seq:
      - id: decls
        type: abbrev_decl
        repeat: until
        repeat-until: _.code.value == 0
      - {id: padding, size-eos: true}
  abbrev_decl:
    doc-ref: DWARF 5, 6.1.1.4.7
    seq:
      - {id: code, type: uleb128}
      - {id: tag, type: uleb128, if: code.value != 0}
      - id: attrs
        doc: The last one is the pair of zeros that ends the list.
        type: attr_spec
        repeat: until
        repeat-until: _.idx.value == 0 and _.form.value == 0
        if: code.value != 0
  attr_spec:
    doc-ref: DWARF 5, 6.1.1.4.7
    seq:
      - {id: idx, type: uleb128}
      - {id: form, type: uleb128}
      - {id: implicit_const, type: sleb128, if: 'form.value == dwarf_enums::dw_form::implicit_const.to_i'}
  entry:
    doc-ref: DWARF 5, 6.1.1.4.8
    seq:
      - {id: code, type: uleb128}
      - id: search
        type: abbrev_candidate(_parent.abbrevs, code.value, _index)
        repeat: until
        repeat-until: _.found
        if: code.value != 0 and not is_direct
      - id: attrs
        type: attr_value(decl.attrs[_index].form.value, _parent.is64)
        repeat: expr
        repeat-expr: decl.attrs.size - 1
        if: code.value != 0
    instances:
      is_direct:
        doc: Some producers number abbreviations 1, 2, 3...; others are searched for.
        value: 'code.value < _parent.abbrevs.decls.size and _parent.abbrevs.decls[code.value - 1].code.value == code.value'
      decl:
        value: 'is_direct ? _parent.abbrevs.decls[code.value - 1] : search.last.decl'
        if: code.value != 0
  abbrev_candidate:
    doc: One step of the search for a code.
    params:
      - {id: table, type: abbrev_table}
      - {id: code, type: u8}
      - {id: i, type: u4}
    seq:
      - {id: in_table, size: 0, valid: {expr: i < table.decls.size - 1}}
    instances:
      decl: {value: 'table.decls[i]'}
      found: {value: decl.code.value == code}
  attr_value:
    doc: Of the forms that an index of a unit, a flag, a hash, or a place may have.
    doc-ref: DWARF 5, 6.1.1.4.8 and 7.19
    params:
      - {id: form, type: u4}
      - {id: is64, type: bool}
    seq:
      - id: value
        type:
          switch-on: form
          cases:
            dwarf_enums::dw_form::data1.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::data2.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_form::data4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::data8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::udata.to_i: uleb128
            dwarf_enums::dw_form::sdata.to_i: sleb128
            dwarf_enums::dw_form::ref1.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::ref2.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_form::ref4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::ref8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::ref_udata.to_i: uleb128
            dwarf_enums::dw_form::ref_sig8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::sec_offset.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::flag.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::flag_present.to_i: nothing
            dwarf_enums::dw_form::implicit_const.to_i: nothing
            _: dwarf_common::unsupported
  nothing:
    seq: []
