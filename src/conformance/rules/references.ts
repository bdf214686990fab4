/** References from entry to entry. */
import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import { hex } from '../../errors.ts';
import type { Rule } from '../rule.ts';
import { NO_ENTRY } from '../unit-tree.ts';
import type { Visit } from '../visit.ts';

const BY_UNIT_OFFSET: ReadonlySet<number> = new Set([
  DW_FORM.ref1,
  DW_FORM.ref2,
  DW_FORM.ref4,
  DW_FORM.ref8,
  DW_FORM.ref_udata,
]);

export const R01: Rule = {
  id: 'R01',
  class: 'N',
  statement: 'a reference within the unit leads to the beginning of an entry',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  hooks: () => ({
    attribute: ({ name, form }) =>
      // The end of a list, where DW_AT_sibling may lead, is no entry that a debugger could use: see T04.
      name === DW_AT.sibling || (!BY_UNIT_OFFSET.has(form) && form !== DW_FORM.indirect)
        ? undefined
        : checkUnitReference,
  }),
};

function checkUnitReference(visit: Visit): void {
  const { unit, tree, form } = visit;
  if (!BY_UNIT_OFFSET.has(form)) return;
  if (tree.find(unit.start + visit.number) !== NO_ENTRY) return;
  visit.report(R01, {
    found: `a reference to ${hex(visit.number)} of the unit, where no entry begins`,
    expected: 'the offset of an entry of the unit',
  });
}

export const REFERENCE_RULES: readonly Rule[] = [R01];
