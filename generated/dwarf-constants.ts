// Generated from ksy/dwarf_enums.ksy by `npm run generate`; do not edit.
/** Constants of the DWARF debugging information format, versions 2 to 5, and of its vendors */

export const DW_TAG = {
  array_type: 0x01,
  class_type: 0x02,
  entry_point: 0x03,
  enumeration_type: 0x04,
  formal_parameter: 0x05,
  imported_declaration: 0x08,
  label: 0x0a,
  lexical_block: 0x0b,
  member: 0x0d,
  pointer_type: 0x0f,
  reference_type: 0x10,
  compile_unit: 0x11,
  string_type: 0x12,
  structure_type: 0x13,
  subroutine_type: 0x15,
  typedef: 0x16,
  union_type: 0x17,
  unspecified_parameters: 0x18,
  variant: 0x19,
  common_block: 0x1a,
  common_inclusion: 0x1b,
  inheritance: 0x1c,
  inlined_subroutine: 0x1d,
  module: 0x1e,
  ptr_to_member_type: 0x1f,
  set_type: 0x20,
  subrange_type: 0x21,
  with_stmt: 0x22,
  access_declaration: 0x23,
  base_type: 0x24,
  catch_block: 0x25,
  const_type: 0x26,
  constant: 0x27,
  enumerator: 0x28,
  file_type: 0x29,
  friend: 0x2a,
  namelist: 0x2b,
  namelist_item: 0x2c,
  packed_type: 0x2d,
  subprogram: 0x2e,
  template_type_parameter: 0x2f,
  template_value_parameter: 0x30,
  thrown_type: 0x31,
  try_block: 0x32,
  variant_part: 0x33,
  variable: 0x34,
  volatile_type: 0x35,
  dwarf_procedure: 0x36,
  restrict_type: 0x37,
  interface_type: 0x38,
  namespace: 0x39,
  imported_module: 0x3a,
  unspecified_type: 0x3b,
  partial_unit: 0x3c,
  imported_unit: 0x3d,
  condition: 0x3f,
  shared_type: 0x40,
  type_unit: 0x41,
  rvalue_reference_type: 0x42,
  template_alias: 0x43,
  coarray_type: 0x44,
  generic_subrange: 0x45,
  dynamic_type: 0x46,
  atomic_type: 0x47,
  call_site: 0x48,
  call_site_parameter: 0x49,
  skeleton_unit: 0x4a,
  immutable_type: 0x4b,
  lo_user: 0x4080,
  MIPS_loop: 0x4081,
  HP_array_descriptor: 0x4090,
  HP_Bliss_field: 0x4091,
  HP_Bliss_field_set: 0x4092,
  format_label: 0x4101,
  function_template: 0x4102,
  class_template: 0x4103,
  GNU_BINCL: 0x4104,
  GNU_EINCL: 0x4105,
  GNU_template_template_param: 0x4106,
  GNU_template_parameter_pack: 0x4107,
  GNU_formal_parameter_pack: 0x4108,
  GNU_call_site: 0x4109,
  GNU_call_site_parameter: 0x410a,
  APPLE_property: 0x4200,
  SUN_function_template: 0x4201,
  SUN_class_template: 0x4202,
  SUN_struct_template: 0x4203,
  SUN_union_template: 0x4204,
  SUN_indirect_inheritance: 0x4205,
  SUN_codeflags: 0x4206,
  SUN_memop_info: 0x4207,
  SUN_omp_child_func: 0x4208,
  SUN_rtti_descriptor: 0x4209,
  SUN_dtor_info: 0x420a,
  SUN_dtor: 0x420b,
  SUN_f90_interface: 0x420c,
  SUN_fortran_vax_structure: 0x420d,
  SUN_hi: 0x42ff,
  ALTIUM_circ_type: 0x5101,
  ALTIUM_mwa_circ_type: 0x5102,
  ALTIUM_rev_carry_type: 0x5103,
  ALTIUM_rom: 0x5111,
  LLVM_annotation: 0x6000,
  GNU_annotation: 0x6001,
  GHS_namespace: 0x8004,
  GHS_using_namespace: 0x8005,
  GHS_using_declaration: 0x8006,
  GHS_template_templ_param: 0x8007,
  UPC_shared_type: 0x8765,
  UPC_strict_type: 0x8766,
  UPC_relaxed: 0x8767,
  PGI_kanji_type: 0xa000,
  PGI_interface_block: 0xa020,
  BORLAND_property: 0xb000,
  BORLAND_Delphi_string: 0xb001,
  BORLAND_Delphi_dynamic_array: 0xb002,
  BORLAND_Delphi_set: 0xb003,
  BORLAND_Delphi_variant: 0xb004,
  hi_user: 0xffff,
} as const;
export type DwTag = (typeof DW_TAG)[keyof typeof DW_TAG];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwTagName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_TAG_array_type';
    case 0x02:
      return 'DW_TAG_class_type';
    case 0x03:
      return 'DW_TAG_entry_point';
    case 0x04:
      return 'DW_TAG_enumeration_type';
    case 0x05:
      return 'DW_TAG_formal_parameter';
    case 0x08:
      return 'DW_TAG_imported_declaration';
    case 0x0a:
      return 'DW_TAG_label';
    case 0x0b:
      return 'DW_TAG_lexical_block';
    case 0x0d:
      return 'DW_TAG_member';
    case 0x0f:
      return 'DW_TAG_pointer_type';
    case 0x10:
      return 'DW_TAG_reference_type';
    case 0x11:
      return 'DW_TAG_compile_unit';
    case 0x12:
      return 'DW_TAG_string_type';
    case 0x13:
      return 'DW_TAG_structure_type';
    case 0x15:
      return 'DW_TAG_subroutine_type';
    case 0x16:
      return 'DW_TAG_typedef';
    case 0x17:
      return 'DW_TAG_union_type';
    case 0x18:
      return 'DW_TAG_unspecified_parameters';
    case 0x19:
      return 'DW_TAG_variant';
    case 0x1a:
      return 'DW_TAG_common_block';
    case 0x1b:
      return 'DW_TAG_common_inclusion';
    case 0x1c:
      return 'DW_TAG_inheritance';
    case 0x1d:
      return 'DW_TAG_inlined_subroutine';
    case 0x1e:
      return 'DW_TAG_module';
    case 0x1f:
      return 'DW_TAG_ptr_to_member_type';
    case 0x20:
      return 'DW_TAG_set_type';
    case 0x21:
      return 'DW_TAG_subrange_type';
    case 0x22:
      return 'DW_TAG_with_stmt';
    case 0x23:
      return 'DW_TAG_access_declaration';
    case 0x24:
      return 'DW_TAG_base_type';
    case 0x25:
      return 'DW_TAG_catch_block';
    case 0x26:
      return 'DW_TAG_const_type';
    case 0x27:
      return 'DW_TAG_constant';
    case 0x28:
      return 'DW_TAG_enumerator';
    case 0x29:
      return 'DW_TAG_file_type';
    case 0x2a:
      return 'DW_TAG_friend';
    case 0x2b:
      return 'DW_TAG_namelist';
    case 0x2c:
      return 'DW_TAG_namelist_item';
    case 0x2d:
      return 'DW_TAG_packed_type';
    case 0x2e:
      return 'DW_TAG_subprogram';
    case 0x2f:
      return 'DW_TAG_template_type_parameter';
    case 0x30:
      return 'DW_TAG_template_value_parameter';
    case 0x31:
      return 'DW_TAG_thrown_type';
    case 0x32:
      return 'DW_TAG_try_block';
    case 0x33:
      return 'DW_TAG_variant_part';
    case 0x34:
      return 'DW_TAG_variable';
    case 0x35:
      return 'DW_TAG_volatile_type';
    case 0x36:
      return 'DW_TAG_dwarf_procedure';
    case 0x37:
      return 'DW_TAG_restrict_type';
    case 0x38:
      return 'DW_TAG_interface_type';
    case 0x39:
      return 'DW_TAG_namespace';
    case 0x3a:
      return 'DW_TAG_imported_module';
    case 0x3b:
      return 'DW_TAG_unspecified_type';
    case 0x3c:
      return 'DW_TAG_partial_unit';
    case 0x3d:
      return 'DW_TAG_imported_unit';
    case 0x3f:
      return 'DW_TAG_condition';
    case 0x40:
      return 'DW_TAG_shared_type';
    case 0x41:
      return 'DW_TAG_type_unit';
    case 0x42:
      return 'DW_TAG_rvalue_reference_type';
    case 0x43:
      return 'DW_TAG_template_alias';
    case 0x44:
      return 'DW_TAG_coarray_type';
    case 0x45:
      return 'DW_TAG_generic_subrange';
    case 0x46:
      return 'DW_TAG_dynamic_type';
    case 0x47:
      return 'DW_TAG_atomic_type';
    case 0x48:
      return 'DW_TAG_call_site';
    case 0x49:
      return 'DW_TAG_call_site_parameter';
    case 0x4a:
      return 'DW_TAG_skeleton_unit';
    case 0x4b:
      return 'DW_TAG_immutable_type';
    case 0x4080:
      return 'DW_TAG_lo_user';
    case 0x4081:
      return 'DW_TAG_MIPS_loop';
    case 0x4090:
      return 'DW_TAG_HP_array_descriptor';
    case 0x4091:
      return 'DW_TAG_HP_Bliss_field';
    case 0x4092:
      return 'DW_TAG_HP_Bliss_field_set';
    case 0x4101:
      return 'DW_TAG_format_label';
    case 0x4102:
      return 'DW_TAG_function_template';
    case 0x4103:
      return 'DW_TAG_class_template';
    case 0x4104:
      return 'DW_TAG_GNU_BINCL';
    case 0x4105:
      return 'DW_TAG_GNU_EINCL';
    case 0x4106:
      return 'DW_TAG_GNU_template_template_param';
    case 0x4107:
      return 'DW_TAG_GNU_template_parameter_pack';
    case 0x4108:
      return 'DW_TAG_GNU_formal_parameter_pack';
    case 0x4109:
      return 'DW_TAG_GNU_call_site';
    case 0x410a:
      return 'DW_TAG_GNU_call_site_parameter';
    case 0x4200:
      return 'DW_TAG_APPLE_property';
    case 0x4201:
      return 'DW_TAG_SUN_function_template';
    case 0x4202:
      return 'DW_TAG_SUN_class_template';
    case 0x4203:
      return 'DW_TAG_SUN_struct_template';
    case 0x4204:
      return 'DW_TAG_SUN_union_template';
    case 0x4205:
      return 'DW_TAG_SUN_indirect_inheritance';
    case 0x4206:
      return 'DW_TAG_SUN_codeflags';
    case 0x4207:
      return 'DW_TAG_SUN_memop_info';
    case 0x4208:
      return 'DW_TAG_SUN_omp_child_func';
    case 0x4209:
      return 'DW_TAG_SUN_rtti_descriptor';
    case 0x420a:
      return 'DW_TAG_SUN_dtor_info';
    case 0x420b:
      return 'DW_TAG_SUN_dtor';
    case 0x420c:
      return 'DW_TAG_SUN_f90_interface';
    case 0x420d:
      return 'DW_TAG_SUN_fortran_vax_structure';
    case 0x42ff:
      return 'DW_TAG_SUN_hi';
    case 0x5101:
      return 'DW_TAG_ALTIUM_circ_type';
    case 0x5102:
      return 'DW_TAG_ALTIUM_mwa_circ_type';
    case 0x5103:
      return 'DW_TAG_ALTIUM_rev_carry_type';
    case 0x5111:
      return 'DW_TAG_ALTIUM_rom';
    case 0x6000:
      return 'DW_TAG_LLVM_annotation';
    case 0x6001:
      return 'DW_TAG_GNU_annotation';
    case 0x8004:
      return 'DW_TAG_GHS_namespace';
    case 0x8005:
      return 'DW_TAG_GHS_using_namespace';
    case 0x8006:
      return 'DW_TAG_GHS_using_declaration';
    case 0x8007:
      return 'DW_TAG_GHS_template_templ_param';
    case 0x8765:
      return 'DW_TAG_UPC_shared_type';
    case 0x8766:
      return 'DW_TAG_UPC_strict_type';
    case 0x8767:
      return 'DW_TAG_UPC_relaxed';
    case 0xa000:
      return 'DW_TAG_PGI_kanji_type';
    case 0xa020:
      return 'DW_TAG_PGI_interface_block';
    case 0xb000:
      return 'DW_TAG_BORLAND_property';
    case 0xb001:
      return 'DW_TAG_BORLAND_Delphi_string';
    case 0xb002:
      return 'DW_TAG_BORLAND_Delphi_dynamic_array';
    case 0xb003:
      return 'DW_TAG_BORLAND_Delphi_set';
    case 0xb004:
      return 'DW_TAG_BORLAND_Delphi_variant';
    case 0xffff:
      return 'DW_TAG_hi_user';
    default:
      if (code >= 0x4080 && code <= 0xffff) return `DW_TAG_user_0x${code.toString(16)}`;
      return `DW_TAG_unknown_0x${code.toString(16)}`;
  }
}

