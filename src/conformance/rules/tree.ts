/** The tree of entries of a unit. */
import { DW_AT, DW_FORM, FORM_CLASS, dwTagName, formClass } from '../../../generated/dwarf-constants.ts';
import { plausibleParents } from '../../../generated/dwarf-parents.ts';
import { infoOffset, inUnit, unitOffset } from '../../dwarf/offsets.ts';
import type { Check } from '../check.ts';
import { placeInUnit } from '../place.ts';
import type { Rule } from '../rule.ts';
import { NO_ENTRY, type UnitTree } from '../unit-tree.ts';
import { isVendorTag } from '../vendor-codes.ts';
import type { Visit } from '../visit.ts';

export const T01: Rule = {
  id: 'T01',
  class: 'N',
  statement: 'the abbreviation code of an entry is declared',
  citation: { dwarf4: '7.5.2', dwarf5: '7.5.2' },
  concernsVersions: true,
};

export const T02: Rule = {
  id: 'T02',
  class: 'N',
  statement: 'a list of children ends with a null entry',
  citation: { dwarf4: '2.3', dwarf5: '2.3' },
  concernsVersions: true,
};

export const T03: Rule = {
  id: 'T03',
  class: 'N',
  statement: 'an entry ends within its unit',
  citation: { dwarf4: '7.5', dwarf5: '7.5' },
  concernsVersions: true,
};

export const T04: Rule = {
  id: 'T04',
  class: 'N',
  statement: 'DW_AT_sibling leads to what follows the entry and all below it',
  citation: { dwarf4: '2.3', dwarf5: '2.3' },
  concernsVersions: true,
  hooks: () => ({ attribute: ({ name }) => (name === DW_AT.sibling ? checkSibling : undefined) }),
};

export const T05: Rule = {
  id: 'T05',
  class: 'S',
  statement: 'an entry that is declared with children has some',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  hooks: (check) => ({ unitEnd: (_, tree) => checkChildren(check, tree) }),
};

export const T06: Rule = {
  id: 'T06',
  class: 'A',
  statement: 'an entry is below one of a tag that its own is described for',
  citation: { dwarf4: '3 to 5', dwarf5: '3 to 5' },
  concernsVersions: true,
  hooks: () => ({
    entry: ({ tag }) => {
      const parents = plausibleParents(tag);
      if (parents === undefined) return undefined;
      const known = new Set(parents);
      return (visit) => checkParent(visit, known);
    },
  }),
};

export const T07: Rule = {
  id: 'T07',
  class: 'S',
  statement: 'entries are nested no deeper than consumers can be expected to follow',
  citation: { dwarf4: '2.3', dwarf5: '2.3' },
};

export const TREE_RULES: readonly Rule[] = [T01, T02, T03, T04, T05, T06, T07];

/** Behind the last of a list, that may be the null entry. */
function checkSibling(visit: Visit): void {
  const { tree, entry, form, number, unit } = visit;
  if (!tree.isComplete || formClass(form) !== FORM_CLASS.reference) return;
  const target = form === DW_FORM.ref_addr ? infoOffset(number) : inUnit(unit.start, unitOffset(number));
  const expected = tree.end(entry);
  if (target === expected) return;
  const found = tree.find(target);
  visit.report(T04, {
    found:
      found === NO_ENTRY
        ? 'a reference to a place that is no sibling'
        : found <= entry
          ? 'a reference to an entry before, or to itself'
          : target < expected
            ? 'a reference to an entry below this one'
            : 'a reference to an entry behind the next sibling',
    expected: 'the next sibling, or the null entry at the end of the list',
  });
}

/** A tree that could not be read to its end has lists of which nobody knows what is in them. */
function checkChildren(check: Check, tree: UnitTree): void {
  if (!tree.isComplete) return;
  for (let entry = 0; entry < tree.count; entry++) {
    if (tree.next(entry) !== entry + 1 || !tree.declaration(entry).hasChildren) continue;
    check.report(
      T05,
      {
        found: `${dwTagName(tree.tag(entry))} with DW_CHILDREN_yes, but only a null entry behind it`,
        expected: 'children, or DW_CHILDREN_no',
      },
      () => ({ ...placeInUnit(tree.unit, tree.offset(entry)), path: tree.path(entry) }),
    );
  }
}

function checkParent(visit: Visit, parents: ReadonlySet<number>): void {
  const { tree, entry } = visit;
  const parent = tree.parent(entry);
  if (parent === NO_ENTRY) return;
  const tag = tree.tag(parent);
  // What vendors' entries may have below them is theirs to say.
  if (parents.has(tag) || isVendorTag(tag)) return;
  visit.report(T06, {
    found: `${dwTagName(visit.tag)} below ${dwTagName(tag)}`,
    expected: parents.size === 0 ? 'an entry of a unit' : `one of ${[...parents].map(dwTagName).join(', ')}`,
  });
}
