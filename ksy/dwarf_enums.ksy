meta:
  id: dwarf_enums
  title: Constants of the DWARF debugging information format, versions 2 to 5, and of its vendors
  license: MIT
  ks-version: '0.11'
doc: |
  Every code has its name in the standard as `-orig-id`, and a second one as `-also`. Codes of earlier versions that later ones withdrew
  keep their old name; of codes that several vendors claim, the one in use by gcc, clang or rustc is listed. `lo_user` and `hi_user` bound
  the range for vendors. `-since` is the first version of the standard that has a code, `-until` the last one; codes of vendors have neither.

  Attributes and forms have the classes of the tables 7.5 and 7.6 of DWARF 5 as `-classes`; a form of one class has it as `-class`. Where
  an earlier version differs, `-classes-v4` has those of the versions up to 4, and so on. `-text-classes` are those that the text of the standard
  gives to an attribute and its table does not. `-codes` is the enum that constants of an
  attribute are codes of. `-pops` and `-pushes` are how many elements an operation takes from the stack and puts on it; `-kind` says that
  it does something else as well, and `-standard` is the operation of the standard that a vendor's became. What entries may have by their tag
  is in dwarf_tables.ksy.
doc-ref: https://dwarfstd.org/doc/DWARF5.pdf
enums:
  dw_tag: # Tag encodings. DWARF 5, 7.5.3, table 7.3
    0x0001: {id: array_type, -orig-id: DW_TAG_array_type, -since: 2}
    0x0002: {id: class_type, -orig-id: DW_TAG_class_type, -since: 2}
    0x0003: {id: entry_point, -orig-id: DW_TAG_entry_point, -since: 2}
    0x0004: {id: enumeration_type, -orig-id: DW_TAG_enumeration_type, -since: 2}
    0x0005: {id: formal_parameter, -orig-id: DW_TAG_formal_parameter, -since: 2}
    0x0008: {id: imported_declaration, -orig-id: DW_TAG_imported_declaration, -since: 2}
    0x000a: {id: label, -orig-id: DW_TAG_label, -since: 2}
    0x000b: {id: lexical_block, -orig-id: DW_TAG_lexical_block, -since: 2}
    0x000d: {id: member, -orig-id: DW_TAG_member, -since: 2}
    0x000f: {id: pointer_type, -orig-id: DW_TAG_pointer_type, -since: 2}
    0x0010: {id: reference_type, -orig-id: DW_TAG_reference_type, -since: 2}
    0x0011: {id: compile_unit, -orig-id: DW_TAG_compile_unit, -since: 2}
    0x0012: {id: string_type, -orig-id: DW_TAG_string_type, -since: 2}
    0x0013: {id: structure_type, -orig-id: DW_TAG_structure_type, -since: 2}
    0x0015: {id: subroutine_type, -orig-id: DW_TAG_subroutine_type, -since: 2}
    0x0016: {id: tag_typedef, -orig-id: DW_TAG_typedef, -since: 2}
    0x0017: {id: union_type, -orig-id: DW_TAG_union_type, -since: 2}
    0x0018: {id: unspecified_parameters, -orig-id: DW_TAG_unspecified_parameters, -since: 2}
    0x0019: {id: variant, -orig-id: DW_TAG_variant, -since: 2}
    0x001a: {id: common_block, -orig-id: DW_TAG_common_block, -since: 2}
    0x001b: {id: common_inclusion, -orig-id: DW_TAG_common_inclusion, -since: 2}
    0x001c: {id: inheritance, -orig-id: DW_TAG_inheritance, -since: 2}
    0x001d: {id: inlined_subroutine, -orig-id: DW_TAG_inlined_subroutine, -since: 2}
    0x001e: {id: tag_module, -orig-id: DW_TAG_module, -since: 2}
    0x001f: {id: ptr_to_member_type, -orig-id: DW_TAG_ptr_to_member_type, -since: 2}
    0x0020: {id: set_type, -orig-id: DW_TAG_set_type, -since: 2}
    0x0021: {id: subrange_type, -orig-id: DW_TAG_subrange_type, -since: 2}
    0x0022: {id: with_stmt, -orig-id: DW_TAG_with_stmt, -since: 2}
    0x0023: {id: access_declaration, -orig-id: DW_TAG_access_declaration, -since: 2}
    0x0024: {id: base_type, -orig-id: DW_TAG_base_type, -since: 2}
    0x0025: {id: catch_block, -orig-id: DW_TAG_catch_block, -since: 2}
    0x0026: {id: const_type, -orig-id: DW_TAG_const_type, -since: 2}
    0x0027: {id: constant, -orig-id: DW_TAG_constant, -since: 2}
    0x0028: {id: enumerator, -orig-id: DW_TAG_enumerator, -since: 2}
    0x0029: {id: file_type, -orig-id: DW_TAG_file_type, -since: 2}
    0x002a: {id: tag_friend, -orig-id: DW_TAG_friend, -since: 2}
    0x002b: {id: namelist, -orig-id: DW_TAG_namelist, -since: 2}
    0x002c: {id: namelist_item, -orig-id: DW_TAG_namelist_item, -since: 2}
    0x002d: {id: packed_type, -orig-id: DW_TAG_packed_type, -since: 2}
    0x002e: {id: subprogram, -orig-id: DW_TAG_subprogram, -since: 2}
    0x002f: {id: template_type_parameter, -orig-id: DW_TAG_template_type_parameter, -since: 2}
    0x0030: {id: template_value_parameter, -orig-id: DW_TAG_template_value_parameter, -since: 2}
    0x0031: {id: thrown_type, -orig-id: DW_TAG_thrown_type, -since: 2}
    0x0032: {id: try_block, -orig-id: DW_TAG_try_block, -since: 2}
    0x0033: {id: variant_part, -orig-id: DW_TAG_variant_part, -since: 2}
    0x0034: {id: variable, -orig-id: DW_TAG_variable, -since: 2}
    0x0035: {id: volatile_type, -orig-id: DW_TAG_volatile_type, -since: 2}
    0x0036: {id: dwarf_procedure, -orig-id: DW_TAG_dwarf_procedure, -since: 3}
    0x0037: {id: restrict_type, -orig-id: DW_TAG_restrict_type, -since: 3}
    0x0038: {id: interface_type, -orig-id: DW_TAG_interface_type, -since: 3}
    0x0039: {id: tag_namespace, -orig-id: DW_TAG_namespace, -since: 3}
    0x003a: {id: imported_module, -orig-id: DW_TAG_imported_module, -since: 3}
    0x003b: {id: unspecified_type, -orig-id: DW_TAG_unspecified_type, -since: 3}
    0x003c: {id: partial_unit, -orig-id: DW_TAG_partial_unit, -since: 3}
    0x003d: {id: imported_unit, -orig-id: DW_TAG_imported_unit, -since: 3}
    0x003f: {id: condition, -orig-id: DW_TAG_condition, -since: 3}
    0x0040: {id: shared_type, -orig-id: DW_TAG_shared_type, -since: 3}
    0x0041: {id: type_unit, -orig-id: DW_TAG_type_unit, -since: 4}
    0x0042: {id: rvalue_reference_type, -orig-id: DW_TAG_rvalue_reference_type, -since: 4}
    0x0043: {id: template_alias, -orig-id: DW_TAG_template_alias, -since: 4}
    0x0044: {id: coarray_type, -orig-id: DW_TAG_coarray_type, -since: 5}
    0x0045: {id: generic_subrange, -orig-id: DW_TAG_generic_subrange, -since: 5}
    0x0046: {id: dynamic_type, -orig-id: DW_TAG_dynamic_type, -since: 5}
    0x0047: {id: atomic_type, -orig-id: DW_TAG_atomic_type, -since: 5}
    0x0048: {id: call_site, -orig-id: DW_TAG_call_site, -since: 5}
    0x0049: {id: call_site_parameter, -orig-id: DW_TAG_call_site_parameter, -since: 5}
    0x004a: {id: skeleton_unit, -orig-id: DW_TAG_skeleton_unit, -since: 5}
    0x004b: {id: immutable_type, -orig-id: DW_TAG_immutable_type, -since: 5}
    0x4080: {id: lo_user, -orig-id: DW_TAG_lo_user}
    0x4081: {id: mips_loop, -orig-id: DW_TAG_MIPS_loop}
    0x4090: {id: hp_array_descriptor, -orig-id: DW_TAG_HP_array_descriptor}
    0x4091: {id: hp_bliss_field, -orig-id: DW_TAG_HP_Bliss_field}
    0x4092: {id: hp_bliss_field_set, -orig-id: DW_TAG_HP_Bliss_field_set}
    0x4101: {id: format_label, -orig-id: DW_TAG_format_label}
    0x4102: {id: function_template, -orig-id: DW_TAG_function_template}
    0x4103: {id: class_template, -orig-id: DW_TAG_class_template}
    0x4104: {id: gnu_bincl, -orig-id: DW_TAG_GNU_BINCL}
    0x4105: {id: gnu_eincl, -orig-id: DW_TAG_GNU_EINCL}
    0x4106: {id: gnu_template_template_param, -orig-id: DW_TAG_GNU_template_template_param}
    0x4107: {id: gnu_template_parameter_pack, -orig-id: DW_TAG_GNU_template_parameter_pack}
    0x4108: {id: gnu_formal_parameter_pack, -orig-id: DW_TAG_GNU_formal_parameter_pack}
    0x4109: {id: gnu_call_site, -orig-id: DW_TAG_GNU_call_site}
    0x410a: {id: gnu_call_site_parameter, -orig-id: DW_TAG_GNU_call_site_parameter}
    0x4200: {id: apple_property, -orig-id: DW_TAG_APPLE_property}
    0x4201: {id: sun_function_template, -orig-id: DW_TAG_SUN_function_template}
    0x4202: {id: sun_class_template, -orig-id: DW_TAG_SUN_class_template}
    0x4203: {id: sun_struct_template, -orig-id: DW_TAG_SUN_struct_template}
    0x4204: {id: sun_union_template, -orig-id: DW_TAG_SUN_union_template}
    0x4205: {id: sun_indirect_inheritance, -orig-id: DW_TAG_SUN_indirect_inheritance}
    0x4206: {id: sun_codeflags, -orig-id: DW_TAG_SUN_codeflags}
    0x4207: {id: sun_memop_info, -orig-id: DW_TAG_SUN_memop_info}
    0x4208: {id: sun_omp_child_func, -orig-id: DW_TAG_SUN_omp_child_func}
    0x4209: {id: sun_rtti_descriptor, -orig-id: DW_TAG_SUN_rtti_descriptor}
    0x420a: {id: sun_dtor_info, -orig-id: DW_TAG_SUN_dtor_info}
    0x420b: {id: sun_dtor, -orig-id: DW_TAG_SUN_dtor}
    0x420c: {id: sun_f90_interface, -orig-id: DW_TAG_SUN_f90_interface}
    0x420d: {id: sun_fortran_vax_structure, -orig-id: DW_TAG_SUN_fortran_vax_structure}
    0x42ff: {id: sun_hi, -orig-id: DW_TAG_SUN_hi}
    0x5101: {id: altium_circ_type, -orig-id: DW_TAG_ALTIUM_circ_type}
    0x5102: {id: altium_mwa_circ_type, -orig-id: DW_TAG_ALTIUM_mwa_circ_type}
    0x5103: {id: altium_rev_carry_type, -orig-id: DW_TAG_ALTIUM_rev_carry_type}
    0x5111: {id: altium_rom, -orig-id: DW_TAG_ALTIUM_rom}
    0x6000: {id: llvm_annotation, -orig-id: DW_TAG_LLVM_annotation}
    0x6001: {id: gnu_annotation, -orig-id: DW_TAG_GNU_annotation}
    0x8004: {id: ghs_namespace, -orig-id: DW_TAG_GHS_namespace}
    0x8005: {id: ghs_using_namespace, -orig-id: DW_TAG_GHS_using_namespace}
    0x8006: {id: ghs_using_declaration, -orig-id: DW_TAG_GHS_using_declaration}
    0x8007: {id: ghs_template_templ_param, -orig-id: DW_TAG_GHS_template_templ_param}
    0x8765: {id: upc_shared_type, -orig-id: DW_TAG_UPC_shared_type}
    0x8766: {id: upc_strict_type, -orig-id: DW_TAG_UPC_strict_type}
    0x8767: {id: upc_relaxed, -orig-id: DW_TAG_UPC_relaxed}
    0xa000: {id: pgi_kanji_type, -orig-id: DW_TAG_PGI_kanji_type}
    0xa020: {id: pgi_interface_block, -orig-id: DW_TAG_PGI_interface_block}
    0xb000: {id: borland_property, -orig-id: DW_TAG_BORLAND_property}
    0xb001: {id: borland_delphi_string, -orig-id: DW_TAG_BORLAND_Delphi_string}
    0xb002: {id: borland_delphi_dynamic_array, -orig-id: DW_TAG_BORLAND_Delphi_dynamic_array}
    0xb003: {id: borland_delphi_set, -orig-id: DW_TAG_BORLAND_Delphi_set}
    0xb004: {id: borland_delphi_variant, -orig-id: DW_TAG_BORLAND_Delphi_variant}
    0xffff: {id: hi_user, -orig-id: DW_TAG_hi_user}
  dw_children: # Whether entries of an abbreviation own children. DWARF 5, 7.5.3, table 7.4
    0x00: {id: children_no, -orig-id: DW_CHILDREN_no}
    0x01: {id: yes, -orig-id: DW_CHILDREN_yes}
  dw_at: # Attribute encodings. `-classes` are those that the value of an attribute may have. DWARF 5, 7.5.4, table 7.5
    0x0001: {id: sibling, -orig-id: DW_AT_sibling, -since: 2, -classes: [reference]}
    0x0002: {id: location, -orig-id: DW_AT_location, -since: 2, -classes: [exprloc, loclist], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, constant]}
    0x0003: {id: name, -orig-id: DW_AT_name, -since: 2, -classes: [string]}
    0x0009: {id: ordering, -orig-id: DW_AT_ordering, -since: 2, -classes: [constant], -codes: dw_ord}
    0x000a: {id: subscr_data, -orig-id: DW_AT_subscr_data, -since: 1, -until: 1}
    0x000b: {id: byte_size, -orig-id: DW_AT_byte_size, -since: 2, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference], -classes-v2: [constant]}
    0x000c: {id: bit_offset, -orig-id: DW_AT_bit_offset, -since: 2, -until: 4, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference], -classes-v2: [constant]}
    0x000d: {id: bit_size, -orig-id: DW_AT_bit_size, -since: 2, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference], -classes-v2: [constant]}
    0x000f: {id: element_list, -orig-id: DW_AT_element_list, -since: 1, -until: 1}
    0x0010: {id: stmt_list, -orig-id: DW_AT_stmt_list, -since: 2, -classes: [lineptr], -classes-v2: [constant]}
    0x0011: {id: low_pc, -orig-id: DW_AT_low_pc, -since: 2, -classes: [address]}
    0x0012: {id: high_pc, -orig-id: DW_AT_high_pc, -since: 2, -classes: [address, constant], -classes-v3: [address]}
    0x0013: {id: language, -orig-id: DW_AT_language, -since: 2, -classes: [constant], -codes: dw_lang}
    0x0014: {id: member, -orig-id: DW_AT_member, -since: 1, -until: 1}
    0x0015: {id: discr, -orig-id: DW_AT_discr, -since: 2, -classes: [reference]}
    0x0016: {id: discr_value, -orig-id: DW_AT_discr_value, -since: 2, -classes: [constant]}
    0x0017: {id: visibility, -orig-id: DW_AT_visibility, -since: 2, -classes: [constant], -codes: dw_vis}
    0x0018: {id: at_import, -orig-id: DW_AT_import, -since: 2, -classes: [reference]}
    0x0019: {id: string_length, -orig-id: DW_AT_string_length, -since: 2, -classes: [exprloc, loclist, reference], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, constant]}
    0x001a: {id: common_reference, -orig-id: DW_AT_common_reference, -since: 2, -classes: [reference]}
    0x001b: {id: comp_dir, -orig-id: DW_AT_comp_dir, -since: 2, -classes: [string]}
    0x001c: {id: const_value, -orig-id: DW_AT_const_value, -since: 2, -classes: [block, constant, string]}
    0x001d: {id: containing_type, -orig-id: DW_AT_containing_type, -since: 2, -classes: [reference]}
    0x001e: {id: default_value, -orig-id: DW_AT_default_value, -since: 2, -classes: [constant, reference, flag], -classes-v4: [reference]}
    0x0020: {id: at_inline, -orig-id: DW_AT_inline, -since: 2, -classes: [constant], -codes: dw_inl}
    0x0021: {id: is_optional, -orig-id: DW_AT_is_optional, -since: 2, -classes: [flag]}
    0x0022: {id: lower_bound, -orig-id: DW_AT_lower_bound, -since: 2, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference], -classes-v2: [constant, reference]}
    0x0025: {id: producer, -orig-id: DW_AT_producer, -since: 2, -classes: [string]}
    0x0027: {id: prototyped, -orig-id: DW_AT_prototyped, -since: 2, -classes: [flag]}
    0x002a: {id: return_addr, -orig-id: DW_AT_return_addr, -since: 2, -classes: [exprloc, loclist], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, constant]}
    0x002c: {id: start_scope, -orig-id: DW_AT_start_scope, -since: 2, -classes: [constant, rnglist], -classes-v4: [constant, rangelistptr], -classes-v3: [constant]}
    0x002e: {id: bit_stride, -orig-id: DW_AT_bit_stride, -since: 2, -classes: [constant, exprloc, reference], -classes-v3: [constant]}
    0x002f: {id: upper_bound, -orig-id: DW_AT_upper_bound, -since: 2, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference], -classes-v2: [constant, reference]}
    0x0031: {id: abstract_origin, -orig-id: DW_AT_abstract_origin, -since: 2, -classes: [reference]}
    0x0032: {id: accessibility, -orig-id: DW_AT_accessibility, -since: 2, -classes: [constant], -codes: dw_access}
    0x0033: {id: address_class, -orig-id: DW_AT_address_class, -since: 2, -classes: [constant]}
    0x0034: {id: artificial, -orig-id: DW_AT_artificial, -since: 2, -classes: [flag]}
    0x0035: {id: base_types, -orig-id: DW_AT_base_types, -since: 2, -classes: [reference]}
    0x0036: {id: calling_convention, -orig-id: DW_AT_calling_convention, -since: 2, -classes: [constant], -codes: dw_cc}
    0x0037: {id: count, -orig-id: DW_AT_count, -since: 2, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference], -classes-v2: [constant, reference]}
    0x0038: {id: data_member_location, -orig-id: DW_AT_data_member_location, -since: 2, -classes: [constant, exprloc, loclist], -classes-v4: [constant, exprloc, loclistptr], -classes-v3: [block, constant, loclistptr], -classes-v2: [block, reference]}
    0x0039: {id: decl_column, -orig-id: DW_AT_decl_column, -since: 2, -classes: [constant]}
    0x003a: {id: decl_file, -orig-id: DW_AT_decl_file, -since: 2, -classes: [constant]}
    0x003b: {id: decl_line, -orig-id: DW_AT_decl_line, -since: 2, -classes: [constant]}
    0x003c: {id: declaration, -orig-id: DW_AT_declaration, -since: 2, -classes: [flag]}
    0x003d: {id: discr_list, -orig-id: DW_AT_discr_list, -since: 2, -classes: [block]}
    0x003e: {id: encoding, -orig-id: DW_AT_encoding, -since: 2, -classes: [constant], -codes: dw_ate}
    0x003f: {id: external, -orig-id: DW_AT_external, -since: 2, -classes: [flag]}
    0x0040: {id: frame_base, -orig-id: DW_AT_frame_base, -since: 2, -classes: [exprloc, loclist], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, constant]}
    0x0041: {id: at_friend, -orig-id: DW_AT_friend, -since: 2, -classes: [reference]}
    0x0042: {id: identifier_case, -orig-id: DW_AT_identifier_case, -since: 2, -classes: [constant], -codes: dw_id}
    0x0043: {id: macro_info, -orig-id: DW_AT_macro_info, -since: 2, -until: 4, -classes: [macptr], -classes-v2: [constant]}
    0x0044: {id: namelist_item, -orig-id: DW_AT_namelist_item, -since: 2, -classes: [reference], -classes-v3: [block]}
    0x0045: {id: priority, -orig-id: DW_AT_priority, -since: 2, -classes: [reference]}
    0x0046: {id: segment, -orig-id: DW_AT_segment, -since: 2, -classes: [exprloc, loclist], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, constant]}
    0x0047: {id: specification, -orig-id: DW_AT_specification, -since: 2, -classes: [reference]}
    0x0048: {id: static_link, -orig-id: DW_AT_static_link, -since: 2, -classes: [exprloc, loclist], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, constant]}
    0x0049: {id: at_type, -orig-id: DW_AT_type, -since: 2, -classes: [reference]}
    0x004a: {id: use_location, -orig-id: DW_AT_use_location, -since: 2, -classes: [exprloc, loclist], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, constant]}
    0x004b: {id: variable_parameter, -orig-id: DW_AT_variable_parameter, -since: 2, -classes: [flag]}
    0x004c: {id: virtuality, -orig-id: DW_AT_virtuality, -since: 2, -classes: [constant], -codes: dw_virtuality}
    0x004d: {id: vtable_elem_location, -orig-id: DW_AT_vtable_elem_location, -since: 2, -classes: [exprloc, loclist], -classes-v4: [exprloc, loclistptr], -classes-v3: [block, loclistptr], -classes-v2: [block, reference]}
    0x004e: {id: allocated, -orig-id: DW_AT_allocated, -since: 3, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference]}
    0x004f: {id: associated, -orig-id: DW_AT_associated, -since: 3, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference]}
    0x0050: {id: data_location, -orig-id: DW_AT_data_location, -since: 3, -classes: [exprloc], -classes-v3: [block]}
    0x0051: {id: byte_stride, -orig-id: DW_AT_byte_stride, -since: 3, -classes: [constant, exprloc, reference], -classes-v3: [block, constant, reference]}
    0x0052: {id: entry_pc, -orig-id: DW_AT_entry_pc, -since: 3, -classes: [address, constant], -classes-v4: [address]}
    0x0053: {id: use_utf8, -orig-id: DW_AT_use_UTF8, -since: 3, -classes: [flag]}
    0x0054: {id: extension, -orig-id: DW_AT_extension, -since: 3, -classes: [reference]}
    0x0055: {id: ranges, -orig-id: DW_AT_ranges, -since: 3, -classes: [rnglist], -classes-v4: [rangelistptr]}
    0x0056: {id: trampoline, -orig-id: DW_AT_trampoline, -since: 3, -classes: [address, flag, reference, string]}
    0x0057: {id: call_column, -orig-id: DW_AT_call_column, -since: 3, -classes: [constant]}
    0x0058: {id: call_file, -orig-id: DW_AT_call_file, -since: 3, -classes: [constant]}
    0x0059: {id: call_line, -orig-id: DW_AT_call_line, -since: 3, -classes: [constant]}
    0x005a: {id: description, -orig-id: DW_AT_description, -since: 3, -classes: [string]}
    0x005b: {id: binary_scale, -orig-id: DW_AT_binary_scale, -since: 3, -classes: [constant]}
    0x005c: {id: decimal_scale, -orig-id: DW_AT_decimal_scale, -since: 3, -classes: [constant]}
    0x005d: {id: small, -orig-id: DW_AT_small, -since: 3, -classes: [reference]}
    0x005e: {id: decimal_sign, -orig-id: DW_AT_decimal_sign, -since: 3, -classes: [constant], -codes: dw_ds}
    0x005f: {id: digit_count, -orig-id: DW_AT_digit_count, -since: 3, -classes: [constant]}
    0x0060: {id: picture_string, -orig-id: DW_AT_picture_string, -since: 3, -classes: [string]}
    0x0061: {id: at_mutable, -orig-id: DW_AT_mutable, -since: 3, -classes: [flag]}
    0x0062: {id: threads_scaled, -orig-id: DW_AT_threads_scaled, -since: 3, -classes: [flag]}
    0x0063: {id: at_explicit, -orig-id: DW_AT_explicit, -since: 3, -classes: [flag]}
    0x0064: {id: object_pointer, -orig-id: DW_AT_object_pointer, -since: 3, -classes: [reference]}
    0x0065: {id: endianity, -orig-id: DW_AT_endianity, -since: 3, -classes: [constant], -codes: dw_end}
    0x0066: {id: elemental, -orig-id: DW_AT_elemental, -since: 3, -classes: [flag]}
    0x0067: {id: pure, -orig-id: DW_AT_pure, -since: 3, -classes: [flag]}
    0x0068: {id: recursive, -orig-id: DW_AT_recursive, -since: 3, -classes: [flag]}
    0x0069: {id: signature, -orig-id: DW_AT_signature, -since: 4, -classes: [reference]}
    0x006a: {id: main_subprogram, -orig-id: DW_AT_main_subprogram, -since: 4, -classes: [flag]}
    0x006b: {id: data_bit_offset, -orig-id: DW_AT_data_bit_offset, -since: 4, -classes: [constant]}
    0x006c: {id: const_expr, -orig-id: DW_AT_const_expr, -since: 4, -classes: [flag]}
    0x006d: {id: enum_class, -orig-id: DW_AT_enum_class, -since: 4, -classes: [flag]}
    0x006e: {id: linkage_name, -orig-id: DW_AT_linkage_name, -since: 4, -classes: [string]}
    0x006f: {id: string_length_bit_size, -orig-id: DW_AT_string_length_bit_size, -since: 5, -classes: [constant]}
    0x0070: {id: string_length_byte_size, -orig-id: DW_AT_string_length_byte_size, -since: 5, -classes: [constant]}
    0x0071: {id: rank, -orig-id: DW_AT_rank, -since: 5, -classes: [constant, exprloc]}
    0x0072: {id: str_offsets_base, -orig-id: DW_AT_str_offsets_base, -since: 5, -classes: [stroffsetsptr]}
    0x0073: {id: addr_base, -orig-id: DW_AT_addr_base, -since: 5, -classes: [addrptr]}
    0x0074: {id: rnglists_base, -orig-id: DW_AT_rnglists_base, -since: 5, -classes: [rnglistsptr]}
    0x0076: {id: dwo_name, -orig-id: DW_AT_dwo_name, -since: 5, -classes: [string]}
    0x0077: {id: reference, -orig-id: DW_AT_reference, -since: 5, -classes: [flag]}
    0x0078: {id: rvalue_reference, -orig-id: DW_AT_rvalue_reference, -since: 5, -classes: [flag]}
    0x0079: {id: macros, -orig-id: DW_AT_macros, -since: 5, -classes: [macptr]}
    0x007a: {id: call_all_calls, -orig-id: DW_AT_call_all_calls, -since: 5, -classes: [flag]}
    0x007b: {id: call_all_source_calls, -orig-id: DW_AT_call_all_source_calls, -since: 5, -classes: [flag]}
    0x007c: {id: call_all_tail_calls, -orig-id: DW_AT_call_all_tail_calls, -since: 5, -classes: [flag]}
    0x007d: {id: call_return_pc, -orig-id: DW_AT_call_return_pc, -since: 5, -classes: [address]}
    0x007e: {id: call_value, -orig-id: DW_AT_call_value, -since: 5, -classes: [exprloc]}
    0x007f: {id: call_origin, -orig-id: DW_AT_call_origin, -since: 5, -classes: [exprloc], -text-classes: [reference]}
    0x0080: {id: call_parameter, -orig-id: DW_AT_call_parameter, -since: 5, -classes: [reference]}
    0x0081: {id: call_pc, -orig-id: DW_AT_call_pc, -since: 5, -classes: [address]}
    0x0082: {id: call_tail_call, -orig-id: DW_AT_call_tail_call, -since: 5, -classes: [flag]}
    0x0083: {id: call_target, -orig-id: DW_AT_call_target, -since: 5, -classes: [exprloc]}
    0x0084: {id: call_target_clobbered, -orig-id: DW_AT_call_target_clobbered, -since: 5, -classes: [exprloc]}
    0x0085: {id: call_data_location, -orig-id: DW_AT_call_data_location, -since: 5, -classes: [exprloc]}
    0x0086: {id: call_data_value, -orig-id: DW_AT_call_data_value, -since: 5, -classes: [exprloc]}
    0x0087: {id: noreturn, -orig-id: DW_AT_noreturn, -since: 5, -classes: [flag]}
    0x0088: {id: alignment, -orig-id: DW_AT_alignment, -since: 5, -classes: [constant]}
    0x0089: {id: export_symbols, -orig-id: DW_AT_export_symbols, -since: 5, -classes: [flag]}
    0x008a: {id: deleted, -orig-id: DW_AT_deleted, -since: 5, -classes: [flag]}
    0x008b: {id: defaulted, -orig-id: DW_AT_defaulted, -since: 5, -classes: [constant], -codes: dw_defaulted}
    0x008c: {id: loclists_base, -orig-id: DW_AT_loclists_base, -since: 5, -classes: [loclistsptr]}
    0x0806: {id: ghs_namespace_alias, -orig-id: DW_AT_GHS_namespace_alias}
    0x0807: {id: ghs_using_namespace, -orig-id: DW_AT_GHS_using_namespace}
    0x0808: {id: ghs_using_declaration, -orig-id: DW_AT_GHS_using_declaration}
    0x2000: {id: lo_user, -orig-id: DW_AT_lo_user}
    0x2001: {id: mips_fde, -orig-id: DW_AT_MIPS_fde}
    0x2002: {id: mips_loop_begin, -orig-id: DW_AT_MIPS_loop_begin}
    0x2003: {id: mips_tail_loop_begin, -orig-id: DW_AT_MIPS_tail_loop_begin}
    0x2004: {id: mips_epilog_begin, -orig-id: DW_AT_MIPS_epilog_begin}
    0x2005: {id: mips_loop_unroll_factor, -orig-id: DW_AT_MIPS_loop_unroll_factor}
    0x2006: {id: mips_software_pipeline_depth, -orig-id: DW_AT_MIPS_software_pipeline_depth}
    0x2007: {id: mips_linkage_name, -orig-id: DW_AT_MIPS_linkage_name}
    0x2008: {id: mips_stride, -orig-id: DW_AT_MIPS_stride}
    0x2009: {id: mips_abstract_name, -orig-id: DW_AT_MIPS_abstract_name}
    0x200a: {id: mips_clone_origin, -orig-id: DW_AT_MIPS_clone_origin}
    0x200b: {id: mips_has_inlines, -orig-id: DW_AT_MIPS_has_inlines}
    0x200c: {id: mips_stride_byte, -orig-id: DW_AT_MIPS_stride_byte}
    0x200d: {id: mips_stride_elem, -orig-id: DW_AT_MIPS_stride_elem}
    0x200e: {id: mips_ptr_dopetype, -orig-id: DW_AT_MIPS_ptr_dopetype}
    0x200f: {id: mips_allocatable_dopetype, -orig-id: DW_AT_MIPS_allocatable_dopetype}
    0x2010: {id: mips_assumed_shape_dopetype, -orig-id: DW_AT_MIPS_assumed_shape_dopetype}
    0x2011: {id: mips_assumed_size, -orig-id: DW_AT_MIPS_assumed_size}
    0x2012: {id: hp_raw_data_ptr, -orig-id: DW_AT_HP_raw_data_ptr}
    0x2013: {id: hp_pass_by_reference, -orig-id: DW_AT_HP_pass_by_reference}
    0x2014: {id: hp_opt_level, -orig-id: DW_AT_HP_opt_level}
    0x2015: {id: hp_prof_version_id, -orig-id: DW_AT_HP_prof_version_id}
    0x2016: {id: hp_opt_flags, -orig-id: DW_AT_HP_opt_flags}
    0x2017: {id: hp_cold_region_low_pc, -orig-id: DW_AT_HP_cold_region_low_pc}
    0x2018: {id: hp_cold_region_high_pc, -orig-id: DW_AT_HP_cold_region_high_pc}
    0x2019: {id: hp_all_variables_modifiable, -orig-id: DW_AT_HP_all_variables_modifiable}
    0x201a: {id: hp_linkage_name, -orig-id: DW_AT_HP_linkage_name}
    0x201b: {id: hp_prof_flags, -orig-id: DW_AT_HP_prof_flags}
    0x201f: {id: hp_unit_name, -orig-id: DW_AT_HP_unit_name}
    0x2020: {id: hp_unit_size, -orig-id: DW_AT_HP_unit_size}
    0x2021: {id: hp_widened_byte_size, -orig-id: DW_AT_HP_widened_byte_size}
    0x2022: {id: hp_definition_points, -orig-id: DW_AT_HP_definition_points}
    0x2023: {id: hp_default_location, -orig-id: DW_AT_HP_default_location}
    0x2026: {id: intel_other_endian, -orig-id: DW_AT_INTEL_other_endian}
    0x2029: {id: hp_is_result_param, -orig-id: DW_AT_HP_is_result_param}
    0x2083: {id: ghs_rsm, -orig-id: DW_AT_GHS_rsm}
    0x2085: {id: ghs_frsm, -orig-id: DW_AT_GHS_frsm}
    0x2086: {id: ghs_frames, -orig-id: DW_AT_GHS_frames}
    0x2087: {id: ghs_rso, -orig-id: DW_AT_GHS_rso}
    0x2092: {id: ghs_subcpu, -orig-id: DW_AT_GHS_subcpu}
    0x2093: {id: ghs_lbrace_line, -orig-id: DW_AT_GHS_lbrace_line}
    0x2101: {id: sf_names, -orig-id: DW_AT_sf_names}
    0x2102: {id: src_info, -orig-id: DW_AT_src_info}
    0x2103: {id: mac_info, -orig-id: DW_AT_mac_info}
    0x2104: {id: src_coords, -orig-id: DW_AT_src_coords}
    0x2105: {id: body_begin, -orig-id: DW_AT_body_begin}
    0x2106: {id: body_end, -orig-id: DW_AT_body_end}
    0x2107: {id: gnu_vector, -orig-id: DW_AT_GNU_vector}
    0x2108: {id: gnu_guarded_by, -orig-id: DW_AT_GNU_guarded_by}
    0x2109: {id: gnu_pt_guarded_by, -orig-id: DW_AT_GNU_pt_guarded_by}
    0x210a: {id: gnu_guarded, -orig-id: DW_AT_GNU_guarded}
    0x210b: {id: gnu_pt_guarded, -orig-id: DW_AT_GNU_pt_guarded}
    0x210c: {id: gnu_locks_excluded, -orig-id: DW_AT_GNU_locks_excluded}
    0x210d: {id: gnu_exclusive_locks_required, -orig-id: DW_AT_GNU_exclusive_locks_required}
    0x210e: {id: gnu_shared_locks_required, -orig-id: DW_AT_GNU_shared_locks_required}
    0x210f: {id: gnu_odr_signature, -orig-id: DW_AT_GNU_odr_signature}
    0x2110: {id: gnu_template_name, -orig-id: DW_AT_GNU_template_name}
    0x2111: {id: gnu_call_site_value, -orig-id: DW_AT_GNU_call_site_value}
    0x2112: {id: gnu_call_site_data_value, -orig-id: DW_AT_GNU_call_site_data_value}
    0x2113: {id: gnu_call_site_target, -orig-id: DW_AT_GNU_call_site_target}
    0x2114: {id: gnu_call_site_target_clobbered, -orig-id: DW_AT_GNU_call_site_target_clobbered}
    0x2115: {id: gnu_tail_call, -orig-id: DW_AT_GNU_tail_call}
    0x2116: {id: gnu_all_tail_call_sites, -orig-id: DW_AT_GNU_all_tail_call_sites}
    0x2117: {id: gnu_all_call_sites, -orig-id: DW_AT_GNU_all_call_sites}
    0x2118: {id: gnu_all_source_call_sites, -orig-id: DW_AT_GNU_all_source_call_sites}
    0x2119: {id: gnu_macros, -orig-id: DW_AT_GNU_macros}
    0x211a: {id: gnu_deleted, -orig-id: DW_AT_GNU_deleted}
    0x2130: {id: gnu_dwo_name, -orig-id: DW_AT_GNU_dwo_name}
    0x2131: {id: gnu_dwo_id, -orig-id: DW_AT_GNU_dwo_id}
    0x2132: {id: gnu_ranges_base, -orig-id: DW_AT_GNU_ranges_base}
    0x2133: {id: gnu_addr_base, -orig-id: DW_AT_GNU_addr_base}
    0x2134: {id: gnu_pubnames, -orig-id: DW_AT_GNU_pubnames}
    0x2135: {id: gnu_pubtypes, -orig-id: DW_AT_GNU_pubtypes}
    0x2136: {id: gnu_discriminator, -orig-id: DW_AT_GNU_discriminator}
    0x2137: {id: gnu_locviews, -orig-id: DW_AT_GNU_locviews}
    0x2138: {id: gnu_entry_view, -orig-id: DW_AT_GNU_entry_view}
    0x2139: {id: gnu_annotation, -orig-id: DW_AT_GNU_annotation}
    0x2201: {id: sun_template, -orig-id: DW_AT_SUN_template}
    0x2202: {id: sun_alignment, -orig-id: DW_AT_SUN_alignment}
    0x2203: {id: sun_vtable, -orig-id: DW_AT_SUN_vtable}
    0x2204: {id: sun_count_guarantee, -orig-id: DW_AT_SUN_count_guarantee}
    0x2205: {id: sun_command_line, -orig-id: DW_AT_SUN_command_line}
    0x2206: {id: sun_vbase, -orig-id: DW_AT_SUN_vbase}
    0x2207: {id: sun_compile_options, -orig-id: DW_AT_SUN_compile_options}
    0x2208: {id: sun_language, -orig-id: DW_AT_SUN_language}
    0x2209: {id: sun_browser_file, -orig-id: DW_AT_SUN_browser_file}
    0x2210: {id: sun_vtable_abi, -orig-id: DW_AT_SUN_vtable_abi}
    0x2211: {id: sun_func_offsets, -orig-id: DW_AT_SUN_func_offsets}
    0x2212: {id: sun_cf_kind, -orig-id: DW_AT_SUN_cf_kind}
    0x2213: {id: sun_vtable_index, -orig-id: DW_AT_SUN_vtable_index}
    0x2214: {id: sun_omp_tpriv_addr, -orig-id: DW_AT_SUN_omp_tpriv_addr}
    0x2215: {id: sun_omp_child_func, -orig-id: DW_AT_SUN_omp_child_func}
    0x2216: {id: sun_func_offset, -orig-id: DW_AT_SUN_func_offset}
    0x2217: {id: sun_memop_type_ref, -orig-id: DW_AT_SUN_memop_type_ref}
    0x2218: {id: sun_profile_id, -orig-id: DW_AT_SUN_profile_id}
    0x2219: {id: sun_memop_signature, -orig-id: DW_AT_SUN_memop_signature}
    0x2220: {id: sun_obj_dir, -orig-id: DW_AT_SUN_obj_dir}
    0x2221: {id: sun_obj_file, -orig-id: DW_AT_SUN_obj_file}
    0x2222: {id: sun_original_name, -orig-id: DW_AT_SUN_original_name}
    0x2223: {id: sun_hwcprof_signature, -orig-id: DW_AT_SUN_hwcprof_signature}
    0x2224: {id: sun_amd64_parmdump, -orig-id: DW_AT_SUN_amd64_parmdump}
    0x2225: {id: sun_part_link_name, -orig-id: DW_AT_SUN_part_link_name}
    0x2226: {id: sun_link_name, -orig-id: DW_AT_SUN_link_name}
    0x2227: {id: sun_pass_with_const, -orig-id: DW_AT_SUN_pass_with_const}
    0x2228: {id: sun_return_with_const, -orig-id: DW_AT_SUN_return_with_const}
    0x2229: {id: sun_import_by_name, -orig-id: DW_AT_SUN_import_by_name}
    0x222a: {id: sun_90_pointer, -orig-id: DW_AT_SUN_90_pointer}
    0x222b: {id: sun_pass_by_ref, -orig-id: DW_AT_SUN_pass_by_ref}
    0x222c: {id: sun_f90_allocatable, -orig-id: DW_AT_SUN_f90_allocatable}
    0x222d: {id: sun_f90_assumed_shape_array, -orig-id: DW_AT_SUN_f90_assumed_shape_array}
    0x222e: {id: sun_c_vla, -orig-id: DW_AT_SUN_c_vla}
    0x2230: {id: sun_return_value_ptr, -orig-id: DW_AT_SUN_return_value_ptr}
    0x2231: {id: sun_dtor_start, -orig-id: DW_AT_SUN_dtor_start}
    0x2232: {id: sun_dtor_length, -orig-id: DW_AT_SUN_dtor_length}
    0x2233: {id: sun_dtor_state_initial, -orig-id: DW_AT_SUN_dtor_state_initial}
    0x2234: {id: sun_dtor_state_final, -orig-id: DW_AT_SUN_dtor_state_final}
    0x2235: {id: sun_dtor_state_deltas, -orig-id: DW_AT_SUN_dtor_state_deltas}
    0x2236: {id: sun_import_by_lname, -orig-id: DW_AT_SUN_import_by_lname}
    0x2237: {id: sun_f90_use_only, -orig-id: DW_AT_SUN_f90_use_only}
    0x2238: {id: sun_namelist_spec, -orig-id: DW_AT_SUN_namelist_spec}
    0x2239: {id: sun_is_omp_child_func, -orig-id: DW_AT_SUN_is_omp_child_func}
    0x223a: {id: sun_fortran_main_alias, -orig-id: DW_AT_SUN_fortran_main_alias}
    0x223b: {id: sun_fortran_based, -orig-id: DW_AT_SUN_fortran_based}
    0x2300: {id: altium_loclist, -orig-id: DW_AT_ALTIUM_loclist}
    0x2301: {id: use_gnat_descriptive_type, -orig-id: DW_AT_use_GNAT_descriptive_type}
    0x2302: {id: gnat_descriptive_type, -orig-id: DW_AT_GNAT_descriptive_type}
    0x2303: {id: gnu_numerator, -orig-id: DW_AT_GNU_numerator}
    0x2304: {id: gnu_denominator, -orig-id: DW_AT_GNU_denominator}
    0x2305: {id: gnu_bias, -orig-id: DW_AT_GNU_bias}
    0x2900: {id: go_kind, -orig-id: DW_AT_GO_kind}
    0x2901: {id: go_key, -orig-id: DW_AT_GO_key}
    0x2902: {id: go_elem, -orig-id: DW_AT_GO_elem}
    0x2903: {id: go_embedded_field, -orig-id: DW_AT_GO_embedded_field}
    0x2904: {id: go_runtime_type, -orig-id: DW_AT_GO_runtime_type}
    0x2905: {id: go_package_name, -orig-id: DW_AT_GO_package_name}
    0x2906: {id: go_dict_index, -orig-id: DW_AT_GO_dict_index}
    0x3210: {id: upc_threads_scaled, -orig-id: DW_AT_UPC_threads_scaled}
    0x393e: {id: ibm_wsa_addr, -orig-id: DW_AT_IBM_wsa_addr}
    0x393f: {id: ibm_home_location, -orig-id: DW_AT_IBM_home_location}
    0x3940: {id: ibm_alt_srcview, -orig-id: DW_AT_IBM_alt_srcview}
    0x3a00: {id: pgi_lbase, -orig-id: DW_AT_PGI_lbase}
    0x3a01: {id: pgi_soffset, -orig-id: DW_AT_PGI_soffset}
    0x3a02: {id: pgi_lstride, -orig-id: DW_AT_PGI_lstride}
    0x3b11: {id: borland_property_read, -orig-id: DW_AT_BORLAND_property_read}
    0x3b12: {id: borland_property_write, -orig-id: DW_AT_BORLAND_property_write}
    0x3b13: {id: borland_property_implements, -orig-id: DW_AT_BORLAND_property_implements}
    0x3b14: {id: borland_property_index, -orig-id: DW_AT_BORLAND_property_index}
    0x3b15: {id: borland_property_default, -orig-id: DW_AT_BORLAND_property_default}
    0x3b20: {id: borland_delphi_unit, -orig-id: DW_AT_BORLAND_Delphi_unit}
    0x3b21: {id: borland_delphi_class, -orig-id: DW_AT_BORLAND_Delphi_class}
    0x3b22: {id: borland_delphi_record, -orig-id: DW_AT_BORLAND_Delphi_record}
    0x3b23: {id: borland_delphi_metaclass, -orig-id: DW_AT_BORLAND_Delphi_metaclass}
    0x3b24: {id: borland_delphi_constructor, -orig-id: DW_AT_BORLAND_Delphi_constructor}
    0x3b25: {id: borland_delphi_destructor, -orig-id: DW_AT_BORLAND_Delphi_destructor}
    0x3b26: {id: borland_delphi_anonymous_method, -orig-id: DW_AT_BORLAND_Delphi_anonymous_method}
    0x3b27: {id: borland_delphi_interface, -orig-id: DW_AT_BORLAND_Delphi_interface}
    0x3b28: {id: borland_delphi_abi, -orig-id: DW_AT_BORLAND_Delphi_ABI}
    0x3b29: {id: borland_delphi_return, -orig-id: DW_AT_BORLAND_Delphi_return}
    0x3b30: {id: borland_delphi_frameptr, -orig-id: DW_AT_BORLAND_Delphi_frameptr}
    0x3b31: {id: borland_closure, -orig-id: DW_AT_BORLAND_closure}
    0x3e00: {id: llvm_include_path, -orig-id: DW_AT_LLVM_include_path}
    0x3e01: {id: llvm_config_macros, -orig-id: DW_AT_LLVM_config_macros}
    0x3e02: {id: llvm_sysroot, -orig-id: DW_AT_LLVM_sysroot}
    0x3e03: {id: llvm_tag_offset, -orig-id: DW_AT_LLVM_tag_offset}
    0x3e07: {id: llvm_apinotes, -orig-id: DW_AT_LLVM_apinotes}
    0x3fe1: {id: apple_optimized, -orig-id: DW_AT_APPLE_optimized}
    0x3fe2: {id: apple_flags, -orig-id: DW_AT_APPLE_flags}
    0x3fe3: {id: apple_isa, -orig-id: DW_AT_APPLE_isa}
    0x3fe4: {id: apple_block, -orig-id: DW_AT_APPLE_block}
    0x3fe5: {id: apple_major_runtime_vers, -orig-id: DW_AT_APPLE_major_runtime_vers}
    0x3fe6: {id: apple_runtime_class, -orig-id: DW_AT_APPLE_runtime_class}
    0x3fe7: {id: apple_omit_frame_ptr, -orig-id: DW_AT_APPLE_omit_frame_ptr}
    0x3fe8: {id: apple_property_name, -orig-id: DW_AT_APPLE_property_name}
    0x3fe9: {id: apple_property_getter, -orig-id: DW_AT_APPLE_property_getter}
    0x3fea: {id: apple_property_setter, -orig-id: DW_AT_APPLE_property_setter}
    0x3feb: {id: apple_property_attribute, -orig-id: DW_AT_APPLE_property_attribute}
    0x3fec: {id: apple_objc_complete_type, -orig-id: DW_AT_APPLE_objc_complete_type}
    0x3fed: {id: apple_property, -orig-id: DW_AT_APPLE_property}
    0x3fee: {id: apple_objc_direct, -orig-id: DW_AT_APPLE_objc_direct}
    0x3fef: {id: apple_sdk, -orig-id: DW_AT_APPLE_sdk}
    0x3fff: {id: hi_user, -orig-id: DW_AT_hi_user}
  dw_form: # Attribute form encodings. `-class` is the kind of form, `-refers` what a reference leads into. DWARF 5, 7.5.6, table 7.6
    0x0001: {id: form_addr, -orig-id: DW_FORM_addr, -class: address, -since: 2}
    0x0003: {id: block2, -orig-id: DW_FORM_block2, -class: block, -since: 2}
    0x0004: {id: block4, -orig-id: DW_FORM_block4, -class: block, -since: 2}
    0x0005: {id: data2, -orig-id: DW_FORM_data2, -class: constant, -since: 2}
    0x0006: {id: data4, -orig-id: DW_FORM_data4, -class: constant, -since: 2, -classes-v3: [constant, lineptr, loclistptr, macptr, rangelistptr], -classes-v2: [constant]}
    0x0007: {id: data8, -orig-id: DW_FORM_data8, -class: constant, -since: 2, -classes-v3: [constant, lineptr, loclistptr, macptr, rangelistptr], -classes-v2: [constant]}
    0x0008: {id: form_string, -orig-id: DW_FORM_string, -class: string, -since: 2}
    0x0009: {id: form_block, -orig-id: DW_FORM_block, -class: block, -since: 2}
    0x000a: {id: block1, -orig-id: DW_FORM_block1, -class: block, -since: 2}
    0x000b: {id: data1, -orig-id: DW_FORM_data1, -class: constant, -since: 2}
    0x000c: {id: flag, -orig-id: DW_FORM_flag, -class: flag, -since: 2}
    0x000d: {id: sdata, -orig-id: DW_FORM_sdata, -class: constant, -since: 2}
    0x000e: {id: strp, -orig-id: DW_FORM_strp, -class: string, -since: 2}
    0x000f: {id: udata, -orig-id: DW_FORM_udata, -class: constant, -since: 2}
    0x0010: {id: ref_addr, -orig-id: DW_FORM_ref_addr, -class: reference, -refers: section, -since: 2}
    0x0011: {id: ref1, -orig-id: DW_FORM_ref1, -class: reference, -refers: unit, -since: 2}
    0x0012: {id: ref2, -orig-id: DW_FORM_ref2, -class: reference, -refers: unit, -since: 2}
    0x0013: {id: ref4, -orig-id: DW_FORM_ref4, -class: reference, -refers: unit, -since: 2}
    0x0014: {id: ref8, -orig-id: DW_FORM_ref8, -class: reference, -refers: unit, -since: 2}
    0x0015: {id: ref_udata, -orig-id: DW_FORM_ref_udata, -class: reference, -refers: unit, -since: 2}
    0x0016: {id: indirect, -orig-id: DW_FORM_indirect, -class: indirect, -since: 2}
    0x0017: {id: sec_offset, -orig-id: DW_FORM_sec_offset, -class: section_offset, -since: 4, -classes: [addrptr, lineptr, loclist, loclistsptr, macptr, rnglist, rnglistsptr, stroffsetsptr], -classes-v4: [lineptr, loclistptr, macptr, rangelistptr]}
    0x0018: {id: exprloc, -orig-id: DW_FORM_exprloc, -class: exprloc, -since: 4}
    0x0019: {id: flag_present, -orig-id: DW_FORM_flag_present, -class: flag, -since: 4}
    0x001a: {id: strx, -orig-id: DW_FORM_strx, -class: string, -since: 5}
    0x001b: {id: addrx, -orig-id: DW_FORM_addrx, -class: address, -since: 5}
    0x001c: {id: ref_sup4, -orig-id: DW_FORM_ref_sup4, -class: reference, -refers: supplementary, -since: 5}
    0x001d: {id: strp_sup, -orig-id: DW_FORM_strp_sup, -class: string, -since: 5}
    0x001e: {id: data16, -orig-id: DW_FORM_data16, -class: constant, -since: 5}
    0x001f: {id: line_strp, -orig-id: DW_FORM_line_strp, -class: string, -since: 5}
    0x0020: {id: ref_sig8, -orig-id: DW_FORM_ref_sig8, -class: reference, -refers: signature, -since: 4}
    0x0021: {id: implicit_const, -orig-id: DW_FORM_implicit_const, -class: constant, -since: 5}
    0x0022: {id: loclistx, -orig-id: DW_FORM_loclistx, -class: location_list, -since: 5, -classes: [loclist]}
    0x0023: {id: rnglistx, -orig-id: DW_FORM_rnglistx, -class: range_list, -since: 5, -classes: [rnglist]}
    0x0024: {id: ref_sup8, -orig-id: DW_FORM_ref_sup8, -class: reference, -refers: supplementary, -since: 5}
    0x0025: {id: strx1, -orig-id: DW_FORM_strx1, -class: string, -since: 5}
    0x0026: {id: strx2, -orig-id: DW_FORM_strx2, -class: string, -since: 5}
    0x0027: {id: strx3, -orig-id: DW_FORM_strx3, -class: string, -since: 5}
    0x0028: {id: strx4, -orig-id: DW_FORM_strx4, -class: string, -since: 5}
    0x0029: {id: addrx1, -orig-id: DW_FORM_addrx1, -class: address, -since: 5}
    0x002a: {id: addrx2, -orig-id: DW_FORM_addrx2, -class: address, -since: 5}
    0x002b: {id: addrx3, -orig-id: DW_FORM_addrx3, -class: address, -since: 5}
    0x002c: {id: addrx4, -orig-id: DW_FORM_addrx4, -class: address, -since: 5}
    0x1f01: {id: gnu_addr_index, -orig-id: DW_FORM_GNU_addr_index, -class: address, -classes: [address]}
    0x1f02: {id: gnu_str_index, -orig-id: DW_FORM_GNU_str_index, -class: string, -classes: [string]}
    0x1f20: {id: gnu_ref_alt, -orig-id: DW_FORM_GNU_ref_alt, -class: reference, -refers: supplementary}
    0x1f21: {id: gnu_strp_alt, -orig-id: DW_FORM_GNU_strp_alt, -class: string, -classes: [string]}
    0x2001: {id: llvm_addrx_offset, -orig-id: DW_FORM_LLVM_addrx_offset, -class: address, -classes: [address]}
  dw_ut: # Unit header unit types. DWARF 5, 7.5.1, table 7.2
    0x01: {id: compile, -orig-id: DW_UT_compile, -since: 5}
    0x02: {id: ut_type, -orig-id: DW_UT_type, -since: 5}
    0x03: {id: partial, -orig-id: DW_UT_partial, -since: 5}
    0x04: {id: skeleton, -orig-id: DW_UT_skeleton, -since: 5}
    0x05: {id: split_compile, -orig-id: DW_UT_split_compile, -since: 5}
    0x06: {id: split_type, -orig-id: DW_UT_split_type, -since: 5}
    0x80: {id: lo_user, -orig-id: DW_UT_lo_user}
    0xff: {id: hi_user, -orig-id: DW_UT_hi_user}
  dw_ate: # Base type encodings. DWARF 5, 7.8, table 7.11
    0x00: {id: ate_void, -orig-id: DW_ATE_void}
    0x01: {id: address, -orig-id: DW_ATE_address, -since: 2}
    0x02: {id: ate_boolean, -orig-id: DW_ATE_boolean, -since: 2}
    0x03: {id: complex_float, -orig-id: DW_ATE_complex_float, -since: 2}
    0x04: {id: ate_float, -orig-id: DW_ATE_float, -since: 2}
    0x05: {id: ate_signed, -orig-id: DW_ATE_signed, -since: 2}
    0x06: {id: signed_char, -orig-id: DW_ATE_signed_char, -since: 2}
    0x07: {id: ate_unsigned, -orig-id: DW_ATE_unsigned, -since: 2}
    0x08: {id: unsigned_char, -orig-id: DW_ATE_unsigned_char, -since: 2}
    0x09: {id: imaginary_float, -orig-id: DW_ATE_imaginary_float, -since: 3}
    0x0a: {id: packed_decimal, -orig-id: DW_ATE_packed_decimal, -since: 3}
    0x0b: {id: numeric_string, -orig-id: DW_ATE_numeric_string, -since: 3}
    0x0c: {id: edited, -orig-id: DW_ATE_edited, -since: 3}
    0x0d: {id: signed_fixed, -orig-id: DW_ATE_signed_fixed, -since: 3}
    0x0e: {id: unsigned_fixed, -orig-id: DW_ATE_unsigned_fixed, -since: 3}
    0x0f: {id: decimal_float, -orig-id: DW_ATE_decimal_float, -since: 3}
    0x10: {id: utf, -orig-id: DW_ATE_UTF, -since: 4}
    0x11: {id: ucs, -orig-id: DW_ATE_UCS, -since: 5}
    0x12: {id: ascii, -orig-id: DW_ATE_ASCII, -since: 5}
    0x80: {id: lo_user, -orig-id: DW_ATE_lo_user}
    0x81: {id: hp_complex_float, -orig-id: DW_ATE_HP_complex_float}
    0x82: {id: hp_float128, -orig-id: DW_ATE_HP_float128}
    0x83: {id: hp_complex_float128, -orig-id: DW_ATE_HP_complex_float128}
    0x84: {id: hp_floathpintel, -orig-id: DW_ATE_HP_floathpintel}
    0x85: {id: hp_imaginary_float90, -orig-id: DW_ATE_HP_imaginary_float90}
    0x86: {id: hp_imaginary_float128, -orig-id: DW_ATE_HP_imaginary_float128}
    0xff: {id: hi_user, -orig-id: DW_ATE_hi_user}
  dw_ds: # Decimal sign encodings. DWARF 5, 7.8, table 7.12
    0x01: {id: ds_unsigned, -orig-id: DW_DS_unsigned, -since: 3}
    0x02: {id: leading_overpunch, -orig-id: DW_DS_leading_overpunch, -since: 3}
    0x03: {id: trailing_overpunch, -orig-id: DW_DS_trailing_overpunch, -since: 3}
    0x04: {id: leading_separate, -orig-id: DW_DS_leading_separate, -since: 3}
    0x05: {id: trailing_separate, -orig-id: DW_DS_trailing_separate, -since: 3}
  dw_end: # Endianity encodings. DWARF 5, 7.8, table 7.13
    0x00: {id: end_default, -orig-id: DW_END_default, -since: 3}
    0x01: {id: big, -orig-id: DW_END_big, -since: 3}
    0x02: {id: little, -orig-id: DW_END_little, -since: 3}
    0x40: {id: lo_user, -orig-id: DW_END_lo_user}
    0xff: {id: hi_user, -orig-id: DW_END_hi_user}
  dw_access: # Accessibility encodings. DWARF 5, 7.9, table 7.14
    0x01: {id: access_public, -orig-id: DW_ACCESS_public, -since: 2}
    0x02: {id: access_protected, -orig-id: DW_ACCESS_protected, -since: 2}
    0x03: {id: access_private, -orig-id: DW_ACCESS_private, -since: 2}
  dw_vis: # Visibility encodings. DWARF 5, 7.10, table 7.15
    0x01: {id: vis_local, -orig-id: DW_VIS_local, -since: 2}
    0x02: {id: exported, -orig-id: DW_VIS_exported, -since: 2}
    0x03: {id: qualified, -orig-id: DW_VIS_qualified, -since: 2}
  dw_virtuality: # Virtuality encodings. DWARF 5, 7.11, table 7.16
    0x00: {id: none, -orig-id: DW_VIRTUALITY_none, -since: 2}
    0x01: {id: virtuality_virtual, -orig-id: DW_VIRTUALITY_virtual, -since: 2}
    0x02: {id: pure_virtual, -orig-id: DW_VIRTUALITY_pure_virtual, -since: 2}
  dw_lang: # Language encodings. DWARF 5, 7.12, table 7.17
    0x0001: {id: c89, -orig-id: DW_LANG_C89, -since: 2}
    0x0002: {id: c, -orig-id: DW_LANG_C, -since: 2}
    0x0003: {id: ada83, -orig-id: DW_LANG_Ada83, -since: 2}
    0x0004: {id: c_plus_plus, -orig-id: DW_LANG_C_plus_plus, -since: 2}
    0x0005: {id: cobol74, -orig-id: DW_LANG_Cobol74, -since: 2}
    0x0006: {id: cobol85, -orig-id: DW_LANG_Cobol85, -since: 2}
    0x0007: {id: fortran77, -orig-id: DW_LANG_Fortran77, -since: 2}
    0x0008: {id: fortran90, -orig-id: DW_LANG_Fortran90, -since: 2}
    0x0009: {id: pascal83, -orig-id: DW_LANG_Pascal83, -since: 2}
    0x000a: {id: modula2, -orig-id: DW_LANG_Modula2, -since: 2}
    0x000b: {id: java, -orig-id: DW_LANG_Java, -since: 3}
    0x000c: {id: c99, -orig-id: DW_LANG_C99, -since: 3}
    0x000d: {id: ada95, -orig-id: DW_LANG_Ada95, -since: 3}
    0x000e: {id: fortran95, -orig-id: DW_LANG_Fortran95, -since: 3}
    0x000f: {id: pli, -orig-id: DW_LANG_PLI, -since: 3}
    0x0010: {id: objc, -orig-id: DW_LANG_ObjC, -since: 3}
    0x0011: {id: objc_plus_plus, -orig-id: DW_LANG_ObjC_plus_plus, -since: 3}
    0x0012: {id: upc, -orig-id: DW_LANG_UPC, -since: 3}
    0x0013: {id: d, -orig-id: DW_LANG_D, -since: 3}
    0x0014: {id: python, -orig-id: DW_LANG_Python, -since: 4}
    0x0015: {id: opencl, -orig-id: DW_LANG_OpenCL, -since: 5}
    0x0016: {id: lang_go, -orig-id: DW_LANG_Go, -since: 5}
    0x0017: {id: modula3, -orig-id: DW_LANG_Modula3, -since: 5}
    0x0018: {id: haskell, -orig-id: DW_LANG_Haskell, -since: 5}
    0x0019: {id: c_plus_plus_03, -orig-id: DW_LANG_C_plus_plus_03, -since: 5}
    0x001a: {id: c_plus_plus_11, -orig-id: DW_LANG_C_plus_plus_11, -since: 5}
    0x001b: {id: ocaml, -orig-id: DW_LANG_OCaml, -since: 5}
    0x001c: {id: rust, -orig-id: DW_LANG_Rust, -since: 5}
    0x001d: {id: c11, -orig-id: DW_LANG_C11, -since: 5}
    0x001e: {id: swift, -orig-id: DW_LANG_Swift, -since: 5}
    0x001f: {id: julia, -orig-id: DW_LANG_Julia, -since: 5}
    0x0020: {id: dylan, -orig-id: DW_LANG_Dylan, -since: 5}
    0x0021: {id: c_plus_plus_14, -orig-id: DW_LANG_C_plus_plus_14, -since: 5}
    0x0022: {id: fortran03, -orig-id: DW_LANG_Fortran03, -since: 5}
    0x0023: {id: fortran08, -orig-id: DW_LANG_Fortran08, -since: 5}
    0x0024: {id: renderscript, -orig-id: DW_LANG_RenderScript, -since: 5}
    0x0025: {id: bliss, -orig-id: DW_LANG_BLISS, -since: 5}
    0x0026: {id: kotlin, -orig-id: DW_LANG_Kotlin}
    0x0027: {id: zig, -orig-id: DW_LANG_Zig}
    0x0028: {id: crystal, -orig-id: DW_LANG_Crystal}
    0x002a: {id: c_plus_plus_17, -orig-id: DW_LANG_C_plus_plus_17}
    0x002b: {id: c_plus_plus_20, -orig-id: DW_LANG_C_plus_plus_20}
    0x002c: {id: c17, -orig-id: DW_LANG_C17}
    0x002d: {id: fortran18, -orig-id: DW_LANG_Fortran18}
    0x002e: {id: ada2005, -orig-id: DW_LANG_Ada2005}
    0x002f: {id: ada2012, -orig-id: DW_LANG_Ada2012}
    0x8000: {id: lo_user, -orig-id: DW_LANG_lo_user}
    0x8001: {id: mips_assembler, -orig-id: DW_LANG_Mips_Assembler}
    0x8e57: {id: google_renderscript, -orig-id: DW_LANG_GOOGLE_RenderScript}
    0xb000: {id: borland_delphi, -orig-id: DW_LANG_BORLAND_Delphi}
    0xffff: {id: hi_user, -orig-id: DW_LANG_hi_user}
  dw_id: # Identifier case encodings. DWARF 5, 7.14, table 7.18
    0x00: {id: case_sensitive, -orig-id: DW_ID_case_sensitive, -since: 2}
    0x01: {id: up_case, -orig-id: DW_ID_up_case, -since: 2}
    0x02: {id: down_case, -orig-id: DW_ID_down_case, -since: 2}
    0x03: {id: case_insensitive, -orig-id: DW_ID_case_insensitive, -since: 2}
  dw_cc: # Calling convention encodings. DWARF 5, 7.15, table 7.19
    0x01: {id: normal, -orig-id: DW_CC_normal, -since: 2}
    0x02: {id: program, -orig-id: DW_CC_program, -since: 2}
    0x03: {id: nocall, -orig-id: DW_CC_nocall, -since: 2}
    0x04: {id: pass_by_reference, -orig-id: DW_CC_pass_by_reference, -since: 5}
    0x05: {id: pass_by_value, -orig-id: DW_CC_pass_by_value, -since: 5}
    0x40: {id: gnu_renesas_sh, -orig-id: DW_CC_GNU_renesas_sh, -also: DW_CC_lo_user}
    0x41: {id: gnu_borland_fastcall_i386, -orig-id: DW_CC_GNU_borland_fastcall_i386}
    0xb0: {id: borland_safecall, -orig-id: DW_CC_BORLAND_safecall}
    0xb1: {id: borland_stdcall, -orig-id: DW_CC_BORLAND_stdcall}
    0xb2: {id: borland_pascal, -orig-id: DW_CC_BORLAND_pascal}
    0xb3: {id: borland_msfastcall, -orig-id: DW_CC_BORLAND_msfastcall}
    0xb4: {id: borland_msreturn, -orig-id: DW_CC_BORLAND_msreturn}
    0xb5: {id: borland_thiscall, -orig-id: DW_CC_BORLAND_thiscall}
    0xb6: {id: borland_fastcall, -orig-id: DW_CC_BORLAND_fastcall}
    0xc0: {id: llvm_vectorcall, -orig-id: DW_CC_LLVM_vectorcall}
    0xc1: {id: llvm_win64, -orig-id: DW_CC_LLVM_Win64}
    0xc2: {id: llvm_x86_64sysv, -orig-id: DW_CC_LLVM_X86_64SysV}
    0xc3: {id: llvm_aapcs, -orig-id: DW_CC_LLVM_AAPCS}
    0xc4: {id: llvm_aapcs_vfp, -orig-id: DW_CC_LLVM_AAPCS_VFP}
    0xc5: {id: llvm_inteloclbicc, -orig-id: DW_CC_LLVM_IntelOclBicc}
    0xc6: {id: llvm_spirfunction, -orig-id: DW_CC_LLVM_SpirFunction}
    0xc7: {id: llvm_openclkernel, -orig-id: DW_CC_LLVM_OpenCLKernel}
    0xc8: {id: llvm_swift, -orig-id: DW_CC_LLVM_Swift}
    0xc9: {id: llvm_preservemost, -orig-id: DW_CC_LLVM_PreserveMost}
    0xca: {id: llvm_preserveall, -orig-id: DW_CC_LLVM_PreserveAll}
    0xcb: {id: llvm_x86regcall, -orig-id: DW_CC_LLVM_X86RegCall}
    0xff: {id: gdb_ibm_opencl, -orig-id: DW_CC_GDB_IBM_OpenCL, -also: DW_CC_hi_user}
  dw_inl: # Inline encodings. DWARF 5, 7.16, table 7.20
    0x00: {id: not_inlined, -orig-id: DW_INL_not_inlined, -since: 2}
    0x01: {id: inlined, -orig-id: DW_INL_inlined, -since: 2}
    0x02: {id: declared_not_inlined, -orig-id: DW_INL_declared_not_inlined, -since: 2}
    0x03: {id: declared_inlined, -orig-id: DW_INL_declared_inlined, -since: 2}
  dw_ord: # Array ordering encodings. DWARF 5, 7.17, table 7.21
    0x00: {id: row_major, -orig-id: DW_ORD_row_major, -since: 2}
    0x01: {id: col_major, -orig-id: DW_ORD_col_major, -since: 2}
  dw_dsc: # Discriminant descriptor encodings. DWARF 5, 7.18, table 7.22
    0x00: {id: label, -orig-id: DW_DSC_label, -since: 2}
    0x01: {id: dsc_range, -orig-id: DW_DSC_range, -since: 2}
  dw_defaulted: # Defaulted attribute encodings. DWARF 5, 7.20, table 7.24
    0x00: {id: defaulted_no, -orig-id: DW_DEFAULTED_no, -since: 5}
    0x01: {id: in_class, -orig-id: DW_DEFAULTED_in_class, -since: 5}
    0x02: {id: out_of_class, -orig-id: DW_DEFAULTED_out_of_class, -since: 5}
  dw_idx: # Name index attribute encodings. DWARF 5, 7.19, table 7.23
    0x0001: {id: compile_unit, -orig-id: DW_IDX_compile_unit, -since: 5}
    0x0002: {id: type_unit, -orig-id: DW_IDX_type_unit, -since: 5}
    0x0003: {id: die_offset, -orig-id: DW_IDX_die_offset, -since: 5}
    0x0004: {id: parent, -orig-id: DW_IDX_parent, -since: 5}
    0x0005: {id: type_hash, -orig-id: DW_IDX_type_hash, -since: 5}
    0x2000: {id: lo_user, -orig-id: DW_IDX_lo_user}
    0x3fff: {id: hi_user, -orig-id: DW_IDX_hi_user}
  dw_lns: # Line number standard opcodes. DWARF 5, 7.22, table 7.25; `-operands` is how many LEB128 numbers (or, of fixed_advance_pc, a half-word) follow
    0x01: {id: copy, -orig-id: DW_LNS_copy, -operands: 0, -since: 2}
    0x02: {id: advance_pc, -orig-id: DW_LNS_advance_pc, -operands: 1, -since: 2}
    0x03: {id: advance_line, -orig-id: DW_LNS_advance_line, -operands: 1, -since: 2}
    0x04: {id: set_file, -orig-id: DW_LNS_set_file, -operands: 1, -since: 2}
    0x05: {id: set_column, -orig-id: DW_LNS_set_column, -operands: 1, -since: 2}
    0x06: {id: negate_stmt, -orig-id: DW_LNS_negate_stmt, -operands: 0, -since: 2}
    0x07: {id: set_basic_block, -orig-id: DW_LNS_set_basic_block, -operands: 0, -since: 2}
    0x08: {id: const_add_pc, -orig-id: DW_LNS_const_add_pc, -operands: 0, -since: 2}
    0x09: {id: fixed_advance_pc, -orig-id: DW_LNS_fixed_advance_pc, -operands: 1, -since: 2}
    0x0a: {id: set_prologue_end, -orig-id: DW_LNS_set_prologue_end, -operands: 0, -since: 3}
    0x0b: {id: set_epilogue_begin, -orig-id: DW_LNS_set_epilogue_begin, -operands: 0, -since: 3}
    0x0c: {id: set_isa, -orig-id: DW_LNS_set_isa, -operands: 1, -since: 3}
  dw_lne: # Line number extended opcodes. DWARF 5, 7.22, table 7.26
    0x01: {id: end_sequence, -orig-id: DW_LNE_end_sequence, -since: 2}
    0x02: {id: set_address, -orig-id: DW_LNE_set_address, -since: 2}
    0x03: {id: define_file, -orig-id: DW_LNE_define_file, -since: 2}
    0x04: {id: set_discriminator, -orig-id: DW_LNE_set_discriminator, -since: 4}
    0x80: {id: lo_user, -orig-id: DW_LNE_lo_user}
    0xff: {id: hi_user, -orig-id: DW_LNE_hi_user}
  dw_lnct: # Line number header entry format encodings. DWARF 5, 7.22, table 7.27
    0x0001: {id: path, -orig-id: DW_LNCT_path, -since: 5}
    0x0002: {id: directory_index, -orig-id: DW_LNCT_directory_index, -since: 5}
    0x0003: {id: timestamp, -orig-id: DW_LNCT_timestamp, -since: 5}
    0x0004: {id: size, -orig-id: DW_LNCT_size, -since: 5}
    0x0005: {id: md5, -orig-id: DW_LNCT_MD5, -since: 5}
    0x2000: {id: lo_user, -orig-id: DW_LNCT_lo_user}
    0x2001: {id: llvm_source, -orig-id: DW_LNCT_LLVM_source}
    0x3fff: {id: hi_user, -orig-id: DW_LNCT_hi_user}
  dw_lle_gnu: # Entries of a .debug_loc.dwo as GNU wrote it before DWARF 5. https://gcc.gnu.org/wiki/DebugFission
    0x00: {id: end_of_list_entry, -orig-id: DW_LLE_GNU_end_of_list_entry}
    0x01: {id: base_address_selection_entry, -orig-id: DW_LLE_GNU_base_address_selection_entry}
    0x02: {id: start_end_entry, -orig-id: DW_LLE_GNU_start_end_entry}
    0x03: {id: start_length_entry, -orig-id: DW_LLE_GNU_start_length_entry}
  dw_length: # Values of an initial length that are no length. DWARF 5, 7.4
    0xfffffff0: {id: lo_reserved, -orig-id: DW_LENGTH_lo_reserved}
    0xffffffff: {id: dwarf64, -orig-id: DW_LENGTH_DWARF64}
  dw_sect: # Section identifiers of DWARF package files. DWARF 5, 7.3.5.3, table 7.1
    0x01: {id: info, -orig-id: DW_SECT_INFO, -since: 5}
    0x02: {id: types, -orig-id: DW_SECT_TYPES}
    0x03: {id: abbrev, -orig-id: DW_SECT_ABBREV, -since: 5}
    0x04: {id: line, -orig-id: DW_SECT_LINE, -since: 5}
    0x05: {id: loclists, -orig-id: DW_SECT_LOCLISTS, -since: 5}
    0x06: {id: str_offsets, -orig-id: DW_SECT_STR_OFFSETS, -since: 5}
    0x07: {id: sect_macro, -orig-id: DW_SECT_MACRO, -since: 5}
    0x08: {id: rnglists, -orig-id: DW_SECT_RNGLISTS, -since: 5}
  dw_op: # Operation encodings. Without `-pops`, what an operation does to the stack depends on what it calls. DWARF 5, 2.5, 2.6 and 7.7.1, table 7.9
    0x03: {id: op_addr, -orig-id: DW_OP_addr, -since: 2, -pops: 0, -pushes: 1}
    0x06: {id: deref, -orig-id: DW_OP_deref, -since: 2, -pops: 1, -pushes: 1}
    0x08: {id: const1u, -orig-id: DW_OP_const1u, -since: 2, -pops: 0, -pushes: 1}
    0x09: {id: const1s, -orig-id: DW_OP_const1s, -since: 2, -pops: 0, -pushes: 1}
    0x0a: {id: const2u, -orig-id: DW_OP_const2u, -since: 2, -pops: 0, -pushes: 1}
    0x0b: {id: const2s, -orig-id: DW_OP_const2s, -since: 2, -pops: 0, -pushes: 1}
    0x0c: {id: const4u, -orig-id: DW_OP_const4u, -since: 2, -pops: 0, -pushes: 1}
    0x0d: {id: const4s, -orig-id: DW_OP_const4s, -since: 2, -pops: 0, -pushes: 1}
    0x0e: {id: const8u, -orig-id: DW_OP_const8u, -since: 2, -pops: 0, -pushes: 1}
    0x0f: {id: const8s, -orig-id: DW_OP_const8s, -since: 2, -pops: 0, -pushes: 1}
    0x10: {id: constu, -orig-id: DW_OP_constu, -since: 2, -pops: 0, -pushes: 1}
    0x11: {id: consts, -orig-id: DW_OP_consts, -since: 2, -pops: 0, -pushes: 1}
    0x12: {id: dup, -orig-id: DW_OP_dup, -since: 2, -pops: 1, -pushes: 2}
    0x13: {id: drop, -orig-id: DW_OP_drop, -since: 2, -pops: 1, -pushes: 0}
    0x14: {id: over, -orig-id: DW_OP_over, -since: 2, -pops: 2, -pushes: 3}
    0x15: {id: pick, -orig-id: DW_OP_pick, -since: 2, -pops: 0, -pushes: 1}
    0x16: {id: swap, -orig-id: DW_OP_swap, -since: 2, -pops: 2, -pushes: 2}
    0x17: {id: rot, -orig-id: DW_OP_rot, -since: 2, -pops: 3, -pushes: 3}
    0x18: {id: xderef, -orig-id: DW_OP_xderef, -since: 2, -pops: 2, -pushes: 1}
    0x19: {id: abs, -orig-id: DW_OP_abs, -since: 2, -pops: 1, -pushes: 1}
    0x1a: {id: op_and, -orig-id: DW_OP_and, -since: 2, -pops: 2, -pushes: 1}
    0x1b: {id: op_div, -orig-id: DW_OP_div, -since: 2, -pops: 2, -pushes: 1}
    0x1c: {id: minus, -orig-id: DW_OP_minus, -since: 2, -pops: 2, -pushes: 1}
    0x1d: {id: op_mod, -orig-id: DW_OP_mod, -since: 2, -pops: 2, -pushes: 1}
    0x1e: {id: mul, -orig-id: DW_OP_mul, -since: 2, -pops: 2, -pushes: 1}
    0x1f: {id: neg, -orig-id: DW_OP_neg, -since: 2, -pops: 1, -pushes: 1}
    0x20: {id: op_not, -orig-id: DW_OP_not, -since: 2, -pops: 1, -pushes: 1}
    0x21: {id: op_or, -orig-id: DW_OP_or, -since: 2, -pops: 2, -pushes: 1}
    0x22: {id: plus, -orig-id: DW_OP_plus, -since: 2, -pops: 2, -pushes: 1}
    0x23: {id: plus_uconst, -orig-id: DW_OP_plus_uconst, -since: 2, -pops: 1, -pushes: 1}
    0x24: {id: op_shl, -orig-id: DW_OP_shl, -since: 2, -pops: 2, -pushes: 1}
    0x25: {id: op_shr, -orig-id: DW_OP_shr, -since: 2, -pops: 2, -pushes: 1}
    0x26: {id: shra, -orig-id: DW_OP_shra, -since: 2, -pops: 2, -pushes: 1}
    0x27: {id: op_xor, -orig-id: DW_OP_xor, -since: 2, -pops: 2, -pushes: 1}
    0x28: {id: bra, -orig-id: DW_OP_bra, -since: 2, -pops: 1, -pushes: 0, -kind: branch}
    0x29: {id: op_eq, -orig-id: DW_OP_eq, -since: 2, -pops: 2, -pushes: 1}
    0x2a: {id: op_ge, -orig-id: DW_OP_ge, -since: 2, -pops: 2, -pushes: 1}
    0x2b: {id: op_gt, -orig-id: DW_OP_gt, -since: 2, -pops: 2, -pushes: 1}
    0x2c: {id: op_le, -orig-id: DW_OP_le, -since: 2, -pops: 2, -pushes: 1}
    0x2d: {id: op_lt, -orig-id: DW_OP_lt, -since: 2, -pops: 2, -pushes: 1}
    0x2e: {id: op_ne, -orig-id: DW_OP_ne, -since: 2, -pops: 2, -pushes: 1}
    0x2f: {id: skip, -orig-id: DW_OP_skip, -since: 2, -pops: 0, -pushes: 0, -kind: branch}
    0x30: {id: lit0, -orig-id: DW_OP_lit0, -since: 2, -pops: 0, -pushes: 1}
    0x31: {id: lit1, -orig-id: DW_OP_lit1, -since: 2, -pops: 0, -pushes: 1}
    0x32: {id: lit2, -orig-id: DW_OP_lit2, -since: 2, -pops: 0, -pushes: 1}
    0x33: {id: lit3, -orig-id: DW_OP_lit3, -since: 2, -pops: 0, -pushes: 1}
    0x34: {id: lit4, -orig-id: DW_OP_lit4, -since: 2, -pops: 0, -pushes: 1}
    0x35: {id: lit5, -orig-id: DW_OP_lit5, -since: 2, -pops: 0, -pushes: 1}
    0x36: {id: lit6, -orig-id: DW_OP_lit6, -since: 2, -pops: 0, -pushes: 1}
    0x37: {id: lit7, -orig-id: DW_OP_lit7, -since: 2, -pops: 0, -pushes: 1}
    0x38: {id: lit8, -orig-id: DW_OP_lit8, -since: 2, -pops: 0, -pushes: 1}
    0x39: {id: lit9, -orig-id: DW_OP_lit9, -since: 2, -pops: 0, -pushes: 1}
    0x3a: {id: lit10, -orig-id: DW_OP_lit10, -since: 2, -pops: 0, -pushes: 1}
    0x3b: {id: lit11, -orig-id: DW_OP_lit11, -since: 2, -pops: 0, -pushes: 1}
    0x3c: {id: lit12, -orig-id: DW_OP_lit12, -since: 2, -pops: 0, -pushes: 1}
    0x3d: {id: lit13, -orig-id: DW_OP_lit13, -since: 2, -pops: 0, -pushes: 1}
    0x3e: {id: lit14, -orig-id: DW_OP_lit14, -since: 2, -pops: 0, -pushes: 1}
    0x3f: {id: lit15, -orig-id: DW_OP_lit15, -since: 2, -pops: 0, -pushes: 1}
    0x40: {id: lit16, -orig-id: DW_OP_lit16, -since: 2, -pops: 0, -pushes: 1}
    0x41: {id: lit17, -orig-id: DW_OP_lit17, -since: 2, -pops: 0, -pushes: 1}
    0x42: {id: lit18, -orig-id: DW_OP_lit18, -since: 2, -pops: 0, -pushes: 1}
    0x43: {id: lit19, -orig-id: DW_OP_lit19, -since: 2, -pops: 0, -pushes: 1}
    0x44: {id: lit20, -orig-id: DW_OP_lit20, -since: 2, -pops: 0, -pushes: 1}
    0x45: {id: lit21, -orig-id: DW_OP_lit21, -since: 2, -pops: 0, -pushes: 1}
    0x46: {id: lit22, -orig-id: DW_OP_lit22, -since: 2, -pops: 0, -pushes: 1}
    0x47: {id: lit23, -orig-id: DW_OP_lit23, -since: 2, -pops: 0, -pushes: 1}
    0x48: {id: lit24, -orig-id: DW_OP_lit24, -since: 2, -pops: 0, -pushes: 1}
    0x49: {id: lit25, -orig-id: DW_OP_lit25, -since: 2, -pops: 0, -pushes: 1}
    0x4a: {id: lit26, -orig-id: DW_OP_lit26, -since: 2, -pops: 0, -pushes: 1}
    0x4b: {id: lit27, -orig-id: DW_OP_lit27, -since: 2, -pops: 0, -pushes: 1}
    0x4c: {id: lit28, -orig-id: DW_OP_lit28, -since: 2, -pops: 0, -pushes: 1}
    0x4d: {id: lit29, -orig-id: DW_OP_lit29, -since: 2, -pops: 0, -pushes: 1}
    0x4e: {id: lit30, -orig-id: DW_OP_lit30, -since: 2, -pops: 0, -pushes: 1}
    0x4f: {id: lit31, -orig-id: DW_OP_lit31, -since: 2, -pops: 0, -pushes: 1}
    0x50: {id: reg0, -orig-id: DW_OP_reg0, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x51: {id: reg1, -orig-id: DW_OP_reg1, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x52: {id: reg2, -orig-id: DW_OP_reg2, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x53: {id: reg3, -orig-id: DW_OP_reg3, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x54: {id: reg4, -orig-id: DW_OP_reg4, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x55: {id: reg5, -orig-id: DW_OP_reg5, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x56: {id: reg6, -orig-id: DW_OP_reg6, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x57: {id: reg7, -orig-id: DW_OP_reg7, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x58: {id: reg8, -orig-id: DW_OP_reg8, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x59: {id: reg9, -orig-id: DW_OP_reg9, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x5a: {id: reg10, -orig-id: DW_OP_reg10, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x5b: {id: reg11, -orig-id: DW_OP_reg11, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x5c: {id: reg12, -orig-id: DW_OP_reg12, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x5d: {id: reg13, -orig-id: DW_OP_reg13, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x5e: {id: reg14, -orig-id: DW_OP_reg14, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x5f: {id: reg15, -orig-id: DW_OP_reg15, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x60: {id: reg16, -orig-id: DW_OP_reg16, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x61: {id: reg17, -orig-id: DW_OP_reg17, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x62: {id: reg18, -orig-id: DW_OP_reg18, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x63: {id: reg19, -orig-id: DW_OP_reg19, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x64: {id: reg20, -orig-id: DW_OP_reg20, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x65: {id: reg21, -orig-id: DW_OP_reg21, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x66: {id: reg22, -orig-id: DW_OP_reg22, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x67: {id: reg23, -orig-id: DW_OP_reg23, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x68: {id: reg24, -orig-id: DW_OP_reg24, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x69: {id: reg25, -orig-id: DW_OP_reg25, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x6a: {id: reg26, -orig-id: DW_OP_reg26, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x6b: {id: reg27, -orig-id: DW_OP_reg27, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x6c: {id: reg28, -orig-id: DW_OP_reg28, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x6d: {id: reg29, -orig-id: DW_OP_reg29, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x6e: {id: reg30, -orig-id: DW_OP_reg30, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x6f: {id: reg31, -orig-id: DW_OP_reg31, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x70: {id: breg0, -orig-id: DW_OP_breg0, -since: 2, -pops: 0, -pushes: 1}
    0x71: {id: breg1, -orig-id: DW_OP_breg1, -since: 2, -pops: 0, -pushes: 1}
    0x72: {id: breg2, -orig-id: DW_OP_breg2, -since: 2, -pops: 0, -pushes: 1}
    0x73: {id: breg3, -orig-id: DW_OP_breg3, -since: 2, -pops: 0, -pushes: 1}
    0x74: {id: breg4, -orig-id: DW_OP_breg4, -since: 2, -pops: 0, -pushes: 1}
    0x75: {id: breg5, -orig-id: DW_OP_breg5, -since: 2, -pops: 0, -pushes: 1}
    0x76: {id: breg6, -orig-id: DW_OP_breg6, -since: 2, -pops: 0, -pushes: 1}
    0x77: {id: breg7, -orig-id: DW_OP_breg7, -since: 2, -pops: 0, -pushes: 1}
    0x78: {id: breg8, -orig-id: DW_OP_breg8, -since: 2, -pops: 0, -pushes: 1}
    0x79: {id: breg9, -orig-id: DW_OP_breg9, -since: 2, -pops: 0, -pushes: 1}
    0x7a: {id: breg10, -orig-id: DW_OP_breg10, -since: 2, -pops: 0, -pushes: 1}
    0x7b: {id: breg11, -orig-id: DW_OP_breg11, -since: 2, -pops: 0, -pushes: 1}
    0x7c: {id: breg12, -orig-id: DW_OP_breg12, -since: 2, -pops: 0, -pushes: 1}
    0x7d: {id: breg13, -orig-id: DW_OP_breg13, -since: 2, -pops: 0, -pushes: 1}
    0x7e: {id: breg14, -orig-id: DW_OP_breg14, -since: 2, -pops: 0, -pushes: 1}
    0x7f: {id: breg15, -orig-id: DW_OP_breg15, -since: 2, -pops: 0, -pushes: 1}
    0x80: {id: breg16, -orig-id: DW_OP_breg16, -since: 2, -pops: 0, -pushes: 1}
    0x81: {id: breg17, -orig-id: DW_OP_breg17, -since: 2, -pops: 0, -pushes: 1}
    0x82: {id: breg18, -orig-id: DW_OP_breg18, -since: 2, -pops: 0, -pushes: 1}
    0x83: {id: breg19, -orig-id: DW_OP_breg19, -since: 2, -pops: 0, -pushes: 1}
    0x84: {id: breg20, -orig-id: DW_OP_breg20, -since: 2, -pops: 0, -pushes: 1}
    0x85: {id: breg21, -orig-id: DW_OP_breg21, -since: 2, -pops: 0, -pushes: 1}
    0x86: {id: breg22, -orig-id: DW_OP_breg22, -since: 2, -pops: 0, -pushes: 1}
    0x87: {id: breg23, -orig-id: DW_OP_breg23, -since: 2, -pops: 0, -pushes: 1}
    0x88: {id: breg24, -orig-id: DW_OP_breg24, -since: 2, -pops: 0, -pushes: 1}
    0x89: {id: breg25, -orig-id: DW_OP_breg25, -since: 2, -pops: 0, -pushes: 1}
    0x8a: {id: breg26, -orig-id: DW_OP_breg26, -since: 2, -pops: 0, -pushes: 1}
    0x8b: {id: breg27, -orig-id: DW_OP_breg27, -since: 2, -pops: 0, -pushes: 1}
    0x8c: {id: breg28, -orig-id: DW_OP_breg28, -since: 2, -pops: 0, -pushes: 1}
    0x8d: {id: breg29, -orig-id: DW_OP_breg29, -since: 2, -pops: 0, -pushes: 1}
    0x8e: {id: breg30, -orig-id: DW_OP_breg30, -since: 2, -pops: 0, -pushes: 1}
    0x8f: {id: breg31, -orig-id: DW_OP_breg31, -since: 2, -pops: 0, -pushes: 1}
    0x90: {id: regx, -orig-id: DW_OP_regx, -since: 2, -pops: 0, -pushes: 0, -kind: register}
    0x91: {id: fbreg, -orig-id: DW_OP_fbreg, -since: 2, -pops: 0, -pushes: 1}
    0x92: {id: bregx, -orig-id: DW_OP_bregx, -since: 2, -pops: 0, -pushes: 1}
    0x93: {id: piece, -orig-id: DW_OP_piece, -since: 2, -pops: 0, -pushes: 0, -kind: piece}
    0x94: {id: deref_size, -orig-id: DW_OP_deref_size, -since: 2, -pops: 1, -pushes: 1}
    0x95: {id: xderef_size, -orig-id: DW_OP_xderef_size, -since: 2, -pops: 2, -pushes: 1}
    0x96: {id: nop, -orig-id: DW_OP_nop, -since: 2, -pops: 0, -pushes: 0}
    0x97: {id: push_object_address, -orig-id: DW_OP_push_object_address, -since: 3, -pops: 0, -pushes: 1}
    0x98: {id: call2, -orig-id: DW_OP_call2, -since: 3, -kind: call}
    0x99: {id: call4, -orig-id: DW_OP_call4, -since: 3, -kind: call}
    0x9a: {id: call_ref, -orig-id: DW_OP_call_ref, -since: 3, -kind: call}
    0x9b: {id: form_tls_address, -orig-id: DW_OP_form_tls_address, -since: 3, -pops: 1, -pushes: 1}
    0x9c: {id: call_frame_cfa, -orig-id: DW_OP_call_frame_cfa, -since: 3, -pops: 0, -pushes: 1}
    0x9d: {id: bit_piece, -orig-id: DW_OP_bit_piece, -since: 3, -pops: 0, -pushes: 0, -kind: piece}
    0x9e: {id: implicit_value, -orig-id: DW_OP_implicit_value, -since: 4, -pops: 0, -pushes: 0, -kind: implicit}
    0x9f: {id: stack_value, -orig-id: DW_OP_stack_value, -since: 4, -pops: 1, -pushes: 0, -kind: implicit}
    0xa0: {id: implicit_pointer, -orig-id: DW_OP_implicit_pointer, -since: 5, -pops: 0, -pushes: 0, -kind: implicit}
    0xa1: {id: addrx, -orig-id: DW_OP_addrx, -since: 5, -pops: 0, -pushes: 1}
    0xa2: {id: constx, -orig-id: DW_OP_constx, -since: 5, -pops: 0, -pushes: 1}
    0xa3: {id: entry_value, -orig-id: DW_OP_entry_value, -since: 5, -pops: 0, -pushes: 1}
    0xa4: {id: const_type, -orig-id: DW_OP_const_type, -since: 5, -pops: 0, -pushes: 1}
    0xa5: {id: regval_type, -orig-id: DW_OP_regval_type, -since: 5, -pops: 0, -pushes: 1}
    0xa6: {id: deref_type, -orig-id: DW_OP_deref_type, -since: 5, -pops: 1, -pushes: 1}
    0xa7: {id: xderef_type, -orig-id: DW_OP_xderef_type, -since: 5, -pops: 2, -pushes: 1}
    0xa8: {id: convert, -orig-id: DW_OP_convert, -since: 5, -pops: 1, -pushes: 1}
    0xa9: {id: reinterpret, -orig-id: DW_OP_reinterpret, -since: 5, -pops: 1, -pushes: 1}
    0xe0: {id: gnu_push_tls_address, -orig-id: DW_OP_GNU_push_tls_address, -also: DW_OP_lo_user, -pops: 1, -pushes: 1, -standard: form_tls_address}
    0xe8: {id: intel_bit_piece, -orig-id: DW_OP_INTEL_bit_piece, -pops: 0, -pushes: 0, -kind: piece, -standard: bit_piece}
    0xe9: {id: llvm_user, -orig-id: DW_OP_LLVM_user}
    0xed: {id: wasm_location, -orig-id: DW_OP_WASM_location, -pops: 0, -pushes: 1}
    0xf0: {id: gnu_uninit, -orig-id: DW_OP_GNU_uninit, -pops: 0, -pushes: 0}
    0xf1: {id: gnu_encoded_addr, -orig-id: DW_OP_GNU_encoded_addr, -pops: 0, -pushes: 1}
    0xf2: {id: gnu_implicit_pointer, -orig-id: DW_OP_GNU_implicit_pointer, -pops: 0, -pushes: 0, -kind: implicit, -standard: implicit_pointer}
    0xf3: {id: gnu_entry_value, -orig-id: DW_OP_GNU_entry_value, -pops: 0, -pushes: 1, -standard: entry_value}
    0xf4: {id: gnu_const_type, -orig-id: DW_OP_GNU_const_type, -pops: 0, -pushes: 1, -standard: const_type}
    0xf5: {id: gnu_regval_type, -orig-id: DW_OP_GNU_regval_type, -pops: 0, -pushes: 1, -standard: regval_type}
    0xf6: {id: gnu_deref_type, -orig-id: DW_OP_GNU_deref_type, -pops: 1, -pushes: 1, -standard: deref_type}
    0xf7: {id: gnu_convert, -orig-id: DW_OP_GNU_convert, -pops: 1, -pushes: 1, -standard: convert}
    0xf8: {id: pgi_omp_thread_num, -orig-id: DW_OP_PGI_omp_thread_num, -pops: 0, -pushes: 1}
    0xf9: {id: gnu_reinterpret, -orig-id: DW_OP_GNU_reinterpret, -pops: 1, -pushes: 1, -standard: reinterpret}
    0xfa: {id: gnu_parameter_ref, -orig-id: DW_OP_GNU_parameter_ref, -pops: 0, -pushes: 1}
    0xfb: {id: gnu_addr_index, -orig-id: DW_OP_GNU_addr_index, -pops: 0, -pushes: 1, -standard: addrx}
    0xfc: {id: gnu_const_index, -orig-id: DW_OP_GNU_const_index, -pops: 0, -pushes: 1, -standard: constx}
    0xfd: {id: gnu_variable_value, -orig-id: DW_OP_GNU_variable_value, -pops: 0, -pushes: 1}
    0xff: {id: hi_user, -orig-id: DW_OP_hi_user}
  dw_lle: # Location list entry encodings. DWARF 5, 7.7.3, table 7.10
    0x00: {id: end_of_list, -orig-id: DW_LLE_end_of_list, -since: 5}
    0x01: {id: base_addressx, -orig-id: DW_LLE_base_addressx, -since: 5}
    0x02: {id: startx_endx, -orig-id: DW_LLE_startx_endx, -since: 5}
    0x03: {id: startx_length, -orig-id: DW_LLE_startx_length, -since: 5}
    0x04: {id: offset_pair, -orig-id: DW_LLE_offset_pair, -since: 5}
    0x05: {id: default_location, -orig-id: DW_LLE_default_location, -since: 5}
    0x06: {id: base_address, -orig-id: DW_LLE_base_address, -since: 5}
    0x07: {id: start_end, -orig-id: DW_LLE_start_end, -since: 5}
    0x08: {id: start_length, -orig-id: DW_LLE_start_length, -since: 5}
    0x09: {id: gnu_view_pair, -orig-id: DW_LLE_GNU_view_pair}
  dw_rle: # Range list entry encodings. DWARF 5, 7.25, table 7.30
    0x00: {id: end_of_list, -orig-id: DW_RLE_end_of_list, -since: 5}
    0x01: {id: base_addressx, -orig-id: DW_RLE_base_addressx, -since: 5}
    0x02: {id: startx_endx, -orig-id: DW_RLE_startx_endx, -since: 5}
    0x03: {id: startx_length, -orig-id: DW_RLE_startx_length, -since: 5}
    0x04: {id: offset_pair, -orig-id: DW_RLE_offset_pair, -since: 5}
    0x05: {id: base_address, -orig-id: DW_RLE_base_address, -since: 5}
    0x06: {id: start_end, -orig-id: DW_RLE_start_end, -since: 5}
    0x07: {id: start_length, -orig-id: DW_RLE_start_length, -since: 5}
