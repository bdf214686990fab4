// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * The container of debugging information: the file header, and the records and small tables that its sections hold.
 * Section headers, symbols and relocations come by the hundred thousand; programs read them through the layouts that
 * are generated from the types below, and `sections`, `symbols`, `rels` and `relas` serve as their oracle in tests.
 * @see System V Application Binary Interface (gABI), chapters 4 and 5, https://gabi.xinuos.com/
 */

var Elf = (function() {
  Elf.Elfclass = Object.freeze({
    CLASS32: 1,
    CLASS64: 2,

    1: "CLASS32",
    2: "CLASS64",
  });

  Elf.Elfcompress = Object.freeze({
    ZLIB: 1,
    ZSTD: 2,

    1: "ZLIB",
    2: "ZSTD",
  });

  Elf.Elfdata = Object.freeze({
    LSB: 1,
    MSB: 2,

    1: "LSB",
    2: "MSB",
  });

  Elf.Em = Object.freeze({
    NONE: 0,
    M32: 1,
    SPARC: 2,
    I386: 3,
    M68K: 4,
    M88K: 5,
    IAMCU: 6,
    I860: 7,
    MIPS: 8,
    S370: 9,
    MIPS_RS3_LE: 10,
    PARISC: 15,
    VPP500: 17,
    SPARC32PLUS: 18,
    I960: 19,
    PPC: 20,
    PPC64: 21,
    S390: 22,
    SPU: 23,
    V800: 36,
    FR20: 37,
    RH32: 38,
    RCE: 39,
    ARM: 40,
    SH: 42,
    SPARCV9: 43,
    TRICORE: 44,
    ARC: 45,
    H8_300: 46,
    H8_300H: 47,
    H8S: 48,
    H8_500: 49,
    IA_64: 50,
    MIPS_X: 51,
    COLDFIRE: 52,
    MC68HC12: 53,
    MMA: 54,
    PCP: 55,
    NCPU: 56,
    NDR1: 57,
    STARCORE: 58,
    ME16: 59,
    ST100: 60,
    TINYJ: 61,
    X86_64: 62,
    PDSP: 63,
    PDP10: 64,
    PDP11: 65,
    FX66: 66,
    ST9PLUS: 67,
    ST7: 68,
    MC68HC16: 69,
    MC68HC11: 70,
    MC68HC08: 71,
    MC68HC05: 72,
    SVX: 73,
    ST19: 74,
    VAX: 75,
    CRIS: 76,
    JAVELIN: 77,
    FIREPATH: 78,
    ZSP: 79,
    MMIX: 80,
    HUANY: 81,
    PRISM: 82,
    AVR: 83,
    FR30: 84,
    D10V: 85,
    D30V: 86,
    V850: 87,
    M32R: 88,
    MN10300: 89,
    MN10200: 90,
    PJ: 91,
    OPENRISC: 92,
    ARC_COMPACT: 93,
    XTENSA: 94,
    VIDEOCORE: 95,
    TMM_GPP: 96,
    NS32K: 97,
    TPC: 98,
    SNP1K: 99,
    ST200: 100,
    IP2K: 101,
    MAX: 102,
    CR: 103,
    F2MC16: 104,
    MSP430: 105,
    BLACKFIN: 106,
    SE_C33: 107,
    SEP: 108,
    ARCA: 109,
    UNICORE: 110,
    EXCESS: 111,
    DXP: 112,
    ALTERA_NIOS2: 113,
    CRX: 114,
    XGATE: 115,
    C166: 116,
    M16C: 117,
    DSPIC30F: 118,
    CE: 119,
    M32C: 120,
    TSK3000: 131,
    RS08: 132,
    SHARC: 133,
    ECOG2: 134,
    SCORE7: 135,
    DSP24: 136,
    VIDEOCORE3: 137,
    LATTICEMICO32: 138,
    SE_C17: 139,
    TI_C6000: 140,
    TI_C2000: 141,
    TI_C5500: 142,
    TI_ARP32: 143,
    TI_PRU: 144,
    MMDSP_PLUS: 160,
    CYPRESS_M8C: 161,
    R32C: 162,
    TRIMEDIA: 163,
    QDSP6: 164,
    I8051: 165,
    STXP7X: 166,
    NDS32: 167,
    ECOG1X: 168,
    MAXQ30: 169,
    XIMO16: 170,
    MANIK: 171,
    CRAYNV2: 172,
    RX: 173,
    METAG: 174,
    MCST_ELBRUS: 175,
    ECOG16: 176,
    CR16: 177,
    ETPU: 178,
    SLE9X: 179,
    L10M: 180,
    K10M: 181,
    AARCH64: 183,
    AVR32: 185,
    STM8: 186,
    TILE64: 187,
    TILEPRO: 188,
    MICROBLAZE: 189,
    CUDA: 190,
    TILEGX: 191,
    CLOUDSHIELD: 192,
    COREA_1ST: 193,
    COREA_2ND: 194,
    ARCV2: 195,
    OPEN8: 196,
    RL78: 197,
    VIDEOCORE5: 198,
    R78KOR: 199,
    DSP56800EX: 200,
    BA1: 201,
    BA2: 202,
    XCORE: 203,
    MCHP_PIC: 204,
    INTELGT: 205,
    KM32: 210,
    KMX32: 211,
    EMX16: 212,
    EMX8: 213,
    KVARC: 214,
    CDP: 215,
    COGE: 216,
    COOL: 217,
    NORC: 218,
    CSR_KALIMBA: 219,
    Z80: 220,
    VISIUM: 221,
    FT32: 222,
    MOXIE: 223,
    AMDGPU: 224,
    RISCV: 243,
    LANAI: 244,
    BPF: 247,
    VE: 251,
    CSKY: 252,
    W65816: 257,
    LOONGARCH: 258,
    AVR32_OLD: 6317,
    FRV: 21569,
    OR32: 33906,
    ALPHA: 36902,
    CYGNUS_M32R: 36929,
    CYGNUS_V850: 36992,
    S390_OLD: 41872,
    XTENSA_OLD: 43975,
    MICROBLAZE_OLD: 47787,
    CYGNUS_MN10300: 48879,

    0: "NONE",
    1: "M32",
    2: "SPARC",
    3: "I386",
    4: "M68K",
    5: "M88K",
    6: "IAMCU",
    7: "I860",
    8: "MIPS",
    9: "S370",
    10: "MIPS_RS3_LE",
    15: "PARISC",
    17: "VPP500",
    18: "SPARC32PLUS",
    19: "I960",
    20: "PPC",
    21: "PPC64",
    22: "S390",
    23: "SPU",
    36: "V800",
    37: "FR20",
    38: "RH32",
    39: "RCE",
    40: "ARM",
    42: "SH",
    43: "SPARCV9",
    44: "TRICORE",
    45: "ARC",
    46: "H8_300",
    47: "H8_300H",
    48: "H8S",
    49: "H8_500",
    50: "IA_64",
    51: "MIPS_X",
    52: "COLDFIRE",
    53: "MC68HC12",
    54: "MMA",
    55: "PCP",
    56: "NCPU",
    57: "NDR1",
    58: "STARCORE",
    59: "ME16",
    60: "ST100",
    61: "TINYJ",
    62: "X86_64",
    63: "PDSP",
    64: "PDP10",
    65: "PDP11",
    66: "FX66",
    67: "ST9PLUS",
    68: "ST7",
    69: "MC68HC16",
    70: "MC68HC11",
    71: "MC68HC08",
    72: "MC68HC05",
    73: "SVX",
    74: "ST19",
    75: "VAX",
    76: "CRIS",
    77: "JAVELIN",
    78: "FIREPATH",
    79: "ZSP",
    80: "MMIX",
    81: "HUANY",
    82: "PRISM",
    83: "AVR",
    84: "FR30",
    85: "D10V",
    86: "D30V",
    87: "V850",
    88: "M32R",
    89: "MN10300",
    90: "MN10200",
    91: "PJ",
    92: "OPENRISC",
    93: "ARC_COMPACT",
    94: "XTENSA",
    95: "VIDEOCORE",
    96: "TMM_GPP",
    97: "NS32K",
    98: "TPC",
    99: "SNP1K",
    100: "ST200",
    101: "IP2K",
    102: "MAX",
    103: "CR",
    104: "F2MC16",
    105: "MSP430",
    106: "BLACKFIN",
    107: "SE_C33",
    108: "SEP",
    109: "ARCA",
    110: "UNICORE",
    111: "EXCESS",
    112: "DXP",
    113: "ALTERA_NIOS2",
    114: "CRX",
    115: "XGATE",
    116: "C166",
    117: "M16C",
    118: "DSPIC30F",
    119: "CE",
    120: "M32C",
    131: "TSK3000",
    132: "RS08",
    133: "SHARC",
    134: "ECOG2",
    135: "SCORE7",
    136: "DSP24",
    137: "VIDEOCORE3",
    138: "LATTICEMICO32",
    139: "SE_C17",
    140: "TI_C6000",
    141: "TI_C2000",
    142: "TI_C5500",
    143: "TI_ARP32",
    144: "TI_PRU",
    160: "MMDSP_PLUS",
    161: "CYPRESS_M8C",
    162: "R32C",
    163: "TRIMEDIA",
    164: "QDSP6",
    165: "I8051",
    166: "STXP7X",
    167: "NDS32",
    168: "ECOG1X",
    169: "MAXQ30",
    170: "XIMO16",
    171: "MANIK",
    172: "CRAYNV2",
    173: "RX",
    174: "METAG",
    175: "MCST_ELBRUS",
    176: "ECOG16",
    177: "CR16",
    178: "ETPU",
    179: "SLE9X",
    180: "L10M",
    181: "K10M",
    183: "AARCH64",
    185: "AVR32",
    186: "STM8",
    187: "TILE64",
    188: "TILEPRO",
    189: "MICROBLAZE",
    190: "CUDA",
    191: "TILEGX",
    192: "CLOUDSHIELD",
    193: "COREA_1ST",
    194: "COREA_2ND",
    195: "ARCV2",
    196: "OPEN8",
    197: "RL78",
    198: "VIDEOCORE5",
    199: "R78KOR",
    200: "DSP56800EX",
    201: "BA1",
    202: "BA2",
    203: "XCORE",
    204: "MCHP_PIC",
    205: "INTELGT",
    210: "KM32",
    211: "KMX32",
    212: "EMX16",
    213: "EMX8",
    214: "KVARC",
    215: "CDP",
    216: "COGE",
    217: "COOL",
    218: "NORC",
    219: "CSR_KALIMBA",
    220: "Z80",
    221: "VISIUM",
    222: "FT32",
    223: "MOXIE",
    224: "AMDGPU",
    243: "RISCV",
    244: "LANAI",
    247: "BPF",
    251: "VE",
    252: "CSKY",
    257: "W65816",
    258: "LOONGARCH",
    6317: "AVR32_OLD",
    21569: "FRV",
    33906: "OR32",
    36902: "ALPHA",
    36929: "CYGNUS_M32R",
    36992: "CYGNUS_V850",
    41872: "S390_OLD",
    43975: "XTENSA_OLD",
    47787: "MICROBLAZE_OLD",
    48879: "CYGNUS_MN10300",
  });

  Elf.Et = Object.freeze({
    NONE: 0,
    REL: 1,
    EXEC: 2,
    ET_DYN: 3,
    CORE: 4,

    0: "NONE",
    1: "REL",
    2: "EXEC",
    3: "ET_DYN",
    4: "CORE",
  });

  Elf.Ev = Object.freeze({
    NONE: 0,
    CURRENT: 1,

    0: "NONE",
    1: "CURRENT",
  });

  Elf.Grp = Object.freeze({
    COMDAT: 1,
    MASKOS: 267386880,
    MASKPROC: 4026531840,

    1: "COMDAT",
    267386880: "MASKOS",
    4026531840: "MASKPROC",
  });

  Elf.NtGnu = Object.freeze({
    ABI_TAG: 1,
    BUILD_ID: 3,
    PROPERTY_TYPE_0: 5,

    1: "ABI_TAG",
    3: "BUILD_ID",
    5: "PROPERTY_TYPE_0",
  });

  Elf.Pf = Object.freeze({
    PF_X: 1,
    W: 2,
    R: 4,

    1: "PF_X",
    2: "W",
    4: "R",
  });

  Elf.Pn = Object.freeze({
    XNUM: 65535,

    65535: "XNUM",
  });

  Elf.Pt = Object.freeze({
    PT_NULL: 0,
    LOAD: 1,

    0: "PT_NULL",
    1: "LOAD",
  });

  Elf.RInfoFormat = Object.freeze({
    MSB: 0,
    LSB: 1,
    MIPS: 2,
    SPARC: 3,

    0: "MSB",
    1: "LSB",
    2: "MIPS",
    3: "SPARC",
  });

  Elf.Rss = Object.freeze({
    RSS_UNDEF: 0,
    GP: 1,
    GP0: 2,
    LOC: 3,

    0: "RSS_UNDEF",
    1: "GP",
    2: "GP0",
    3: "LOC",
  });

  Elf.Shf = Object.freeze({
    WRITE: 1,
    ALLOC: 2,
    EXECINSTR: 4,
    MERGE: 16,
    STRINGS: 32,
    INFO_LINK: 64,
    LINK_ORDER: 128,
    OS_NONCONFORMING: 256,
    GROUP: 512,
    TLS: 1024,
    COMPRESSED: 2048,
    GNU_RETAIN: 2097152,
    EXCLUDE: 2147483648,

    1: "WRITE",
    2: "ALLOC",
    4: "EXECINSTR",
    16: "MERGE",
    32: "STRINGS",
    64: "INFO_LINK",
    128: "LINK_ORDER",
    256: "OS_NONCONFORMING",
    512: "GROUP",
    1024: "TLS",
    2048: "COMPRESSED",
    2097152: "GNU_RETAIN",
    2147483648: "EXCLUDE",
  });

  Elf.Shn = Object.freeze({
    SHN_UNDEF: 0,
    LORESERVE: 65280,
    ABS: 65521,
    COMMON: 65522,
    XINDEX: 65535,

    0: "SHN_UNDEF",
    65280: "LORESERVE",
    65521: "ABS",
    65522: "COMMON",
    65535: "XINDEX",
  });

  Elf.Sht = Object.freeze({
    SHT_NULL: 0,
    PROGBITS: 1,
    SYMTAB: 2,
    STRTAB: 3,
    RELA: 4,
    HASH: 5,
    DYNAMIC: 6,
    NOTE: 7,
    NOBITS: 8,
    REL: 9,
    SHLIB: 10,
    DYNSYM: 11,
    INIT_ARRAY: 14,
    FINI_ARRAY: 15,
    PREINIT_ARRAY: 16,
    GROUP: 17,
    SYMTAB_SHNDX: 18,
    RELR: 19,
    CREL: 1073741844,
    LLVM_ADDRSIG: 1879002115,
    GNU_ATTRIBUTES: 1879048181,
    GNU_HASH: 1879048182,
    GNU_LIBLIST: 1879048183,
    GNU_VERDEF: 1879048189,
    GNU_VERNEED: 1879048190,
    GNU_VERSYM: 1879048191,
    X86_64_UNWIND: 1879048193,
    MIPS_DWARF: 1879048222,

    0: "SHT_NULL",
    1: "PROGBITS",
    2: "SYMTAB",
    3: "STRTAB",
    4: "RELA",
    5: "HASH",
    6: "DYNAMIC",
    7: "NOTE",
    8: "NOBITS",
    9: "REL",
    10: "SHLIB",
    11: "DYNSYM",
    14: "INIT_ARRAY",
    15: "FINI_ARRAY",
    16: "PREINIT_ARRAY",
    17: "GROUP",
    18: "SYMTAB_SHNDX",
    19: "RELR",
    1073741844: "CREL",
    1879002115: "LLVM_ADDRSIG",
    1879048181: "GNU_ATTRIBUTES",
    1879048182: "GNU_HASH",
    1879048183: "GNU_LIBLIST",
    1879048189: "GNU_VERDEF",
    1879048190: "GNU_VERNEED",
    1879048191: "GNU_VERSYM",
    1879048193: "X86_64_UNWIND",
    1879048222: "MIPS_DWARF",
  });

  Elf.Stb = Object.freeze({
    STB_LOCAL: 0,
    STB_GLOBAL: 1,
    WEAK: 2,
    GNU_UNIQUE: 10,

    0: "STB_LOCAL",
    1: "STB_GLOBAL",
    2: "WEAK",
    10: "GNU_UNIQUE",
  });

  Elf.Stt = Object.freeze({
    NOTYPE: 0,
    STT_OBJECT: 1,
    STT_FUNC: 2,
    SECTION: 3,
    FILE: 4,
    COMMON: 5,
    TLS: 6,
    GNU_IFUNC: 10,

    0: "NOTYPE",
    1: "STT_OBJECT",
    2: "STT_FUNC",
    3: "SECTION",
    4: "FILE",
    5: "COMMON",
    6: "TLS",
    10: "GNU_IFUNC",
  });

  function Elf(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Elf.prototype._read = function() {
    this._debug.ident = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ident = new Identification(this._io, this, this._root);
    this.ident._read();
    this._debug.ident.end = this._io.pos;
    this._debug.file = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.file = new ElfFile(this._io, this, this._root);
    this.file._read();
    this._debug.file.end = this._io.pos;
  }

  /**
   * The file header behind its identification, in the byte order and class that this names.
   * @see gABI 4, "ELF Header"
   */

  var ElfFile = Elf.ElfFile = (function() {
    function ElfFile(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    ElfFile.prototype._read = function() {
      switch (this._root.ident.eiData) {
      case Elf.Elfdata.LSB:
        this._is_le = true;
        break;
      case Elf.Elfdata.MSB:
        this._is_le = false;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ElfFile.prototype._readLE = function() {
      this._debug.eType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Et" };
      this.eType = this._io.readU2le();
      this._debug.eType.end = this._io.pos;
      this._debug.eMachine = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Em" };
      this.eMachine = this._io.readU2le();
      this._debug.eMachine.end = this._io.pos;
      this._debug.eVersion = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Ev" };
      this.eVersion = this._io.readU4le();
      this._debug.eVersion.end = this._io.pos;
      this._debug.eEntry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eEntry = new ClassUint(this._io, this, this._root, this._is_le);
      this.eEntry._read();
      this._debug.eEntry.end = this._io.pos;
      this._debug.ePhoff = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ePhoff = new ClassUint(this._io, this, this._root, this._is_le);
      this.ePhoff._read();
      this._debug.ePhoff.end = this._io.pos;
      this._debug.eShoff = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShoff = new ClassUint(this._io, this, this._root, this._is_le);
      this.eShoff._read();
      this._debug.eShoff.end = this._io.pos;
      this._debug.eFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eFlags = this._io.readU4le();
      this._debug.eFlags.end = this._io.pos;
      this._debug.eEhsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eEhsize = this._io.readU2le();
      this._debug.eEhsize.end = this._io.pos;
      this._debug.ePhentsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ePhentsize = this._io.readU2le();
      this._debug.ePhentsize.end = this._io.pos;
      this._debug.ePhnum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ePhnum = this._io.readU2le();
      this._debug.ePhnum.end = this._io.pos;
      this._debug.eShentsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShentsize = this._io.readU2le();
      this._debug.eShentsize.end = this._io.pos;
      this._debug.eShnum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShnum = this._io.readU2le();
      this._debug.eShnum.end = this._io.pos;
      this._debug.eShstrndx = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShstrndx = this._io.readU2le();
      this._debug.eShstrndx.end = this._io.pos;
    }
    ElfFile.prototype._readBE = function() {
      this._debug.eType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Et" };
      this.eType = this._io.readU2be();
      this._debug.eType.end = this._io.pos;
      this._debug.eMachine = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Em" };
      this.eMachine = this._io.readU2be();
      this._debug.eMachine.end = this._io.pos;
      this._debug.eVersion = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Ev" };
      this.eVersion = this._io.readU4be();
      this._debug.eVersion.end = this._io.pos;
      this._debug.eEntry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eEntry = new ClassUint(this._io, this, this._root, this._is_le);
      this.eEntry._read();
      this._debug.eEntry.end = this._io.pos;
      this._debug.ePhoff = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ePhoff = new ClassUint(this._io, this, this._root, this._is_le);
      this.ePhoff._read();
      this._debug.ePhoff.end = this._io.pos;
      this._debug.eShoff = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShoff = new ClassUint(this._io, this, this._root, this._is_le);
      this.eShoff._read();
      this._debug.eShoff.end = this._io.pos;
      this._debug.eFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eFlags = this._io.readU4be();
      this._debug.eFlags.end = this._io.pos;
      this._debug.eEhsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eEhsize = this._io.readU2be();
      this._debug.eEhsize.end = this._io.pos;
      this._debug.ePhentsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ePhentsize = this._io.readU2be();
      this._debug.ePhentsize.end = this._io.pos;
      this._debug.ePhnum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ePhnum = this._io.readU2be();
      this._debug.ePhnum.end = this._io.pos;
      this._debug.eShentsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShentsize = this._io.readU2be();
      this._debug.eShentsize.end = this._io.pos;
      this._debug.eShnum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShnum = this._io.readU2be();
      this._debug.eShnum.end = this._io.pos;
      this._debug.eShstrndx = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eShstrndx = this._io.readU2be();
      this._debug.eShstrndx.end = this._io.pos;
    }

    /**
     * An address, offset or size of the file's class.
     * @see gABI 4, "Data Representation" (Elf32_Addr, Elf32_Off, Elf64_Addr, Elf64_Off, Elf64_Xword)
     */

    var ClassUint = ElfFile.ClassUint = (function() {
      function ClassUint(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      ClassUint.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      ClassUint.prototype._readLE = function() {
        this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.first = this._io.readU4le();
        this._debug.first.end = this._io.pos;
        if (this._root.is64) {
          this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.second = this._io.readU4le();
          this._debug.second.end = this._io.pos;
        }
      }
      ClassUint.prototype._readBE = function() {
        this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.first = this._io.readU4be();
        this._debug.first.end = this._io.pos;
        if (this._root.is64) {
          this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.second = this._io.readU4be();
          this._debug.second.end = this._io.pos;
        }
      }
      Object.defineProperty(ClassUint.prototype, 'hi', {
        get: function() {
          if (this._m_hi !== undefined)
            return this._m_hi;
          this._debug._m_hi = {  };
          this._m_hi = (this._root.is64 ? (this._root.ident.eiData == Elf.Elfdata.MSB ? this.first : this.second) : 0);
          return this._m_hi;
        }
      });
      Object.defineProperty(ClassUint.prototype, 'lo', {
        get: function() {
          if (this._m_lo !== undefined)
            return this._m_lo;
          this._debug._m_lo = {  };
          this._m_lo = ( ((this._root.is64) && (this._root.ident.eiData == Elf.Elfdata.MSB))  ? this.second : this.first);
          return this._m_lo;
        }
      });

      /**
       * Exact up to 2**53, rounded above.
       */
      Object.defineProperty(ClassUint.prototype, 'value', {
        get: function() {
          if (this._m_value !== undefined)
            return this._m_value;
          this._debug._m_value = {  };
          this._m_value = this.hi * 4294967296 + this.lo;
          return this._m_value;
        }
      });

      return ClassUint;
    })();

    /**
     * Stands before the data of a section that has SHF_COMPRESSED.
     * @see gABI 4, "Section Compression", Elf32_Chdr and Elf64_Chdr
     */

    var CompressionHeader = ElfFile.CompressionHeader = (function() {
      function CompressionHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      CompressionHeader.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      CompressionHeader.prototype._readLE = function() {
        this._debug.chType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Elfcompress" };
        this.chType = this._io.readU4le();
        this._debug.chType.end = this._io.pos;
        if (this._root.is64) {
          this._debug.chReserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.chReserved = this._io.readU4le();
          this._debug.chReserved.end = this._io.pos;
        }
        this._debug.chSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.chSize = new ClassUint(this._io, this, this._root, this._is_le);
        this.chSize._read();
        this._debug.chSize.end = this._io.pos;
        this._debug.chAddralign = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.chAddralign = new ClassUint(this._io, this, this._root, this._is_le);
        this.chAddralign._read();
        this._debug.chAddralign.end = this._io.pos;
      }
      CompressionHeader.prototype._readBE = function() {
        this._debug.chType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Elfcompress" };
        this.chType = this._io.readU4be();
        this._debug.chType.end = this._io.pos;
        if (this._root.is64) {
          this._debug.chReserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.chReserved = this._io.readU4be();
          this._debug.chReserved.end = this._io.pos;
        }
        this._debug.chSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.chSize = new ClassUint(this._io, this, this._root, this._is_le);
        this.chSize._read();
        this._debug.chSize.end = this._io.pos;
        this._debug.chAddralign = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.chAddralign = new ClassUint(this._io, this, this._root, this._is_le);
        this.chAddralign._read();
        this._debug.chAddralign.end = this._io.pos;
      }

      return CompressionHeader;
    })();

    /**
     * Contents of `.gnu_debuglink`, the name of the file with the debugging information and its CRC-32.
     * @see GDB manual, "Debugging Information in Separate Files"
     */

    var Debuglink = ElfFile.Debuglink = (function() {
      function Debuglink(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Debuglink.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Debuglink.prototype._readLE = function() {
        this._debug.fileName = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.fileName = this._io.readBytesTerm(0, false, true, true);
        this._debug.fileName.end = this._io.pos;
        this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.padding = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.fileName.length + 1, 4), 4));
        this._debug.padding.end = this._io.pos;
        this._debug.crc = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.crc = this._io.readU4le();
        this._debug.crc.end = this._io.pos;
      }
      Debuglink.prototype._readBE = function() {
        this._debug.fileName = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.fileName = this._io.readBytesTerm(0, false, true, true);
        this._debug.fileName.end = this._io.pos;
        this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.padding = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.fileName.length + 1, 4), 4));
        this._debug.padding.end = this._io.pos;
        this._debug.crc = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.crc = this._io.readU4be();
        this._debug.crc.end = this._io.pos;
      }

      return Debuglink;
    })();

    /**
     * One number of four bytes, the symbol above the type.
     * @see gABI 4, "Relocation", ELF32_R_SYM and ELF32_R_TYPE
     */

    var Elf32RInfo = ElfFile.Elf32RInfo = (function() {
      function Elf32RInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Elf32RInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Elf32RInfo.prototype._readLE = function() {
        this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
        switch (this._root.isBe) {
        case false:
          this.value = new Elf32RInfoLe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case true:
          this.value = new Elf32RInfoBe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        }
        this._debug.value.end = this._io.pos;
      }
      Elf32RInfo.prototype._readBE = function() {
        this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
        switch (this._root.isBe) {
        case false:
          this.value = new Elf32RInfoLe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case true:
          this.value = new Elf32RInfoBe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        }
        this._debug.value.end = this._io.pos;
      }

      return Elf32RInfo;
    })();

    var Elf32RInfoBe = ElfFile.Elf32RInfoBe = (function() {
      function Elf32RInfoBe(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Elf32RInfoBe.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Elf32RInfoBe.prototype._readLE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readBitsIntBe(24);
        this._debug.rSym.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readBitsIntBe(8);
        this._debug.rType.end = this._io.pos;
      }
      Elf32RInfoBe.prototype._readBE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readBitsIntBe(24);
        this._debug.rSym.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readBitsIntBe(8);
        this._debug.rType.end = this._io.pos;
      }

      return Elf32RInfoBe;
    })();

    var Elf32RInfoLe = ElfFile.Elf32RInfoLe = (function() {
      function Elf32RInfoLe(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Elf32RInfoLe.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Elf32RInfoLe.prototype._readLE = function() {
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readBitsIntLe(8);
        this._debug.rType.end = this._io.pos;
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readBitsIntLe(24);
        this._debug.rSym.end = this._io.pos;
      }
      Elf32RInfoLe.prototype._readBE = function() {
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readBitsIntLe(8);
        this._debug.rType.end = this._io.pos;
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readBitsIntLe(24);
        this._debug.rSym.end = this._io.pos;
      }

      return Elf32RInfoLe;
    })();

    /**
     * One number of eight bytes, the symbol above the type, except for two machines.
     * @see gABI 4, "Relocation", ELF64_R_SYM and ELF64_R_TYPE
     */

    var Elf64RInfo = ElfFile.Elf64RInfo = (function() {
      function Elf64RInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Elf64RInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Elf64RInfo.prototype._readLE = function() {
        this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
        switch (this.format) {
        case Elf.RInfoFormat.LSB:
          this.value = new Elf64RInfoLe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case Elf.RInfoFormat.MIPS:
          this.value = new Mips64RInfo(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case Elf.RInfoFormat.MSB:
          this.value = new Elf64RInfoBe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case Elf.RInfoFormat.SPARC:
          this.value = new Sparc64RInfo(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        }
        this._debug.value.end = this._io.pos;
      }
      Elf64RInfo.prototype._readBE = function() {
        this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
        switch (this.format) {
        case Elf.RInfoFormat.LSB:
          this.value = new Elf64RInfoLe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case Elf.RInfoFormat.MIPS:
          this.value = new Mips64RInfo(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case Elf.RInfoFormat.MSB:
          this.value = new Elf64RInfoBe(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        case Elf.RInfoFormat.SPARC:
          this.value = new Sparc64RInfo(this._io, this, this._root, this._is_le);
          this.value._read();
          break;
        }
        this._debug.value.end = this._io.pos;
      }
      Object.defineProperty(Elf64RInfo.prototype, 'format', {
        get: function() {
          if (this._m_format !== undefined)
            return this._m_format;
          this._debug._m_format = { enumName: "Elf.RInfoFormat" };
          this._m_format = (this._root.file.eMachine == Elf.Em.MIPS ? Elf.RInfoFormat.MIPS : (this._root.file.eMachine == Elf.Em.SPARCV9 ? Elf.RInfoFormat.SPARC : (this._root.isBe ? Elf.RInfoFormat.MSB : Elf.RInfoFormat.LSB)));
          return this._m_format;
        }
      });

      return Elf64RInfo;
    })();

    var Elf64RInfoBe = ElfFile.Elf64RInfoBe = (function() {
      function Elf64RInfoBe(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Elf64RInfoBe.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Elf64RInfoBe.prototype._readLE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readU4le();
        this._debug.rSym.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readU4le();
        this._debug.rType.end = this._io.pos;
      }
      Elf64RInfoBe.prototype._readBE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readU4be();
        this._debug.rSym.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readU4be();
        this._debug.rType.end = this._io.pos;
      }

      return Elf64RInfoBe;
    })();

    var Elf64RInfoLe = ElfFile.Elf64RInfoLe = (function() {
      function Elf64RInfoLe(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Elf64RInfoLe.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Elf64RInfoLe.prototype._readLE = function() {
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readU4le();
        this._debug.rType.end = this._io.pos;
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readU4le();
        this._debug.rSym.end = this._io.pos;
      }
      Elf64RInfoLe.prototype._readBE = function() {
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readU4be();
        this._debug.rType.end = this._io.pos;
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readU4be();
        this._debug.rSym.end = this._io.pos;
      }

      return Elf64RInfoLe;
    })();

    /**
     * The sections of one group, kept or dropped together; COMDAT groups are kept once per signature.
     * @see gABI 4, "Section Groups", SHT_GROUP
     */

    var Group = ElfFile.Group = (function() {
      function Group(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Group.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Group.prototype._readLE = function() {
        this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.flags = this._io.readU4le();
        this._debug.flags.end = this._io.pos;
        this._debug.members = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.members.arr = [];
        this.members = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.members.arr[this.members.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.members.push(this._io.readU4le());
          this._debug.members.arr[this.members.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.members.end = this._io.pos;
      }
      Group.prototype._readBE = function() {
        this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.flags = this._io.readU4be();
        this._debug.flags.end = this._io.pos;
        this._debug.members = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.members.arr = [];
        this.members = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.members.arr[this.members.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.members.push(this._io.readU4be());
          this._debug.members.arr[this.members.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.members.end = this._io.pos;
      }

      return Group;
    })();

    /**
     * The 64-bit class of MIPS, the same in either byte order: up to three types, of which each takes what the one before
     * gave as its addend.
     * @see 64-bit ELF Object File Specification (MIPS), "Relocation"
     */

    var Mips64RInfo = ElfFile.Mips64RInfo = (function() {
      function Mips64RInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Mips64RInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Mips64RInfo.prototype._readLE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readU4le();
        this._debug.rSym.end = this._io.pos;
        this._debug.rSsym = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Rss" };
        this.rSsym = this._io.readU1();
        this._debug.rSsym.end = this._io.pos;
        this._debug.rType3 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType3 = this._io.readU1();
        this._debug.rType3.end = this._io.pos;
        this._debug.rType2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType2 = this._io.readU1();
        this._debug.rType2.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readU1();
        this._debug.rType.end = this._io.pos;
      }
      Mips64RInfo.prototype._readBE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readU4be();
        this._debug.rSym.end = this._io.pos;
        this._debug.rSsym = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Rss" };
        this.rSsym = this._io.readU1();
        this._debug.rSsym.end = this._io.pos;
        this._debug.rType3 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType3 = this._io.readU1();
        this._debug.rType3.end = this._io.pos;
        this._debug.rType2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType2 = this._io.readU1();
        this._debug.rType2.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readU1();
        this._debug.rType.end = this._io.pos;
      }

      return Mips64RInfo;
    })();

    /**
     * Name and descriptor are padded to four bytes, whatever the class (as all of Linux writes them).
     * @see gABI 5, "Note Section"
     */

    var Note = ElfFile.Note = (function() {
      function Note(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Note.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Note.prototype._readLE = function() {
        this._debug.nNamesz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.nNamesz = this._io.readU4le();
        this._debug.nNamesz.end = this._io.pos;
        this._debug.nDescsz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.nDescsz = this._io.readU4le();
        this._debug.nDescsz.end = this._io.pos;
        this._debug.nType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.nType = this._io.readU4le();
        this._debug.nType.end = this._io.pos;
        this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.name = this._io.readBytes(this.nNamesz);
        this._debug.name.end = this._io.pos;
        this._debug.namePadding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.namePadding = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.nNamesz, 4), 4));
        this._debug.namePadding.end = this._io.pos;
        this._debug.desc = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.desc = this._io.readBytes(this.nDescsz);
        this._debug.desc.end = this._io.pos;
        if (!(this._io.isEof())) {
          this._debug.descPadding = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.descPadding = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.nDescsz, 4), 4));
          this._debug.descPadding.end = this._io.pos;
        }
      }
      Note.prototype._readBE = function() {
        this._debug.nNamesz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.nNamesz = this._io.readU4be();
        this._debug.nNamesz.end = this._io.pos;
        this._debug.nDescsz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.nDescsz = this._io.readU4be();
        this._debug.nDescsz.end = this._io.pos;
        this._debug.nType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.nType = this._io.readU4be();
        this._debug.nType.end = this._io.pos;
        this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.name = this._io.readBytes(this.nNamesz);
        this._debug.name.end = this._io.pos;
        this._debug.namePadding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.namePadding = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.nNamesz, 4), 4));
        this._debug.namePadding.end = this._io.pos;
        this._debug.desc = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.desc = this._io.readBytes(this.nDescsz);
        this._debug.desc.end = this._io.pos;
        if (!(this._io.isEof())) {
          this._debug.descPadding = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.descPadding = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.nDescsz, 4), 4));
          this._debug.descPadding.end = this._io.pos;
        }
      }

      return Note;
    })();

    /**
     * @see gABI 5, "Note Section"
     */

    var Notes = ElfFile.Notes = (function() {
      function Notes(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Notes.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Notes.prototype._readLE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Note(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }
      Notes.prototype._readBE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Note(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }

      return Notes;
    })();

    /**
     * Readers of debugging information go by sections; only the writer needs it, because a linked file must have some.
     * @see gABI 5, "Program Header", Elf32_Phdr and Elf64_Phdr
     */

    var ProgramHeader = ElfFile.ProgramHeader = (function() {
      function ProgramHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      ProgramHeader.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      ProgramHeader.prototype._readLE = function() {
        this._debug.pType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Pt" };
        this.pType = this._io.readU4le();
        this._debug.pType.end = this._io.pos;
        if (this._root.is64) {
          this._debug.pFlags64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.pFlags64 = this._io.readU4le();
          this._debug.pFlags64.end = this._io.pos;
        }
        this._debug.pOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.pOffset._read();
        this._debug.pOffset.end = this._io.pos;
        this._debug.pVaddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pVaddr = new ClassUint(this._io, this, this._root, this._is_le);
        this.pVaddr._read();
        this._debug.pVaddr.end = this._io.pos;
        this._debug.pPaddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pPaddr = new ClassUint(this._io, this, this._root, this._is_le);
        this.pPaddr._read();
        this._debug.pPaddr.end = this._io.pos;
        this._debug.pFilesz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pFilesz = new ClassUint(this._io, this, this._root, this._is_le);
        this.pFilesz._read();
        this._debug.pFilesz.end = this._io.pos;
        this._debug.pMemsz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pMemsz = new ClassUint(this._io, this, this._root, this._is_le);
        this.pMemsz._read();
        this._debug.pMemsz.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.pFlags32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.pFlags32 = this._io.readU4le();
          this._debug.pFlags32.end = this._io.pos;
        }
        this._debug.pAlign = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pAlign = new ClassUint(this._io, this, this._root, this._is_le);
        this.pAlign._read();
        this._debug.pAlign.end = this._io.pos;
      }
      ProgramHeader.prototype._readBE = function() {
        this._debug.pType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Pt" };
        this.pType = this._io.readU4be();
        this._debug.pType.end = this._io.pos;
        if (this._root.is64) {
          this._debug.pFlags64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.pFlags64 = this._io.readU4be();
          this._debug.pFlags64.end = this._io.pos;
        }
        this._debug.pOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.pOffset._read();
        this._debug.pOffset.end = this._io.pos;
        this._debug.pVaddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pVaddr = new ClassUint(this._io, this, this._root, this._is_le);
        this.pVaddr._read();
        this._debug.pVaddr.end = this._io.pos;
        this._debug.pPaddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pPaddr = new ClassUint(this._io, this, this._root, this._is_le);
        this.pPaddr._read();
        this._debug.pPaddr.end = this._io.pos;
        this._debug.pFilesz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pFilesz = new ClassUint(this._io, this, this._root, this._is_le);
        this.pFilesz._read();
        this._debug.pFilesz.end = this._io.pos;
        this._debug.pMemsz = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pMemsz = new ClassUint(this._io, this, this._root, this._is_le);
        this.pMemsz._read();
        this._debug.pMemsz.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.pFlags32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.pFlags32 = this._io.readU4be();
          this._debug.pFlags32.end = this._io.pos;
        }
        this._debug.pAlign = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.pAlign = new ClassUint(this._io, this, this._root, this._is_le);
        this.pAlign._read();
        this._debug.pAlign.end = this._io.pos;
      }

      return ProgramHeader;
    })();

    /**
     * A relocation whose addend stands where it applies.
     * @see gABI 4, "Relocation", Elf32_Rel and Elf64_Rel
     */

    var Rel = ElfFile.Rel = (function() {
      function Rel(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Rel.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Rel.prototype._readLE = function() {
        this._debug.rOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.rOffset._read();
        this._debug.rOffset.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.rInfo32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo32 = new Elf32RInfo(this._io, this, this._root, this._is_le);
          this.rInfo32._read();
          this._debug.rInfo32.end = this._io.pos;
        }
        if (this._root.is64) {
          this._debug.rInfo64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo64 = new Elf64RInfo(this._io, this, this._root, this._is_le);
          this.rInfo64._read();
          this._debug.rInfo64.end = this._io.pos;
        }
      }
      Rel.prototype._readBE = function() {
        this._debug.rOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.rOffset._read();
        this._debug.rOffset.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.rInfo32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo32 = new Elf32RInfo(this._io, this, this._root, this._is_le);
          this.rInfo32._read();
          this._debug.rInfo32.end = this._io.pos;
        }
        if (this._root.is64) {
          this._debug.rInfo64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo64 = new Elf64RInfo(this._io, this, this._root, this._is_le);
          this.rInfo64._read();
          this._debug.rInfo64.end = this._io.pos;
        }
      }

      return Rel;
    })();

    /**
     * @see gABI 4, "Relocation"
     */

    var RelTable = ElfFile.RelTable = (function() {
      function RelTable(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      RelTable.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      RelTable.prototype._readLE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Rel(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }
      RelTable.prototype._readBE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Rel(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }

      return RelTable;
    })();

    /**
     * A relocation that carries its addend.
     * @see gABI 4, "Relocation", Elf32_Rela and Elf64_Rela
     */

    var Rela = ElfFile.Rela = (function() {
      function Rela(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Rela.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Rela.prototype._readLE = function() {
        this._debug.rOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.rOffset._read();
        this._debug.rOffset.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.rInfo32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo32 = new Elf32RInfo(this._io, this, this._root, this._is_le);
          this.rInfo32._read();
          this._debug.rInfo32.end = this._io.pos;
        }
        if (this._root.is64) {
          this._debug.rInfo64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo64 = new Elf64RInfo(this._io, this, this._root, this._is_le);
          this.rInfo64._read();
          this._debug.rInfo64.end = this._io.pos;
        }
        this._debug.rAddend = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rAddend = new ClassUint(this._io, this, this._root, this._is_le);
        this.rAddend._read();
        this._debug.rAddend.end = this._io.pos;
      }
      Rela.prototype._readBE = function() {
        this._debug.rOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.rOffset._read();
        this._debug.rOffset.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.rInfo32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo32 = new Elf32RInfo(this._io, this, this._root, this._is_le);
          this.rInfo32._read();
          this._debug.rInfo32.end = this._io.pos;
        }
        if (this._root.is64) {
          this._debug.rInfo64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.rInfo64 = new Elf64RInfo(this._io, this, this._root, this._is_le);
          this.rInfo64._read();
          this._debug.rInfo64.end = this._io.pos;
        }
        this._debug.rAddend = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rAddend = new ClassUint(this._io, this, this._root, this._is_le);
        this.rAddend._read();
        this._debug.rAddend.end = this._io.pos;
      }

      return Rela;
    })();

    /**
     * @see gABI 4, "Relocation"
     */

    var RelaTable = ElfFile.RelaTable = (function() {
      function RelaTable(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      RelaTable.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      RelaTable.prototype._readLE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Rela(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }
      RelaTable.prototype._readBE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Rela(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }

      return RelaTable;
    })();

    /**
     * @see gABI 4, "Sections", Elf32_Shdr and Elf64_Shdr
     */

    var SectionHeader = ElfFile.SectionHeader = (function() {
      function SectionHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      SectionHeader.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      SectionHeader.prototype._readLE = function() {
        this._debug.shName = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shName = this._io.readU4le();
        this._debug.shName.end = this._io.pos;
        this._debug.shType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Sht" };
        this.shType = this._io.readU4le();
        this._debug.shType.end = this._io.pos;
        this._debug.shFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shFlags = new ClassUint(this._io, this, this._root, this._is_le);
        this.shFlags._read();
        this._debug.shFlags.end = this._io.pos;
        this._debug.shAddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shAddr = new ClassUint(this._io, this, this._root, this._is_le);
        this.shAddr._read();
        this._debug.shAddr.end = this._io.pos;
        this._debug.shOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.shOffset._read();
        this._debug.shOffset.end = this._io.pos;
        this._debug.shSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shSize = new ClassUint(this._io, this, this._root, this._is_le);
        this.shSize._read();
        this._debug.shSize.end = this._io.pos;
        this._debug.shLink = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shLink = this._io.readU4le();
        this._debug.shLink.end = this._io.pos;
        this._debug.shInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shInfo = this._io.readU4le();
        this._debug.shInfo.end = this._io.pos;
        this._debug.shAddralign = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shAddralign = new ClassUint(this._io, this, this._root, this._is_le);
        this.shAddralign._read();
        this._debug.shAddralign.end = this._io.pos;
        this._debug.shEntsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shEntsize = new ClassUint(this._io, this, this._root, this._is_le);
        this.shEntsize._read();
        this._debug.shEntsize.end = this._io.pos;
      }
      SectionHeader.prototype._readBE = function() {
        this._debug.shName = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shName = this._io.readU4be();
        this._debug.shName.end = this._io.pos;
        this._debug.shType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Sht" };
        this.shType = this._io.readU4be();
        this._debug.shType.end = this._io.pos;
        this._debug.shFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shFlags = new ClassUint(this._io, this, this._root, this._is_le);
        this.shFlags._read();
        this._debug.shFlags.end = this._io.pos;
        this._debug.shAddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shAddr = new ClassUint(this._io, this, this._root, this._is_le);
        this.shAddr._read();
        this._debug.shAddr.end = this._io.pos;
        this._debug.shOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shOffset = new ClassUint(this._io, this, this._root, this._is_le);
        this.shOffset._read();
        this._debug.shOffset.end = this._io.pos;
        this._debug.shSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shSize = new ClassUint(this._io, this, this._root, this._is_le);
        this.shSize._read();
        this._debug.shSize.end = this._io.pos;
        this._debug.shLink = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shLink = this._io.readU4be();
        this._debug.shLink.end = this._io.pos;
        this._debug.shInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shInfo = this._io.readU4be();
        this._debug.shInfo.end = this._io.pos;
        this._debug.shAddralign = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shAddralign = new ClassUint(this._io, this, this._root, this._is_le);
        this.shAddralign._read();
        this._debug.shAddralign.end = this._io.pos;
        this._debug.shEntsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.shEntsize = new ClassUint(this._io, this, this._root, this._is_le);
        this.shEntsize._read();
        this._debug.shEntsize.end = this._io.pos;
      }
      Object.defineProperty(SectionHeader.prototype, 'bytes', {
        get: function() {
          if (this._m_bytes !== undefined)
            return this._m_bytes;
          if (this.shType != Elf.Sht.NOBITS) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_bytes = { start: io.pos, ioOffset: io.byteOffset };
              this._m_bytes = io.readBytes(this.shSize.value);
              this._debug._m_bytes.end = io.pos;
            } else {
              this._debug._m_bytes = { start: io.pos, ioOffset: io.byteOffset };
              this._m_bytes = io.readBytes(this.shSize.value);
              this._debug._m_bytes.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_bytes;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'compression', {
        get: function() {
          if (this._m_compression !== undefined)
            return this._m_compression;
          if (this.isCompressed) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_compression = { start: io.pos, ioOffset: io.byteOffset };
              this._m_compression = new CompressionHeader(io, this, this._root, this._is_le);
              this._m_compression._read();
              this._debug._m_compression.end = io.pos;
            } else {
              this._debug._m_compression = { start: io.pos, ioOffset: io.byteOffset };
              this._m_compression = new CompressionHeader(io, this, this._root, this._is_le);
              this._m_compression._read();
              this._debug._m_compression.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_compression;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'debuglink', {
        get: function() {
          if (this._m_debuglink !== undefined)
            return this._m_debuglink;
          if (this.name == ".gnu_debuglink") {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_debuglink = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_debuglink = io.readBytes(this.shSize.value);
              var _io__raw__m_debuglink = new KaitaiStream(this._raw__m_debuglink);
              this._m_debuglink = new Debuglink(_io__raw__m_debuglink, this, this._root, this._is_le);
              this._m_debuglink._read();
              this._debug._m_debuglink.end = io.pos;
            } else {
              this._debug._m_debuglink = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_debuglink = io.readBytes(this.shSize.value);
              var _io__raw__m_debuglink = new KaitaiStream(this._raw__m_debuglink);
              this._m_debuglink = new Debuglink(_io__raw__m_debuglink, this, this._root, this._is_le);
              this._m_debuglink._read();
              this._debug._m_debuglink.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_debuglink;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'group', {
        get: function() {
          if (this._m_group !== undefined)
            return this._m_group;
          if (this.shType == Elf.Sht.GROUP) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_group = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_group = io.readBytes(this.shSize.value);
              var _io__raw__m_group = new KaitaiStream(this._raw__m_group);
              this._m_group = new Group(_io__raw__m_group, this, this._root, this._is_le);
              this._m_group._read();
              this._debug._m_group.end = io.pos;
            } else {
              this._debug._m_group = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_group = io.readBytes(this.shSize.value);
              var _io__raw__m_group = new KaitaiStream(this._raw__m_group);
              this._m_group = new Group(_io__raw__m_group, this, this._root, this._is_le);
              this._m_group._read();
              this._debug._m_group.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_group;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'isCompressed', {
        get: function() {
          if (this._m_isCompressed !== undefined)
            return this._m_isCompressed;
          this._debug._m_isCompressed = {  };
          this._m_isCompressed = KaitaiStream.mod(Math.floor(this.shFlags.value / Elf.Shf.COMPRESSED), 2) != 0;
          return this._m_isCompressed;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'name', {
        get: function() {
          if (this._m_name !== undefined)
            return this._m_name;
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this._parent.sections[this._parent.idxSectionNames].shOffset.value + this.shName);
          if (this._is_le) {
            this._debug._m_name = { start: io.pos, ioOffset: io.byteOffset };
            this._m_name = KaitaiStream.bytesToStr(io.readBytesTerm(0, false, true, true), "UTF-8");
            this._debug._m_name.end = io.pos;
          } else {
            this._debug._m_name = { start: io.pos, ioOffset: io.byteOffset };
            this._m_name = KaitaiStream.bytesToStr(io.readBytesTerm(0, false, true, true), "UTF-8");
            this._debug._m_name.end = io.pos;
          }
          io.seek(_pos);
          return this._m_name;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'notes', {
        get: function() {
          if (this._m_notes !== undefined)
            return this._m_notes;
          if (this.shType == Elf.Sht.NOTE) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_notes = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_notes = io.readBytes(this.shSize.value);
              var _io__raw__m_notes = new KaitaiStream(this._raw__m_notes);
              this._m_notes = new Notes(_io__raw__m_notes, this, this._root, this._is_le);
              this._m_notes._read();
              this._debug._m_notes.end = io.pos;
            } else {
              this._debug._m_notes = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_notes = io.readBytes(this.shSize.value);
              var _io__raw__m_notes = new KaitaiStream(this._raw__m_notes);
              this._m_notes = new Notes(_io__raw__m_notes, this, this._root, this._is_le);
              this._m_notes._read();
              this._debug._m_notes.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_notes;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'relas', {
        get: function() {
          if (this._m_relas !== undefined)
            return this._m_relas;
          if (this.shType == Elf.Sht.RELA) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_relas = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_relas = io.readBytes(this.shSize.value);
              var _io__raw__m_relas = new KaitaiStream(this._raw__m_relas);
              this._m_relas = new RelaTable(_io__raw__m_relas, this, this._root, this._is_le);
              this._m_relas._read();
              this._debug._m_relas.end = io.pos;
            } else {
              this._debug._m_relas = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_relas = io.readBytes(this.shSize.value);
              var _io__raw__m_relas = new KaitaiStream(this._raw__m_relas);
              this._m_relas = new RelaTable(_io__raw__m_relas, this, this._root, this._is_le);
              this._m_relas._read();
              this._debug._m_relas.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_relas;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'rels', {
        get: function() {
          if (this._m_rels !== undefined)
            return this._m_rels;
          if (this.shType == Elf.Sht.REL) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_rels = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_rels = io.readBytes(this.shSize.value);
              var _io__raw__m_rels = new KaitaiStream(this._raw__m_rels);
              this._m_rels = new RelTable(_io__raw__m_rels, this, this._root, this._is_le);
              this._m_rels._read();
              this._debug._m_rels.end = io.pos;
            } else {
              this._debug._m_rels = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_rels = io.readBytes(this.shSize.value);
              var _io__raw__m_rels = new KaitaiStream(this._raw__m_rels);
              this._m_rels = new RelTable(_io__raw__m_rels, this, this._root, this._is_le);
              this._m_rels._read();
              this._debug._m_rels.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_rels;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'sectionNumbers', {
        get: function() {
          if (this._m_sectionNumbers !== undefined)
            return this._m_sectionNumbers;
          if (this.shType == Elf.Sht.SYMTAB_SHNDX) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_sectionNumbers = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_sectionNumbers = io.readBytes(this.shSize.value);
              var _io__raw__m_sectionNumbers = new KaitaiStream(this._raw__m_sectionNumbers);
              this._m_sectionNumbers = new SymtabShndx(_io__raw__m_sectionNumbers, this, this._root, this._is_le);
              this._m_sectionNumbers._read();
              this._debug._m_sectionNumbers.end = io.pos;
            } else {
              this._debug._m_sectionNumbers = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_sectionNumbers = io.readBytes(this.shSize.value);
              var _io__raw__m_sectionNumbers = new KaitaiStream(this._raw__m_sectionNumbers);
              this._m_sectionNumbers = new SymtabShndx(_io__raw__m_sectionNumbers, this, this._root, this._is_le);
              this._m_sectionNumbers._read();
              this._debug._m_sectionNumbers.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_sectionNumbers;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'symbols', {
        get: function() {
          if (this._m_symbols !== undefined)
            return this._m_symbols;
          if ( ((this.shType == Elf.Sht.SYMTAB) || (this.shType == Elf.Sht.DYNSYM)) ) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_symbols = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_symbols = io.readBytes(this.shSize.value);
              var _io__raw__m_symbols = new KaitaiStream(this._raw__m_symbols);
              this._m_symbols = new SymbolTable(_io__raw__m_symbols, this, this._root, this._is_le);
              this._m_symbols._read();
              this._debug._m_symbols.end = io.pos;
            } else {
              this._debug._m_symbols = { start: io.pos, ioOffset: io.byteOffset };
              this._raw__m_symbols = io.readBytes(this.shSize.value);
              var _io__raw__m_symbols = new KaitaiStream(this._raw__m_symbols);
              this._m_symbols = new SymbolTable(_io__raw__m_symbols, this, this._root, this._is_le);
              this._m_symbols._read();
              this._debug._m_symbols.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_symbols;
        }
      });
      Object.defineProperty(SectionHeader.prototype, 'zdebug', {
        get: function() {
          if (this._m_zdebug !== undefined)
            return this._m_zdebug;
          if ( ((this.name.length > 8) && (this.name.substring(0, 8) == ".zdebug_")) ) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.shOffset.value);
            if (this._is_le) {
              this._debug._m_zdebug = { start: io.pos, ioOffset: io.byteOffset };
              this._m_zdebug = new ZdebugHeader(io, this, this._root);
              this._m_zdebug._read();
              this._debug._m_zdebug.end = io.pos;
            } else {
              this._debug._m_zdebug = { start: io.pos, ioOffset: io.byteOffset };
              this._m_zdebug = new ZdebugHeader(io, this, this._root);
              this._m_zdebug._read();
              this._debug._m_zdebug.end = io.pos;
            }
            io.seek(_pos);
          }
          return this._m_zdebug;
        }
      });

      return SectionHeader;
    })();

    /**
     * The 64-bit class of SPARC, where data for the operation (of R_SPARC_OLO10 alone) is beside the type.
     * @see SPARC Compliance Definition 2.4.1, ELF64_R_TYPE_DATA and ELF64_R_TYPE_ID
     */

    var Sparc64RInfo = ElfFile.Sparc64RInfo = (function() {
      function Sparc64RInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Sparc64RInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Sparc64RInfo.prototype._readLE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readBitsIntBe(32);
        this._debug.rSym.end = this._io.pos;
        this._debug.rData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rData = this._io.readBitsIntBe(24);
        this._debug.rData.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readBitsIntBe(8);
        this._debug.rType.end = this._io.pos;
      }
      Sparc64RInfo.prototype._readBE = function() {
        this._debug.rSym = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rSym = this._io.readBitsIntBe(32);
        this._debug.rSym.end = this._io.pos;
        this._debug.rData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rData = this._io.readBitsIntBe(24);
        this._debug.rData.end = this._io.pos;
        this._debug.rType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.rType = this._io.readBitsIntBe(8);
        this._debug.rType.end = this._io.pos;
      }

      return Sparc64RInfo;
    })();

    /**
     * The two classes order their fields differently, so that each is aligned.
     * @see gABI 4, "Symbol Table", Elf32_Sym and Elf64_Sym
     */

    var Symbol = ElfFile.Symbol = (function() {
      function Symbol(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      Symbol.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Symbol.prototype._readLE = function() {
        this._debug.stName = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stName = this._io.readU4le();
        this._debug.stName.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.stValue32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stValue32 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stValue32._read();
          this._debug.stValue32.end = this._io.pos;
        }
        if (!(this._root.is64)) {
          this._debug.stSize32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stSize32 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stSize32._read();
          this._debug.stSize32.end = this._io.pos;
        }
        this._debug.stInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stInfo = new SymbolInfo(this._io, this, this._root, this._is_le);
        this.stInfo._read();
        this._debug.stInfo.end = this._io.pos;
        this._debug.stOther = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stOther = this._io.readU1();
        this._debug.stOther.end = this._io.pos;
        this._debug.stShndx = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stShndx = this._io.readU2le();
        this._debug.stShndx.end = this._io.pos;
        if (this._root.is64) {
          this._debug.stValue64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stValue64 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stValue64._read();
          this._debug.stValue64.end = this._io.pos;
        }
        if (this._root.is64) {
          this._debug.stSize64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stSize64 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stSize64._read();
          this._debug.stSize64.end = this._io.pos;
        }
      }
      Symbol.prototype._readBE = function() {
        this._debug.stName = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stName = this._io.readU4be();
        this._debug.stName.end = this._io.pos;
        if (!(this._root.is64)) {
          this._debug.stValue32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stValue32 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stValue32._read();
          this._debug.stValue32.end = this._io.pos;
        }
        if (!(this._root.is64)) {
          this._debug.stSize32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stSize32 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stSize32._read();
          this._debug.stSize32.end = this._io.pos;
        }
        this._debug.stInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stInfo = new SymbolInfo(this._io, this, this._root, this._is_le);
        this.stInfo._read();
        this._debug.stInfo.end = this._io.pos;
        this._debug.stOther = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stOther = this._io.readU1();
        this._debug.stOther.end = this._io.pos;
        this._debug.stShndx = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.stShndx = this._io.readU2be();
        this._debug.stShndx.end = this._io.pos;
        if (this._root.is64) {
          this._debug.stValue64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stValue64 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stValue64._read();
          this._debug.stValue64.end = this._io.pos;
        }
        if (this._root.is64) {
          this._debug.stSize64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.stSize64 = new ClassUint(this._io, this, this._root, this._is_le);
          this.stSize64._read();
          this._debug.stSize64.end = this._io.pos;
        }
      }
      Object.defineProperty(Symbol.prototype, 'stSize', {
        get: function() {
          if (this._m_stSize !== undefined)
            return this._m_stSize;
          this._debug._m_stSize = {  };
          this._m_stSize = (this._root.is64 ? this.stSize64 : this.stSize32);
          return this._m_stSize;
        }
      });
      Object.defineProperty(Symbol.prototype, 'stValue', {
        get: function() {
          if (this._m_stValue !== undefined)
            return this._m_stValue;
          this._debug._m_stValue = {  };
          this._m_stValue = (this._root.is64 ? this.stValue64 : this.stValue32);
          return this._m_stValue;
        }
      });

      return Symbol;
    })();

    /**
     * The same in both classes.
     * @see gABI 4, "Symbol Table", st_info
     */

    var SymbolInfo = ElfFile.SymbolInfo = (function() {
      function SymbolInfo(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      SymbolInfo.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      SymbolInfo.prototype._readLE = function() {
        this._debug.binding = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Stb" };
        this.binding = this._io.readBitsIntBe(4);
        this._debug.binding.end = this._io.pos;
        this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Stt" };
        this.kind = this._io.readBitsIntBe(4);
        this._debug.kind.end = this._io.pos;
      }
      SymbolInfo.prototype._readBE = function() {
        this._debug.binding = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Stb" };
        this.binding = this._io.readBitsIntBe(4);
        this._debug.binding.end = this._io.pos;
        this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Stt" };
        this.kind = this._io.readBitsIntBe(4);
        this._debug.kind.end = this._io.pos;
      }

      return SymbolInfo;
    })();

    /**
     * @see gABI 4, "Symbol Table"
     */

    var SymbolTable = ElfFile.SymbolTable = (function() {
      function SymbolTable(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      SymbolTable.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      SymbolTable.prototype._readLE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Symbol(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }
      SymbolTable.prototype._readBE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_entries = new Symbol(this._io, this, this._root, this._is_le);
          try {
            _t_entries._read();
          } finally {
            this.entries.push(_t_entries);
          }
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }

      return SymbolTable;
    })();

    /**
     * One word per symbol; the section of those whose st_shndx is SHN_XINDEX.
     * @see gABI 4, "Sections", SHT_SYMTAB_SHNDX
     */

    var SymtabShndx = ElfFile.SymtabShndx = (function() {
      function SymtabShndx(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this._debug = {};

      }
      SymtabShndx.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      SymtabShndx.prototype._readLE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.entries.push(this._io.readU4le());
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }
      SymtabShndx.prototype._readBE = function() {
        this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.entries.arr = [];
        this.entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this.entries.push(this._io.readU4be());
          this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
          i++;
        }
        this._debug.entries.end = this._io.pos;
      }

      return SymtabShndx;
    })();
    Object.defineProperty(ElfFile.prototype, 'hasSections', {
      get: function() {
        if (this._m_hasSections !== undefined)
          return this._m_hasSections;
        this._debug._m_hasSections = {  };
        this._m_hasSections = this.eShoff.value != 0;
        return this._m_hasSections;
      }
    });
    Object.defineProperty(ElfFile.prototype, 'idxSectionNames', {
      get: function() {
        if (this._m_idxSectionNames !== undefined)
          return this._m_idxSectionNames;
        this._debug._m_idxSectionNames = {  };
        this._m_idxSectionNames = ( ((this.eShstrndx == Elf.Shn.XINDEX) && (this.hasSections))  ? this.sectionZero.shLink : this.eShstrndx);
        return this._m_idxSectionNames;
      }
    });
    Object.defineProperty(ElfFile.prototype, 'numSections', {
      get: function() {
        if (this._m_numSections !== undefined)
          return this._m_numSections;
        this._debug._m_numSections = {  };
        this._m_numSections = (this.eShnum != 0 ? this.eShnum : (this.hasSections ? this.sectionZero.shSize.value : 0));
        return this._m_numSections;
      }
    });
    Object.defineProperty(ElfFile.prototype, 'programHeaders', {
      get: function() {
        if (this._m_programHeaders !== undefined)
          return this._m_programHeaders;
        if (this.ePhoff.value != 0) {
          var _pos = this._io.pos;
          this._io.seek(this.ePhoff.value);
          this._debug._m_programHeaders = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._debug._m_programHeaders.arr = [];
          if (this._is_le) {
            this._m_programHeaders = [];
            for (var i = 0; i < this.ePhnum; i++) {
              this._debug._m_programHeaders.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
              var _t__m_programHeaders = new ProgramHeader(this._io, this, this._root, this._is_le);
              try {
                _t__m_programHeaders._read();
              } finally {
                this._m_programHeaders.push(_t__m_programHeaders);
              }
              this._debug._m_programHeaders.arr[i].end = this._io.pos;
            }
          } else {
            this._m_programHeaders = [];
            for (var i = 0; i < this.ePhnum; i++) {
              this._debug._m_programHeaders.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
              var _t__m_programHeaders = new ProgramHeader(this._io, this, this._root, this._is_le);
              try {
                _t__m_programHeaders._read();
              } finally {
                this._m_programHeaders.push(_t__m_programHeaders);
              }
              this._debug._m_programHeaders.arr[i].end = this._io.pos;
            }
          }
          this._debug._m_programHeaders.end = this._io.pos;
          this._io.seek(_pos);
        }
        return this._m_programHeaders;
      }
    });

    /**
     * Holds what overflows the header, e_shnum in sh_size and e_shstrndx in sh_link.
     * @see gABI 4, "Sections", section header table entry at index 0
     */
    Object.defineProperty(ElfFile.prototype, 'sectionZero', {
      get: function() {
        if (this._m_sectionZero !== undefined)
          return this._m_sectionZero;
        if (this.hasSections) {
          var _pos = this._io.pos;
          this._io.seek(this.eShoff.value);
          if (this._is_le) {
            this._debug._m_sectionZero = { start: this._io.pos, ioOffset: this._io.byteOffset };
            this._m_sectionZero = new SectionHeader(this._io, this, this._root, this._is_le);
            this._m_sectionZero._read();
            this._debug._m_sectionZero.end = this._io.pos;
          } else {
            this._debug._m_sectionZero = { start: this._io.pos, ioOffset: this._io.byteOffset };
            this._m_sectionZero = new SectionHeader(this._io, this, this._root, this._is_le);
            this._m_sectionZero._read();
            this._debug._m_sectionZero.end = this._io.pos;
          }
          this._io.seek(_pos);
        }
        return this._m_sectionZero;
      }
    });
    Object.defineProperty(ElfFile.prototype, 'sections', {
      get: function() {
        if (this._m_sections !== undefined)
          return this._m_sections;
        if (this.hasSections) {
          var _pos = this._io.pos;
          this._io.seek(this.eShoff.value);
          this._debug._m_sections = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._debug._m_sections.arr = [];
          if (this._is_le) {
            this._m_sections = [];
            for (var i = 0; i < this.numSections; i++) {
              this._debug._m_sections.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
              var _t__m_sections = new SectionHeader(this._io, this, this._root, this._is_le);
              try {
                _t__m_sections._read();
              } finally {
                this._m_sections.push(_t__m_sections);
              }
              this._debug._m_sections.arr[i].end = this._io.pos;
            }
          } else {
            this._m_sections = [];
            for (var i = 0; i < this.numSections; i++) {
              this._debug._m_sections.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
              var _t__m_sections = new SectionHeader(this._io, this, this._root, this._is_le);
              try {
                _t__m_sections._read();
              } finally {
                this._m_sections.push(_t__m_sections);
              }
              this._debug._m_sections.arr[i].end = this._io.pos;
            }
          }
          this._debug._m_sections.end = this._io.pos;
          this._io.seek(_pos);
        }
        return this._m_sections;
      }
    });

    return ElfFile;
  })();

  /**
   * The bytes that say how to read the others; it can be decoded by itself. Its values are not restricted here, so that
   * a reader can say what is wrong with them.
   * @see gABI 4, "ELF Identification", e_ident
   */

  var Identification = Elf.Identification = (function() {
    function Identification(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Identification.prototype._read = function() {
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = new Magic(this._io, this, this._root);
      this.magic._read();
      this._debug.magic.end = this._io.pos;
      this._debug.eiClass = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Elfclass" };
      this.eiClass = this._io.readU1();
      this._debug.eiClass.end = this._io.pos;
      this._debug.eiData = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Elfdata" };
      this.eiData = this._io.readU1();
      this._debug.eiData.end = this._io.pos;
      this._debug.eiVersion = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Elf.Ev" };
      this.eiVersion = this._io.readU1();
      this._debug.eiVersion.end = this._io.pos;
      this._debug.eiOsabi = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eiOsabi = this._io.readU1();
      this._debug.eiOsabi.end = this._io.pos;
      this._debug.eiAbiversion = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eiAbiversion = this._io.readU1();
      this._debug.eiAbiversion.end = this._io.pos;
      this._debug.eiPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.eiPad = this._io.readBytes(7);
      this._debug.eiPad.end = this._io.pos;
    }

    return Identification;
  })();

  /**
   * What tells an ELF file from all others; it can be decoded by itself.
   * @see gABI 4, "ELF Identification", EI_MAG0 to EI_MAG3
   */

  var Magic = Elf.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Magic.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(4);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([127, 69, 76, 70])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([127, 69, 76, 70]), this.bytes, this._io, "/types/magic/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Magic;
  })();

  var U64be = Elf.U64be = (function() {
    function U64be(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    U64be.prototype._read = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4be();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU4be();
      this._debug.second.end = this._io.pos;
    }
    Object.defineProperty(U64be.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = (true ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(U64be.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._debug._m_lo = {  };
        this._m_lo = (true ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(U64be.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._debug._m_value = {  };
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return U64be;
  })();

  /**
   * Stands before the deflated data of a `.zdebug_*` section, GNU's form of compression before SHF_COMPRESSED.
   * @see binutils, "objcopy --compress-debug-sections=zlib-gnu"
   */

  var ZdebugHeader = Elf.ZdebugHeader = (function() {
    function ZdebugHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    ZdebugHeader.prototype._read = function() {
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = this._io.readBytes(4);
      this._debug.magic.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([90, 76, 73, 66])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([90, 76, 73, 66]), this.magic, this._io, "/types/zdebug_header/seq/0");
        this._debug.magic.validationError = _err;
        throw _err;
      }
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = new U64be(this._io, this, this._root);
      this.lenContent._read();
      this._debug.lenContent.end = this._io.pos;
    }

    return ZdebugHeader;
  })();
  Object.defineProperty(Elf.prototype, 'is64', {
    get: function() {
      if (this._m_is64 !== undefined)
        return this._m_is64;
      this._debug._m_is64 = {  };
      this._m_is64 = this.ident.eiClass == Elf.Elfclass.CLASS64;
      return this._m_is64;
    }
  });
  Object.defineProperty(Elf.prototype, 'isBe', {
    get: function() {
      if (this._m_isBe !== undefined)
        return this._m_isBe;
      this._debug._m_isBe = {  };
      this._m_isBe = this.ident.eiData == Elf.Elfdata.MSB;
      return this._m_isBe;
    }
  });

  return Elf;
})();
export { Elf };
