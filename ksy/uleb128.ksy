meta:
  id: uleb128
  title: Unsigned integer of variable length (unsigned LEB128)
  license: MIT
  ks-version: '0.11'
doc: |
  Seven bits per byte, least significant group first; the high bit says that another group follows. Padding with
  redundant groups is allowed, up to as many as 64 bits have. The value is taken modulo 2**64.

  Arithmetic is used instead of bit operators, which are signed and 32 bits wide in JavaScript.
doc-ref: DWARF 5, 7.6
-leb128: unsigned
seq:
  - id: groups
    type: u1
    repeat: until
    repeat-until: _ < 0x80
    valid: {expr: '_ < 0x80 or _index < 9'}
    doc: Seven bits each; 64 bits have ten, padding included.
instances:
  lo:
    doc: Bits 0 to 31.
    value: |
      groups.size == 1 ? groups[0] :
      (groups[0] & 0x7f) + (groups[1] & 0x7f) * 0x80 + (groups.size < 3 ? 0 :
      (groups[2] & 0x7f) * 0x4000 + (groups.size < 4 ? 0 :
      (groups[3] & 0x7f) * 0x200000 + (groups.size < 5 ? 0 :
      (groups[4] & 0x0f) * 0x10000000)))
  hi:
    doc: Bits 32 to 63.
    value: |
      groups.size < 5 ? 0 :
      (groups[4] & 0x70) / 0x10 + (groups.size < 6 ? 0 :
      (groups[5] & 0x7f) * 0x8 + (groups.size < 7 ? 0 :
      (groups[6] & 0x7f) * 0x400 + (groups.size < 8 ? 0 :
      (groups[7] & 0x7f) * 0x20000 + (groups.size < 9 ? 0 :
      (groups[8] & 0x7f) * 0x1000000 + (groups.size < 10 ? 0 :
      (groups[9] & 0x01) * 0x80000000)))))
  value:
    doc: Exact up to 2**53, rounded above, so that comparisons with sizes and offsets hold.
    value: 'groups.size == 1 ? groups[0] : hi * 0x100000000 + lo'
