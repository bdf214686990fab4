meta:
  id: elf_relocations
  title: Relocations that sections with debugging information use, by machine
  license: MIT
  ks-version: '0.11'
doc: |
  One enum per machine, named as in enum `em` of elf.ksy. `-operation` is the calculation in the terms of the psABI
  documents: A the addend, P the place's address (in its section: a relocatable file has no others), S the symbol's
  value, Z its size, V the value found in place beside an addend of the record; a number stands for itself; `none` for a
  marker that changes nothing. `-width` is the number of bytes that are written; a result is taken modulo
  2**(8 * width). What is not whole bytes has a width of 0 and a field in parentheses, `V - S - A (6 bits)` or
  `S + A (ULEB128)`: the low bits of a byte, a number that keeps its length. `-elf-class` says which class a type is for,
  where it is for one; `-aligned` that the place has to be aligned, and that the machine has another type for places that
  are not.

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
  arm:
    # The bit T of Thumb functions is part of the value that such a symbol has in the file.
    0: {id: none, -orig-id: R_ARM_NONE, -operation: none, -width: 0, doc-ref: &arm 'ELF for the Arm Architecture (AAELF32), "Relocation"'}
    2: {id: abs32, -orig-id: R_ARM_ABS32, -operation: S + A, -width: 4, doc-ref: *arm}
    3: {id: rel32, -orig-id: R_ARM_REL32, -operation: S + A - P, -width: 4, doc-ref: *arm}
    5: {id: abs16, -orig-id: R_ARM_ABS16, -operation: S + A, -width: 2, doc-ref: *arm}
    8: {id: abs8, -orig-id: R_ARM_ABS8, -operation: S + A, -width: 1, doc-ref: *arm}
    55: {id: abs32_noi, -orig-id: R_ARM_ABS32_NOI, -operation: S + A, -width: 4, doc-ref: *arm}
    56: {id: rel32_noi, -orig-id: R_ARM_REL32_NOI, -operation: S + A - P, -width: 4, doc-ref: *arm}
    106: {id: tls_ldo32, -orig-id: R_ARM_TLS_LDO32, -operation: S + A, -width: 4, doc-ref: *arm}
  aarch64:
    0: {id: none, -orig-id: R_AARCH64_NONE, -operation: none, -width: 0, doc-ref: &aarch64 'ELF for the Arm 64-bit Architecture (AAELF64), "Relocation"'}
    # ILP32 has numbers of its own, up to 255: r_info of its class has no room for others.
    1: {id: p32_abs32, -orig-id: R_AARCH64_P32_ABS32, -operation: S + A, -width: 4, -elf-class: 32, doc-ref: *aarch64}
    2: {id: p32_abs16, -orig-id: R_AARCH64_P32_ABS16, -operation: S + A, -width: 2, -elf-class: 32, doc-ref: *aarch64}
    3: {id: p32_prel32, -orig-id: R_AARCH64_P32_PREL32, -operation: S + A - P, -width: 4, -elf-class: 32, doc-ref: *aarch64}
    4: {id: p32_prel16, -orig-id: R_AARCH64_P32_PREL16, -operation: S + A - P, -width: 2, -elf-class: 32, doc-ref: *aarch64}
    185: {id: p32_tls_dtprel, -orig-id: R_AARCH64_P32_TLS_DTPREL, -operation: S + A, -width: 4, -elf-class: 32, doc-ref: *aarch64}
    # The second number without a meaning, withdrawn.
    256: {id: null_256, -orig-id: R_AARCH64_NULL, -operation: none, -width: 0, doc-ref: *aarch64}
    257: {id: abs64, -orig-id: R_AARCH64_ABS64, -operation: S + A, -width: 8, doc-ref: *aarch64}
    258: {id: abs32, -orig-id: R_AARCH64_ABS32, -operation: S + A, -width: 4, doc-ref: *aarch64}
    259: {id: abs16, -orig-id: R_AARCH64_ABS16, -operation: S + A, -width: 2, doc-ref: *aarch64}
    260: {id: prel64, -orig-id: R_AARCH64_PREL64, -operation: S + A - P, -width: 8, doc-ref: *aarch64}
    261: {id: prel32, -orig-id: R_AARCH64_PREL32, -operation: S + A - P, -width: 4, doc-ref: *aarch64}
    262: {id: prel16, -orig-id: R_AARCH64_PREL16, -operation: S + A - P, -width: 2, doc-ref: *aarch64}
    1029: {id: tls_dtprel64, -orig-id: R_AARCH64_TLS_DTPREL64, -operation: S + A, -width: 8, doc-ref: *aarch64}
  riscv:
    0: {id: none, -orig-id: R_RISCV_NONE, -operation: none, -width: 0, doc-ref: &riscv 'RISC-V ABIs Specification, ELF, "Relocations"'}
    1: {id: r32, -orig-id: R_RISCV_32, -operation: S + A, -width: 4, doc-ref: *riscv}
    2: {id: r64, -orig-id: R_RISCV_64, -operation: S + A, -width: 8, doc-ref: *riscv}
    # Offsets of thread-local variables count from 0x800 behind the start of their block (TLS_DTV_OFFSET).
    8: {id: tls_dtprel32, -orig-id: R_RISCV_TLS_DTPREL32, -operation: S + A - 0x800, -width: 4, doc-ref: *riscv}
    9: {id: tls_dtprel64, -orig-id: R_RISCV_TLS_DTPREL64, -operation: S + A - 0x800, -width: 8, doc-ref: *riscv}
    # Code may shrink until it is linked, so that distances are sums of two relocations at one place, in order.
    33: {id: add8, -orig-id: R_RISCV_ADD8, -operation: V + S + A, -width: 1, doc-ref: *riscv}
    34: {id: add16, -orig-id: R_RISCV_ADD16, -operation: V + S + A, -width: 2, doc-ref: *riscv}
    35: {id: add32, -orig-id: R_RISCV_ADD32, -operation: V + S + A, -width: 4, doc-ref: *riscv}
    36: {id: add64, -orig-id: R_RISCV_ADD64, -operation: V + S + A, -width: 8, doc-ref: *riscv}
    37: {id: sub8, -orig-id: R_RISCV_SUB8, -operation: V - S - A, -width: 1, doc-ref: *riscv}
    38: {id: sub16, -orig-id: R_RISCV_SUB16, -operation: V - S - A, -width: 2, doc-ref: *riscv}
    39: {id: sub32, -orig-id: R_RISCV_SUB32, -operation: V - S - A, -width: 4, doc-ref: *riscv}
    40: {id: sub64, -orig-id: R_RISCV_SUB64, -operation: V - S - A, -width: 8, doc-ref: *riscv}
    51: {id: relax, -orig-id: R_RISCV_RELAX, -operation: none, -width: 0, doc-ref: *riscv}
    52: {id: sub6, -orig-id: R_RISCV_SUB6, -operation: V - S - A (6 bits), -width: 0, doc-ref: *riscv}
    53: {id: set6, -orig-id: R_RISCV_SET6, -operation: S + A (6 bits), -width: 0, doc-ref: *riscv}
    54: {id: set8, -orig-id: R_RISCV_SET8, -operation: S + A, -width: 1, doc-ref: *riscv}
    55: {id: set16, -orig-id: R_RISCV_SET16, -operation: S + A, -width: 2, doc-ref: *riscv}
    56: {id: set32, -orig-id: R_RISCV_SET32, -operation: S + A, -width: 4, doc-ref: *riscv}
    57: {id: r32_pcrel, -orig-id: R_RISCV_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *riscv}
    60: {id: set_uleb128, -orig-id: R_RISCV_SET_ULEB128, -operation: S + A (ULEB128), -width: 0, doc-ref: *riscv}
    61: {id: sub_uleb128, -orig-id: R_RISCV_SUB_ULEB128, -operation: V - S - A (ULEB128), -width: 0, doc-ref: *riscv}
  loongarch:
    0: {id: none, -orig-id: R_LARCH_NONE, -operation: none, -width: 0, doc-ref: &loongarch 'ELF for the LoongArch Architecture, "Relocations"'}
    1: {id: r32, -orig-id: R_LARCH_32, -operation: S + A, -width: 4, doc-ref: *loongarch}
    2: {id: r64, -orig-id: R_LARCH_64, -operation: S + A, -width: 8, doc-ref: *loongarch}
    8: {id: tls_dtprel32, -orig-id: R_LARCH_TLS_DTPREL32, -operation: S + A, -width: 4, doc-ref: *loongarch}
    9: {id: tls_dtprel64, -orig-id: R_LARCH_TLS_DTPREL64, -operation: S + A, -width: 8, doc-ref: *loongarch}
    47: {id: add8, -orig-id: R_LARCH_ADD8, -operation: V + S + A, -width: 1, doc-ref: *loongarch}
    48: {id: add16, -orig-id: R_LARCH_ADD16, -operation: V + S + A, -width: 2, doc-ref: *loongarch}
    49: {id: add24, -orig-id: R_LARCH_ADD24, -operation: V + S + A, -width: 3, doc-ref: *loongarch}
    50: {id: add32, -orig-id: R_LARCH_ADD32, -operation: V + S + A, -width: 4, doc-ref: *loongarch}
    51: {id: add64, -orig-id: R_LARCH_ADD64, -operation: V + S + A, -width: 8, doc-ref: *loongarch}
    52: {id: sub8, -orig-id: R_LARCH_SUB8, -operation: V - S - A, -width: 1, doc-ref: *loongarch}
    53: {id: sub16, -orig-id: R_LARCH_SUB16, -operation: V - S - A, -width: 2, doc-ref: *loongarch}
    54: {id: sub24, -orig-id: R_LARCH_SUB24, -operation: V - S - A, -width: 3, doc-ref: *loongarch}
    55: {id: sub32, -orig-id: R_LARCH_SUB32, -operation: V - S - A, -width: 4, doc-ref: *loongarch}
    56: {id: sub64, -orig-id: R_LARCH_SUB64, -operation: V - S - A, -width: 8, doc-ref: *loongarch}
    99: {id: r32_pcrel, -orig-id: R_LARCH_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *loongarch}
    100: {id: relax, -orig-id: R_LARCH_RELAX, -operation: none, -width: 0, doc-ref: *loongarch}
    105: {id: add6, -orig-id: R_LARCH_ADD6, -operation: V + S + A (6 bits), -width: 0, doc-ref: *loongarch}
    106: {id: sub6, -orig-id: R_LARCH_SUB6, -operation: V - S - A (6 bits), -width: 0, doc-ref: *loongarch}
    107: {id: add_uleb128, -orig-id: R_LARCH_ADD_ULEB128, -operation: V + S + A (ULEB128), -width: 0, doc-ref: *loongarch}
    108: {id: sub_uleb128, -orig-id: R_LARCH_SUB_ULEB128, -operation: V - S - A (ULEB128), -width: 0, doc-ref: *loongarch}
    109: {id: r64_pcrel, -orig-id: R_LARCH_64_PCREL, -operation: S + A - P, -width: 8, doc-ref: *loongarch}
  s390:
    0: {id: none, -orig-id: R_390_NONE, -operation: none, -width: 0, doc-ref: &s390 'ELF Application Binary Interface s390x Supplement, "Relocation"'}
    1: {id: r8, -orig-id: R_390_8, -operation: S + A, -width: 1, doc-ref: *s390}
    3: {id: r16, -orig-id: R_390_16, -operation: S + A, -width: 2, doc-ref: *s390}
    4: {id: r32, -orig-id: R_390_32, -operation: S + A, -width: 4, doc-ref: *s390}
    5: {id: pc32, -orig-id: R_390_PC32, -operation: S + A - P, -width: 4, doc-ref: *s390}
    16: {id: pc16, -orig-id: R_390_PC16, -operation: S + A - P, -width: 2, doc-ref: *s390}
    22: {id: r64, -orig-id: R_390_64, -operation: S + A, -width: 8, doc-ref: *s390}
    23: {id: pc64, -orig-id: R_390_PC64, -operation: S + A - P, -width: 8, doc-ref: *s390}
    52: {id: tls_ldo32, -orig-id: R_390_TLS_LDO32, -operation: S + A, -width: 4, doc-ref: *s390}
    53: {id: tls_ldo64, -orig-id: R_390_TLS_LDO64, -operation: S + A, -width: 8, doc-ref: *s390}
  ppc:
    0: {id: none, -orig-id: R_PPC_NONE, -operation: none, -width: 0, doc-ref: &ppc 'Power Architecture 32-bit ABI Supplement, "Relocation"'}
    1: {id: addr32, -orig-id: R_PPC_ADDR32, -operation: S + A, -width: 4, doc-ref: *ppc}
    3: {id: addr16, -orig-id: R_PPC_ADDR16, -operation: S + A, -width: 2, doc-ref: *ppc}
    24: {id: uaddr32, -orig-id: R_PPC_UADDR32, -operation: S + A, -width: 4, doc-ref: *ppc}
    25: {id: uaddr16, -orig-id: R_PPC_UADDR16, -operation: S + A, -width: 2, doc-ref: *ppc}
    26: {id: rel32, -orig-id: R_PPC_REL32, -operation: S + A - P, -width: 4, doc-ref: *ppc}
    # Offsets of thread-local variables count from 0x8000 behind the start of their block.
    78: {id: dtprel32, -orig-id: R_PPC_DTPREL32, -operation: S + A - 0x8000, -width: 4, doc-ref: *ppc}
  ppc64:
    0: {id: none, -orig-id: R_PPC64_NONE, -operation: none, -width: 0, doc-ref: &ppc64 'OpenPOWER 64-Bit ELF V2 ABI Specification, "Relocation Types"'}
    1: {id: addr32, -orig-id: R_PPC64_ADDR32, -operation: S + A, -width: 4, doc-ref: *ppc64}
    3: {id: addr16, -orig-id: R_PPC64_ADDR16, -operation: S + A, -width: 2, doc-ref: *ppc64}
    24: {id: uaddr32, -orig-id: R_PPC64_UADDR32, -operation: S + A, -width: 4, doc-ref: *ppc64}
    25: {id: uaddr16, -orig-id: R_PPC64_UADDR16, -operation: S + A, -width: 2, doc-ref: *ppc64}
    26: {id: rel32, -orig-id: R_PPC64_REL32, -operation: S + A - P, -width: 4, doc-ref: *ppc64}
    38: {id: addr64, -orig-id: R_PPC64_ADDR64, -operation: S + A, -width: 8, doc-ref: *ppc64}
    43: {id: uaddr64, -orig-id: R_PPC64_UADDR64, -operation: S + A, -width: 8, doc-ref: *ppc64}
    44: {id: rel64, -orig-id: R_PPC64_REL64, -operation: S + A - P, -width: 8, doc-ref: *ppc64}
    78: {id: dtprel64, -orig-id: R_PPC64_DTPREL64, -operation: S + A - 0x8000, -width: 8, doc-ref: *ppc64}
  mips:
    0: {id: none, -orig-id: R_MIPS_NONE, -operation: none, -width: 0, doc-ref: &mips 'System V ABI, MIPS RISC Processor, "Relocation"; 64-bit ELF Object File Specification (MIPS), "Relocation"'}
    2: {id: r32, -orig-id: R_MIPS_32, -operation: S + A, -width: 4, doc-ref: *mips}
    18: {id: r64, -orig-id: R_MIPS_64, -operation: S + A, -width: 8, doc-ref: *mips}
    # Only in the 64-bit class, where a record can have up to three types: the second subtracts what the first gave.
    24: {id: r_mips_sub, -orig-id: R_MIPS_SUB, -operation: S - A, -width: 8, doc-ref: *mips}
    # Offsets of thread-local variables count from 0x8000 behind the start of their block.
    39: {id: tls_dtprel32, -orig-id: R_MIPS_TLS_DTPREL32, -operation: S + A - 0x8000, -width: 4, doc-ref: *mips}
    41: {id: tls_dtprel64, -orig-id: R_MIPS_TLS_DTPREL64, -operation: S + A - 0x8000, -width: 8, doc-ref: *mips}
    248: {id: pc32, -orig-id: R_MIPS_PC32, -operation: S + A - P, -width: 4, doc-ref: *mips}
  sparc: &sparc_types
    0: {id: none, -orig-id: R_SPARC_NONE, -operation: none, -width: 0, doc-ref: &sparc 'System V ABI, SPARC Processor, "Relocation"; SPARC Compliance Definition 2.4.1'}
    1: {id: r8, -orig-id: R_SPARC_8, -operation: S + A, -width: 1, doc-ref: *sparc}
    2: {id: r16, -orig-id: R_SPARC_16, -operation: S + A, -width: 2, -aligned: true, doc-ref: *sparc}
    3: {id: r32, -orig-id: R_SPARC_32, -operation: S + A, -width: 4, -aligned: true, doc-ref: *sparc}
    4: {id: disp8, -orig-id: R_SPARC_DISP8, -operation: S + A - P, -width: 1, doc-ref: *sparc}
    5: {id: disp16, -orig-id: R_SPARC_DISP16, -operation: S + A - P, -width: 2, doc-ref: *sparc}
    6: {id: disp32, -orig-id: R_SPARC_DISP32, -operation: S + A - P, -width: 4, doc-ref: *sparc}
    # UA: the place may be unaligned, as most of debugging information is.
    23: {id: ua32, -orig-id: R_SPARC_UA32, -operation: S + A, -width: 4, doc-ref: *sparc}
    32: {id: r64, -orig-id: R_SPARC_64, -operation: S + A, -width: 8, -aligned: true, doc-ref: *sparc}
    46: {id: disp64, -orig-id: R_SPARC_DISP64, -operation: S + A - P, -width: 8, doc-ref: *sparc}
    54: {id: ua64, -orig-id: R_SPARC_UA64, -operation: S + A, -width: 8, doc-ref: *sparc}
    55: {id: ua16, -orig-id: R_SPARC_UA16, -operation: S + A, -width: 2, doc-ref: *sparc}
    76: {id: tls_dtpoff32, -orig-id: R_SPARC_TLS_DTPOFF32, -operation: S + A, -width: 4, doc-ref: *sparc}
    77: {id: tls_dtpoff64, -orig-id: R_SPARC_TLS_DTPOFF64, -operation: S + A, -width: 8, doc-ref: *sparc}
    86: {id: size32, -orig-id: R_SPARC_SIZE32, -operation: Z + A, -width: 4, doc-ref: *sparc}
    87: {id: size64, -orig-id: R_SPARC_SIZE64, -operation: Z + A, -width: 8, doc-ref: *sparc}
  # Version 8 code with instructions of version 9, and the 64-bit class; their numbers mean the same.
  sparc32plus: *sparc_types
  sparcv9: *sparc_types
  parisc:
    0: {id: none, -orig-id: R_PARISC_NONE, -operation: none, -width: 0, doc-ref: &parisc 'Processor-Specific ELF for PA-RISC, "Relocation"'}
    1: {id: dir32, -orig-id: R_PARISC_DIR32, -operation: S + A, -width: 4, doc-ref: *parisc}
    9: {id: pcrel32, -orig-id: R_PARISC_PCREL32, -operation: S + A - P, -width: 4, doc-ref: *parisc}
    # Offsets in a section, which the value of a symbol is until the file is linked.
    41: {id: secrel32, -orig-id: R_PARISC_SECREL32, -operation: S + A, -width: 4, doc-ref: *parisc}
    72: {id: pcrel64, -orig-id: R_PARISC_PCREL64, -operation: S + A - P, -width: 8, doc-ref: *parisc}
    80: {id: dir64, -orig-id: R_PARISC_DIR64, -operation: S + A, -width: 8, doc-ref: *parisc}
    104: {id: secrel64, -orig-id: R_PARISC_SECREL64, -operation: S + A, -width: 8, doc-ref: *parisc}
    244: {id: tls_dtpoff32, -orig-id: R_PARISC_TLS_DTPOFF32, -operation: S + A, -width: 4, doc-ref: *parisc}
    245: {id: tls_dtpoff64, -orig-id: R_PARISC_TLS_DTPOFF64, -operation: S + A, -width: 8, doc-ref: *parisc}
  alpha:
    0: {id: none, -orig-id: R_ALPHA_NONE, -operation: none, -width: 0, doc-ref: &alpha 'Alpha ELF as in binutils, include/elf/alpha.h'}
    1: {id: reflong, -orig-id: R_ALPHA_REFLONG, -operation: S + A, -width: 4, doc-ref: *alpha}
    2: {id: refquad, -orig-id: R_ALPHA_REFQUAD, -operation: S + A, -width: 8, doc-ref: *alpha}
    9: {id: srel16, -orig-id: R_ALPHA_SREL16, -operation: S + A - P, -width: 2, doc-ref: *alpha}
    10: {id: srel32, -orig-id: R_ALPHA_SREL32, -operation: S + A - P, -width: 4, doc-ref: *alpha}
    11: {id: srel64, -orig-id: R_ALPHA_SREL64, -operation: S + A - P, -width: 8, doc-ref: *alpha}
    33: {id: dtprel64, -orig-id: R_ALPHA_DTPREL64, -operation: S + A, -width: 8, doc-ref: *alpha}
  m68k:
    0: {id: none, -orig-id: R_68K_NONE, -operation: none, -width: 0, doc-ref: &m68k 'System V ABI, Motorola 68000 Processor Family, "Relocation"'}
    # ColdFire too: its files have the number of the family.
    1: {id: r32, -orig-id: R_68K_32, -operation: S + A, -width: 4, doc-ref: *m68k}
    2: {id: r16, -orig-id: R_68K_16, -operation: S + A, -width: 2, doc-ref: *m68k}
    3: {id: r8, -orig-id: R_68K_8, -operation: S + A, -width: 1, doc-ref: *m68k}
    4: {id: pc32, -orig-id: R_68K_PC32, -operation: S + A - P, -width: 4, doc-ref: *m68k}
    5: {id: pc16, -orig-id: R_68K_PC16, -operation: S + A - P, -width: 2, doc-ref: *m68k}
    6: {id: pc8, -orig-id: R_68K_PC8, -operation: S + A - P, -width: 1, doc-ref: *m68k}
    # Offsets of thread-local variables count from 0x8000 behind the start of their block.
    31: {id: tls_ldo32, -orig-id: R_68K_TLS_LDO32, -operation: S + A - 0x8000, -width: 4, doc-ref: *m68k}
  arc_compact: &arc_types
    0: {id: none, -orig-id: R_ARC_NONE, -operation: none, -width: 0, doc-ref: &arc 'ARC ABI Manual, "Relocation"'}
    # Data has the byte order of the file; middle-endian (ME) numbers are only in instructions.
    1: {id: r8, -orig-id: R_ARC_8, -operation: S + A, -width: 1, doc-ref: *arc}
    2: {id: r16, -orig-id: R_ARC_16, -operation: S + A, -width: 2, doc-ref: *arc}
    3: {id: r24, -orig-id: R_ARC_24, -operation: S + A, -width: 3, doc-ref: *arc}
    4: {id: r32, -orig-id: R_ARC_32, -operation: S + A, -width: 4, doc-ref: *arc}
    49: {id: r32_pcrel, -orig-id: R_ARC_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *arc}
    67: {id: tls_dtpoff, -orig-id: R_ARC_TLS_DTPOFF, -operation: S + A, -width: 4, doc-ref: *arc}
  arcv2: *arc_types
  sh:
    0: {id: none, -orig-id: R_SH_NONE, -operation: none, -width: 0, doc-ref: &sh 'SuperH ELF as in binutils, include/elf/sh.h and bfd/elf32-sh.c'}
    # The assembler leaves the addend in place, although the records have a field for it.
    1: {id: dir32, -orig-id: R_SH_DIR32, -operation: V + S + A, -width: 4, doc-ref: *sh}
    2: {id: rel32, -orig-id: R_SH_REL32, -operation: V + S + A - P, -width: 4, doc-ref: *sh}
    33: {id: dir16, -orig-id: R_SH_DIR16, -operation: V + S + A, -width: 2, doc-ref: *sh}
    34: {id: dir8, -orig-id: R_SH_DIR8, -operation: V + S + A, -width: 1, doc-ref: *sh}
    146: {id: tls_ldo_32, -orig-id: R_SH_TLS_LDO_32, -operation: V + S + A, -width: 4, doc-ref: *sh}
  xtensa:
    0: {id: none, -orig-id: R_XTENSA_NONE, -operation: none, -width: 0, doc-ref: &xtensa 'Xtensa ELF ABI as in binutils, include/elf/xtensa.h and bfd/elf32-xtensa.c'}
    1: {id: r32, -orig-id: R_XTENSA_32, -operation: V + S + A, -width: 4, doc-ref: *xtensa}
    14: {id: r32_pcrel, -orig-id: R_XTENSA_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *xtensa}
    # Distances that the assembler has written; the linker corrects them where it moves code.
    17: {id: diff8, -orig-id: R_XTENSA_DIFF8, -operation: none, -width: 0, doc-ref: *xtensa}
    18: {id: diff16, -orig-id: R_XTENSA_DIFF16, -operation: none, -width: 0, doc-ref: *xtensa}
    19: {id: diff32, -orig-id: R_XTENSA_DIFF32, -operation: none, -width: 0, doc-ref: *xtensa}
    57: {id: pdiff8, -orig-id: R_XTENSA_PDIFF8, -operation: none, -width: 0, doc-ref: *xtensa}
    58: {id: pdiff16, -orig-id: R_XTENSA_PDIFF16, -operation: none, -width: 0, doc-ref: *xtensa}
    59: {id: pdiff32, -orig-id: R_XTENSA_PDIFF32, -operation: none, -width: 0, doc-ref: *xtensa}
    60: {id: ndiff8, -orig-id: R_XTENSA_NDIFF8, -operation: none, -width: 0, doc-ref: *xtensa}
    61: {id: ndiff16, -orig-id: R_XTENSA_NDIFF16, -operation: none, -width: 0, doc-ref: *xtensa}
    62: {id: ndiff32, -orig-id: R_XTENSA_NDIFF32, -operation: none, -width: 0, doc-ref: *xtensa}
  openrisc:
    0: {id: none, -orig-id: R_OR1K_NONE, -operation: none, -width: 0, doc-ref: &openrisc 'OpenRISC 1000 ELF as in binutils, include/elf/or1k.h'}
    1: {id: r32, -orig-id: R_OR1K_32, -operation: S + A, -width: 4, doc-ref: *openrisc}
    2: {id: r16, -orig-id: R_OR1K_16, -operation: S + A, -width: 2, doc-ref: *openrisc}
    3: {id: r8, -orig-id: R_OR1K_8, -operation: S + A, -width: 1, doc-ref: *openrisc}
    9: {id: r32_pcrel, -orig-id: R_OR1K_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *openrisc}
    10: {id: r16_pcrel, -orig-id: R_OR1K_16_PCREL, -operation: S + A - P, -width: 2, doc-ref: *openrisc}
    11: {id: r8_pcrel, -orig-id: R_OR1K_8_PCREL, -operation: S + A - P, -width: 1, doc-ref: *openrisc}
  microblaze:
    0: {id: none, -orig-id: R_MICROBLAZE_NONE, -operation: none, -width: 0, doc-ref: &microblaze 'MicroBlaze ELF as in binutils, include/elf/microblaze.h'}
    1: {id: r32, -orig-id: R_MICROBLAZE_32, -operation: S + A, -width: 4, doc-ref: *microblaze}
    2: {id: r32_pcrel, -orig-id: R_MICROBLAZE_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *microblaze}
    # Left behind where the assembler or linker has computed the value.
    9: {id: r64_none, -orig-id: R_MICROBLAZE_64_NONE, -operation: none, -width: 0, doc-ref: *microblaze}
  altera_nios2:
    0: {id: none, -orig-id: R_NIOS2_NONE, -operation: none, -width: 0, doc-ref: &altera_nios2 'Nios II Processor Reference Guide, ABI, "Relocation"'}
    12: {id: bfd_reloc_32, -orig-id: R_NIOS2_BFD_RELOC_32, -operation: S + A, -width: 4, doc-ref: *altera_nios2}
    13: {id: bfd_reloc_16, -orig-id: R_NIOS2_BFD_RELOC_16, -operation: S + A, -width: 2, doc-ref: *altera_nios2}
    14: {id: bfd_reloc_8, -orig-id: R_NIOS2_BFD_RELOC_8, -operation: S + A, -width: 1, doc-ref: *altera_nios2}
    34: {id: tls_dtprel, -orig-id: R_NIOS2_TLS_DTPREL, -operation: S + A - 0x8000, -width: 4, doc-ref: *altera_nios2}
  qdsp6:
    0: {id: none, -orig-id: R_HEX_NONE, -operation: none, -width: 0, doc-ref: &qdsp6 'Qualcomm Hexagon Application Binary Interface, "Relocation"'}
    6: {id: r32, -orig-id: R_HEX_32, -operation: S + A, -width: 4, doc-ref: *qdsp6}
    7: {id: r16, -orig-id: R_HEX_16, -operation: S + A, -width: 2, doc-ref: *qdsp6}
    8: {id: r8, -orig-id: R_HEX_8, -operation: S + A, -width: 1, doc-ref: *qdsp6}
    31: {id: r32_pcrel, -orig-id: R_HEX_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *qdsp6}
    47: {id: dtprel_32, -orig-id: R_HEX_DTPREL_32, -operation: S + A, -width: 4, doc-ref: *qdsp6}
    48: {id: dtprel_16, -orig-id: R_HEX_DTPREL_16, -operation: S + A, -width: 2, doc-ref: *qdsp6}
  csky:
    0: {id: none, -orig-id: R_CKCORE_NONE, -operation: none, -width: 0, doc-ref: &csky 'C-SKY V2 CPU Applications Binary Interface Standards Manual, "Relocation"'}
    1: {id: addr32, -orig-id: R_CKCORE_ADDR32, -operation: S + A, -width: 4, doc-ref: *csky}
    5: {id: pcrel32, -orig-id: R_CKCORE_PCREL32, -operation: S + A - P, -width: 4, doc-ref: *csky}
  avr:
    0: {id: none, -orig-id: R_AVR_NONE, -operation: none, -width: 0, doc-ref: &avr 'AVR ELF as in binutils, include/elf/avr.h and bfd/elf32-avr.c'}
    1: {id: r32, -orig-id: R_AVR_32, -operation: S + A, -width: 4, doc-ref: *avr}
    4: {id: r16, -orig-id: R_AVR_16, -operation: S + A, -width: 2, doc-ref: *avr}
    26: {id: r8, -orig-id: R_AVR_8, -operation: S + A, -width: 1, doc-ref: *avr}
    # Distances that the assembler has written; the linker corrects them where it moves code.
    30: {id: diff8, -orig-id: R_AVR_DIFF8, -operation: none, -width: 0, doc-ref: *avr}
    31: {id: diff16, -orig-id: R_AVR_DIFF16, -operation: none, -width: 0, doc-ref: *avr}
    32: {id: diff32, -orig-id: R_AVR_DIFF32, -operation: none, -width: 0, doc-ref: *avr}
    36: {id: r32_pcrel, -orig-id: R_AVR_32_PCREL, -operation: S + A - P, -width: 4, doc-ref: *avr}
  msp430:
    0: {id: none, -orig-id: R_MSP430_NONE, -operation: none, -width: 0, doc-ref: &msp430 'MSP430 Embedded Application Binary Interface (SLAA534), "Relocation"'}
    1: {id: abs32, -orig-id: R_MSP430_ABS32, -operation: S + A, -width: 4, doc-ref: *msp430}
    2: {id: abs16, -orig-id: R_MSP430_ABS16, -operation: S + A, -width: 2, doc-ref: *msp430}
    # The older numbers, which LLVM writes; in the EABI these two belong to instructions. 3 would be either of 16 bits or 8.
    5: {id: r16_byte, -orig-id: R_MSP430_16_BYTE, -operation: S + A, -width: 2, doc-ref: *msp430}
    9: {id: r8, -orig-id: R_MSP430_8, -operation: S + A, -width: 1, doc-ref: *msp430}
  bpf:
    0: {id: none, -orig-id: R_BPF_NONE, -operation: none, -width: 0, doc-ref: &bpf 'Linux kernel documentation, "BPF LLVM Relocations"'}
    # Before version 13, LLVM wrote these two for data: instructions have 4 bytes for the half of a number where data have it whole.
    1: {id: r64_64, -orig-id: R_BPF_64_64, -operation: S + A, -width: 8, doc-ref: *bpf}
    2: {id: r64_abs64, -orig-id: R_BPF_64_ABS64, -operation: S + A, -width: 8, doc-ref: *bpf}
    3: {id: r64_abs32, -orig-id: R_BPF_64_ABS32, -operation: S + A, -width: 4, doc-ref: *bpf}
    4: {id: r64_nodyld32, -orig-id: R_BPF_64_NODYLD32, -operation: S + A, -width: 4, doc-ref: *bpf}
    10: {id: r64_32, -orig-id: R_BPF_64_32, -operation: S + A, -width: 4, doc-ref: *bpf}
