// Generated from ksy/dwarf_enums.ksy by `npm run generate`; do not edit.

/**
 * Classes of values, as the standards name them. Those with `ptr` are offsets into the section in question; `loclistptr` and
 * `rangelistptr` are what versions 3 and 4 call `loclist` and `rnglist`.
 */
export type ValueClass =
  | 'address'
  | 'addrptr'
  | 'block'
  | 'constant'
  | 'exprloc'
  | 'flag'
  | 'lineptr'
  | 'loclist'
  | 'loclistptr'
  | 'loclistsptr'
  | 'macptr'
  | 'rangelistptr'
  | 'reference'
  | 'rnglist'
  | 'rnglistsptr'
  | 'string'
  | 'stroffsetsptr';

/** The classes that the value of an attribute may have; none for those of vendors, and before the version that has it. DWARF 5, 7.5.4, table 7.5. */
export function attributeClassesIn(code: number, version: number): readonly ValueClass[] {
  switch (code) {
    case 0x01: // DW_AT_sibling
    case 0x15: // DW_AT_discr
    case 0x18: // DW_AT_import
    case 0x1a: // DW_AT_common_reference
    case 0x1d: // DW_AT_containing_type
    case 0x31: // DW_AT_abstract_origin
    case 0x35: // DW_AT_base_types
    case 0x41: // DW_AT_friend
    case 0x45: // DW_AT_priority
    case 0x47: // DW_AT_specification
    case 0x49: // DW_AT_type
      return ['reference'];
    case 0x02: // DW_AT_location
    case 0x2a: // DW_AT_return_addr
    case 0x40: // DW_AT_frame_base
    case 0x46: // DW_AT_segment
    case 0x48: // DW_AT_static_link
    case 0x4a: // DW_AT_use_location
      return version <= 2
        ? ['block', 'constant']
        : version <= 3
          ? ['block', 'loclistptr']
          : version <= 4
            ? ['exprloc', 'loclistptr']
            : ['exprloc', 'loclist'];
    case 0x03: // DW_AT_name
    case 0x1b: // DW_AT_comp_dir
    case 0x25: // DW_AT_producer
      return ['string'];
    case 0x09: // DW_AT_ordering
    case 0x13: // DW_AT_language
    case 0x16: // DW_AT_discr_value
    case 0x17: // DW_AT_visibility
    case 0x20: // DW_AT_inline
    case 0x32: // DW_AT_accessibility
    case 0x33: // DW_AT_address_class
    case 0x36: // DW_AT_calling_convention
    case 0x39: // DW_AT_decl_column
    case 0x3a: // DW_AT_decl_file
    case 0x3b: // DW_AT_decl_line
    case 0x3e: // DW_AT_encoding
    case 0x42: // DW_AT_identifier_case
    case 0x4c: // DW_AT_virtuality
      return ['constant'];
    case 0x0b: // DW_AT_byte_size
    case 0x0c: // DW_AT_bit_offset
    case 0x0d: // DW_AT_bit_size
      return version <= 2
        ? ['constant']
        : version <= 3
          ? ['block', 'constant', 'reference']
          : ['constant', 'exprloc', 'reference'];
    case 0x10: // DW_AT_stmt_list
      return version <= 2 ? ['constant'] : ['lineptr'];
    case 0x11: // DW_AT_low_pc
      return ['address'];
    case 0x12: // DW_AT_high_pc
      return version <= 3 ? ['address'] : ['address', 'constant'];
    case 0x19: // DW_AT_string_length
      return version <= 2
        ? ['block', 'constant']
        : version <= 3
          ? ['block', 'loclistptr']
          : version <= 4
            ? ['exprloc', 'loclistptr']
            : ['exprloc', 'loclist', 'reference'];
    case 0x1c: // DW_AT_const_value
      return ['block', 'constant', 'string'];
    case 0x1e: // DW_AT_default_value
      return version <= 4 ? ['reference'] : ['constant', 'reference', 'flag'];
    case 0x21: // DW_AT_is_optional
    case 0x27: // DW_AT_prototyped
    case 0x34: // DW_AT_artificial
    case 0x3c: // DW_AT_declaration
    case 0x3f: // DW_AT_external
    case 0x4b: // DW_AT_variable_parameter
      return ['flag'];
    case 0x22: // DW_AT_lower_bound
    case 0x2f: // DW_AT_upper_bound
    case 0x37: // DW_AT_count
      return version <= 2
        ? ['constant', 'reference']
        : version <= 3
          ? ['block', 'constant', 'reference']
          : ['constant', 'exprloc', 'reference'];
    case 0x2c: // DW_AT_start_scope
      return version <= 3
        ? ['constant']
        : version <= 4
          ? ['constant', 'rangelistptr']
          : ['constant', 'rnglist'];
    case 0x2e: // DW_AT_bit_stride
      return version <= 3 ? ['constant'] : ['constant', 'exprloc', 'reference'];
    case 0x38: // DW_AT_data_member_location
      return version <= 2
        ? ['block', 'reference']
        : version <= 3
          ? ['block', 'constant', 'loclistptr']
          : version <= 4
            ? ['constant', 'exprloc', 'loclistptr']
            : ['constant', 'exprloc', 'loclist'];
    case 0x3d: // DW_AT_discr_list
      return ['block'];
    case 0x43: // DW_AT_macro_info
      return version <= 2 ? ['constant'] : ['macptr'];
    case 0x44: // DW_AT_namelist_item
      return version <= 3 ? ['block'] : ['reference'];
    case 0x4d: // DW_AT_vtable_elem_location
      return version <= 2
        ? ['block', 'reference']
        : version <= 3
          ? ['block', 'loclistptr']
          : version <= 4
            ? ['exprloc', 'loclistptr']
            : ['exprloc', 'loclist'];
    case 0x4e: // DW_AT_allocated
    case 0x4f: // DW_AT_associated
    case 0x51: // DW_AT_byte_stride
      return version <= 2
        ? []
        : version <= 3
          ? ['block', 'constant', 'reference']
          : ['constant', 'exprloc', 'reference'];
    case 0x50: // DW_AT_data_location
      return version <= 2 ? [] : version <= 3 ? ['block'] : ['exprloc'];
    case 0x52: // DW_AT_entry_pc
      return version <= 2 ? [] : version <= 4 ? ['address'] : ['address', 'constant'];
    case 0x53: // DW_AT_use_UTF8
    case 0x61: // DW_AT_mutable
    case 0x62: // DW_AT_threads_scaled
    case 0x63: // DW_AT_explicit
    case 0x66: // DW_AT_elemental
    case 0x67: // DW_AT_pure
    case 0x68: // DW_AT_recursive
      return version <= 2 ? [] : ['flag'];
    case 0x54: // DW_AT_extension
    case 0x5d: // DW_AT_small
    case 0x64: // DW_AT_object_pointer
      return version <= 2 ? [] : ['reference'];
    case 0x55: // DW_AT_ranges
      return version <= 2 ? [] : version <= 4 ? ['rangelistptr'] : ['rnglist'];
    case 0x56: // DW_AT_trampoline
      return version <= 2 ? [] : ['address', 'flag', 'reference', 'string'];
    case 0x57: // DW_AT_call_column
    case 0x58: // DW_AT_call_file
    case 0x59: // DW_AT_call_line
    case 0x5b: // DW_AT_binary_scale
    case 0x5c: // DW_AT_decimal_scale
    case 0x5e: // DW_AT_decimal_sign
    case 0x5f: // DW_AT_digit_count
    case 0x65: // DW_AT_endianity
      return version <= 2 ? [] : ['constant'];
    case 0x5a: // DW_AT_description
    case 0x60: // DW_AT_picture_string
      return version <= 2 ? [] : ['string'];
    case 0x69: // DW_AT_signature
      return version <= 3 ? [] : ['reference'];
    case 0x6a: // DW_AT_main_subprogram
    case 0x6c: // DW_AT_const_expr
    case 0x6d: // DW_AT_enum_class
      return version <= 3 ? [] : ['flag'];
    case 0x6b: // DW_AT_data_bit_offset
      return version <= 3 ? [] : ['constant'];
    case 0x6e: // DW_AT_linkage_name
      return version <= 3 ? [] : ['string'];
    case 0x6f: // DW_AT_string_length_bit_size
    case 0x70: // DW_AT_string_length_byte_size
    case 0x88: // DW_AT_alignment
    case 0x8b: // DW_AT_defaulted
      return version <= 4 ? [] : ['constant'];
    case 0x71: // DW_AT_rank
      return version <= 4 ? [] : ['constant', 'exprloc'];
    case 0x72: // DW_AT_str_offsets_base
      return version <= 4 ? [] : ['stroffsetsptr'];
    case 0x73: // DW_AT_addr_base
      return version <= 4 ? [] : ['addrptr'];
    case 0x74: // DW_AT_rnglists_base
      return version <= 4 ? [] : ['rnglistsptr'];
    case 0x76: // DW_AT_dwo_name
      return version <= 4 ? [] : ['string'];
    case 0x77: // DW_AT_reference
    case 0x78: // DW_AT_rvalue_reference
    case 0x7a: // DW_AT_call_all_calls
    case 0x7b: // DW_AT_call_all_source_calls
    case 0x7c: // DW_AT_call_all_tail_calls
    case 0x82: // DW_AT_call_tail_call
    case 0x87: // DW_AT_noreturn
    case 0x89: // DW_AT_export_symbols
    case 0x8a: // DW_AT_deleted
      return version <= 4 ? [] : ['flag'];
    case 0x79: // DW_AT_macros
      return version <= 4 ? [] : ['macptr'];
    case 0x7d: // DW_AT_call_return_pc
    case 0x81: // DW_AT_call_pc
      return version <= 4 ? [] : ['address'];
    case 0x7e: // DW_AT_call_value
    case 0x83: // DW_AT_call_target
    case 0x84: // DW_AT_call_target_clobbered
    case 0x85: // DW_AT_call_data_location
    case 0x86: // DW_AT_call_data_value
      return version <= 4 ? [] : ['exprloc'];
    case 0x7f: // DW_AT_call_origin
      return version <= 4 ? [] : ['exprloc', 'reference'];
    case 0x80: // DW_AT_call_parameter
      return version <= 4 ? [] : ['reference'];
    case 0x8c: // DW_AT_loclists_base
      return version <= 4 ? [] : ['loclistsptr'];
    default:
      return [];
  }
}