export const DW_CHILDREN = {
  no: 0x00,
  yes: 0x01,
} as const;
export type DwChildren = (typeof DW_CHILDREN)[keyof typeof DW_CHILDREN];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwChildrenName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_CHILDREN_no';
    case 0x01:
      return 'DW_CHILDREN_yes';
    default:
      return `DW_CHILDREN_unknown_0x${code.toString(16)}`;
  }
}

export const DW_AT = {
  sibling: 0x01,
  location: 0x02,
  name: 0x03,
  ordering: 0x09,
  subscr_data: 0x0a,
  byte_size: 0x0b,
  bit_offset: 0x0c,
  bit_size: 0x0d,
  element_list: 0x0f,
  stmt_list: 0x10,
  low_pc: 0x11,
  high_pc: 0x12,
  language: 0x13,
  member: 0x14,
  discr: 0x15,
  discr_value: 0x16,
  visibility: 0x17,
  import: 0x18,
  string_length: 0x19,
  common_reference: 0x1a,
  comp_dir: 0x1b,
  const_value: 0x1c,
  containing_type: 0x1d,
  default_value: 0x1e,
  inline: 0x20,
  is_optional: 0x21,
  lower_bound: 0x22,
  producer: 0x25,
  prototyped: 0x27,
  return_addr: 0x2a,
  start_scope: 0x2c,
  bit_stride: 0x2e,
  upper_bound: 0x2f,
  abstract_origin: 0x31,
  accessibility: 0x32,
  address_class: 0x33,
  artificial: 0x34,
  base_types: 0x35,
  calling_convention: 0x36,
  count: 0x37,
  data_member_location: 0x38,
  decl_column: 0x39,
  decl_file: 0x3a,
  decl_line: 0x3b,
  declaration: 0x3c,
  discr_list: 0x3d,
  encoding: 0x3e,
  external: 0x3f,
  frame_base: 0x40,
  friend: 0x41,
  identifier_case: 0x42,
  macro_info: 0x43,
  namelist_item: 0x44,
  priority: 0x45,
  segment: 0x46,
  specification: 0x47,
  static_link: 0x48,
  type: 0x49,
  use_location: 0x4a,
  variable_parameter: 0x4b,
  virtuality: 0x4c,
  vtable_elem_location: 0x4d,
  allocated: 0x4e,
  associated: 0x4f,
  data_location: 0x50,
  byte_stride: 0x51,
  entry_pc: 0x52,
  use_UTF8: 0x53,
  extension: 0x54,
  ranges: 0x55,
  trampoline: 0x56,
  call_column: 0x57,
  call_file: 0x58,
  call_line: 0x59,
  description: 0x5a,
  binary_scale: 0x5b,
  decimal_scale: 0x5c,
  small: 0x5d,
  decimal_sign: 0x5e,
  digit_count: 0x5f,
  picture_string: 0x60,
  mutable: 0x61,
  threads_scaled: 0x62,
  explicit: 0x63,
  object_pointer: 0x64,
  endianity: 0x65,
  elemental: 0x66,
  pure: 0x67,
  recursive: 0x68,
  signature: 0x69,
  main_subprogram: 0x6a,
  data_bit_offset: 0x6b,
  const_expr: 0x6c,
  enum_class: 0x6d,
  linkage_name: 0x6e,
  string_length_bit_size: 0x6f,
  string_length_byte_size: 0x70,
  rank: 0x71,
  str_offsets_base: 0x72,
  addr_base: 0x73,
  rnglists_base: 0x74,
  dwo_name: 0x76,
  reference: 0x77,
  rvalue_reference: 0x78,
  macros: 0x79,
  call_all_calls: 0x7a,
  call_all_source_calls: 0x7b,
  call_all_tail_calls: 0x7c,
  call_return_pc: 0x7d,
  call_value: 0x7e,
  call_origin: 0x7f,
  call_parameter: 0x80,
  call_pc: 0x81,
  call_tail_call: 0x82,
  call_target: 0x83,
  call_target_clobbered: 0x84,
  call_data_location: 0x85,
  call_data_value: 0x86,
  noreturn: 0x87,
  alignment: 0x88,
  export_symbols: 0x89,
  deleted: 0x8a,
  defaulted: 0x8b,
  loclists_base: 0x8c,
  GHS_namespace_alias: 0x806,
  GHS_using_namespace: 0x807,
  GHS_using_declaration: 0x808,
  lo_user: 0x2000,
  MIPS_fde: 0x2001,
  MIPS_loop_begin: 0x2002,
  MIPS_tail_loop_begin: 0x2003,
  MIPS_epilog_begin: 0x2004,
  MIPS_loop_unroll_factor: 0x2005,
  MIPS_software_pipeline_depth: 0x2006,
  MIPS_linkage_name: 0x2007,
  MIPS_stride: 0x2008,
  MIPS_abstract_name: 0x2009,
  MIPS_clone_origin: 0x200a,
  MIPS_has_inlines: 0x200b,
  MIPS_stride_byte: 0x200c,
  MIPS_stride_elem: 0x200d,
  MIPS_ptr_dopetype: 0x200e,
  MIPS_allocatable_dopetype: 0x200f,
  MIPS_assumed_shape_dopetype: 0x2010,
  MIPS_assumed_size: 0x2011,
  HP_raw_data_ptr: 0x2012,
  HP_pass_by_reference: 0x2013,
  HP_opt_level: 0x2014,
  HP_prof_version_id: 0x2015,
  HP_opt_flags: 0x2016,
  HP_cold_region_low_pc: 0x2017,
  HP_cold_region_high_pc: 0x2018,
  HP_all_variables_modifiable: 0x2019,
  HP_linkage_name: 0x201a,
  HP_prof_flags: 0x201b,
  HP_unit_name: 0x201f,
  HP_unit_size: 0x2020,
  HP_widened_byte_size: 0x2021,
  HP_definition_points: 0x2022,
  HP_default_location: 0x2023,
  INTEL_other_endian: 0x2026,
  HP_is_result_param: 0x2029,
  GHS_rsm: 0x2083,
  GHS_frsm: 0x2085,
  GHS_frames: 0x2086,
  GHS_rso: 0x2087,
  GHS_subcpu: 0x2092,
  GHS_lbrace_line: 0x2093,
  sf_names: 0x2101,
  src_info: 0x2102,
  mac_info: 0x2103,
  src_coords: 0x2104,
  body_begin: 0x2105,
  body_end: 0x2106,
  GNU_vector: 0x2107,
  GNU_guarded_by: 0x2108,
  GNU_pt_guarded_by: 0x2109,
  GNU_guarded: 0x210a,
  GNU_pt_guarded: 0x210b,
  GNU_locks_excluded: 0x210c,
  GNU_exclusive_locks_required: 0x210d,
  GNU_shared_locks_required: 0x210e,
  GNU_odr_signature: 0x210f,
  GNU_template_name: 0x2110,
  GNU_call_site_value: 0x2111,
  GNU_call_site_data_value: 0x2112,
  GNU_call_site_target: 0x2113,
  GNU_call_site_target_clobbered: 0x2114,
  GNU_tail_call: 0x2115,
  GNU_all_tail_call_sites: 0x2116,
  GNU_all_call_sites: 0x2117,
  GNU_all_source_call_sites: 0x2118,
  GNU_macros: 0x2119,
  GNU_deleted: 0x211a,
  GNU_dwo_name: 0x2130,
  GNU_dwo_id: 0x2131,
  GNU_ranges_base: 0x2132,
  GNU_addr_base: 0x2133,
  GNU_pubnames: 0x2134,
  GNU_pubtypes: 0x2135,
  GNU_discriminator: 0x2136,
  GNU_locviews: 0x2137,
  GNU_entry_view: 0x2138,
  GNU_annotation: 0x2139,
  SUN_template: 0x2201,
  SUN_alignment: 0x2202,
  SUN_vtable: 0x2203,
  SUN_count_guarantee: 0x2204,
  SUN_command_line: 0x2205,
  SUN_vbase: 0x2206,
  SUN_compile_options: 0x2207,
  SUN_language: 0x2208,
  SUN_browser_file: 0x2209,
  SUN_vtable_abi: 0x2210,
  SUN_func_offsets: 0x2211,
  SUN_cf_kind: 0x2212,
  SUN_vtable_index: 0x2213,
  SUN_omp_tpriv_addr: 0x2214,
  SUN_omp_child_func: 0x2215,
  SUN_func_offset: 0x2216,
  SUN_memop_type_ref: 0x2217,
  SUN_profile_id: 0x2218,
  SUN_memop_signature: 0x2219,
  SUN_obj_dir: 0x2220,
  SUN_obj_file: 0x2221,
  SUN_original_name: 0x2222,
  SUN_hwcprof_signature: 0x2223,
  SUN_amd64_parmdump: 0x2224,
  SUN_part_link_name: 0x2225,
  SUN_link_name: 0x2226,
  SUN_pass_with_const: 0x2227,
  SUN_return_with_const: 0x2228,
  SUN_import_by_name: 0x2229,
  SUN_90_pointer: 0x222a,
  SUN_pass_by_ref: 0x222b,
  SUN_f90_allocatable: 0x222c,
  SUN_f90_assumed_shape_array: 0x222d,
  SUN_c_vla: 0x222e,
  SUN_return_value_ptr: 0x2230,
  SUN_dtor_start: 0x2231,
  SUN_dtor_length: 0x2232,
  SUN_dtor_state_initial: 0x2233,
  SUN_dtor_state_final: 0x2234,
  SUN_dtor_state_deltas: 0x2235,
  SUN_import_by_lname: 0x2236,
  SUN_f90_use_only: 0x2237,
  SUN_namelist_spec: 0x2238,
  SUN_is_omp_child_func: 0x2239,
  SUN_fortran_main_alias: 0x223a,
  SUN_fortran_based: 0x223b,
  ALTIUM_loclist: 0x2300,
  use_GNAT_descriptive_type: 0x2301,
  GNAT_descriptive_type: 0x2302,
  GNU_numerator: 0x2303,
  GNU_denominator: 0x2304,
  GNU_bias: 0x2305,
  GO_kind: 0x2900,
  GO_key: 0x2901,
  GO_elem: 0x2902,
  GO_embedded_field: 0x2903,
  GO_runtime_type: 0x2904,
  GO_package_name: 0x2905,
  GO_dict_index: 0x2906,
  UPC_threads_scaled: 0x3210,
  IBM_wsa_addr: 0x393e,
  IBM_home_location: 0x393f,
  IBM_alt_srcview: 0x3940,
  PGI_lbase: 0x3a00,
  PGI_soffset: 0x3a01,
  PGI_lstride: 0x3a02,
  BORLAND_property_read: 0x3b11,
  BORLAND_property_write: 0x3b12,
  BORLAND_property_implements: 0x3b13,
  BORLAND_property_index: 0x3b14,
  BORLAND_property_default: 0x3b15,
  BORLAND_Delphi_unit: 0x3b20,
  BORLAND_Delphi_class: 0x3b21,
  BORLAND_Delphi_record: 0x3b22,
  BORLAND_Delphi_metaclass: 0x3b23,
  BORLAND_Delphi_constructor: 0x3b24,
  BORLAND_Delphi_destructor: 0x3b25,
  BORLAND_Delphi_anonymous_method: 0x3b26,
  BORLAND_Delphi_interface: 0x3b27,
  BORLAND_Delphi_ABI: 0x3b28,
  BORLAND_Delphi_return: 0x3b29,
  BORLAND_Delphi_frameptr: 0x3b30,
  BORLAND_closure: 0x3b31,
  LLVM_include_path: 0x3e00,
  LLVM_config_macros: 0x3e01,
  LLVM_sysroot: 0x3e02,
  LLVM_tag_offset: 0x3e03,
  LLVM_apinotes: 0x3e07,
  APPLE_optimized: 0x3fe1,
  APPLE_flags: 0x3fe2,
  APPLE_isa: 0x3fe3,
  APPLE_block: 0x3fe4,
  APPLE_major_runtime_vers: 0x3fe5,
  APPLE_runtime_class: 0x3fe6,
  APPLE_omit_frame_ptr: 0x3fe7,
  APPLE_property_name: 0x3fe8,
  APPLE_property_getter: 0x3fe9,
  APPLE_property_setter: 0x3fea,
  APPLE_property_attribute: 0x3feb,
  APPLE_objc_complete_type: 0x3fec,
  APPLE_property: 0x3fed,
  APPLE_objc_direct: 0x3fee,
  APPLE_sdk: 0x3fef,
  hi_user: 0x3fff,
} as const;
export type DwAt = (typeof DW_AT)[keyof typeof DW_AT];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwAtName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_AT_sibling';
    case 0x02:
      return 'DW_AT_location';
    case 0x03:
      return 'DW_AT_name';
    case 0x09:
      return 'DW_AT_ordering';
    case 0x0a:
      return 'DW_AT_subscr_data';
    case 0x0b:
      return 'DW_AT_byte_size';
    case 0x0c:
      return 'DW_AT_bit_offset';
    case 0x0d:
      return 'DW_AT_bit_size';
    case 0x0f:
      return 'DW_AT_element_list';
    case 0x10:
      return 'DW_AT_stmt_list';
    case 0x11:
      return 'DW_AT_low_pc';
    case 0x12:
      return 'DW_AT_high_pc';
    case 0x13:
      return 'DW_AT_language';
    case 0x14:
      return 'DW_AT_member';
    case 0x15:
      return 'DW_AT_discr';
    case 0x16:
      return 'DW_AT_discr_value';
    case 0x17:
      return 'DW_AT_visibility';
    case 0x18:
      return 'DW_AT_import';
    case 0x19:
      return 'DW_AT_string_length';
    case 0x1a:
      return 'DW_AT_common_reference';
    case 0x1b:
      return 'DW_AT_comp_dir';
    case 0x1c:
      return 'DW_AT_const_value';
    case 0x1d:
      return 'DW_AT_containing_type';
    case 0x1e:
      return 'DW_AT_default_value';
    case 0x20:
      return 'DW_AT_inline';
    case 0x21:
      return 'DW_AT_is_optional';
    case 0x22:
      return 'DW_AT_lower_bound';
    case 0x25:
      return 'DW_AT_producer';
    case 0x27:
      return 'DW_AT_prototyped';
    case 0x2a:
      return 'DW_AT_return_addr';
    case 0x2c:
      return 'DW_AT_start_scope';
    case 0x2e:
      return 'DW_AT_bit_stride';
    case 0x2f:
      return 'DW_AT_upper_bound';
    case 0x31:
      return 'DW_AT_abstract_origin';
    case 0x32:
      return 'DW_AT_accessibility';
    case 0x33:
      return 'DW_AT_address_class';
    case 0x34:
      return 'DW_AT_artificial';
    case 0x35:
      return 'DW_AT_base_types';
    case 0x36:
      return 'DW_AT_calling_convention';
    case 0x37:
      return 'DW_AT_count';
    case 0x38:
      return 'DW_AT_data_member_location';
    case 0x39:
      return 'DW_AT_decl_column';
    case 0x3a:
      return 'DW_AT_decl_file';
    case 0x3b:
      return 'DW_AT_decl_line';
    case 0x3c:
      return 'DW_AT_declaration';
    case 0x3d:
      return 'DW_AT_discr_list';
    case 0x3e:
      return 'DW_AT_encoding';
    case 0x3f:
      return 'DW_AT_external';
    case 0x40:
      return 'DW_AT_frame_base';
    case 0x41:
      return 'DW_AT_friend';
    case 0x42:
      return 'DW_AT_identifier_case';
    case 0x43:
      return 'DW_AT_macro_info';
    case 0x44:
      return 'DW_AT_namelist_item';
    case 0x45:
      return 'DW_AT_priority';
    case 0x46:
      return 'DW_AT_segment';
    case 0x47:
      return 'DW_AT_specification';
    case 0x48:
      return 'DW_AT_static_link';
    case 0x49:
      return 'DW_AT_type';
    case 0x4a:
      return 'DW_AT_use_location';
    case 0x4b:
      return 'DW_AT_variable_parameter';
    case 0x4c:
      return 'DW_AT_virtuality';
    case 0x4d:
      return 'DW_AT_vtable_elem_location';
    case 0x4e:
      return 'DW_AT_allocated';
    case 0x4f:
      return 'DW_AT_associated';
    case 0x50:
      return 'DW_AT_data_location';
    case 0x51:
      return 'DW_AT_byte_stride';
    case 0x52:
      return 'DW_AT_entry_pc';
    case 0x53:
      return 'DW_AT_use_UTF8';
    case 0x54:
      return 'DW_AT_extension';
    case 0x55:
      return 'DW_AT_ranges';
    case 0x56:
      return 'DW_AT_trampoline';
    case 0x57:
      return 'DW_AT_call_column';
    case 0x58:
      return 'DW_AT_call_file';
    case 0x59:
      return 'DW_AT_call_line';
    case 0x5a:
      return 'DW_AT_description';
    case 0x5b:
      return 'DW_AT_binary_scale';
    case 0x5c:
      return 'DW_AT_decimal_scale';
    case 0x5d:
      return 'DW_AT_small';
    case 0x5e:
      return 'DW_AT_decimal_sign';
    case 0x5f:
      return 'DW_AT_digit_count';
    case 0x60:
      return 'DW_AT_picture_string';
    case 0x61:
      return 'DW_AT_mutable';
    case 0x62:
      return 'DW_AT_threads_scaled';
    case 0x63:
      return 'DW_AT_explicit';
    case 0x64:
      return 'DW_AT_object_pointer';
    case 0x65:
      return 'DW_AT_endianity';
    case 0x66:
      return 'DW_AT_elemental';
    case 0x67:
      return 'DW_AT_pure';
    case 0x68:
      return 'DW_AT_recursive';
    case 0x69:
      return 'DW_AT_signature';
    case 0x6a:
      return 'DW_AT_main_subprogram';
    case 0x6b:
      return 'DW_AT_data_bit_offset';
    case 0x6c:
      return 'DW_AT_const_expr';
    case 0x6d:
      return 'DW_AT_enum_class';
    case 0x6e:
      return 'DW_AT_linkage_name';
    case 0x6f:
      return 'DW_AT_string_length_bit_size';
    case 0x70:
      return 'DW_AT_string_length_byte_size';
    case 0x71:
      return 'DW_AT_rank';
    case 0x72:
      return 'DW_AT_str_offsets_base';
    case 0x73:
      return 'DW_AT_addr_base';
    case 0x74:
      return 'DW_AT_rnglists_base';
    case 0x76:
      return 'DW_AT_dwo_name';
    case 0x77:
      return 'DW_AT_reference';
    case 0x78:
      return 'DW_AT_rvalue_reference';
    case 0x79:
      return 'DW_AT_macros';
    case 0x7a:
      return 'DW_AT_call_all_calls';
    case 0x7b:
      return 'DW_AT_call_all_source_calls';
    case 0x7c:
      return 'DW_AT_call_all_tail_calls';
    case 0x7d:
      return 'DW_AT_call_return_pc';
    case 0x7e:
      return 'DW_AT_call_value';
    case 0x7f:
      return 'DW_AT_call_origin';
    case 0x80:
      return 'DW_AT_call_parameter';
    case 0x81:
      return 'DW_AT_call_pc';
    case 0x82:
      return 'DW_AT_call_tail_call';
    case 0x83:
      return 'DW_AT_call_target';
    case 0x84:
      return 'DW_AT_call_target_clobbered';
    case 0x85:
      return 'DW_AT_call_data_location';
    case 0x86:
      return 'DW_AT_call_data_value';
    case 0x87:
      return 'DW_AT_noreturn';
    case 0x88:
      return 'DW_AT_alignment';
    case 0x89:
      return 'DW_AT_export_symbols';
    case 0x8a:
      return 'DW_AT_deleted';
    case 0x8b:
      return 'DW_AT_defaulted';
    case 0x8c:
      return 'DW_AT_loclists_base';
    case 0x806:
      return 'DW_AT_GHS_namespace_alias';
    case 0x807:
      return 'DW_AT_GHS_using_namespace';
    case 0x808:
      return 'DW_AT_GHS_using_declaration';
    case 0x2000:
      return 'DW_AT_lo_user';
    case 0x2001:
      return 'DW_AT_MIPS_fde';
    case 0x2002:
      return 'DW_AT_MIPS_loop_begin';
    case 0x2003:
      return 'DW_AT_MIPS_tail_loop_begin';
    case 0x2004:
      return 'DW_AT_MIPS_epilog_begin';
    case 0x2005:
      return 'DW_AT_MIPS_loop_unroll_factor';
    case 0x2006:
      return 'DW_AT_MIPS_software_pipeline_depth';
    case 0x2007:
      return 'DW_AT_MIPS_linkage_name';
    case 0x2008:
      return 'DW_AT_MIPS_stride';
    case 0x2009:
      return 'DW_AT_MIPS_abstract_name';
    case 0x200a:
      return 'DW_AT_MIPS_clone_origin';
    case 0x200b:
      return 'DW_AT_MIPS_has_inlines';
    case 0x200c:
      return 'DW_AT_MIPS_stride_byte';
    case 0x200d:
      return 'DW_AT_MIPS_stride_elem';
    case 0x200e:
      return 'DW_AT_MIPS_ptr_dopetype';
    case 0x200f:
      return 'DW_AT_MIPS_allocatable_dopetype';
    case 0x2010:
      return 'DW_AT_MIPS_assumed_shape_dopetype';
    case 0x2011:
      return 'DW_AT_MIPS_assumed_size';
    case 0x2012:
      return 'DW_AT_HP_raw_data_ptr';
    case 0x2013:
      return 'DW_AT_HP_pass_by_reference';
    case 0x2014:
      return 'DW_AT_HP_opt_level';
    case 0x2015:
      return 'DW_AT_HP_prof_version_id';
    case 0x2016:
      return 'DW_AT_HP_opt_flags';
    case 0x2017:
      return 'DW_AT_HP_cold_region_low_pc';
    case 0x2018:
      return 'DW_AT_HP_cold_region_high_pc';
    case 0x2019:
      return 'DW_AT_HP_all_variables_modifiable';
    case 0x201a:
      return 'DW_AT_HP_linkage_name';
    case 0x201b:
      return 'DW_AT_HP_prof_flags';
    case 0x201f:
      return 'DW_AT_HP_unit_name';
    case 0x2020:
      return 'DW_AT_HP_unit_size';
    case 0x2021:
      return 'DW_AT_HP_widened_byte_size';
    case 0x2022:
      return 'DW_AT_HP_definition_points';
    case 0x2023:
      return 'DW_AT_HP_default_location';
    case 0x2026:
      return 'DW_AT_INTEL_other_endian';
    case 0x2029:
      return 'DW_AT_HP_is_result_param';
    case 0x2083:
      return 'DW_AT_GHS_rsm';
    case 0x2085:
      return 'DW_AT_GHS_frsm';
    case 0x2086:
      return 'DW_AT_GHS_frames';
    case 0x2087:
      return 'DW_AT_GHS_rso';
    case 0x2092:
      return 'DW_AT_GHS_subcpu';
    case 0x2093:
      return 'DW_AT_GHS_lbrace_line';
    case 0x2101:
      return 'DW_AT_sf_names';
    case 0x2102:
      return 'DW_AT_src_info';
    case 0x2103:
      return 'DW_AT_mac_info';
    case 0x2104:
      return 'DW_AT_src_coords';
    case 0x2105:
      return 'DW_AT_body_begin';
    case 0x2106:
      return 'DW_AT_body_end';
    case 0x2107:
      return 'DW_AT_GNU_vector';
    case 0x2108:
      return 'DW_AT_GNU_guarded_by';
    case 0x2109:
      return 'DW_AT_GNU_pt_guarded_by';
    case 0x210a:
      return 'DW_AT_GNU_guarded';
    case 0x210b:
      return 'DW_AT_GNU_pt_guarded';
    case 0x210c:
      return 'DW_AT_GNU_locks_excluded';
    case 0x210d:
      return 'DW_AT_GNU_exclusive_locks_required';
    case 0x210e:
      return 'DW_AT_GNU_shared_locks_required';
    case 0x210f:
      return 'DW_AT_GNU_odr_signature';
    case 0x2110:
      return 'DW_AT_GNU_template_name';
    case 0x2111:
      return 'DW_AT_GNU_call_site_value';
    case 0x2112:
      return 'DW_AT_GNU_call_site_data_value';
    case 0x2113:
      return 'DW_AT_GNU_call_site_target';
    case 0x2114:
      return 'DW_AT_GNU_call_site_target_clobbered';
    case 0x2115:
      return 'DW_AT_GNU_tail_call';
    case 0x2116:
      return 'DW_AT_GNU_all_tail_call_sites';
    case 0x2117:
      return 'DW_AT_GNU_all_call_sites';
    case 0x2118:
      return 'DW_AT_GNU_all_source_call_sites';
    case 0x2119:
      return 'DW_AT_GNU_macros';
    case 0x211a:
      return 'DW_AT_GNU_deleted';
    case 0x2130:
      return 'DW_AT_GNU_dwo_name';
    case 0x2131:
      return 'DW_AT_GNU_dwo_id';
    case 0x2132:
      return 'DW_AT_GNU_ranges_base';
    case 0x2133:
      return 'DW_AT_GNU_addr_base';
    case 0x2134:
      return 'DW_AT_GNU_pubnames';
    case 0x2135:
      return 'DW_AT_GNU_pubtypes';
    case 0x2136:
      return 'DW_AT_GNU_discriminator';
    case 0x2137:
      return 'DW_AT_GNU_locviews';
    case 0x2138:
      return 'DW_AT_GNU_entry_view';
    case 0x2139:
      return 'DW_AT_GNU_annotation';
    case 0x2201:
      return 'DW_AT_SUN_template';
    case 0x2202:
      return 'DW_AT_SUN_alignment';
    case 0x2203:
      return 'DW_AT_SUN_vtable';
    case 0x2204:
      return 'DW_AT_SUN_count_guarantee';
    case 0x2205:
      return 'DW_AT_SUN_command_line';
    case 0x2206:
      return 'DW_AT_SUN_vbase';
    case 0x2207:
      return 'DW_AT_SUN_compile_options';
    case 0x2208:
      return 'DW_AT_SUN_language';
    case 0x2209:
      return 'DW_AT_SUN_browser_file';
    case 0x2210:
      return 'DW_AT_SUN_vtable_abi';
    case 0x2211:
      return 'DW_AT_SUN_func_offsets';
    case 0x2212:
      return 'DW_AT_SUN_cf_kind';
    case 0x2213:
      return 'DW_AT_SUN_vtable_index';
    case 0x2214:
      return 'DW_AT_SUN_omp_tpriv_addr';
    case 0x2215:
      return 'DW_AT_SUN_omp_child_func';
    case 0x2216:
      return 'DW_AT_SUN_func_offset';
    case 0x2217:
      return 'DW_AT_SUN_memop_type_ref';
    case 0x2218:
      return 'DW_AT_SUN_profile_id';
    case 0x2219:
      return 'DW_AT_SUN_memop_signature';
    case 0x2220:
      return 'DW_AT_SUN_obj_dir';
    case 0x2221:
      return 'DW_AT_SUN_obj_file';
    case 0x2222:
      return 'DW_AT_SUN_original_name';
    case 0x2223:
      return 'DW_AT_SUN_hwcprof_signature';
    case 0x2224:
      return 'DW_AT_SUN_amd64_parmdump';
    case 0x2225:
      return 'DW_AT_SUN_part_link_name';
    case 0x2226:
      return 'DW_AT_SUN_link_name';
    case 0x2227:
      return 'DW_AT_SUN_pass_with_const';
    case 0x2228:
      return 'DW_AT_SUN_return_with_const';
    case 0x2229:
      return 'DW_AT_SUN_import_by_name';
    case 0x222a:
      return 'DW_AT_SUN_90_pointer';
    case 0x222b:
      return 'DW_AT_SUN_pass_by_ref';
    case 0x222c:
      return 'DW_AT_SUN_f90_allocatable';
    case 0x222d:
      return 'DW_AT_SUN_f90_assumed_shape_array';
    case 0x222e:
      return 'DW_AT_SUN_c_vla';
    case 0x2230:
      return 'DW_AT_SUN_return_value_ptr';
    case 0x2231:
      return 'DW_AT_SUN_dtor_start';
    case 0x2232:
      return 'DW_AT_SUN_dtor_length';
    case 0x2233:
      return 'DW_AT_SUN_dtor_state_initial';
    case 0x2234:
      return 'DW_AT_SUN_dtor_state_final';
    case 0x2235:
      return 'DW_AT_SUN_dtor_state_deltas';
    case 0x2236:
      return 'DW_AT_SUN_import_by_lname';
    case 0x2237:
      return 'DW_AT_SUN_f90_use_only';
    case 0x2238:
      return 'DW_AT_SUN_namelist_spec';
    case 0x2239:
      return 'DW_AT_SUN_is_omp_child_func';
    case 0x223a:
      return 'DW_AT_SUN_fortran_main_alias';
    case 0x223b:
      return 'DW_AT_SUN_fortran_based';
    case 0x2300:
      return 'DW_AT_ALTIUM_loclist';
    case 0x2301:
      return 'DW_AT_use_GNAT_descriptive_type';
    case 0x2302:
      return 'DW_AT_GNAT_descriptive_type';
    case 0x2303:
      return 'DW_AT_GNU_numerator';
    case 0x2304:
      return 'DW_AT_GNU_denominator';
    case 0x2305:
      return 'DW_AT_GNU_bias';
    case 0x2900:
      return 'DW_AT_GO_kind';
    case 0x2901:
      return 'DW_AT_GO_key';
    case 0x2902:
      return 'DW_AT_GO_elem';
    case 0x2903:
      return 'DW_AT_GO_embedded_field';
    case 0x2904:
      return 'DW_AT_GO_runtime_type';
    case 0x2905:
      return 'DW_AT_GO_package_name';
    case 0x2906:
      return 'DW_AT_GO_dict_index';
    case 0x3210:
      return 'DW_AT_UPC_threads_scaled';
    case 0x393e:
      return 'DW_AT_IBM_wsa_addr';
    case 0x393f:
      return 'DW_AT_IBM_home_location';
    case 0x3940:
      return 'DW_AT_IBM_alt_srcview';
    case 0x3a00:
      return 'DW_AT_PGI_lbase';
    case 0x3a01:
      return 'DW_AT_PGI_soffset';
    case 0x3a02:
      return 'DW_AT_PGI_lstride';
    case 0x3b11:
      return 'DW_AT_BORLAND_property_read';
    case 0x3b12:
      return 'DW_AT_BORLAND_property_write';
    case 0x3b13:
      return 'DW_AT_BORLAND_property_implements';
    case 0x3b14:
      return 'DW_AT_BORLAND_property_index';
    case 0x3b15:
      return 'DW_AT_BORLAND_property_default';
    case 0x3b20:
      return 'DW_AT_BORLAND_Delphi_unit';
    case 0x3b21:
      return 'DW_AT_BORLAND_Delphi_class';
    case 0x3b22:
      return 'DW_AT_BORLAND_Delphi_record';
    case 0x3b23:
      return 'DW_AT_BORLAND_Delphi_metaclass';
    case 0x3b24:
      return 'DW_AT_BORLAND_Delphi_constructor';
    case 0x3b25:
      return 'DW_AT_BORLAND_Delphi_destructor';
    case 0x3b26:
      return 'DW_AT_BORLAND_Delphi_anonymous_method';
    case 0x3b27:
      return 'DW_AT_BORLAND_Delphi_interface';
    case 0x3b28:
      return 'DW_AT_BORLAND_Delphi_ABI';
    case 0x3b29:
      return 'DW_AT_BORLAND_Delphi_return';
    case 0x3b30:
      return 'DW_AT_BORLAND_Delphi_frameptr';
    case 0x3b31:
      return 'DW_AT_BORLAND_closure';
    case 0x3e00:
      return 'DW_AT_LLVM_include_path';
    case 0x3e01:
      return 'DW_AT_LLVM_config_macros';
    case 0x3e02:
      return 'DW_AT_LLVM_sysroot';
    case 0x3e03:
      return 'DW_AT_LLVM_tag_offset';
    case 0x3e07:
      return 'DW_AT_LLVM_apinotes';
    case 0x3fe1:
      return 'DW_AT_APPLE_optimized';
    case 0x3fe2:
      return 'DW_AT_APPLE_flags';
    case 0x3fe3:
      return 'DW_AT_APPLE_isa';
    case 0x3fe4:
      return 'DW_AT_APPLE_block';
    case 0x3fe5:
      return 'DW_AT_APPLE_major_runtime_vers';
    case 0x3fe6:
      return 'DW_AT_APPLE_runtime_class';
    case 0x3fe7:
      return 'DW_AT_APPLE_omit_frame_ptr';
    case 0x3fe8:
      return 'DW_AT_APPLE_property_name';
    case 0x3fe9:
      return 'DW_AT_APPLE_property_getter';
    case 0x3fea:
      return 'DW_AT_APPLE_property_setter';
    case 0x3feb:
      return 'DW_AT_APPLE_property_attribute';
    case 0x3fec:
      return 'DW_AT_APPLE_objc_complete_type';
    case 0x3fed:
      return 'DW_AT_APPLE_property';
    case 0x3fee:
      return 'DW_AT_APPLE_objc_direct';
    case 0x3fef:
      return 'DW_AT_APPLE_sdk';
    case 0x3fff:
      return 'DW_AT_hi_user';
    default:
      if (code >= 0x2000 && code <= 0x3fff) return `DW_AT_user_0x${code.toString(16)}`;
      return `DW_AT_unknown_0x${code.toString(16)}`;
  }
}

