/** Which addresses entries have: how they say it, and whether it is consistent. Addresses mean something in linked files only. */
import { DW_AT, DW_TAG, dwTagName } from '../../../generated/dwarf-constants.ts';
import { ET } from '../../../generated/elf-constants.ts';
import type { AbbreviationDeclaration } from '../abbreviation-table.ts';
import { Addresses } from '../addresses.ts';
import type { Check } from '../check.ts';
import type { CheckedUnit } from '../checked-file.ts';
import { EntryRanges } from '../entry-ranges.ts';
import type { Ranges } from '../list-check.ts';
import { ListSections } from '../list-sections.ts';
import { placeInUnit } from '../place.ts';
import type { Problem } from '../rule-statement.ts';
import type { EntryCheck, Hooks, Rule } from '../rule.ts';
import { NO_ENTRY } from '../unit-tree.ts';
import type { Visit } from '../visit.ts';

const UNITS: ReadonlySet<number> = new Set([
  DW_TAG.compile_unit,
  DW_TAG.partial_unit,
  DW_TAG.type_unit,
  DW_TAG.skeleton_unit,
]);

/** Entries whose code is part of that of the entry around them. */
const SCOPES: ReadonlySet<number> = new Set([
  DW_TAG.subprogram,
  DW_TAG.lexical_block,
  DW_TAG.inlined_subroutine,
  DW_TAG.try_block,
  DW_TAG.catch_block,
  DW_TAG.with_stmt,
]);

export const L04: Rule = {
  id: 'L04',
  class: 'N',
  statement: 'an entry has one address, a range from low_pc to high_pc, or a list of ranges',
  citation: { dwarf4: '2.17', dwarf5: '2.17' },
  hooks: () => ({ declaration: combination }),
};

export const L05: Rule = {
  id: 'L05',
  class: 'S',
  statement: 'the addresses of a scope are among those of the scope around it',
  citation: { dwarf4: '2.17, 3.3', dwarf5: '2.17, 3.3' },
  hooks: (check) => {
    const ranges = rangesOf(check);
    return {
      entry: ({ tag }) => (SCOPES.has(tag) ? (visit) => checkInside(visit, ranges) : undefined),
      unitEnd: () => ranges.forget(),
    };
  },
};

export const L08: Rule = {
  id: 'L08',
  class: 'S',
  statement: 'no two units have the same addresses',
  citation: { dwarf4: '3.1.1', dwarf5: '3.1.1' },
  hooks: (check) => {
    const ranges = rangesOf(check);
    const all: { readonly unit: CheckedUnit; readonly from: bigint; readonly to: bigint }[] = [];
    return {
      unit: (unit, tree) => {
        if (!isLinked(unit) || tree.count === 0) return;
        for (const [from, to] of ranges.of(tree, 0) ?? []) all.push({ unit, from, to });
        ranges.forget();
      },
      end: () => {
        const sorted = all.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
        let last = sorted[0];
        for (const one of sorted.slice(1)) {
          // Equal ones are what a linker makes of functions that it folded.
          const isFolded = one.from === last?.from && one.to === last.to;
          if (last !== undefined && one.from < last.to && one.unit !== last.unit && !isFolded)
            reportShared(check, one.unit);
          if (last === undefined || one.to > last.to) last = one;
        }
      },
    };
  },
};

/** Of one list: they may stand in any order. Equal ones are what a linker makes of functions that it folded. */
export function overlapHooks(check: Check, rule: Rule): Hooks {
  const ranges = rangesOf(check);
  return {
    attribute: ({ name }) =>
      name !== DW_AT.ranges
        ? undefined
        : (visit) => {
            if (!isLinked(visit.unit)) return;
            const found = ranges.of(visit.tree, visit.entry);
            if (found !== undefined && overlap(found))
              visit.report(rule, {
                found: 'ranges that overlap',
                expected: 'ranges without common addresses',
              });
          },
    unitEnd: () => ranges.forget(),
  };
}

function rangesOf(check: Check): EntryRanges {
  return new EntryRanges(new Addresses(check.files), new ListSections(check.files));
}

function isLinked({ section }: CheckedUnit): boolean {
  return section.file.elf.type !== ET.REL;
}

function overlap(ranges: Ranges): boolean {
  const sorted = ranges.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.some(([from, to], i) => {
    const next = sorted[i + 1];
    return next !== undefined && next[0] < to && !(next[0] === from && next[1] === to);
  });
}

/** Decided by the attributes that there are. */
function combination({ tag, attributes }: AbbreviationDeclaration): EntryCheck | undefined {
  const has = (wanted: number): boolean => attributes.some(({ name }) => name === wanted);
  const wrong = (found: string): EntryCheck => {
    const problem: Problem = {
      found: `${dwTagName(tag)} with ${found}`,
      expected: 'DW_AT_low_pc, alone or with DW_AT_high_pc, or DW_AT_ranges',
    };
    return (visit) => visit.report(L04, problem);
  };
  if (has(DW_AT.high_pc) && has(DW_AT.ranges)) return wrong('DW_AT_high_pc and DW_AT_ranges');
  if (has(DW_AT.high_pc) && !has(DW_AT.low_pc)) return wrong('DW_AT_high_pc and no DW_AT_low_pc');
  // Of a unit it is the address that lists count from. DWARF 5, 3.1.1.
  if (has(DW_AT.low_pc) && has(DW_AT.ranges) && !UNITS.has(tag))
    return wrong('DW_AT_low_pc and DW_AT_ranges');
  return undefined;
}

function checkInside(visit: Visit, ranges: EntryRanges): void {
  const { tree, unit } = visit;
  if (!isLinked(unit)) return;
  const own = ranges.of(tree, visit.entry);
  if (own === undefined || own.length === 0) return;
  for (let around = tree.parent(visit.entry); around !== NO_ENTRY; around = tree.parent(around)) {
    // A function in a function, say of a local class, has its code elsewhere.
    if (visit.tag === DW_TAG.subprogram && !UNITS.has(tree.tag(around))) continue;
    const outer = ranges.of(tree, around);
    if (outer === undefined) continue;
    // What the linker left out begins at 0, and what is in it somewhere behind.
    if (outer.length === 0) return;
    if (own.every(([from, to]) => outer.some(([start, end]) => start <= from && to <= end))) return;
    // A range may begin in one of the outer ones and end in the next.
    if (own.every(([from, to]) => isCovered(from, to, outer))) return;
    visit.report(L05, {
      found: `${dwTagName(visit.tag)} with addresses outside those of the ${dwTagName(tree.tag(around))} around it`,
      expected: 'addresses within',
    });
    return;
  }
}

function isCovered(from: bigint, to: bigint, outer: Ranges): boolean {
  let at = from;
  for (const [start, end] of outer.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    if (start <= at && end > at) at = end;
  return at >= to;
}

function reportShared(check: Check, unit: CheckedUnit): void {
  check.report(
    L08,
    { found: 'a unit with addresses that another unit has, too', expected: 'addresses of one unit only' },
    () => placeInUnit(unit, unit.diesStart),
  );
}
