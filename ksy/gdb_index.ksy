meta:
  id: gdb_index
  title: Index for gdb (section .gdb_index), versions 4 to 9
  license: MIT
  ks-version: '0.11'
  endian: le
doc: Little-endian on all machines. Where one area begins the one before it ends.
doc-ref: https://sourceware.org/gdb/current/onlinedocs/gdb.html/Index-Section-Format.html
seq:
  - {id: header, type: header}
instances:
  compile_units:
    pos: header.ofs_compile_units
    size: header.ofs_type_units - header.ofs_compile_units
    type: compile_units
  type_units:
    pos: header.ofs_type_units
    size: header.ofs_addresses - header.ofs_type_units
    type: type_units
  addresses:
    pos: header.ofs_addresses
    size: header.ofs_symbols - header.ofs_addresses
    type: addresses
  symbols:
    pos: header.ofs_symbols
    size: header.ofs_symbols_end - header.ofs_symbols
    type: symbols
  shortcuts:
    pos: header.ofs_symbols_end
    type: shortcuts
    if: header.version >= 9
types:
  header:
    seq:
      - {id: version, type: u4, valid: {min: 4, max: 9}}
      - {id: ofs_compile_units, type: u4, valid: {max: ofs_limit}}
      - {id: ofs_type_units, type: u4, valid: {min: ofs_compile_units, max: ofs_limit}}
      - {id: ofs_addresses, type: u4, valid: {min: ofs_type_units, max: ofs_limit}}
      - {id: ofs_symbols, type: u4, valid: {min: ofs_addresses, max: ofs_limit}}
      - {id: ofs_shortcuts, type: u4, valid: {min: ofs_symbols, max: ofs_limit}, if: version >= 9}
      - {id: ofs_constant_pool, type: u4, valid: {min: ofs_symbols_before, max: ofs_limit}}
    instances:
      ofs_limit: {value: _root._io.size}
      ofs_symbols_before: {value: 'version >= 9 ? ofs_shortcuts : ofs_symbols'}
      ofs_symbols_end: {value: 'version >= 9 ? ofs_shortcuts : ofs_constant_pool'}
  compile_units:
    seq:
      - {id: units, type: compile_unit, repeat: eos}
  compile_unit:
    doc: Where a unit is in .debug_info.
    seq:
      - {id: ofs_unit, type: u8}
      - {id: len_unit, type: u8}
  type_units:
    seq:
      - {id: units, type: type_unit, repeat: eos}
  type_unit:
    seq:
      - {id: ofs_unit, type: u8}
      - {id: ofs_type, type: u8}
      - {id: signature, type: signature}
  signature:
    seq:
      - {id: value, type: u8}
  addresses:
    seq:
      - {id: ranges, type: address_range, repeat: eos}
  address_range:
    seq:
      - {id: low, type: address}
      - {id: high, type: address}
      - {id: unit, type: u4}
  address:
    seq:
      - {id: value, type: u8}
  symbols:
    doc: A hash table; its size is a power of two.
    seq:
      - {id: slots, type: slot, repeat: eos}
  slot:
    doc: Both offsets count from the start of the constant pool. An empty slot has zeros.
    seq:
      - {id: ofs_name, type: u4}
      - {id: ofs_vector, type: u4}
    instances:
      is_empty: {value: ofs_name == 0 and ofs_vector == 0}
      name:
        io: _root._io
        pos: _root.header.ofs_constant_pool + ofs_name
        terminator: 0
        if: not is_empty
      vector:
        io: _root._io
        pos: _root.header.ofs_constant_pool + ofs_vector
        type: unit_vector
        if: not is_empty
  unit_vector:
    seq:
      - {id: num_units, type: u4, valid: {expr: _ <= _io.size}}
      - {id: units, type: unit_reference, repeat: expr, repeat-expr: num_units}
  unit_reference:
    doc: 'Since version 7 the highest bits tell what the symbol is there: 31 whether it is static, 28 to 30 its kind.'
    seq:
      - {id: unit, type: b24le}
      - {id: reserved, type: b4le}
      - {id: kind, type: b3le, enum: symbol_kind}
      - {id: is_static, type: b1le}
  shortcuts:
    doc: Of version 9.
    seq:
      - {id: language_of_main, type: u4}
      - {id: ofs_name_of_main, type: u4}
enums:
  symbol_kind:
    0: {id: none, -orig-id: GDB_INDEX_SYMBOL_KIND_NONE}
    1: {id: symbol_type, -orig-id: GDB_INDEX_SYMBOL_KIND_TYPE}
    2: {id: variable, -orig-id: GDB_INDEX_SYMBOL_KIND_VARIABLE}
    3: {id: symbol_function, -orig-id: GDB_INDEX_SYMBOL_KIND_FUNCTION}
    4: {id: other, -orig-id: GDB_INDEX_SYMBOL_KIND_OTHER}
