/** Goes over the lists that units refer to, each once, and over the expressions in them. DWARF 5, 2.6.2 and 2.17.3. */
import type { Addresses } from './addresses.ts';
import type { Check } from './check.ts';
import type { CheckedSection, CheckedUnit } from './checked-file.ts';
import { EntryStarts } from './entry-starts.ts';
import type { ExpressionChecker } from './expression-check.ts';
import { entryKind, hasDescription, type EntryKind } from './list-entries.ts';
import type { ListCursor, ListKind, ListPlace, ListSections } from './list-sections.ts';
import { placeInSection } from './place.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import type { Visit } from './visit.ts';

/** The rules, which are values of rules/ranges.ts. */
export interface ListRules {
  readonly bounds: RuleStatement;
  readonly order: RuleStatement;
  readonly kind: RuleStatement;
  readonly base: RuleStatement;
  readonly description: RuleStatement;
}

/** In a damaged file lists overlap: of each section so many times its bytes are read. */
const MOST_OVERLAP = 16;
/** A fixed number is never wider, so that more bytes than these can only be missing of a description. */
const WIDEST_NUMBER = 8;

interface Reading {
  readonly kind: ListKind;
  readonly list: ListPlace;
  readonly visit: Visit;
}

export class ListChecker {
  readonly #check: Check;
  readonly #rules: ListRules;
  readonly #sections: ListSections;
  readonly #addresses: Addresses;
  readonly #expressions: ExpressionChecker;
  readonly #seen = new Map<CheckedSection, { readonly starts: EntryStarts<number>; bytesLeft: number }>();

  constructor(
    check: Check,
    rules: ListRules,
    {
      sections,
      addresses,
      expressions,
    }: { sections: ListSections; addresses: Addresses; expressions: ExpressionChecker },
  ) {
    this.#check = check;
    this.#rules = rules;
    this.#sections = sections;
    this.#addresses = addresses;
    this.#expressions = expressions;
  }

