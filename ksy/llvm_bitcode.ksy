meta:
  id: llvm_bitcode
  title: How a file of LLVM bitcode begins
  license: MIT
  ks-version: '0.11'
  endian: le
doc: |
  What clang -flto writes in place of an object file. It is recognised, not read: it holds no DWARF.
doc-ref: https://llvm.org/docs/BitCodeFormat.html
seq:
  - id: magic
    type: {switch-on: is_wrapped, cases: {true: wrapper_magic, false: magic}}
  - {id: rest, size-eos: true}
instances:
  first_byte:
    pos: 0
    type: u1
  is_wrapped:
    value: first_byte == 0xde
types:
  magic:
    doc-ref: LLVM Bitcode File Format, "Bitstream Format", Magic Numbers, and "LLVM IR Magic Number"
    seq:
      - {id: bytes, contents: [BC, 0xc0, 0xde]}
  wrapper_magic:
    doc-ref: LLVM Bitcode File Format, "Bitcode Wrapper Format"
    seq:
      - {id: bytes, contents: [0xde, 0xc0, 0x17, 0x0b]}
