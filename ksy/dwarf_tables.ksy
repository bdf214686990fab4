meta:
  id: dwarf_tables
  title: Which entries, attributes and sections the DWARF standard puts where
  license: MIT
  ks-version: '0.11'
doc: |
  Tables of the standard about codes of dwarf_enums.ksy, as keys of ours, for those who check or describe entries: nothing here decodes bytes. Names
  are ids of the enums. The standard calls its table of attributes by tag instructive, not definitive.
doc-ref: DWARF 5, appendixes A, F and G; DWARF 4, appendixes A and F
-declaration-coordinates: [decl_column, decl_file, decl_line] # The tables call them DECL. DWARF 5, 2.14 and appendix A
-any-attributes: # Of every entry or nearly so, and left out of the table of DWARF 5. Appendix A
  5: [abstract_origin, description, sibling]
-tag-attributes: # DWARF 5, table A.1: 68 tags, 714 pairs; DWARF 4, appendix A: 60 tags, 685 pairs
  5:
    access_declaration: [DECL, accessibility, name]
    array_type:
      [DECL, accessibility, alignment, allocated, associated, bit_size, bit_stride, byte_size, data_location, declaration, name,
       ordering, rank, specification, start_scope, at_type, visibility]
    atomic_type: [DECL, alignment, name, at_type]
    base_type:
      [DECL, alignment, allocated, associated, binary_scale, bit_size, byte_size, data_bit_offset, data_location, decimal_scale,
       decimal_sign, digit_count, encoding, endianity, name, picture_string, small]
    call_site:
      [call_column, call_file, call_line, call_origin, call_pc, call_return_pc, call_tail_call, call_target,
       call_target_clobbered, at_type]
    call_site_parameter: [call_data_location, call_data_value, call_parameter, call_value, location, name, at_type]
    catch_block: [DECL, entry_pc, high_pc, low_pc, ranges, segment]
    class_type:
      [DECL, accessibility, alignment, allocated, associated, bit_size, byte_size, calling_convention, data_location, declaration,
       export_symbols, name, signature, specification, start_scope, visibility]
    coarray_type: [DECL, alignment, bit_size, byte_size, name, at_type]
    common_block: [DECL, declaration, linkage_name, location, name, segment, visibility]
    common_inclusion: [DECL, common_reference, declaration, visibility]
    compile_unit:
      [addr_base, base_types, comp_dir, entry_pc, identifier_case, high_pc, language, low_pc, macros, main_subprogram, name,
       producer, ranges, rnglists_base, segment, stmt_list, str_offsets_base, use_utf8]
    condition: [DECL, name]
    const_type: [DECL, alignment, name, at_type]
    constant:
      [DECL, accessibility, const_value, declaration, endianity, external, linkage_name, name, start_scope, at_type, visibility]
    dwarf_procedure: [location]
    dynamic_type: [DECL, alignment, allocated, associated, data_location, name, at_type]
    entry_point: [DECL, address_class, frame_base, linkage_name, low_pc, name, return_addr, segment, static_link, at_type]
    enumeration_type:
      [DECL, accessibility, alignment, allocated, associated, bit_size, bit_stride, byte_size, byte_stride, data_location,
       declaration, enum_class, name, signature, specification, start_scope, at_type, visibility]
    enumerator: [DECL, const_value, name]
    file_type:
      [DECL, alignment, allocated, associated, bit_size, byte_size, data_location, name, start_scope, at_type, visibility]
    formal_parameter:
      [DECL, artificial, const_value, default_value, endianity, is_optional, location, name, segment, at_type, variable_parameter]
    tag_friend: [DECL, at_friend]
    generic_subrange:
      [DECL, accessibility, alignment, allocated, associated, bit_size, bit_stride, byte_size, byte_stride, count, data_location,
       declaration, lower_bound, name, threads_scaled, at_type, upper_bound, visibility]
    immutable_type: [DECL, name, at_type]
    imported_declaration: [DECL, accessibility, at_import, name, start_scope]
    imported_module: [DECL, at_import, start_scope]
    imported_unit: [at_import]
    inheritance: [DECL, accessibility, data_member_location, at_type, virtuality]
    inlined_subroutine:
      [call_column, call_file, call_line, const_expr, entry_pc, high_pc, low_pc, ranges, return_addr, segment, start_scope,
       trampoline]
    interface_type: [DECL, accessibility, alignment, name, signature, start_scope]
    label: [DECL, low_pc, name, segment, start_scope]
    lexical_block: [DECL, entry_pc, high_pc, low_pc, name, ranges, segment]
    member:
      [DECL, accessibility, artificial, bit_size, byte_size, data_bit_offset, data_member_location, declaration, at_mutable, name,
       at_type, visibility]
    tag_module:
      [DECL, accessibility, declaration, entry_pc, high_pc, low_pc, name, priority, ranges, segment, specification, visibility]
    namelist: [DECL, accessibility, declaration, name, visibility]
    namelist_item: [DECL, namelist_item]
    tag_namespace: [DECL, export_symbols, extension, name, start_scope]
    packed_type: [DECL, alignment, name, at_type]
    partial_unit:
      [addr_base, base_types, comp_dir, dwo_name, entry_pc, identifier_case, high_pc, language, low_pc, macros, main_subprogram,
       name, producer, ranges, rnglists_base, segment, stmt_list, str_offsets_base, use_utf8]
    pointer_type: [DECL, address_class, alignment, bit_size, byte_size, name, at_type]
    ptr_to_member_type:
      [DECL, address_class, alignment, allocated, associated, containing_type, data_location, declaration, name, at_type,
       use_location, visibility]
    reference_type: [DECL, address_class, alignment, bit_size, byte_size, name, at_type]
    restrict_type: [DECL, alignment, name, at_type]
    rvalue_reference_type: [DECL, address_class, alignment, bit_size, byte_size, name, at_type]
    set_type:
      [DECL, accessibility, alignment, allocated, associated, bit_size, byte_size, data_location, declaration, name, start_scope,
       at_type, visibility]
    shared_type: [DECL, count, alignment, name, at_type]
    skeleton_unit: [addr_base, comp_dir, dwo_name, high_pc, low_pc, ranges, rnglists_base, stmt_list, str_offsets_base, use_utf8]
    string_type:
      [DECL, alignment, accessibility, allocated, associated, bit_size, byte_size, data_location, declaration, name, start_scope,
       string_length, string_length_bit_size, string_length_byte_size, visibility]
    structure_type:
      [DECL, accessibility, alignment, allocated, associated, bit_size, byte_size, calling_convention, data_location, declaration,
       export_symbols, name, signature, specification, start_scope, visibility]
    subprogram:
      [DECL, accessibility, address_class, alignment, artificial, calling_convention, declaration, defaulted, deleted, elemental,
       entry_pc, at_explicit, external, frame_base, high_pc, at_inline, linkage_name, low_pc, main_subprogram, name, noreturn,
       object_pointer, prototyped, pure, ranges, recursive, reference, return_addr, rvalue_reference, segment, specification,
       start_scope, static_link, trampoline, at_type, visibility, virtuality, vtable_elem_location]
    subrange_type:
      [DECL, accessibility, alignment, allocated, associated, bit_size, bit_stride, byte_size, byte_stride, count, data_location,
       declaration, lower_bound, name, threads_scaled, at_type, upper_bound, visibility]
    subroutine_type:
      [DECL, accessibility, address_class, alignment, allocated, associated, data_location, declaration, name, prototyped,
       reference, rvalue_reference, start_scope, at_type, visibility]
    template_alias:
      [DECL, accessibility, allocated, associated, data_location, declaration, name, signature, start_scope, at_type, visibility]
    template_type_parameter: [DECL, default_value, name, at_type]
    template_value_parameter: [DECL, const_value, default_value, name, at_type]
    thrown_type: [DECL, alignment, allocated, associated, data_location, name, at_type]
    try_block: [DECL, entry_pc, high_pc, low_pc, ranges, segment]
    tag_typedef:
      [DECL, accessibility, alignment, allocated, associated, data_location, declaration, name, start_scope, at_type, visibility]
    type_unit: [language, stmt_list, str_offsets_base, use_utf8]
    union_type:
      [DECL, accessibility, alignment, allocated, associated, bit_size, byte_size, calling_convention, data_location, declaration,
       export_symbols, name, signature, specification, start_scope, visibility]
    unspecified_parameters: [DECL, artificial]
    unspecified_type: [DECL, name]
    variable:
      [DECL, accessibility, alignment, artificial, const_expr, const_value, declaration, endianity, external, linkage_name,
       location, name, segment, specification, start_scope, at_type, visibility]
    variant: [DECL, accessibility, declaration, discr_list, discr_value]
    variant_part: [DECL, accessibility, declaration, discr, at_type]
    volatile_type: [DECL, name, at_type]
    with_stmt:
      [DECL, accessibility, address_class, declaration, entry_pc, high_pc, location, low_pc, ranges, segment, at_type, visibility]
  4:
    access_declaration: [DECL, accessibility, description, name, sibling]
    array_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, bit_stride, byte_size, data_location, declaration,
       description, name, ordering, sibling, specification, start_scope, at_type, visibility]
    base_type:
      [DECL, allocated, associated, binary_scale, bit_offset, bit_size, byte_size, data_bit_offset, data_location, decimal_scale,
       decimal_sign, description, digit_count, encoding, endianity, name, picture_string, sibling, small]
    catch_block: [DECL, abstract_origin, high_pc, low_pc, ranges, segment, sibling]
    class_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, byte_size, data_location, declaration, description,
       name, sibling, signature, specification, start_scope, visibility]
    common_block: [DECL, declaration, description, linkage_name, location, name, segment, sibling, visibility]
    common_inclusion: [DECL, common_reference, declaration, sibling, visibility]
    compile_unit:
      [base_types, comp_dir, identifier_case, high_pc, language, low_pc, macro_info, main_subprogram, name, producer, ranges,
       segment, stmt_list, use_utf8]
    condition: [DECL, name, sibling]
    const_type: [allocated, associated, data_location, name, sibling, at_type]
    constant:
      [DECL, accessibility, const_value, declaration, description, endianity, external, linkage_name, name, sibling, start_scope,
       at_type, visibility]
    dwarf_procedure: [location]
    entry_point:
      [DECL, address_class, description, frame_base, linkage_name, low_pc, name, return_addr, segment, sibling, static_link,
       at_type]
    enumeration_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, bit_stride, byte_size, byte_stride, data_location,
       declaration, description, enum_class, name, sibling, signature, specification, start_scope, at_type, visibility]
    enumerator: [DECL, const_value, description, name, sibling]
    file_type:
      [DECL, abstract_origin, allocated, associated, bit_size, byte_size, data_location, description, name, sibling, start_scope,
       at_type, visibility]
    formal_parameter:
      [DECL, abstract_origin, artificial, const_value, default_value, description, endianity, is_optional, location, name,
       segment, sibling, at_type, variable_parameter]
    tag_friend: [DECL, abstract_origin, at_friend, sibling]
    imported_declaration: [DECL, accessibility, description, at_import, name, sibling, start_scope]
    imported_module: [DECL, at_import, sibling, start_scope]
    imported_unit: [at_import]
    inheritance: [DECL, accessibility, data_member_location, sibling, at_type, virtuality]
    inlined_subroutine:
      [abstract_origin, call_column, call_file, call_line, const_expr, entry_pc, high_pc, low_pc, ranges, return_addr, segment,
       sibling, start_scope, trampoline]
    interface_type: [DECL, accessibility, description, name, sibling, start_scope]
    label: [DECL, abstract_origin, description, low_pc, name, segment, start_scope, sibling]
    lexical_block: [DECL, abstract_origin, description, high_pc, low_pc, name, ranges, segment, sibling]
    member:
      [DECL, accessibility, bit_offset, bit_size, byte_size, data_bit_offset, data_member_location, declaration, description,
       at_mutable, name, sibling, at_type, visibility]
    tag_module:
      [DECL, accessibility, declaration, description, entry_pc, high_pc, low_pc, name, priority, ranges, segment, sibling,
       specification, visibility]
    namelist: [DECL, abstract_origin, accessibility, declaration, name, sibling, visibility]
    namelist_item: [DECL, namelist_item, sibling]
    tag_namespace: [DECL, description, extension, name, sibling, start_scope]
    packed_type: [allocated, associated, data_location, name, sibling, at_type]
    partial_unit:
      [base_types, comp_dir, description, identifier_case, high_pc, language, low_pc, macro_info, main_subprogram, name, producer,
       ranges, segment, stmt_list, use_utf8]
    pointer_type: [address_class, allocated, associated, data_location, name, sibling, at_type]
    ptr_to_member_type:
      [DECL, abstract_origin, address_class, allocated, associated, containing_type, data_location, declaration, description,
       name, sibling, at_type, use_location, visibility]
    reference_type: [address_class, allocated, associated, data_location, name, sibling, at_type]
    restrict_type: [allocated, associated, data_location, name, sibling, at_type]
    rvalue_reference_type: [DECL, address_class, allocated, associated, data_location, name, sibling, at_type]
    set_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, byte_size, data_location, declaration, description,
       name, start_scope, sibling, at_type, visibility]
    shared_type: [allocated, associated, count, data_location, name, sibling, at_type]
    string_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, byte_size, data_location, declaration, description,
       name, sibling, start_scope, string_length, visibility]
    structure_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, byte_size, data_location, declaration, description,
       name, sibling, signature, specification, start_scope, visibility]
    subprogram:
      [DECL, abstract_origin, accessibility, address_class, artificial, calling_convention, declaration, description, elemental,
       entry_pc, at_explicit, external, frame_base, high_pc, at_inline, linkage_name, low_pc, main_subprogram, name,
       object_pointer, prototyped, pure, ranges, recursive, return_addr, segment, sibling, specification, start_scope,
       static_link, trampoline, at_type, visibility, virtuality, vtable_elem_location]
    subrange_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, bit_stride, byte_size, byte_stride, count,
       data_location, declaration, description, lower_bound, name, sibling, threads_scaled, at_type, upper_bound, visibility]
    subroutine_type:
      [DECL, abstract_origin, accessibility, address_class, allocated, associated, data_location, declaration, description, name,
       prototyped, sibling, start_scope, at_type, visibility]
    template_alias:
      [DECL, abstract_origin, accessibility, allocated, associated, data_location, declaration, description, name, sibling,
       signature, start_scope, at_type, visibility]
    template_type_parameter: [DECL, description, name, sibling, at_type]
    template_value_parameter: [DECL, const_value, description, name, sibling, at_type]
    thrown_type: [DECL, allocated, associated, data_location, sibling, at_type]
    try_block: [DECL, abstract_origin, high_pc, low_pc, ranges, segment, sibling]
    tag_typedef:
      [DECL, abstract_origin, accessibility, allocated, associated, data_location, declaration, description, name, sibling,
       start_scope, at_type, visibility]
    type_unit: [language]
    union_type:
      [DECL, abstract_origin, accessibility, allocated, associated, bit_size, byte_size, data_location, declaration, description,
       name, sibling, signature, specification, start_scope, visibility]
    unspecified_parameters: [DECL, abstract_origin, artificial, sibling]
    unspecified_type: [DECL, description, name]
    variable:
      [DECL, abstract_origin, accessibility, const_expr, const_value, declaration, description, endianity, external, linkage_name,
       location, name, segment, sibling, specification, start_scope, at_type, visibility]
    variant: [DECL, accessibility, abstract_origin, declaration, discr_list, discr_value, sibling]
    variant_part: [DECL, abstract_origin, accessibility, declaration, discr, sibling, at_type]
    volatile_type: [allocated, associated, data_location, name, sibling, at_type]
    with_stmt:
      [accessibility, address_class, declaration, high_pc, location, low_pc, ranges, segment, sibling, at_type, visibility]
