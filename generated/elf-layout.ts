// Generated from ksy/elf.ksy by `npm run generate`; do not edit.
/** Byte offsets of the fields of FileHeader, and its size in bytes. */
export interface FileHeaderLayout {
  readonly byteSize: number;
  readonly magic: number;
  readonly eiClass: number;
  readonly eiData: number;
  readonly eiVersion: number;
  readonly eiOsabi: number;
  readonly eiAbiversion: number;
  readonly eiPad: number;
  readonly eType: number;
  readonly eMachine: number;
  readonly eVersion: number;
  readonly eEntry: number;
  readonly ePhoff: number;
  readonly eShoff: number;
  readonly eFlags: number;
  readonly eEhsize: number;
  readonly ePhentsize: number;
  readonly ePhnum: number;
  readonly eShentsize: number;
  readonly eShnum: number;
  readonly eShstrndx: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly magic: number;
    readonly eiClass: number;
    readonly eiData: number;
    readonly eiVersion: number;
    readonly eiOsabi: number;
    readonly eiAbiversion: number;
    readonly eiPad: number;
    readonly eType: number;
    readonly eMachine: number;
    readonly eVersion: number;
    readonly eEntry: number;
    readonly ePhoff: number;
    readonly eShoff: number;
    readonly eFlags: number;
    readonly eEhsize: number;
    readonly ePhentsize: number;
    readonly ePhnum: number;
    readonly eShentsize: number;
    readonly eShnum: number;
    readonly eShstrndx: number;
  };
}

/** Byte offsets of the fields of ProgramHeader, and its size in bytes. */
export interface ProgramHeaderLayout {
  readonly byteSize: number;
  readonly pType: number;
  readonly pOffset: number;
  readonly pVaddr: number;
  readonly pPaddr: number;
  readonly pFilesz: number;
  readonly pMemsz: number;
  readonly pFlags: number;
  readonly pAlign: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly pType: number;
    readonly pOffset: number;
    readonly pVaddr: number;
    readonly pPaddr: number;
    readonly pFilesz: number;
    readonly pMemsz: number;
    readonly pFlags: number;
    readonly pAlign: number;
  };
}

/** Byte offsets of the fields of SectionHeader, and its size in bytes. */
export interface SectionHeaderLayout {
  readonly byteSize: number;
  readonly shName: number;
  readonly shType: number;
  readonly shFlags: number;
  readonly shAddr: number;
  readonly shOffset: number;
  readonly shSize: number;
  readonly shLink: number;
  readonly shInfo: number;
  readonly shAddralign: number;
  readonly shEntsize: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly shName: number;
    readonly shType: number;
    readonly shFlags: number;
    readonly shAddr: number;
    readonly shOffset: number;
    readonly shSize: number;
    readonly shLink: number;
    readonly shInfo: number;
    readonly shAddralign: number;
    readonly shEntsize: number;
  };
}

/** Byte offsets of the fields of Symbol, and its size in bytes. */
export interface SymbolLayout {
  readonly byteSize: number;
  readonly stName: number;
  readonly stValue: number;
  readonly stSize: number;
  readonly stInfo: number;
  readonly stOther: number;
  readonly stShndx: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly stName: number;
    readonly stValue: number;
    readonly stSize: number;
    readonly stInfo: number;
    readonly stOther: number;
    readonly stShndx: number;
  };
}

/** Byte offsets of the fields of Rel, and its size in bytes. */
export interface RelLayout {
  readonly byteSize: number;
  readonly rOffset: number;
  readonly rInfo: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly rOffset: number;
    readonly rInfo: number;
  };
}

/** Byte offsets of the fields of Rela, and its size in bytes. */
export interface RelaLayout {
  readonly byteSize: number;
  readonly rOffset: number;
  readonly rInfo: number;
  readonly rAddend: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly rOffset: number;
    readonly rInfo: number;
    readonly rAddend: number;
  };
}

/** Byte offsets of the fields of Elf64RInfoBe, and its size in bytes. */
export interface Elf64RInfoBeLayout {
  readonly byteSize: number;
  readonly rSym: number;
  readonly rType: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly rSym: number;
    readonly rType: number;
  };
}

/** Byte offsets of the fields of Elf64RInfoLe, and its size in bytes. */
export interface Elf64RInfoLeLayout {
  readonly byteSize: number;
  readonly rType: number;
  readonly rSym: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly rType: number;
    readonly rSym: number;
  };
}

/** Byte offsets of the fields of Mips64RInfo, and its size in bytes. */
export interface Mips64RInfoLayout {
  readonly byteSize: number;
  readonly rSym: number;
  readonly rSsym: number;
  readonly rType3: number;
  readonly rType2: number;
  readonly rType: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly rSym: number;
    readonly rSsym: number;
    readonly rType3: number;
    readonly rType2: number;
    readonly rType: number;
  };
}

