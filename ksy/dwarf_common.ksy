meta:
  id: dwarf_common
  title: What several sections of DWARF have in common
  license: MIT
  ks-version: '0.11'
  imports: [uleb128]
doc: |
  Numbers of fixed width, offsets, addresses, initial lengths and blocks. DWARF does not record its byte order: each type
  that depends on it has the parameter `is_be`, because a type of another grammar does not inherit it in all languages.
doc-ref: https://dwarfstd.org/doc/DWARF5.pdf
types:
  fixed1:
    doc: One byte.
    doc-ref: DWARF 5, 7.5.5
    seq:
      - {id: value, type: u1}
  fixed2:
    doc: Two bytes.
    doc-ref: DWARF 5, 7.5.5
    params: [{id: is_be, type: bool}]
    meta: {endian: &file_order {switch-on: is_be, cases: {false: le, true: be}}}
    seq:
      - {id: value, type: u2}
  fixed3:
    doc: Three bytes, as in DW_FORM_strx3.
    doc-ref: DWARF 5, 7.5.5
    params: [{id: is_be, type: bool}]
    seq:
      - {id: b0, type: u1}
      - {id: b1, type: u1}
      - {id: b2, type: u1}
    instances:
      value: {value: 'is_be ? b0 * 0x10000 + b1 * 0x100 + b2 : b2 * 0x10000 + b1 * 0x100 + b0'}
  fixed4:
    doc: Four bytes.
    doc-ref: DWARF 5, 7.5.5
    params: [{id: is_be, type: bool}]
    meta: {endian: *file_order}
    seq:
      - {id: value, type: u4}
  fixed8:
    doc: Eight bytes.
    doc-ref: DWARF 5, 7.5.5
    params: [{id: is_be, type: bool}]
    meta: {endian: *file_order}
    seq:
      - {id: value, type: u8}
  offset:
    doc: Offset into a section or length of one; its width follows from the DWARF format.
    doc-ref: DWARF 5, 7.4
    params:
      - {id: is_be, type: bool}
      - {id: is64, type: bool}
    meta: {endian: *file_order}
    seq:
      - id: value
        type: {switch-on: is64, cases: {true: u8, false: u4}}
  address:
    doc: Address on the target machine.
    doc-ref: DWARF 5, 7.5.5
    params:
      - {id: is_be, type: bool}
      - {id: len_address, type: u1}
    seq:
      - id: value
        type:
          switch-on: len_address
          cases:
            1: fixed1
            2: fixed2(is_be)
            4: fixed4(is_be)
            8: fixed8(is_be)
            _: unsupported
    instances:
      number:
        doc: The value, whatever its width.
        value: |
          len_address == 8 ? value.as<fixed8>.value :
          len_address == 4 ? value.as<fixed4>.value :
          len_address == 2 ? value.as<fixed2>.value : value.as<fixed1>.value
      is_largest:
        value: |
          number == (len_address == 8 ? 0xffffffffffffffff :
          len_address == 4 ? 0xffffffff :
          len_address == 2 ? 0xffff : 0xff)
  unit_length:
    doc: Initial length; an escape value announces the 64-bit DWARF format.
    doc-ref: DWARF 5, 7.2.2 and 7.4
    params: [{id: is_be, type: bool}]
    meta: {endian: *file_order}
    seq:
      - id: len32
        type: u4
        valid: {expr: '_ < 0xfffffff0 or _ == 0xffffffff'}
      - id: len64
        type: u8
        if: is64
    instances:
      is64: {value: len32 == 0xffffffff}
      value: {value: 'is64 ? len64 : len32'}
  counted_block:
    doc: Bytes, with their number in front.
    doc-ref: DWARF 5, 7.5.5
    seq:
      - {id: len_content, type: uleb128}
      - {id: content, size: len_content.value}
  cstring:
    doc: String in place, up to a null byte. Bytes, because DWARF may not say which encoding they have.
    doc-ref: DWARF 5, 7.5.5
    seq:
      - {id: content, terminator: 0}
  unsupported:
    doc: A value whose end cannot be known. Decoding fails.
    seq:
      - {id: never, size: 0, valid: {expr: 'false'}}