-unit-attributes: # By the unit type. DWARF 5, table F.1; dwo_id was an attribute of GNU's
  compile:
    [addr_base, base_types, comp_dir, entry_pc, high_pc, identifier_case, language, loclists_base, low_pc, macros,
     main_subprogram, name, producer, ranges, rnglists_base, stmt_list, str_offsets_base, use_utf8]
  partial:
    [addr_base, base_types, comp_dir, entry_pc, high_pc, identifier_case, language, loclists_base, low_pc, macros,
     main_subprogram, name, producer, ranges, rnglists_base, stmt_list, str_offsets_base, use_utf8]
  ut_type: [language, stmt_list, str_offsets_base, use_utf8]
  skeleton: [addr_base, comp_dir, dwo_name, high_pc, low_pc, stmt_list, str_offsets_base, use_utf8]
  split_compile: [entry_pc, identifier_case, language, macros, main_subprogram, name, producer, ranges, use_utf8]
  split_type: [language, stmt_list, use_utf8]
-tag-groups: # Names for the lists below
  units: [compile_unit, partial_unit, type_unit, skeleton_unit]
  aggregates: [structure_type, class_type, union_type, interface_type]
  code:
    [subprogram, inlined_subroutine, lexical_block, entry_point, try_block, catch_block, with_stmt]
  calls: [call_site, gnu_call_site]
  generic: [subprogram, inlined_subroutine, subroutine_type, lexical_block, variable, enumeration_type, variant, variant_part]
