/** Forms of attributes, by the class that their values have. What is wrong with one is decided once for all of its values. */
import {
  DW_AT,
  DW_FORM,
  dwFormName,
  dwTagName,
  FORM_CLASS,
  formClass,
} from '../../../generated/dwarf-constants.ts';
import { attributeClassesIn } from '../../../generated/dwarf-value-classes.ts';
import type { AttributeUse } from '../attribute-use.ts';
import { allowedClasses, attributeOrigin, formClasses, mayHaveForm } from '../attribute-versions.ts';
import type { Problem } from '../rule-statement.ts';
import type { Hooks, Rule } from '../rule.ts';

/** Offsets into other sections, in versions that have no form of their own for them. DWARF 3, 7.5.4. */
const OLD_OFFSETS: ReadonlySet<number> = new Set([DW_FORM.data4, DW_FORM.data8]);

export const C01: Rule = {
  id: 'C01',
  class: 'N',
  statement: 'a form has a class that the attribute may have',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  hooks: () => byForm((use) => (isOldHighPc(use) || isOldOffset(use) ? undefined : misfit(use)), C01),
};

export const C05: Rule = {
  id: 'C05',
  class: 'N',
  statement: 'DW_AT_high_pc is an address before version 4, which made it a length where it is a constant',
  citation: { dwarf4: '2.17.2' },
  until: 3,
  hooks: () =>
    byForm((use) => {
      const { tag, name, form, encoding } = use;
      return isOldHighPc(use) ? misfitOf(tag, name, form, encoding.version) : undefined;
    }, C05),
};

export const C06: Rule = {
  id: 'C06',
  class: 'N',
  statement: 'offsets into other sections are not DW_FORM_data4 or DW_FORM_data8 from version 4 on',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  since: 4,
  hooks: () => byForm((use) => (isOldOffset(use) ? misfit(use) : undefined), C06),
};

function isOldHighPc({ name, form, encoding }: AttributeUse): boolean {
  return name === DW_AT.high_pc && encoding.version < 4 && formClass(form) === FORM_CLASS.constant;
}

/** Whether version 3 would take the value for an offset. */
function isOldOffset({ name, form, encoding: { version } }: AttributeUse): boolean {
  return (
    version >= 4 && OLD_OFFSETS.has(form) && !mayHaveForm(name, form, version) && mayHaveFormIn3(name, form)
  );
}

function mayHaveFormIn3(name: number, form: number): boolean {
  return attributeClassesIn(name, 3).some((one) => one.endsWith('ptr')) && mayHaveForm(name, form, 3);
}

function misfit({ tag, name, form, encoding: { version } }: AttributeUse): Problem | undefined {
  if (form === DW_FORM.indirect || mayHaveForm(name, form, version)) return undefined;
  return misfitOf(tag, name, form, version);
}

function misfitOf(tag: number, name: number, form: number, version: number): Problem {
  return {
    found: `${dwFormName(form)} (${formClasses(form, version)}) in ${dwTagName(tag)}`,
    expected: `a form of class ${allowedClasses(name, version)}`,
  };
}

/** For all values at once where the form is declared, and for each where it is not. */
function byForm(problemOf: (use: AttributeUse) => Problem | undefined, rule: Rule): Hooks {
  return {
    use: problemOf,
    attribute: (use) => {
      // The class of an attribute that no version has is anyone's.
      if (use.form !== DW_FORM.indirect || attributeOrigin(use.name, use.encoding.version) === 'vendor')
        return undefined;
      const problems = new Map<number, Problem | undefined>();
      return (visit) => {
        const { form } = visit;
        if (!problems.has(form)) problems.set(form, problemOf({ ...use, form }));
        const problem = problems.get(form);
        if (problem !== undefined) visit.report(rule, problem);
      };
    },
  };
}
