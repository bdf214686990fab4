/**
 * Nodes: the DIEs that a walk has met, with the fragments of those that are finished (symbol versions, section 4).
 * Parallel arrays of integers, so that a node costs 40 bytes and dropping a unit's nodes costs nothing.
 *
 * INVARIANT: a node's fragments are [start, end) of `fragments`, and start is -1 as long as the node is not finished.
 */
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';

/** Flags of a node. */
export const NodeFlag = {
  isAggregate: 1,
  /** Its second meeting within a symbol has been handled (section 8, "renamed"). */
  metAgain: 2,
  /** A union that stands for one of its members: it has no reference name and no body to leave out. */
  isReplaced: 4,
} as const;

const NONE = -1;

export class Nodes {
  readonly fragments = new IntList(1 << 12);
  readonly #byAddress = new IntMap(1 << 10);
  /** DIE addresses (see DwarfFile), as unsigned 32-bit numbers. */
  readonly #address = new IntList();
  readonly #unit = new IntList();
  readonly #shape = new IntList();
  readonly #start = new IntList();
  readonly #end = new IntList();
  readonly #flags = new IntList();
  /** Text of the fully qualified name, or -1. */
  readonly #name = new IntList();
  /** Text of the reference name, or -1. */
  readonly #reference = new IntList();
  /** When the expansion began whose fragments are kept. */
  readonly #startedAt = new IntList();
  /** The symbol whose walk entered the aggregate last. */
  readonly #enteredBy = new IntList();
  /** How many aggregates the walk had entered when the innermost expansion of this node began; -1: none is under way. */
  readonly #underWay = new IntList();

  get count(): number {
    return this.#address.length;
  }

  /** The node of the DIE at `address`, or -1. */
  find(address: number): number {
    return this.#byAddress.get(address, NONE);
  }

  /** A node that `find` finds. */
  add(address: number, unit: number, shape: number, flags: number): number {
    const node = this.addUnlisted(address, unit, shape, flags);
    this.#byAddress.set(address, node);
    return node;
  }

  /** A node that only its number leads to: a symbol's, whose DIE expands differently where it is met as a type. */
  addUnlisted(address: number, unit: number, shape: number, flags: number): number {
    this.#address.push(address);
    this.#unit.push(unit);
    this.#shape.push(shape);
    this.#start.push(NONE);
    this.#end.push(NONE);
    this.#flags.push(flags);
    this.#name.push(NONE);
    this.#reference.push(NONE);
    this.#startedAt.push(NONE);
    this.#enteredBy.push(NONE);
    this.#underWay.push(NONE);
    return this.#address.length - 1;
  }

  address(node: number): number {
    return this.#address.items[node]! >>> 0;
  }
  unit(node: number): number {
    return this.#unit.items[node]!;
  }
  shape(node: number): number {
    return this.#shape.items[node]!;
  }
  has(node: number, flag: number): boolean {
    return (this.#flags.items[node]! & flag) !== 0;
  }
  raise(node: number, flag: number): void {
    this.#flags.items[node]! |= flag;
  }

  name(node: number): number {
    return this.#name.items[node]!;
  }
  reference(node: number): number {
    return this.#reference.items[node]!;
  }
  setNames(node: number, name: number, reference: number): void {
    this.#name.items[node] = name;
    this.#reference.items[node] = reference;
  }
  dropReference(node: number): void {
    this.#reference.items[node] = NONE;
  }

  enteredBy(node: number): number {
    return this.#enteredBy.items[node]!;
  }
  enter(node: number, symbol: number): void {
    this.#enteredBy.items[node] = symbol;
  }

  underWay(node: number): number {
    return this.#underWay.items[node]!;
  }
  setUnderWay(node: number, entered: number): void {
    this.#underWay.items[node] = entered;
  }

  isFinished(node: number): boolean {
    return this.#start.items[node] !== NONE;
  }
  start(node: number): number {
    return this.#start.items[node]!;
  }
  end(node: number): number {
    return this.#end.items[node]!;
  }

  /**
   * Gives the node the fragments [start, end) of `source`, from an expansion that began at `startedAt`. Where several
   * expansions of a node finish, the one that began last is kept.
   */
  finish(node: number, startedAt: number, source: Int32Array, start: number, end: number): void {
    if (startedAt < this.#startedAt.items[node]!) return;
    this.#startedAt.items[node] = startedAt;
    this.#start.items[node] = this.fragments.length;
    this.fragments.append(source, start, end);
    this.#end.items[node] = this.fragments.length;
  }

  /** Forgets all nodes. */
  clear(): void {
    this.#byAddress.clear();
    this.fragments.length = 0;
    for (const list of [
      this.#address,
      this.#unit,
      this.#shape,
      this.#start,
      this.#end,
      this.#flags,
      this.#name,
      this.#reference,
      this.#startedAt,
      this.#enteredBy,
      this.#underWay,
    ])
      list.length = 0;
  }
}
