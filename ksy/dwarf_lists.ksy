meta:
  id: dwarf_lists
  title: Range lists, location lists and address tables of DWARF
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, dwarf_common, uleb128]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  Entries of the lists in .debug_rnglists and .debug_loclists (DWARF 5), .debug_ranges and .debug_loc (before). Lists have no
  length: their readers go from entry to entry until one ends the list. They name addresses by their number in .debug_addr.
doc-ref: DWARF 5, 2.6.2, 2.17.3, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3
params:
  - {id: is_be, type: bool}
  - id: len_address
    type: u1
    doc: Of lists and tables before DWARF 5, which do not say it.
instances:
  range_list_tables:
    doc: Of .debug_rnglists.
    pos: 0
    type: range_list_table
    repeat: eos
  location_list_tables:
    doc: Of .debug_loclists.
    pos: 0
    type: location_list_table
    repeat: eos
  address_tables:
    doc: Of .debug_addr since DWARF 5.
    pos: 0
    type: address_table
    repeat: eos
  ranges:
    doc: Of .debug_ranges, all lists one behind the other.
    pos: 0
    type: pair(len_address)
    repeat: eos
  locations:
    doc: Of .debug_loc, all lists one behind the other.
    pos: 0
    type: location_of_pair(len_address)
    repeat: eos
  gnu_locations:
    doc: Of .debug_loc.dwo before DWARF 5, all lists one behind the other.
    pos: 0
    type: gnu_location
    repeat: eos
  gnu_addresses:
    doc: Of .debug_addr before DWARF 5.
    pos: 0
    type: dwarf_common::address(is_be, len_address)
    repeat: eos