/** The classes that the value of a form may have; none for DW_FORM_indirect and unknown ones. DWARF 5, 7.5.6, table 7.6. */
export function formClassesIn(code: number, version: number): readonly ValueClass[] {
  switch (code) {
    case 0x01: // DW_FORM_addr
    case 0x1f01: // DW_FORM_GNU_addr_index
    case 0x2001: // DW_FORM_LLVM_addrx_offset
      return ['address'];
    case 0x03: // DW_FORM_block2
    case 0x04: // DW_FORM_block4
    case 0x09: // DW_FORM_block
    case 0x0a: // DW_FORM_block1
      return ['block'];
    case 0x05: // DW_FORM_data2
    case 0x0b: // DW_FORM_data1
    case 0x0d: // DW_FORM_sdata
    case 0x0f: // DW_FORM_udata
      return ['constant'];
    case 0x06: // DW_FORM_data4
    case 0x07: // DW_FORM_data8
      return version <= 2
        ? ['constant']
        : version <= 3
          ? ['constant', 'lineptr', 'loclistptr', 'macptr', 'rangelistptr']
          : ['constant'];
    case 0x08: // DW_FORM_string
    case 0x0e: // DW_FORM_strp
    case 0x1f02: // DW_FORM_GNU_str_index
    case 0x1f21: // DW_FORM_GNU_strp_alt
      return ['string'];
    case 0x0c: // DW_FORM_flag
      return ['flag'];
    case 0x10: // DW_FORM_ref_addr
    case 0x11: // DW_FORM_ref1
    case 0x12: // DW_FORM_ref2
    case 0x13: // DW_FORM_ref4
    case 0x14: // DW_FORM_ref8
    case 0x15: // DW_FORM_ref_udata
    case 0x1f20: // DW_FORM_GNU_ref_alt
      return ['reference'];
    case 0x17: // DW_FORM_sec_offset
      return version <= 3
        ? []
        : version <= 4
          ? ['lineptr', 'loclistptr', 'macptr', 'rangelistptr']
          : [
              'addrptr',
              'lineptr',
              'loclist',
              'loclistsptr',
              'macptr',
              'rnglist',
              'rnglistsptr',
              'stroffsetsptr',
            ];
    case 0x18: // DW_FORM_exprloc
      return version <= 3 ? [] : ['exprloc'];
    case 0x19: // DW_FORM_flag_present
      return version <= 3 ? [] : ['flag'];
    case 0x1a: // DW_FORM_strx
    case 0x1d: // DW_FORM_strp_sup
    case 0x1f: // DW_FORM_line_strp
    case 0x25: // DW_FORM_strx1
    case 0x26: // DW_FORM_strx2
    case 0x27: // DW_FORM_strx3
    case 0x28: // DW_FORM_strx4
      return version <= 4 ? [] : ['string'];
    case 0x1b: // DW_FORM_addrx
    case 0x29: // DW_FORM_addrx1
    case 0x2a: // DW_FORM_addrx2
    case 0x2b: // DW_FORM_addrx3
    case 0x2c: // DW_FORM_addrx4
      return version <= 4 ? [] : ['address'];
    case 0x1c: // DW_FORM_ref_sup4
    case 0x24: // DW_FORM_ref_sup8
      return version <= 4 ? [] : ['reference'];
    case 0x1e: // DW_FORM_data16
    case 0x21: // DW_FORM_implicit_const
      return version <= 4 ? [] : ['constant'];
    case 0x20: // DW_FORM_ref_sig8
      return version <= 3 ? [] : ['reference'];
    case 0x22: // DW_FORM_loclistx
      return version <= 4 ? [] : ['loclist'];
    case 0x23: // DW_FORM_rnglistx
      return version <= 4 ? [] : ['rnglist'];
    default:
      return [];
  }
}
