// Generated from ksy/dwarf_tables.ksy by `npm run generate`; do not edit.

import { DW_TAG } from './dwarf-constants.ts';

/** The tags that an entry’s parent may be expected to have; none for units, undefined where any will do. A new array with each call. */
export function plausibleParents(tag: number): readonly number[] | undefined {
  switch (tag) {
    case 0x23: // DW_TAG_access_declaration
    case 0x2a: // DW_TAG_friend
    case 0x1c: // DW_TAG_inheritance
      return [DW_TAG.structure_type, DW_TAG.class_type, DW_TAG.union_type, DW_TAG.interface_type];
    case 0x48: // DW_TAG_call_site
    case 0x25: // DW_TAG_catch_block
    case 0x4109: // DW_TAG_GNU_call_site
    case 0x1d: // DW_TAG_inlined_subroutine
    case 0x32: // DW_TAG_try_block
    case 0x22: // DW_TAG_with_stmt
      return [
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.lexical_block,
        DW_TAG.entry_point,
        DW_TAG.try_block,
        DW_TAG.catch_block,
        DW_TAG.with_stmt,
      ];
    case 0x49: // DW_TAG_call_site_parameter
    case 0x410a: // DW_TAG_GNU_call_site_parameter
      return [DW_TAG.call_site, DW_TAG.GNU_call_site];
    case 0x1a: // DW_TAG_common_block
    case 0x1b: // DW_TAG_common_inclusion
    case 0x03: // DW_TAG_entry_point
      return [
        DW_TAG.compile_unit,
        DW_TAG.partial_unit,
        DW_TAG.type_unit,
        DW_TAG.skeleton_unit,
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.lexical_block,
        DW_TAG.entry_point,
        DW_TAG.try_block,
        DW_TAG.catch_block,
        DW_TAG.with_stmt,
        DW_TAG.module,
      ];
    case 0x28: // DW_TAG_enumerator
      return [DW_TAG.enumeration_type];
    case 0x05: // DW_TAG_formal_parameter
      return [
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.lexical_block,
        DW_TAG.entry_point,
        DW_TAG.try_block,
        DW_TAG.catch_block,
        DW_TAG.with_stmt,
        DW_TAG.subroutine_type,
        DW_TAG.template_alias,
        DW_TAG.call_site,
        DW_TAG.GNU_call_site,
        DW_TAG.GNU_formal_parameter_pack,
      ];
    case 0x45: // DW_TAG_generic_subrange
      return [DW_TAG.array_type, DW_TAG.coarray_type];
    case 0x4108: // DW_TAG_GNU_formal_parameter_pack
    case 0x31: // DW_TAG_thrown_type
      return [
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.lexical_block,
        DW_TAG.entry_point,
        DW_TAG.try_block,
        DW_TAG.catch_block,
        DW_TAG.with_stmt,
        DW_TAG.subroutine_type,
      ];
    case 0x4107: // DW_TAG_GNU_template_parameter_pack
      return [
        DW_TAG.structure_type,
        DW_TAG.class_type,
        DW_TAG.union_type,
        DW_TAG.interface_type,
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.subroutine_type,
        DW_TAG.lexical_block,
        DW_TAG.variable,
        DW_TAG.enumeration_type,
        DW_TAG.variant,
        DW_TAG.variant_part,
      ];
    case 0x4106: // DW_TAG_GNU_template_template_param
      return [
        DW_TAG.structure_type,
        DW_TAG.class_type,
        DW_TAG.union_type,
        DW_TAG.interface_type,
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.subroutine_type,
        DW_TAG.lexical_block,
        DW_TAG.variable,
        DW_TAG.enumeration_type,
        DW_TAG.variant,
        DW_TAG.variant_part,
        DW_TAG.GNU_template_parameter_pack,
      ];
    case 0x0a: // DW_TAG_label
    case 0x0b: // DW_TAG_lexical_block
      return [
        DW_TAG.compile_unit,
        DW_TAG.partial_unit,
        DW_TAG.type_unit,
        DW_TAG.skeleton_unit,
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.lexical_block,
        DW_TAG.entry_point,
        DW_TAG.try_block,
        DW_TAG.catch_block,
        DW_TAG.with_stmt,
      ];
    case 0x0d: // DW_TAG_member
      return [
        DW_TAG.structure_type,
        DW_TAG.class_type,
        DW_TAG.union_type,
        DW_TAG.interface_type,
        DW_TAG.variant,
        DW_TAG.variant_part,
      ];
    case 0x2c: // DW_TAG_namelist_item
      return [DW_TAG.namelist];
    case 0x2f: // DW_TAG_template_type_parameter
    case 0x30: // DW_TAG_template_value_parameter
      return [
        DW_TAG.structure_type,
        DW_TAG.class_type,
        DW_TAG.union_type,
        DW_TAG.interface_type,
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.subroutine_type,
        DW_TAG.lexical_block,
        DW_TAG.variable,
        DW_TAG.enumeration_type,
        DW_TAG.variant,
        DW_TAG.variant_part,
        DW_TAG.template_alias,
        DW_TAG.GNU_template_parameter_pack,
      ];
    case 0x18: // DW_TAG_unspecified_parameters
      return [
        DW_TAG.subprogram,
        DW_TAG.inlined_subroutine,
        DW_TAG.lexical_block,
        DW_TAG.entry_point,
        DW_TAG.try_block,
        DW_TAG.catch_block,
        DW_TAG.with_stmt,
        DW_TAG.subroutine_type,
        DW_TAG.template_alias,
      ];
    case 0x19: // DW_TAG_variant
      return [DW_TAG.variant_part];
    case 0x33: // DW_TAG_variant_part
      return [
        DW_TAG.structure_type,
        DW_TAG.class_type,
        DW_TAG.union_type,
        DW_TAG.interface_type,
        DW_TAG.variant,
      ];
    case 0x11: // DW_TAG_compile_unit
    case 0x3c: // DW_TAG_partial_unit
    case 0x4a: // DW_TAG_skeleton_unit
    case 0x41: // DW_TAG_type_unit
      return [];
    default:
      return undefined;
  }
}
