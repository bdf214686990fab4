meta:
  id: dwp_index
  title: Index of a DWARF package file (sections .debug_cu_index and .debug_tu_index)
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_enums, dwarf_common]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  Says which parts of the package's sections belong to each split unit. GNU's version 2 and that of DWARF 5 differ in the
  width of the version, and in what the numbers of columns stand for.
doc-ref: DWARF 5, 7.3.5.3; https://gcc.gnu.org/wiki/DebugFissionDWP
params:
  - {id: is_be, type: bool}
seq:
  - {id: header, type: header}
  - id: signatures
    type: dwarf_common::fixed8(is_be)
    repeat: expr
    repeat-expr: header.num_slots
  - id: rows
    doc: For each slot the number of a row of the tables that follow, from 1; 0 for an unused slot.
    type: u4
    repeat: expr
    repeat-expr: header.num_slots
  - id: sections
    doc: What the columns are about; of version 2 dw_sect_v2 in dwarf_tables.ksy has the names.
    type: u4
    enum: dwarf_enums::dw_sect
    repeat: expr
    repeat-expr: header.num_columns
  - id: offsets
    type: row
    repeat: expr
    repeat-expr: header.num_units
  - id: sizes
    type: row
    repeat: expr
    repeat-expr: header.num_units
types:
  header:
    seq:
      - {id: version_word, size: 4, type: version_word}
      - {id: num_columns, type: u4, valid: {expr: _ <= _io.size}}
      - {id: num_units, type: u4, valid: {expr: _ <= _io.size}}
      - {id: num_slots, type: u4, valid: {expr: _ <= _io.size}}
  version_word:
    doc: Version 2 is a number of four bytes; version 5 has the first two of them, whatever the byte order.
    seq:
      - {id: first, type: u2}
      - {id: second, type: u2}
    instances:
      version: {value: 'first != 0 ? first : second'}
  row:
    seq:
      - id: values
        type: u4
        repeat: expr
        repeat-expr: _root.header.num_columns
