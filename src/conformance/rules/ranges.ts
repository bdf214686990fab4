/** Range lists, location lists, and the addresses of entries. */
import { Addresses } from '../addresses.ts';
import type { AttributeUse } from '../attribute-use.ts';
import type { Check } from '../check.ts';
import { leads } from '../lead.ts';
import { ListChecker } from '../list-check.ts';
import { listKindOf, ListSections } from '../list-sections.ts';
import type { Hooks, Rule, Share } from '../rule.ts';
import type { Visit } from '../visit.ts';
import { L04, L05, L08, overlapHooks } from './address-ranges.ts';
import { expressions } from './expressions.ts';

export const L01: Rule = {
  id: 'L01',
  class: 'N',
  statement: 'a list begins in its section, and ends with its last entry',
  citation: { dwarf4: '2.17.3', dwarf5: '2.17.3' },
  hooks: (check, share) => hooksOf(check, share, L01),
};

export const L02: Rule = {
  id: 'L02',
  class: 'N',
  statement: 'a range does not end before it begins, and ranges of a list do not overlap',
  citation: { dwarf4: '2.17.3', dwarf5: '2.17.3' },
  hooks: (check, share) => joinedHooks(hooksOf(check, share, L02), overlapHooks(check, L02)),
};

export const L03: Rule = {
  id: 'L03',
  class: 'N',
  statement: 'the kind of an entry of a list is known',
  citation: { dwarf5: '7.25, 7.7.3' },
  hooks: (check, share) => hooksOf(check, share, L03),
};

export const L06: Rule = {
  id: 'L06',
  class: 'N',
  statement: 'offsets in lists have a base address that they count from',
  citation: { dwarf4: '2.6.2, 2.17.3', dwarf5: '2.6.2, 2.17.3' },
  hooks: (check, share) => hooksOf(check, share, L06),
};

export const L07: Rule = {
  id: 'L07',
  class: 'N',
  statement: 'a location description in a list ends within the section',
  citation: { dwarf4: '7.7.3', dwarf5: '7.7.3' },
  hooks: (check, share) => hooksOf(check, share, L07),
};

/** Those that one reading of the lists decides. */
const READ_TOGETHER: readonly Rule[] = [L01, L02, L03, L06, L07];

export const RANGE_RULES: readonly Rule[] = [L01, L02, L03, L04, L05, L06, L07, L08];

function hooksOf(check: Check, share: Share, rule: Rule): Hooks {
  if (!leads(check, rule, READ_TOGETHER)) return {};
  const { checker } = share(expressions);
  const lists = new ListChecker(
    check,
    { bounds: L01, order: L02, kind: L03, base: L06, description: L07 },
    {
      sections: new ListSections(check.files),
      addresses: new Addresses(check.files),
      expressions: checker,
    },
  );
  return {
    attribute: (use: AttributeUse) => {
      const kind = listKindOf(use);
      return kind === undefined ? undefined : (visit: Visit) => lists.check(kind, visit);
    },
  };
}

/** Both look at values of attributes. */
function joinedHooks(a: Hooks, b: Hooks): Hooks {
  return {
    ...b,
    attribute: (use) => {
      const checks = [a.attribute?.(use), b.attribute?.(use)].filter((check) => check !== undefined);
      return checks.length === 0 ? undefined : (visit) => checks.forEach((check) => check(visit));
    },
  };
}
