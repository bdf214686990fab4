/** What an entry says beyond its text: where it was declared, and which of its attributes no type string shows. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { TypeEntry } from './entry.ts';

/** DWARF 5, 2.14. */
export interface Declaration {
  /** As the unit's line table has it; undefined where there is no readable table with that file. */
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** Where the source has it; undefined for an entry that does not say. */
export function declarationOf(entry: TypeEntry): Declaration | undefined {
  const line = entry.constant(DW_AT.decl_line);
  const file = fileOf(entry);
  if (line === undefined && file === undefined) return undefined;
  return { file, line: line === undefined ? undefined : Number(line) };
}

function fileOf(entry: TypeEntry): string | undefined {
  try {
    return entry.file(DW_AT.decl_file);
  } catch (error) {
    if (error instanceof DwarfksymsError && error.code === 'line-table') return undefined;
    throw error;
  }
}

/** The attributes that its type string does not depend on, whatever their values, in order. */
export function unshownAttributes(entry: TypeEntry): readonly number[] {
  const shown = SHOWN.get(entry.tag) ?? [];
  return [...entry.attributes()].filter((attribute) => !shown.includes(attribute));
}

const SIZE = [DW_AT.byte_size, DW_AT.alignment];
const NAME = [DW_AT.name];
const MODIFIER = [...NAME, DW_AT.type, ...SIZE];
const AGGREGATE = [...NAME, DW_AT.declaration, DW_AT.decl_file, ...SIZE];
const ITEM = [
  DW_AT.name,
  DW_AT.type,
  DW_AT.accessibility,
  DW_AT.bit_size,
  DW_AT.data_bit_offset,
  DW_AT.data_member_location,
];

/** By tag. Others have no text. */
const SHOWN: ReadonlyMap<number, readonly number[]> = new Map<number, readonly number[]>([
  [DW_TAG.atomic_type, MODIFIER],
  [DW_TAG.const_type, MODIFIER],
  [DW_TAG.immutable_type, MODIFIER],
  [DW_TAG.packed_type, MODIFIER],
  [DW_TAG.pointer_type, MODIFIER],
  [DW_TAG.reference_type, MODIFIER],
  [DW_TAG.restrict_type, MODIFIER],
  [DW_TAG.rvalue_reference_type, MODIFIER],
  [DW_TAG.shared_type, MODIFIER],
  [DW_TAG.template_type_parameter, MODIFIER],
  [DW_TAG.volatile_type, MODIFIER],
  [DW_TAG.typedef, MODIFIER],
  [DW_TAG.array_type, [DW_AT.type]],
  [DW_TAG.subrange_type, [DW_AT.count, DW_AT.upper_bound]],
  [DW_TAG.base_type, [...NAME, DW_AT.byte_size, DW_AT.encoding, DW_AT.alignment]],
  [DW_TAG.subroutine_type, [DW_AT.type]],
  [DW_TAG.structure_type, AGGREGATE],
  [DW_TAG.class_type, AGGREGATE],
  [DW_TAG.union_type, AGGREGATE],
  [DW_TAG.enumeration_type, AGGREGATE],
  [DW_TAG.member, ITEM],
  [DW_TAG.formal_parameter, ITEM],
  [DW_TAG.enumerator, [DW_AT.name, DW_AT.const_value]],
  [DW_TAG.variant, [DW_AT.discr_value]],
  [DW_TAG.variable, [DW_AT.name, DW_AT.linkage_name, DW_AT.type, DW_AT.abstract_origin]],
  [DW_TAG.subprogram, [DW_AT.name, DW_AT.linkage_name, DW_AT.type, DW_AT.abstract_origin]],
]);
