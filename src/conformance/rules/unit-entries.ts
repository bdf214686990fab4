/** The entry of a unit. DWARF 5, 3.1. */
import { DW_AT, DW_TAG, DW_UT, dwAtName, dwTagName, dwUtName } from '../../../generated/dwarf-constants.ts';
import { unitAttributes } from '../../../generated/dwarf-unit-attributes.ts';
import type { Check } from '../check.ts';
import type { CheckedUnit } from '../checked-file.ts';
import { placeInUnit } from '../place.ts';
import type { Rule } from '../rule.ts';
import type { UnitTree } from '../unit-tree.ts';

/** By DW_UT, the tags of the unit's entry. */
const TAGS: Readonly<Record<number, readonly number[]>> = {
  [DW_UT.compile]: [DW_TAG.compile_unit],
  [DW_UT.partial]: [DW_TAG.partial_unit],
  [DW_UT.type]: [DW_TAG.type_unit],
  [DW_UT.skeleton]: [DW_TAG.skeleton_unit],
  [DW_UT.split_compile]: [DW_TAG.compile_unit],
  [DW_UT.split_type]: [DW_TAG.type_unit],
};

/** Before version 5, headers of full and partial units are the same. */
const TAGS_OF_OLD_UNITS: readonly number[] = [DW_TAG.compile_unit, DW_TAG.partial_unit];

export const U08: Rule = {
  id: 'U08',
  class: 'N',
  statement: 'the tag of the entry of a unit is that of the type of unit',
  citation: { dwarf4: '3.1', dwarf5: '3.1' },
  concernsVersions: true,
  hooks: (check) => ({ unit: (unit, tree) => checkTag(check, unit, tree) }),
};

export const U13: Rule = {
  id: 'U13',
  class: 'N',
  statement: 'a skeleton unit has no children, and names the file with the split unit',
  citation: { dwarf5: '3.1.2' },
  concernsVersions: true,
  since: 5,
  hooks: (check) => ({ unit: (unit, tree) => checkSkeleton(check, unit, tree) }),
};

export const U15: Rule = {
  id: 'U15',
  class: 'A',
  statement: 'the entry of a unit has the attributes that the standard has for its type of unit',
  citation: { dwarf5: 'F, table F.1' },
  since: 5,
  hooks: (check) => ({ unit: (unit, tree) => checkAttributes(check, unit, tree) }),
};

export const U17: Rule = {
  id: 'U17',
  class: 'N',
  statement: 'a unit has no more than one of DW_AT_macros and DW_AT_macro_info',
  citation: { dwarf5: '3.1.1' },
  since: 5,
  hooks: (check) => ({
    unit: (unit) => {
      const { root } = unit;
      const value = root.get(DW_AT.macro_info);
      if (value === undefined || !root.has(DW_AT.macros)) return;
      check.report(U17, { found: 'DW_AT_macros and DW_AT_macro_info', expected: 'one of them' }, () =>
        placeInUnit(unit, value.start, value.end - value.start),
      );
    },
  }),
};

function checkTag(check: Check, unit: CheckedUnit, tree: UnitTree): void {
  if (tree.count === 0) return;
  const { version, section, type } = unit;
  const expected = version < 5 && section.kind === 'info' ? TAGS_OF_OLD_UNITS : TAGS[type];
  const tag = tree.tag(0);
  if (expected === undefined || expected.includes(tag)) return;
  check.report(
    U08,
    {
      found:
        version < 5
          ? `${dwTagName(tag)} in ${section.name}`
          : `${dwTagName(tag)} in a unit ${dwUtName(type)}`,
      expected: expected.map(dwTagName).join(' or '),
    },
    () => placeInUnit(unit, tree.offset(0)),
  );
}

function checkSkeleton(check: Check, unit: CheckedUnit, tree: UnitTree): void {
  if (unit.type !== DW_UT.skeleton || tree.count === 0) return;
  if (tree.count > 1)
    check.report(U13, { found: 'a skeleton unit with children', expected: 'an entry without' }, () =>
      placeInUnit(unit, tree.offset(1)),
    );
  if (!tree.has(0, DW_AT.dwo_name))
    check.report(U13, { found: 'a skeleton unit without DW_AT_dwo_name', expected: 'this attribute' }, () =>
      placeInUnit(unit, tree.offset(0)),
    );
}

function checkAttributes(check: Check, unit: CheckedUnit, tree: UnitTree): void {
  const known = unitAttributes(unit.type);
  if (known === undefined || tree.count === 0) return;
  for (const { name } of tree.declaration(0).attributes) {
    if (known.includes(name) || name >= DW_AT.lo_user) continue;
    check.report(
      U15,
      { found: `${dwAtName(name)} in a unit ${dwUtName(unit.type)}`, expected: 'an attribute of table F.1' },
      () => placeInUnit(unit, tree.offset(0)),
    );
  }
}
