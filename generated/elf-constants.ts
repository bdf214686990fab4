// Generated from ksy/elf.ksy by `npm run generate`; do not edit.
/** ELF object files (32 and 64 bit, either byte order) */

export const ELFCLASS = {
  CLASS32: 0x01,
  CLASS64: 0x02,
} as const;
export type Elfclass = (typeof ELFCLASS)[keyof typeof ELFCLASS];

/** The standard's name of a code; one made up from the number where it has none. */
export function elfclassName(code: number): string {
  switch (code) {
    case 0x01:
      return 'ELFCLASS32';
    case 0x02:
      return 'ELFCLASS64';
    default:
      return `ELFCLASS_unknown_0x${code.toString(16)}`;
  }
}

export const ELFDATA = {
  LSB: 0x01,
  MSB: 0x02,
} as const;
export type Elfdata = (typeof ELFDATA)[keyof typeof ELFDATA];

/** The standard's name of a code; one made up from the number where it has none. */
export function elfdataName(code: number): string {
  switch (code) {
    case 0x01:
      return 'ELFDATA2LSB';
    case 0x02:
      return 'ELFDATA2MSB';
    default:
      return `ELFDATA_unknown_0x${code.toString(16)}`;
  }
}

export const EV = {
  NONE: 0x00,
  CURRENT: 0x01,
} as const;
export type Ev = (typeof EV)[keyof typeof EV];

/** The standard's name of a code; one made up from the number where it has none. */
export function evName(code: number): string {
  switch (code) {
    case 0x00:
      return 'EV_NONE';
    case 0x01:
      return 'EV_CURRENT';
    default:
      return `EV_unknown_0x${code.toString(16)}`;
  }
}

export const ET = {
  NONE: 0x00,
  REL: 0x01,
  EXEC: 0x02,
  DYN: 0x03,
  CORE: 0x04,
} as const;
export type Et = (typeof ET)[keyof typeof ET];

/** The standard's name of a code; one made up from the number where it has none. */
export function etName(code: number): string {
  switch (code) {
    case 0x00:
      return 'ET_NONE';
    case 0x01:
      return 'ET_REL';
    case 0x02:
      return 'ET_EXEC';
    case 0x03:
      return 'ET_DYN';
    case 0x04:
      return 'ET_CORE';
    default:
      return `ET_unknown_0x${code.toString(16)}`;
  }
}

export const SHT = {
  NULL: 0x00,
  PROGBITS: 0x01,
  SYMTAB: 0x02,
  STRTAB: 0x03,
  RELA: 0x04,
  HASH: 0x05,
  DYNAMIC: 0x06,
  NOTE: 0x07,
  NOBITS: 0x08,
  REL: 0x09,
  SHLIB: 0x0a,
  DYNSYM: 0x0b,
  INIT_ARRAY: 0x0e,
  FINI_ARRAY: 0x0f,
  PREINIT_ARRAY: 0x10,
  GROUP: 0x11,
  SYMTAB_SHNDX: 0x12,
  RELR: 0x13,
  /** Compact relocations, as LLVM writes them */
  CREL: 0x40000014,
  LLVM_ADDRSIG: 0x6fff4c03,
  GNU_ATTRIBUTES: 0x6ffffff5,
  GNU_HASH: 0x6ffffff6,
  GNU_LIBLIST: 0x6ffffff7,
  GNU_verdef: 0x6ffffffd,
  GNU_verneed: 0x6ffffffe,
  GNU_versym: 0x6fffffff,
  /** Other machines use the number for other things */
  X86_64_UNWIND: 0x70000001,
  MIPS_DWARF: 0x7000001e,
} as const;
export type Sht = (typeof SHT)[keyof typeof SHT];

/** The standard's name of a code; one made up from the number where it has none. */
export function shtName(code: number): string {
  switch (code) {
    case 0x00:
      return 'SHT_NULL';
    case 0x01:
      return 'SHT_PROGBITS';
    case 0x02:
      return 'SHT_SYMTAB';
    case 0x03:
      return 'SHT_STRTAB';
    case 0x04:
      return 'SHT_RELA';
    case 0x05:
      return 'SHT_HASH';
    case 0x06:
      return 'SHT_DYNAMIC';
    case 0x07:
      return 'SHT_NOTE';
    case 0x08:
      return 'SHT_NOBITS';
    case 0x09:
      return 'SHT_REL';
    case 0x0a:
      return 'SHT_SHLIB';
    case 0x0b:
      return 'SHT_DYNSYM';
    case 0x0e:
      return 'SHT_INIT_ARRAY';
    case 0x0f:
      return 'SHT_FINI_ARRAY';
    case 0x10:
      return 'SHT_PREINIT_ARRAY';
    case 0x11:
      return 'SHT_GROUP';
    case 0x12:
      return 'SHT_SYMTAB_SHNDX';
    case 0x13:
      return 'SHT_RELR';
    case 0x40000014:
      return 'SHT_CREL';
    case 0x6fff4c03:
      return 'SHT_LLVM_ADDRSIG';
    case 0x6ffffff5:
      return 'SHT_GNU_ATTRIBUTES';
    case 0x6ffffff6:
      return 'SHT_GNU_HASH';
    case 0x6ffffff7:
      return 'SHT_GNU_LIBLIST';
    case 0x6ffffffd:
      return 'SHT_GNU_verdef';
    case 0x6ffffffe:
      return 'SHT_GNU_verneed';
    case 0x6fffffff:
      return 'SHT_GNU_versym';
    case 0x70000001:
      return 'SHT_X86_64_UNWIND';
    case 0x7000001e:
      return 'SHT_MIPS_DWARF';
    default:
      return `SHT_unknown_0x${code.toString(16)}`;
  }
}