export const DW_FORM = {
  addr: 0x01,
  block2: 0x03,
  block4: 0x04,
  data2: 0x05,
  data4: 0x06,
  data8: 0x07,
  string: 0x08,
  block: 0x09,
  block1: 0x0a,
  data1: 0x0b,
  flag: 0x0c,
  sdata: 0x0d,
  strp: 0x0e,
  udata: 0x0f,
  ref_addr: 0x10,
  ref1: 0x11,
  ref2: 0x12,
  ref4: 0x13,
  ref8: 0x14,
  ref_udata: 0x15,
  indirect: 0x16,
  sec_offset: 0x17,
  exprloc: 0x18,
  flag_present: 0x19,
  strx: 0x1a,
  addrx: 0x1b,
  ref_sup4: 0x1c,
  strp_sup: 0x1d,
  data16: 0x1e,
  line_strp: 0x1f,
  ref_sig8: 0x20,
  implicit_const: 0x21,
  loclistx: 0x22,
  rnglistx: 0x23,
  ref_sup8: 0x24,
  strx1: 0x25,
  strx2: 0x26,
  strx3: 0x27,
  strx4: 0x28,
  addrx1: 0x29,
  addrx2: 0x2a,
  addrx3: 0x2b,
  addrx4: 0x2c,
  GNU_addr_index: 0x1f01,
  GNU_str_index: 0x1f02,
  GNU_ref_alt: 0x1f20,
  GNU_strp_alt: 0x1f21,
  LLVM_addrx_offset: 0x2001,
} as const;
export type DwForm = (typeof DW_FORM)[keyof typeof DW_FORM];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwFormName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_FORM_addr';
    case 0x03:
      return 'DW_FORM_block2';
    case 0x04:
      return 'DW_FORM_block4';
    case 0x05:
      return 'DW_FORM_data2';
    case 0x06:
      return 'DW_FORM_data4';
    case 0x07:
      return 'DW_FORM_data8';
    case 0x08:
      return 'DW_FORM_string';
    case 0x09:
      return 'DW_FORM_block';
    case 0x0a:
      return 'DW_FORM_block1';
    case 0x0b:
      return 'DW_FORM_data1';
    case 0x0c:
      return 'DW_FORM_flag';
    case 0x0d:
      return 'DW_FORM_sdata';
    case 0x0e:
      return 'DW_FORM_strp';
    case 0x0f:
      return 'DW_FORM_udata';
    case 0x10:
      return 'DW_FORM_ref_addr';
    case 0x11:
      return 'DW_FORM_ref1';
    case 0x12:
      return 'DW_FORM_ref2';
    case 0x13:
      return 'DW_FORM_ref4';
    case 0x14:
      return 'DW_FORM_ref8';
    case 0x15:
      return 'DW_FORM_ref_udata';
    case 0x16:
      return 'DW_FORM_indirect';
    case 0x17:
      return 'DW_FORM_sec_offset';
    case 0x18:
      return 'DW_FORM_exprloc';
    case 0x19:
      return 'DW_FORM_flag_present';
    case 0x1a:
      return 'DW_FORM_strx';
    case 0x1b:
      return 'DW_FORM_addrx';
    case 0x1c:
      return 'DW_FORM_ref_sup4';
    case 0x1d:
      return 'DW_FORM_strp_sup';
    case 0x1e:
      return 'DW_FORM_data16';
    case 0x1f:
      return 'DW_FORM_line_strp';
    case 0x20:
      return 'DW_FORM_ref_sig8';
    case 0x21:
      return 'DW_FORM_implicit_const';
    case 0x22:
      return 'DW_FORM_loclistx';
    case 0x23:
      return 'DW_FORM_rnglistx';
    case 0x24:
      return 'DW_FORM_ref_sup8';
    case 0x25:
      return 'DW_FORM_strx1';
    case 0x26:
      return 'DW_FORM_strx2';
    case 0x27:
      return 'DW_FORM_strx3';
    case 0x28:
      return 'DW_FORM_strx4';
    case 0x29:
      return 'DW_FORM_addrx1';
    case 0x2a:
      return 'DW_FORM_addrx2';
    case 0x2b:
      return 'DW_FORM_addrx3';
    case 0x2c:
      return 'DW_FORM_addrx4';
    case 0x1f01:
      return 'DW_FORM_GNU_addr_index';
    case 0x1f02:
      return 'DW_FORM_GNU_str_index';
    case 0x1f20:
      return 'DW_FORM_GNU_ref_alt';
    case 0x1f21:
      return 'DW_FORM_GNU_strp_alt';
    case 0x2001:
      return 'DW_FORM_LLVM_addrx_offset';
    default:
      return `DW_FORM_unknown_0x${code.toString(16)}`;
  }
}

