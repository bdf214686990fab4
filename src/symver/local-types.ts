/**
 * Named types inside subprograms. In the profile `canonical` they are candidates for their reference name only for the
 * symbols that reach them by links (symbol versions, section 10): two symbols may have different types of one name. A link
 * to a name leads to all its candidates outside subprograms, because any of them may be what the name expands to.
 */
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';
import type { SymbolGroup } from './listed-symbols.ts';

const ABSENT = -1;

/** Something that links types: a symbol, a name with all its candidates outside subprograms, or a type inside one. */
export type Vertex = number;

export interface LocalType {
  /** Text of its reference name. */
  readonly reference: number;
  /** In the type map's store. */
  readonly string: number;
}

export class LocalTypes {
  #vertices = 0;
  readonly #symbols = new Map<SymbolGroup, Vertex>();
  readonly #names = new IntMap(1 << 8);
  readonly #locals = new IntMap();
  readonly #types = new Map<Vertex, LocalType>();
  /** Pairs: from, to. */
  readonly #links = new IntList();

  get isEmpty(): boolean {
    return this.#types.size === 0;
  }

  ofSymbol(symbol: SymbolGroup): Vertex {
    let vertex = this.#symbols.get(symbol);
    if (vertex === undefined) this.#symbols.set(symbol, (vertex = this.#vertices++));
    return vertex;
  }

  ofName(reference: number): Vertex {
    return this.#vertex(this.#names, reference);
  }

  ofLocal(address: number): Vertex {
    return this.#vertex(this.#locals, address);
  }

  link(from: Vertex, to: Vertex): void {
    this.#links.push(from);
    this.#links.push(to);
  }

  /** Whether the type of that vertex is known. */
  has(vertex: Vertex): boolean {
    return this.#types.has(vertex);
  }

  add(vertex: Vertex, reference: number, string: number): void {
    this.#types.set(vertex, { reference, string });
  }

  all(): Iterable<LocalType> {
    return this.#types.values();
  }

  /** For the symbols that reach types inside subprograms: which. Symbols that reach the same ones share their set. */
  reached(): ReadonlyMap<SymbolGroup, ReadonlySet<LocalType>> {
    const result = new Map<SymbolGroup, ReadonlySet<LocalType>>();
    if (this.isEmpty) return result;
    const forward = new Adjacency(this.#links, this.#vertices, 0);
    const leading = closure(new Adjacency(this.#links, this.#vertices, 1), this.#types.keys(), () => true);
    const sets = new Map<string, ReadonlySet<LocalType>>();
    for (const [symbol, vertex] of this.#symbols) {
      if (!leading.has(vertex)) continue;
      const found = [...closure(forward, [vertex], (next) => leading.has(next))]
        .filter((reached) => this.#types.has(reached))
        .toSorted((a, b) => a - b);
      const key = found.join();
      let set = sets.get(key);
      if (set === undefined) sets.set(key, (set = new Set(found.map((local) => this.#types.get(local)!))));
      result.set(symbol, set);
    }
    return result;
  }

  #vertex(map: IntMap, key: number): Vertex {
    let vertex = map.get(key, ABSENT);
    if (vertex === ABSENT) map.set(key, (vertex = this.#vertices++));
    return vertex;
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

function closure(
  links: Adjacency,
  from: Iterable<Vertex>,
  enters: (vertex: Vertex) => boolean,
): ReadonlySet<Vertex> {
  const reached = new Set(from);
  // A set's iteration comes to what is added meanwhile.
  for (const vertex of reached) for (const next of links.of(vertex)) if (enters(next)) reached.add(next);
  return reached;
}
