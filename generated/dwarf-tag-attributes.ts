// Generated from ksy/dwarf_tables.ksy by `npm run generate`; do not edit.

import { DW_AT } from './dwarf-constants.ts';

/**
 * The attributes that the standard lists for a tag, in its order; undefined for a tag without a list. A new array with each
 * call. Versions before 4 are taken for 4. DWARF 5 and DWARF 4, appendix A.
 */
export function tagAttributes(tag: number, version: number): readonly number[] | undefined {
  if (version <= 4) return tagAttributes4(tag);
  return tagAttributes5(tag);
}

/** The attributes that any entry may have although lists of that version do not show them. */
export function anyTagAttributes(version: number): readonly number[] {
  if (version <= 4) return [];
  return [DW_AT.abstract_origin, DW_AT.description, DW_AT.sibling];
}

function tagAttributes4(tag: number): readonly number[] | undefined {
  switch (tag) {
    case 0x23: // DW_TAG_access_declaration
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
      ];
    case 0x01: // DW_TAG_array_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.bit_stride,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.ordering,
        DW_AT.sibling,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x24: // DW_TAG_base_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.binary_scale,
        DW_AT.bit_offset,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_bit_offset,
        DW_AT.data_location,
        DW_AT.decimal_scale,
        DW_AT.decimal_sign,
        DW_AT.description,
        DW_AT.digit_count,
        DW_AT.encoding,
        DW_AT.endianity,
        DW_AT.name,
        DW_AT.picture_string,
        DW_AT.sibling,
        DW_AT.small,
      ];
    case 0x25: // DW_TAG_catch_block
    case 0x32: // DW_TAG_try_block
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.sibling,
      ];
    case 0x02: // DW_TAG_class_type
    case 0x13: // DW_TAG_structure_type
    case 0x17: // DW_TAG_union_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.signature,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.visibility,
      ];
    case 0x1a: // DW_TAG_common_block
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.linkage_name,
        DW_AT.location,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.visibility,
      ];
    case 0x1b: // DW_TAG_common_inclusion
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.common_reference,
        DW_AT.declaration,
        DW_AT.sibling,
        DW_AT.visibility,
      ];
    case 0x11: // DW_TAG_compile_unit
      return [
        DW_AT.base_types,
        DW_AT.comp_dir,
        DW_AT.identifier_case,
        DW_AT.high_pc,
        DW_AT.language,
        DW_AT.low_pc,
        DW_AT.macro_info,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.producer,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.stmt_list,
        DW_AT.use_UTF8,
      ];
    case 0x3f: // DW_TAG_condition
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.name, DW_AT.sibling];
    case 0x26: // DW_TAG_const_type
    case 0x2d: // DW_TAG_packed_type
    case 0x37: // DW_TAG_restrict_type
    case 0x35: // DW_TAG_volatile_type
      return [DW_AT.allocated, DW_AT.associated, DW_AT.data_location, DW_AT.name, DW_AT.sibling, DW_AT.type];
    case 0x27: // DW_TAG_constant
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.const_value,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.endianity,
        DW_AT.external,
        DW_AT.linkage_name,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x36: // DW_TAG_dwarf_procedure
      return [DW_AT.location];
    case 0x03: // DW_TAG_entry_point
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.address_class,
        DW_AT.description,
        DW_AT.frame_base,
        DW_AT.linkage_name,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.return_addr,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.static_link,
        DW_AT.type,
      ];
    case 0x04: // DW_TAG_enumeration_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.bit_stride,
        DW_AT.byte_size,
        DW_AT.byte_stride,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.enum_class,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.signature,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x28: // DW_TAG_enumerator
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.const_value,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
      ];
    case 0x29: // DW_TAG_file_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x05: // DW_TAG_formal_parameter
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.artificial,
        DW_AT.const_value,
        DW_AT.default_value,
        DW_AT.description,
        DW_AT.endianity,
        DW_AT.is_optional,
        DW_AT.location,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.type,
        DW_AT.variable_parameter,
      ];
    case 0x2a: // DW_TAG_friend
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.friend,
        DW_AT.sibling,
      ];
    case 0x08: // DW_TAG_imported_declaration
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.description,
        DW_AT.import,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.start_scope,
      ];
    case 0x3a: // DW_TAG_imported_module
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.import,
        DW_AT.sibling,
        DW_AT.start_scope,
      ];
    case 0x3d: // DW_TAG_imported_unit
      return [DW_AT.import];
    case 0x1c: // DW_TAG_inheritance
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.data_member_location,
        DW_AT.sibling,
        DW_AT.type,
        DW_AT.virtuality,
      ];
    case 0x1d: // DW_TAG_inlined_subroutine
      return [
        DW_AT.abstract_origin,
        DW_AT.call_column,
        DW_AT.call_file,
        DW_AT.call_line,
        DW_AT.const_expr,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.ranges,
        DW_AT.return_addr,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.start_scope,
        DW_AT.trampoline,
      ];
    case 0x38: // DW_TAG_interface_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.start_scope,
      ];
    case 0x0a: // DW_TAG_label
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.description,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.start_scope,
        DW_AT.sibling,
      ];
    case 0x0b: // DW_TAG_lexical_block
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.description,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.sibling,
      ];
    case 0x0d: // DW_TAG_member
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.bit_offset,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_bit_offset,
        DW_AT.data_member_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.mutable,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x1e: // DW_TAG_module
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.priority,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.specification,
        DW_AT.visibility,
      ];
    case 0x2b: // DW_TAG_namelist
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.visibility,
      ];
    case 0x2c: // DW_TAG_namelist_item
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.namelist_item, DW_AT.sibling];
    case 0x39: // DW_TAG_namespace
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.description,
        DW_AT.extension,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.start_scope,
      ];
    case 0x3c: // DW_TAG_partial_unit
      return [
        DW_AT.base_types,
        DW_AT.comp_dir,
        DW_AT.description,
        DW_AT.identifier_case,
        DW_AT.high_pc,
        DW_AT.language,
        DW_AT.low_pc,
        DW_AT.macro_info,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.producer,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.stmt_list,
        DW_AT.use_UTF8,
      ];
    case 0x0f: // DW_TAG_pointer_type
    case 0x10: // DW_TAG_reference_type
      return [
        DW_AT.address_class,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.type,
      ];
    case 0x1f: // DW_TAG_ptr_to_member_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.address_class,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.containing_type,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.type,
        DW_AT.use_location,
        DW_AT.visibility,
      ];
    case 0x42: // DW_TAG_rvalue_reference_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.address_class,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.type,
      ];
    case 0x20: // DW_TAG_set_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.start_scope,
        DW_AT.sibling,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x40: // DW_TAG_shared_type
      return [
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.count,
        DW_AT.data_location,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.type,
      ];
    case 0x12: // DW_TAG_string_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.start_scope,
        DW_AT.string_length,
        DW_AT.visibility,
      ];
    case 0x2e: // DW_TAG_subprogram
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.address_class,
        DW_AT.artificial,
        DW_AT.calling_convention,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.elemental,
        DW_AT.entry_pc,
        DW_AT.explicit,
        DW_AT.external,
        DW_AT.frame_base,
        DW_AT.high_pc,
        DW_AT.inline,
        DW_AT.linkage_name,
        DW_AT.low_pc,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.object_pointer,
        DW_AT.prototyped,
        DW_AT.pure,
        DW_AT.ranges,
        DW_AT.recursive,
        DW_AT.return_addr,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.static_link,
        DW_AT.trampoline,
        DW_AT.type,
        DW_AT.visibility,
        DW_AT.virtuality,
        DW_AT.vtable_elem_location,
      ];
    case 0x21: // DW_TAG_subrange_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.bit_stride,
        DW_AT.byte_size,
        DW_AT.byte_stride,
        DW_AT.count,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.lower_bound,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.threads_scaled,
        DW_AT.type,
        DW_AT.upper_bound,
        DW_AT.visibility,
      ];
    case 0x15: // DW_TAG_subroutine_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.address_class,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.prototyped,
        DW_AT.sibling,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x43: // DW_TAG_template_alias
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.signature,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x2f: // DW_TAG_template_type_parameter
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.type,
      ];
    case 0x30: // DW_TAG_template_value_parameter
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.const_value,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.type,
      ];
    case 0x31: // DW_TAG_thrown_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.sibling,
        DW_AT.type,
      ];
    case 0x16: // DW_TAG_typedef
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.name,
        DW_AT.sibling,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x41: // DW_TAG_type_unit
      return [DW_AT.language];
    case 0x18: // DW_TAG_unspecified_parameters
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.artificial,
        DW_AT.sibling,
      ];
    case 0x3b: // DW_TAG_unspecified_type
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.description, DW_AT.name];
    case 0x34: // DW_TAG_variable
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.const_expr,
        DW_AT.const_value,
        DW_AT.declaration,
        DW_AT.description,
        DW_AT.endianity,
        DW_AT.external,
        DW_AT.linkage_name,
        DW_AT.location,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x19: // DW_TAG_variant
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.abstract_origin,
        DW_AT.declaration,
        DW_AT.discr_list,
        DW_AT.discr_value,
        DW_AT.sibling,
      ];
    case 0x33: // DW_TAG_variant_part
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.abstract_origin,
        DW_AT.accessibility,
        DW_AT.declaration,
        DW_AT.discr,
        DW_AT.sibling,
        DW_AT.type,
      ];
    case 0x22: // DW_TAG_with_stmt
      return [
        DW_AT.accessibility,
        DW_AT.address_class,
        DW_AT.declaration,
        DW_AT.high_pc,
        DW_AT.location,
        DW_AT.low_pc,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.sibling,
        DW_AT.type,
        DW_AT.visibility,
      ];
    default:
      return undefined;
  }
}