export const DW_UT = {
  compile: 0x01,
  type: 0x02,
  partial: 0x03,
  skeleton: 0x04,
  split_compile: 0x05,
  split_type: 0x06,
  lo_user: 0x80,
  hi_user: 0xff,
} as const;
export type DwUt = (typeof DW_UT)[keyof typeof DW_UT];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwUtName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_UT_compile';
    case 0x02:
      return 'DW_UT_type';
    case 0x03:
      return 'DW_UT_partial';
    case 0x04:
      return 'DW_UT_skeleton';
    case 0x05:
      return 'DW_UT_split_compile';
    case 0x06:
      return 'DW_UT_split_type';
    case 0x80:
      return 'DW_UT_lo_user';
    case 0xff:
      return 'DW_UT_hi_user';
    default:
      if (code >= 0x80 && code <= 0xff) return `DW_UT_user_0x${code.toString(16)}`;
      return `DW_UT_unknown_0x${code.toString(16)}`;
  }
}

export const DW_ATE = {
  void: 0x00,
  address: 0x01,
  boolean: 0x02,
  complex_float: 0x03,
  float: 0x04,
  signed: 0x05,
  signed_char: 0x06,
  unsigned: 0x07,
  unsigned_char: 0x08,
  imaginary_float: 0x09,
  packed_decimal: 0x0a,
  numeric_string: 0x0b,
  edited: 0x0c,
  signed_fixed: 0x0d,
  unsigned_fixed: 0x0e,
  decimal_float: 0x0f,
  UTF: 0x10,
  UCS: 0x11,
  ASCII: 0x12,
  lo_user: 0x80,
  HP_complex_float: 0x81,
  HP_float128: 0x82,
  HP_complex_float128: 0x83,
  HP_floathpintel: 0x84,
  HP_imaginary_float90: 0x85,
  HP_imaginary_float128: 0x86,
  hi_user: 0xff,
} as const;
export type DwAte = (typeof DW_ATE)[keyof typeof DW_ATE];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwAteName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_ATE_void';
    case 0x01:
      return 'DW_ATE_address';
    case 0x02:
      return 'DW_ATE_boolean';
    case 0x03:
      return 'DW_ATE_complex_float';
    case 0x04:
      return 'DW_ATE_float';
    case 0x05:
      return 'DW_ATE_signed';
    case 0x06:
      return 'DW_ATE_signed_char';
    case 0x07:
      return 'DW_ATE_unsigned';
    case 0x08:
      return 'DW_ATE_unsigned_char';
    case 0x09:
      return 'DW_ATE_imaginary_float';
    case 0x0a:
      return 'DW_ATE_packed_decimal';
    case 0x0b:
      return 'DW_ATE_numeric_string';
    case 0x0c:
      return 'DW_ATE_edited';
    case 0x0d:
      return 'DW_ATE_signed_fixed';
    case 0x0e:
      return 'DW_ATE_unsigned_fixed';
    case 0x0f:
      return 'DW_ATE_decimal_float';
    case 0x10:
      return 'DW_ATE_UTF';
    case 0x11:
      return 'DW_ATE_UCS';
    case 0x12:
      return 'DW_ATE_ASCII';
    case 0x80:
      return 'DW_ATE_lo_user';
    case 0x81:
      return 'DW_ATE_HP_complex_float';
    case 0x82:
      return 'DW_ATE_HP_float128';
    case 0x83:
      return 'DW_ATE_HP_complex_float128';
    case 0x84:
      return 'DW_ATE_HP_floathpintel';
    case 0x85:
      return 'DW_ATE_HP_imaginary_float90';
    case 0x86:
      return 'DW_ATE_HP_imaginary_float128';
    case 0xff:
      return 'DW_ATE_hi_user';
    default:
      if (code >= 0x80 && code <= 0xff) return `DW_ATE_user_0x${code.toString(16)}`;
      return `DW_ATE_unknown_0x${code.toString(16)}`;
  }
}

