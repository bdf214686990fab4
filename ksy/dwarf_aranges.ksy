meta:
  id: dwarf_aranges
  title: Address ranges of units (section .debug_aranges of DWARF)
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_common]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: The section, from its start to its end.
doc-ref: DWARF 5, 6.1.2 and 7.21
params:
  - {id: is_be, type: bool}
seq:
  - {id: sets, type: set, repeat: eos}
types:
  set:
    doc: The ranges of one unit.
    doc-ref: DWARF 5, 6.1.2
    seq:
      - {id: len_set, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: set_body(len_set.is64), size: len_set.value}
  set_body:
    params: [{id: is64, type: bool}]
    seq:
      - {id: version, type: u2, valid: 2}
      - {id: ofs_debug_info, -orig-id: debug_info_offset, type: 'dwarf_common::offset(_root.is_be, is64)'}
      - {id: len_address, -orig-id: address_size, type: u1, valid: {any-of: [1, 2, 4, 8]}}
      - {id: len_segment_selector, -orig-id: segment_selector_size, type: u1}
      - id: padding
        doc: The first range begins at a multiple of the size of one, counted from the set's length.
        size: (len_range - len_header % len_range) % len_range
      - id: ranges
        doc: The last one is the pair of zeros that ends the set; what is behind it means nothing.
        type: address_range(len_address, len_segment_selector)
        repeat: until
        repeat-until: _.is_terminator or _io.eof
      - {id: rest, size-eos: true}
    instances:
      len_header:
        doc: With the set's length.
        value: 'is64 ? 24 : 12'
      len_range: {value: 2 * len_address + len_segment_selector}
  address_range:
    doc-ref: DWARF 5, 6.1.2
    params:
      - {id: len_address, type: u1}
      - {id: len_segment_selector, type: u1}
    seq:
      - {id: segment_selector, size: len_segment_selector}
      - {id: start, type: 'dwarf_common::address(_root.is_be, len_address)'}
      - {id: len_range, type: 'dwarf_common::address(_root.is_be, len_address)'}
    instances:
      is_terminator: {value: start.number == 0 and len_range.number == 0}
