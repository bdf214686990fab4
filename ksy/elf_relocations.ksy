meta:
  id: elf_relocations
  title: Relocations that sections with debugging information use, by machine
  license: MIT
  ks-version: '0.11'
doc: |
  One enum per machine, named as in enum `em` of elf.ksy. `-operation` is the calculation in the terms of the psABI
  documents: A the addend, P the place's address (in its section: a relocatable file has no others), S the symbol's
  value, Z its size, V the value found in place; `none` for a marker that changes nothing. `-width` is the number of
  bytes that are written; a result is taken modulo 2**(8 * width). What is not whole bytes has a width of 0 and a field
  in parentheses, `V - S - A (6 bits)` or `S + A (ULEB128)`: the low bits of a byte, a number that keeps its length.

  Types that are not listed leave their place as it is, and cause a warning: they belong to code, or to a linked file.
enums:
  x86_64:
    0: {id: none, -orig-id: R_X86_64_NONE, -operation: none, -width: 0, doc-ref: &x86_64 'System V ABI, AMD64, 4.4.1 "Relocation Types"'}
    1: {id: r64, -orig-id: R_X86_64_64, -operation: S + A, -width: 8, doc-ref: *x86_64}
    2: {id: pc32, -orig-id: R_X86_64_PC32, -operation: S + A - P, -width: 4, doc-ref: *x86_64}
    10: {id: r32, -orig-id: R_X86_64_32, -operation: S + A, -width: 4, doc-ref: *x86_64}
    11: {id: r32s, -orig-id: R_X86_64_32S, -operation: S + A, -width: 4, doc-ref: *x86_64}
    12: {id: r16, -orig-id: R_X86_64_16, -operation: S + A, -width: 2, doc-ref: *x86_64}
    13: {id: pc16, -orig-id: R_X86_64_PC16, -operation: S + A - P, -width: 2, doc-ref: *x86_64}
    14: {id: r8, -orig-id: R_X86_64_8, -operation: S + A, -width: 1, doc-ref: *x86_64}
    15: {id: pc8, -orig-id: R_X86_64_PC8, -operation: S + A - P, -width: 1, doc-ref: *x86_64}
    # Offsets in the block of thread-local storage: a symbol's value is that offset until the file is linked.
    17: {id: dtpoff64, -orig-id: R_X86_64_DTPOFF64, -operation: S + A, -width: 8, doc-ref: *x86_64}
    21: {id: dtpoff32, -orig-id: R_X86_64_DTPOFF32, -operation: S + A, -width: 4, doc-ref: *x86_64}
    24: {id: pc64, -orig-id: R_X86_64_PC64, -operation: S + A - P, -width: 8, doc-ref: *x86_64}
    32: {id: size32, -orig-id: R_X86_64_SIZE32, -operation: Z + A, -width: 4, doc-ref: *x86_64}
    33: {id: size64, -orig-id: R_X86_64_SIZE64, -operation: Z + A, -width: 8, doc-ref: *x86_64}
  i386:
    0: {id: none, -orig-id: R_386_NONE, -operation: none, -width: 0, doc-ref: &i386 'System V ABI, Intel386, 4.4 "Relocation"'}
    1: {id: r32, -orig-id: R_386_32, -operation: S + A, -width: 4, doc-ref: *i386}
    2: {id: pc32, -orig-id: R_386_PC32, -operation: S + A - P, -width: 4, doc-ref: *i386}
    20: {id: r16, -orig-id: R_386_16, -operation: S + A, -width: 2, doc-ref: *i386}
    21: {id: pc16, -orig-id: R_386_PC16, -operation: S + A - P, -width: 2, doc-ref: *i386}
    22: {id: r8, -orig-id: R_386_8, -operation: S + A, -width: 1, doc-ref: *i386}
    23: {id: pc8, -orig-id: R_386_PC8, -operation: S + A - P, -width: 1, doc-ref: *i386}
    32: {id: tls_ldo_32, -orig-id: R_386_TLS_LDO_32, -operation: S + A, -width: 4, doc-ref: *i386}
    38: {id: size32, -orig-id: R_386_SIZE32, -operation: Z + A, -width: 4, doc-ref: *i386}
