/** Which entries are types: what DW_AT_type may lead to. DWARF 5, chapter 5 and 2.7. */
import { DW_TAG } from '../../generated/dwarf-constants.ts';

const TYPES: ReadonlySet<number> = new Set([
  DW_TAG.array_type,
  DW_TAG.atomic_type,
  DW_TAG.base_type,
  DW_TAG.class_type,
  DW_TAG.coarray_type,
  DW_TAG.const_type,
  DW_TAG.dynamic_type,
  DW_TAG.enumeration_type,
  DW_TAG.file_type,
  DW_TAG.immutable_type,
  DW_TAG.interface_type,
  DW_TAG.packed_type,
  DW_TAG.pointer_type,
  DW_TAG.ptr_to_member_type,
  DW_TAG.reference_type,
  DW_TAG.restrict_type,
  DW_TAG.rvalue_reference_type,
  DW_TAG.set_type,
  DW_TAG.shared_type,
  DW_TAG.string_type,
  DW_TAG.structure_type,
  DW_TAG.subrange_type,
  DW_TAG.subroutine_type,
  DW_TAG.template_alias,
  DW_TAG.thrown_type,
  DW_TAG.typedef,
  DW_TAG.union_type,
  DW_TAG.unspecified_type,
  DW_TAG.volatile_type,
  // A parameter stands for its type in the body of a template that is described as such.
  DW_TAG.template_type_parameter,
]);

/** True of vendors’ tags as well: what they describe, only the vendor knows. */
export function mayBeType(tag: number): boolean {
  return TYPES.has(tag) || isVendorTag(tag);
}

export function isVendorTag(tag: number): boolean {
  return tag >= DW_TAG.lo_user && tag <= DW_TAG.hi_user;
}