-parents: # Tags of which the standard says, or producers show, where they stand; all others may stand anywhere. DWARF 5, chapters 3 to 5
  access_declaration: [aggregates]
  call_site: [code]
  call_site_parameter: [calls]
  catch_block: [code]
  common_block: [units, code, tag_module]
  common_inclusion: [units, code, tag_module]
  entry_point: [units, code, tag_module]
  enumerator: [enumeration_type]
  formal_parameter: [code, subroutine_type, template_alias, call_site, gnu_call_site, gnu_formal_parameter_pack]
  tag_friend: [aggregates]
  generic_subrange: [array_type, coarray_type]
  gnu_call_site: [code]
  gnu_call_site_parameter: [calls]
  gnu_formal_parameter_pack: [code, subroutine_type]
  gnu_template_parameter_pack: [aggregates, generic]
  gnu_template_template_param: [aggregates, generic, gnu_template_parameter_pack]
  inheritance: [aggregates]
  inlined_subroutine: [code]
  label: [units, code]
  lexical_block: [units, code]
  member: [aggregates, variant, variant_part]
  namelist_item: [namelist]
  template_type_parameter: [aggregates, generic, template_alias, gnu_template_parameter_pack]
  template_value_parameter: [aggregates, generic, template_alias, gnu_template_parameter_pack]
  thrown_type: [code, subroutine_type]
  try_block: [code]
  unspecified_parameters: [code, subroutine_type, template_alias]
  variant: [variant_part]
  variant_part: [aggregates, variant]
  with_stmt: [code]
  compile_unit: []
  partial_unit: []
  skeleton_unit: []
  type_unit: []
