meta:
  id: sleb128
  title: Signed integer of variable length (signed LEB128)
  license: MIT
  ks-version: '0.11'
doc: |
  Like unsigned LEB128; the highest bit of the last group is the sign and extends upwards. `lo` and `hi` are the halves of
  the value as a two's complement number of 64 bits; bits beyond these are dropped.
doc-ref: DWARF 5, 7.6
-leb128: signed
seq:
  - id: groups
    type: u1
    repeat: until
    repeat-until: _ < 0x80
    valid: {expr: '_ < 0x80 or _index < 9'}
    doc: Seven bits each; 64 bits have ten, padding included.
instances:
  is_negative:
    value: groups.last & 0x40 != 0
  fill:
    doc: What stands for the seven bits of a group that is absent.
    value: 'is_negative ? 0x7f : 0'
  lo:
    doc: Bits 0 to 31.
    value: |
      (groups[0] & 0x7f) +
      (groups.size > 1 ? groups[1] & 0x7f : fill) * 0x80 +
      (groups.size > 2 ? groups[2] & 0x7f : fill) * 0x4000 +
      (groups.size > 3 ? groups[3] & 0x7f : fill) * 0x200000 +
      ((groups.size > 4 ? groups[4] & 0x7f : fill) & 0x0f) * 0x10000000
  hi:
    doc: Bits 32 to 63.
    value: |
      ((groups.size > 4 ? groups[4] & 0x7f : fill) & 0x70) / 0x10 +
      (groups.size > 5 ? groups[5] & 0x7f : fill) * 0x8 +
      (groups.size > 6 ? groups[6] & 0x7f : fill) * 0x400 +
      (groups.size > 7 ? groups[7] & 0x7f : fill) * 0x20000 +
      (groups.size > 8 ? groups[8] & 0x7f : fill) * 0x1000000 +
      ((groups.size > 9 ? groups[9] & 0x7f : fill) & 0x01) * 0x80000000