export const DW_DS = {
  unsigned: 0x01,
  leading_overpunch: 0x02,
  trailing_overpunch: 0x03,
  leading_separate: 0x04,
  trailing_separate: 0x05,
} as const;
export type DwDs = (typeof DW_DS)[keyof typeof DW_DS];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwDsName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_DS_unsigned';
    case 0x02:
      return 'DW_DS_leading_overpunch';
    case 0x03:
      return 'DW_DS_trailing_overpunch';
    case 0x04:
      return 'DW_DS_leading_separate';
    case 0x05:
      return 'DW_DS_trailing_separate';
    default:
      return `DW_DS_unknown_0x${code.toString(16)}`;
  }
}

export const DW_END = {
  default: 0x00,
  big: 0x01,
  little: 0x02,
  lo_user: 0x40,
  hi_user: 0xff,
} as const;
export type DwEnd = (typeof DW_END)[keyof typeof DW_END];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwEndName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_END_default';
    case 0x01:
      return 'DW_END_big';
    case 0x02:
      return 'DW_END_little';
    case 0x40:
      return 'DW_END_lo_user';
    case 0xff:
      return 'DW_END_hi_user';
    default:
      if (code >= 0x40 && code <= 0xff) return `DW_END_user_0x${code.toString(16)}`;
      return `DW_END_unknown_0x${code.toString(16)}`;
  }
}

export const DW_ACCESS = {
  public: 0x01,
  protected: 0x02,
  private: 0x03,
} as const;
export type DwAccess = (typeof DW_ACCESS)[keyof typeof DW_ACCESS];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwAccessName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_ACCESS_public';
    case 0x02:
      return 'DW_ACCESS_protected';
    case 0x03:
      return 'DW_ACCESS_private';
    default:
      return `DW_ACCESS_unknown_0x${code.toString(16)}`;
  }
}

export const DW_VIS = {
  local: 0x01,
  exported: 0x02,
  qualified: 0x03,
} as const;
export type DwVis = (typeof DW_VIS)[keyof typeof DW_VIS];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwVisName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_VIS_local';
    case 0x02:
      return 'DW_VIS_exported';
    case 0x03:
      return 'DW_VIS_qualified';
    default:
      return `DW_VIS_unknown_0x${code.toString(16)}`;
  }
}

export const DW_VIRTUALITY = {
  none: 0x00,
  virtual: 0x01,
  pure_virtual: 0x02,
} as const;
export type DwVirtuality = (typeof DW_VIRTUALITY)[keyof typeof DW_VIRTUALITY];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwVirtualityName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_VIRTUALITY_none';
    case 0x01:
      return 'DW_VIRTUALITY_virtual';
    case 0x02:
      return 'DW_VIRTUALITY_pure_virtual';
    default:
      return `DW_VIRTUALITY_unknown_0x${code.toString(16)}`;
  }
}

export const DW_LANG = {
  C89: 0x01,
  C: 0x02,
  Ada83: 0x03,
  C_plus_plus: 0x04,
  Cobol74: 0x05,
  Cobol85: 0x06,
  Fortran77: 0x07,
  Fortran90: 0x08,
  Pascal83: 0x09,
  Modula2: 0x0a,
  Java: 0x0b,
  C99: 0x0c,
  Ada95: 0x0d,
  Fortran95: 0x0e,
  PLI: 0x0f,
  ObjC: 0x10,
  ObjC_plus_plus: 0x11,
  UPC: 0x12,
  D: 0x13,
  Python: 0x14,
  OpenCL: 0x15,
  Go: 0x16,
  Modula3: 0x17,
  Haskell: 0x18,
  C_plus_plus_03: 0x19,
  C_plus_plus_11: 0x1a,
  OCaml: 0x1b,
  Rust: 0x1c,
  C11: 0x1d,
  Swift: 0x1e,
  Julia: 0x1f,
  Dylan: 0x20,
  C_plus_plus_14: 0x21,
  Fortran03: 0x22,
  Fortran08: 0x23,
  RenderScript: 0x24,
  BLISS: 0x25,
  Kotlin: 0x26,
  Zig: 0x27,
  Crystal: 0x28,
  C_plus_plus_17: 0x2a,
  C_plus_plus_20: 0x2b,
  C17: 0x2c,
  Fortran18: 0x2d,
  Ada2005: 0x2e,
  Ada2012: 0x2f,
  lo_user: 0x8000,
  Mips_Assembler: 0x8001,
  GOOGLE_RenderScript: 0x8e57,
  BORLAND_Delphi: 0xb000,
  hi_user: 0xffff,
} as const;
export type DwLang = (typeof DW_LANG)[keyof typeof DW_LANG];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwLangName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_LANG_C89';
    case 0x02:
      return 'DW_LANG_C';
    case 0x03:
      return 'DW_LANG_Ada83';
    case 0x04:
      return 'DW_LANG_C_plus_plus';
    case 0x05:
      return 'DW_LANG_Cobol74';
    case 0x06:
      return 'DW_LANG_Cobol85';
    case 0x07:
      return 'DW_LANG_Fortran77';
    case 0x08:
      return 'DW_LANG_Fortran90';
    case 0x09:
      return 'DW_LANG_Pascal83';
    case 0x0a:
      return 'DW_LANG_Modula2';
    case 0x0b:
      return 'DW_LANG_Java';
    case 0x0c:
      return 'DW_LANG_C99';
    case 0x0d:
      return 'DW_LANG_Ada95';
    case 0x0e:
      return 'DW_LANG_Fortran95';
    case 0x0f:
      return 'DW_LANG_PLI';
    case 0x10:
      return 'DW_LANG_ObjC';
    case 0x11:
      return 'DW_LANG_ObjC_plus_plus';
    case 0x12:
      return 'DW_LANG_UPC';
    case 0x13:
      return 'DW_LANG_D';
    case 0x14:
      return 'DW_LANG_Python';
    case 0x15:
      return 'DW_LANG_OpenCL';
    case 0x16:
      return 'DW_LANG_Go';
    case 0x17:
      return 'DW_LANG_Modula3';
    case 0x18:
      return 'DW_LANG_Haskell';
    case 0x19:
      return 'DW_LANG_C_plus_plus_03';
    case 0x1a:
      return 'DW_LANG_C_plus_plus_11';
    case 0x1b:
      return 'DW_LANG_OCaml';
    case 0x1c:
      return 'DW_LANG_Rust';
    case 0x1d:
      return 'DW_LANG_C11';
    case 0x1e:
      return 'DW_LANG_Swift';
    case 0x1f:
      return 'DW_LANG_Julia';
    case 0x20:
      return 'DW_LANG_Dylan';
    case 0x21:
      return 'DW_LANG_C_plus_plus_14';
    case 0x22:
      return 'DW_LANG_Fortran03';
    case 0x23:
      return 'DW_LANG_Fortran08';
    case 0x24:
      return 'DW_LANG_RenderScript';
    case 0x25:
      return 'DW_LANG_BLISS';
    case 0x26:
      return 'DW_LANG_Kotlin';
    case 0x27:
      return 'DW_LANG_Zig';
    case 0x28:
      return 'DW_LANG_Crystal';
    case 0x2a:
      return 'DW_LANG_C_plus_plus_17';
    case 0x2b:
      return 'DW_LANG_C_plus_plus_20';
    case 0x2c:
      return 'DW_LANG_C17';
    case 0x2d:
      return 'DW_LANG_Fortran18';
    case 0x2e:
      return 'DW_LANG_Ada2005';
    case 0x2f:
      return 'DW_LANG_Ada2012';
    case 0x8000:
      return 'DW_LANG_lo_user';
    case 0x8001:
      return 'DW_LANG_Mips_Assembler';
    case 0x8e57:
      return 'DW_LANG_GOOGLE_RenderScript';
    case 0xb000:
      return 'DW_LANG_BORLAND_Delphi';
    case 0xffff:
      return 'DW_LANG_hi_user';
    default:
      if (code >= 0x8000 && code <= 0xffff) return `DW_LANG_user_0x${code.toString(16)}`;
      return `DW_LANG_unknown_0x${code.toString(16)}`;
  }
}

