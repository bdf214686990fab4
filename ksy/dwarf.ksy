meta:
  id: dwarf
  title: DWARF debugging information, versions 2 to 5
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, dwarf_common, uleb128, sleb128]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  The sections .debug_info, .debug_types, .debug_abbrev, .debug_line and .debug_str_offsets, and those that name another
  file. The stream is one section; which one it is, its user knows, who takes the instance for it. Programs that look for
  one thing at a place decode its type there.
doc-ref: https://dwarfstd.org/doc/DWARF5.pdf
params:
  - id: is_be
    type: bool
    doc: Whether the most significant byte comes first, which DWARF does not record itself.
  - id: abbrev_io
    type: io
    doc: The section .debug_abbrev, without which the entries of units cannot be decoded.
instances:
  info_units:
    doc: Of .debug_info.
    pos: 0
    type: unit(false)
    repeat: eos
  type_units:
    doc: Of .debug_types.
    pos: 0
    type: unit(true)
    repeat: eos
  abbrev_tables:
    doc: Of .debug_abbrev.
    pos: 0
    type: abbrev_table
    repeat: eos
  line_units:
    doc: Of .debug_line.
    pos: 0
    type: line_unit
    repeat: eos
  str_offsets_tables:
    doc: Of .debug_str_offsets, and of .debug_str_offsets.dwo since DWARF 5.
    pos: 0
    type: str_offsets_table
    repeat: eos
  gnu_str_offsets:
    doc: Of .debug_str_offsets.dwo before DWARF 5, in the 32-bit format.
    pos: 0
    type: str_offsets_gnu(false)
  sup:
    doc: Of .debug_sup.
    pos: 0
    type: debug_sup
  altlink:
    doc: Of .gnu_debugaltlink.
    pos: 0
    type: gnu_debugaltlink