export const SHF = {
  WRITE: 0x01,
  ALLOC: 0x02,
  EXECINSTR: 0x04,
  MERGE: 0x10,
  STRINGS: 0x20,
  INFO_LINK: 0x40,
  LINK_ORDER: 0x80,
  OS_NONCONFORMING: 0x100,
  GROUP: 0x200,
  TLS: 0x400,
  COMPRESSED: 0x800,
  GNU_RETAIN: 0x200000,
  EXCLUDE: 0x80000000,
} as const;
export type Shf = (typeof SHF)[keyof typeof SHF];

/** The standard's name of a code; one made up from the number where it has none. */
export function shfName(code: number): string {
  switch (code) {
    case 0x01:
      return 'SHF_WRITE';
    case 0x02:
      return 'SHF_ALLOC';
    case 0x04:
      return 'SHF_EXECINSTR';
    case 0x10:
      return 'SHF_MERGE';
    case 0x20:
      return 'SHF_STRINGS';
    case 0x40:
      return 'SHF_INFO_LINK';
    case 0x80:
      return 'SHF_LINK_ORDER';
    case 0x100:
      return 'SHF_OS_NONCONFORMING';
    case 0x200:
      return 'SHF_GROUP';
    case 0x400:
      return 'SHF_TLS';
    case 0x800:
      return 'SHF_COMPRESSED';
    case 0x200000:
      return 'SHF_GNU_RETAIN';
    case 0x80000000:
      return 'SHF_EXCLUDE';
    default:
      return `SHF_unknown_0x${code.toString(16)}`;
  }
}

export const SHN = {
  UNDEF: 0x00,
  LORESERVE: 0xff00,
  ABS: 0xfff1,
  COMMON: 0xfff2,
  XINDEX: 0xffff,
} as const;
export type Shn = (typeof SHN)[keyof typeof SHN];

/** The standard's name of a code; one made up from the number where it has none. */
export function shnName(code: number): string {
  switch (code) {
    case 0x00:
      return 'SHN_UNDEF';
    case 0xff00:
      return 'SHN_LORESERVE';
    case 0xfff1:
      return 'SHN_ABS';
    case 0xfff2:
      return 'SHN_COMMON';
    case 0xffff:
      return 'SHN_XINDEX';
    default:
      return `SHN_unknown_0x${code.toString(16)}`;
  }
}

export const PT = {
  NULL: 0x00,
  LOAD: 0x01,
} as const;
export type Pt = (typeof PT)[keyof typeof PT];

/** The standard's name of a code; one made up from the number where it has none. */
export function ptName(code: number): string {
  switch (code) {
    case 0x00:
      return 'PT_NULL';
    case 0x01:
      return 'PT_LOAD';
    default:
      return `PT_unknown_0x${code.toString(16)}`;
  }
}

export const PF = {
  X: 0x01,
  W: 0x02,
  R: 0x04,
} as const;
export type Pf = (typeof PF)[keyof typeof PF];

/** The standard's name of a code; one made up from the number where it has none. */
export function pfName(code: number): string {
  switch (code) {
    case 0x01:
      return 'PF_X';
    case 0x02:
      return 'PF_W';
    case 0x04:
      return 'PF_R';
    default:
      return `PF_unknown_0x${code.toString(16)}`;
  }
}

export const PN = {
  XNUM: 0xffff,
} as const;
export type Pn = (typeof PN)[keyof typeof PN];

/** The standard's name of a code; one made up from the number where it has none. */
export function pnName(code: number): string {
  switch (code) {
    case 0xffff:
      return 'PN_XNUM';
    default:
      return `PN_unknown_0x${code.toString(16)}`;
  }
}

export const STB = {
  LOCAL: 0x00,
  GLOBAL: 0x01,
  WEAK: 0x02,
  GNU_UNIQUE: 0x0a,
} as const;
export type Stb = (typeof STB)[keyof typeof STB];

