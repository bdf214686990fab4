/**
 * The layouts of aggregates that look wrong. Members of nearly all lie one behind the other within their structure, which columns of
 * numbers show; of the few others the type model makes a layout, for rules to look at.
 */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { layoutOf, type Layout } from '../types/layout.ts';
import type { Type, TypeReference } from '../types/type-node.ts';
import { typeOf } from '../types/type-of.ts';
import type { Check } from './check.ts';
import { CheckedEntries, type CheckedEntry } from './checked-entry.ts';
import type { CheckedSection, CheckedUnit } from './checked-file.ts';
import type { Hooks, Share, Shared } from './rule.ts';
import { PASSED_ON, SIZE_ELSEWHERE, TypeColumns } from './type-columns.ts';
import type { UnitTree } from './unit-tree.ts';

export interface Doubt {
  readonly entry: CheckedEntry;
  readonly layout: Layout;
}

const BYTE = 8;

/** Looked at in one unit: more are damage, of which enough has been said. */
const MOST_DOUBTS = 4096;

type Answer = 'sound' | 'doubtful' | 'elsewhere';

export function typeColumns(check: Check): TypeColumns {
  return new TypeColumns(check);
}

export function doubtfulLayouts(check: Check, share: Share): DoubtfulLayouts {
  return new DoubtfulLayouts(check, share(typeColumns));
}

export class DoubtfulLayouts implements Shared {
  /** Asked about each layout that looks wrong. */
  readonly listeners: ((doubt: Doubt) => void)[] = [];
  readonly hooks: Hooks;
  readonly #check: Check;
  readonly #columns: TypeColumns;
  readonly #entries: CheckedEntries;
  /** Types by their entries, as far as their sizes go: of the unit at hand. */
  readonly #sizes = new Map<number, Type>();
  /** How many layouts of the unit were shown. */
  #shown = 0;
  /** Offsets of aggregates with members whose types are in other units. */
  readonly #postponed = new Map<CheckedSection, IntList>();

  constructor(check: Check, columns: TypeColumns) {
    this.#check = check;
    this.#columns = columns;
    this.#entries = new CheckedEntries(check);
    this.hooks = {
      unitEnd: (unit, tree) => this.#judge(unit, tree),
      end: () => this.#judgePostponed(),
    };
  }

  #judge(unit: CheckedUnit, tree: UnitTree): void {
    this.#sizes.clear();
    this.#shown = 0;
    const { items, length } = this.#columns.aggregates;
    for (let i = 0; i < length; i++) {
      const entry = items[i]!;
      const size = this.#columns.sizes[entry]!;
      // Without a plain size there is nothing to be outside of, and dynamic types have places of their own.
      if (Number.isNaN(size) || this.#columns.isDeclared(entry)) continue;
      const isUnion = tree.tag(entry) === DW_TAG.union_type;
      const answer = this.#answer(unit, tree, entry, isUnion, size * BYTE);
      if (answer === 'doubtful') this.#show(this.#entries.at(tree, entry));
      else if (answer === 'elsewhere') this.#postpone(unit, tree.offset(entry));
    }
  }

  /** Whether each member begins where the last one ends or later, and ends within the aggregate. */
  #answer(unit: CheckedUnit, tree: UnitTree, aggregate: number, isUnion: boolean, bits: number): Answer {
    const columns = this.#columns;
    let from = 0;
    let answer: Answer = 'sound';
    const behind = tree.next(aggregate);
    for (let child = aggregate + 1; child < behind; child = tree.next(child)) {
      const tag = tree.tag(child);
      if (tag === DW_TAG.variant_part && this.#leadsOutside(tree, child, bits)) return 'doubtful';
      if (tag !== DW_TAG.member || columns.isStatic(child)) continue;
      if (columns.isUnplain(child)) return 'doubtful';
      const size = columns.sizeOf(columns.types[child]!);
      if (size === SIZE_ELSEWHERE) answer = 'elsewhere';
      const width = columns.widths[child]!;
      const isBitField = !Number.isNaN(width);
      const length = isBitField ? width : Math.max(size, 0) * BYTE;
      const start = isBitField ? this.#bitStart(unit, child, size) : columns.starts[child]!;
      if (Number.isNaN(start) && !isUnion) continue;
      const begin = Number.isNaN(start) ? 0 : start;
      if (begin < from || begin + length > bits) return answer === 'elsewhere' ? answer : 'doubtful';
      if (isBitField && size >= 0 && width > size * BYTE) return 'doubtful';
      if (!isUnion) from = begin + length;
    }
    return answer;
  }