function tagAttributes5(tag: number): readonly number[] | undefined {
  switch (tag) {
    case 0x23: // DW_TAG_access_declaration
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.accessibility, DW_AT.name];
    case 0x01: // DW_TAG_array_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.bit_stride,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.ordering,
        DW_AT.rank,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x47: // DW_TAG_atomic_type
    case 0x26: // DW_TAG_const_type
    case 0x2d: // DW_TAG_packed_type
    case 0x37: // DW_TAG_restrict_type
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.alignment, DW_AT.name, DW_AT.type];
    case 0x24: // DW_TAG_base_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.binary_scale,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_bit_offset,
        DW_AT.data_location,
        DW_AT.decimal_scale,
        DW_AT.decimal_sign,
        DW_AT.digit_count,
        DW_AT.encoding,
        DW_AT.endianity,
        DW_AT.name,
        DW_AT.picture_string,
        DW_AT.small,
      ];
    case 0x48: // DW_TAG_call_site
      return [
        DW_AT.call_column,
        DW_AT.call_file,
        DW_AT.call_line,
        DW_AT.call_origin,
        DW_AT.call_pc,
        DW_AT.call_return_pc,
        DW_AT.call_tail_call,
        DW_AT.call_target,
        DW_AT.call_target_clobbered,
        DW_AT.type,
      ];
    case 0x49: // DW_TAG_call_site_parameter
      return [
        DW_AT.call_data_location,
        DW_AT.call_data_value,
        DW_AT.call_parameter,
        DW_AT.call_value,
        DW_AT.location,
        DW_AT.name,
        DW_AT.type,
      ];
    case 0x25: // DW_TAG_catch_block
    case 0x32: // DW_TAG_try_block
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.ranges,
        DW_AT.segment,
      ];
    case 0x02: // DW_TAG_class_type
    case 0x13: // DW_TAG_structure_type
    case 0x17: // DW_TAG_union_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.calling_convention,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.export_symbols,
        DW_AT.name,
        DW_AT.signature,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.visibility,
      ];
    case 0x44: // DW_TAG_coarray_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.alignment,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.name,
        DW_AT.type,
      ];
    case 0x1a: // DW_TAG_common_block
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.declaration,
        DW_AT.linkage_name,
        DW_AT.location,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.visibility,
      ];
    case 0x1b: // DW_TAG_common_inclusion
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.common_reference,
        DW_AT.declaration,
        DW_AT.visibility,
      ];
    case 0x11: // DW_TAG_compile_unit
      return [
        DW_AT.addr_base,
        DW_AT.base_types,
        DW_AT.comp_dir,
        DW_AT.entry_pc,
        DW_AT.identifier_case,
        DW_AT.high_pc,
        DW_AT.language,
        DW_AT.low_pc,
        DW_AT.macros,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.producer,
        DW_AT.ranges,
        DW_AT.rnglists_base,
        DW_AT.segment,
        DW_AT.stmt_list,
        DW_AT.str_offsets_base,
        DW_AT.use_UTF8,
      ];
    case 0x3f: // DW_TAG_condition
    case 0x3b: // DW_TAG_unspecified_type
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.name];
    case 0x27: // DW_TAG_constant
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.const_value,
        DW_AT.declaration,
        DW_AT.endianity,
        DW_AT.external,
        DW_AT.linkage_name,
        DW_AT.name,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x36: // DW_TAG_dwarf_procedure
      return [DW_AT.location];
    case 0x46: // DW_TAG_dynamic_type
    case 0x31: // DW_TAG_thrown_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.name,
        DW_AT.type,
      ];
    case 0x03: // DW_TAG_entry_point
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.address_class,
        DW_AT.frame_base,
        DW_AT.linkage_name,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.return_addr,
        DW_AT.segment,
        DW_AT.static_link,
        DW_AT.type,
      ];
    case 0x04: // DW_TAG_enumeration_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.bit_stride,
        DW_AT.byte_size,
        DW_AT.byte_stride,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.enum_class,
        DW_AT.name,
        DW_AT.signature,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x28: // DW_TAG_enumerator
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.const_value, DW_AT.name];
    case 0x29: // DW_TAG_file_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.name,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x05: // DW_TAG_formal_parameter
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.artificial,
        DW_AT.const_value,
        DW_AT.default_value,
        DW_AT.endianity,
        DW_AT.is_optional,
        DW_AT.location,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.type,
        DW_AT.variable_parameter,
      ];
    case 0x2a: // DW_TAG_friend
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.friend];
    case 0x45: // DW_TAG_generic_subrange
    case 0x21: // DW_TAG_subrange_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.bit_stride,
        DW_AT.byte_size,
        DW_AT.byte_stride,
        DW_AT.count,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.lower_bound,
        DW_AT.name,
        DW_AT.threads_scaled,
        DW_AT.type,
        DW_AT.upper_bound,
        DW_AT.visibility,
      ];
    case 0x4b: // DW_TAG_immutable_type
    case 0x35: // DW_TAG_volatile_type
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.name, DW_AT.type];
    case 0x08: // DW_TAG_imported_declaration
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.import,
        DW_AT.name,
        DW_AT.start_scope,
      ];
    case 0x3a: // DW_TAG_imported_module
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.import, DW_AT.start_scope];
    case 0x3d: // DW_TAG_imported_unit
      return [DW_AT.import];
    case 0x1c: // DW_TAG_inheritance
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.data_member_location,
        DW_AT.type,
        DW_AT.virtuality,
      ];
    case 0x1d: // DW_TAG_inlined_subroutine
      return [
        DW_AT.call_column,
        DW_AT.call_file,
        DW_AT.call_line,
        DW_AT.const_expr,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.ranges,
        DW_AT.return_addr,
        DW_AT.segment,
        DW_AT.start_scope,
        DW_AT.trampoline,
      ];
    case 0x38: // DW_TAG_interface_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.name,
        DW_AT.signature,
        DW_AT.start_scope,
      ];
    case 0x0a: // DW_TAG_label
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.start_scope,
      ];
    case 0x0b: // DW_TAG_lexical_block
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.ranges,
        DW_AT.segment,
      ];
    case 0x0d: // DW_TAG_member
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.artificial,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_bit_offset,
        DW_AT.data_member_location,
        DW_AT.declaration,
        DW_AT.mutable,
        DW_AT.name,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x1e: // DW_TAG_module
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.declaration,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.name,
        DW_AT.priority,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.specification,
        DW_AT.visibility,
      ];
    case 0x2b: // DW_TAG_namelist
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.visibility,
      ];
    case 0x2c: // DW_TAG_namelist_item
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.namelist_item];
    case 0x39: // DW_TAG_namespace
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.export_symbols,
        DW_AT.extension,
        DW_AT.name,
        DW_AT.start_scope,
      ];
    case 0x3c: // DW_TAG_partial_unit
      return [
        DW_AT.addr_base,
        DW_AT.base_types,
        DW_AT.comp_dir,
        DW_AT.dwo_name,
        DW_AT.entry_pc,
        DW_AT.identifier_case,
        DW_AT.high_pc,
        DW_AT.language,
        DW_AT.low_pc,
        DW_AT.macros,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.producer,
        DW_AT.ranges,
        DW_AT.rnglists_base,
        DW_AT.segment,
        DW_AT.stmt_list,
        DW_AT.str_offsets_base,
        DW_AT.use_UTF8,
      ];
    case 0x0f: // DW_TAG_pointer_type
    case 0x10: // DW_TAG_reference_type
    case 0x42: // DW_TAG_rvalue_reference_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.address_class,
        DW_AT.alignment,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.name,
        DW_AT.type,
      ];
    case 0x1f: // DW_TAG_ptr_to_member_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.address_class,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.containing_type,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.type,
        DW_AT.use_location,
        DW_AT.visibility,
      ];
    case 0x20: // DW_TAG_set_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x40: // DW_TAG_shared_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.count,
        DW_AT.alignment,
        DW_AT.name,
        DW_AT.type,
      ];
    case 0x4a: // DW_TAG_skeleton_unit
      return [
        DW_AT.addr_base,
        DW_AT.comp_dir,
        DW_AT.dwo_name,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.ranges,
        DW_AT.rnglists_base,
        DW_AT.stmt_list,
        DW_AT.str_offsets_base,
        DW_AT.use_UTF8,
      ];
    case 0x12: // DW_TAG_string_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.alignment,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.bit_size,
        DW_AT.byte_size,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.start_scope,
        DW_AT.string_length,
        DW_AT.string_length_bit_size,
        DW_AT.string_length_byte_size,
        DW_AT.visibility,
      ];
    case 0x2e: // DW_TAG_subprogram
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.address_class,
        DW_AT.alignment,
        DW_AT.artificial,
        DW_AT.calling_convention,
        DW_AT.declaration,
        DW_AT.defaulted,
        DW_AT.deleted,
        DW_AT.elemental,
        DW_AT.entry_pc,
        DW_AT.explicit,
        DW_AT.external,
        DW_AT.frame_base,
        DW_AT.high_pc,
        DW_AT.inline,
        DW_AT.linkage_name,
        DW_AT.low_pc,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.noreturn,
        DW_AT.object_pointer,
        DW_AT.prototyped,
        DW_AT.pure,
        DW_AT.ranges,
        DW_AT.recursive,
        DW_AT.reference,
        DW_AT.return_addr,
        DW_AT.rvalue_reference,
        DW_AT.segment,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.static_link,
        DW_AT.trampoline,
        DW_AT.type,
        DW_AT.visibility,
        DW_AT.virtuality,
        DW_AT.vtable_elem_location,
      ];
    case 0x15: // DW_TAG_subroutine_type
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.address_class,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.prototyped,
        DW_AT.reference,
        DW_AT.rvalue_reference,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x43: // DW_TAG_template_alias
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.signature,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x2f: // DW_TAG_template_type_parameter
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.default_value,
        DW_AT.name,
        DW_AT.type,
      ];
    case 0x30: // DW_TAG_template_value_parameter
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.const_value,
        DW_AT.default_value,
        DW_AT.name,
        DW_AT.type,
      ];
    case 0x16: // DW_TAG_typedef
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.allocated,
        DW_AT.associated,
        DW_AT.data_location,
        DW_AT.declaration,
        DW_AT.name,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x41: // DW_TAG_type_unit
      return [DW_AT.language, DW_AT.stmt_list, DW_AT.str_offsets_base, DW_AT.use_UTF8];
    case 0x18: // DW_TAG_unspecified_parameters
      return [DW_AT.decl_column, DW_AT.decl_file, DW_AT.decl_line, DW_AT.artificial];
    case 0x34: // DW_TAG_variable
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.alignment,
        DW_AT.artificial,
        DW_AT.const_expr,
        DW_AT.const_value,
        DW_AT.declaration,
        DW_AT.endianity,
        DW_AT.external,
        DW_AT.linkage_name,
        DW_AT.location,
        DW_AT.name,
        DW_AT.segment,
        DW_AT.specification,
        DW_AT.start_scope,
        DW_AT.type,
        DW_AT.visibility,
      ];
    case 0x19: // DW_TAG_variant
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.declaration,
        DW_AT.discr_list,
        DW_AT.discr_value,
      ];
    case 0x33: // DW_TAG_variant_part
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.declaration,
        DW_AT.discr,
        DW_AT.type,
      ];
    case 0x22: // DW_TAG_with_stmt
      return [
        DW_AT.decl_column,
        DW_AT.decl_file,
        DW_AT.decl_line,
        DW_AT.accessibility,
        DW_AT.address_class,
        DW_AT.declaration,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.location,
        DW_AT.low_pc,
        DW_AT.ranges,
        DW_AT.segment,
        DW_AT.type,
        DW_AT.visibility,
      ];
    default:
      return undefined;
  }
}