types:
  # ------------------------------------------------------------------------------------------------ values of a form alone
  block1:
    doc-ref: DWARF 5, 7.5.5
    seq:
      - {id: len_content, type: u1}
      - {id: content, size: len_content}
  block2:
    doc-ref: DWARF 5, 7.5.5
    seq:
      - {id: len_content, type: u2}
      - {id: content, size: len_content}
  block4:
    doc-ref: DWARF 5, 7.5.5
    seq:
      - {id: len_content, type: u4}
      - {id: content, size: len_content}
  bytes16:
    doc: DW_FORM_data16.
    doc-ref: DWARF 5, 7.5.5
    seq:
      - {id: content, size: 16}
  present:
    doc: DW_FORM_flag_present occupies no space and is true.
    doc-ref: DWARF 5, 7.5.5
    seq: []
    instances:
      value: {value: '1'}
  elsewhere:
    doc: DW_FORM_implicit_const occupies no space here; the value stands in the abbreviation.
    doc-ref: DWARF 5, 7.5.3
    seq: []
  # ------------------------------------------------------------------------------------------------ .debug_abbrev
  abbrev_table:
    doc: The abbreviations of one or more units, up to the declaration with code 0.
    doc-ref: DWARF 5, 7.5.3
    seq:
      - id: decls
        type: abbrev_decl
        repeat: until
        repeat-until: _.code.value == 0
  abbrev_decl:
    doc-ref: DWARF 5, 7.5.3
    seq:
      - {id: code, type: uleb128}
      - {id: tag, type: uleb128, if: code.value != 0}
      - {id: children, type: u1, enum: 'dwarf_enums::dw_children', if: code.value != 0}
      - id: attrs
        type: attr_spec
        repeat: until
        repeat-until: _.at.value == 0 and _.form.value == 0
        if: code.value != 0
        doc: The last one is the pair of zeros that ends the list.
  attr_spec:
    doc-ref: DWARF 5, 7.5.3
    seq:
      - {id: at, type: uleb128}
      - {id: form, type: uleb128}
      - {id: implicit_const, type: sleb128, if: 'form.value == dwarf_enums::dw_form::implicit_const.to_i'}
  # ------------------------------------------------------------------------------------------------ attribute values
  attr_value:
    doc: The value of one attribute.
    doc-ref: DWARF 5, 7.5.5 and 7.5.6; DWARF 2, 7.5.4
    params:
      - {id: form, type: u4}
      - {id: is64, type: bool}
      - {id: len_address, type: u1}
      - {id: version, type: u2}
    seq:
      - id: value
        type:
          switch-on: form
          cases:
            dwarf_enums::dw_form::form_addr.to_i: dwarf_common::address(_root.is_be, len_address)
            dwarf_enums::dw_form::block2.to_i: block2
            dwarf_enums::dw_form::block4.to_i: block4
            dwarf_enums::dw_form::data2.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_form::data4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::data8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::form_string.to_i: dwarf_common::cstring
            dwarf_enums::dw_form::form_block.to_i: dwarf_common::counted_block
            dwarf_enums::dw_form::block1.to_i: block1
            dwarf_enums::dw_form::data1.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::flag.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::sdata.to_i: sleb128
            dwarf_enums::dw_form::strp.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::udata.to_i: uleb128
            dwarf_enums::dw_form::ref_addr.to_i: ref_addr(is64, len_address, version)
            dwarf_enums::dw_form::ref1.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::ref2.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_form::ref4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::ref8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::ref_udata.to_i: uleb128
            dwarf_enums::dw_form::indirect.to_i: indirect_value(is64, len_address, version)
            dwarf_enums::dw_form::sec_offset.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::exprloc.to_i: dwarf_common::counted_block
            dwarf_enums::dw_form::flag_present.to_i: present
            dwarf_enums::dw_form::strx.to_i: uleb128
            dwarf_enums::dw_form::addrx.to_i: uleb128
            dwarf_enums::dw_form::ref_sup4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::strp_sup.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::data16.to_i: bytes16
            dwarf_enums::dw_form::line_strp.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::ref_sig8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::implicit_const.to_i: elsewhere
            dwarf_enums::dw_form::loclistx.to_i: uleb128
            dwarf_enums::dw_form::rnglistx.to_i: uleb128
            dwarf_enums::dw_form::ref_sup8.to_i: dwarf_common::fixed8(_root.is_be)
            dwarf_enums::dw_form::strx1.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::strx2.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_form::strx3.to_i: dwarf_common::fixed3(_root.is_be)
            dwarf_enums::dw_form::strx4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::addrx1.to_i: dwarf_common::fixed1
            dwarf_enums::dw_form::addrx2.to_i: dwarf_common::fixed2(_root.is_be)
            dwarf_enums::dw_form::addrx3.to_i: dwarf_common::fixed3(_root.is_be)
            dwarf_enums::dw_form::addrx4.to_i: dwarf_common::fixed4(_root.is_be)
            dwarf_enums::dw_form::gnu_addr_index.to_i: uleb128
            dwarf_enums::dw_form::gnu_str_index.to_i: uleb128
            dwarf_enums::dw_form::gnu_ref_alt.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::gnu_strp_alt.to_i: dwarf_common::offset(_root.is_be, is64)
            dwarf_enums::dw_form::llvm_addrx_offset.to_i: addrx_offset
            _: dwarf_common::unsupported
  addrx_offset:
    doc: DW_FORM_LLVM_addrx_offset, an address as an index into .debug_addr and what is to be added to it.
    doc-ref: https://github.com/llvm/llvm-project/blob/main/llvm/include/llvm/BinaryFormat/Dwarf.def
    seq:
      - {id: index, type: uleb128}
      - {id: offset, type: u4}
  ref_addr:
    doc: Offset into .debug_info. It had the size of an address in DWARF 2 and has that of an offset since DWARF 3.
    doc-ref: DWARF 3, 7.5.4; DWARF 2, 7.5.4
    params:
      - {id: is64, type: bool}
      - {id: len_address, type: u1}
      - {id: version, type: u2}
    seq:
      - id: value
        type: {switch-on: version < 3, cases: {true: 'dwarf_common::address(_root.is_be, len_address)', false: 'dwarf_common::offset(_root.is_be, is64)'}}
  indirect_value:
    doc: |
      DW_FORM_indirect: the form stands in front of the value. It may be DW_FORM_indirect again, but not
      DW_FORM_implicit_const, whose value would have no place.
    doc-ref: DWARF 5, 7.5.3
    params:
      - {id: is64, type: bool}
      - {id: len_address, type: u1}
      - {id: version, type: u2}
    seq:
      - {id: form, type: uleb128, valid: {expr: '_.value != dwarf_enums::dw_form::implicit_const.to_i'}}
      - {id: actual, type: 'attr_value(form.value, is64, len_address, version)'}
  # ------------------------------------------------------------------------------------------------ .debug_info, .debug_types
  unit:
    doc: One unit of .debug_info or .debug_types.
    doc-ref: DWARF 5, 7.5.1; DWARF 4, 7.5.1.2
    params:
      - {id: in_debug_types, type: bool}
    seq:
      - {id: len_unit, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: 'unit_body(len_unit.is64, in_debug_types)', size: len_unit.value}
  unit_kind:
    doc: The start of a unit's body, by which one that cannot be read is known.
    doc-ref: DWARF 5, 7.5.1
    seq:
      - {id: version, type: u2}
      - {id: unit_type, type: u1, if: version >= 5}
    instances:
      has_known_version: {value: version >= 2 and version <= 5}
      has_known_type:
        value: |
          version < 5 or
          (unit_type >= dwarf_enums::dw_ut::compile.to_i and unit_type <= dwarf_enums::dw_ut::split_type.to_i)
  unit_body:
    doc: What follows the initial length. Positions count from there.
    doc-ref: DWARF 5, 7.5.1.1 to 7.5.1.3
    params:
      - {id: is64, type: bool}
      - {id: in_debug_types, type: bool}
    seq:
      - {id: version, type: u2, valid: {min: 2, max: 5}}
      - id: unit_type_v5
        -orig-id: unit_type
        type: u1
        enum: dwarf_enums::dw_ut
        valid:
          any-of:
            - dwarf_enums::dw_ut::compile
            - dwarf_enums::dw_ut::ut_type
            - dwarf_enums::dw_ut::partial
            - dwarf_enums::dw_ut::skeleton
            - dwarf_enums::dw_ut::split_compile
            - dwarf_enums::dw_ut::split_type
        if: version >= 5
      - {id: len_address_v5, -orig-id: address_size, type: u1, if: version >= 5}
      - {id: ofs_debug_abbrev, -orig-id: debug_abbrev_offset, type: 'dwarf_common::offset(_root.is_be, is64)'}
      - {id: len_address_v2, -orig-id: address_size, type: u1, if: version < 5}
      - {id: dwo_id, type: dwarf_common::fixed8(_root.is_be), if: has_dwo_id}
      - {id: type_signature, type: dwarf_common::fixed8(_root.is_be), if: is_type_unit}
      - {id: ofs_type, -orig-id: type_offset, type: 'dwarf_common::offset(_root.is_be, is64)', if: is_type_unit}
      - {id: mark, size: 0, if: dies_start >= 0}
    instances:
      kind:
        doc: What does not need the rest.
        pos: 0
        type: unit_kind
      dies_start:
        doc: Position of the unit DIE, evaluated by `mark`, that is, where the header ends.
        value: _io.pos
      dies:
        doc: All entries, null entries included, as a flat list.
        pos: dies_start
        type: debug_entry
        repeat: eos
      unit_type:
        doc: Before version 5 only the section and the unit DIE's tag tell.
        value: 'version >= 5 ? unit_type_v5 : in_debug_types ? dwarf_enums::dw_ut::ut_type : dwarf_enums::dw_ut::compile'
      has_dwo_id: {value: 'unit_type == dwarf_enums::dw_ut::skeleton or unit_type == dwarf_enums::dw_ut::split_compile'}
      is_type_unit: {value: 'unit_type == dwarf_enums::dw_ut::ut_type or unit_type == dwarf_enums::dw_ut::split_type'}
      len_address: {value: 'version >= 5 ? len_address_v5 : len_address_v2'}
      abbrevs:
        io: _root.abbrev_io
        pos: ofs_debug_abbrev.value
        type: abbrev_table
  debug_entry:
    doc: One entry of the flat list; a null entry closes a list of siblings.
    doc-ref: DWARF 5, 2.3 and 7.5.2
    seq:
      - {id: code, type: uleb128}
      - id: search
        type: abbrev_candidate(_parent.abbrevs, code.value, _index)
        repeat: until
        repeat-until: _.found
        if: code.value != 0 and not is_direct
      - id: attrs
        type: attr_value(decl.attrs[_index].form.value, _parent.is64, _parent.len_address, _parent.version)
        repeat: expr
        repeat-expr: decl.attrs.size - 1
        if: code.value != 0
    instances:
      is_direct:
        doc: Producers number abbreviations 1, 2, 3...; others are searched for. Codes are unique (DWARF 5, 7.5.3).
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
  # ------------------------------------------------------------------------------------------------ .debug_str_offsets
  str_offsets_table:
    doc: The string ofs_strings of one unit.
    doc-ref: DWARF 5, 7.26
    seq:
      - {id: len_unit, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: str_offsets_body(len_unit.is64), size: len_unit.value}
  str_offsets_body:
    params:
      - {id: is64, type: bool}
    seq:
      - {id: header, type: str_offsets_header}
      - {id: ofs_strings, type: 'dwarf_common::offset(_root.is_be, is64)', repeat: eos}
  str_offsets_header:
    doc: What stands between the initial length and the first offset, which DW_AT_str_offsets_base points to.
    doc-ref: DWARF 5, 7.26
    seq:
      - {id: version, type: u2, valid: 5}
      - {id: padding, type: u2}
  str_offsets_gnu:
    doc: The whole of a .debug_str_offsets.dwo as GNU wrote it before DWARF 5, without header.
    doc-ref: https://gcc.gnu.org/wiki/DebugFission
    params:
      - {id: is64, type: bool}
    seq:
      - {id: ofs_strings, type: 'dwarf_common::offset(_root.is_be, is64)', repeat: eos}
  # ------------------------------------------------------------------------------------------------ .debug_line
  line_unit:
    doc-ref: DWARF 5, 6.2.4
    seq:
      - {id: len_unit, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: line_header(len_unit.is64), size: len_unit.value}
  line_header:
    doc: Line number program header; directories and files stand at its end.
    doc-ref: DWARF 5, 6.2.4; DWARF 4, 6.2.4; DWARF 2, 6.2.4
    params:
      - {id: is64, type: bool}
    seq:
      - {id: version, type: u2, valid: {min: 2, max: 5}}
      - {id: len_address, -orig-id: address_size, type: u1, if: version >= 5}
      - {id: len_segment_selector, -orig-id: segment_selector_size, type: u1, if: version >= 5}
      - {id: len_header, -orig-id: header_length, type: 'dwarf_common::offset(_root.is_be, is64)'}
      - {id: mark, size: 0, if: header_start >= 0}
      - {id: len_minimum_instruction, -orig-id: minimum_instruction_length, type: u1}
      - {id: maximum_operations_per_instruction, type: u1, if: version >= 4}
      - {id: default_is_stmt, type: u1}
      - {id: line_base, type: s1}
      - {id: line_range, type: u1}
      - {id: opcode_base, type: u1}
      - id: standard_opcode_lengths
        type: u1
        repeat: expr
        repeat-expr: 'opcode_base == 0 ? 0 : opcode_base - 1'
      - {id: tables_v2, type: line_tables_v2, if: version < 5}
      - {id: directories, type: 'line_table_v5(is64, len_address, version)', if: version >= 5}
      - {id: files, type: 'line_table_v5(is64, len_address, version)', if: version >= 5}
    instances:
      header_start:
        doc: Where `len_header` counts from, evaluated by `mark`.
        value: _io.pos
  line_tables_v2:
    doc: Each list ends with an empty string.
    doc-ref: DWARF 4, 6.2.4, items 11 and 12
    seq:
      - {id: include_directories, type: dwarf_common::cstring, repeat: until, repeat-until: _.content.length == 0}
      - {id: file_names, type: line_file_v2, repeat: until, repeat-until: _.name.content.length == 0}
  line_file_v2:
    doc: An empty name ends the list, and nothing follows it.
    doc-ref: DWARF 4, 6.2.4, item 12
    seq:
      - {id: name, -orig-id: file_names, type: dwarf_common::cstring}
      - {id: directory_index, type: uleb128, if: name.content.length != 0}
      - {id: mtime, type: uleb128, if: name.content.length != 0}
      - {id: len_file, type: uleb128, if: name.content.length != 0}
  line_table_v5:
    doc: Directories or files, with a description of their fields in front.
    doc-ref: DWARF 5, 6.2.4, items 13 to 20
    params:
      - {id: is64, type: bool}
      - {id: len_address, type: u1}
      - {id: version, type: u2}
    seq:
      - id: num_formats
        -orig-id: directory_entry_format_count, file_name_entry_format_count
        type: u1
      - {id: formats, type: line_entry_format, repeat: expr, repeat-expr: num_formats}
      - id: num_entries
        -orig-id: directories_count, file_names_count
        type: uleb128
        valid: {expr: _.value <= _io.size - _io.pos}
        doc: Without fields, entries have no bytes, and the count would be the only bound.
      - {id: entries, type: line_entry, repeat: expr, repeat-expr: num_entries.value}
  line_entry_format:
    doc-ref: DWARF 5, 6.2.4.1
    seq:
      - {id: content_type, type: uleb128}
      - id: form
        type: uleb128
        valid:
          expr: |
            _.value != dwarf_enums::dw_form::flag_present.to_i and
            _.value != dwarf_enums::dw_form::implicit_const.to_i
        doc: No content may have a form without bytes, so that the fields of all entries are bounded by what is there.
  line_entry:
    doc: One directory or file.
    doc-ref: DWARF 5, 6.2.4, items 16 and 20
    seq:
      - id: fields
        type: attr_value(_parent.formats[_index].form.value, _parent.is64, _parent.len_address, _parent.version)
        repeat: expr
        repeat-expr: _parent.num_formats
  # ------------------------------------------------------------------------------------------------ supplementary files
  debug_sup:
    doc: Contents of .debug_sup, in a file that refers to a supplementary file and in that file itself.
    doc-ref: DWARF 5, 7.3.6
    seq:
      - {id: version, type: u2}
      - {id: is_supplementary, type: u1}
      - {id: sup_filename, type: dwarf_common::cstring}
      - {id: len_sup_checksum, -orig-id: sup_checksum_len, type: uleb128}
      - {id: sup_checksum, size: len_sup_checksum.value}
  gnu_debugaltlink:
    doc: Contents of .gnu_debugaltlink, what GNU used before .debug_sup; the checksum is a build id.
    doc-ref: https://sourceware.org/dwz/
    seq:
      - {id: file_name, type: dwarf_common::cstring}
      - {id: build_id, size-eos: true}