export const DW_ID = {
  case_sensitive: 0x00,
  up_case: 0x01,
  down_case: 0x02,
  case_insensitive: 0x03,
} as const;
export type DwId = (typeof DW_ID)[keyof typeof DW_ID];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwIdName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_ID_case_sensitive';
    case 0x01:
      return 'DW_ID_up_case';
    case 0x02:
      return 'DW_ID_down_case';
    case 0x03:
      return 'DW_ID_case_insensitive';
    default:
      return `DW_ID_unknown_0x${code.toString(16)}`;
  }
}

export const DW_CC = {
  normal: 0x01,
  program: 0x02,
  nocall: 0x03,
  pass_by_reference: 0x04,
  pass_by_value: 0x05,
  GNU_renesas_sh: 0x40,
  GNU_borland_fastcall_i386: 0x41,
  BORLAND_safecall: 0xb0,
  BORLAND_stdcall: 0xb1,
  BORLAND_pascal: 0xb2,
  BORLAND_msfastcall: 0xb3,
  BORLAND_msreturn: 0xb4,
  BORLAND_thiscall: 0xb5,
  BORLAND_fastcall: 0xb6,
  LLVM_vectorcall: 0xc0,
  LLVM_Win64: 0xc1,
  LLVM_X86_64SysV: 0xc2,
  LLVM_AAPCS: 0xc3,
  LLVM_AAPCS_VFP: 0xc4,
  LLVM_IntelOclBicc: 0xc5,
  LLVM_SpirFunction: 0xc6,
  LLVM_OpenCLKernel: 0xc7,
  LLVM_Swift: 0xc8,
  LLVM_PreserveMost: 0xc9,
  LLVM_PreserveAll: 0xca,
  LLVM_X86RegCall: 0xcb,
  GDB_IBM_OpenCL: 0xff,
} as const;
export type DwCc = (typeof DW_CC)[keyof typeof DW_CC];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwCcName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_CC_normal';
    case 0x02:
      return 'DW_CC_program';
    case 0x03:
      return 'DW_CC_nocall';
    case 0x04:
      return 'DW_CC_pass_by_reference';
    case 0x05:
      return 'DW_CC_pass_by_value';
    case 0x40:
      return 'DW_CC_GNU_renesas_sh';
    case 0x41:
      return 'DW_CC_GNU_borland_fastcall_i386';
    case 0xb0:
      return 'DW_CC_BORLAND_safecall';
    case 0xb1:
      return 'DW_CC_BORLAND_stdcall';
    case 0xb2:
      return 'DW_CC_BORLAND_pascal';
    case 0xb3:
      return 'DW_CC_BORLAND_msfastcall';
    case 0xb4:
      return 'DW_CC_BORLAND_msreturn';
    case 0xb5:
      return 'DW_CC_BORLAND_thiscall';
    case 0xb6:
      return 'DW_CC_BORLAND_fastcall';
    case 0xc0:
      return 'DW_CC_LLVM_vectorcall';
    case 0xc1:
      return 'DW_CC_LLVM_Win64';
    case 0xc2:
      return 'DW_CC_LLVM_X86_64SysV';
    case 0xc3:
      return 'DW_CC_LLVM_AAPCS';
    case 0xc4:
      return 'DW_CC_LLVM_AAPCS_VFP';
    case 0xc5:
      return 'DW_CC_LLVM_IntelOclBicc';
    case 0xc6:
      return 'DW_CC_LLVM_SpirFunction';
    case 0xc7:
      return 'DW_CC_LLVM_OpenCLKernel';
    case 0xc8:
      return 'DW_CC_LLVM_Swift';
    case 0xc9:
      return 'DW_CC_LLVM_PreserveMost';
    case 0xca:
      return 'DW_CC_LLVM_PreserveAll';
    case 0xcb:
      return 'DW_CC_LLVM_X86RegCall';
    case 0xff:
      return 'DW_CC_GDB_IBM_OpenCL';
    default:
      return `DW_CC_unknown_0x${code.toString(16)}`;
  }
}

export const DW_INL = {
  not_inlined: 0x00,
  inlined: 0x01,
  declared_not_inlined: 0x02,
  declared_inlined: 0x03,
} as const;
export type DwInl = (typeof DW_INL)[keyof typeof DW_INL];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwInlName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_INL_not_inlined';
    case 0x01:
      return 'DW_INL_inlined';
    case 0x02:
      return 'DW_INL_declared_not_inlined';
    case 0x03:
      return 'DW_INL_declared_inlined';
    default:
      return `DW_INL_unknown_0x${code.toString(16)}`;
  }
}

export const DW_ORD = {
  row_major: 0x00,
  col_major: 0x01,
} as const;
export type DwOrd = (typeof DW_ORD)[keyof typeof DW_ORD];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwOrdName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_ORD_row_major';
    case 0x01:
      return 'DW_ORD_col_major';
    default:
      return `DW_ORD_unknown_0x${code.toString(16)}`;
  }
}

export const DW_DSC = {
  label: 0x00,
  range: 0x01,
} as const;
export type DwDsc = (typeof DW_DSC)[keyof typeof DW_DSC];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwDscName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_DSC_label';
    case 0x01:
      return 'DW_DSC_range';
    default:
      return `DW_DSC_unknown_0x${code.toString(16)}`;
  }
}

export const DW_DEFAULTED = {
  no: 0x00,
  in_class: 0x01,
  out_of_class: 0x02,
} as const;
export type DwDefaulted = (typeof DW_DEFAULTED)[keyof typeof DW_DEFAULTED];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwDefaultedName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_DEFAULTED_no';
    case 0x01:
      return 'DW_DEFAULTED_in_class';
    case 0x02:
      return 'DW_DEFAULTED_out_of_class';
    default:
      return `DW_DEFAULTED_unknown_0x${code.toString(16)}`;
  }
}

export const DW_IDX = {
  compile_unit: 0x01,
  type_unit: 0x02,
  die_offset: 0x03,
  parent: 0x04,
  type_hash: 0x05,
  lo_user: 0x2000,
  hi_user: 0x3fff,
} as const;
export type DwIdx = (typeof DW_IDX)[keyof typeof DW_IDX];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwIdxName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_IDX_compile_unit';
    case 0x02:
      return 'DW_IDX_type_unit';
    case 0x03:
      return 'DW_IDX_die_offset';
    case 0x04:
      return 'DW_IDX_parent';
    case 0x05:
      return 'DW_IDX_type_hash';
    case 0x2000:
      return 'DW_IDX_lo_user';
    case 0x3fff:
      return 'DW_IDX_hi_user';
    default:
      if (code >= 0x2000 && code <= 0x3fff) return `DW_IDX_user_0x${code.toString(16)}`;
      return `DW_IDX_unknown_0x${code.toString(16)}`;
  }
}

export const DW_LNS = {
  copy: 0x01,
  advance_pc: 0x02,
  advance_line: 0x03,
  set_file: 0x04,
  set_column: 0x05,
  negate_stmt: 0x06,
  set_basic_block: 0x07,
  const_add_pc: 0x08,
  fixed_advance_pc: 0x09,
  set_prologue_end: 0x0a,
  set_epilogue_begin: 0x0b,
  set_isa: 0x0c,
} as const;
export type DwLns = (typeof DW_LNS)[keyof typeof DW_LNS];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwLnsName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_LNS_copy';
    case 0x02:
      return 'DW_LNS_advance_pc';
    case 0x03:
      return 'DW_LNS_advance_line';
    case 0x04:
      return 'DW_LNS_set_file';
    case 0x05:
      return 'DW_LNS_set_column';
    case 0x06:
      return 'DW_LNS_negate_stmt';
    case 0x07:
      return 'DW_LNS_set_basic_block';
    case 0x08:
      return 'DW_LNS_const_add_pc';
    case 0x09:
      return 'DW_LNS_fixed_advance_pc';
    case 0x0a:
      return 'DW_LNS_set_prologue_end';
    case 0x0b:
      return 'DW_LNS_set_epilogue_begin';
    case 0x0c:
      return 'DW_LNS_set_isa';
    default:
      return `DW_LNS_unknown_0x${code.toString(16)}`;
  }
}

export const DW_LNE = {
  end_sequence: 0x01,
  set_address: 0x02,
  define_file: 0x03,
  set_discriminator: 0x04,
  lo_user: 0x80,
  hi_user: 0xff,
} as const;
export type DwLne = (typeof DW_LNE)[keyof typeof DW_LNE];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwLneName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_LNE_end_sequence';
    case 0x02:
      return 'DW_LNE_set_address';
    case 0x03:
      return 'DW_LNE_define_file';
    case 0x04:
      return 'DW_LNE_set_discriminator';
    case 0x80:
      return 'DW_LNE_lo_user';
    case 0xff:
      return 'DW_LNE_hi_user';
    default:
      if (code >= 0x80 && code <= 0xff) return `DW_LNE_user_0x${code.toString(16)}`;
      return `DW_LNE_unknown_0x${code.toString(16)}`;
  }
}

export const DW_LNCT = {
  path: 0x01,
  directory_index: 0x02,
  timestamp: 0x03,
  size: 0x04,
  MD5: 0x05,
  lo_user: 0x2000,
  LLVM_source: 0x2001,
  hi_user: 0x3fff,
} as const;
export type DwLnct = (typeof DW_LNCT)[keyof typeof DW_LNCT];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwLnctName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_LNCT_path';
    case 0x02:
      return 'DW_LNCT_directory_index';
    case 0x03:
      return 'DW_LNCT_timestamp';
    case 0x04:
      return 'DW_LNCT_size';
    case 0x05:
      return 'DW_LNCT_MD5';
    case 0x2000:
      return 'DW_LNCT_lo_user';
    case 0x2001:
      return 'DW_LNCT_LLVM_source';
    case 0x3fff:
      return 'DW_LNCT_hi_user';
    default:
      if (code >= 0x2000 && code <= 0x3fff) return `DW_LNCT_user_0x${code.toString(16)}`;
      return `DW_LNCT_unknown_0x${code.toString(16)}`;
  }
}

export const DW_LLE_GNU = {
  end_of_list_entry: 0x00,
  base_address_selection_entry: 0x01,
  start_end_entry: 0x02,
  start_length_entry: 0x03,
} as const;
export type DwLleGnu = (typeof DW_LLE_GNU)[keyof typeof DW_LLE_GNU];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwLleGnuName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_LLE_GNU_end_of_list_entry';
    case 0x01:
      return 'DW_LLE_GNU_base_address_selection_entry';
    case 0x02:
      return 'DW_LLE_GNU_start_end_entry';
    case 0x03:
      return 'DW_LLE_GNU_start_length_entry';
    default:
      return `DW_LLE_GNU_unknown_0x${code.toString(16)}`;
  }
}

