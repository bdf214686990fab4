/** References that leave their file, or that must not. */
import { DW_AT, DW_FORM, dwFormName, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { Dwarf } from '../../../generated/dwarf.js';
import { dwarfRoot } from '../../dwarf/grammar-root.ts';
import { isSupplementaryForm } from '../../dwarf/forms.ts';
import { stream } from '../../kaitai.ts';
import type { Check } from '../check.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { AttributeCheck, Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';

export const R03: Rule = {
  id: 'R03',
  class: 'S',
  statement: 'a reference by signature leads to a type unit',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  hooks: (check) => ({
    attribute: ({ form }) =>
      form === DW_FORM.ref_sig8 || form === DW_FORM.indirect ? signatureCheck(check) : undefined,
  }),
};

function signatureCheck(check: Check): AttributeCheck {
  // By their lower halves: a type has one signature, and many references.
  const found = new Map<number, number>();
  return (visit) => {
    if (visit.form !== DW_FORM.ref_sig8 || found.get(visit.lo) === visit.hi) return;
    // Of split units the type may be in a file that was not found.
    if (check.target(visit.unit, visit) !== undefined) found.set(visit.lo, visit.hi);
    else
      visit.report(R03, {
        found: 'the signature of a type that no unit describes',
        expected: 'the signature of a type unit of the file',
      });
  };
}

export const R04: Rule = {
  id: 'R04',
  class: 'N',
  statement: 'a file with forms of supplementary files names such a file',
  citation: { dwarf5: '7.3.6' },
  concernsVersions: true,
  hooks: () => ({
    attribute: ({ form }) => (isSupplementaryForm(form) || form === DW_FORM.indirect ? checkLink : undefined),
  }),
};

function checkLink(visit: Visit): void {
  if (!isSupplementaryForm(visit.form)) return;
  const { file } = visit.unit.section;
  if (file.supplementary !== undefined || isSupplementary(file)) return;
  const isNamed =
    file.section('sup', 'main') !== undefined || file.section('debugaltlink', 'main') !== undefined;
  if (!isNamed)
    visit.report(R04, {
      found: `${dwFormName(visit.form)} in a file that names no supplementary file`,
      expected: 'a section .debug_sup, or GNU’s .gnu_debugaltlink',
    });
}

export const R09: Rule = {
  id: 'R09',
  class: 'N',
  statement: 'DW_AT_signature is a signature',
  citation: { dwarf4: '5.5.1', dwarf5: '5.7.1' },
  since: 4,
  concernsVersions: true,
  hooks: () => ({
    use: ({ name, form }) =>
      name !== DW_AT.signature || form === DW_FORM.ref_sig8 || form === DW_FORM.indirect
        ? undefined
        : { found: dwFormName(form), expected: dwFormName(DW_FORM.ref_sig8) },
    attribute: ({ name, form }) =>
      name !== DW_AT.signature || form !== DW_FORM.indirect
        ? undefined
        : (visit) => {
            if (visit.form !== DW_FORM.ref_sig8)
              visit.report(R09, { found: dwFormName(visit.form), expected: dwFormName(DW_FORM.ref_sig8) });
          },
  }),
};

export const R10: Rule = {
  id: 'R10',
  class: 'N',
  statement: 'split units refer to nothing that only the linker could place',
  citation: { dwarf5: '7.3.2.2' },
  concernsVersions: true,
  hooks: () => ({
    attribute: ({ form }) => (isUnlinkable(form) || form === DW_FORM.indirect ? checkSplit : undefined),
  }),
};

/** Forms that lead to what is in no file of split units. */
function isUnlinkable(form: number): boolean {
  return form === DW_FORM.line_strp || isSupplementaryForm(form);
}

function checkSplit(visit: Visit): void {
  if (visit.unit.section.family !== 'split' || !isUnlinkable(visit.form)) return;
  visit.report(R10, {
    found: `${dwFormName(visit.form)} in a split unit`,
    expected:
      formClass(visit.form) === FORM_CLASS.string
        ? 'a string in place, or an index of .debug_str_offsets.dwo'
        : 'a reference to an entry of the split file, or a signature',
  });
}

export const R11: Rule = {
  id: 'R11',
  class: 'N',
  statement: 'supplementary files refer to no other file',
  citation: { dwarf5: '7.3.6' },
  concernsVersions: true,
  hooks: () => ({
    attribute: ({ form }) => (isSupplementaryForm(form) || form === DW_FORM.indirect ? checkBack : undefined),
  }),
};

function checkBack(visit: Visit): void {
  if (!isSupplementaryForm(visit.form) || !isSupplementary(visit.unit.section.file)) return;
  visit.report(R11, {
    found: `${dwFormName(visit.form)} in a supplementary file`,
    expected: 'references to the file itself',
  });
}

/** By its role, or because it says so itself. */
function isSupplementary(file: CheckedFile): boolean {
  if (file.role === 'supplementary') return true;
  const section = file.section('sup', 'main');
  if (section === undefined) return false;
  const { littleEndian } = file;
  try {
    const sup = new Dwarf.DebugSup(stream(section.bytes), null, dwarfRoot(littleEndian), littleEndian);
    return sup.isSupplementary !== 0;
  } catch {
    // What is wrong with the section is the business of other rules.
    return false;
  }
}
