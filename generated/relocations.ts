// Generated from ksy/elf_relocations.ksy and ksy/elf.ksy by `npm run generate`; do not edit.

/** How a relocation's value is computed, in the terms of the psABI documents. */
export type RelocationOperation =
  | 'S + A'
  | 'S + A (6 bits)'
  | 'S + A (ULEB128)'
  | 'S + A - 0x800'
  | 'S + A - 0x8000'
  | 'S + A - P'
  | 'S - A'
  | 'V + S + A'
  | 'V + S + A (6 bits)'
  | 'V + S + A (ULEB128)'
  | 'V + S + A - P'
  | 'V - S - A'
  | 'V - S - A (6 bits)'
  | 'V - S - A (ULEB128)'
  | 'Z + A'
  | 'none';

export interface RelocationType {
  /** The psABI's name. */
  readonly name: string;
  readonly operation: RelocationOperation;
  /** Number of bytes that are written. */
  readonly width: number;
  /** The only class whose files have it. */
  readonly elfClass?: 32 | 64;
  /** Its place is a multiple of its width; another type is for places that are not. */
  readonly aligned?: boolean;
}

/** By machine (e_machine), the relocation types that sections with debugging information use, by their number. */
export const RELOCATIONS: Readonly<Record<number, Readonly<Record<number, RelocationType>>>> = {
  // EM_X86_64
  62: {
    0: { name: 'R_X86_64_NONE', operation: 'none', width: 0 },
    1: { name: 'R_X86_64_64', operation: 'S + A', width: 8 },
    2: { name: 'R_X86_64_PC32', operation: 'S + A - P', width: 4 },
    10: { name: 'R_X86_64_32', operation: 'S + A', width: 4 },
    11: { name: 'R_X86_64_32S', operation: 'S + A', width: 4 },
    12: { name: 'R_X86_64_16', operation: 'S + A', width: 2 },
    13: { name: 'R_X86_64_PC16', operation: 'S + A - P', width: 2 },
    14: { name: 'R_X86_64_8', operation: 'S + A', width: 1 },
    15: { name: 'R_X86_64_PC8', operation: 'S + A - P', width: 1 },
    17: { name: 'R_X86_64_DTPOFF64', operation: 'S + A', width: 8 },
    21: { name: 'R_X86_64_DTPOFF32', operation: 'S + A', width: 4 },
    24: { name: 'R_X86_64_PC64', operation: 'S + A - P', width: 8 },
    32: { name: 'R_X86_64_SIZE32', operation: 'Z + A', width: 4 },
    33: { name: 'R_X86_64_SIZE64', operation: 'Z + A', width: 8 },
  },
  // EM_386
  3: {
    0: { name: 'R_386_NONE', operation: 'none', width: 0 },
    1: { name: 'R_386_32', operation: 'S + A', width: 4 },
    2: { name: 'R_386_PC32', operation: 'S + A - P', width: 4 },
    20: { name: 'R_386_16', operation: 'S + A', width: 2 },
    21: { name: 'R_386_PC16', operation: 'S + A - P', width: 2 },
    22: { name: 'R_386_8', operation: 'S + A', width: 1 },
    23: { name: 'R_386_PC8', operation: 'S + A - P', width: 1 },
    32: { name: 'R_386_TLS_LDO_32', operation: 'S + A', width: 4 },
    38: { name: 'R_386_SIZE32', operation: 'Z + A', width: 4 },
  },
  // EM_ARM
  40: {
    0: { name: 'R_ARM_NONE', operation: 'none', width: 0 },
    2: { name: 'R_ARM_ABS32', operation: 'S + A', width: 4 },
    3: { name: 'R_ARM_REL32', operation: 'S + A - P', width: 4 },
    5: { name: 'R_ARM_ABS16', operation: 'S + A', width: 2 },
    8: { name: 'R_ARM_ABS8', operation: 'S + A', width: 1 },
    55: { name: 'R_ARM_ABS32_NOI', operation: 'S + A', width: 4 },
    56: { name: 'R_ARM_REL32_NOI', operation: 'S + A - P', width: 4 },
    106: { name: 'R_ARM_TLS_LDO32', operation: 'S + A', width: 4 },
  },
  // EM_AARCH64
  183: {
    0: { name: 'R_AARCH64_NONE', operation: 'none', width: 0 },
    1: { name: 'R_AARCH64_P32_ABS32', operation: 'S + A', width: 4, elfClass: 32 },
    2: { name: 'R_AARCH64_P32_ABS16', operation: 'S + A', width: 2, elfClass: 32 },
    3: { name: 'R_AARCH64_P32_PREL32', operation: 'S + A - P', width: 4, elfClass: 32 },
    4: { name: 'R_AARCH64_P32_PREL16', operation: 'S + A - P', width: 2, elfClass: 32 },
    185: { name: 'R_AARCH64_P32_TLS_DTPREL', operation: 'S + A', width: 4, elfClass: 32 },
    256: { name: 'R_AARCH64_NULL', operation: 'none', width: 0 },
    257: { name: 'R_AARCH64_ABS64', operation: 'S + A', width: 8 },
    258: { name: 'R_AARCH64_ABS32', operation: 'S + A', width: 4 },
    259: { name: 'R_AARCH64_ABS16', operation: 'S + A', width: 2 },
    260: { name: 'R_AARCH64_PREL64', operation: 'S + A - P', width: 8 },
    261: { name: 'R_AARCH64_PREL32', operation: 'S + A - P', width: 4 },
    262: { name: 'R_AARCH64_PREL16', operation: 'S + A - P', width: 2 },
    1029: { name: 'R_AARCH64_TLS_DTPREL64', operation: 'S + A', width: 8 },
  },
  // EM_RISCV
  243: {
    0: { name: 'R_RISCV_NONE', operation: 'none', width: 0 },
    1: { name: 'R_RISCV_32', operation: 'S + A', width: 4 },
    2: { name: 'R_RISCV_64', operation: 'S + A', width: 8 },
    8: { name: 'R_RISCV_TLS_DTPREL32', operation: 'S + A - 0x800', width: 4 },
    9: { name: 'R_RISCV_TLS_DTPREL64', operation: 'S + A - 0x800', width: 8 },
    33: { name: 'R_RISCV_ADD8', operation: 'V + S + A', width: 1 },
    34: { name: 'R_RISCV_ADD16', operation: 'V + S + A', width: 2 },
    35: { name: 'R_RISCV_ADD32', operation: 'V + S + A', width: 4 },
    36: { name: 'R_RISCV_ADD64', operation: 'V + S + A', width: 8 },
    37: { name: 'R_RISCV_SUB8', operation: 'V - S - A', width: 1 },
    38: { name: 'R_RISCV_SUB16', operation: 'V - S - A', width: 2 },
    39: { name: 'R_RISCV_SUB32', operation: 'V - S - A', width: 4 },
    40: { name: 'R_RISCV_SUB64', operation: 'V - S - A', width: 8 },
    51: { name: 'R_RISCV_RELAX', operation: 'none', width: 0 },
    52: { name: 'R_RISCV_SUB6', operation: 'V - S - A (6 bits)', width: 0 },
    53: { name: 'R_RISCV_SET6', operation: 'S + A (6 bits)', width: 0 },
    54: { name: 'R_RISCV_SET8', operation: 'S + A', width: 1 },
    55: { name: 'R_RISCV_SET16', operation: 'S + A', width: 2 },
    56: { name: 'R_RISCV_SET32', operation: 'S + A', width: 4 },
    57: { name: 'R_RISCV_32_PCREL', operation: 'S + A - P', width: 4 },
    60: { name: 'R_RISCV_SET_ULEB128', operation: 'S + A (ULEB128)', width: 0 },
    61: { name: 'R_RISCV_SUB_ULEB128', operation: 'V - S - A (ULEB128)', width: 0 },
  },
  // EM_LOONGARCH
  258: {
    0: { name: 'R_LARCH_NONE', operation: 'none', width: 0 },
    1: { name: 'R_LARCH_32', operation: 'S + A', width: 4 },
    2: { name: 'R_LARCH_64', operation: 'S + A', width: 8 },
    8: { name: 'R_LARCH_TLS_DTPREL32', operation: 'S + A', width: 4 },
    9: { name: 'R_LARCH_TLS_DTPREL64', operation: 'S + A', width: 8 },
    47: { name: 'R_LARCH_ADD8', operation: 'V + S + A', width: 1 },
    48: { name: 'R_LARCH_ADD16', operation: 'V + S + A', width: 2 },
    49: { name: 'R_LARCH_ADD24', operation: 'V + S + A', width: 3 },
    50: { name: 'R_LARCH_ADD32', operation: 'V + S + A', width: 4 },
    51: { name: 'R_LARCH_ADD64', operation: 'V + S + A', width: 8 },
    52: { name: 'R_LARCH_SUB8', operation: 'V - S - A', width: 1 },
    53: { name: 'R_LARCH_SUB16', operation: 'V - S - A', width: 2 },
    54: { name: 'R_LARCH_SUB24', operation: 'V - S - A', width: 3 },
    55: { name: 'R_LARCH_SUB32', operation: 'V - S - A', width: 4 },
    56: { name: 'R_LARCH_SUB64', operation: 'V - S - A', width: 8 },
    99: { name: 'R_LARCH_32_PCREL', operation: 'S + A - P', width: 4 },
    100: { name: 'R_LARCH_RELAX', operation: 'none', width: 0 },
    105: { name: 'R_LARCH_ADD6', operation: 'V + S + A (6 bits)', width: 0 },
    106: { name: 'R_LARCH_SUB6', operation: 'V - S - A (6 bits)', width: 0 },
    107: { name: 'R_LARCH_ADD_ULEB128', operation: 'V + S + A (ULEB128)', width: 0 },
    108: { name: 'R_LARCH_SUB_ULEB128', operation: 'V - S - A (ULEB128)', width: 0 },
    109: { name: 'R_LARCH_64_PCREL', operation: 'S + A - P', width: 8 },
  },
  // EM_S390
  22: {
    0: { name: 'R_390_NONE', operation: 'none', width: 0 },
    1: { name: 'R_390_8', operation: 'S + A', width: 1 },
    3: { name: 'R_390_16', operation: 'S + A', width: 2 },
    4: { name: 'R_390_32', operation: 'S + A', width: 4 },
    5: { name: 'R_390_PC32', operation: 'S + A - P', width: 4 },
    16: { name: 'R_390_PC16', operation: 'S + A - P', width: 2 },
    22: { name: 'R_390_64', operation: 'S + A', width: 8 },
    23: { name: 'R_390_PC64', operation: 'S + A - P', width: 8 },
    52: { name: 'R_390_TLS_LDO32', operation: 'S + A', width: 4 },
    53: { name: 'R_390_TLS_LDO64', operation: 'S + A', width: 8 },
  },
  // EM_PPC
  20: {
    0: { name: 'R_PPC_NONE', operation: 'none', width: 0 },
    1: { name: 'R_PPC_ADDR32', operation: 'S + A', width: 4 },
    3: { name: 'R_PPC_ADDR16', operation: 'S + A', width: 2 },
    24: { name: 'R_PPC_UADDR32', operation: 'S + A', width: 4 },
    25: { name: 'R_PPC_UADDR16', operation: 'S + A', width: 2 },
    26: { name: 'R_PPC_REL32', operation: 'S + A - P', width: 4 },
    78: { name: 'R_PPC_DTPREL32', operation: 'S + A - 0x8000', width: 4 },
  },
  // EM_PPC64
  21: {
    0: { name: 'R_PPC64_NONE', operation: 'none', width: 0 },
    1: { name: 'R_PPC64_ADDR32', operation: 'S + A', width: 4 },
    3: { name: 'R_PPC64_ADDR16', operation: 'S + A', width: 2 },
    24: { name: 'R_PPC64_UADDR32', operation: 'S + A', width: 4 },
    25: { name: 'R_PPC64_UADDR16', operation: 'S + A', width: 2 },
    26: { name: 'R_PPC64_REL32', operation: 'S + A - P', width: 4 },
    38: { name: 'R_PPC64_ADDR64', operation: 'S + A', width: 8 },
    43: { name: 'R_PPC64_UADDR64', operation: 'S + A', width: 8 },
    44: { name: 'R_PPC64_REL64', operation: 'S + A - P', width: 8 },
    78: { name: 'R_PPC64_DTPREL64', operation: 'S + A - 0x8000', width: 8 },
  },
  // EM_MIPS
  8: {
    0: { name: 'R_MIPS_NONE', operation: 'none', width: 0 },
    2: { name: 'R_MIPS_32', operation: 'S + A', width: 4 },
    18: { name: 'R_MIPS_64', operation: 'S + A', width: 8 },
    24: { name: 'R_MIPS_SUB', operation: 'S - A', width: 8 },
    39: { name: 'R_MIPS_TLS_DTPREL32', operation: 'S + A - 0x8000', width: 4 },
    41: { name: 'R_MIPS_TLS_DTPREL64', operation: 'S + A - 0x8000', width: 8 },
    248: { name: 'R_MIPS_PC32', operation: 'S + A - P', width: 4 },
  },
  // EM_SPARC
  2: {
    0: { name: 'R_SPARC_NONE', operation: 'none', width: 0 },
    1: { name: 'R_SPARC_8', operation: 'S + A', width: 1 },
    2: { name: 'R_SPARC_16', operation: 'S + A', width: 2, aligned: true },
    3: { name: 'R_SPARC_32', operation: 'S + A', width: 4, aligned: true },
    4: { name: 'R_SPARC_DISP8', operation: 'S + A - P', width: 1 },
    5: { name: 'R_SPARC_DISP16', operation: 'S + A - P', width: 2 },
    6: { name: 'R_SPARC_DISP32', operation: 'S + A - P', width: 4 },
    23: { name: 'R_SPARC_UA32', operation: 'S + A', width: 4 },
    32: { name: 'R_SPARC_64', operation: 'S + A', width: 8, aligned: true },
    46: { name: 'R_SPARC_DISP64', operation: 'S + A - P', width: 8 },
    54: { name: 'R_SPARC_UA64', operation: 'S + A', width: 8 },
    55: { name: 'R_SPARC_UA16', operation: 'S + A', width: 2 },
    76: { name: 'R_SPARC_TLS_DTPOFF32', operation: 'S + A', width: 4 },
    77: { name: 'R_SPARC_TLS_DTPOFF64', operation: 'S + A', width: 8 },
    86: { name: 'R_SPARC_SIZE32', operation: 'Z + A', width: 4 },
    87: { name: 'R_SPARC_SIZE64', operation: 'Z + A', width: 8 },
  },
  // EM_SPARC32PLUS
  18: {
    0: { name: 'R_SPARC_NONE', operation: 'none', width: 0 },
    1: { name: 'R_SPARC_8', operation: 'S + A', width: 1 },
    2: { name: 'R_SPARC_16', operation: 'S + A', width: 2, aligned: true },
    3: { name: 'R_SPARC_32', operation: 'S + A', width: 4, aligned: true },
    4: { name: 'R_SPARC_DISP8', operation: 'S + A - P', width: 1 },
    5: { name: 'R_SPARC_DISP16', operation: 'S + A - P', width: 2 },
    6: { name: 'R_SPARC_DISP32', operation: 'S + A - P', width: 4 },
    23: { name: 'R_SPARC_UA32', operation: 'S + A', width: 4 },
    32: { name: 'R_SPARC_64', operation: 'S + A', width: 8, aligned: true },
    46: { name: 'R_SPARC_DISP64', operation: 'S + A - P', width: 8 },
    54: { name: 'R_SPARC_UA64', operation: 'S + A', width: 8 },
    55: { name: 'R_SPARC_UA16', operation: 'S + A', width: 2 },
    76: { name: 'R_SPARC_TLS_DTPOFF32', operation: 'S + A', width: 4 },
    77: { name: 'R_SPARC_TLS_DTPOFF64', operation: 'S + A', width: 8 },
    86: { name: 'R_SPARC_SIZE32', operation: 'Z + A', width: 4 },
    87: { name: 'R_SPARC_SIZE64', operation: 'Z + A', width: 8 },
  },
  // EM_SPARCV9
  43: {
    0: { name: 'R_SPARC_NONE', operation: 'none', width: 0 },
    1: { name: 'R_SPARC_8', operation: 'S + A', width: 1 },
    2: { name: 'R_SPARC_16', operation: 'S + A', width: 2, aligned: true },
    3: { name: 'R_SPARC_32', operation: 'S + A', width: 4, aligned: true },
    4: { name: 'R_SPARC_DISP8', operation: 'S + A - P', width: 1 },
    5: { name: 'R_SPARC_DISP16', operation: 'S + A - P', width: 2 },
    6: { name: 'R_SPARC_DISP32', operation: 'S + A - P', width: 4 },
    23: { name: 'R_SPARC_UA32', operation: 'S + A', width: 4 },
    32: { name: 'R_SPARC_64', operation: 'S + A', width: 8, aligned: true },
    46: { name: 'R_SPARC_DISP64', operation: 'S + A - P', width: 8 },
    54: { name: 'R_SPARC_UA64', operation: 'S + A', width: 8 },
    55: { name: 'R_SPARC_UA16', operation: 'S + A', width: 2 },
    76: { name: 'R_SPARC_TLS_DTPOFF32', operation: 'S + A', width: 4 },
    77: { name: 'R_SPARC_TLS_DTPOFF64', operation: 'S + A', width: 8 },
    86: { name: 'R_SPARC_SIZE32', operation: 'Z + A', width: 4 },
    87: { name: 'R_SPARC_SIZE64', operation: 'Z + A', width: 8 },
  },
  // EM_PARISC
  15: {
    0: { name: 'R_PARISC_NONE', operation: 'none', width: 0 },
    1: { name: 'R_PARISC_DIR32', operation: 'S + A', width: 4 },
    9: { name: 'R_PARISC_PCREL32', operation: 'S + A - P', width: 4 },
    41: { name: 'R_PARISC_SECREL32', operation: 'S + A', width: 4 },
    72: { name: 'R_PARISC_PCREL64', operation: 'S + A - P', width: 8 },
    80: { name: 'R_PARISC_DIR64', operation: 'S + A', width: 8 },
    104: { name: 'R_PARISC_SECREL64', operation: 'S + A', width: 8 },
    244: { name: 'R_PARISC_TLS_DTPOFF32', operation: 'S + A', width: 4 },
    245: { name: 'R_PARISC_TLS_DTPOFF64', operation: 'S + A', width: 8 },
  },
  // EM_ALPHA
  36902: {
    0: { name: 'R_ALPHA_NONE', operation: 'none', width: 0 },
    1: { name: 'R_ALPHA_REFLONG', operation: 'S + A', width: 4 },
    2: { name: 'R_ALPHA_REFQUAD', operation: 'S + A', width: 8 },
    9: { name: 'R_ALPHA_SREL16', operation: 'S + A - P', width: 2 },
    10: { name: 'R_ALPHA_SREL32', operation: 'S + A - P', width: 4 },
    11: { name: 'R_ALPHA_SREL64', operation: 'S + A - P', width: 8 },
    33: { name: 'R_ALPHA_DTPREL64', operation: 'S + A', width: 8 },
  },
  // EM_68K
  4: {
    0: { name: 'R_68K_NONE', operation: 'none', width: 0 },
    1: { name: 'R_68K_32', operation: 'S + A', width: 4 },
    2: { name: 'R_68K_16', operation: 'S + A', width: 2 },
    3: { name: 'R_68K_8', operation: 'S + A', width: 1 },
    4: { name: 'R_68K_PC32', operation: 'S + A - P', width: 4 },
    5: { name: 'R_68K_PC16', operation: 'S + A - P', width: 2 },
    6: { name: 'R_68K_PC8', operation: 'S + A - P', width: 1 },
    31: { name: 'R_68K_TLS_LDO32', operation: 'S + A - 0x8000', width: 4 },
  },
  // EM_ARC_COMPACT
  93: {
    0: { name: 'R_ARC_NONE', operation: 'none', width: 0 },
    1: { name: 'R_ARC_8', operation: 'S + A', width: 1 },
    2: { name: 'R_ARC_16', operation: 'S + A', width: 2 },
    3: { name: 'R_ARC_24', operation: 'S + A', width: 3 },
    4: { name: 'R_ARC_32', operation: 'S + A', width: 4 },
    49: { name: 'R_ARC_32_PCREL', operation: 'S + A - P', width: 4 },
    67: { name: 'R_ARC_TLS_DTPOFF', operation: 'S + A', width: 4 },
  },
  // EM_ARCV2
  195: {
    0: { name: 'R_ARC_NONE', operation: 'none', width: 0 },
    1: { name: 'R_ARC_8', operation: 'S + A', width: 1 },
    2: { name: 'R_ARC_16', operation: 'S + A', width: 2 },
    3: { name: 'R_ARC_24', operation: 'S + A', width: 3 },
    4: { name: 'R_ARC_32', operation: 'S + A', width: 4 },
    49: { name: 'R_ARC_32_PCREL', operation: 'S + A - P', width: 4 },
    67: { name: 'R_ARC_TLS_DTPOFF', operation: 'S + A', width: 4 },
  },
  // EM_SH
  42: {
    0: { name: 'R_SH_NONE', operation: 'none', width: 0 },
    1: { name: 'R_SH_DIR32', operation: 'V + S + A', width: 4 },
    2: { name: 'R_SH_REL32', operation: 'V + S + A - P', width: 4 },
    33: { name: 'R_SH_DIR16', operation: 'V + S + A', width: 2 },
    34: { name: 'R_SH_DIR8', operation: 'V + S + A', width: 1 },
    146: { name: 'R_SH_TLS_LDO_32', operation: 'V + S + A', width: 4 },
  },
  // EM_XTENSA
  94: {
    0: { name: 'R_XTENSA_NONE', operation: 'none', width: 0 },
    1: { name: 'R_XTENSA_32', operation: 'V + S + A', width: 4 },
    14: { name: 'R_XTENSA_32_PCREL', operation: 'S + A - P', width: 4 },
    17: { name: 'R_XTENSA_DIFF8', operation: 'none', width: 0 },
    18: { name: 'R_XTENSA_DIFF16', operation: 'none', width: 0 },
    19: { name: 'R_XTENSA_DIFF32', operation: 'none', width: 0 },
    57: { name: 'R_XTENSA_PDIFF8', operation: 'none', width: 0 },
    58: { name: 'R_XTENSA_PDIFF16', operation: 'none', width: 0 },
    59: { name: 'R_XTENSA_PDIFF32', operation: 'none', width: 0 },
    60: { name: 'R_XTENSA_NDIFF8', operation: 'none', width: 0 },
    61: { name: 'R_XTENSA_NDIFF16', operation: 'none', width: 0 },
    62: { name: 'R_XTENSA_NDIFF32', operation: 'none', width: 0 },
  },
  // EM_OPENRISC
  92: {
    0: { name: 'R_OR1K_NONE', operation: 'none', width: 0 },
    1: { name: 'R_OR1K_32', operation: 'S + A', width: 4 },
    2: { name: 'R_OR1K_16', operation: 'S + A', width: 2 },
    3: { name: 'R_OR1K_8', operation: 'S + A', width: 1 },
    9: { name: 'R_OR1K_32_PCREL', operation: 'S + A - P', width: 4 },
    10: { name: 'R_OR1K_16_PCREL', operation: 'S + A - P', width: 2 },
    11: { name: 'R_OR1K_8_PCREL', operation: 'S + A - P', width: 1 },
  },
  // EM_MICROBLAZE
  189: {
    0: { name: 'R_MICROBLAZE_NONE', operation: 'none', width: 0 },
    1: { name: 'R_MICROBLAZE_32', operation: 'S + A', width: 4 },
    2: { name: 'R_MICROBLAZE_32_PCREL', operation: 'S + A - P', width: 4 },
    9: { name: 'R_MICROBLAZE_64_NONE', operation: 'none', width: 0 },
  },
  // EM_ALTERA_NIOS2
  113: {
    0: { name: 'R_NIOS2_NONE', operation: 'none', width: 0 },
    12: { name: 'R_NIOS2_BFD_RELOC_32', operation: 'S + A', width: 4 },
    13: { name: 'R_NIOS2_BFD_RELOC_16', operation: 'S + A', width: 2 },
    14: { name: 'R_NIOS2_BFD_RELOC_8', operation: 'S + A', width: 1 },
    34: { name: 'R_NIOS2_TLS_DTPREL', operation: 'S + A - 0x8000', width: 4 },
  },
  // EM_QDSP6
  164: {
    0: { name: 'R_HEX_NONE', operation: 'none', width: 0 },
    6: { name: 'R_HEX_32', operation: 'S + A', width: 4 },
    7: { name: 'R_HEX_16', operation: 'S + A', width: 2 },
    8: { name: 'R_HEX_8', operation: 'S + A', width: 1 },
    31: { name: 'R_HEX_32_PCREL', operation: 'S + A - P', width: 4 },
    47: { name: 'R_HEX_DTPREL_32', operation: 'S + A', width: 4 },
    48: { name: 'R_HEX_DTPREL_16', operation: 'S + A', width: 2 },
  },
  // EM_CSKY
  252: {
    0: { name: 'R_CKCORE_NONE', operation: 'none', width: 0 },
    1: { name: 'R_CKCORE_ADDR32', operation: 'S + A', width: 4 },
    5: { name: 'R_CKCORE_PCREL32', operation: 'S + A - P', width: 4 },
  },
  // EM_AVR
  83: {
    0: { name: 'R_AVR_NONE', operation: 'none', width: 0 },
    1: { name: 'R_AVR_32', operation: 'S + A', width: 4 },
    4: { name: 'R_AVR_16', operation: 'S + A', width: 2 },
    26: { name: 'R_AVR_8', operation: 'S + A', width: 1 },
    30: { name: 'R_AVR_DIFF8', operation: 'none', width: 0 },
    31: { name: 'R_AVR_DIFF16', operation: 'none', width: 0 },
    32: { name: 'R_AVR_DIFF32', operation: 'none', width: 0 },
    36: { name: 'R_AVR_32_PCREL', operation: 'S + A - P', width: 4 },
  },
  // EM_MSP430
  105: {
    0: { name: 'R_MSP430_NONE', operation: 'none', width: 0 },
    1: { name: 'R_MSP430_ABS32', operation: 'S + A', width: 4 },
    2: { name: 'R_MSP430_ABS16', operation: 'S + A', width: 2 },
    5: { name: 'R_MSP430_16_BYTE', operation: 'S + A', width: 2 },
    9: { name: 'R_MSP430_8', operation: 'S + A', width: 1 },
  },
  // EM_BPF
  247: {
    0: { name: 'R_BPF_NONE', operation: 'none', width: 0 },
    1: { name: 'R_BPF_64_64', operation: 'S + A', width: 8 },
    2: { name: 'R_BPF_64_ABS64', operation: 'S + A', width: 8 },
    3: { name: 'R_BPF_64_ABS32', operation: 'S + A', width: 4 },
    4: { name: 'R_BPF_64_NODYLD32', operation: 'S + A', width: 4 },
    10: { name: 'R_BPF_64_32', operation: 'S + A', width: 4 },
  },
};

/** Where the relocations of a machine have their addends, by its psABI: SHT_REL, either; all others: SHT_RELA. */
export const ADDENDS: Readonly<Record<number, 'place' | 'either'>> = {
  3: 'place',
  8: 'either',
  40: 'either',
  183: 'either',
  247: 'place',
};
