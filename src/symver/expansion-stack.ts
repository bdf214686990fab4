/**
 * The expansions under way, innermost last, and their fragments so far. An explicit stack, because types nest thousands of levels
 * deep in real kernels and without bound in made ones.
 */
import type { DieId, Unit } from '../dwarf/dwarf-file.ts';
import type { InfoOffset } from '../dwarf/offsets.ts';
import type { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { tooManyFragments } from './expansion-errors.ts';
import { linkTo } from './fragments.ts';
import type { FragmentLists } from './fragment-lists.ts';
import { Frame, NO_CHILD } from './frame.ts';
import { NO_NODE, type Nodes } from './nodes.ts';
import { NO_LIST, NO_RECORD, type Records } from './records.ts';
import type { Shape } from './shapes.ts';
import { NO_TEXT } from './text-pool.ts';
import type { FragmentRange, WalkObserver } from './walk-observer.ts';
import type { Shared } from './workspace.ts';

/**
 * Fragments of expansions under way, and of finished ones: lists that share their items by DW_AT_sibling and types that are
 * expanded again can make many of few bytes.
 */
const MOST_FRAGMENTS = 1 << 27;

export class ExpansionStack {
  /** Of the expansions under way, innermost last. */
  readonly fragments = new IntList(256);
  readonly #nodes: Nodes;
  readonly #lists: FragmentLists;
  readonly #records: Records;
  readonly #observer: WalkObserver | undefined;
  readonly #frames: Frame[] = [];
  #depth = 0;
  /** How many of the fragments under way the observer has seen. */
  #observed = 0;
  /** Which walk it is: no other symbol has the same number. */
  #symbol = 0;
  /** How many aggregates the walk has entered. */
  #entered = 0;
  /** How many expansions there have been, and how many of nodes. */
  #serials = 0;
  #started = 0;

  constructor(
    nodes: Nodes,
    { lists, records }: Pick<Shared, 'lists' | 'records'>,
    observer: WalkObserver | undefined,
  ) {
    this.#nodes = nodes;
    this.#lists = lists;
    this.#records = records;
    this.#observer = observer;
  }

  /** The walk of a symbol begins. */
  begin(): void {
    this.#symbol++;
    this.#depth = 0;
    this.#entered = 0;
    this.#observed = 0;
    this.fragments.length = 0;
    this.#observer?.begin();
  }

  get symbol(): number {
    return this.#symbol;
  }

  get depth(): number {
    return this.#depth;
  }

  /** The innermost expansion; only while there is one. */
  get top(): Frame {
    return this.#frames[this.#depth - 1]!;
  }

  /** The expansion around the innermost one. */
  get around(): Frame | undefined {
    // Frames beyond the depth are left from before.
    return this.#depth < 2 ? undefined : this.#frames[this.#depth - 2];
  }

  /** Begins the expansion of an aggregate. */
  enter(node: number, die: DieId, unit: Unit, plan: number, valuePosition: InfoOffset, shape: Shape): Frame {
    this.#nodes.enter(node, this.#symbol);
    this.#entered++;
    const frame = this.push(node, die, unit, plan, valuePosition, shape);
    this.#observer?.enter(node);
    return frame;
  }

  /** Begins the expansion of anything else, or of a symbol. */
  push(node: number, die: DieId, unit: Unit, plan: number, valuePosition: InfoOffset, shape: Shape): Frame {
    if (this.#observer !== undefined) this.#observe(this.#observer);
    const frame = (this.#frames[this.#depth++] ??= new Frame());
    frame.serial = this.#serials++;
    frame.node = node;
    frame.die = die;
    frame.shape = shape;
    frame.name = NO_TEXT;
    frame.unit = unit;
    frame.plan = plan;
    frame.valuePosition = valuePosition;
    frame.steps = shape.steps;
    frame.step = 0;
    frame.mark = this.fragments.length;
    frame.child = NO_CHILD;
    frame.expanded = true;
    frame.record = NO_RECORD;
    frame.list = NO_LIST;
    if (node === NO_NODE) return frame;
    frame.startedAt = this.#started++;
    frame.outerUnderWay = this.#nodes.underWay(node);
    this.#nodes.setUnderWay(node, this.#entered);
    return frame;
  }

  /** Whether the node is being expanded, and no aggregate has been entered since: to expand it here would never end. */
  isEndless(node: number): boolean {
    return this.#nodes.underWay(node) === this.#entered;
  }

  /** Finishes the innermost expansion and links it from the one around it. */
  pop(frame: Frame): void {
    const { node } = frame;
    if (this.#observer !== undefined) this.#observe(this.#observer);
    this.#depth--;
    // Its fragments stand where a link to it would.
    if (node === NO_NODE) return;
    const work = this.fragments;
    this.#nodes.setUnderWay(node, frame.outerUnderWay);
    if (Math.max(work.length, this.#nodes.links.length, this.#lists.size) > MOST_FRAGMENTS)
      throw tooManyFragments(MOST_FRAGMENTS);
    let { list } = frame;
    if (list === NO_LIST) {
      list = this.#lists.intern(work.items, frame.mark, work.length);
      if (frame.record !== NO_RECORD) this.#records.setList(frame.record, frame.withComma, list);
    }
    this.#nodes.finish(node, frame.startedAt, list, work.items, frame.mark, work.length);
    work.length = frame.mark;
    if (this.#depth > 0) work.push(linkTo(node));
    this.#observed = work.length;
  }

  /** Ends the innermost expansion, of a node, before it has begun: only a link is left of it. */
  leave(frame: Frame): void {
    this.#nodes.setUnderWay(frame.node, frame.outerUnderWay);
    this.#depth--;
    this.fragments.push(linkTo(frame.node));
  }

  /** Ends all expansions: their nodes have failed. */
  fail(error: DwarfksymsError): void {
    for (; this.#depth > 0; this.#depth--) {
      const { node, outerUnderWay } = this.top;
      if (node === NO_NODE) continue;
      this.#nodes.setUnderWay(node, outerUnderWay);
      this.#nodes.fail(node, error);
    }
  }

  #observe(observer: WalkObserver): void {
    const { items, length } = this.fragments;
    if (this.#observed < length)
      observer.write({ items, start: this.#observed, end: length }, (node) => this.#fragmentsSoFar(node));
    this.#observed = length;
  }

  /** Of the innermost expansion of a node; undefined where none is under way. */
  #fragmentsSoFar(node: number): FragmentRange | undefined {
    for (let depth = this.#depth - 1; depth >= 0; depth--) {
      const frame = this.#frames[depth]!;
      if (frame.node !== node) continue;
      const end = depth + 1 < this.#depth ? this.#frames[depth + 1]!.mark : this.fragments.length;
      return { items: this.fragments.items, start: frame.mark, end };
    }
    return undefined;
  }
}
