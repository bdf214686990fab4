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
  Linux 6.14), in one order; a kernel that knows them prefers them. The stream is one section; its user takes the instance for it.
doc-ref: https://www.kernel.org/doc/html/latest/kbuild/modules.html
params:
  - id: is_be
    type: bool
    doc: Whether the most significant byte comes first.
  - id: is64
    type: bool
    doc: Whether an unsigned long takes eight bytes.
instances:
  len_entry: {value: '64'}
  len_crc: {value: 'is64 ? 8 : 4'}
  versions:
    doc: Of __versions.
    pos: 0
    type: version
    repeat: eos
  ext_crcs:
    doc: Of __version_ext_crcs.
    pos: 0
    type: u4
    repeat: eos
  ext_names:
    doc: Of __version_ext_names.
    pos: 0
    type: ext_name
    repeat: eos
types:
  version:
    doc-ref: Linux, struct modversion_info
    seq:
      - {id: crc, type: unsigned_long}
      - id: name
        size: _root.len_entry - _root.len_crc
        terminator: 0
  unsigned_long:
    doc: A CRC takes its lower four bytes.
    seq:
      - id: value
        type: {switch-on: _root.is64, cases: {true: u8, false: u4}}
  ext_name:
    seq:
      - {id: content, terminator: 0}
