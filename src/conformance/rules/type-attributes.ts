/** Types: which attributes they must have, and which not together. What a declaration has is decided once. */
import { DW_AT, DW_TAG, dwTagName } from '../../../generated/dwarf-constants.ts';
import type { AbbreviationDeclaration } from '../abbreviation-table.ts';
import { hasStaticSizes } from '../languages.ts';
import type { Problem } from '../rule-statement.ts';
import type { EntryCheck, Rule } from '../rule.ts';
import { AGGREGATES } from '../type-columns.ts';
import type { Visit } from '../visit.ts';

export function has({ attributes }: AbbreviationDeclaration, ...wanted: readonly number[]): boolean {
  return attributes.some(({ name }) => wanted.includes(name));
}

/** What an entry does not say, the one that it completes or repeats may. DWARF 5, 2.13.2 and 3.3.8.2. */
export function isContinued(declaration: AbbreviationDeclaration): boolean {
  return has(declaration, DW_AT.specification, DW_AT.abstract_origin, DW_AT.extension);
}

/** Type units have what such an entry stands for. DWARF 5, 5.7.1. */
export function isStub(declaration: AbbreviationDeclaration): boolean {
  return has(declaration, DW_AT.declaration, DW_AT.signature);
}

function reporting(rule: Rule, problem: Problem): EntryCheck {
  return (visit) => visit.report(rule, problem);
}

export const Y01: Rule = {
  id: 'Y01',
  class: 'N',
  statement: 'a base type has an encoding and a size',
  citation: { dwarf4: '5.1', dwarf5: '5.1' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) => {
      if (declaration.tag !== DW_TAG.base_type || isContinued(declaration)) return undefined;
      if (!has(declaration, DW_AT.encoding))
        return reporting(Y01, {
          found: 'no DW_AT_encoding',
          expected: 'how values of the base type are encoded',
        });
      if (!has(declaration, DW_AT.byte_size, DW_AT.bit_size))
        return reporting(Y01, { found: 'no size', expected: 'DW_AT_byte_size or DW_AT_bit_size' });
      return undefined;
    },
  }),
};

export const Y02: Rule = {
  id: 'Y02',
  class: 'N',
  statement: 'a member has a type',
  citation: { dwarf4: '5.5.6', dwarf5: '5.7.6' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) =>
      declaration.tag !== DW_TAG.member || has(declaration, DW_AT.type) || isContinued(declaration)
        ? undefined
        : reporting(Y02, { found: 'a member without DW_AT_type', expected: 'the type of the member' }),
  }),
};

export const Y03: Rule = {
  id: 'Y03',
  class: 'N',
  statement: 'a member has DW_AT_data_member_location or DW_AT_data_bit_offset, but not both',
  citation: { dwarf4: '5.5.6', dwarf5: '5.7.6' },
  since: 4,
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) =>
      declaration.tag === DW_TAG.member &&
      has(declaration, DW_AT.data_member_location) &&
      has(declaration, DW_AT.data_bit_offset)
        ? reporting(Y03, {
            found: 'both DW_AT_data_member_location and DW_AT_data_bit_offset',
            expected: 'one of them: each says where the member begins',
          })
        : undefined,
  }),
};

export const Y07: Rule = {
  id: 'Y07',
  class: 'N',
  statement: 'a structure, class or union has a size, or is a declaration that has none',
  citation: { dwarf4: '5.5.1', dwarf5: '5.7.1' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) => {
      if (!AGGREGATES.has(declaration.tag)) return undefined;
      const isSized = has(declaration, DW_AT.byte_size, DW_AT.bit_size);
      if (isSized)
        return has(declaration, DW_AT.declaration)
          ? (visit) => {
              if (isFlagged(visit)) visit.report(Y07, SIZED_DECLARATION);
            }
          : undefined;
      if (isStub(declaration) || isContinued(declaration)) return undefined;
      return (visit) => {
        if (hasStaticSizes(visit.unit)) visit.report(Y07, UNSIZED);
      };
    },
  }),
};

const SIZED_DECLARATION: Problem = {
  found: 'a declaration with a size',
  expected: 'no size in an entry with DW_AT_declaration, since the type is incomplete',
};

const UNSIZED: Problem = {
  found: 'neither a size nor DW_AT_declaration',
  expected: 'DW_AT_byte_size of a complete type, or DW_AT_declaration of an incomplete one',
};

function isFlagged({ tree, entry }: Visit): boolean {
  const value = tree.value(entry, DW_AT.declaration);
  return value !== undefined && (value.start === value.end || value.lo !== 0);
}

export const Y08: Rule = {
  id: 'Y08',
  class: 'N',
  statement: 'an enumerator has a name and a value',
  citation: { dwarf4: '5.7', dwarf5: '5.9' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) => {
      if (declaration.tag !== DW_TAG.enumerator || isContinued(declaration)) return undefined;
      if (!has(declaration, DW_AT.name))
        return reporting(Y08, { found: 'no DW_AT_name', expected: 'the name of the enumerator' });
      if (!has(declaration, DW_AT.const_value))
        return reporting(Y08, { found: 'no DW_AT_const_value', expected: 'the value of the enumerator' });
      return undefined;
    },
  }),
};

/** Entries that stand for a dimension of an array. DWARF 5, 5.5. */
const DIMENSIONS: ReadonlySet<number> = new Set([
  DW_TAG.subrange_type,
  DW_TAG.enumeration_type,
  DW_TAG.generic_subrange,
]);

export const Y10: Rule = {
  id: 'Y10',
  class: 'N',
  statement: 'an array has a type of elements, and dimensions',
  citation: { dwarf4: '5.4', dwarf5: '5.5' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) => {
      if (declaration.tag !== DW_TAG.array_type || isContinued(declaration)) return undefined;
      if (!has(declaration, DW_AT.type))
        return reporting(Y10, { found: 'no DW_AT_type', expected: 'the type of the elements' });
      return checkDimensions;
    },
  }),
};

function checkDimensions(visit: Visit): void {
  const { tree, entry } = visit;
  for (const child of tree.children(entry)) if (DIMENSIONS.has(tree.tag(child))) return;
  visit.report(Y10, { found: 'no dimensions', expected: 'a subrange or an enumeration for each dimension' });
}

export const Y11: Rule = {
  id: 'Y11',
  class: 'N',
  statement: 'a subrange has DW_AT_upper_bound or DW_AT_count, but not both',
  citation: { dwarf4: '5.11', dwarf5: '5.13' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) =>
      (declaration.tag === DW_TAG.subrange_type || declaration.tag === DW_TAG.generic_subrange) &&
      has(declaration, DW_AT.upper_bound) &&
      has(declaration, DW_AT.count)
        ? reporting(Y11, { found: 'both DW_AT_upper_bound and DW_AT_count', expected: 'one of them' })
        : undefined,
  }),
};

export const Y15: Rule = {
  id: 'Y15',
  class: 'S',
  statement: 'an entry that has a line of its declaration has the file, too',
  citation: { dwarf4: '2.14', dwarf5: '2.14' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) =>
      has(declaration, DW_AT.decl_line) && !has(declaration, DW_AT.decl_file) && !isContinued(declaration)
        ? reporting(Y15, {
            found: `${dwTagName(declaration.tag)} with DW_AT_decl_line, without DW_AT_decl_file`,
            expected: 'the file that the line is in',
          })
        : undefined,
  }),
};
