/** Tables of abbreviation declarations. DWARF 5, 7.5.3. */
import { DW_CHILDREN, dwAtName, dwFormName, dwTagName } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn, dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import { hex } from '../../errors.ts';
import type { AbbreviationDeclaration, AbbreviationTable } from '../abbreviation-table.ts';
import type { Check } from '../check.ts';
import type { FindingPlace } from '../finding.ts';
import { placeInSection } from '../place.ts';
import type { Rule } from '../rule.ts';
import type { Problem } from '../rule-statement.ts';
import { isVendorTag } from '../vendor-codes.ts';
import { A10 } from './unused-abbreviations.ts';

export const A01: Rule = {
  id: 'A01',
  class: 'N',
  statement: 'the codes of a table of abbreviations are unique',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  concernsVersions: true,
  hooks: (check) => ({
    abbreviations: (table) => {
      const codes = new Set<number>();
      for (const declaration of table.declarations) {
        if (codes.has(declaration.code))
          report(check, A01, table, declaration.offset, {
            found: 'a code that an earlier declaration of the table has',
            expected: 'a code of its own',
          });
        codes.add(declaration.code);
      }
    },
  }),
};

export const A02: Rule = {
  id: 'A02',
  class: 'N',
  statement: 'a table of abbreviations ends with a declaration with code 0',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  concernsVersions: true,
};

export const A03: Rule = {
  id: 'A03',
  class: 'N',
  statement: 'a declaration has DW_CHILDREN_yes or DW_CHILDREN_no',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  concernsVersions: true,
  hooks: (check) =>
    forEachDeclaration(check, A03, ({ children }) =>
      children === DW_CHILDREN.yes || children === DW_CHILDREN.no
        ? undefined
        : { found: hex(children), expected: 'DW_CHILDREN_no or DW_CHILDREN_yes' },
    ),
};

export const A04: Rule = {
  id: 'A04',
  class: 'N',
  statement: 'an attribute specification has a name and a form, or neither where it is the last',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  concernsVersions: true,
  hooks: (check) => ({
    abbreviations: (table) => {
      for (const { attributes } of table.declarations)
        for (const { name, form, offset } of attributes)
          if (name === 0 || form === 0)
            report(check, A04, table, offset, {
              found:
                name === 0 ? `${dwFormName(form)} without an attribute` : `${dwAtName(name)} without a form`,
              expected: 'both, or two zeros at the end of the list',
            });
    },
  }),
};

export const A05: Rule = {
  id: 'A05',
  class: 'N',
  statement: 'an entry has no more than one attribute of a name',
  citation: { dwarf4: '2.2', dwarf5: '2.2' },
  concernsVersions: true,
  hooks: (check) => ({
    abbreviations: (table) => {
      for (const { tag, attributes } of table.declarations) {
        const names = new Set<number>();
        for (const { name, offset } of attributes) {
          if (names.has(name) && name !== 0)
            report(check, A05, table, offset, {
              found: `a second ${dwAtName(name)} of ${dwTagName(tag)}`,
              expected: 'each attribute once',
            });
          names.add(name);
        }
      }
    },
  }),
};

export const A06: Rule = {
  id: 'A06',
  class: 'N',
  statement: "a tag is the standard's, or in the range for vendors",
  citation: { dwarf4: '7.1', dwarf5: '7.1' },
  concernsVersions: true,
  hooks: (check) =>
    forEachDeclaration(check, A06, ({ tag }) =>
      isVendorTag(tag) || dwTagExistsIn(tag, NEWEST) !== undefined
        ? undefined
        : {
            found: `the tag ${hex(tag)}`,
            expected: 'a tag of table 7.3, or from DW_TAG_lo_user to DW_TAG_hi_user',
          },
    ),
};

export const A07: Rule = {
  id: 'A07',
  class: 'N',
  statement: "a form is one of the unit's version of DWARF",
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.6' },
  concernsVersions: true,
  hooks: () => ({
    // Of what no version has, some are vendors'; who reads entries reports the others, which nobody can pass.
    use: ({ form, encoding: { version } }) =>
      dwFormExistsIn(form, version) === false
        ? { found: `${dwFormName(form)} in a unit of version ${version}`, expected: 'a form of that version' }
        : undefined,
  }),
};

export const A08: Rule = {
  id: 'A08',
  class: 'N',
  statement: 'the form that a value of DW_FORM_indirect names has its value in the entry',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  concernsVersions: true,
};

export const A09: Rule = {
  id: 'A09',
  class: 'N',
  statement: 'LEB128 numbers end, and fit into 64 bits',
  citation: { dwarf4: '7.6', dwarf5: '7.6' },
  concernsVersions: true,
};

export const ABBREVIATION_RULES: readonly Rule[] = [A01, A02, A03, A04, A05, A06, A07, A08, A09, A10];

const NEWEST = 5;

function report(
  check: Check,
  rule: Rule,
  { section }: AbbreviationTable,
  offset: number,
  problem: Problem,
): void {
  check.report(rule, problem, (): FindingPlace => placeInSection(section, offset));
}

function forEachDeclaration(
  check: Check,
  rule: Rule,
  problemOf: (declaration: AbbreviationDeclaration) => Problem | undefined,
): { readonly abbreviations: (table: AbbreviationTable) => void } {
  return {
    abbreviations: (table) => {
      for (const declaration of table.declarations) {
        const problem = problemOf(declaration);
        if (problem !== undefined) report(check, rule, table, declaration.offset, problem);
      }
    },
  };
}