  /** Members of variants share their place, and that of the discriminant where a niche is used. DWARF 5, 5.7.10. */
  #leadsOutside(tree: UnitTree, part: number, bits: number): boolean {
    const columns = this.#columns;
    for (let entry = part + 1; entry < tree.next(part); entry++) {
      const start = columns.starts[entry]!;
      if (tree.tag(entry) !== DW_TAG.member || Number.isNaN(start)) continue;
      if (start + Math.max(columns.sizeOf(columns.types[entry]!), 0) * BYTE > bits) return true;
    }
    return false;
  }

  /** Before DWARF 4 bit fields were counted from the most significant bit of their storage. DWARF 3, 5.6.6. */
  #bitStart({ section }: CheckedUnit, member: number, typeSize: number): number {
    const { starts, sizes, widths, fromHighest } = this.#columns;
    const start = starts[member]!;
    const offset = fromHighest[member]!;
    if (Number.isNaN(offset)) return start;
    const own = sizes[member]!;
    const storage = BYTE * (Number.isNaN(own) ? Math.max(typeSize, 0) : own);
    const begin = section.file.littleEndian ? storage - offset - widths[member]! : offset;
    // Where it is then, is for the rules to see.
    return begin < 0 || begin >= storage ? -1 : start + begin;
  }

  /** Of what has a name only the size is wanted, and not each time all that it holds. */
  readonly #resolve = ({ entry }: TypeReference): Type | undefined => {
    if (entry === undefined) return undefined;
    const known = this.#sizes.get(entry.id);
    if (known !== undefined) return known;
    const byteSize = entry.constant(DW_AT.byte_size);
    const type: Type =
      byteSize !== undefined
        ? { kind: 'base', name: undefined, byteSize }
        : PASSED_ON.has(entry.tag)
          ? typeOf(entry)
          : { kind: 'void' };
    this.#sizes.set(entry.id, type);
    return type;
  };

  #postpone({ section }: CheckedUnit, offset: InfoOffset): void {
    let list = this.#postponed.get(section);
    if (list === undefined) this.#postponed.set(section, (list = new IntList()));
    list.push(offset | 0);
  }

  #judgePostponed(): void {
    this.#entries.followsAll = true;
    let last: CheckedUnit | undefined;
    for (const [section, { items, length }] of this.#postponed)
      for (let i = 0; i < length; i++) {
        const offset = infoOffset(items[i]! >>> 0);
        const unit = this.#check.unitAt(section, offset);
        const tree = unit && this.#check.treeOf(unit);
        const index = tree?.find(offset) ?? -1;
        if (unit !== last) {
          this.#sizes.clear();
          this.#shown = 0;
          last = unit;
        }
        if (tree !== undefined && index >= 0) this.#show(this.#entries.at(tree, index));
      }
  }

  #show(entry: CheckedEntry): void {
    if (++this.#shown > MOST_DOUBTS) return;
    const layout = layoutAt(entry, this.#resolve);
    if (layout !== undefined) for (const listener of this.listeners) listener({ entry, layout });
  }
}

/** Undefined where types lead nowhere or never end: what is wrong with them other rules say. */
function layoutAt(
  entry: CheckedEntry,
  resolve: (reference: TypeReference) => Type | undefined,
): Layout | undefined {
  try {
    const node = typeOf(entry);
    if (node.kind !== 'structure' && node.kind !== 'class' && node.kind !== 'union') return undefined;
    return layoutOf(node, { resolve, littleEndian: entry.unit.section.file.littleEndian });
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}
