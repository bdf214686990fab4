/** Expressions: their operations, what is on the stack, and what operands lead to. */
import { DW_FORM, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { attributeClassesIn } from '../../../generated/dwarf-value-classes.ts';
import type { Check } from '../check.ts';
import { ExpressionChecker } from '../expression-check.ts';
import { CALL_SITE_VALUES } from '../expression-place.ts';
import { leads } from '../lead.ts';
import type { Hooks, Rule, Shared } from '../rule.ts';
import type { UnitTree } from '../unit-tree.ts';
import type { Visit } from '../visit.ts';

export const X01: Rule = {
  id: 'X01',
  class: 'N',
  statement: 'an operation is one of the standard, or in the range for vendors',
  citation: { dwarf4: '7.7.1', dwarf5: '7.7.1' },
  hooks: (check, share) => hooksOf(check, X01, () => share(expressions)),
};

export const X02: Rule = {
  id: 'X02',
  class: 'N',
  statement: 'the operands of an operation end within the expression',
  citation: { dwarf4: '7.7.1', dwarf5: '7.7.1' },
  hooks: (check, share) => hooksOf(check, X02, () => share(expressions)),
};

export const X03: Rule = {
  id: 'X03',
  class: 'N',
  statement: 'a branch leads to an operation of the expression, or to its end',
  citation: { dwarf4: '2.5.1.5', dwarf5: '2.5.1.5' },
  hooks: (check, share) => hooksOf(check, X03, () => share(expressions)),
};

export const X04: Rule = {
  id: 'X04',
  class: 'N',
  statement: 'the stack has the elements that an operation takes',
  citation: { dwarf4: '2.5', dwarf5: '2.5' },
  hooks: (check, share) => hooksOf(check, X04, () => share(expressions)),
};

export const X05: Rule = {
  id: 'X05',
  class: 'N',
  statement: 'a typed operation names a base type of the unit',
  citation: { dwarf5: '2.5.1' },
  hooks: (check, share) => hooksOf(check, X05, () => share(expressions)),
};

export const X06: Rule = {
  id: 'X06',
  class: 'N',
  statement: 'a call leads to an entry, and never back to its own expression',
  citation: { dwarf4: '2.5.1.5', dwarf5: '2.5.1.5' },
  hooks: (check, share) => hooksOf(check, X06, () => share(expressions)),
};

export const X07: Rule = {
  id: 'X07',
  class: 'N',
  statement: 'pieces follow each location of a composite one, and nothing else follows an implicit location',
  citation: { dwarf4: '2.6.1', dwarf5: '2.6.1' },
  hooks: (check, share) => hooksOf(check, X07, () => share(expressions)),
};

export const X08: Rule = {
  id: 'X08',
  class: 'N',
  statement: 'DW_OP_implicit_pointer leads to an entry',
  citation: { dwarf5: '2.6.1.1.4' },
  hooks: (check, share) => hooksOf(check, X08, () => share(expressions)),
};

export const X09: Rule = {
  id: 'X09',
  class: 'N',
  statement: 'a register location stands alone, or before a piece',
  citation: { dwarf4: '2.6.1.1.2', dwarf5: '2.6.1.1.3' },
  hooks: (check, share) => hooksOf(check, X09, () => share(expressions)),
};

export const X10: Rule = {
  id: 'X10',
  class: 'N',
  statement: 'DW_OP_entry_value holds a register, or an expression of one value that needs no object',
  citation: { dwarf5: '2.5.1.7' },
  hooks: (check, share) => hooksOf(check, X10, () => share(expressions)),
};

export const EXPRESSION_RULES: readonly Rule[] = [X01, X02, X03, X04, X05, X06, X07, X08, X09, X10];

/** Rules about the values of attributes ask for it too: those about location lists and call frames. */
export interface SharedExpressions extends Shared {
  readonly checker: ExpressionChecker;
}

export function expressions(check: Check): SharedExpressions {
  const checker = new ExpressionChecker(check, {
    known: X01,
    complete: X02,
    branch: X03,
    stack: X04,
    baseType: X05,
    call: X06,
    pieces: X07,
    pointer: X08,
    register: X09,
    nested: X10,
  });
  return { checker, hooks: { end: () => checker.end() } };
}

function hooksOf(check: Check, rule: Rule, shared: () => SharedExpressions): Hooks {
  if (!leads(check, rule, EXPRESSION_RULES)) return {};
  const { checker } = shared();
  const checkValue = ({ unit, tree, entry, attribute, lo, hi }: Visit): void =>
    checker.check({
      section: unit.section,
      start: lo,
      stop: hi,
      unit,
      tree,
      entry,
      attribute: attribute.name,
    });
  return {
    attribute: ({ name, form, encoding: { version } }) => {
      if (form === DW_FORM.indirect)
        return (visit) => {
          if (isExpression(name, visit.form, version)) checkValue(visit);
        };
      return isExpression(name, form, version) ? checkValue : undefined;
    },
    unitEnd: (_, tree: UnitTree) => checker.endUnit(tree),
  };
}

/** The first version with a form for expressions alone. DWARF 4, 7.5.4. */
const FIRST_WITH_EXPRLOC = 4;

/** Before version 4 an expression is a block of an attribute that may have one. */
function isExpression(name: number, form: number, version: number): boolean {
  const id = formClass(form);
  if (id !== FORM_CLASS.block || version >= FIRST_WITH_EXPRLOC) return id === FORM_CLASS.exprloc;
  return CALL_SITE_VALUES.has(name) || attributeClassesIn(name, FIRST_WITH_EXPRLOC).includes('exprloc');
}