/** Byte offsets of the fields of CompressionHeader, and its size in bytes. */
export interface CompressionHeaderLayout {
  readonly byteSize: number;
  readonly chType: number;
  readonly chSize: number;
  readonly chAddralign: number;
  readonly chReserved?: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly chType: number;
    readonly chSize: number;
    readonly chAddralign: number;
    readonly chReserved?: number;
  };
}

/** Byte offsets of the fields of ZdebugHeader, and its size in bytes. */
export interface ZdebugHeaderLayout {
  readonly byteSize: number;
  readonly magic: number;
  readonly lenContent: number;
  /** How many bytes each field has. */
  readonly widths: {
    readonly magic: number;
    readonly lenContent: number;
  };
}

/** gABI 4, "ELF Identification", EI_MAG0 to EI_MAG3 */
export const ELF_MAGIC: readonly number[] = [0x7f, 0x45, 0x4c, 0x46];
/** binutils, "objcopy --compress-debug-sections=zlib-gnu" */
export const ZDEBUG_MAGIC: readonly number[] = [0x5a, 0x4c, 0x49, 0x42];
export const FILE_HEADER_32: FileHeaderLayout = {
  byteSize: 52,
  magic: 0,
  eiClass: 4,
  eiData: 5,
  eiVersion: 6,
  eiOsabi: 7,
  eiAbiversion: 8,
  eiPad: 9,
  eType: 16,
  eMachine: 18,
  eVersion: 20,
  eEntry: 24,
  ePhoff: 28,
  eShoff: 32,
  eFlags: 36,
  eEhsize: 40,
  ePhentsize: 42,
  ePhnum: 44,
  eShentsize: 46,
  eShnum: 48,
  eShstrndx: 50,
  widths: {
    magic: 4,
    eiClass: 1,
    eiData: 1,
    eiVersion: 1,
    eiOsabi: 1,
    eiAbiversion: 1,
    eiPad: 7,
    eType: 2,
    eMachine: 2,
    eVersion: 4,
    eEntry: 4,
    ePhoff: 4,
    eShoff: 4,
    eFlags: 4,
    eEhsize: 2,
    ePhentsize: 2,
    ePhnum: 2,
    eShentsize: 2,
    eShnum: 2,
    eShstrndx: 2,
  },
};
export const FILE_HEADER_64: FileHeaderLayout = {
  byteSize: 64,
  magic: 0,
  eiClass: 4,
  eiData: 5,
  eiVersion: 6,
  eiOsabi: 7,
  eiAbiversion: 8,
  eiPad: 9,
  eType: 16,
  eMachine: 18,
  eVersion: 20,
  eEntry: 24,
  ePhoff: 32,
  eShoff: 40,
  eFlags: 48,
  eEhsize: 52,
  ePhentsize: 54,
  ePhnum: 56,
  eShentsize: 58,
  eShnum: 60,
  eShstrndx: 62,
  widths: {
    magic: 4,
    eiClass: 1,
    eiData: 1,
    eiVersion: 1,
    eiOsabi: 1,
    eiAbiversion: 1,
    eiPad: 7,
    eType: 2,
    eMachine: 2,
    eVersion: 4,
    eEntry: 8,
    ePhoff: 8,
    eShoff: 8,
    eFlags: 4,
    eEhsize: 2,
    ePhentsize: 2,
    ePhnum: 2,
    eShentsize: 2,
    eShnum: 2,
    eShstrndx: 2,
  },
};
export const PROGRAM_HEADER_32: ProgramHeaderLayout = {
  byteSize: 32,
  pType: 0,
  pOffset: 4,
  pVaddr: 8,
  pPaddr: 12,
  pFilesz: 16,
  pMemsz: 20,
  pFlags: 24,
  pAlign: 28,
  widths: { pType: 4, pOffset: 4, pVaddr: 4, pPaddr: 4, pFilesz: 4, pMemsz: 4, pFlags: 4, pAlign: 4 },
};
export const PROGRAM_HEADER_64: ProgramHeaderLayout = {
  byteSize: 56,
  pType: 0,
  pFlags: 4,
  pOffset: 8,
  pVaddr: 16,
  pPaddr: 24,
  pFilesz: 32,
  pMemsz: 40,
  pAlign: 48,
  widths: { pType: 4, pFlags: 4, pOffset: 8, pVaddr: 8, pPaddr: 8, pFilesz: 8, pMemsz: 8, pAlign: 8 },
};
export const SECTION_HEADER_32: SectionHeaderLayout = {
  byteSize: 40,
  shName: 0,
  shType: 4,
  shFlags: 8,
  shAddr: 12,
  shOffset: 16,
  shSize: 20,
  shLink: 24,
  shInfo: 28,
  shAddralign: 32,
  shEntsize: 36,
  widths: {
    shName: 4,
    shType: 4,
    shFlags: 4,
    shAddr: 4,
    shOffset: 4,
    shSize: 4,
    shLink: 4,
    shInfo: 4,
    shAddralign: 4,
    shEntsize: 4,
  },
};
export const SECTION_HEADER_64: SectionHeaderLayout = {
  byteSize: 64,
  shName: 0,
  shType: 4,
  shFlags: 8,
  shAddr: 16,
  shOffset: 24,
  shSize: 32,
  shLink: 40,
  shInfo: 44,
  shAddralign: 48,
  shEntsize: 56,
  widths: {
    shName: 4,
    shType: 4,
    shFlags: 8,
    shAddr: 8,
    shOffset: 8,
    shSize: 8,
    shLink: 4,
    shInfo: 4,
    shAddralign: 8,
    shEntsize: 8,
  },
};
export const SYMBOL_32: SymbolLayout = {
  byteSize: 16,
  stName: 0,
  stValue: 4,
  stSize: 8,
  stInfo: 12,
  stOther: 13,
  stShndx: 14,
  widths: { stName: 4, stValue: 4, stSize: 4, stInfo: 1, stOther: 1, stShndx: 2 },
};
export const SYMBOL_64: SymbolLayout = {
  byteSize: 24,
  stName: 0,
  stInfo: 4,
  stOther: 5,
  stShndx: 6,
  stValue: 8,
  stSize: 16,
  widths: { stName: 4, stInfo: 1, stOther: 1, stShndx: 2, stValue: 8, stSize: 8 },
};
export const REL_32: RelLayout = {
  byteSize: 8,
  rOffset: 0,
  rInfo: 4,
  widths: { rOffset: 4, rInfo: 4 },
};
export const REL_64: RelLayout = {
  byteSize: 16,
  rOffset: 0,
  rInfo: 8,
  widths: { rOffset: 8, rInfo: 8 },
};
export const RELA_32: RelaLayout = {
  byteSize: 12,
  rOffset: 0,
  rInfo: 4,
  rAddend: 8,
  widths: { rOffset: 4, rInfo: 4, rAddend: 4 },
};
export const RELA_64: RelaLayout = {
  byteSize: 24,
  rOffset: 0,
  rInfo: 8,
  rAddend: 16,
  widths: { rOffset: 8, rInfo: 8, rAddend: 8 },
};
export const ELF64_R_INFO_BE_32: Elf64RInfoBeLayout = {
  byteSize: 8,
  rSym: 0,
  rType: 4,
  widths: { rSym: 4, rType: 4 },
};
export const ELF64_R_INFO_BE_64: Elf64RInfoBeLayout = {
  byteSize: 8,
  rSym: 0,
  rType: 4,
  widths: { rSym: 4, rType: 4 },
};
export const ELF64_R_INFO_LE_32: Elf64RInfoLeLayout = {
  byteSize: 8,
  rType: 0,
  rSym: 4,
  widths: { rType: 4, rSym: 4 },
};
export const ELF64_R_INFO_LE_64: Elf64RInfoLeLayout = {
  byteSize: 8,
  rType: 0,
  rSym: 4,
  widths: { rType: 4, rSym: 4 },
};
export const MIPS64_R_INFO_32: Mips64RInfoLayout = {
  byteSize: 8,
  rSym: 0,
  rSsym: 4,
  rType3: 5,
  rType2: 6,
  rType: 7,
  widths: { rSym: 4, rSsym: 1, rType3: 1, rType2: 1, rType: 1 },
};
export const MIPS64_R_INFO_64: Mips64RInfoLayout = {
  byteSize: 8,
  rSym: 0,
  rSsym: 4,
  rType3: 5,
  rType2: 6,
  rType: 7,
  widths: { rSym: 4, rSsym: 1, rType3: 1, rType2: 1, rType: 1 },
};
export const COMPRESSION_HEADER_32: CompressionHeaderLayout = {
  byteSize: 12,
  chType: 0,
  chSize: 4,
  chAddralign: 8,
  widths: { chType: 4, chSize: 4, chAddralign: 4 },
};
export const COMPRESSION_HEADER_64: CompressionHeaderLayout = {
  byteSize: 24,
  chType: 0,
  chReserved: 4,
  chSize: 8,
  chAddralign: 16,
  widths: { chType: 4, chReserved: 4, chSize: 8, chAddralign: 8 },
};
export const ZDEBUG_HEADER_32: ZdebugHeaderLayout = {
  byteSize: 12,
  magic: 0,
  lenContent: 4,
  widths: { magic: 4, lenContent: 8 },
};
export const ZDEBUG_HEADER_64: ZdebugHeaderLayout = {
  byteSize: 12,
  magic: 0,
  lenContent: 4,
  widths: { magic: 4, lenContent: 8 },
};
