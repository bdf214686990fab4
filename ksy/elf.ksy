meta:
  id: elf
  title: ELF object files (32 and 64 bit, either byte order)
  file-extension: [o, ko, so, elf, debug, dwo]
  license: MIT
  ks-version: '0.11'
doc: |
  The container of debugging information: the file header, and the records and small tables that its sections hold.
  Section headers, symbols and relocations come by the hundred thousand; programs read them through the layouts that
  are generated from the types below, and `sections`, `symbols`, `rels` and `relas` serve as their oracle in tests.
doc-ref: System V Application Binary Interface (gABI), chapters 4 and 5, https://gabi.xinuos.com/
seq:
  - {id: ident, type: identification}
  - {id: file, type: elf_file}
instances:
  is64:
    value: ident.ei_class == elfclass::class64
  is_be:
    value: ident.ei_data == elfdata::msb
types:
  magic:
    doc: What tells an ELF file from all others; it can be decoded by itself.
    doc-ref: gABI 4, "ELF Identification", EI_MAG0 to EI_MAG3
    seq:
      - {id: bytes, contents: [0x7f, ELF]}
  identification:
    doc: |
      The bytes that say how to read the others; it can be decoded by itself. Its values are not restricted here, so that
      a reader can say what is wrong with them.
    doc-ref: gABI 4, "ELF Identification", e_ident
    seq:
      - {id: magic, type: magic}
      - {id: ei_class, -orig-id: EI_CLASS, type: u1, enum: elfclass}
      - {id: ei_data, -orig-id: EI_DATA, type: u1, enum: elfdata}
      - {id: ei_version, -orig-id: EI_VERSION, type: u1, enum: ev}
      - {id: ei_osabi, -orig-id: EI_OSABI, type: u1}
      - {id: ei_abiversion, -orig-id: EI_ABIVERSION, type: u1}
      - {id: ei_pad, -orig-id: EI_PAD, size: 7}
  elf_file:
    doc: The file header behind its identification, in the byte order and class that this names.
    doc-ref: gABI 4, "ELF Header"
    meta:
      endian:
        switch-on: _root.ident.ei_data
        cases:
          'elfdata::lsb': le
          'elfdata::msb': be
    seq:
      - {id: e_type, type: u2, enum: et}
      - {id: e_machine, type: u2, enum: em}
      - {id: e_version, type: u4, enum: ev}
      - {id: e_entry, type: class_uint}
      - {id: e_phoff, type: class_uint}
      - {id: e_shoff, type: class_uint}
      - {id: e_flags, type: u4}
      - {id: e_ehsize, type: u2}
      - {id: e_phentsize, type: u2}
      - {id: e_phnum, type: u2}
      - {id: e_shentsize, type: u2}
      - {id: e_shnum, type: u2}
      - {id: e_shstrndx, type: u2}
    instances:
      has_sections:
        value: e_shoff.value != 0
      section_zero:
        doc: Holds what overflows the header, e_shnum in sh_size and e_shstrndx in sh_link.
        doc-ref: gABI 4, "Sections", section header table entry at index 0
        pos: e_shoff.value
        type: section_header
        if: has_sections
      num_sections:
        value: 'e_shnum != 0 ? e_shnum : has_sections ? section_zero.sh_size.value : 0'
      idx_section_names:
        value: 'e_shstrndx == shn::xindex.to_i and has_sections ? section_zero.sh_link : e_shstrndx'
      program_headers:
        pos: e_phoff.value
        type: program_header
        repeat: expr
        repeat-expr: e_phnum
        if: e_phoff.value != 0
      sections:
        pos: e_shoff.value
        type: section_header
        repeat: expr
        repeat-expr: num_sections
        if: has_sections
    types:
      class_uint:
        doc: An address, offset or size of the file's class.
        doc-ref: gABI 4, "Data Representation" (Elf32_Addr, Elf32_Off, Elf64_Addr, Elf64_Off, Elf64_Xword)
        seq:
          - id: value
            type: {switch-on: _root.is64, cases: {true: u8, false: u4}}
      section_header:
        doc-ref: gABI 4, "Sections", Elf32_Shdr and Elf64_Shdr
        seq:
          - {id: sh_name, type: u4}
          - {id: sh_type, type: u4, enum: sht}
          - {id: sh_flags, type: class_uint}
          - {id: sh_addr, type: class_uint}
          - {id: sh_offset, type: class_uint}
          - {id: sh_size, type: class_uint}
          - {id: sh_link, type: u4}
          - {id: sh_info, type: u4}
          - {id: sh_addralign, type: class_uint}
          - {id: sh_entsize, type: class_uint}
        instances:
          name:
            io: _root._io
            pos: _parent.sections[_parent.idx_section_names].sh_offset.value + sh_name
            type: strz
            encoding: UTF-8
          is_compressed:
            value: sh_flags.value / shf::compressed.to_i % 2 != 0
          bytes:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            if: sh_type != sht::nobits
          symbols:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            type: symbol_table
            if: sh_type == sht::symtab or sh_type == sht::dynsym
          rels:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            type: rel_table
            if: sh_type == sht::rel
          relas:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            type: rela_table
            if: sh_type == sht::rela
          section_numbers:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            type: symtab_shndx
            if: sh_type == sht::symtab_shndx
          group:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            type: group
            if: sh_type == sht::group
          notes:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            type: notes
            if: sh_type == sht::note
          debuglink:
            io: _root._io
            pos: sh_offset.value
            size: sh_size.value
            type: debuglink
            if: name == ".gnu_debuglink"
          compression:
            io: _root._io
            pos: sh_offset.value
            type: compression_header
            if: is_compressed
          zdebug:
            io: _root._io
            pos: sh_offset.value
            type: zdebug_header
            if: name.length > 8 and name.substring(0, 8) == ".zdebug_"
      program_header:
        doc: Readers of debugging information go by sections; only the writer needs it, because a linked file must have some.
        doc-ref: gABI 5, "Program Header", Elf32_Phdr and Elf64_Phdr
        seq:
          - {id: p_type, type: u4, enum: pt}
          - {id: p_flags64, type: u4, if: _root.is64}
          - {id: p_offset, type: class_uint}
          - {id: p_vaddr, type: class_uint}
          - {id: p_paddr, type: class_uint}
          - {id: p_filesz, type: class_uint}
          - {id: p_memsz, type: class_uint}
          - {id: p_flags32, type: u4, if: not _root.is64}
          - {id: p_align, type: class_uint}
      compression_header:
        doc: Stands before the data of a section that has SHF_COMPRESSED.
        doc-ref: gABI 4, "Section Compression", Elf32_Chdr and Elf64_Chdr
        seq:
          - {id: ch_type, type: u4, enum: elfcompress}
          - {id: ch_reserved, type: u4, if: _root.is64}
          - {id: ch_size, type: class_uint}
          - {id: ch_addralign, type: class_uint}
      symbol_table:
        doc-ref: gABI 4, "Symbol Table"
        seq:
          - {id: entries, type: symbol, repeat: eos}
      symbol:
        doc: The two classes order their fields differently, so that each is aligned.
        doc-ref: gABI 4, "Symbol Table", Elf32_Sym and Elf64_Sym
        seq:
          - {id: st_name, type: u4}
          - {id: st_value32, type: class_uint, if: not _root.is64}
          - {id: st_size32, type: class_uint, if: not _root.is64}
          - {id: st_info, type: symbol_info}
          - {id: st_other, type: u1}
          - {id: st_shndx, type: u2}
          - {id: st_value64, type: class_uint, if: _root.is64}
          - {id: st_size64, type: class_uint, if: _root.is64}
        instances:
          st_value:
            value: '_root.is64 ? st_value64 : st_value32'
          st_size:
            value: '_root.is64 ? st_size64 : st_size32'
      symbol_info:
        doc: The same in both classes.
        doc-ref: gABI 4, "Symbol Table", st_info
        seq:
          - {id: binding, -orig-id: ELF32_ST_BIND, type: b4, enum: stb}
          - {id: kind, -orig-id: ELF32_ST_TYPE, type: b4, enum: stt}
      symtab_shndx:
        doc: One word per symbol; the section of those whose st_shndx is SHN_XINDEX.
        doc-ref: gABI 4, "Sections", SHT_SYMTAB_SHNDX
        seq:
          - {id: entries, type: u4, repeat: eos}
      rel_table:
        doc-ref: gABI 4, "Relocation"
        seq:
          - {id: entries, type: rel, repeat: eos}
      rel:
        doc: A relocation whose addend stands where it applies.
        doc-ref: gABI 4, "Relocation", Elf32_Rel and Elf64_Rel
        seq:
          - {id: r_offset, type: class_uint}
          - {id: r_info32, type: elf32_r_info, if: not _root.is64}
          - {id: r_info64, type: elf64_r_info, if: _root.is64}
      rela_table:
        doc-ref: gABI 4, "Relocation"
        seq:
          - {id: entries, type: rela, repeat: eos}
      rela:
        doc: A relocation that carries its addend.
        doc-ref: gABI 4, "Relocation", Elf32_Rela and Elf64_Rela
        seq:
          - {id: r_offset, type: class_uint}
          - {id: r_info32, type: elf32_r_info, if: not _root.is64}
          - {id: r_info64, type: elf64_r_info, if: _root.is64}
          - {id: r_addend, type: class_uint}
      elf32_r_info:
        doc: One number of four bytes, the symbol above the type.
        doc-ref: gABI 4, "Relocation", ELF32_R_SYM and ELF32_R_TYPE
        seq:
          - id: value
            type: {switch-on: _root.is_be, cases: {true: elf32_r_info_be, false: elf32_r_info_le}}
      elf32_r_info_be:
        seq:
          - {id: r_sym, type: b24be}
          - {id: r_type, type: b8be}
      elf32_r_info_le:
        seq:
          - {id: r_type, type: b8le}
          - {id: r_sym, type: b24le}
      elf64_r_info:
        doc: One number of eight bytes, the symbol above the type, except for two machines.
        doc-ref: gABI 4, "Relocation", ELF64_R_SYM and ELF64_R_TYPE
        seq:
          - id: value
            type:
              switch-on: format
              cases:
                'r_info_format::msb': elf64_r_info_be
                'r_info_format::lsb': elf64_r_info_le
                'r_info_format::mips': mips64_r_info
                'r_info_format::sparc': sparc64_r_info
        instances:
          format:
            value: |
              _root.file.e_machine == em::mips ? r_info_format::mips :
              _root.file.e_machine == em::sparcv9 ? r_info_format::sparc :
              _root.is_be ? r_info_format::msb : r_info_format::lsb
      elf64_r_info_be:
        seq:
          - {id: r_sym, type: u4}
          - {id: r_type, type: u4}
      elf64_r_info_le:
        seq:
          - {id: r_type, type: u4}
          - {id: r_sym, type: u4}
      mips64_r_info:
        doc: |
          The 64-bit class of MIPS, the same in either byte order: up to three types, of which each takes what the one before
          gave as its addend.
        doc-ref: 64-bit ELF Object File Specification (MIPS), "Relocation"
        seq:
          - {id: r_sym, type: u4}
          - {id: r_ssym, type: u1, enum: rss}
          - {id: r_type3, type: u1}
          - {id: r_type2, type: u1}
          - {id: r_type, type: u1}
      sparc64_r_info:
        doc: The 64-bit class of SPARC, where data for the operation (of R_SPARC_OLO10 alone) is beside the type.
        doc-ref: SPARC Compliance Definition 2.4.1, ELF64_R_TYPE_DATA and ELF64_R_TYPE_ID
        seq:
          - {id: r_sym, type: b32be}
          - {id: r_data, type: b24be}
          - {id: r_type, -orig-id: ELF64_R_TYPE_ID, type: b8be}
      group:
        doc: The sections of one group, kept or dropped together; COMDAT groups are kept once per signature.
        doc-ref: gABI 4, "Section Groups", SHT_GROUP
        seq:
          - {id: flags, type: u4}
          - {id: members, type: u4, repeat: eos}
      notes:
        doc-ref: gABI 5, "Note Section"
        seq:
          - {id: entries, type: note, repeat: eos}
      note:
        doc: Name and descriptor are padded to four bytes, whatever the class (as all of Linux writes them).
        doc-ref: gABI 5, "Note Section"
        seq:
          - {id: n_namesz, type: u4}
          - {id: n_descsz, type: u4}
          - {id: n_type, type: u4}
          - {id: name, size: n_namesz}
          - {id: name_padding, size: '(4 - n_namesz % 4) % 4'}
          - {id: desc, size: n_descsz}
          - {id: desc_padding, size: '(4 - n_descsz % 4) % 4', if: not _io.eof}
      debuglink:
        doc: Contents of `.gnu_debuglink`, the name of the file with the debugging information and its CRC-32.
        doc-ref: GDB manual, "Debugging Information in Separate Files"
        seq:
          - {id: file_name, terminator: 0}
          - {id: padding, size: '(4 - (file_name.size + 1) % 4) % 4'}
          - {id: crc, type: u4}
  zdebug_header:
    doc: Stands before the deflated data of a `.zdebug_*` section, GNU's form of compression before SHF_COMPRESSED.
    doc-ref: binutils, "objcopy --compress-debug-sections=zlib-gnu"
    seq:
      - {id: magic, contents: ZLIB}
      - {id: len_content, type: u64be}
  u64be:
    seq:
      - {id: value, type: u8be}
