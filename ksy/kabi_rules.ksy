meta:
  id: kabi_rules
  title: Rules for a stable kernel ABI (section .discard.gendwarfksyms.kabi_rules)
  license: MIT
  ks-version: '0.11'
doc: |
  Entries of four strings. Bytes that are too few for another entry may follow the last one.
doc-ref: https://docs.kernel.org/kbuild/gendwarfksyms.html
seq:
  - id: enough
    doc: A section that is too short for one entry is malformed.
    size: 0
    valid: {expr: _io.size >= len_min_rule}
  - id: rules
    type: rule
    if: _io.size > len_min_rule
    repeat: until
    repeat-until: _io.size - _io.pos <= len_min_rule
instances:
  len_min_rule:
    doc: A rule holds at least its version, one character each of two other strings, and four terminators.
    value: '6'
types:
  rule:
    seq:
      - {id: version, terminator: 0}
      - {id: rule_type, -orig-id: type, terminator: 0}
      - {id: target, terminator: 0}
      - {id: value, terminator: 0}
