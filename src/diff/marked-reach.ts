/**
 * Which marked names each name of a part reaches. Names that lead to each other reach the same ones: so their graph is taken apart into
 * its strongly connected components (Tarjan's algorithm), of which each one's set is the union of its own marks and the sets of those
 * that it leads to. One object looks at one part after the other, and keeps its tables.
 */
import type { Definitions } from '../abi/definitions.ts';
import { IntList } from '../int-list.ts';
import { NONE, type NameTable } from './name-table.ts';
import { EMPTY, type NumberSets } from './number-sets.ts';

const NOTHING: readonly number[] = [];

export class MarkedReach {
  readonly #definitions: Definitions;
  /** By name: its definition in the part. */
  readonly #types: NameTable;
  /** By name: its mark. */
  readonly #marks: NameTable;
  #sets: NumberSets;
  /** When a name was entered, counted through all parts, and the earliest one on the stack that is known to be in its component. */
  #entered = new Int32Array(0);
  #earliest = new Int32Array(0);
  #setOf = new Int32Array(0);
  /** Whether a name's component is not complete. */
  #isOpen = new Uint8Array(0);
  #count = 1;
  /** Names that were entered before are of another part. */
  #start = 1;
  readonly #open = new IntList();
  readonly #path = new IntList();
  readonly #next = new IntList();

  constructor(definitions: Definitions, types: NameTable, marks: NameTable, sets: NumberSets) {
    this.#definitions = definitions;
    this.#types = types;
    this.#marks = marks;
    this.#sets = sets;
  }

  /** Another part, or other marks. */
  begin(sets: NumberSets): void {
    this.#sets = sets;
    this.#start = this.#count;
  }

  /** The set of marks that a definition reaches. */
  from(definition: number): number {
    const references = this.#definitions.references(definition);
    this.#reserve();
    let set = EMPTY;
    for (const name of references) {
      if (this.#entered[name]! < this.#start) this.#visit(name);
      set = this.#sets.union(set, this.#setOf[name]!);
    }
    return set;
  }

  #visit(root: number): void {
    this.#enter(root);
    while (this.#path.length > 0) {
      const top = this.#path.length - 1;
      const name = this.#path.items[top]!;
      const deeper = this.#follow(name, top);
      if (deeper !== NONE) {
        this.#enter(deeper);
        continue;
      }
      this.#path.length = this.#next.length = top;
      if (this.#earliest[name] === this.#entered[name]) this.#complete(name);
      if (top === 0) continue;
      const around = this.#path.items[top - 1]!;
      if (this.#isOpen[name] === 0) this.#unite(around, name);
      else if (this.#earliest[name]! < this.#earliest[around]!)
        this.#earliest[around] = this.#earliest[name]!;
    }
  }

  /** Goes on with what a name refers to, up to a name that was not met. */
  #follow(name: number, top: number): number {
    const definition = this.#types.get(name);
    const references = definition === NONE ? NOTHING : this.#definitions.references(definition);
    this.#reserve();
    for (let at = this.#next.items[top]!; at < references.length; at++) {
      const other = references[at]!;
      if (this.#entered[other]! < this.#start) {
        this.#next.items[top] = at + 1;
        return other;
      }
      if (this.#isOpen[other] === 0) this.#unite(name, other);
      else if (this.#entered[other]! < this.#earliest[name]!) this.#earliest[name] = this.#entered[other]!;
    }
    return NONE;
  }

  #enter(name: number): void {
    this.#entered[name] = this.#earliest[name] = this.#count++;
    this.#isOpen[name] = 1;
    const mark = this.#marks.get(name);
    this.#setOf[name] = mark === NONE ? EMPTY : this.#sets.single(mark);
    this.#open.push(name);
    this.#path.push(name);
    this.#next.push(0);
  }

  #unite(name: number, other: number): void {
    this.#setOf[name] = this.#sets.union(this.#setOf[name]!, this.#setOf[other]!);
  }

  /** All names down to this one on the stack are a component. */
  #complete(root: number): void {
    const open = this.#open;
    let first = open.length;
    let set = EMPTY;
    do set = this.#sets.union(set, this.#setOf[open.items[--first]!]!);
    while (open.items[first] !== root);
    for (let i = first; i < open.length; i++) {
      const name = open.items[i]!;
      this.#setOf[name] = set;
      this.#isOpen[name] = 0;
    }
    open.length = first;
  }

  /** References that are looked at for the first time can be names that nobody has met. */
  #reserve(): void {
    const length = this.#definitions.nameCount;
    if (length <= this.#entered.length) return;
    this.#entered = grown(this.#entered, 2 * length);
    this.#earliest = grown(this.#earliest, 2 * length);
    this.#setOf = grown(this.#setOf, 2 * length);
    const isOpen = new Uint8Array(2 * length);
    isOpen.set(this.#isOpen);
    this.#isOpen = isOpen;
  }
}

function grown(items: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(items);
  return larger;
}
