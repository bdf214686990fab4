/**
 * Which of a graph's marked vertices each vertex reaches. Vertices that lead to each other reach the same ones: so the graph
 * is taken apart into its strongly connected components (Tarjan's algorithm), of which each one's set is the union of its own
 * marked vertices and the sets of those that it leads to. Equal sets are one object.
 */
import { DwarfksymsError } from '../errors.ts';
import type { IntList } from '../int-list.ts';

export type Vertex = number;

/** In the order of their numbers. */
export type VertexSet = readonly Vertex[];

/** Members of all sets that are united, in a damaged file. Those of a kernel have none, those of a Rust library thousands. */
const MOST_MEMBERS = 1 << 24;

const NONE = -1;

export class ReachableSets {
  readonly #links: Adjacency;
  /** Whether a vertex reaches a marked one at all. */
  readonly #leads: Uint8Array;
  readonly #marked: ReadonlySet<Vertex>;
  readonly #sets = new Map<string, VertexSet>();
  readonly #setOf: (VertexSet | undefined)[] = [];
  #members = 0;

  /**
   * @param links pairs of vertices: from, to
   * @throws DwarfksymsError `type-too-long`
   */
  constructor(links: IntList, vertices: number, marked: Iterable<Vertex>) {
    this.#links = new Adjacency(links, vertices, 0);
    this.#marked = new Set(marked);
    this.#leads = this.#leading(new Adjacency(links, vertices, 1), vertices);
    this.#findComponents(vertices);
  }

  /** Undefined for a vertex that reaches none. */
  of(vertex: Vertex): VertexSet | undefined {
    return this.#setOf[vertex];
  }

  #leading(backwards: Adjacency, vertices: number): Uint8Array {
    const leads = new Uint8Array(vertices);
    const waiting = [...this.#marked];
    for (const vertex of waiting) leads[vertex] = 1;
    for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop())
      for (const before of backwards.of(vertex)) {
        if (leads[before] !== 0) continue;
        leads[before] = 1;
        waiting.push(before);
      }
    return leads;
  }

  /** Completes components in an order in which those that they lead to come first. */
  #findComponents(vertices: number): void {
    /** When a vertex was found, and the earliest one on the stack that is known to be in its component. */
    const found = new Int32Array(vertices).fill(NONE);
    const earliest = new Int32Array(vertices);
    /** Vertices found whose component is not complete. */
    const open: Vertex[] = [];
    const isOpen = new Uint8Array(vertices);
    const path: { readonly vertex: Vertex; next: number }[] = [];
    let count = 0;
    const enter = (vertex: Vertex): void => {
      found[vertex] = earliest[vertex] = count++;
      open.push(vertex);
      isOpen[vertex] = 1;
      path.push({ vertex, next: 0 });
    };
    for (let root = 0; root < vertices; root++) {
      if (this.#leads[root] === 0 || found[root] !== NONE) continue;
      enter(root);
      for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
        const { vertex } = top;
        const target = this.#links.of(vertex)[top.next++];
        if (target === undefined) {
          path.pop();
          const around = path.at(-1)?.vertex;
          if (around !== undefined) earliest[around] = Math.min(earliest[around]!, earliest[vertex]!);
          if (earliest[vertex] === found[vertex])
            this.#complete(open.splice(open.lastIndexOf(vertex)), isOpen);
        } else if (this.#leads[target] !== 0) {
          if (found[target] === NONE) enter(target);
          else if (isOpen[target] !== 0) earliest[vertex] = Math.min(earliest[vertex]!, found[target]!);
        }
      }
    }
  }

  #complete(component: readonly Vertex[], isOpen: Uint8Array): void {
    const own = component.filter((vertex) => this.#marked.has(vertex));
    const others = new Set<VertexSet>();
    for (const vertex of component) {
      isOpen[vertex] = 0;
      for (const target of this.#links.of(vertex)) {
        const set = this.#setOf[target];
        if (set !== undefined) others.add(set);
      }
    }
    const set = this.#union(own, others);
    for (const vertex of component) this.#setOf[vertex] = set;
  }

  #union(own: readonly Vertex[], others: ReadonlySet<VertexSet>): VertexSet {
    const [only] = others;
    if (only !== undefined && others.size === 1 && own.length === 0) return only;
    const all = new Set(own);
    for (const other of others) {
      this.#members += other.length;
      if (this.#members > MOST_MEMBERS)
        throw new DwarfksymsError('type-too-long', 'symbols reach too many types inside functions');
      for (const vertex of other) all.add(vertex);
    }
    const set = [...all].toSorted((a, b) => a - b);
    const key = set.join();
    const known = this.#sets.get(key);
    if (known === undefined) this.#sets.set(key, set);
    return known ?? set;
  }
}

/** For each vertex those that its links lead to, or with `side` 1 those whose links lead to it. */
class Adjacency {
  readonly #starts: Int32Array;
  readonly #targets: Int32Array;

  constructor(links: IntList, vertices: number, side: 0 | 1) {
    const { items, length } = links;
    this.#starts = new Int32Array(vertices + 1);
    for (let i = 0; i < length; i += 2) this.#starts[items[i + side]! + 1]!++;
    for (let vertex = 0; vertex < vertices; vertex++) this.#starts[vertex + 1]! += this.#starts[vertex]!;
    const next = this.#starts.slice();
    this.#targets = new Int32Array(length / 2);
    for (let i = 0; i < length; i += 2) this.#targets[next[items[i + side]!]!++] = items[i + 1 - side]!;
  }

  of(vertex: Vertex): Int32Array {
    return this.#targets.subarray(this.#starts[vertex], this.#starts[vertex + 1]);
  }
}
