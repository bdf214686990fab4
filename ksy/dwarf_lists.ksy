meta:
  id: dwarf_lists
  title: Range lists, location lists and address tables of DWARF
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, uleb128]
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
types:
  # ------------------------------------------------------------------------------------------------ DWARF 5
  table_header:
    doc: What stands before the offsets of the lists, which DW_AT_rnglists_base and DW_AT_loclists_base point to.
    doc-ref: DWARF 5, 7.28 and 7.29
    seq:
      - {id: len32, type: u4}
      - {id: len64, type: u8, if: is64}
      - {id: version, type: u2, valid: 5}
      - {id: address_size, type: u1}
      - {id: segment_selector_size, type: u1}
      - {id: num_offsets, -orig-id: offset_entry_count, type: u4}
    instances:
      is64: {value: len32 == 0xffffffff}
  address_table_header:
    doc: What stands before the addresses in .debug_addr, which DW_AT_addr_base points to.
    doc-ref: DWARF 5, 7.27
    seq:
      - {id: len32, type: u4}
      - {id: len64, type: u8, if: is64}
      - {id: version, type: u2, valid: 5}
      - {id: address_size, type: u1}
      - {id: segment_selector_size, type: u1}
    instances:
      is64: {value: len32 == 0xffffffff}
  range_list_entry:
    doc-ref: DWARF 5, 2.17.3 and 7.25
    params:
      - {id: address_size, type: u1}
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
            dwarf_enums::dw_rle::base_address.to_i: one_address(address_size)
            dwarf_enums::dw_rle::start_end.to_i: two_addresses(address_size)
            dwarf_enums::dw_rle::start_length.to_i: address_and_length(address_size)
            _: unsupported
  location_list_entry:
    doc: What says where a location description holds. Except for bases, for view pairs and for the end, it follows.
    doc-ref: DWARF 5, 2.6.2 and 7.7.3
    params:
      - {id: address_size, type: u1}
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
            dwarf_enums::dw_lle::base_address.to_i: one_address(address_size)
            dwarf_enums::dw_lle::start_end.to_i: two_addresses(address_size)
            dwarf_enums::dw_lle::start_length.to_i: address_and_length(address_size)
            dwarf_enums::dw_lle::gnu_view_pair.to_i: two_numbers
            _: unsupported
  counted_description:
    doc: A counted location description.
    doc-ref: DWARF 5, 2.6.2
    seq:
      - {id: len_expression, type: uleb128}
      - {id: expression, size: len_expression.value}
  # ------------------------------------------------------------------------------------------------ before DWARF 5
  pair:
    doc: |
      Two offsets from the base address; or, with the largest address first, a new base; or, both zero, the end of the list.
      That of a location list is followed by a description, except for bases and the end.
    doc-ref: DWARF 4, 2.6.2 and 2.17.3
    params:
      - {id: address_size, type: u1}
    seq:
      - {id: start, type: address(address_size)}
      - {id: end, type: address(address_size)}
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
            _: unsupported
  # ------------------------------------------------------------------------------------------------ bounds
  address:
    doc: As two halves.
    params:
      - {id: address_size, type: u1}
    seq:
      - id: bits
        type: {switch-on: address_size, cases: {2: u16, 4: u32, 8: u64, _: unsupported}}
  u16:
    seq:
      - {id: lo, type: u2}
    instances:
      hi: {value: '0'}
  u32:
    seq:
      - {id: lo, type: u4}
    instances:
      hi: {value: '0'}
  u64:
    seq:
      - {id: first, type: u4}
      - {id: second, type: u4}
    instances:
      lo: {value: '_root.is_be ? second : first'}
      hi: {value: '_root.is_be ? first : second'}
  nothing:
    seq: []
  index:
    seq:
      - {id: first, type: uleb128}
  index_and_length:
    seq:
      - {id: first, type: uleb128}
      - {id: length, type: u4}
  two_numbers:
    seq:
      - {id: first, type: uleb128}
      - {id: second, type: uleb128}
  one_address:
    params:
      - {id: address_size, type: u1}
    seq:
      - {id: first, type: address(address_size)}
  two_addresses:
    params:
      - {id: address_size, type: u1}
    seq:
      - {id: first, type: address(address_size)}
      - {id: second, type: address(address_size)}
  address_and_length:
    params:
      - {id: address_size, type: u1}
    seq:
      - {id: first, type: address(address_size)}
      - {id: second, type: uleb128}
  unsupported:
    doc: An entry whose end cannot be known. Decoding fails.
    seq:
      - {id: never, size: 0, valid: {expr: 'false'}}
