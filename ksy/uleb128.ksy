meta:
  id: uleb128
  title: Unsigned integer of variable length (unsigned LEB128)
  license: MIT
  ks-version: '0.11'
doc: |
  Seven bits per byte, least significant group first; the high bit says that another group follows. Padding with
  redundant groups is allowed, up to as many as 64 bits have. The value is taken modulo 2**64.
doc-ref: DWARF 5, 7.6
-leb128: unsigned
seq:
  - id: groups
    type: 'group(_index, _index == 0 ? 1 : groups[_index - 1].next_weight, _index == 0 ? 0 : groups[_index - 1].sum)'
    repeat: until
    repeat-until: not _.has_next
instances:
  value:
    value: groups.last.sum
types:
  group:
    params:
      - {id: number, type: s4}
      - {id: weight, type: u8, doc: '2**(7 * number), as far as that has 64 bits.'}
      - {id: sum_before, type: u8}
    seq:
      - id: has_next
        type: b1
        valid: {any-of: [false, may_have_next]}
      - {id: bits, type: b7}
    instances:
      may_have_next:
        doc: 64 bits have ten groups, padding included.
        value: number < 9
      next_weight:
        value: '(number < 9 ? weight * 0x80 : 0).as<u8>'
      used_bits:
        doc: Of the tenth group one bit is left within the 64, of those behind it none.
        value: '(number == 9 ? bits & 1 : bits).as<u8>'
      sum:
        value: (sum_before + used_bits * weight).as<u8>