enums:
  elfclass:
    1: {id: class32, -orig-id: ELFCLASS32}
    2: {id: class64, -orig-id: ELFCLASS64}
  elfdata:
    1: {id: lsb, -orig-id: ELFDATA2LSB}
    2: {id: msb, -orig-id: ELFDATA2MSB}
  ev:
    0: {id: none, -orig-id: EV_NONE}
    1: {id: current, -orig-id: EV_CURRENT}
  et:
    0: {id: none, -orig-id: ET_NONE}
    1: {id: rel, -orig-id: ET_REL}
    2: {id: exec, -orig-id: ET_EXEC}
    3: {id: et_dyn, -orig-id: ET_DYN}
    4: {id: core, -orig-id: ET_CORE}
  sht:
    0: {id: sht_null, -orig-id: SHT_NULL}
    1: {id: progbits, -orig-id: SHT_PROGBITS}
    2: {id: symtab, -orig-id: SHT_SYMTAB}
    3: {id: strtab, -orig-id: SHT_STRTAB}
    4: {id: rela, -orig-id: SHT_RELA}
    5: {id: hash, -orig-id: SHT_HASH}
    6: {id: dynamic, -orig-id: SHT_DYNAMIC}
    7: {id: note, -orig-id: SHT_NOTE}
    8: {id: nobits, -orig-id: SHT_NOBITS}
    9: {id: rel, -orig-id: SHT_REL}
    10: {id: shlib, -orig-id: SHT_SHLIB}
    11: {id: dynsym, -orig-id: SHT_DYNSYM}
    14: {id: init_array, -orig-id: SHT_INIT_ARRAY}
    15: {id: fini_array, -orig-id: SHT_FINI_ARRAY}
    16: {id: preinit_array, -orig-id: SHT_PREINIT_ARRAY}
    17: {id: group, -orig-id: SHT_GROUP}
    18: {id: symtab_shndx, -orig-id: SHT_SYMTAB_SHNDX}
    19: {id: relr, -orig-id: SHT_RELR}
    0x40000014: {id: crel, -orig-id: SHT_CREL, doc: 'Compact relocations, as LLVM writes them'}
    0x6fff4c03: {id: llvm_addrsig, -orig-id: SHT_LLVM_ADDRSIG}
    0x6ffffff5: {id: gnu_attributes, -orig-id: SHT_GNU_ATTRIBUTES}
    0x6ffffff6: {id: gnu_hash, -orig-id: SHT_GNU_HASH}
    0x6ffffff7: {id: gnu_liblist, -orig-id: SHT_GNU_LIBLIST}
    0x6ffffffd: {id: gnu_verdef, -orig-id: SHT_GNU_verdef}
    0x6ffffffe: {id: gnu_verneed, -orig-id: SHT_GNU_verneed}
    0x6fffffff: {id: gnu_versym, -orig-id: SHT_GNU_versym}
    0x70000001: {id: x86_64_unwind, -orig-id: SHT_X86_64_UNWIND, doc: 'Other machines use the number for other things'}
    0x7000001e: {id: mips_dwarf, -orig-id: SHT_MIPS_DWARF}
  shf:
    0x1: {id: write, -orig-id: SHF_WRITE}
    0x2: {id: alloc, -orig-id: SHF_ALLOC}
    0x4: {id: execinstr, -orig-id: SHF_EXECINSTR}
    0x10: {id: merge, -orig-id: SHF_MERGE}
    0x20: {id: strings, -orig-id: SHF_STRINGS}
    0x40: {id: info_link, -orig-id: SHF_INFO_LINK}
    0x80: {id: link_order, -orig-id: SHF_LINK_ORDER}
    0x100: {id: os_nonconforming, -orig-id: SHF_OS_NONCONFORMING}
    0x200: {id: group, -orig-id: SHF_GROUP}
    0x400: {id: tls, -orig-id: SHF_TLS}
    0x800: {id: compressed, -orig-id: SHF_COMPRESSED}
    0x200000: {id: gnu_retain, -orig-id: SHF_GNU_RETAIN}
    0x80000000: {id: exclude, -orig-id: SHF_EXCLUDE}
  shn:
    0: {id: shn_undef, -orig-id: SHN_UNDEF}
    0xff00: {id: loreserve, -orig-id: SHN_LORESERVE}
    0xfff1: {id: abs, -orig-id: SHN_ABS}
    0xfff2: {id: common, -orig-id: SHN_COMMON}
    0xffff: {id: xindex, -orig-id: SHN_XINDEX}
  pt:
    0: {id: pt_null, -orig-id: PT_NULL}
    1: {id: load, -orig-id: PT_LOAD}
  pf:
    0x1: {id: pf_x, -orig-id: PF_X}
    0x2: {id: w, -orig-id: PF_W}
    0x4: {id: r, -orig-id: PF_R}
  pn:
    0xffff: {id: xnum, -orig-id: PN_XNUM}
  stb:
    0: {id: stb_local, -orig-id: STB_LOCAL}
    1: {id: stb_global, -orig-id: STB_GLOBAL}
    2: {id: weak, -orig-id: STB_WEAK}
    10: {id: gnu_unique, -orig-id: STB_GNU_UNIQUE}
  stt:
    0: {id: notype, -orig-id: STT_NOTYPE}
    1: {id: stt_object, -orig-id: STT_OBJECT}
    2: {id: stt_func, -orig-id: STT_FUNC}
    3: {id: section, -orig-id: STT_SECTION}
    4: {id: file, -orig-id: STT_FILE}
    5: {id: common, -orig-id: STT_COMMON}
    6: {id: tls, -orig-id: STT_TLS}
    10: {id: gnu_ifunc, -orig-id: STT_GNU_IFUNC}
  # How r_info of the 64-bit class holds symbol and type.
  r_info_format:
    0: msb
    1: lsb
    2: mips
    3: sparc
  # The symbols that r_ssym of 64-bit MIPS can name.
  rss:
    0: {id: rss_undef, -orig-id: RSS_UNDEF}
    1: {id: gp, -orig-id: RSS_GP}
    2: {id: gp0, -orig-id: RSS_GP0}
    3: {id: loc, -orig-id: RSS_LOC}
  elfcompress:
    1: {id: zlib, -orig-id: ELFCOMPRESS_ZLIB}
    2: {id: zstd, -orig-id: ELFCOMPRESS_ZSTD}
  grp:
    0x1: {id: comdat, -orig-id: GRP_COMDAT}
    0x0ff00000: {id: maskos, -orig-id: GRP_MASKOS}
    0xf0000000: {id: maskproc, -orig-id: GRP_MASKPROC}
  nt_gnu:
    1: {id: abi_tag, -orig-id: NT_GNU_ABI_TAG}
    3: {id: build_id, -orig-id: NT_GNU_BUILD_ID}
    5: {id: property_type_0, -orig-id: NT_GNU_PROPERTY_TYPE_0}
  # `-addends: either`: a file may have SHT_REL and SHT_RELA (ELF for the Arm Architecture; for the Arm 64-bit Architecture, 5.7).
  em:
    0: {id: none, -orig-id: EM_NONE, doc: 'No machine'}
    1: {id: m32, -orig-id: EM_M32, doc: 'AT&T WE 32100'}
    2: {id: sparc, -orig-id: EM_SPARC, doc: 'SPARC'}
    3: {id: i386, -orig-id: EM_386, -addends: place, doc: 'Intel 80386'}
    4: {id: m68k, -orig-id: EM_68K, doc: 'Motorola m68k family'}
    5: {id: m88k, -orig-id: EM_88K, doc: 'Motorola m88k family'}
    6: {id: iamcu, -orig-id: EM_IAMCU, doc: 'Intel MCU'}
    7: {id: i860, -orig-id: EM_860, doc: 'Intel 80860'}
    8: {id: mips, -orig-id: EM_MIPS, -addends: either, doc: 'MIPS R3000 big-endian'}
    9: {id: s370, -orig-id: EM_S370, doc: 'IBM System/370'}
    10: {id: mips_rs3_le, -orig-id: EM_MIPS_RS3_LE, doc: 'MIPS R3000 little-endian'}
    15: {id: parisc, -orig-id: EM_PARISC, doc: 'HPPA'}
    17: {id: vpp500, -orig-id: EM_VPP500, doc: 'Fujitsu VPP500'}
    18: {id: sparc32plus, -orig-id: EM_SPARC32PLUS, doc: 'SPARC v8plus'}
    19: {id: i960, -orig-id: EM_960, doc: 'Intel 80960'}
    20: {id: ppc, -orig-id: EM_PPC, doc: 'PowerPC'}
    21: {id: ppc64, -orig-id: EM_PPC64, doc: 'PowerPC 64-bit'}
    22: {id: s390, -orig-id: EM_S390, doc: 'IBM S390'}
    23: {id: spu, -orig-id: EM_SPU, doc: 'IBM SPU/SPC'}
    36: {id: v800, -orig-id: EM_V800, doc: 'NEC V800 series'}
    37: {id: fr20, -orig-id: EM_FR20, doc: 'Fujitsu FR20'}
    38: {id: rh32, -orig-id: EM_RH32, doc: 'TRW RH-32'}
    39: {id: rce, -orig-id: EM_RCE, doc: 'Motorola RCE'}
    40: {id: arm, -orig-id: EM_ARM, -addends: either, doc: 'ARM'}
    42: {id: sh, -orig-id: EM_SH, doc: 'Hitachi SH'}
    43: {id: sparcv9, -orig-id: EM_SPARCV9, doc: 'SPARC v9 64-bit'}
    44: {id: tricore, -orig-id: EM_TRICORE, doc: 'Siemens Tricore'}
    45: {id: arc, -orig-id: EM_ARC, doc: 'Argonaut RISC Core'}
    46: {id: h8_300, -orig-id: EM_H8_300, doc: 'Hitachi H8/300'}
    47: {id: h8_300h, -orig-id: EM_H8_300H, doc: 'Hitachi H8/300H'}
    48: {id: h8s, -orig-id: EM_H8S, doc: 'Hitachi H8S'}
    49: {id: h8_500, -orig-id: EM_H8_500, doc: 'Hitachi H8/500'}
    50: {id: ia_64, -orig-id: EM_IA_64, doc: 'Intel Itanium'}
    51: {id: mips_x, -orig-id: EM_MIPS_X, doc: 'Stanford MIPS-X'}
    52: {id: coldfire, -orig-id: EM_COLDFIRE, doc: 'Motorola Coldfire'}
    53: {id: mc68hc12, -orig-id: EM_68HC12, doc: 'Motorola M68HC12'}
    54: {id: mma, -orig-id: EM_MMA, doc: 'Fujitsu MMA Multimedia Accelerator'}
    55: {id: pcp, -orig-id: EM_PCP, doc: 'Siemens PCP'}
    56: {id: ncpu, -orig-id: EM_NCPU, doc: 'Sony nCPU embedded RISC'}
    57: {id: ndr1, -orig-id: EM_NDR1, doc: 'Denso NDR1 microprocessor'}
    58: {id: starcore, -orig-id: EM_STARCORE, doc: 'Motorola Start*Core processor'}
    59: {id: me16, -orig-id: EM_ME16, doc: 'Toyota ME16 processor'}
    60: {id: st100, -orig-id: EM_ST100, doc: 'STMicroelectronics ST100'}
    61: {id: tinyj, -orig-id: EM_TINYJ, doc: 'Advanced Logic TinyJ'}
    62: {id: x86_64, -orig-id: EM_X86_64, doc: 'AMD x86-64 architecture'}
    63: {id: pdsp, -orig-id: EM_PDSP, doc: 'Sony DSP Processor'}
    64: {id: pdp10, -orig-id: EM_PDP10, doc: 'Digital PDP-10'}
    65: {id: pdp11, -orig-id: EM_PDP11, doc: 'Digital PDP-11'}
    66: {id: fx66, -orig-id: EM_FX66, doc: 'Siemens FX66 microcontroller'}
    67: {id: st9plus, -orig-id: EM_ST9PLUS, doc: 'STMicroelectronics ST9+ 8/16 mc'}
    68: {id: st7, -orig-id: EM_ST7, doc: 'STmicroelectronics ST7 8 bit mc'}
    69: {id: mc68hc16, -orig-id: EM_68HC16, doc: 'Motorola MC68HC16 microcontroller'}
    70: {id: mc68hc11, -orig-id: EM_68HC11, doc: 'Motorola MC68HC11 microcontroller'}
    71: {id: mc68hc08, -orig-id: EM_68HC08, doc: 'Motorola MC68HC08 microcontroller'}
    72: {id: mc68hc05, -orig-id: EM_68HC05, doc: 'Motorola MC68HC05 microcontroller'}
    73: {id: svx, -orig-id: EM_SVX, doc: 'Silicon Graphics SVx'}
    74: {id: st19, -orig-id: EM_ST19, doc: 'STMicroelectronics ST19 8 bit mc'}
    75: {id: vax, -orig-id: EM_VAX, doc: 'Digital VAX'}
    76: {id: cris, -orig-id: EM_CRIS, doc: 'Axis Communications 32-bit emb.proc'}
    77: {id: javelin, -orig-id: EM_JAVELIN, doc: 'Infineon Technologies 32-bit emb.proc'}
    78: {id: firepath, -orig-id: EM_FIREPATH, doc: 'Element 14 64-bit DSP Processor'}
    79: {id: zsp, -orig-id: EM_ZSP, doc: 'LSI Logic 16-bit DSP Processor'}
    80: {id: mmix, -orig-id: EM_MMIX, doc: 'Donald Knuth''s educational 64-bit proc'}
    81: {id: huany, -orig-id: EM_HUANY, doc: 'Harvard University machine-independent object files'}
    82: {id: prism, -orig-id: EM_PRISM, doc: 'SiTera Prism'}
    83: {id: avr, -orig-id: EM_AVR, doc: 'Atmel AVR 8-bit microcontroller'}
    84: {id: fr30, -orig-id: EM_FR30, doc: 'Fujitsu FR30'}
    85: {id: d10v, -orig-id: EM_D10V, doc: 'Mitsubishi D10V'}
    86: {id: d30v, -orig-id: EM_D30V, doc: 'Mitsubishi D30V'}
    87: {id: v850, -orig-id: EM_V850, doc: 'NEC v850'}
    88: {id: m32r, -orig-id: EM_M32R, doc: 'Mitsubishi M32R'}
    89: {id: mn10300, -orig-id: EM_MN10300, doc: 'Matsushita MN10300'}
    90: {id: mn10200, -orig-id: EM_MN10200, doc: 'Matsushita MN10200'}
    91: {id: pj, -orig-id: EM_PJ, doc: 'picoJava'}
    92: {id: openrisc, -orig-id: EM_OPENRISC, doc: 'OpenRISC 32-bit embedded processor'}
    93: {id: arc_compact, -orig-id: EM_ARC_COMPACT, doc: 'ARC International ARCompact'}
    94: {id: xtensa, -orig-id: EM_XTENSA, doc: 'Tensilica Xtensa Architecture'}
    95: {id: videocore, -orig-id: EM_VIDEOCORE, doc: 'Alphamosaic VideoCore'}
    96: {id: tmm_gpp, -orig-id: EM_TMM_GPP, doc: 'Thompson Multimedia General Purpose Proc'}
    97: {id: ns32k, -orig-id: EM_NS32K, doc: 'National Semi. 32000'}
    98: {id: tpc, -orig-id: EM_TPC, doc: 'Tenor Network TPC'}
    99: {id: snp1k, -orig-id: EM_SNP1K, doc: 'Trebia SNP 1000'}
    100: {id: st200, -orig-id: EM_ST200, doc: 'STMicroelectronics ST200'}
    101: {id: ip2k, -orig-id: EM_IP2K, doc: 'Ubicom IP2xxx'}
    102: {id: max, -orig-id: EM_MAX, doc: 'MAX processor'}
    103: {id: cr, -orig-id: EM_CR, doc: 'National Semi. CompactRISC'}
    104: {id: f2mc16, -orig-id: EM_F2MC16, doc: 'Fujitsu F2MC16'}
    105: {id: msp430, -orig-id: EM_MSP430, doc: 'Texas Instruments msp430'}
    106: {id: blackfin, -orig-id: EM_BLACKFIN, doc: 'Analog Devices Blackfin DSP'}
    107: {id: se_c33, -orig-id: EM_SE_C33, doc: 'Seiko Epson S1C33 family'}
    108: {id: sep, -orig-id: EM_SEP, doc: 'Sharp embedded microprocessor'}
    109: {id: arca, -orig-id: EM_ARCA, doc: 'Arca RISC'}
    110: {id: unicore, -orig-id: EM_UNICORE, doc: 'UniCore, Peking University'}
    111: {id: excess, -orig-id: EM_EXCESS, doc: 'eXcess configurable cpu'}
    112: {id: dxp, -orig-id: EM_DXP, doc: 'Icera Semi. Deep Execution Processor'}
    113: {id: altera_nios2, -orig-id: EM_ALTERA_NIOS2, doc: 'Altera Nios II'}
    114: {id: crx, -orig-id: EM_CRX, doc: 'National Semi. CompactRISC CRX'}
    115: {id: xgate, -orig-id: EM_XGATE, doc: 'Motorola XGATE'}
    116: {id: c166, -orig-id: EM_C166, doc: 'Infineon C16x/XC16x'}
    117: {id: m16c, -orig-id: EM_M16C, doc: 'Renesas M16C'}
    118: {id: dspic30f, -orig-id: EM_DSPIC30F, doc: 'Microchip Technology dsPIC30F'}
    119: {id: ce, -orig-id: EM_CE, doc: 'Freescale Communication Engine RISC'}
    120: {id: m32c, -orig-id: EM_M32C, doc: 'Renesas M32C'}
    131: {id: tsk3000, -orig-id: EM_TSK3000, doc: 'Altium TSK3000'}
    132: {id: rs08, -orig-id: EM_RS08, doc: 'Freescale RS08'}
    133: {id: sharc, -orig-id: EM_SHARC, doc: 'Analog Devices SHARC family'}
    134: {id: ecog2, -orig-id: EM_ECOG2, doc: 'Cyan Technology eCOG2'}
    135: {id: score7, -orig-id: EM_SCORE7, doc: 'Sunplus S+core7 RISC'}
    136: {id: dsp24, -orig-id: EM_DSP24, doc: 'New Japan Radio (NJR) 24-bit DSP'}
    137: {id: videocore3, -orig-id: EM_VIDEOCORE3, doc: 'Broadcom VideoCore III'}
    138: {id: latticemico32, -orig-id: EM_LATTICEMICO32, doc: 'RISC for Lattice FPGA'}
    139: {id: se_c17, -orig-id: EM_SE_C17, doc: 'Seiko Epson C17'}
    140: {id: ti_c6000, -orig-id: EM_TI_C6000, doc: 'Texas Instruments TMS320C6000 DSP'}
    141: {id: ti_c2000, -orig-id: EM_TI_C2000, doc: 'Texas Instruments TMS320C2000 DSP'}
    142: {id: ti_c5500, -orig-id: EM_TI_C5500, doc: 'Texas Instruments TMS320C55x DSP'}
    143: {id: ti_arp32, -orig-id: EM_TI_ARP32, doc: 'Texas Instruments App. Specific RISC'}
    144: {id: ti_pru, -orig-id: EM_TI_PRU, doc: 'Texas Instruments Prog. Realtime Unit'}
    160: {id: mmdsp_plus, -orig-id: EM_MMDSP_PLUS, doc: 'STMicroelectronics 64bit VLIW DSP'}
    161: {id: cypress_m8c, -orig-id: EM_CYPRESS_M8C, doc: 'Cypress M8C'}
    162: {id: r32c, -orig-id: EM_R32C, doc: 'Renesas R32C'}
    163: {id: trimedia, -orig-id: EM_TRIMEDIA, doc: 'NXP Semi. TriMedia'}
    164: {id: qdsp6, -orig-id: EM_QDSP6, doc: 'QUALCOMM DSP6'}
    165: {id: i8051, -orig-id: EM_8051, doc: 'Intel 8051 and variants'}
    166: {id: stxp7x, -orig-id: EM_STXP7X, doc: 'STMicroelectronics STxP7x'}
    167: {id: nds32, -orig-id: EM_NDS32, doc: 'Andes Tech. compact code emb. RISC'}
    168: {id: ecog1x, -orig-id: EM_ECOG1X, doc: 'Cyan Technology eCOG1X'}
    169: {id: maxq30, -orig-id: EM_MAXQ30, doc: 'Dallas Semi. MAXQ30 mc'}
    170: {id: ximo16, -orig-id: EM_XIMO16, doc: 'New Japan Radio (NJR) 16-bit DSP'}
    171: {id: manik, -orig-id: EM_MANIK, doc: 'M2000 Reconfigurable RISC'}
    172: {id: craynv2, -orig-id: EM_CRAYNV2, doc: 'Cray NV2 vector architecture'}
    173: {id: rx, -orig-id: EM_RX, doc: 'Renesas RX'}
    174: {id: metag, -orig-id: EM_METAG, doc: 'Imagination Tech. META'}
    175: {id: mcst_elbrus, -orig-id: EM_MCST_ELBRUS, doc: 'MCST Elbrus'}
    176: {id: ecog16, -orig-id: EM_ECOG16, doc: 'Cyan Technology eCOG16'}
    177: {id: cr16, -orig-id: EM_CR16, doc: 'National Semi. CompactRISC CR16'}
    178: {id: etpu, -orig-id: EM_ETPU, doc: 'Freescale Extended Time Processing Unit'}
    179: {id: sle9x, -orig-id: EM_SLE9X, doc: 'Infineon Tech. SLE9X'}
    180: {id: l10m, -orig-id: EM_L10M, doc: 'Intel L10M'}
    181: {id: k10m, -orig-id: EM_K10M, doc: 'Intel K10M'}
    183: {id: aarch64, -orig-id: EM_AARCH64, -addends: either, doc: 'ARM AARCH64'}
    185: {id: avr32, -orig-id: EM_AVR32, doc: 'Atmel AVR32'}
    186: {id: stm8, -orig-id: EM_STM8, doc: 'STMicroelectronics STM8'}
    187: {id: tile64, -orig-id: EM_TILE64, doc: 'Tilera TILE64'}
    188: {id: tilepro, -orig-id: EM_TILEPRO, doc: 'Tilera TILEPro'}
    189: {id: microblaze, -orig-id: EM_MICROBLAZE, doc: 'Xilinx MicroBlaze'}
    190: {id: cuda, -orig-id: EM_CUDA, doc: 'NVIDIA CUDA'}
    191: {id: tilegx, -orig-id: EM_TILEGX, doc: 'Tilera TILE-Gx'}
    192: {id: cloudshield, -orig-id: EM_CLOUDSHIELD, doc: 'CloudShield'}
    193: {id: corea_1st, -orig-id: EM_COREA_1ST, doc: 'KIPO-KAIST Core-A 1st gen'}
    194: {id: corea_2nd, -orig-id: EM_COREA_2ND, doc: 'KIPO-KAIST Core-A 2nd gen'}
    195: {id: arcv2, -orig-id: EM_ARCV2, doc: 'Synopsys ARCv2 ISA'}
    196: {id: open8, -orig-id: EM_OPEN8, doc: 'Open8 RISC'}
    197: {id: rl78, -orig-id: EM_RL78, doc: 'Renesas RL78'}
    198: {id: videocore5, -orig-id: EM_VIDEOCORE5, doc: 'Broadcom VideoCore V'}
    199: {id: r78kor, -orig-id: EM_78KOR, doc: 'Renesas 78K0R'}
    200: {id: dsp56800ex, -orig-id: EM_56800EX, doc: 'Freescale 56800EX DSC'}
    201: {id: ba1, -orig-id: EM_BA1, doc: 'Beyond BA1'}
    202: {id: ba2, -orig-id: EM_BA2, doc: 'Beyond BA2'}
    203: {id: xcore, -orig-id: EM_XCORE, doc: 'XMOS xCORE'}
    204: {id: mchp_pic, -orig-id: EM_MCHP_PIC, doc: 'Microchip 8-bit PIC(r)'}
    205: {id: intelgt, -orig-id: EM_INTELGT, doc: 'Intel Graphics Technology'}
    210: {id: km32, -orig-id: EM_KM32, doc: 'KM211 KM32'}
    211: {id: kmx32, -orig-id: EM_KMX32, doc: 'KM211 KMX32'}
    212: {id: emx16, -orig-id: EM_EMX16, doc: 'KM211 KMX16'}
    213: {id: emx8, -orig-id: EM_EMX8, doc: 'KM211 KMX8'}
    214: {id: kvarc, -orig-id: EM_KVARC, doc: 'KM211 KVARC'}
    215: {id: cdp, -orig-id: EM_CDP, doc: 'Paneve CDP'}
    216: {id: coge, -orig-id: EM_COGE, doc: 'Cognitive Smart Memory Processor'}
    217: {id: cool, -orig-id: EM_COOL, doc: 'Bluechip CoolEngine'}
    218: {id: norc, -orig-id: EM_NORC, doc: 'Nanoradio Optimized RISC'}
    219: {id: csr_kalimba, -orig-id: EM_CSR_KALIMBA, doc: 'CSR Kalimba'}
    220: {id: z80, -orig-id: EM_Z80, doc: 'Zilog Z80'}
    221: {id: visium, -orig-id: EM_VISIUM, doc: 'Controls and Data Services VISIUMcore'}
    222: {id: ft32, -orig-id: EM_FT32, doc: 'FTDI Chip FT32'}
    223: {id: moxie, -orig-id: EM_MOXIE, doc: 'Moxie processor'}
    224: {id: amdgpu, -orig-id: EM_AMDGPU, doc: 'AMD GPU'}
    243: {id: riscv, -orig-id: EM_RISCV, doc: 'RISC-V'}
    244: {id: lanai, -orig-id: EM_LANAI, doc: 'Lanai'}
    247: {id: bpf, -orig-id: EM_BPF, -addends: place, doc: 'Linux BPF -- in-kernel virtual machine'}
    251: {id: ve, -orig-id: EM_VE, doc: 'NEC SX-Aurora vector engine'}
    252: {id: csky, -orig-id: EM_CSKY, doc: 'C-SKY'}
    257: {id: w65816, -orig-id: EM_65816, doc: 'WDC 65816/65C816'}
    258: {id: loongarch, -orig-id: EM_LOONGARCH, doc: 'LoongArch'}
    0x18ad: {id: avr32_old, -orig-id: EM_AVR32_OLD, doc: 'AVR32, number used by Linux'}
    0x5441: {id: frv, -orig-id: EM_FRV, doc: 'Fujitsu FR-V'}
    0x8472: {id: or32, -orig-id: EM_OR32, doc: 'OpenRISC, number used before 92'}
    0x9026: {id: alpha, -orig-id: EM_ALPHA, doc: 'Digital Alpha, number used by Linux'}
    0x9041: {id: cygnus_m32r, -orig-id: EM_CYGNUS_M32R, doc: 'Mitsubishi M32R, number used before 88'}
    0x9080: {id: cygnus_v850, -orig-id: EM_CYGNUS_V850, doc: 'NEC V850, number used before 87'}
    0xa390: {id: s390_old, -orig-id: EM_S390_OLD, doc: 'IBM S/390, number used before 22'}
    0xabc7: {id: xtensa_old, -orig-id: EM_XTENSA_OLD, doc: 'Tensilica Xtensa, number used before 94'}
    0xbaab: {id: microblaze_old, -orig-id: EM_MICROBLAZE_OLD, doc: 'Xilinx MicroBlaze, number used before 189'}
    0xbeef: {id: cygnus_mn10300, -orig-id: EM_CYGNUS_MN10300, doc: 'Matsushita MN10300, number used before 89'}
