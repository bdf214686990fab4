/** What the tags of the standard and of its vendors are to the type model. */
import { match, P } from 'ts-pattern';
import { DW_TAG, type DwTag } from '../../generated/dwarf-constants.ts';
import type { Modifier } from './type-node.ts';

const ALL_TAGS: ReadonlySet<number> = new Set(Object.values(DW_TAG));

/** Whether the tag has a name: in the standard or with a vendor. */
export function isStandardTag(tag: number): tag is DwTag {
  return ALL_TAGS.has(tag);
}

export const MODIFIERS = {
  [DW_TAG.atomic_type]: 'atomic',
  [DW_TAG.const_type]: 'const',
  [DW_TAG.immutable_type]: 'immutable',
  [DW_TAG.packed_type]: 'packed',
  [DW_TAG.pointer_type]: 'pointer',
  [DW_TAG.reference_type]: 'reference',
  [DW_TAG.restrict_type]: 'restrict',
  [DW_TAG.rvalue_reference_type]: 'rvalue_reference',
  [DW_TAG.shared_type]: 'shared',
  [DW_TAG.template_type_parameter]: 'template_type_parameter',
  [DW_TAG.volatile_type]: 'volatile',
} as const satisfies Record<number, Modifier>;

export const MODIFIER_TAGS: ReadonlySet<number> = new Set(Object.keys(MODIFIERS).map(Number));

/** Class, structure, union and enumeration types: what has a body. */
export const AGGREGATES: ReadonlySet<number> = new Set([
  DW_TAG.class_type,
  DW_TAG.structure_type,
  DW_TAG.union_type,
  DW_TAG.enumeration_type,
]);

/** What the text of a type can begin with. */
export const TYPE_TAGS: ReadonlySet<number> = new Set([
  ...AGGREGATES,
  ...MODIFIER_TAGS,
  DW_TAG.array_type,
  DW_TAG.base_type,
  DW_TAG.subroutine_type,
  DW_TAG.typedef,
  DW_TAG.unspecified_type,
]);

/** Only these pass a prefix down to the names in them. Symbols are looked for in these alone. */
export const SCOPES: ReadonlySet<number> = new Set([
  DW_TAG.namespace,
  DW_TAG.class_type,
  DW_TAG.structure_type,
]);

const ITEMS: ReadonlySet<number> = new Set([
  DW_TAG.member,
  DW_TAG.formal_parameter,
  DW_TAG.enumerator,
  DW_TAG.variant_part,
  DW_TAG.variant,
]);

/** Whether it is one of a list, so that a comma stands before it. */
export function isItem(tag: number): boolean {
  return ITEMS.has(tag);
}

/** What an entry is to a list: an item of it, passed over, or nothing that could be there. */
export type Role = 'item' | 'passed over' | 'misplaced';

function roleInAggregate(tag: number): Role {
  return match(tag)
    .returnType<Role>()
    .with(P.union(DW_TAG.member, DW_TAG.variant_part), () => 'item')
    .with(
      P.union(
        DW_TAG.class_type,
        DW_TAG.structure_type,
        DW_TAG.union_type,
        DW_TAG.enumeration_type,
        DW_TAG.template_type_parameter,
        DW_TAG.subprogram,
      ),
      () => 'passed over',
    )
    .otherwise(() => 'misplaced');
}

const isOf =
  (wanted: number) =>
  (tag: number): Role =>
    tag === wanted ? 'item' : 'passed over';

const ROLES: ReadonlyMap<number, (tag: number) => Role> = new Map([
  [DW_TAG.structure_type, roleInAggregate],
  [DW_TAG.class_type, roleInAggregate],
  [DW_TAG.union_type, roleInAggregate],
  [DW_TAG.enumeration_type, isOf(DW_TAG.enumerator)],
  [DW_TAG.subroutine_type, isOf(DW_TAG.formal_parameter)],
  [DW_TAG.subprogram, isOf(DW_TAG.formal_parameter)],
  [DW_TAG.array_type, isOf(DW_TAG.subrange_type)],
  [DW_TAG.variant_part, (): Role => 'item'],
  [DW_TAG.variant, isOf(DW_TAG.member)],
]);