/** The standard's name of a code; one made up from the number where it has none. */
export function stbName(code: number): string {
  switch (code) {
    case 0x00:
      return 'STB_LOCAL';
    case 0x01:
      return 'STB_GLOBAL';
    case 0x02:
      return 'STB_WEAK';
    case 0x0a:
      return 'STB_GNU_UNIQUE';
    default:
      return `STB_unknown_0x${code.toString(16)}`;
  }
}

export const STT = {
  NOTYPE: 0x00,
  OBJECT: 0x01,
  FUNC: 0x02,
  SECTION: 0x03,
  FILE: 0x04,
  COMMON: 0x05,
  TLS: 0x06,
  GNU_IFUNC: 0x0a,
} as const;
export type Stt = (typeof STT)[keyof typeof STT];

/** The standard's name of a code; one made up from the number where it has none. */
export function sttName(code: number): string {
  switch (code) {
    case 0x00:
      return 'STT_NOTYPE';
    case 0x01:
      return 'STT_OBJECT';
    case 0x02:
      return 'STT_FUNC';
    case 0x03:
      return 'STT_SECTION';
    case 0x04:
      return 'STT_FILE';
    case 0x05:
      return 'STT_COMMON';
    case 0x06:
      return 'STT_TLS';
    case 0x0a:
      return 'STT_GNU_IFUNC';
    default:
      return `STT_unknown_0x${code.toString(16)}`;
  }
}

export const R_INFO_FORMAT = {
  MSB: 0x00,
  LSB: 0x01,
  MIPS: 0x02,
  SPARC: 0x03,
} as const;
export type RInfoFormat = (typeof R_INFO_FORMAT)[keyof typeof R_INFO_FORMAT];

export const RSS = {
  UNDEF: 0x00,
  GP: 0x01,
  GP0: 0x02,
  LOC: 0x03,
} as const;
export type Rss = (typeof RSS)[keyof typeof RSS];

/** The standard's name of a code; one made up from the number where it has none. */
export function rssName(code: number): string {
  switch (code) {
    case 0x00:
      return 'RSS_UNDEF';
    case 0x01:
      return 'RSS_GP';
    case 0x02:
      return 'RSS_GP0';
    case 0x03:
      return 'RSS_LOC';
    default:
      return `RSS_unknown_0x${code.toString(16)}`;
  }
}

export const ELFCOMPRESS = {
  ZLIB: 0x01,
  ZSTD: 0x02,
} as const;
export type Elfcompress = (typeof ELFCOMPRESS)[keyof typeof ELFCOMPRESS];

/** The standard's name of a code; one made up from the number where it has none. */
export function elfcompressName(code: number): string {
  switch (code) {
    case 0x01:
      return 'ELFCOMPRESS_ZLIB';
    case 0x02:
      return 'ELFCOMPRESS_ZSTD';
    default:
      return `ELFCOMPRESS_unknown_0x${code.toString(16)}`;
  }
}

export const GRP = {
  COMDAT: 0x01,
  MASKOS: 0xff00000,
  MASKPROC: 0xf0000000,
} as const;
export type Grp = (typeof GRP)[keyof typeof GRP];

/** The standard's name of a code; one made up from the number where it has none. */
export function grpName(code: number): string {
  switch (code) {
    case 0x01:
      return 'GRP_COMDAT';
    case 0xff00000:
      return 'GRP_MASKOS';
    case 0xf0000000:
      return 'GRP_MASKPROC';
    default:
      return `GRP_unknown_0x${code.toString(16)}`;
  }
}

export const NT_GNU = {
  ABI_TAG: 0x01,
  BUILD_ID: 0x03,
  PROPERTY_TYPE_0: 0x05,
} as const;
export type NtGnu = (typeof NT_GNU)[keyof typeof NT_GNU];

/** The standard's name of a code; one made up from the number where it has none. */
export function ntGnuName(code: number): string {
  switch (code) {
    case 0x01:
      return 'NT_GNU_ABI_TAG';
    case 0x03:
      return 'NT_GNU_BUILD_ID';
    case 0x05:
      return 'NT_GNU_PROPERTY_TYPE_0';
    default:
      return `NT_GNU_unknown_0x${code.toString(16)}`;
  }
}

