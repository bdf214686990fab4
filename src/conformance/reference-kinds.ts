/** What an attribute may refer to, by the tags of both entries. */
import { DW_AT, DW_TAG, dwTagName } from '../../generated/dwarf-constants.ts';
import type { AbbreviationDeclaration } from './abbreviation-table.ts';
import { isVendorTag, mayBeType } from './type-tags.ts';

export interface ReferenceKind {
  /** Whether an entry with the attribute may refer to one of the declaration. */
  readonly accepts: (tag: number, target: AbbreviationDeclaration) => boolean;
  readonly expected: (tag: number) => string;
}

const UNITS: ReadonlySet<number> = new Set([DW_TAG.compile_unit, DW_TAG.partial_unit, DW_TAG.type_unit]);
/** What holds or receives a value: optimizers turn one into another. */
const VALUES: ReadonlySet<number> = new Set([
  DW_TAG.constant,
  DW_TAG.formal_parameter,
  DW_TAG.member,
  DW_TAG.variable,
]);
const CODE: ReadonlySet<number> = new Set([DW_TAG.entry_point, DW_TAG.inlined_subroutine, DW_TAG.subprogram]);
const NAMESPACES: ReadonlySet<number> = new Set([DW_TAG.namespace, DW_TAG.module]);

/** DWARF 5, 2.7. */
export const TYPE: ReferenceKind = {
  accepts: (_, { tag }) => mayBeType(tag),
  expected: () => 'the entry of a type',
};

/** DWARF 5, 2.13.2. */
export const SPECIFICATION: ReferenceKind = {
  accepts: (_, { tag, attributes }) =>
    isVendorTag(tag) || attributes.some(({ name }) => name === DW_AT.declaration),
  expected: () => 'an entry with DW_AT_declaration',
};

/** DWARF 5, 3.3.8. */
export const ABSTRACT_ORIGIN: ReferenceKind = {
  accepts: (tag, target) =>
    tag === target.tag ||
    isVendorTag(tag) ||
    isVendorTag(target.tag) ||
    [VALUES, CODE, NAMESPACES].some((set) => set.has(tag) && set.has(target.tag)) ||
    (mayBeType(tag) && mayBeType(target.tag)),
  expected: (tag) => `an entry that ${dwTagName(tag)} can be an instance of`,
};

const IMPORT: ReferenceKind = {
  accepts: (tag, target) =>
    isVendorTag(target.tag) ||
    (tag === DW_TAG.imported_unit
      ? UNITS.has(target.tag)
      : tag === DW_TAG.imported_module
        ? NAMESPACES.has(target.tag) || target.tag === DW_TAG.imported_declaration
        : true),
  expected: (tag) => (tag === DW_TAG.imported_unit ? 'the entry of a unit' : 'a namespace or a module'),
};

const EXTENSION: ReferenceKind = {
  accepts: (tag, target) => tag === target.tag || isVendorTag(tag) || isVendorTag(target.tag),
  expected: (tag) => `another ${dwTagName(tag)}`,
};

const DISCRIMINANT: ReferenceKind = {
  accepts: (_, { tag }) => tag === DW_TAG.member || isVendorTag(tag),
  expected: () => 'a member of the structure',
};

/** DWARF 5, 3.2.2 to 3.2.5, 5.7.8, 5.7.10 and 5.14. */
export const RELATIONS: ReadonlyMap<number, ReferenceKind> = new Map([
  [DW_AT.import, IMPORT],
  [DW_AT.extension, EXTENSION],
  [DW_AT.containing_type, TYPE],
  [DW_AT.discr, DISCRIMINANT],
]);