/** What an entry is to the list of the one around it. */
export function roleIn(list: number, tag: number): Role {
  return ROLES.get(list)?.(tag) ?? 'passed over';
}

/** Those that symbol versions, section 4, has no text for. */
export const WITHOUT_TEXT = [
  DW_TAG.entry_point,
  DW_TAG.imported_declaration,
  DW_TAG.label,
  DW_TAG.lexical_block,
  DW_TAG.compile_unit,
  DW_TAG.string_type,
  DW_TAG.unspecified_parameters,
  DW_TAG.common_block,
  DW_TAG.common_inclusion,
  DW_TAG.inheritance,
  DW_TAG.inlined_subroutine,
  DW_TAG.module,
  DW_TAG.ptr_to_member_type,
  DW_TAG.set_type,
  DW_TAG.subrange_type,
  DW_TAG.with_stmt,
  DW_TAG.access_declaration,
  DW_TAG.catch_block,
  DW_TAG.constant,
  DW_TAG.file_type,
  DW_TAG.friend,
  DW_TAG.namelist,
  DW_TAG.namelist_item,
  DW_TAG.subprogram,
  DW_TAG.template_value_parameter,
  DW_TAG.thrown_type,
  DW_TAG.try_block,
  DW_TAG.variable,
  DW_TAG.dwarf_procedure,
  DW_TAG.interface_type,
  DW_TAG.namespace,
  DW_TAG.imported_module,
  DW_TAG.partial_unit,
  DW_TAG.imported_unit,
  DW_TAG.condition,
  DW_TAG.type_unit,
  DW_TAG.template_alias,
  DW_TAG.coarray_type,
  DW_TAG.generic_subrange,
  DW_TAG.dynamic_type,
  DW_TAG.call_site,
  DW_TAG.call_site_parameter,
  DW_TAG.skeleton_unit,
  DW_TAG.lo_user,
  DW_TAG.MIPS_loop,
  DW_TAG.HP_array_descriptor,
  DW_TAG.HP_Bliss_field,
  DW_TAG.HP_Bliss_field_set,
  DW_TAG.format_label,
  DW_TAG.function_template,
  DW_TAG.class_template,
  DW_TAG.GNU_BINCL,
  DW_TAG.GNU_EINCL,
  DW_TAG.GNU_template_template_param,
  DW_TAG.GNU_template_parameter_pack,
  DW_TAG.GNU_formal_parameter_pack,
  DW_TAG.GNU_call_site,
  DW_TAG.GNU_call_site_parameter,
  DW_TAG.APPLE_property,
  DW_TAG.SUN_function_template,
  DW_TAG.SUN_class_template,
  DW_TAG.SUN_struct_template,
  DW_TAG.SUN_union_template,
  DW_TAG.SUN_indirect_inheritance,
  DW_TAG.SUN_codeflags,
  DW_TAG.SUN_memop_info,
  DW_TAG.SUN_omp_child_func,
  DW_TAG.SUN_rtti_descriptor,
  DW_TAG.SUN_dtor_info,
  DW_TAG.SUN_dtor,
  DW_TAG.SUN_f90_interface,
  DW_TAG.SUN_fortran_vax_structure,
  DW_TAG.SUN_hi,
  DW_TAG.ALTIUM_circ_type,
  DW_TAG.ALTIUM_mwa_circ_type,
  DW_TAG.ALTIUM_rev_carry_type,
  DW_TAG.ALTIUM_rom,
  DW_TAG.LLVM_annotation,
  DW_TAG.GNU_annotation,
  DW_TAG.GHS_namespace,
  DW_TAG.GHS_using_namespace,
  DW_TAG.GHS_using_declaration,
  DW_TAG.GHS_template_templ_param,
  DW_TAG.UPC_shared_type,
  DW_TAG.UPC_strict_type,
  DW_TAG.UPC_relaxed,
  DW_TAG.PGI_kanji_type,
  DW_TAG.PGI_interface_block,
  DW_TAG.BORLAND_property,
  DW_TAG.BORLAND_Delphi_string,
  DW_TAG.BORLAND_Delphi_dynamic_array,
  DW_TAG.BORLAND_Delphi_set,
  DW_TAG.BORLAND_Delphi_variant,
  DW_TAG.hi_user,
] as const;
