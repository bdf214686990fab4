meta:
  id: ksymtab
  title: Exported symbols in Linux kernels, modules and objects
  license: MIT
  ks-version: '0.11'
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  The sections __ksymtab, __ksymtab_gpl, __kcrctab, __kcrctab_gpl and __kflagstab, and what stands at the labels of
  .export_symbol. None of them says which of its layouts it has: its user takes the instance for it.

  A table holds one entry per symbol, and the tables that belong together have the same order.
doc-ref: https://www.kernel.org/doc/html/latest/kbuild/modules.html
params:
  - id: is_be
    type: bool
    doc: Whether the most significant byte comes first.
  - id: is64
    type: bool
    doc: Whether a pointer takes eight bytes.
instances:
  len_pointer: {value: 'is64 ? 8 : 4'}
  len_offset: {value: '4'}
  entries:
    doc: Since Linux 5.4, on machines that have offsets there.
    pos: 0
    type: entry(len_offset, true)
    repeat: eos
  entries_without_namespace:
    doc: Linux 4.19 to 5.3, on machines that have offsets there.
    pos: 0
    type: entry(len_offset, false)
    repeat: eos
  pointer_entries:
    doc: Since Linux 5.4, on machines that have pointers there.
    pos: 0
    type: entry(len_pointer, true)
    repeat: eos
  pointer_entries_without_namespace:
    doc: Up to Linux 4.18, and up to 5.3 on machines that have pointers there.
    pos: 0
    type: entry(len_pointer, false)
    repeat: eos
  crcs:
    doc: Since Linux 4.11.
    pos: 0
    type: crc(len_offset)
    repeat: eos
  pointer_crcs:
    doc: Up to Linux 4.10.
    pos: 0
    type: crc(len_pointer)
    repeat: eos
  symbol_flags:
    doc: Of __kflagstab.
    pos: 0
    type: flags
    repeat: eos
  export_symbol:
    doc: Of .export_symbol, at a label.
    pos: 0
    type: export_symbol
  default_layout:
    pos: 0
    type: layout(len_offset, true)
types:
  layout:
    doc: |
      How the entries of section __ksymtab or __ksymtab_gpl are laid out. Up to Linux 4.18 an entry was two pointers. Since
      4.19 they are, on many machines, offsets from the place where they stand; since 5.4 there is a third for the namespace.
    doc-ref: Linux, struct kernel_symbol
    params:
      - {id: len_reference, type: u1}
      - {id: has_namespace, type: bool}
    seq: []
    instances:
      len_entry: {value: 'len_reference * (has_namespace ? 3 : 2)'}
      ofs_name: {value: len_reference}
      ofs_namespace: {value: 2 * len_reference}
  entry:
    params:
      - {id: len_reference, type: u1}
      - {id: has_namespace, type: bool}
    seq:
      - {id: value, type: reference(len_reference)}
      - {id: name, type: reference(len_reference)}
      - id: symbol_namespace
        doc: Refers to nothing, or to an empty string, where the symbol is in no namespace.
        type: reference(len_reference)
        if: has_namespace
  reference:
    doc: |
      A pointer, or a signed offset from the place where it stands. In relocatable files a relocation has the value.
    params:
      - {id: len_reference, type: u1}
    seq:
      - id: value
        type: {switch-on: len_reference, cases: {8: u8, _: u4}}
  crc:
    doc: |
      An entry of section __kcrctab or __kcrctab_gpl. Up to Linux 4.10 a CRC took an unsigned long. From 4.11 to 5.18 some
      machines have an offset to the CRC instead, from the place where it stands.
    params:
      - {id: len_crc, type: u1}
    seq:
      - {id: value, type: reference(len_crc)}
  flags:
    doc: The byte of section __kflagstab for a symbol (since 2026); there are no __ksymtab_gpl and __kcrctab_gpl then.
    seq:
      - {id: reserved, type: b7}
      - {id: is_gpl_only, -orig-id: KSYM_FLAG_GPL_ONLY, type: b1}
  export_symbol:
    doc: |
      What stands at the label __export_symbol_NAME (since Linux 6.5). An aligned pointer to the symbol follows.
    doc-ref: Linux, ___EXPORT_SYMBOL
    seq:
      - id: license
        doc: GPL, or nothing.
        terminator: 0
      - id: symbol_namespace
        terminator: 0