export const EM = {
  /** No machine */
  NONE: 0x00,
  /** AT&T WE 32100 */
  M32: 0x01,
  /** SPARC */
  SPARC: 0x02,
  /** Intel 80386 */
  I386: 0x03,
  /** Motorola m68k family */
  M68K: 0x04,
  /** Motorola m88k family */
  M88K: 0x05,
  /** Intel MCU */
  IAMCU: 0x06,
  /** Intel 80860 */
  I860: 0x07,
  /** MIPS R3000 big-endian */
  MIPS: 0x08,
  /** IBM System/370 */
  S370: 0x09,
  /** MIPS R3000 little-endian */
  MIPS_RS3_LE: 0x0a,
  /** HPPA */
  PARISC: 0x0f,
  /** Fujitsu VPP500 */
  VPP500: 0x11,
  /** SPARC v8plus */
  SPARC32PLUS: 0x12,
  /** Intel 80960 */
  I960: 0x13,
  /** PowerPC */
  PPC: 0x14,
  /** PowerPC 64-bit */
  PPC64: 0x15,
  /** IBM S390 */
  S390: 0x16,
  /** IBM SPU/SPC */
  SPU: 0x17,
  /** NEC V800 series */
  V800: 0x24,
  /** Fujitsu FR20 */
  FR20: 0x25,
  /** TRW RH-32 */
  RH32: 0x26,
  /** Motorola RCE */
  RCE: 0x27,
  /** ARM */
  ARM: 0x28,
  /** Hitachi SH */
  SH: 0x2a,
  /** SPARC v9 64-bit */
  SPARCV9: 0x2b,
  /** Siemens Tricore */
  TRICORE: 0x2c,
  /** Argonaut RISC Core */
  ARC: 0x2d,
  /** Hitachi H8/300 */
  H8_300: 0x2e,
  /** Hitachi H8/300H */
  H8_300H: 0x2f,
  /** Hitachi H8S */
  H8S: 0x30,
  /** Hitachi H8/500 */
  H8_500: 0x31,
  /** Intel Itanium */
  IA_64: 0x32,
  /** Stanford MIPS-X */
  MIPS_X: 0x33,
  /** Motorola Coldfire */
  COLDFIRE: 0x34,
  /** Motorola M68HC12 */
  MC68HC12: 0x35,
  /** Fujitsu MMA Multimedia Accelerator */
  MMA: 0x36,
  /** Siemens PCP */
  PCP: 0x37,
  /** Sony nCPU embedded RISC */
  NCPU: 0x38,
  /** Denso NDR1 microprocessor */
  NDR1: 0x39,
  /** Motorola Start*Core processor */
  STARCORE: 0x3a,
  /** Toyota ME16 processor */
  ME16: 0x3b,
  /** STMicroelectronics ST100 */
  ST100: 0x3c,
  /** Advanced Logic TinyJ */
  TINYJ: 0x3d,
  /** AMD x86-64 architecture */
  X86_64: 0x3e,
  /** Sony DSP Processor */
  PDSP: 0x3f,
  /** Digital PDP-10 */
  PDP10: 0x40,
  /** Digital PDP-11 */
  PDP11: 0x41,
  /** Siemens FX66 microcontroller */
  FX66: 0x42,
  /** STMicroelectronics ST9+ 8/16 mc */
  ST9PLUS: 0x43,
  /** STmicroelectronics ST7 8 bit mc */
  ST7: 0x44,
  /** Motorola MC68HC16 microcontroller */
  MC68HC16: 0x45,
  /** Motorola MC68HC11 microcontroller */
  MC68HC11: 0x46,
  /** Motorola MC68HC08 microcontroller */
  MC68HC08: 0x47,
  /** Motorola MC68HC05 microcontroller */
  MC68HC05: 0x48,
  /** Silicon Graphics SVx */
  SVX: 0x49,
  /** STMicroelectronics ST19 8 bit mc */
  ST19: 0x4a,
  /** Digital VAX */
  VAX: 0x4b,
  /** Axis Communications 32-bit emb.proc */
  CRIS: 0x4c,
  /** Infineon Technologies 32-bit emb.proc */
  JAVELIN: 0x4d,
  /** Element 14 64-bit DSP Processor */
  FIREPATH: 0x4e,
  /** LSI Logic 16-bit DSP Processor */
  ZSP: 0x4f,
  /** Donald Knuth's educational 64-bit proc */
  MMIX: 0x50,
  /** Harvard University machine-independent object files */
  HUANY: 0x51,
  /** SiTera Prism */
  PRISM: 0x52,
  /** Atmel AVR 8-bit microcontroller */
  AVR: 0x53,
  /** Fujitsu FR30 */
  FR30: 0x54,
  /** Mitsubishi D10V */
  D10V: 0x55,
  /** Mitsubishi D30V */
  D30V: 0x56,
  /** NEC v850 */
  V850: 0x57,
  /** Mitsubishi M32R */
  M32R: 0x58,
  /** Matsushita MN10300 */
  MN10300: 0x59,
  /** Matsushita MN10200 */
  MN10200: 0x5a,
  /** picoJava */
  PJ: 0x5b,
  /** OpenRISC 32-bit embedded processor */
  OPENRISC: 0x5c,
  /** ARC International ARCompact */
  ARC_COMPACT: 0x5d,
  /** Tensilica Xtensa Architecture */
  XTENSA: 0x5e,
  /** Alphamosaic VideoCore */
  VIDEOCORE: 0x5f,
  /** Thompson Multimedia General Purpose Proc */
  TMM_GPP: 0x60,
  /** National Semi. 32000 */
  NS32K: 0x61,
  /** Tenor Network TPC */
  TPC: 0x62,
  /** Trebia SNP 1000 */
  SNP1K: 0x63,
  /** STMicroelectronics ST200 */
  ST200: 0x64,
  /** Ubicom IP2xxx */
  IP2K: 0x65,
  /** MAX processor */
  MAX: 0x66,
  /** National Semi. CompactRISC */
  CR: 0x67,
  /** Fujitsu F2MC16 */
  F2MC16: 0x68,
  /** Texas Instruments msp430 */
  MSP430: 0x69,
  /** Analog Devices Blackfin DSP */
  BLACKFIN: 0x6a,
  /** Seiko Epson S1C33 family */
  SE_C33: 0x6b,
  /** Sharp embedded microprocessor */
  SEP: 0x6c,
  /** Arca RISC */
  ARCA: 0x6d,
  /** UniCore, Peking University */
  UNICORE: 0x6e,
  /** eXcess configurable cpu */
  EXCESS: 0x6f,
  /** Icera Semi. Deep Execution Processor */
  DXP: 0x70,
  /** Altera Nios II */
  ALTERA_NIOS2: 0x71,
  /** National Semi. CompactRISC CRX */
  CRX: 0x72,
  /** Motorola XGATE */
  XGATE: 0x73,
  /** Infineon C16x/XC16x */
  C166: 0x74,
  /** Renesas M16C */
  M16C: 0x75,
  /** Microchip Technology dsPIC30F */
  DSPIC30F: 0x76,
  /** Freescale Communication Engine RISC */
  CE: 0x77,
  /** Renesas M32C */
  M32C: 0x78,
  /** Altium TSK3000 */
  TSK3000: 0x83,
  /** Freescale RS08 */
  RS08: 0x84,
  /** Analog Devices SHARC family */
  SHARC: 0x85,
  /** Cyan Technology eCOG2 */
  ECOG2: 0x86,
  /** Sunplus S+core7 RISC */
  SCORE7: 0x87,
  /** New Japan Radio (NJR) 24-bit DSP */
  DSP24: 0x88,
  /** Broadcom VideoCore III */
  VIDEOCORE3: 0x89,
  /** RISC for Lattice FPGA */
  LATTICEMICO32: 0x8a,
  /** Seiko Epson C17 */
  SE_C17: 0x8b,
  /** Texas Instruments TMS320C6000 DSP */
  TI_C6000: 0x8c,
  /** Texas Instruments TMS320C2000 DSP */
  TI_C2000: 0x8d,
  /** Texas Instruments TMS320C55x DSP */
  TI_C5500: 0x8e,
  /** Texas Instruments App. Specific RISC */
  TI_ARP32: 0x8f,
  /** Texas Instruments Prog. Realtime Unit */
  TI_PRU: 0x90,
  /** STMicroelectronics 64bit VLIW DSP */
  MMDSP_PLUS: 0xa0,
  /** Cypress M8C */
  CYPRESS_M8C: 0xa1,
  /** Renesas R32C */
  R32C: 0xa2,
  /** NXP Semi. TriMedia */
  TRIMEDIA: 0xa3,
  /** QUALCOMM DSP6 */
  QDSP6: 0xa4,
  /** Intel 8051 and variants */
  I8051: 0xa5,
  /** STMicroelectronics STxP7x */
  STXP7X: 0xa6,
  /** Andes Tech. compact code emb. RISC */
  NDS32: 0xa7,
  /** Cyan Technology eCOG1X */
  ECOG1X: 0xa8,
  /** Dallas Semi. MAXQ30 mc */
  MAXQ30: 0xa9,
  /** New Japan Radio (NJR) 16-bit DSP */
  XIMO16: 0xaa,
  /** M2000 Reconfigurable RISC */
  MANIK: 0xab,
  /** Cray NV2 vector architecture */
  CRAYNV2: 0xac,
  /** Renesas RX */
  RX: 0xad,
  /** Imagination Tech. META */
  METAG: 0xae,
  /** MCST Elbrus */
  MCST_ELBRUS: 0xaf,
  /** Cyan Technology eCOG16 */
  ECOG16: 0xb0,
  /** National Semi. CompactRISC CR16 */
  CR16: 0xb1,
  /** Freescale Extended Time Processing Unit */
  ETPU: 0xb2,
  /** Infineon Tech. SLE9X */
  SLE9X: 0xb3,
  /** Intel L10M */
  L10M: 0xb4,
  /** Intel K10M */
  K10M: 0xb5,
  /** ARM AARCH64 */
  AARCH64: 0xb7,
  /** Atmel AVR32 */
  AVR32: 0xb9,
  /** STMicroelectronics STM8 */
  STM8: 0xba,
  /** Tilera TILE64 */
  TILE64: 0xbb,
  /** Tilera TILEPro */
  TILEPRO: 0xbc,
  /** Xilinx MicroBlaze */
  MICROBLAZE: 0xbd,
  /** NVIDIA CUDA */
  CUDA: 0xbe,
  /** Tilera TILE-Gx */
  TILEGX: 0xbf,
  /** CloudShield */
  CLOUDSHIELD: 0xc0,
  /** KIPO-KAIST Core-A 1st gen */
  COREA_1ST: 0xc1,
  /** KIPO-KAIST Core-A 2nd gen */
  COREA_2ND: 0xc2,
  /** Synopsys ARCv2 ISA */
  ARCV2: 0xc3,
  /** Open8 RISC */
  OPEN8: 0xc4,
  /** Renesas RL78 */
  RL78: 0xc5,
  /** Broadcom VideoCore V */
  VIDEOCORE5: 0xc6,
  /** Renesas 78K0R */
  R78KOR: 0xc7,
  /** Freescale 56800EX DSC */
  DSP56800EX: 0xc8,
  /** Beyond BA1 */
  BA1: 0xc9,
  /** Beyond BA2 */
  BA2: 0xca,
  /** XMOS xCORE */
  XCORE: 0xcb,
  /** Microchip 8-bit PIC(r) */
  MCHP_PIC: 0xcc,
  /** Intel Graphics Technology */
  INTELGT: 0xcd,
  /** KM211 KM32 */
  KM32: 0xd2,
  /** KM211 KMX32 */
  KMX32: 0xd3,
  /** KM211 KMX16 */
  EMX16: 0xd4,
  /** KM211 KMX8 */
  EMX8: 0xd5,
  /** KM211 KVARC */
  KVARC: 0xd6,
  /** Paneve CDP */
  CDP: 0xd7,
  /** Cognitive Smart Memory Processor */
  COGE: 0xd8,
  /** Bluechip CoolEngine */
  COOL: 0xd9,
  /** Nanoradio Optimized RISC */
  NORC: 0xda,
  /** CSR Kalimba */
  CSR_KALIMBA: 0xdb,
  /** Zilog Z80 */
  Z80: 0xdc,
  /** Controls and Data Services VISIUMcore */
  VISIUM: 0xdd,
  /** FTDI Chip FT32 */
  FT32: 0xde,
  /** Moxie processor */
  MOXIE: 0xdf,
  /** AMD GPU */
  AMDGPU: 0xe0,
  /** RISC-V */
  RISCV: 0xf3,
  /** Lanai */
  LANAI: 0xf4,
  /** Linux BPF -- in-kernel virtual machine */
  BPF: 0xf7,
  /** NEC SX-Aurora vector engine */
  VE: 0xfb,
  /** C-SKY */
  CSKY: 0xfc,
  /** WDC 65816/65C816 */
  W65816: 0x101,
  /** LoongArch */
  LOONGARCH: 0x102,
  /** AVR32, number used by Linux */
  AVR32_OLD: 0x18ad,
  /** Fujitsu FR-V */
  FRV: 0x5441,
  /** OpenRISC, number used before 92 */
  OR32: 0x8472,
  /** Digital Alpha, number used by Linux */
  ALPHA: 0x9026,
  /** Mitsubishi M32R, number used before 88 */
  CYGNUS_M32R: 0x9041,
  /** NEC V850, number used before 87 */
  CYGNUS_V850: 0x9080,
  /** IBM S/390, number used before 22 */
  S390_OLD: 0xa390,
  /** Tensilica Xtensa, number used before 94 */
  XTENSA_OLD: 0xabc7,
  /** Xilinx MicroBlaze, number used before 189 */
  MICROBLAZE_OLD: 0xbaab,
  /** Matsushita MN10300, number used before 89 */
  CYGNUS_MN10300: 0xbeef,
} as const;
export type Em = (typeof EM)[keyof typeof EM];

