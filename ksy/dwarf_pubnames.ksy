meta:
  id: dwarf_pubnames
  title: Global names and types (sections .debug_pubnames, .debug_pubtypes, .debug_gnu_pubnames and .debug_gnu_pubtypes of DWARF)
  license: MIT
  ks-version: '0.11'
  imports: [dwarf_common, gdb_index]
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: One of the sections, from its start to its end.
doc-ref: DWARF 4, 6.1.1 and 7.19; https://sourceware.org/gdb/wiki/DebugNamesDWARF5andGDBIndex
params:
  - {id: is_be, type: bool}
  - id: is_gnu
    type: bool
    doc: Whether the section's name has `gnu` in it, and each name a byte that tells its kind.
seq:
  - {id: sets, type: set, repeat: eos}
types:
  set:
    doc: The names of one unit.
    doc-ref: DWARF 4, 6.1.1
    seq:
      - {id: len_set, -orig-id: unit_length, type: dwarf_common::unit_length(_root.is_be)}
      - {id: body, type: set_body(len_set.is64), size: len_set.value}
  set_body:
    params: [{id: is64, type: bool}]
    seq:
      - {id: version, type: u2, valid: 2}
      - {id: ofs_debug_info, -orig-id: debug_info_offset, type: 'dwarf_common::offset(_root.is_be, is64)'}
      - {id: len_debug_info, -orig-id: debug_info_length, type: 'dwarf_common::offset(_root.is_be, is64)'}
      - id: names
        doc: The last one has the offset 0 and nothing else.
        type: name(is64)
        repeat: until
        repeat-until: _.ofs_die.value == 0
      - {id: rest, size-eos: true}
  name:
    doc-ref: DWARF 4, 6.1.1
    params: [{id: is64, type: bool}]
    seq:
      - id: ofs_die
        doc: Counts from the unit's header.
        type: dwarf_common::offset(_root.is_be, is64)
      - {id: kind, type: name_kind, if: ofs_die.value != 0 and _root.is_gnu}
      - {id: name, type: dwarf_common::cstring, if: ofs_die.value != 0}
  name_kind:
    doc: As in the symbol table of .gdb_index.
    doc-ref: https://sourceware.org/gdb/current/onlinedocs/gdb.html/Index-Section-Format.html
    seq:
      - {id: is_static, type: b1}
      - {id: kind, type: b3, enum: 'gdb_index::symbol_kind'}
      - {id: reserved, type: b4}
