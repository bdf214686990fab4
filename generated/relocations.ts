// Generated from ksy/elf_relocations.ksy and ksy/elf.ksy by `npm run generate`; do not edit.

/** How a relocation's value is computed, in the terms of the psABI documents. */
export type RelocationOperation = 'S + A' | 'S + A - P' | 'Z + A' | 'none';

export interface RelocationType {
  /** The psABI's name. */
  readonly name: string;
  readonly operation: RelocationOperation;
  /** Number of bytes that are written. */
  readonly width: number;
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
};
