// Generated from ksy/elf.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** The container of debugging information: the file header, and the records and small tables that its sections hold. Section headers, symbols and relocations come by the hundred thousand; programs read them through the layouts that are generated from the types below, and `sections`, `symbols`, `rels` and `relas` serve as their oracle in tests. System V Application Binary Interface (gABI), chapters 4 and 5, https://gabi.xinuos.com/ */
export declare class Elf {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Elf | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Elf;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly ident: Elf.Identification;
  readonly file: Elf.ElfFile;
  get is64(): boolean;
  get isBe(): boolean;
}
export declare namespace Elf {
  const Elfclass: {
    readonly CLASS32: 1;
    readonly CLASS64: 2;
    readonly 1: 'CLASS32';
    readonly 2: 'CLASS64';
  };
  /** Known values; the decoder does not reject others. */
  type Elfclass = 1 | 2;
  const Elfdata: {
    readonly LSB: 1;
    readonly MSB: 2;
    readonly 1: 'LSB';
    readonly 2: 'MSB';
  };
  /** Known values; the decoder does not reject others. */
  type Elfdata = 1 | 2;
  const Ev: {
    readonly NONE: 0;
    readonly CURRENT: 1;
    readonly 0: 'NONE';
    readonly 1: 'CURRENT';
  };
  /** Known values; the decoder does not reject others. */
  type Ev = 0 | 1;
  const Et: {
    readonly NONE: 0;
    readonly REL: 1;
    readonly EXEC: 2;
    readonly ET_DYN: 3;
    readonly CORE: 4;
    readonly 0: 'NONE';
    readonly 1: 'REL';
    readonly 2: 'EXEC';
    readonly 3: 'ET_DYN';
    readonly 4: 'CORE';
  };
  /** Known values; the decoder does not reject others. */
  type Et = 0 | 1 | 2 | 3 | 4;
  const Sht: {
    readonly SHT_NULL: 0;
    readonly PROGBITS: 1;
    readonly SYMTAB: 2;
    readonly STRTAB: 3;
    readonly RELA: 4;
    readonly HASH: 5;
    readonly DYNAMIC: 6;
    readonly NOTE: 7;
    readonly NOBITS: 8;
    readonly REL: 9;
    readonly SHLIB: 10;
    readonly DYNSYM: 11;
    readonly INIT_ARRAY: 14;
    readonly FINI_ARRAY: 15;
    readonly PREINIT_ARRAY: 16;
    readonly GROUP: 17;
    readonly SYMTAB_SHNDX: 18;
    readonly RELR: 19;
    readonly CREL: 1073741844;
    readonly LLVM_ADDRSIG: 1879002115;
    readonly GNU_ATTRIBUTES: 1879048181;
    readonly GNU_HASH: 1879048182;
    readonly GNU_LIBLIST: 1879048183;
    readonly GNU_VERDEF: 1879048189;
    readonly GNU_VERNEED: 1879048190;
    readonly GNU_VERSYM: 1879048191;
    readonly X86_64_UNWIND: 1879048193;
    readonly MIPS_DWARF: 1879048222;
    readonly 0: 'SHT_NULL';
    readonly 1: 'PROGBITS';
    readonly 2: 'SYMTAB';
    readonly 3: 'STRTAB';
    readonly 4: 'RELA';
    readonly 5: 'HASH';
    readonly 6: 'DYNAMIC';
    readonly 7: 'NOTE';
    readonly 8: 'NOBITS';
    readonly 9: 'REL';
    readonly 10: 'SHLIB';
    readonly 11: 'DYNSYM';
    readonly 14: 'INIT_ARRAY';
    readonly 15: 'FINI_ARRAY';
    readonly 16: 'PREINIT_ARRAY';
    readonly 17: 'GROUP';
    readonly 18: 'SYMTAB_SHNDX';
    readonly 19: 'RELR';
    readonly 1073741844: 'CREL';
    readonly 1879002115: 'LLVM_ADDRSIG';
    readonly 1879048181: 'GNU_ATTRIBUTES';
    readonly 1879048182: 'GNU_HASH';
    readonly 1879048183: 'GNU_LIBLIST';
    readonly 1879048189: 'GNU_VERDEF';
    readonly 1879048190: 'GNU_VERNEED';
    readonly 1879048191: 'GNU_VERSYM';
    readonly 1879048193: 'X86_64_UNWIND';
    readonly 1879048222: 'MIPS_DWARF';
  };
  /** Known values; the decoder does not reject others. */
  type Sht =
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 1073741844
    | 1879002115
    | 1879048181
    | 1879048182
    | 1879048183
    | 1879048189
    | 1879048190
    | 1879048191
    | 1879048193
    | 1879048222;
  const Shf: {
    readonly WRITE: 1;
    readonly ALLOC: 2;
    readonly EXECINSTR: 4;
    readonly MERGE: 16;
    readonly STRINGS: 32;
    readonly INFO_LINK: 64;
    readonly LINK_ORDER: 128;
    readonly OS_NONCONFORMING: 256;
    readonly GROUP: 512;
    readonly TLS: 1024;
    readonly COMPRESSED: 2048;
    readonly GNU_RETAIN: 2097152;
    readonly EXCLUDE: 2147483648;
    readonly 1: 'WRITE';
    readonly 2: 'ALLOC';
    readonly 4: 'EXECINSTR';
    readonly 16: 'MERGE';
    readonly 32: 'STRINGS';
    readonly 64: 'INFO_LINK';
    readonly 128: 'LINK_ORDER';
    readonly 256: 'OS_NONCONFORMING';
    readonly 512: 'GROUP';
    readonly 1024: 'TLS';
    readonly 2048: 'COMPRESSED';
    readonly 2097152: 'GNU_RETAIN';
    readonly 2147483648: 'EXCLUDE';
  };
  /** Known values; the decoder does not reject others. */
  type Shf = 1 | 2 | 4 | 16 | 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 2097152 | 2147483648;
  const Shn: {
    readonly SHN_UNDEF: 0;
    readonly LORESERVE: 65280;
    readonly ABS: 65521;
    readonly COMMON: 65522;
    readonly XINDEX: 65535;
    readonly 0: 'SHN_UNDEF';
    readonly 65280: 'LORESERVE';
    readonly 65521: 'ABS';
    readonly 65522: 'COMMON';
    readonly 65535: 'XINDEX';
  };
  /** Known values; the decoder does not reject others. */
  type Shn = 0 | 65280 | 65521 | 65522 | 65535;
  const Pt: {
    readonly PT_NULL: 0;
    readonly LOAD: 1;
    readonly 0: 'PT_NULL';
    readonly 1: 'LOAD';
  };
  /** Known values; the decoder does not reject others. */
  type Pt = 0 | 1;
  const Pf: {
    readonly PF_X: 1;
    readonly W: 2;
    readonly R: 4;
    readonly 1: 'PF_X';
    readonly 2: 'W';
    readonly 4: 'R';
  };
  /** Known values; the decoder does not reject others. */
  type Pf = 1 | 2 | 4;
  const Pn: {
    readonly XNUM: 65535;
    readonly 65535: 'XNUM';
  };
  /** Known values; the decoder does not reject others. */
  type Pn = 65535;
  const Stb: {
    readonly STB_LOCAL: 0;
    readonly STB_GLOBAL: 1;
    readonly WEAK: 2;
    readonly GNU_UNIQUE: 10;
    readonly 0: 'STB_LOCAL';
    readonly 1: 'STB_GLOBAL';
    readonly 2: 'WEAK';
    readonly 10: 'GNU_UNIQUE';
  };
  /** Known values; the decoder does not reject others. */
  type Stb = 0 | 1 | 2 | 10;
  const Stt: {
    readonly NOTYPE: 0;
    readonly STT_OBJECT: 1;
    readonly STT_FUNC: 2;
    readonly SECTION: 3;
    readonly FILE: 4;
    readonly COMMON: 5;
    readonly TLS: 6;
    readonly GNU_IFUNC: 10;
    readonly 0: 'NOTYPE';
    readonly 1: 'STT_OBJECT';
    readonly 2: 'STT_FUNC';
    readonly 3: 'SECTION';
    readonly 4: 'FILE';
    readonly 5: 'COMMON';
    readonly 6: 'TLS';
    readonly 10: 'GNU_IFUNC';
  };
  /** Known values; the decoder does not reject others. */
  type Stt = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 10;
  const RInfoFormat: {
    readonly MSB: 0;
    readonly LSB: 1;
    readonly MIPS: 2;
    readonly SPARC: 3;
    readonly 0: 'MSB';
    readonly 1: 'LSB';
    readonly 2: 'MIPS';
    readonly 3: 'SPARC';
  };
  /** Known values; the decoder does not reject others. */
  type RInfoFormat = 0 | 1 | 2 | 3;
  const Rss: {
    readonly RSS_UNDEF: 0;
    readonly GP: 1;
    readonly GP0: 2;
    readonly LOC: 3;
    readonly 0: 'RSS_UNDEF';
    readonly 1: 'GP';
    readonly 2: 'GP0';
    readonly 3: 'LOC';
  };
  /** Known values; the decoder does not reject others. */
  type Rss = 0 | 1 | 2 | 3;
  const Elfcompress: {
    readonly ZLIB: 1;
    readonly ZSTD: 2;
    readonly 1: 'ZLIB';
    readonly 2: 'ZSTD';
  };
  /** Known values; the decoder does not reject others. */
  type Elfcompress = 1 | 2;
  const Grp: {
    readonly COMDAT: 1;
    readonly MASKOS: 267386880;
    readonly MASKPROC: 4026531840;
    readonly 1: 'COMDAT';
    readonly 267386880: 'MASKOS';
    readonly 4026531840: 'MASKPROC';
  };
  /** Known values; the decoder does not reject others. */
  type Grp = 1 | 267386880 | 4026531840;
  const NtGnu: {
    readonly ABI_TAG: 1;
    readonly BUILD_ID: 3;
    readonly PROPERTY_TYPE_0: 5;
    readonly 1: 'ABI_TAG';
    readonly 3: 'BUILD_ID';
    readonly 5: 'PROPERTY_TYPE_0';
  };
  /** Known values; the decoder does not reject others. */
  type NtGnu = 1 | 3 | 5;
  const Em: {
    readonly NONE: 0;
    readonly M32: 1;
    readonly SPARC: 2;
    readonly I386: 3;
    readonly M68K: 4;
    readonly M88K: 5;
    readonly IAMCU: 6;
    readonly I860: 7;
    readonly MIPS: 8;
    readonly S370: 9;
    readonly MIPS_RS3_LE: 10;
    readonly PARISC: 15;
    readonly VPP500: 17;
    readonly SPARC32PLUS: 18;
    readonly I960: 19;
    readonly PPC: 20;
    readonly PPC64: 21;
    readonly S390: 22;
    readonly SPU: 23;
    readonly V800: 36;
    readonly FR20: 37;
    readonly RH32: 38;
    readonly RCE: 39;
    readonly ARM: 40;
    readonly SH: 42;
    readonly SPARCV9: 43;
    readonly TRICORE: 44;
    readonly ARC: 45;
    readonly H8_300: 46;
    readonly H8_300H: 47;
    readonly H8S: 48;
    readonly H8_500: 49;
    readonly IA_64: 50;
    readonly MIPS_X: 51;
    readonly COLDFIRE: 52;
    readonly MC68HC12: 53;
    readonly MMA: 54;
    readonly PCP: 55;
    readonly NCPU: 56;
    readonly NDR1: 57;
    readonly STARCORE: 58;
    readonly ME16: 59;
    readonly ST100: 60;
    readonly TINYJ: 61;
    readonly X86_64: 62;
    readonly PDSP: 63;
    readonly PDP10: 64;
    readonly PDP11: 65;
    readonly FX66: 66;
    readonly ST9PLUS: 67;
    readonly ST7: 68;
    readonly MC68HC16: 69;
    readonly MC68HC11: 70;
    readonly MC68HC08: 71;
    readonly MC68HC05: 72;
    readonly SVX: 73;
    readonly ST19: 74;
    readonly VAX: 75;
    readonly CRIS: 76;
    readonly JAVELIN: 77;
    readonly FIREPATH: 78;
    readonly ZSP: 79;
    readonly MMIX: 80;
    readonly HUANY: 81;
    readonly PRISM: 82;
    readonly AVR: 83;
    readonly FR30: 84;
    readonly D10V: 85;
    readonly D30V: 86;
    readonly V850: 87;
    readonly M32R: 88;
    readonly MN10300: 89;
    readonly MN10200: 90;
    readonly PJ: 91;
    readonly OPENRISC: 92;
    readonly ARC_COMPACT: 93;
    readonly XTENSA: 94;
    readonly VIDEOCORE: 95;
    readonly TMM_GPP: 96;
    readonly NS32K: 97;
    readonly TPC: 98;
    readonly SNP1K: 99;
    readonly ST200: 100;
    readonly IP2K: 101;
    readonly MAX: 102;
    readonly CR: 103;
    readonly F2MC16: 104;
    readonly MSP430: 105;
    readonly BLACKFIN: 106;
    readonly SE_C33: 107;
    readonly SEP: 108;
    readonly ARCA: 109;
    readonly UNICORE: 110;
    readonly EXCESS: 111;
    readonly DXP: 112;
    readonly ALTERA_NIOS2: 113;
    readonly CRX: 114;
    readonly XGATE: 115;
    readonly C166: 116;
    readonly M16C: 117;
    readonly DSPIC30F: 118;
    readonly CE: 119;
    readonly M32C: 120;
    readonly TSK3000: 131;
    readonly RS08: 132;
    readonly SHARC: 133;
    readonly ECOG2: 134;
    readonly SCORE7: 135;
    readonly DSP24: 136;
    readonly VIDEOCORE3: 137;
    readonly LATTICEMICO32: 138;
    readonly SE_C17: 139;
    readonly TI_C6000: 140;
    readonly TI_C2000: 141;
    readonly TI_C5500: 142;
    readonly TI_ARP32: 143;
    readonly TI_PRU: 144;
    readonly MMDSP_PLUS: 160;
    readonly CYPRESS_M8C: 161;
    readonly R32C: 162;
    readonly TRIMEDIA: 163;
    readonly QDSP6: 164;
    readonly I8051: 165;
    readonly STXP7X: 166;
    readonly NDS32: 167;
    readonly ECOG1X: 168;
    readonly MAXQ30: 169;
    readonly XIMO16: 170;
    readonly MANIK: 171;
    readonly CRAYNV2: 172;
    readonly RX: 173;
    readonly METAG: 174;
    readonly MCST_ELBRUS: 175;
    readonly ECOG16: 176;
    readonly CR16: 177;
    readonly ETPU: 178;
    readonly SLE9X: 179;
    readonly L10M: 180;
    readonly K10M: 181;
    readonly AARCH64: 183;
    readonly AVR32: 185;
    readonly STM8: 186;
    readonly TILE64: 187;
    readonly TILEPRO: 188;
    readonly MICROBLAZE: 189;
    readonly CUDA: 190;
    readonly TILEGX: 191;
    readonly CLOUDSHIELD: 192;
    readonly COREA_1ST: 193;
    readonly COREA_2ND: 194;
    readonly ARCV2: 195;
    readonly OPEN8: 196;
    readonly RL78: 197;
    readonly VIDEOCORE5: 198;
    readonly R78KOR: 199;
    readonly DSP56800EX: 200;
    readonly BA1: 201;
    readonly BA2: 202;
    readonly XCORE: 203;
    readonly MCHP_PIC: 204;
    readonly INTELGT: 205;
    readonly KM32: 210;
    readonly KMX32: 211;
    readonly EMX16: 212;
    readonly EMX8: 213;
    readonly KVARC: 214;
    readonly CDP: 215;
    readonly COGE: 216;
    readonly COOL: 217;
    readonly NORC: 218;
    readonly CSR_KALIMBA: 219;
    readonly Z80: 220;
    readonly VISIUM: 221;
    readonly FT32: 222;
    readonly MOXIE: 223;
    readonly AMDGPU: 224;
    readonly RISCV: 243;
    readonly LANAI: 244;
    readonly BPF: 247;
    readonly VE: 251;
    readonly CSKY: 252;
    readonly W65816: 257;
    readonly LOONGARCH: 258;
    readonly AVR32_OLD: 6317;
    readonly FRV: 21569;
    readonly OR32: 33906;
    readonly ALPHA: 36902;
    readonly CYGNUS_M32R: 36929;
    readonly CYGNUS_V850: 36992;
    readonly S390_OLD: 41872;
    readonly XTENSA_OLD: 43975;
    readonly MICROBLAZE_OLD: 47787;
    readonly CYGNUS_MN10300: 48879;
    readonly 0: 'NONE';
    readonly 1: 'M32';
    readonly 2: 'SPARC';
    readonly 3: 'I386';
    readonly 4: 'M68K';
    readonly 5: 'M88K';
    readonly 6: 'IAMCU';
    readonly 7: 'I860';
    readonly 8: 'MIPS';
    readonly 9: 'S370';
    readonly 10: 'MIPS_RS3_LE';
    readonly 15: 'PARISC';
    readonly 17: 'VPP500';
    readonly 18: 'SPARC32PLUS';
    readonly 19: 'I960';
    readonly 20: 'PPC';
    readonly 21: 'PPC64';
    readonly 22: 'S390';
    readonly 23: 'SPU';
    readonly 36: 'V800';
    readonly 37: 'FR20';
    readonly 38: 'RH32';
    readonly 39: 'RCE';
    readonly 40: 'ARM';
    readonly 42: 'SH';
    readonly 43: 'SPARCV9';
    readonly 44: 'TRICORE';
    readonly 45: 'ARC';
    readonly 46: 'H8_300';
    readonly 47: 'H8_300H';
    readonly 48: 'H8S';
    readonly 49: 'H8_500';
    readonly 50: 'IA_64';
    readonly 51: 'MIPS_X';
    readonly 52: 'COLDFIRE';
    readonly 53: 'MC68HC12';
    readonly 54: 'MMA';
    readonly 55: 'PCP';
    readonly 56: 'NCPU';
    readonly 57: 'NDR1';
    readonly 58: 'STARCORE';
    readonly 59: 'ME16';
    readonly 60: 'ST100';
    readonly 61: 'TINYJ';
    readonly 62: 'X86_64';
    readonly 63: 'PDSP';
    readonly 64: 'PDP10';
    readonly 65: 'PDP11';
    readonly 66: 'FX66';
    readonly 67: 'ST9PLUS';
    readonly 68: 'ST7';
    readonly 69: 'MC68HC16';
    readonly 70: 'MC68HC11';
    readonly 71: 'MC68HC08';
    readonly 72: 'MC68HC05';
    readonly 73: 'SVX';
    readonly 74: 'ST19';
    readonly 75: 'VAX';
    readonly 76: 'CRIS';
    readonly 77: 'JAVELIN';
    readonly 78: 'FIREPATH';
    readonly 79: 'ZSP';
    readonly 80: 'MMIX';
    readonly 81: 'HUANY';
    readonly 82: 'PRISM';
    readonly 83: 'AVR';
    readonly 84: 'FR30';
    readonly 85: 'D10V';
    readonly 86: 'D30V';
    readonly 87: 'V850';
    readonly 88: 'M32R';
    readonly 89: 'MN10300';
    readonly 90: 'MN10200';
    readonly 91: 'PJ';
    readonly 92: 'OPENRISC';
    readonly 93: 'ARC_COMPACT';
    readonly 94: 'XTENSA';
    readonly 95: 'VIDEOCORE';
    readonly 96: 'TMM_GPP';
    readonly 97: 'NS32K';
    readonly 98: 'TPC';
    readonly 99: 'SNP1K';
    readonly 100: 'ST200';
    readonly 101: 'IP2K';
    readonly 102: 'MAX';
    readonly 103: 'CR';
    readonly 104: 'F2MC16';
    readonly 105: 'MSP430';
    readonly 106: 'BLACKFIN';
    readonly 107: 'SE_C33';
    readonly 108: 'SEP';
    readonly 109: 'ARCA';
    readonly 110: 'UNICORE';
    readonly 111: 'EXCESS';
    readonly 112: 'DXP';
    readonly 113: 'ALTERA_NIOS2';
    readonly 114: 'CRX';
    readonly 115: 'XGATE';
    readonly 116: 'C166';
    readonly 117: 'M16C';
    readonly 118: 'DSPIC30F';
    readonly 119: 'CE';
    readonly 120: 'M32C';
    readonly 131: 'TSK3000';
    readonly 132: 'RS08';
    readonly 133: 'SHARC';
    readonly 134: 'ECOG2';
    readonly 135: 'SCORE7';
    readonly 136: 'DSP24';
    readonly 137: 'VIDEOCORE3';
    readonly 138: 'LATTICEMICO32';
    readonly 139: 'SE_C17';
    readonly 140: 'TI_C6000';
    readonly 141: 'TI_C2000';
    readonly 142: 'TI_C5500';
    readonly 143: 'TI_ARP32';
    readonly 144: 'TI_PRU';
    readonly 160: 'MMDSP_PLUS';
    readonly 161: 'CYPRESS_M8C';
    readonly 162: 'R32C';
    readonly 163: 'TRIMEDIA';
    readonly 164: 'QDSP6';
    readonly 165: 'I8051';
    readonly 166: 'STXP7X';
    readonly 167: 'NDS32';
    readonly 168: 'ECOG1X';
    readonly 169: 'MAXQ30';
    readonly 170: 'XIMO16';
    readonly 171: 'MANIK';
    readonly 172: 'CRAYNV2';
    readonly 173: 'RX';
    readonly 174: 'METAG';
    readonly 175: 'MCST_ELBRUS';
    readonly 176: 'ECOG16';
    readonly 177: 'CR16';
    readonly 178: 'ETPU';
    readonly 179: 'SLE9X';
    readonly 180: 'L10M';
    readonly 181: 'K10M';
    readonly 183: 'AARCH64';
    readonly 185: 'AVR32';
    readonly 186: 'STM8';
    readonly 187: 'TILE64';
    readonly 188: 'TILEPRO';
    readonly 189: 'MICROBLAZE';
    readonly 190: 'CUDA';
    readonly 191: 'TILEGX';
    readonly 192: 'CLOUDSHIELD';
    readonly 193: 'COREA_1ST';
    readonly 194: 'COREA_2ND';
    readonly 195: 'ARCV2';
    readonly 196: 'OPEN8';
    readonly 197: 'RL78';
    readonly 198: 'VIDEOCORE5';
    readonly 199: 'R78KOR';
    readonly 200: 'DSP56800EX';
    readonly 201: 'BA1';
    readonly 202: 'BA2';
    readonly 203: 'XCORE';
    readonly 204: 'MCHP_PIC';
    readonly 205: 'INTELGT';
    readonly 210: 'KM32';
    readonly 211: 'KMX32';
    readonly 212: 'EMX16';
    readonly 213: 'EMX8';
    readonly 214: 'KVARC';
    readonly 215: 'CDP';
    readonly 216: 'COGE';
    readonly 217: 'COOL';
    readonly 218: 'NORC';
    readonly 219: 'CSR_KALIMBA';
    readonly 220: 'Z80';
    readonly 221: 'VISIUM';
    readonly 222: 'FT32';
    readonly 223: 'MOXIE';
    readonly 224: 'AMDGPU';
    readonly 243: 'RISCV';
    readonly 244: 'LANAI';
    readonly 247: 'BPF';
    readonly 251: 'VE';
    readonly 252: 'CSKY';
    readonly 257: 'W65816';
    readonly 258: 'LOONGARCH';
    readonly 6317: 'AVR32_OLD';
    readonly 21569: 'FRV';
    readonly 33906: 'OR32';
    readonly 36902: 'ALPHA';
    readonly 36929: 'CYGNUS_M32R';
    readonly 36992: 'CYGNUS_V850';
    readonly 41872: 'S390_OLD';
    readonly 43975: 'XTENSA_OLD';
    readonly 47787: 'MICROBLAZE_OLD';
    readonly 48879: 'CYGNUS_MN10300';
  };
  /** Known values; the decoder does not reject others. */
  type Em =
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 15
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 36
    | 37
    | 38
    | 39
    | 40
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | 76
    | 77
    | 78
    | 79
    | 80
    | 81
    | 82
    | 83
    | 84
    | 85
    | 86
    | 87
    | 88
    | 89
    | 90
    | 91
    | 92
    | 93
    | 94
    | 95
    | 96
    | 97
    | 98
    | 99
    | 100
    | 101
    | 102
    | 103
    | 104
    | 105
    | 106
    | 107
    | 108
    | 109
    | 110
    | 111
    | 112
    | 113
    | 114
    | 115
    | 116
    | 117
    | 118
    | 119
    | 120
    | 131
    | 132
    | 133
    | 134
    | 135
    | 136
    | 137
    | 138
    | 139
    | 140
    | 141
    | 142
    | 143
    | 144
    | 160
    | 161
    | 162
    | 163
    | 164
    | 165
    | 166
    | 167
    | 168
    | 169
    | 170
    | 171
    | 172
    | 173
    | 174
    | 175
    | 176
    | 177
    | 178
    | 179
    | 180
    | 181
    | 183
    | 185
    | 186
    | 187
    | 188
    | 189
    | 190
    | 191
    | 192
    | 193
    | 194
    | 195
    | 196
    | 197
    | 198
    | 199
    | 200
    | 201
    | 202
    | 203
    | 204
    | 205
    | 210
    | 211
    | 212
    | 213
    | 214
    | 215
    | 216
    | 217
    | 218
    | 219
    | 220
    | 221
    | 222
    | 223
    | 224
    | 243
    | 244
    | 247
    | 251
    | 252
    | 257
    | 258
    | 6317
    | 21569
    | 33906
    | 36902
    | 36929
    | 36992
    | 41872
    | 43975
    | 47787
    | 48879;
  /** What tells an ELF file from all others; it can be decoded by itself. gABI 4, "ELF Identification", EI_MAG0 to EI_MAG3 */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: Elf.Identification | null, _root?: Elf | null);
    readonly _io: KaitaiStream;
    readonly _parent: Elf.Identification;
    readonly _root: Elf;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
  /** The bytes that say how to read the others; it can be decoded by itself. Its values are not restricted here, so that a reader can say what is wrong with them. gABI 4, "ELF Identification", e_ident */
  class Identification {
    constructor(_io: KaitaiStream, _parent?: Elf | null, _root?: Elf | null);
    readonly _io: KaitaiStream;
    readonly _parent: Elf;
    readonly _root: Elf;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: Elf.Magic;
    readonly eiClass: Elf.Elfclass;
    readonly eiData: Elf.Elfdata;
    readonly eiVersion: Elf.Ev;
    readonly eiOsabi: number;
    readonly eiAbiversion: number;
    readonly eiPad: Uint8Array;
  }
  /** The file header behind its identification, in the byte order and class that this names. gABI 4, "ELF Header" */
  class ElfFile {
    constructor(_io: KaitaiStream, _parent?: Elf | null, _root?: Elf | null);
    readonly _io: KaitaiStream;
    readonly _parent: Elf;
    readonly _root: Elf;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly eType: Elf.Et;
    readonly eMachine: Elf.Em;
    readonly eVersion: Elf.Ev;
    readonly eEntry: Elf.ElfFile.ClassUint;
    readonly ePhoff: Elf.ElfFile.ClassUint;
    readonly eShoff: Elf.ElfFile.ClassUint;
    readonly eFlags: number;
    readonly eEhsize: number;
    readonly ePhentsize: number;
    readonly ePhnum: number;
    readonly eShentsize: number;
    readonly eShnum: number;
    readonly eShstrndx: number;
    get hasSections(): boolean;
    /** Holds what overflows the header, e_shnum in sh_size and e_shstrndx in sh_link. gABI 4, "Sections", section header table entry at index 0 */
    get sectionZero(): Elf.ElfFile.SectionHeader | undefined;
    get numSections(): number;
    get idxSectionNames(): number;
    get programHeaders(): Elf.ElfFile.ProgramHeader[] | undefined;
    get sections(): Elf.ElfFile.SectionHeader[] | undefined;
  }
  namespace ElfFile {
    /** An address, offset or size of the file's class. gABI 4, "Data Representation" (Elf32_Addr, Elf32_Off, Elf64_Addr, Elf64_Off, Elf64_Xword) */
    class ClassUint {
      constructor(_io: KaitaiStream, _parent: unknown, _root: Elf | null, _isLe: boolean | null);
      readonly _io: KaitaiStream;
      readonly _parent: unknown;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly first: number;
      readonly second: number | undefined;
      get lo(): number;
      get hi(): number;
      /** Exact up to 2**53, rounded above. */
      get value(): number;
    }
    /** gABI 4, "Sections", Elf32_Shdr and Elf64_Shdr */
    class SectionHeader {
      constructor(_io: KaitaiStream, _parent: Elf.ElfFile | null, _root: Elf | null, _isLe: boolean | null);
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly shName: number;
      readonly shType: Elf.Sht;
      readonly shFlags: Elf.ElfFile.ClassUint;
      readonly shAddr: Elf.ElfFile.ClassUint;
      readonly shOffset: Elf.ElfFile.ClassUint;
      readonly shSize: Elf.ElfFile.ClassUint;
      readonly shLink: number;
      readonly shInfo: number;
      readonly shAddralign: Elf.ElfFile.ClassUint;
      readonly shEntsize: Elf.ElfFile.ClassUint;
      get name(): string;
      get isCompressed(): boolean;
      get bytes(): Uint8Array | undefined;
      get symbols(): Elf.ElfFile.SymbolTable | undefined;
      get rels(): Elf.ElfFile.RelTable | undefined;
      get relas(): Elf.ElfFile.RelaTable | undefined;
      get sectionNumbers(): Elf.ElfFile.SymtabShndx | undefined;
      get group(): Elf.ElfFile.Group | undefined;
      get notes(): Elf.ElfFile.Notes | undefined;
      get debuglink(): Elf.ElfFile.Debuglink | undefined;
      get compression(): Elf.ElfFile.CompressionHeader | undefined;
      get zdebug(): Elf.ZdebugHeader | undefined;
    }
    /** Readers of debugging information go by sections; only the writer needs it, because a linked file must have some. gABI 5, "Program Header", Elf32_Phdr and Elf64_Phdr */
    class ProgramHeader {
      constructor(_io: KaitaiStream, _parent: Elf.ElfFile | null, _root: Elf | null, _isLe: boolean | null);
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly pType: Elf.Pt;
      readonly pFlags64: number | undefined;
      readonly pOffset: Elf.ElfFile.ClassUint;
      readonly pVaddr: Elf.ElfFile.ClassUint;
      readonly pPaddr: Elf.ElfFile.ClassUint;
      readonly pFilesz: Elf.ElfFile.ClassUint;
      readonly pMemsz: Elf.ElfFile.ClassUint;
      readonly pFlags32: number | undefined;
      readonly pAlign: Elf.ElfFile.ClassUint;
    }
    /** Stands before the data of a section that has SHF_COMPRESSED. gABI 4, "Section Compression", Elf32_Chdr and Elf64_Chdr */
    class CompressionHeader {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly chType: Elf.Elfcompress;
      readonly chReserved: number | undefined;
      readonly chSize: Elf.ElfFile.ClassUint;
      readonly chAddralign: Elf.ElfFile.ClassUint;
    }
    /** gABI 4, "Symbol Table" */
    class SymbolTable {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly entries: Elf.ElfFile.Symbol[];
    }
    /** The two classes order their fields differently, so that each is aligned. gABI 4, "Symbol Table", Elf32_Sym and Elf64_Sym */
    class Symbol {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SymbolTable | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SymbolTable;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly stName: number;
      readonly stValue32: Elf.ElfFile.ClassUint | undefined;
      readonly stSize32: Elf.ElfFile.ClassUint | undefined;
      readonly stInfo: Elf.ElfFile.SymbolInfo;
      readonly stOther: number;
      readonly stShndx: number;
      readonly stValue64: Elf.ElfFile.ClassUint | undefined;
      readonly stSize64: Elf.ElfFile.ClassUint | undefined;
      get stValue(): Elf.ElfFile.ClassUint;
      get stSize(): Elf.ElfFile.ClassUint;
    }
    /** The same in both classes. gABI 4, "Symbol Table", st_info */
    class SymbolInfo {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Symbol | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Symbol;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly binding: Elf.Stb;
      readonly kind: Elf.Stt;
    }
    /** One word per symbol; the section of those whose st_shndx is SHN_XINDEX. gABI 4, "Sections", SHT_SYMTAB_SHNDX */
    class SymtabShndx {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly entries: number[];
    }
    /** gABI 4, "Relocation" */
    class RelTable {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly entries: Elf.ElfFile.Rel[];
    }
    /** A relocation whose addend stands where it applies. gABI 4, "Relocation", Elf32_Rel and Elf64_Rel */
    class Rel {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.RelTable | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.RelTable;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rOffset: Elf.ElfFile.ClassUint;
      readonly rInfo32: Elf.ElfFile.Elf32RInfo | undefined;
      readonly rInfo64: Elf.ElfFile.Elf64RInfo | undefined;
    }
    /** gABI 4, "Relocation" */
    class RelaTable {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly entries: Elf.ElfFile.Rela[];
    }
    /** A relocation that carries its addend. gABI 4, "Relocation", Elf32_Rela and Elf64_Rela */
    class Rela {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.RelaTable | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.RelaTable;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rOffset: Elf.ElfFile.ClassUint;
      readonly rInfo32: Elf.ElfFile.Elf32RInfo | undefined;
      readonly rInfo64: Elf.ElfFile.Elf64RInfo | undefined;
      readonly rAddend: Elf.ElfFile.ClassUint;
    }
    /** One number of four bytes, the symbol above the type. gABI 4, "Relocation", ELF32_R_SYM and ELF32_R_TYPE */
    class Elf32RInfo {
      constructor(_io: KaitaiStream, _parent: unknown, _root: Elf | null, _isLe: boolean | null);
      readonly _io: KaitaiStream;
      readonly _parent: unknown;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly value: Elf.ElfFile.Elf32RInfoBe | Elf.ElfFile.Elf32RInfoLe;
    }
    class Elf32RInfoBe {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Elf32RInfo | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Elf32RInfo;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rSym: number;
      readonly rType: number;
    }
    class Elf32RInfoLe {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Elf32RInfo | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Elf32RInfo;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rType: number;
      readonly rSym: number;
    }
    /** One number of eight bytes, the symbol above the type, except for two machines. gABI 4, "Relocation", ELF64_R_SYM and ELF64_R_TYPE */
    class Elf64RInfo {
      constructor(_io: KaitaiStream, _parent: unknown, _root: Elf | null, _isLe: boolean | null);
      readonly _io: KaitaiStream;
      readonly _parent: unknown;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly value:
        | Elf.ElfFile.Elf64RInfoBe
        | Elf.ElfFile.Elf64RInfoLe
        | Elf.ElfFile.Mips64RInfo
        | Elf.ElfFile.Sparc64RInfo
        | undefined;
      get format(): Elf.RInfoFormat;
    }
    /** What the switch of Elf64RInfo can give. */
    type Elf64RInfoCase = Elf64RInfo &
      (
        | { readonly format: 0; readonly value: Elf.ElfFile.Elf64RInfoBe }
        | { readonly format: 1; readonly value: Elf.ElfFile.Elf64RInfoLe }
        | { readonly format: 2; readonly value: Elf.ElfFile.Mips64RInfo }
        | { readonly format: 3; readonly value: Elf.ElfFile.Sparc64RInfo }
      );
    class Elf64RInfoBe {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Elf64RInfo | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Elf64RInfo;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rSym: number;
      readonly rType: number;
    }
    class Elf64RInfoLe {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Elf64RInfo | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Elf64RInfo;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rType: number;
      readonly rSym: number;
    }
    /** The 64-bit class of MIPS, the same in either byte order: up to three types, of which each takes what the one before gave as its addend. 64-bit ELF Object File Specification (MIPS), "Relocation" */
    class Mips64RInfo {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Elf64RInfo | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Elf64RInfo;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rSym: number;
      readonly rSsym: Elf.Rss;
      readonly rType3: number;
      readonly rType2: number;
      readonly rType: number;
    }
    /** The 64-bit class of SPARC, where data for the operation (of R_SPARC_OLO10 alone) is beside the type. SPARC Compliance Definition 2.4.1, ELF64_R_TYPE_DATA and ELF64_R_TYPE_ID */
    class Sparc64RInfo {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Elf64RInfo | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Elf64RInfo;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly rSym: number;
      readonly rData: number;
      readonly rType: number;
    }
    /** The sections of one group, kept or dropped together; COMDAT groups are kept once per signature. gABI 4, "Section Groups", SHT_GROUP */
    class Group {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly flags: number;
      readonly members: number[];
    }
    /** gABI 5, "Note Section" */
    class Notes {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly entries: Elf.ElfFile.Note[];
    }
    /** Name and descriptor are padded to four bytes, whatever the class (as all of Linux writes them). gABI 5, "Note Section" */
    class Note {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.Notes | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.Notes;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly nNamesz: number;
      readonly nDescsz: number;
      readonly nType: number;
      readonly name: Uint8Array;
      readonly namePadding: Uint8Array;
      readonly desc: Uint8Array;
      readonly descPadding: Uint8Array | undefined;
    }
    /** Contents of `.gnu_debuglink`, the name of the file with the debugging information and its CRC-32. GDB manual, "Debugging Information in Separate Files" */
    class Debuglink {
      constructor(
        _io: KaitaiStream,
        _parent: Elf.ElfFile.SectionHeader | null,
        _root: Elf | null,
        _isLe: boolean | null,
      );
      readonly _io: KaitaiStream;
      readonly _parent: Elf.ElfFile.SectionHeader;
      readonly _root: Elf;
      readonly _debug: Readonly<Record<string, DebugSpan>>;
      _read(): void;
      readonly fileName: Uint8Array;
      readonly padding: Uint8Array;
      readonly crc: number;
    }
  }
  /** Stands before the deflated data of a `.zdebug_*` section, GNU's form of compression before SHF_COMPRESSED. binutils, "objcopy --compress-debug-sections=zlib-gnu" */
  class ZdebugHeader {
    constructor(_io: KaitaiStream, _parent?: Elf.ElfFile.SectionHeader | null, _root?: Elf | null);
    readonly _io: KaitaiStream;
    readonly _parent: Elf.ElfFile.SectionHeader;
    readonly _root: Elf;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: Uint8Array;
    readonly lenContent: Elf.U64be;
  }
  class U64be {
    constructor(_io: KaitaiStream, _parent?: Elf.ZdebugHeader | null, _root?: Elf | null);
    readonly _io: KaitaiStream;
    readonly _parent: Elf.ZdebugHeader;
    readonly _root: Elf;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: number;
    readonly second: number;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
}
