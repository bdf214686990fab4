/** References from entry to entry. */
import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import { inUnit, unitOffset } from '../../dwarf/offsets.ts';
import { hex } from '../../errors.ts';
import type { Rule } from '../rule.ts';
import { isInUnit } from '../unit-references.ts';
import type { Visit } from '../visit.ts';
import { R03, R04, R09, R10, R11 } from './reference-files.ts';
import { R02, R05, R06, R07, R08 } from './reference-targets.ts';

export const R01: Rule = {
  id: 'R01',
  class: 'N',
  statement: 'a reference within the unit leads to the beginning of an entry',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  hooks: () => ({
    attribute: ({ name, form }) =>
      // The end of a list, where DW_AT_sibling may lead, is no entry that a debugger could use: see T04.
      name === DW_AT.sibling || (!isInUnit(form) && form !== DW_FORM.indirect)
        ? undefined
        : checkUnitReference,
  }),
};

function checkUnitReference(visit: Visit): void {
  const { unit, form } = visit;
  if (!isInUnit(form)) return;
  const offset = inUnit(unit.start, unitOffset(visit.number));
  // All entries of the unit are known, and of those behind it none.
  if (offset < unit.end && offset >= unit.diesStart && unit.section.starts.has(offset)) return;
  visit.report(R01, {
    found: `a reference to ${hex(visit.number)} of the unit, where no entry begins`,
    expected: 'the offset of an entry of the unit',
  });
}

export const REFERENCE_RULES: readonly Rule[] = [R01, R02, R03, R04, R05, R06, R07, R08, R09, R10, R11];
