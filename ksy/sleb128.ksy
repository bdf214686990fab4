meta:
  id: sleb128
  title: Signed integer of variable length (signed LEB128)
  license: MIT
  ks-version: '0.11'
  imports: [uleb128]
doc: |
  Like unsigned LEB128; the highest bit of the last group is the sign and extends upwards. The value has 64 bits; bits
  beyond these are dropped.
doc-ref: DWARF 5, 7.6
-leb128: signed
seq:
  - {id: magnitude, type: uleb128}
instances:
  sign_weight:
    doc: What the highest bit of the last group counts; of a number with ten or more groups, the highest of 64 bits.
    value: '(magnitude.groups.size < 10 ? magnitude.groups.last.weight * 0x40 : 0x8000000000000000).as<u8>'
  value:
    value: '(magnitude.value < sign_weight ? magnitude.value : -((sign_weight - (magnitude.value - sign_weight)).as<s8>)).as<s8>'
