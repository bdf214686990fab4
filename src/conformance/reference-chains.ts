/**
 * Chains of entries that continue each other: whoever follows one that returns to itself never ends. Each entry is passed once in the
 * whole run, because what was found to end need not be followed again.
 */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { IntList } from '../int-list.ts';
import type { AbbreviationDeclaration } from './abbreviation-table.ts';
import type { Check, ReferenceTarget } from './check.ts';
import type { CheckedSection } from './checked-file.ts';
import { EntryStarts } from './entry-starts.ts';
import type { FindingPlace } from './finding.ts';
import { placeInUnit } from './place.ts';
import type { Problem } from './rule-statement.ts';

/** The attributes that lead on, by precedence. */
export const CHAINS: readonly number[] = [DW_AT.specification, DW_AT.abstract_origin, DW_AT.extension];

/** Whether entries of the declaration continue others. */
export function leadsOn({ attributes }: AbbreviationDeclaration): boolean {
  return attributes.some(({ name }) => CHAINS.includes(name));
}

interface Link extends ReferenceTarget {
  /** DW_AT, with which the entry leads on. */
  readonly attribute: number;
}

export type OnCircle = (attribute: number, problem: Problem, place: () => FindingPlace) => void;

export class ReferenceChains {
  readonly #check: Check;
  readonly #starts = new Map<CheckedSection, IntList>();
  /** Entries that have been passed. */
  readonly #passed = new Map<CheckedSection, EntryStarts>();

  constructor(check: Check) {
    this.#check = check;
  }

  /** A chain may return that comes to an entry from before it, or from another section: who only goes backward arrives. */
  start(section: CheckedSection, offset: InfoOffset): void {
    let list = this.#starts.get(section);
    if (list === undefined) this.#starts.set(section, (list = new IntList()));
    list.push(offset);
  }

  finish(onCircle: OnCircle): void {
    for (const [section, { items, length }] of this.#starts)
      for (const offset of new Uint32Array(items.slice(0, length)).toSorted())
        this.#follow({ section, offset: infoOffset(offset) }, onCircle);
  }

  #follow(start: ReferenceTarget, onCircle: OnCircle): void {
    const path: Link[] = [];
    const places = new Map<CheckedSection, Map<InfoOffset, number>>();
    let at: ReferenceTarget | undefined = start;
    while (at !== undefined && !this.#passedIn(at.section).has(at.offset)) {
      const { section, offset }: ReferenceTarget = at;
      this.#passedIn(section).add(offset);
      const next = this.#next(at);
      if (next === undefined) return;
      let inSection = places.get(section);
      if (inSection === undefined) places.set(section, (inSection = new Map()));
      inSection.set(offset, path.length);
      path.push({ section, offset, attribute: next.attribute });
      at = next;
    }
    const first = at && places.get(at.section)?.get(at.offset);
    if (first !== undefined) this.#report(path[first]!, path.length - first, onCircle);
  }

  #next({ section, offset }: ReferenceTarget): Link | undefined {
    const declaration = this.#check.declarationAt({ section, offset });
    const attribute = CHAINS.find((one) => declaration?.attributes.some(({ name }) => name === one));
    const value = attribute === undefined ? undefined : this.#check.valueAt({ section, offset }, attribute);
    const unit = this.#check.unitAt(section, offset);
    if (attribute === undefined || value === undefined || unit === undefined) return undefined;
    const target = this.#check.target(unit, value);
    return target && { ...target, attribute };
  }

  #passedIn(section: CheckedSection): EntryStarts {
    let passed = this.#passed.get(section);
    if (passed === undefined) this.#passed.set(section, (passed = new EntryStarts(section.bytes.length)));
    return passed;
  }

  #report({ section, offset, attribute }: Link, length: number, onCircle: OnCircle): void {
    const unit = this.#check.unitAt(section, offset);
    if (unit === undefined) return;
    const problem = {
      found:
        length === 1
          ? 'an entry that continues itself'
          : `a circle of ${length} entries that continue each other`,
      expected: 'entries that end in one that continues no other',
    };
    onCircle(attribute, problem, () => placeInUnit(unit, offset));
  }
}