-sections: # The version in their headers by the version of DWARF, `none` without one there. DWARF 5, appendix G; DWARF 4, appendix F
  .debug_abbrev: {2: none, 3: none, 4: none, 5: none}
  .debug_addr: {5: 5}
  .debug_aranges: {2: 2, 3: 2, 4: 2, 5: 2}
  .debug_cu_index: {5: 5}
  .debug_frame: {2: 1, 3: 3, 4: 4, 5: 4}
  .debug_info: {2: 2, 3: 3, 4: 4, 5: 5}
  .debug_line: {2: 2, 3: 3, 4: 4, 5: 5}
  .debug_line_str: {5: none}
  .debug_loc: {2: none, 3: none, 4: none}
  .debug_loclists: {5: 5}
  .debug_macinfo: {2: none, 3: none, 4: none}
  .debug_macro: {5: 5}
  .debug_names: {5: 5}
  .debug_pubnames: {2: 2, 3: 2, 4: 2}
  .debug_pubtypes: {3: 2, 4: 2}
  .debug_ranges: {3: none, 4: none}
  .debug_rnglists: {5: 5}
  .debug_str: {2: none, 3: none, 4: none, 5: none}
  .debug_str_offsets: {5: 5}
  .debug_sup: {5: 5}
  .debug_tu_index: {5: 5}
  .debug_types: {4: 4}
  .debug_abbrev.dwo: {5: none}
  .debug_info.dwo: {5: 5}
  .debug_line.dwo: {5: 5}
  .debug_loclists.dwo: {5: 5}
  .debug_macro.dwo: {5: 5}
  .debug_rnglists.dwo: {5: 5}
  .debug_str.dwo: {5: none}
  .debug_str_offsets.dwo: {5: 5}
enums:
  dw_sect_v2: # Columns of indexes of packages of version 2, GNU's before DWARF 5. https://gcc.gnu.org/wiki/DebugFissionDWP
    0x01: {id: info, -orig-id: DW_SECT_INFO}
    0x02: {id: types, -orig-id: DW_SECT_TYPES}
    0x03: {id: abbrev, -orig-id: DW_SECT_ABBREV}
    0x04: {id: line, -orig-id: DW_SECT_LINE}
    0x05: {id: loc, -orig-id: DW_SECT_LOC}
    0x06: {id: str_offsets, -orig-id: DW_SECT_STR_OFFSETS}
    0x07: {id: macinfo, -orig-id: DW_SECT_MACINFO}
    0x08: {id: sect_macro, -orig-id: DW_SECT_MACRO}
