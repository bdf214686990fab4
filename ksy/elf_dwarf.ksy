meta:
  id: elf_dwarf
  title: ELF file with its debugging information decoded
  file-extension: [o, ko, so, elf, debug, dwo, dwp]
  license: MIT
  ks-version: '0.11'
  imports:
    - elf
    - dwarf
    - dwarf_aranges
    - dwarf_frame
    - dwarf_line_program
    - dwarf_lists
    - dwarf_macro
    - dwarf_names
    - dwarf_pubnames
    - dwp_index
    - gdb_index
    - kabi_rules
    - ksymtab
    - modversions
doc: |
  Opens an ELF file and decodes each section by its name: what to look at in the Kaitai Web IDE, and where to begin in another
  language. Contents are decoded as they stand: in a relocatable file the relocations are not applied, so that most offsets
  and addresses there are still zero or addends. Compressed sections are not decompressed.
doc-ref: DWARF 5, 7.1 and appendix B; gABI 4, "Sections"
seq:
  - {id: elf, type: elf}
  - id: sections
    type: section(_index)
    repeat: expr
    repeat-expr: elf.file.num_sections
instances:
  is_be:
    value: elf.ident.ei_data == elf::elfdata::msb
  len_address:
    doc: The size of an address, where DWARF does not say it.
    value: 'elf.is64 ? 8 : 4'
  abbrev_search:
    type: section_search(_index, ".debug_abbrev")
    repeat: until
    repeat-until: _.is_over
  split_abbrev_search:
    type: section_search(_index, ".debug_abbrev.dwo")
    repeat: until
    repeat-until: _.is_over
types:
  section:
    doc: '`elf.file.sections[number]` is its header.'
    params:
      - {id: number, type: u4}
    instances:
      name:
        value: _root.elf.file.sections[number].name
      whole:
        doc: The stream of its bytes.
        io: _root._io
        pos: _root.elf.file.sections[number].sh_offset.value
        size: |
          _root.elf.file.sections[number].sh_type == elf::sht::nobits ? 0 :
          _root.elf.file.sections[number].sh_size.value
        type: not_decoded
      contents:
        doc: Of a type with an instance for each kind of section, take the one for the section's name.
        io: _root._io
        pos: _root.elf.file.sections[number].sh_offset.value
        size: _root.elf.file.sections[number].sh_size.value
        type:
          switch-on: name
          cases:
            '".debug_info"': dwarf(_root.is_be, _root.abbrev_search.last.section.whole._io)
            '".debug_info.dwo"': dwarf(_root.is_be, _root.split_abbrev_search.last.section.whole._io)
            '".debug_types"': dwarf(_root.is_be, _root.abbrev_search.last.section.whole._io)
            '".debug_types.dwo"': dwarf(_root.is_be, _root.split_abbrev_search.last.section.whole._io)
            '".debug_abbrev"': dwarf(_root.is_be, whole._io)
            '".debug_abbrev.dwo"': dwarf(_root.is_be, whole._io)
            '".debug_line"': dwarf(_root.is_be, whole._io)
            '".debug_line.dwo"': dwarf(_root.is_be, whole._io)
            '".debug_str_offsets"': dwarf(_root.is_be, whole._io)
            '".debug_str_offsets.dwo"': dwarf(_root.is_be, whole._io)
            '".debug_sup"': dwarf(_root.is_be, whole._io)
            '".gnu_debugaltlink"': dwarf(_root.is_be, whole._io)
            '".debug_addr"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_rnglists"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_rnglists.dwo"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_ranges"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_loclists"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_loclists.dwo"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_loc"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_loc.dwo"': dwarf_lists(_root.is_be, _root.len_address)
            '".debug_aranges"': dwarf_aranges(_root.is_be)
            '".debug_names"': dwarf_names(_root.is_be)
            '".debug_pubnames"': dwarf_pubnames(_root.is_be, false)
            '".debug_pubtypes"': dwarf_pubnames(_root.is_be, false)
            '".debug_gnu_pubnames"': dwarf_pubnames(_root.is_be, true)
            '".debug_gnu_pubtypes"': dwarf_pubnames(_root.is_be, true)
            '".debug_macro"': dwarf_macro(_root.is_be)
            '".debug_macro.dwo"': dwarf_macro(_root.is_be)
            '".debug_macinfo"': dwarf_macro(_root.is_be)
            '".debug_macinfo.dwo"': dwarf_macro(_root.is_be)
            '".debug_frame"': dwarf_frame(_root.is_be, _root.len_address, false)
            '".eh_frame"': dwarf_frame(_root.is_be, _root.len_address, true)
            '".gdb_index"': gdb_index
            '".debug_cu_index"': dwp_index(_root.is_be)
            '".debug_tu_index"': dwp_index(_root.is_be)
            '".debug_str"': strings
            '".debug_str.dwo"': strings
            '".debug_line_str"': strings
            '".strtab"': strings
            '".shstrtab"': strings
            '".dynstr"': strings
            '"__ksymtab"': ksymtab(_root.is_be, _root.elf.is64)
            '"__ksymtab_gpl"': ksymtab(_root.is_be, _root.elf.is64)
            '"__kcrctab"': ksymtab(_root.is_be, _root.elf.is64)
            '"__kcrctab_gpl"': ksymtab(_root.is_be, _root.elf.is64)
            '"__kflagstab"': ksymtab(_root.is_be, _root.elf.is64)
            '".export_symbol"': ksymtab(_root.is_be, _root.elf.is64)
            '"__versions"': modversions(_root.is_be, _root.elf.is64)
            '"__version_ext_crcs"': modversions(_root.is_be, _root.elf.is64)
            '"__version_ext_names"': modversions(_root.is_be, _root.elf.is64)
            '".discard.gendwarfksyms.kabi_rules"': kabi_rules
            _: not_decoded
        if: |
          _root.elf.file.sections[number].sh_type != elf::sht::nobits and
          not _root.elf.file.sections[number].is_compressed
      line_programs:
        doc: Of a section with line number tables, what is behind their headers.
        type: line_program(contents.as<dwarf>.line_units[_index])
        repeat: expr
        repeat-expr: contents.as<dwarf>.line_units.size
        if: name == ".debug_line" or name == ".debug_line.dwo"
  line_program:
    doc-ref: DWARF 5, 6.2.5
    params:
      - {id: unit, type: 'dwarf::line_unit'}
    instances:
      program:
        io: unit.body._io
        pos: unit.body.header_start + unit.body.len_header.value
        size-eos: true
        type: dwarf_line_program(_root.is_be, unit.body.opcode_base, unit.body.standard_opcode_lengths)
  section_search:
    doc: One step of the search for a section, which ends at the last one if there is none of that name.
    params:
      - {id: number, type: u4}
      - {id: wanted, type: str}
    instances:
      section:
        value: _root.sections[number]
      is_found:
        value: section.name == wanted
      is_over:
        value: is_found or number == _root.sections.size - 1
  strings:
    seq:
      - {id: strings, type: strz, encoding: UTF-8, repeat: eos}
  not_decoded:
    seq: []