export const DW_LENGTH = {
  lo_reserved: 0xfffffff0,
  DWARF64: 0xffffffff,
} as const;
export type DwLength = (typeof DW_LENGTH)[keyof typeof DW_LENGTH];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwLengthName(code: number): string {
  switch (code) {
    case 0xfffffff0:
      return 'DW_LENGTH_lo_reserved';
    case 0xffffffff:
      return 'DW_LENGTH_DWARF64';
    default:
      return `DW_LENGTH_unknown_0x${code.toString(16)}`;
  }
}

export const DW_SECT = {
  INFO: 0x01,
  TYPES: 0x02,
  ABBREV: 0x03,
  LINE: 0x04,
  LOCLISTS: 0x05,
  STR_OFFSETS: 0x06,
  MACRO: 0x07,
  RNGLISTS: 0x08,
} as const;
export type DwSect = (typeof DW_SECT)[keyof typeof DW_SECT];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwSectName(code: number): string {
  switch (code) {
    case 0x01:
      return 'DW_SECT_INFO';
    case 0x02:
      return 'DW_SECT_TYPES';
    case 0x03:
      return 'DW_SECT_ABBREV';
    case 0x04:
      return 'DW_SECT_LINE';
    case 0x05:
      return 'DW_SECT_LOCLISTS';
    case 0x06:
      return 'DW_SECT_STR_OFFSETS';
    case 0x07:
      return 'DW_SECT_MACRO';
    case 0x08:
      return 'DW_SECT_RNGLISTS';
    default:
      return `DW_SECT_unknown_0x${code.toString(16)}`;
  }
}

export const DW_OP = {
  addr: 0x03,
  deref: 0x06,
  const1u: 0x08,
  const1s: 0x09,
  const2u: 0x0a,
  const2s: 0x0b,
  const4u: 0x0c,
  const4s: 0x0d,
  const8u: 0x0e,
  const8s: 0x0f,
  constu: 0x10,
  consts: 0x11,
  dup: 0x12,
  drop: 0x13,
  over: 0x14,
  pick: 0x15,
  swap: 0x16,
  rot: 0x17,
  xderef: 0x18,
  abs: 0x19,
  and: 0x1a,
  div: 0x1b,
  minus: 0x1c,
  mod: 0x1d,
  mul: 0x1e,
  neg: 0x1f,
  not: 0x20,
  or: 0x21,
  plus: 0x22,
  plus_uconst: 0x23,
  shl: 0x24,
  shr: 0x25,
  shra: 0x26,
  xor: 0x27,
  bra: 0x28,
  eq: 0x29,
  ge: 0x2a,
  gt: 0x2b,
  le: 0x2c,
  lt: 0x2d,
  ne: 0x2e,
  skip: 0x2f,
  lit0: 0x30,
  lit1: 0x31,
  lit2: 0x32,
  lit3: 0x33,
  lit4: 0x34,
  lit5: 0x35,
  lit6: 0x36,
  lit7: 0x37,
  lit8: 0x38,
  lit9: 0x39,
  lit10: 0x3a,
  lit11: 0x3b,
  lit12: 0x3c,
  lit13: 0x3d,
  lit14: 0x3e,
  lit15: 0x3f,
  lit16: 0x40,
  lit17: 0x41,
  lit18: 0x42,
  lit19: 0x43,
  lit20: 0x44,
  lit21: 0x45,
  lit22: 0x46,
  lit23: 0x47,
  lit24: 0x48,
  lit25: 0x49,
  lit26: 0x4a,
  lit27: 0x4b,
  lit28: 0x4c,
  lit29: 0x4d,
  lit30: 0x4e,
  lit31: 0x4f,
  reg0: 0x50,
  reg1: 0x51,
  reg2: 0x52,
  reg3: 0x53,
  reg4: 0x54,
  reg5: 0x55,
  reg6: 0x56,
  reg7: 0x57,
  reg8: 0x58,
  reg9: 0x59,
  reg10: 0x5a,
  reg11: 0x5b,
  reg12: 0x5c,
  reg13: 0x5d,
  reg14: 0x5e,
  reg15: 0x5f,
  reg16: 0x60,
  reg17: 0x61,
  reg18: 0x62,
  reg19: 0x63,
  reg20: 0x64,
  reg21: 0x65,
  reg22: 0x66,
  reg23: 0x67,
  reg24: 0x68,
  reg25: 0x69,
  reg26: 0x6a,
  reg27: 0x6b,
  reg28: 0x6c,
  reg29: 0x6d,
  reg30: 0x6e,
  reg31: 0x6f,
  breg0: 0x70,
  breg1: 0x71,
  breg2: 0x72,
  breg3: 0x73,
  breg4: 0x74,
  breg5: 0x75,
  breg6: 0x76,
  breg7: 0x77,
  breg8: 0x78,
  breg9: 0x79,
  breg10: 0x7a,
  breg11: 0x7b,
  breg12: 0x7c,
  breg13: 0x7d,
  breg14: 0x7e,
  breg15: 0x7f,
  breg16: 0x80,
  breg17: 0x81,
  breg18: 0x82,
  breg19: 0x83,
  breg20: 0x84,
  breg21: 0x85,
  breg22: 0x86,
  breg23: 0x87,
  breg24: 0x88,
  breg25: 0x89,
  breg26: 0x8a,
  breg27: 0x8b,
  breg28: 0x8c,
  breg29: 0x8d,
  breg30: 0x8e,
  breg31: 0x8f,
  regx: 0x90,
  fbreg: 0x91,
  bregx: 0x92,
  piece: 0x93,
  deref_size: 0x94,
  xderef_size: 0x95,
  nop: 0x96,
  push_object_address: 0x97,
  call2: 0x98,
  call4: 0x99,
  call_ref: 0x9a,
  form_tls_address: 0x9b,
  call_frame_cfa: 0x9c,
  bit_piece: 0x9d,
  implicit_value: 0x9e,
  stack_value: 0x9f,
  implicit_pointer: 0xa0,
  addrx: 0xa1,
  constx: 0xa2,
  entry_value: 0xa3,
  const_type: 0xa4,
  regval_type: 0xa5,
  deref_type: 0xa6,
  xderef_type: 0xa7,
  convert: 0xa8,
  reinterpret: 0xa9,
  GNU_push_tls_address: 0xe0,
  INTEL_bit_piece: 0xe8,
  LLVM_user: 0xe9,
  WASM_location: 0xed,
  GNU_uninit: 0xf0,
  GNU_encoded_addr: 0xf1,
  GNU_implicit_pointer: 0xf2,
  GNU_entry_value: 0xf3,
  GNU_const_type: 0xf4,
  GNU_regval_type: 0xf5,
  GNU_deref_type: 0xf6,
  GNU_convert: 0xf7,
  PGI_omp_thread_num: 0xf8,
  GNU_reinterpret: 0xf9,
  GNU_parameter_ref: 0xfa,
  GNU_addr_index: 0xfb,
  GNU_const_index: 0xfc,
  GNU_variable_value: 0xfd,
  hi_user: 0xff,
} as const;
export type DwOp = (typeof DW_OP)[keyof typeof DW_OP];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwOpName(code: number): string {
  switch (code) {
    case 0x03:
      return 'DW_OP_addr';
    case 0x06:
      return 'DW_OP_deref';
    case 0x08:
      return 'DW_OP_const1u';
    case 0x09:
      return 'DW_OP_const1s';
    case 0x0a:
      return 'DW_OP_const2u';
    case 0x0b:
      return 'DW_OP_const2s';
    case 0x0c:
      return 'DW_OP_const4u';
    case 0x0d:
      return 'DW_OP_const4s';
    case 0x0e:
      return 'DW_OP_const8u';
    case 0x0f:
      return 'DW_OP_const8s';
    case 0x10:
      return 'DW_OP_constu';
    case 0x11:
      return 'DW_OP_consts';
    case 0x12:
      return 'DW_OP_dup';
    case 0x13:
      return 'DW_OP_drop';
    case 0x14:
      return 'DW_OP_over';
    case 0x15:
      return 'DW_OP_pick';
    case 0x16:
      return 'DW_OP_swap';
    case 0x17:
      return 'DW_OP_rot';
    case 0x18:
      return 'DW_OP_xderef';
    case 0x19:
      return 'DW_OP_abs';
    case 0x1a:
      return 'DW_OP_and';
    case 0x1b:
      return 'DW_OP_div';
    case 0x1c:
      return 'DW_OP_minus';
    case 0x1d:
      return 'DW_OP_mod';
    case 0x1e:
      return 'DW_OP_mul';
    case 0x1f:
      return 'DW_OP_neg';
    case 0x20:
      return 'DW_OP_not';
    case 0x21:
      return 'DW_OP_or';
    case 0x22:
      return 'DW_OP_plus';
    case 0x23:
      return 'DW_OP_plus_uconst';
    case 0x24:
      return 'DW_OP_shl';
    case 0x25:
      return 'DW_OP_shr';
    case 0x26:
      return 'DW_OP_shra';
    case 0x27:
      return 'DW_OP_xor';
    case 0x28:
      return 'DW_OP_bra';
    case 0x29:
      return 'DW_OP_eq';
    case 0x2a:
      return 'DW_OP_ge';
    case 0x2b:
      return 'DW_OP_gt';
    case 0x2c:
      return 'DW_OP_le';
    case 0x2d:
      return 'DW_OP_lt';
    case 0x2e:
      return 'DW_OP_ne';
    case 0x2f:
      return 'DW_OP_skip';
    case 0x30:
      return 'DW_OP_lit0';
    case 0x31:
      return 'DW_OP_lit1';
    case 0x32:
      return 'DW_OP_lit2';
    case 0x33:
      return 'DW_OP_lit3';
    case 0x34:
      return 'DW_OP_lit4';
    case 0x35:
      return 'DW_OP_lit5';
    case 0x36:
      return 'DW_OP_lit6';
    case 0x37:
      return 'DW_OP_lit7';
    case 0x38:
      return 'DW_OP_lit8';
    case 0x39:
      return 'DW_OP_lit9';
    case 0x3a:
      return 'DW_OP_lit10';
    case 0x3b:
      return 'DW_OP_lit11';
    case 0x3c:
      return 'DW_OP_lit12';
    case 0x3d:
      return 'DW_OP_lit13';
    case 0x3e:
      return 'DW_OP_lit14';
    case 0x3f:
      return 'DW_OP_lit15';
    case 0x40:
      return 'DW_OP_lit16';
    case 0x41:
      return 'DW_OP_lit17';
    case 0x42:
      return 'DW_OP_lit18';
    case 0x43:
      return 'DW_OP_lit19';
    case 0x44:
      return 'DW_OP_lit20';
    case 0x45:
      return 'DW_OP_lit21';
    case 0x46:
      return 'DW_OP_lit22';
    case 0x47:
      return 'DW_OP_lit23';
    case 0x48:
      return 'DW_OP_lit24';
    case 0x49:
      return 'DW_OP_lit25';
    case 0x4a:
      return 'DW_OP_lit26';
    case 0x4b:
      return 'DW_OP_lit27';
    case 0x4c:
      return 'DW_OP_lit28';
    case 0x4d:
      return 'DW_OP_lit29';
    case 0x4e:
      return 'DW_OP_lit30';
    case 0x4f:
      return 'DW_OP_lit31';
    case 0x50:
      return 'DW_OP_reg0';
    case 0x51:
      return 'DW_OP_reg1';
    case 0x52:
      return 'DW_OP_reg2';
    case 0x53:
      return 'DW_OP_reg3';
    case 0x54:
      return 'DW_OP_reg4';
    case 0x55:
      return 'DW_OP_reg5';
    case 0x56:
      return 'DW_OP_reg6';
    case 0x57:
      return 'DW_OP_reg7';
    case 0x58:
      return 'DW_OP_reg8';
    case 0x59:
      return 'DW_OP_reg9';
    case 0x5a:
      return 'DW_OP_reg10';
    case 0x5b:
      return 'DW_OP_reg11';
    case 0x5c:
      return 'DW_OP_reg12';
    case 0x5d:
      return 'DW_OP_reg13';
    case 0x5e:
      return 'DW_OP_reg14';
    case 0x5f:
      return 'DW_OP_reg15';
    case 0x60:
      return 'DW_OP_reg16';
    case 0x61:
      return 'DW_OP_reg17';
    case 0x62:
      return 'DW_OP_reg18';
    case 0x63:
      return 'DW_OP_reg19';
    case 0x64:
      return 'DW_OP_reg20';
    case 0x65:
      return 'DW_OP_reg21';
    case 0x66:
      return 'DW_OP_reg22';
    case 0x67:
      return 'DW_OP_reg23';
    case 0x68:
      return 'DW_OP_reg24';
    case 0x69:
      return 'DW_OP_reg25';
    case 0x6a:
      return 'DW_OP_reg26';
    case 0x6b:
      return 'DW_OP_reg27';
    case 0x6c:
      return 'DW_OP_reg28';
    case 0x6d:
      return 'DW_OP_reg29';
    case 0x6e:
      return 'DW_OP_reg30';
    case 0x6f:
      return 'DW_OP_reg31';
    case 0x70:
      return 'DW_OP_breg0';
    case 0x71:
      return 'DW_OP_breg1';
    case 0x72:
      return 'DW_OP_breg2';
    case 0x73:
      return 'DW_OP_breg3';
    case 0x74:
      return 'DW_OP_breg4';
    case 0x75:
      return 'DW_OP_breg5';
    case 0x76:
      return 'DW_OP_breg6';
    case 0x77:
      return 'DW_OP_breg7';
    case 0x78:
      return 'DW_OP_breg8';
    case 0x79:
      return 'DW_OP_breg9';
    case 0x7a:
      return 'DW_OP_breg10';
    case 0x7b:
      return 'DW_OP_breg11';
    case 0x7c:
      return 'DW_OP_breg12';
    case 0x7d:
      return 'DW_OP_breg13';
    case 0x7e:
      return 'DW_OP_breg14';
    case 0x7f:
      return 'DW_OP_breg15';
    case 0x80:
      return 'DW_OP_breg16';
    case 0x81:
      return 'DW_OP_breg17';
    case 0x82:
      return 'DW_OP_breg18';
    case 0x83:
      return 'DW_OP_breg19';
    case 0x84:
      return 'DW_OP_breg20';
    case 0x85:
      return 'DW_OP_breg21';
    case 0x86:
      return 'DW_OP_breg22';
    case 0x87:
      return 'DW_OP_breg23';
    case 0x88:
      return 'DW_OP_breg24';
    case 0x89:
      return 'DW_OP_breg25';
    case 0x8a:
      return 'DW_OP_breg26';
    case 0x8b:
      return 'DW_OP_breg27';
    case 0x8c:
      return 'DW_OP_breg28';
    case 0x8d:
      return 'DW_OP_breg29';
    case 0x8e:
      return 'DW_OP_breg30';
    case 0x8f:
      return 'DW_OP_breg31';
    case 0x90:
      return 'DW_OP_regx';
    case 0x91:
      return 'DW_OP_fbreg';
    case 0x92:
      return 'DW_OP_bregx';
    case 0x93:
      return 'DW_OP_piece';
    case 0x94:
      return 'DW_OP_deref_size';
    case 0x95:
      return 'DW_OP_xderef_size';
    case 0x96:
      return 'DW_OP_nop';
    case 0x97:
      return 'DW_OP_push_object_address';
    case 0x98:
      return 'DW_OP_call2';
    case 0x99:
      return 'DW_OP_call4';
    case 0x9a:
      return 'DW_OP_call_ref';
    case 0x9b:
      return 'DW_OP_form_tls_address';
    case 0x9c:
      return 'DW_OP_call_frame_cfa';
    case 0x9d:
      return 'DW_OP_bit_piece';
    case 0x9e:
      return 'DW_OP_implicit_value';
    case 0x9f:
      return 'DW_OP_stack_value';
    case 0xa0:
      return 'DW_OP_implicit_pointer';
    case 0xa1:
      return 'DW_OP_addrx';
    case 0xa2:
      return 'DW_OP_constx';
    case 0xa3:
      return 'DW_OP_entry_value';
    case 0xa4:
      return 'DW_OP_const_type';
    case 0xa5:
      return 'DW_OP_regval_type';
    case 0xa6:
      return 'DW_OP_deref_type';
    case 0xa7:
      return 'DW_OP_xderef_type';
    case 0xa8:
      return 'DW_OP_convert';
    case 0xa9:
      return 'DW_OP_reinterpret';
    case 0xe0:
      return 'DW_OP_GNU_push_tls_address';
    case 0xe8:
      return 'DW_OP_INTEL_bit_piece';
    case 0xe9:
      return 'DW_OP_LLVM_user';
    case 0xed:
      return 'DW_OP_WASM_location';
    case 0xf0:
      return 'DW_OP_GNU_uninit';
    case 0xf1:
      return 'DW_OP_GNU_encoded_addr';
    case 0xf2:
      return 'DW_OP_GNU_implicit_pointer';
    case 0xf3:
      return 'DW_OP_GNU_entry_value';
    case 0xf4:
      return 'DW_OP_GNU_const_type';
    case 0xf5:
      return 'DW_OP_GNU_regval_type';
    case 0xf6:
      return 'DW_OP_GNU_deref_type';
    case 0xf7:
      return 'DW_OP_GNU_convert';
    case 0xf8:
      return 'DW_OP_PGI_omp_thread_num';
    case 0xf9:
      return 'DW_OP_GNU_reinterpret';
    case 0xfa:
      return 'DW_OP_GNU_parameter_ref';
    case 0xfb:
      return 'DW_OP_GNU_addr_index';
    case 0xfc:
      return 'DW_OP_GNU_const_index';
    case 0xfd:
      return 'DW_OP_GNU_variable_value';
    case 0xff:
      return 'DW_OP_hi_user';
    default:
      return `DW_OP_unknown_0x${code.toString(16)}`;
  }
}

