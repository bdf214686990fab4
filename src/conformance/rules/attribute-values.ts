/** Values of attributes that are codes or flags. */
import { attributeCodes, DW_DSC_CODES, type CodeTable } from '../../../generated/dwarf-code-tables.ts';
import { DW_AT, DW_DSC, DW_FORM, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { hex } from '../../errors.ts';
import { Leb128Reader } from '../leb128-reader.ts';
import type { Rule } from '../rule.ts';
import type { Visit } from '../visit.ts';

export const C08: Rule = {
  id: 'C08',
  class: 'N',
  statement: 'a code is one of its table, or in the range for vendors',
  citation: { dwarf4: '7.8–7.18', dwarf5: '7.8–7.19' },
  concernsVersions: true,
  hooks: () => ({
    attribute: ({ name }) => {
      const table = attributeCodes(name);
      if (table !== undefined) return (visit) => checkCode(visit, table);
      return name === DW_AT.discr_list ? checkDiscriminants : undefined;
    },
  }),
};

export const C09: Rule = {
  id: 'C09',
  class: 'S',
  statement: 'a flag is 0 or 1',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  hooks: () => ({
    attribute: ({ form }) => (form === DW_FORM.flag || form === DW_FORM.indirect ? checkFlag : undefined),
  }),
};

function checkCode(visit: Visit, { name, isKnown, user }: CodeTable): void {
  // Of what has another class, C01 tells.
  if (formClass(visit.form) !== FORM_CLASS.constant) return;
  const code = visit.number;
  // A code of a later version, or one that has been assigned since, is an extension: DWARF 5, 7.12, for one.
  if (isKnown(code) || (user !== undefined && code >= user[0] && code <= user[1])) return;
  visit.report(C08, {
    found: `${code === Infinity ? visit.integer : hex(code)}, which is no code of ${name}`,
    expected:
      user === undefined
        ? `a code of ${name}`
        : `a code of ${name}, or one from ${hex(user[0])} to ${hex(user[1])}`,
  });
}

/** A list of labels and ranges. DWARF 5, 7.19. */
function checkDiscriminants(visit: Visit): void {
  if (formClass(visit.form) !== FORM_CLASS.block) return;
  const reader = new Leb128Reader(visit.bytes, 0);
  const { length } = visit.bytes;
  while (reader.pos < length) {
    const kind = reader.byte();
    if (!DW_DSC_CODES.isKnown(kind)) {
      visit.report(C08, { found: `${hex(kind)}, which is no code of DW_DSC`, expected: 'a code of DW_DSC' });
      return;
    }
    reader.unsigned();
    if (kind === DW_DSC.range) reader.unsigned();
    if (reader.fault !== undefined) {
      visit.report(C08, {
        found: 'a discriminant list that ends within a value',
        expected: 'a value behind DW_DSC_label, two behind DW_DSC_range',
      });
      return;
    }
  }
}

function checkFlag(visit: Visit): void {
  if (visit.form !== DW_FORM.flag || visit.lo <= 1) return;
  visit.report(C09, {
    found: `the flag ${hex(visit.lo)}`,
    expected: '0 or 1: some consumers compare with 1',
  });
}