types:
  # ------------------------------------------------------------------------------------------------ DWARF 5
  range_list_table:
    doc-ref: DWARF 5, 7.28
    seq:
      - {id: len_unit, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: range_list_table_body(len_unit.is64), size: len_unit.value}
  range_list_table_body:
    params: [{id: is64, type: bool}]
    seq:
      - {id: header, type: lists_header}
      - id: ofs_lists
        type: dwarf_common::offset(_root.is_be, is64)
        repeat: expr
        repeat-expr: header.num_offsets
      - {id: mark, size: 0, if: entries_start >= 0}
      - id: entries
        doc: All lists one behind the other.
        type: range_list_entry(header.len_address)
        repeat: eos
    instances:
      entries_start:
        doc: Position of the first entry, evaluated by `mark`.
        value: _io.pos
  location_list_table:
    doc-ref: DWARF 5, 7.29
    seq:
      - {id: len_unit, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: location_list_table_body(len_unit.is64), size: len_unit.value}
  location_list_table_body:
    params: [{id: is64, type: bool}]
    seq:
      - {id: header, type: lists_header}
      - id: ofs_lists
        type: dwarf_common::offset(_root.is_be, is64)
        repeat: expr
        repeat-expr: header.num_offsets
      - {id: mark, size: 0, if: lists_start >= 0}
    instances:
      lists_start:
        doc: Position of the first list, evaluated by `mark`.
        value: _io.pos
      locations:
        doc: |
          All lists one behind the other; of gcc, which has pairs of view numbers between them that DW_AT_GNU_locviews leads to, only where
          there are no such.
        pos: lists_start
        type: location(header.len_address)
        repeat: eos
  lists_header:
    doc: What stands between the initial length and the ofs_lists of the lists, which DW_AT_rnglists_base and DW_AT_loclists_base point to.
    doc-ref: DWARF 5, 7.28 and 7.29
    seq:
      - {id: version, type: u2, valid: 5}
      - {id: len_address, -orig-id: address_size, type: u1}
      - {id: len_segment_selector, -orig-id: segment_selector_size, type: u1}
      - {id: num_offsets, -orig-id: offset_entry_count, type: u4}
  address_table:
    doc-ref: DWARF 5, 7.27
    seq:
      - {id: len_unit, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: address_table_body, size: len_unit.value}
  address_table_body:
    seq:
      - {id: header, type: address_table_header}
      - id: addresses
        type: dwarf_common::address(_root.is_be, header.len_address)
        repeat: eos
  address_table_header:
    doc: What stands between the initial length and the addresses in .debug_addr, which DW_AT_addr_base points to.
    doc-ref: DWARF 5, 7.27
    seq:
      - {id: version, type: u2, valid: 5}
      - {id: len_address, -orig-id: address_size, type: u1}
      - {id: len_segment_selector, -orig-id: segment_selector_size, type: u1}
  range_list_entry:
    doc-ref: DWARF 5, 2.17.3 and 7.25
    params:
      - {id: len_address, type: u1}
    seq:
      - {id: kind, type: u1}
      - id: bounds
        type:
          switch-on: kind
          cases:
            dwarf_enums::dw_rle::end_of_list.to_i: nothing
            dwarf_enums::dw_rle::base_addressx.to_i: index
            dwarf_enums::dw_rle::startx_endx.to_i: two_numbers
            dwarf_enums::dw_rle::startx_length.to_i: two_numbers
            dwarf_enums::dw_rle::offset_pair.to_i: two_numbers
            dwarf_enums::dw_rle::base_address.to_i: one_address(len_address)
            dwarf_enums::dw_rle::start_end.to_i: two_addresses(len_address)
            dwarf_enums::dw_rle::start_length.to_i: address_and_length(len_address)
            _: dwarf_common::unsupported
  location_list_entry:
    doc: What says where a location description holds. Except for bases, for view pairs and for the end, it follows.
    doc-ref: DWARF 5, 2.6.2 and 7.7.3
    params:
      - {id: len_address, type: u1}
    seq:
      - {id: kind, type: u1}
      - id: bounds
        type:
          switch-on: kind
          cases:
            dwarf_enums::dw_lle::end_of_list.to_i: nothing
            dwarf_enums::dw_lle::base_addressx.to_i: index
            dwarf_enums::dw_lle::startx_endx.to_i: two_numbers
            dwarf_enums::dw_lle::startx_length.to_i: two_numbers
            dwarf_enums::dw_lle::offset_pair.to_i: two_numbers
            dwarf_enums::dw_lle::default_location.to_i: nothing
            dwarf_enums::dw_lle::base_address.to_i: one_address(len_address)
            dwarf_enums::dw_lle::start_end.to_i: two_addresses(len_address)
            dwarf_enums::dw_lle::start_length.to_i: address_and_length(len_address)
            dwarf_enums::dw_lle::gnu_view_pair.to_i: two_numbers
            _: dwarf_common::unsupported
  location:
    doc: An entry with its description.
    doc-ref: DWARF 5, 2.6.2
    params: [{id: len_address, type: u1}]
    seq:
      - {id: entry, type: location_list_entry(len_address)}
      - {id: expression, type: dwarf_common::counted_block, if: has_expression}
    instances:
      has_expression:
        value: |
          entry.kind != dwarf_enums::dw_lle::end_of_list.to_i and
          entry.kind != dwarf_enums::dw_lle::base_addressx.to_i and
          entry.kind != dwarf_enums::dw_lle::base_address.to_i and
          entry.kind != dwarf_enums::dw_lle::gnu_view_pair.to_i
  # ------------------------------------------------------------------------------------------------ before DWARF 5
  pair:
    doc: |
      Two ofs_lists from the base address; or, with the largest address first, a new base; or, both zero, the end of the list.
      That of a location list is followed by a description, except for bases and the end.
    doc-ref: DWARF 4, 2.6.2 and 2.17.3
    params:
      - {id: len_address, type: u1}
    seq:
      - {id: ofs_start, type: 'dwarf_common::address(_root.is_be, len_address)'}
      - {id: ofs_end, type: 'dwarf_common::address(_root.is_be, len_address)'}
    instances:
      is_base: {value: ofs_start.is_largest}
      is_end: {value: ofs_start.number == 0 and ofs_end.number == 0}
  location_of_pair:
    doc: A pair with its description.
    doc-ref: DWARF 4, 2.6.2
    params: [{id: len_address, type: u1}]
    seq:
      - {id: pair, type: pair(len_address)}
      - {id: description, type: description, if: not pair.is_base and not pair.is_end}
  description:
    doc-ref: DWARF 4, 2.6.2
    seq:
      - {id: len_expression, type: u2}
      - {id: expression, size: len_expression}
  gnu_location_list_entry:
    doc: |
      Entries of .debug_loc.dwo before DWARF 5, which have no addresses but by number. Except for bases and the end, a description
      follows.
    doc-ref: https://gcc.gnu.org/wiki/DebugFission
    seq:
      - {id: kind, type: u1}
      - id: bounds
        type:
          switch-on: kind
          cases:
            dwarf_enums::dw_lle_gnu::end_of_list_entry.to_i: nothing
            dwarf_enums::dw_lle_gnu::base_address_selection_entry.to_i: index
            dwarf_enums::dw_lle_gnu::start_end_entry.to_i: two_numbers
            dwarf_enums::dw_lle_gnu::start_length_entry.to_i: index_and_length
            _: dwarf_common::unsupported
  gnu_location:
    doc: An entry with its description.
    doc-ref: https://gcc.gnu.org/wiki/DebugFission
    seq:
      - {id: entry, type: gnu_location_list_entry}
      - {id: description, type: description, if: has_description}
    instances:
      has_description:
        value: |
          entry.kind != dwarf_enums::dw_lle_gnu::end_of_list_entry.to_i and
          entry.kind != dwarf_enums::dw_lle_gnu::base_address_selection_entry.to_i
  # ------------------------------------------------------------------------------------------------ bounds
  nothing:
    seq: []
  index:
    seq:
      - {id: first, type: uleb128}
  index_and_length:
    seq:
      - {id: first, type: uleb128}
      - {id: len_range, type: u4}
  two_numbers:
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: uleb128}
  one_address:
    params:
      - {id: len_address, type: u1}
    seq:
      - {id: first, type: 'dwarf_common::address(_root.is_be, len_address)'}
  two_addresses:
    params:
      - {id: len_address, type: u1}
    seq:
      - {id: first, type: 'dwarf_common::address(_root.is_be, len_address)'}
      - {id: second, type: 'dwarf_common::address(_root.is_be, len_address)'}
  address_and_length:
    params:
      - {id: len_address, type: u1}
    seq:
      - {id: first, type: 'dwarf_common::address(_root.is_be, len_address)'}
      - {id: second, type: uleb128}