export const DW_LLE = {
  end_of_list: 0x00,
  base_addressx: 0x01,
  startx_endx: 0x02,
  startx_length: 0x03,
  offset_pair: 0x04,
  default_location: 0x05,
  base_address: 0x06,
  start_end: 0x07,
  start_length: 0x08,
  GNU_view_pair: 0x09,
} as const;
export type DwLle = (typeof DW_LLE)[keyof typeof DW_LLE];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwLleName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_LLE_end_of_list';
    case 0x01:
      return 'DW_LLE_base_addressx';
    case 0x02:
      return 'DW_LLE_startx_endx';
    case 0x03:
      return 'DW_LLE_startx_length';
    case 0x04:
      return 'DW_LLE_offset_pair';
    case 0x05:
      return 'DW_LLE_default_location';
    case 0x06:
      return 'DW_LLE_base_address';
    case 0x07:
      return 'DW_LLE_start_end';
    case 0x08:
      return 'DW_LLE_start_length';
    case 0x09:
      return 'DW_LLE_GNU_view_pair';
    default:
      return `DW_LLE_unknown_0x${code.toString(16)}`;
  }
}

export const DW_RLE = {
  end_of_list: 0x00,
  base_addressx: 0x01,
  startx_endx: 0x02,
  startx_length: 0x03,
  offset_pair: 0x04,
  base_address: 0x05,
  start_end: 0x06,
  start_length: 0x07,
} as const;
export type DwRle = (typeof DW_RLE)[keyof typeof DW_RLE];

/** The standard's name of a code; one made up from the number where it has none. */
export function dwRleName(code: number): string {
  switch (code) {
    case 0x00:
      return 'DW_RLE_end_of_list';
    case 0x01:
      return 'DW_RLE_base_addressx';
    case 0x02:
      return 'DW_RLE_startx_endx';
    case 0x03:
      return 'DW_RLE_startx_length';
    case 0x04:
      return 'DW_RLE_offset_pair';
    case 0x05:
      return 'DW_RLE_base_address';
    case 0x06:
      return 'DW_RLE_start_end';
    case 0x07:
      return 'DW_RLE_start_length';
    default:
      return `DW_RLE_unknown_0x${code.toString(16)}`;
  }
}

/** Classes of attribute forms. DWARF 5, 7.5.5; `indirect` names its form, and so its class, in front of each value. */
export const FORM_CLASS = {
  address: 0,
  block: 1,
  constant: 2,
  exprloc: 3,
  flag: 4,
  indirect: 5,
  location_list: 6,
  range_list: 7,
  reference: 8,
  section_offset: 9,
  string: 10,
} as const;
export type FormClass = (typeof FORM_CLASS)[keyof typeof FORM_CLASS];

/** The class of a form, or undefined for a form that is not known. */
export function formClass(form: number): FormClass | undefined {
  switch (form) {
    case 0x01: // DW_FORM_addr
    case 0x1b: // DW_FORM_addrx
    case 0x29: // DW_FORM_addrx1
    case 0x2a: // DW_FORM_addrx2
    case 0x2b: // DW_FORM_addrx3
    case 0x2c: // DW_FORM_addrx4
    case 0x1f01: // DW_FORM_GNU_addr_index
    case 0x2001: // DW_FORM_LLVM_addrx_offset
      return FORM_CLASS.address;
    case 0x03: // DW_FORM_block2
    case 0x04: // DW_FORM_block4
    case 0x09: // DW_FORM_block
    case 0x0a: // DW_FORM_block1
      return FORM_CLASS.block;
    case 0x05: // DW_FORM_data2
    case 0x06: // DW_FORM_data4
    case 0x07: // DW_FORM_data8
    case 0x0b: // DW_FORM_data1
    case 0x0d: // DW_FORM_sdata
    case 0x0f: // DW_FORM_udata
    case 0x1e: // DW_FORM_data16
    case 0x21: // DW_FORM_implicit_const
      return FORM_CLASS.constant;
    case 0x18: // DW_FORM_exprloc
      return FORM_CLASS.exprloc;
    case 0x0c: // DW_FORM_flag
    case 0x19: // DW_FORM_flag_present
      return FORM_CLASS.flag;
    case 0x16: // DW_FORM_indirect
      return FORM_CLASS.indirect;
    case 0x22: // DW_FORM_loclistx
      return FORM_CLASS.location_list;
    case 0x23: // DW_FORM_rnglistx
      return FORM_CLASS.range_list;
    case 0x10: // DW_FORM_ref_addr
    case 0x11: // DW_FORM_ref1
    case 0x12: // DW_FORM_ref2
    case 0x13: // DW_FORM_ref4
    case 0x14: // DW_FORM_ref8
    case 0x15: // DW_FORM_ref_udata
    case 0x1c: // DW_FORM_ref_sup4
    case 0x20: // DW_FORM_ref_sig8
    case 0x24: // DW_FORM_ref_sup8
    case 0x1f20: // DW_FORM_GNU_ref_alt
      return FORM_CLASS.reference;
    case 0x17: // DW_FORM_sec_offset
      return FORM_CLASS.section_offset;
    case 0x08: // DW_FORM_string
    case 0x0e: // DW_FORM_strp
    case 0x1a: // DW_FORM_strx
    case 0x1d: // DW_FORM_strp_sup
    case 0x1f: // DW_FORM_line_strp
    case 0x25: // DW_FORM_strx1
    case 0x26: // DW_FORM_strx2
    case 0x27: // DW_FORM_strx3
    case 0x28: // DW_FORM_strx4
    case 0x1f02: // DW_FORM_GNU_str_index
    case 0x1f21: // DW_FORM_GNU_strp_alt
      return FORM_CLASS.string;
    default:
      return undefined;
  }
}

/** What the value of a form of class reference leads into. DWARF 5, 7.5.5.4. */
export const REFERENCE = {
  section: 0,
  signature: 1,
  supplementary: 2,
  unit: 3,
} as const;
export type Reference = (typeof REFERENCE)[keyof typeof REFERENCE];

/** What a reference form leads into, or undefined for another form. */
export function formReference(form: number): Reference | undefined {
  switch (form) {
    case 0x10: // DW_FORM_ref_addr
      return REFERENCE.section;
    case 0x20: // DW_FORM_ref_sig8
      return REFERENCE.signature;
    case 0x1c: // DW_FORM_ref_sup4
    case 0x24: // DW_FORM_ref_sup8
    case 0x1f20: // DW_FORM_GNU_ref_alt
      return REFERENCE.supplementary;
    case 0x11: // DW_FORM_ref1
    case 0x12: // DW_FORM_ref2
    case 0x13: // DW_FORM_ref4
    case 0x14: // DW_FORM_ref8
    case 0x15: // DW_FORM_ref_udata
      return REFERENCE.unit;
    default:
      return undefined;
  }
}

/** How many operands each standard opcode has, from the first one on. DWARF 5, 6.2.4, item 12. */
export const STANDARD_OPCODE_LENGTHS: readonly number[] = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];