/** The standard's name of a code; one made up from the number where it has none. */
export function emName(code: number): string {
  switch (code) {
    case 0x00:
      return 'EM_NONE';
    case 0x01:
      return 'EM_M32';
    case 0x02:
      return 'EM_SPARC';
    case 0x03:
      return 'EM_386';
    case 0x04:
      return 'EM_68K';
    case 0x05:
      return 'EM_88K';
    case 0x06:
      return 'EM_IAMCU';
    case 0x07:
      return 'EM_860';
    case 0x08:
      return 'EM_MIPS';
    case 0x09:
      return 'EM_S370';
    case 0x0a:
      return 'EM_MIPS_RS3_LE';
    case 0x0f:
      return 'EM_PARISC';
    case 0x11:
      return 'EM_VPP500';
    case 0x12:
      return 'EM_SPARC32PLUS';
    case 0x13:
      return 'EM_960';
    case 0x14:
      return 'EM_PPC';
    case 0x15:
      return 'EM_PPC64';
    case 0x16:
      return 'EM_S390';
    case 0x17:
      return 'EM_SPU';
    case 0x24:
      return 'EM_V800';
    case 0x25:
      return 'EM_FR20';
    case 0x26:
      return 'EM_RH32';
    case 0x27:
      return 'EM_RCE';
    case 0x28:
      return 'EM_ARM';
    case 0x2a:
      return 'EM_SH';
    case 0x2b:
      return 'EM_SPARCV9';
    case 0x2c:
      return 'EM_TRICORE';
    case 0x2d:
      return 'EM_ARC';
    case 0x2e:
      return 'EM_H8_300';
    case 0x2f:
      return 'EM_H8_300H';
    case 0x30:
      return 'EM_H8S';
    case 0x31:
      return 'EM_H8_500';
    case 0x32:
      return 'EM_IA_64';
    case 0x33:
      return 'EM_MIPS_X';
    case 0x34:
      return 'EM_COLDFIRE';
    case 0x35:
      return 'EM_68HC12';
    case 0x36:
      return 'EM_MMA';
    case 0x37:
      return 'EM_PCP';
    case 0x38:
      return 'EM_NCPU';
    case 0x39:
      return 'EM_NDR1';
    case 0x3a:
      return 'EM_STARCORE';
    case 0x3b:
      return 'EM_ME16';
    case 0x3c:
      return 'EM_ST100';
    case 0x3d:
      return 'EM_TINYJ';
    case 0x3e:
      return 'EM_X86_64';
    case 0x3f:
      return 'EM_PDSP';
    case 0x40:
      return 'EM_PDP10';
    case 0x41:
      return 'EM_PDP11';
    case 0x42:
      return 'EM_FX66';
    case 0x43:
      return 'EM_ST9PLUS';
    case 0x44:
      return 'EM_ST7';
    case 0x45:
      return 'EM_68HC16';
    case 0x46:
      return 'EM_68HC11';
    case 0x47:
      return 'EM_68HC08';
    case 0x48:
      return 'EM_68HC05';
    case 0x49:
      return 'EM_SVX';
    case 0x4a:
      return 'EM_ST19';
    case 0x4b:
      return 'EM_VAX';
    case 0x4c:
      return 'EM_CRIS';
    case 0x4d:
      return 'EM_JAVELIN';
    case 0x4e:
      return 'EM_FIREPATH';
    case 0x4f:
      return 'EM_ZSP';
    case 0x50:
      return 'EM_MMIX';
    case 0x51:
      return 'EM_HUANY';
    case 0x52:
      return 'EM_PRISM';
    case 0x53:
      return 'EM_AVR';
    case 0x54:
      return 'EM_FR30';
    case 0x55:
      return 'EM_D10V';
    case 0x56:
      return 'EM_D30V';
    case 0x57:
      return 'EM_V850';
    case 0x58:
      return 'EM_M32R';
    case 0x59:
      return 'EM_MN10300';
    case 0x5a:
      return 'EM_MN10200';
    case 0x5b:
      return 'EM_PJ';
    case 0x5c:
      return 'EM_OPENRISC';
    case 0x5d:
      return 'EM_ARC_COMPACT';
    case 0x5e:
      return 'EM_XTENSA';
    case 0x5f:
      return 'EM_VIDEOCORE';
    case 0x60:
      return 'EM_TMM_GPP';
    case 0x61:
      return 'EM_NS32K';
    case 0x62:
      return 'EM_TPC';
    case 0x63:
      return 'EM_SNP1K';
    case 0x64:
      return 'EM_ST200';
    case 0x65:
      return 'EM_IP2K';
    case 0x66:
      return 'EM_MAX';
    case 0x67:
      return 'EM_CR';
    case 0x68:
      return 'EM_F2MC16';
    case 0x69:
      return 'EM_MSP430';
    case 0x6a:
      return 'EM_BLACKFIN';
    case 0x6b:
      return 'EM_SE_C33';
    case 0x6c:
      return 'EM_SEP';
    case 0x6d:
      return 'EM_ARCA';
    case 0x6e:
      return 'EM_UNICORE';
    case 0x6f:
      return 'EM_EXCESS';
    case 0x70:
      return 'EM_DXP';
    case 0x71:
      return 'EM_ALTERA_NIOS2';
    case 0x72:
      return 'EM_CRX';
    case 0x73:
      return 'EM_XGATE';
    case 0x74:
      return 'EM_C166';
    case 0x75:
      return 'EM_M16C';
    case 0x76:
      return 'EM_DSPIC30F';
    case 0x77:
      return 'EM_CE';
    case 0x78:
      return 'EM_M32C';
    case 0x83:
      return 'EM_TSK3000';
    case 0x84:
      return 'EM_RS08';
    case 0x85:
      return 'EM_SHARC';
    case 0x86:
      return 'EM_ECOG2';
    case 0x87:
      return 'EM_SCORE7';
    case 0x88:
      return 'EM_DSP24';
    case 0x89:
      return 'EM_VIDEOCORE3';
    case 0x8a:
      return 'EM_LATTICEMICO32';
    case 0x8b:
      return 'EM_SE_C17';
    case 0x8c:
      return 'EM_TI_C6000';
    case 0x8d:
      return 'EM_TI_C2000';
    case 0x8e:
      return 'EM_TI_C5500';
    case 0x8f:
      return 'EM_TI_ARP32';
    case 0x90:
      return 'EM_TI_PRU';
    case 0xa0:
      return 'EM_MMDSP_PLUS';
    case 0xa1:
      return 'EM_CYPRESS_M8C';
    case 0xa2:
      return 'EM_R32C';
    case 0xa3:
      return 'EM_TRIMEDIA';
    case 0xa4:
      return 'EM_QDSP6';
    case 0xa5:
      return 'EM_8051';
    case 0xa6:
      return 'EM_STXP7X';
    case 0xa7:
      return 'EM_NDS32';
    case 0xa8:
      return 'EM_ECOG1X';
    case 0xa9:
      return 'EM_MAXQ30';
    case 0xaa:
      return 'EM_XIMO16';
    case 0xab:
      return 'EM_MANIK';
    case 0xac:
      return 'EM_CRAYNV2';
    case 0xad:
      return 'EM_RX';
    case 0xae:
      return 'EM_METAG';
    case 0xaf:
      return 'EM_MCST_ELBRUS';
    case 0xb0:
      return 'EM_ECOG16';
    case 0xb1:
      return 'EM_CR16';
    case 0xb2:
      return 'EM_ETPU';
    case 0xb3:
      return 'EM_SLE9X';
    case 0xb4:
      return 'EM_L10M';
    case 0xb5:
      return 'EM_K10M';
    case 0xb7:
      return 'EM_AARCH64';
    case 0xb9:
      return 'EM_AVR32';
    case 0xba:
      return 'EM_STM8';
    case 0xbb:
      return 'EM_TILE64';
    case 0xbc:
      return 'EM_TILEPRO';
    case 0xbd:
      return 'EM_MICROBLAZE';
    case 0xbe:
      return 'EM_CUDA';
    case 0xbf:
      return 'EM_TILEGX';
    case 0xc0:
      return 'EM_CLOUDSHIELD';
    case 0xc1:
      return 'EM_COREA_1ST';
    case 0xc2:
      return 'EM_COREA_2ND';
    case 0xc3:
      return 'EM_ARCV2';
    case 0xc4:
      return 'EM_OPEN8';
    case 0xc5:
      return 'EM_RL78';
    case 0xc6:
      return 'EM_VIDEOCORE5';
    case 0xc7:
      return 'EM_78KOR';
    case 0xc8:
      return 'EM_56800EX';
    case 0xc9:
      return 'EM_BA1';
    case 0xca:
      return 'EM_BA2';
    case 0xcb:
      return 'EM_XCORE';
    case 0xcc:
      return 'EM_MCHP_PIC';
    case 0xcd:
      return 'EM_INTELGT';
    case 0xd2:
      return 'EM_KM32';
    case 0xd3:
      return 'EM_KMX32';
    case 0xd4:
      return 'EM_EMX16';
    case 0xd5:
      return 'EM_EMX8';
    case 0xd6:
      return 'EM_KVARC';
    case 0xd7:
      return 'EM_CDP';
    case 0xd8:
      return 'EM_COGE';
    case 0xd9:
      return 'EM_COOL';
    case 0xda:
      return 'EM_NORC';
    case 0xdb:
      return 'EM_CSR_KALIMBA';
    case 0xdc:
      return 'EM_Z80';
    case 0xdd:
      return 'EM_VISIUM';
    case 0xde:
      return 'EM_FT32';
    case 0xdf:
      return 'EM_MOXIE';
    case 0xe0:
      return 'EM_AMDGPU';
    case 0xf3:
      return 'EM_RISCV';
    case 0xf4:
      return 'EM_LANAI';
    case 0xf7:
      return 'EM_BPF';
    case 0xfb:
      return 'EM_VE';
    case 0xfc:
      return 'EM_CSKY';
    case 0x101:
      return 'EM_65816';
    case 0x102:
      return 'EM_LOONGARCH';
    case 0x18ad:
      return 'EM_AVR32_OLD';
    case 0x5441:
      return 'EM_FRV';
    case 0x8472:
      return 'EM_OR32';
    case 0x9026:
      return 'EM_ALPHA';
    case 0x9041:
      return 'EM_CYGNUS_M32R';
    case 0x9080:
      return 'EM_CYGNUS_V850';
    case 0xa390:
      return 'EM_S390_OLD';
    case 0xabc7:
      return 'EM_XTENSA_OLD';
    case 0xbaab:
      return 'EM_MICROBLAZE_OLD';
    case 0xbeef:
      return 'EM_CYGNUS_MN10300';
    default:
      return `EM_unknown_0x${code.toString(16)}`;
  }
}