  /** The list that the value of the visit leads to. */
  check(kind: ListKind, visit: Visit): void {
    const { unit } = visit;
    const list = this.#sections.placeOf(kind, unit, visit);
    if (list === undefined) return;
    if (list === 'missing') {
      visit.report(this.#rules.bounds, {
        found: 'a list in a section that the file does not have',
        expected: 'the offset of a list',
      });
      return;
    }
    const { section, offset } = list;
    if (!(offset < section.bytes.length)) {
      visit.report(this.#rules.bounds, {
        found: `a list behind the end of ${section.name}`,
        expected: `an offset below its size of ${section.bytes.length}`,
      });
      return;
    }
    const seen = this.#seenIn(section);
    if (seen.starts.has(offset) || seen.bytesLeft < 0) return;
    seen.starts.add(offset);
    const end = this.#list({ kind, list, visit });
    seen.bytesLeft -= end - offset;
  }

  #seenIn(section: CheckedSection): { readonly starts: EntryStarts<number>; bytesLeft: number } {
    let seen = this.#seen.get(section);
    if (seen === undefined) {
      const size = section.bytes.length;
      this.#seen.set(
        section,
        (seen = { starts: new EntryStarts<number>(size), bytesLeft: MOST_OVERLAP * size }),
      );
    }
    return seen;
  }

  /** Returns the offset behind what was read. */
  #list(reading: Reading): number {
    const { kind, list, visit } = reading;
    const { unit } = visit;
    const { section, offset, format } = list;
    const cursor = this.#sections.cursorFor(kind, list, unit);
    cursor.open(offset, section.bytes.length);
    let hasBase = this.#addresses.hasBase(unit);
    while (cursor.next()) {
      const entry = entryKind(kind, format, cursor, unit.addressSize);
      if (entry === 'end') return cursor.end;
      if (entry === 'base' || entry === 'basex') hasBase = true;
      // A base entry is wider in pairs with descriptions: it has none.
      if (entry === 'offsets' && !hasBase) {
        this.#report(reading, this.#rules.base, cursor.at, cursor.end, {
          found: 'offsets from a base address, and no base address',
          expected: 'DW_AT_low_pc of the unit, or an entry before that gives the base',
        });
        hasBase = true;
      }
      this.#order(reading, entry, cursor);
      if (kind === 'locations' && hasDescription(entry)) this.#description(visit, section, cursor);
    }
    this.#fault(reading, cursor);
    return Math.min(section.bytes.length, Math.max(cursor.end, cursor.at + 1));
  }

  #order(reading: Reading, entry: EntryKind | undefined, { lo, hi, lo2, hi2, at, end }: ListCursor): void {
    if (entry !== 'offsets' && entry !== 'addresses') return;
    if (hi < hi2 || (hi === hi2 && lo <= lo2)) return;
    this.#report(reading, this.#rules.order, at, end, {
      found: 'a range that ends before it begins',
      expected: 'an end that is not below the beginning',
    });
  }

  #description(
    { unit, tree, entry, attribute }: Visit,
    section: CheckedSection,
    { start, stop }: ListCursor,
  ): void {
    this.#expressions.check({ section, start, stop, unit, tree, entry, attribute: attribute.name });
  }

  #fault(reading: Reading, cursor: ListCursor): void {
    const { section } = reading.list;
    const { fault, code, at, faultAt } = cursor;
    const size = section.bytes.length;
    if (fault === 'unsupported') {
      // What has an address size that no list can have, other rules report.
      if (this.#isKnown(reading, cursor)) return;
      return this.#report(reading, this.#rules.kind, at, at + 1, {
        found: `an entry of the unknown kind ${code}`,
        expected: 'a kind of entry of the standard',
      });
    }
    if (fault === 'truncated' && reading.kind === 'locations' && size - faultAt >= WIDEST_NUMBER)
      return this.#report(reading, this.#rules.description, at, size, {
        found: 'a location description that goes on behind the section',
        expected: 'a description of the length that stands before it',
      });
    this.#report(reading, this.#rules.bounds, reading.list.offset, size, {
      found:
        fault === undefined || fault === 'truncated'
          ? 'a list that goes on to the end of the section'
          : 'a LEB128 number of more than ten bytes',
      expected: 'a list that ends with its last entry',
    });
  }

  #isKnown({ kind, list: { format }, visit: { unit } }: Reading, cursor: ListCursor): boolean {
    return format === 'pairs' || entryKind(kind, format, cursor, unit.addressSize) !== undefined;
  }

  #report({ list, visit }: Reading, rule: RuleStatement, start: number, end: number, problem: Problem): void {
    const { unit, tree, entry, attribute } = visit;
    this.#check.report(rule, { ...problem, attribute: attribute.name }, () => ({
      ...placeInSection(list.section, start, end - start),
      unit: unit.start,
      path: tree.path(entry),
    }));
  }
}

/** Ranges of addresses, each from its beginning to behind its end. */
export type Ranges = readonly (readonly [bigint, bigint])[];

/** The addresses of a range list; undefined where not all of them are known. */
export function rangesIn(
  unit: CheckedUnit,
  list: ListPlace,
  sections: ListSections,
  addresses: Addresses,
): Ranges | undefined {
  const cursor = sections.cursorFor('ranges', list, unit);
  cursor.open(list.offset, list.section.bytes.length);
  const mask = (1n << BigInt(8 * unit.addressSize)) - 1n;
  const ranges: [bigint, bigint][] = [];
  let base = addresses.baseOf(unit);
  while (cursor.next()) {
    const first = joined(cursor.lo, cursor.hi);
    const second = joined(cursor.lo2, cursor.hi2);
    const entry = entryKind('ranges', list.format, cursor, unit.addressSize);
    let from: bigint | undefined;
    let to: bigint | undefined;
    switch (entry) {
      case 'end':
        return ranges;
      case 'base':
        base = list.format === 'pairs' ? second : first;
        continue;
      case 'basex':
        base = addresses.at(unit, Number(first));
        continue;
      case 'offsets':
        from = base === undefined ? undefined : base + first;
        to = base === undefined ? undefined : base + second;
        break;
      case 'addresses':
        [from, to] = [first, second];
        break;
      case 'length':
        [from, to] = [first, first + second];
        break;
      case 'indexes':
        [from, to] = [addresses.at(unit, Number(first)), addresses.at(unit, Number(second))];
        break;
      case 'indexed-length':
        from = addresses.at(unit, Number(first));
        to = from === undefined ? undefined : from + second;
        break;
      case 'default':
      case undefined:
        return undefined;
    }
    if (from === undefined || to === undefined) return undefined;
    ranges.push([from & mask, to & mask]);
  }
  return undefined;
}

function joined(lo: number, hi: number): bigint {
  return (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);
}
