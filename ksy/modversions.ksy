meta:
  id: modversions
  title: Versions of the symbols that a Linux kernel module imports
  license: MIT
  ks-version: '0.11'
  endian:
    switch-on: is_be
    cases:
      false: le
      true: be
doc: |
  The sections __versions, __version_ext_crcs and __version_ext_names of a module. The last two hold names of any length (since
  Linux 6.14), in one order; a kernel that knows them prefers them.
doc-ref: https://www.kernel.org/doc/html/latest/kbuild/modules.html
params:
  - id: is_be
    type: bool
    doc: Whether the most significant byte comes first.
  - id: is64
    type: bool
    doc: Whether an unsigned long takes eight bytes.
instances:
  len_long: {value: 'is64 ? 8 : 4'}
  len_entry: {value: '64'}
types:
  versions:
    seq:
      - {id: entries, type: version, repeat: eos}
  version:
    doc-ref: Linux, struct modversion_info
    seq:
      - {id: first, type: u4}
      - {id: second, type: u4, if: _root.is64}
      - id: name
        size: _root.len_entry - _root.len_long
        terminator: 0
    instances:
      crc: {value: '_root.is64 and _root.is_be ? second : first'}
  ext_crcs:
    seq:
      - {id: crcs, type: u4, repeat: eos}
  ext_names:
    seq:
      - {id: names, type: ext_name, repeat: eos}
  ext_name:
    seq:
      - {id: content, terminator: 0}
