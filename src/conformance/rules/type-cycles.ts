/** Types that never end: each of them stands for itself, or holds itself. */
import { DW_AT, DW_TAG, dwTagName } from '../../../generated/dwarf-constants.ts';
import { infoOffset, type InfoOffset } from '../../dwarf/offsets.ts';
import { IntList } from '../../int-list.ts';
import type { Check } from '../check.ts';
import type { CheckedSection } from '../checked-file.ts';
import { typeColumns } from '../doubtful-layouts.ts';
import { placeInUnit, placeOfEntry } from '../place.ts';
import type { Problem } from '../rule-statement.ts';
import { ELSEWHERE } from '../referred-entry.ts';
import type { Rule } from '../rule.ts';
import { AGGREGATES, isLink, type TypeColumns } from '../type-columns.ts';
import type { UnitTree } from '../unit-tree.ts';

const CYCLE: Problem = {
  found: 'a type that leads back to itself',
  expected: 'a chain of typedefs, qualifiers and arrays that ends at another type',
};

export const Y13: Rule = {
  id: 'Y13',
  class: 'S',
  statement: 'typedefs, qualifiers and arrays do not lead in a circle',
  citation: { dwarf4: '5.2', dwarf5: '5.3' },
  concernsVersions: true,
  hooks: (check, share) => {
    const columns = share(typeColumns);
    /** Offsets of links into other units. */
    const across = new Map<CheckedSection, IntList>();
    return {
      unitEnd: ({ section }, tree) => {
        for (const entry of circles(tree, columns, (link) => {
          let list = across.get(section);
          if (list === undefined) across.set(section, (list = new IntList()));
          list.push(tree.offset(link) | 0);
        }))
          check.report(Y13, CYCLE, () => placeOfEntry(tree, entry));
      },
      end: () => {
        for (const [section, { items, length }] of across)
          for (let i = 0; i < length; i++) checkAcross(check, section, infoOffset(items[i]! >>> 0));
      },
    };
  },
};

/** An entry of each circle in the unit. */
function* circles(
  tree: UnitTree,
  { types, links }: TypeColumns,
  onElsewhere: (link: number) => void,
): Generator<number> {
  /** By entry, in which walk it was passed, counted from 1. */
  const passed = new Int32Array(tree.count);
  for (let i = 0; i < links.length; i++) {
    const start = links.items[i]!;
    let at = start;
    while (at >= 0 && passed[at] === 0 && isLink(tree.tag(at))) {
      passed[at] = start + 1;
      if (types[at] === ELSEWHERE) onElsewhere(at);
      at = types[at]!;
    }
    if (at >= 0 && passed[at] === start + 1) yield at;
  }
}

/** More links are not followed: a circle has few, and a chain that is as long is damage. */
const MOST_LINKS = 64;

function checkAcross(check: Check, section: CheckedSection, offset: InfoOffset): void {
  let at: ReturnType<Check['target']> = { section, offset };
  for (let steps = 0; steps < MOST_LINKS; steps++) {
    const tag = check.declarationAt(at)?.tag;
    const unit = check.unitAt(at.section, at.offset);
    if (tag === undefined || unit === undefined || !isLink(tag)) return;
    const value = check.valueAt(at, DW_AT.type);
    at = value && check.target(unit, value);
    if (at === undefined) return;
    if (at.section !== section || at.offset !== offset) continue;
    const own = check.unitAt(section, offset);
    const path = [{ tag: check.declarationAt(at)?.tag ?? 0, name: undefined, offset }];
    if (own !== undefined) check.report(Y13, CYCLE, () => ({ ...placeInUnit(own, offset), path }));
    return;
  }
}

export const Y14: Rule = {
  id: 'Y14',
  class: 'S',
  statement: 'a structure does not hold itself by value',
  citation: { dwarf4: '5.5.6', dwarf5: '5.7.6' },
  concernsVersions: true,
  hooks: (check, share) => {
    const columns = share(typeColumns);
    return {
      unitEnd: (_, tree) => {
        for (const { member, aggregate } of new Containment(tree, columns).circles())
          check.report(
            Y14,
            {
              found: `a member whose type is, or holds, the ${dwTagName(tree.tag(aggregate))} that it is in`,
              expected: 'a pointer, or another type',
            },
            () => placeOfEntry(tree, member),
          );
      },
    };
  },
};

/** Which aggregates are in which: only those that are as large as what they are in, since in a circle all must be. */
class Containment {
  readonly #tree: UnitTree;
  readonly #columns: TypeColumns;
  /** Aggregates that were entered: whether they were left again. */
  readonly #left = new Map<number, boolean>();

  constructor(tree: UnitTree, columns: TypeColumns) {
    this.#tree = tree;
    this.#columns = columns;
  }

  *circles(): Generator<{ readonly member: number; readonly aggregate: number }> {
    const tree = this.#tree;
    const { items, length } = this.#columns.aggregates;
    for (let i = 0; i < length; i++) {
      const start = items[i]!;
      if (this.#left.has(start)) continue;
      const path = [{ aggregate: start, child: start + 1 }];
      this.#left.set(start, false);
      for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
        const { aggregate, child } = top;
        if (child >= tree.next(aggregate)) {
          this.#left.set(aggregate, true);
          path.pop();
          continue;
        }
        top.child = tree.next(child);
        const inner = this.#innerOf(aggregate, child);
        if (inner === undefined) continue;
        const isLeft = this.#left.get(inner);
        if (isLeft === false) yield { member: child, aggregate };
        if (isLeft !== undefined) continue;
        this.#left.set(inner, false);
        path.push({ aggregate: inner, child: inner + 1 });
      }
    }
  }

  #innerOf(aggregate: number, member: number): number | undefined {
    const { types, sizes } = this.#columns;
    if (this.#tree.tag(member) !== DW_TAG.member || this.#columns.isStatic(member)) return undefined;
    const inner = this.#columns.valueType(types[member]!);
    if (inner < 0 || !AGGREGATES.has(this.#tree.tag(inner))) return undefined;
    return sizes[inner]! < sizes[aggregate]! ? undefined : inner;
  }
}
