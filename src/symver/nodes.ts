/**
 * Nodes: the DIEs that a walk has met, with the fragments of those that are finished (symbol versions, section 4).
 * Records of integers in one array, so that a node costs a cache line and dropping a unit's nodes costs nothing.
 *
 * INVARIANT: a finished node has a list of fragments, and the nodes that fill its gaps are [start, end) of `links`; the list of
 * others is NONE, and they link nothing.
 */
import type { DieId } from '../dwarf/dwarf-file.ts';
import { dieId } from '../dwarf/offsets.ts';
import type { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import type { FragmentLists } from './fragment-lists.ts';
import { GAP, linkedNode, linkTo } from './fragments.ts';
import { NO_NUMBER, OffsetTable } from './offset-table.ts';
import { NO_TEXT } from './text-pool.ts';

/** Flags of a node. */
export const NodeFlag = {
  isAggregate: 1,
  /** Its second meeting within a symbol has been handled (section 8, "renamed"). */
  metAgain: 2,
  /** A union that stands for one of its members: it has no reference name and no body to leave out. */
  isReplaced: 4,
} as const;

/** The words of a node's record. */
const Field = {
  /** See DwarfFile; an unsigned number. */
  die: 0,
  unit: 1,
  shape: 2,
  flags: 3,
  /** Text of the fully qualified name, or NO_TEXT. */
  name: 4,
  /** Text of the reference name, or NO_TEXT. */
  reference: 5,
  list: 6,
  start: 7,
  end: 8,
  /** When the expansion began whose fragments are kept. */
  startedAt: 9,
  /** The symbol whose walk entered the aggregate last. */
  enteredBy: 10,
  /** How many aggregates the walk had entered when the innermost expansion of this node began; NONE: none is under way. */
  underWay: 11,
} as const;

const RECORD = 12;
/** Of a DIE that no walk has met. */
export const NO_NODE = NO_NUMBER;

/** What has not been set. */
const NONE = -1;

export class Nodes {
  /** The nodes that finished ones link, each in the place of a gap. */
  readonly links = new IntList(1 << 12);
  readonly #lists: FragmentLists;
  readonly #byDie = new OffsetTable();
  #records = new Int32Array(RECORD << 10);
  readonly #failures = new Map<number, DwarfksymsError>();
  #count = 0;

  constructor(lists: FragmentLists) {
    this.#lists = lists;
  }

  get count(): number {
    return this.#count;
  }

  /** The node of a DIE, or NO_NODE. */
  find(die: DieId): number {
    return this.#byDie.get(die);
  }

  /** A node that `find` finds. */
  add(die: DieId, unit: number, shape: number, flags: number): number {
    const node = this.addUnlisted(die, unit, shape, flags);
    this.#byDie.set(die, node);
    return node;
  }

  /** A node that only its number leads to: a symbol's, whose DIE expands differently where it is met as a type. */
  addUnlisted(die: DieId, unit: number, shape: number, flags: number): number {
    const at = this.#count * RECORD;
    if (at === this.#records.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.#records);
      this.#records = grown;
    }
    const records = this.#records;
    records[at + Field.die] = die;
    records[at + Field.unit] = unit;
    records[at + Field.shape] = shape;
    records[at + Field.flags] = flags;
    records[at + Field.name] = NO_TEXT;
    records[at + Field.reference] = NO_TEXT;
    records[at + Field.list] = NONE;
    records[at + Field.start] = 0;
    records[at + Field.end] = 0;
    records[at + Field.startedAt] = NONE;
    records[at + Field.enteredBy] = NONE;
    records[at + Field.underWay] = NONE;
    return this.#count++;
  }

  die(node: number): DieId {
    return dieId(this.#records[node * RECORD + Field.die]! >>> 0);
  }
  unit(node: number): number {
    return this.#records[node * RECORD + Field.unit]!;
  }
  shape(node: number): number {
    return this.#records[node * RECORD + Field.shape]!;
  }
  has(node: number, flag: number): boolean {
    return (this.#records[node * RECORD + Field.flags]! & flag) !== 0;
  }
  raise(node: number, flag: number): void {
    this.#records[node * RECORD + Field.flags]! |= flag;
  }

  name(node: number): number {
    return this.#records[node * RECORD + Field.name]!;
  }
  reference(node: number): number {
    return this.#records[node * RECORD + Field.reference]!;
  }
  setNames(node: number, name: number, reference: number): void {
    this.#records[node * RECORD + Field.name] = name;
    this.#records[node * RECORD + Field.reference] = reference;
  }
  dropReference(node: number): void {
    this.#records[node * RECORD + Field.reference] = NO_TEXT;
  }

  enteredBy(node: number): number {
    return this.#records[node * RECORD + Field.enteredBy]!;
  }
  enter(node: number, symbol: number): void {
    this.#records[node * RECORD + Field.enteredBy] = symbol;
  }
  /** The walk of `symbol` links the node without expanding it: an aggregate counts as entered from now on. */
  meet(node: number, symbol: number): void {
    if (this.has(node, NodeFlag.isAggregate)) this.enter(node, symbol);
  }

  underWay(node: number): number {
    return this.#records[node * RECORD + Field.underWay]!;
  }
  setUnderWay(node: number, entered: number): void {
    this.#records[node * RECORD + Field.underWay] = entered;
  }

  isFinished(node: number): boolean {
    return this.#records[node * RECORD + Field.list] !== NONE;
  }
  /** Its number among the FragmentLists; only of a finished node. */
  list(node: number): number {
    return this.#records[node * RECORD + Field.list]!;
  }
  /** How many fragments it has. */
  size(node: number): number {
    const list = this.list(node);
    return list === NONE ? 0 : this.#lists.end(list) - this.#lists.start(list);
  }
  start(node: number): number {
    return this.#records[node * RECORD + Field.start]!;
  }
  end(node: number): number {
    return this.#records[node * RECORD + Field.end]!;
  }

  /**
   * Gives the node a list of fragments, with the links among [start, end) of `source`, from an expansion that began at
   * `startedAt`. Where several expansions of a node finish, the one that began last is kept.
   */
  finish(
    node: number,
    startedAt: number,
    list: number,
    source: Int32Array,
    start: number,
    end: number,
  ): void {
    const at = node * RECORD;
    if (startedAt < this.#records[at + Field.startedAt]!) return;
    this.#records[at + Field.startedAt] = startedAt;
    this.#records[at + Field.list] = list;
    this.#records[at + Field.start] = this.links.length;
    for (let i = start; i < end; i++) if (source[i]! <= GAP) this.links.push(linkedNode(source[i]!));
    this.#records[at + Field.end] = this.links.length;
  }

  /** The fragments of a finished node, links among them. */
  fragments(node: number): Int32Array {
    const list = this.list(node);
    const fragments = this.#lists.items.slice(this.#lists.start(list), this.#lists.end(list));
    let link = this.start(node);
    return fragments.map((fragment) => (fragment === GAP ? linkTo(this.links.items[link++]!) : fragment));
  }

  /** The node cannot be expanded: whatever links it cannot be either. */
  fail(node: number, error: DwarfksymsError): void {
    this.#failures.set(node, error);
    this.#records[node * RECORD + Field.list] = NONE;
    this.#records[node * RECORD + Field.end] = this.#records[node * RECORD + Field.start]!;
  }

  /** Why the node cannot be expanded; undefined if it can, as far as is known. */
  failure(node: number): DwarfksymsError | undefined {
    return this.#failures.size === 0 ? undefined : this.#failures.get(node);
  }

  /** Forgets all nodes. */
  clear(): void {
    this.#failures.clear();
    this.#byDie.clear();
    this.links.length = 0;
    this.#count = 0;
  }
}
