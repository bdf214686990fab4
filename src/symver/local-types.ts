/**
 * Named types inside subprograms. In the profile `canonical` they are candidates for their reference name only for the
 * symbols that reach them by links (symbol versions, section 10): two symbols may have different types of one name. A link
 * to a name leads to all its candidates outside subprograms, because any of them may be what the name expands to.
 */
import type { DieId } from '../dwarf/dwarf-file.ts';
import type { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';
import type { SymbolGroup } from './listed-symbols.ts';
import { ReachableSets, type Vertex, type VertexSet } from './reachable-sets.ts';

const NO_VERTEX = -1;

/** A type inside a subprogram. */
export interface LocalType {
  /** Text of its reference name. */
  readonly reference: number;
  /** In the type map's store. */
  readonly string: number;
}

export class LocalTypes {
  /** Vertices: symbols, names with all their candidates outside subprograms, and types inside one. */
  #vertices = 0;
  readonly #symbols = new Map<SymbolGroup, Vertex>();
  readonly #names = new IntMap(1 << 8);
  readonly #locals = new IntMap();
  readonly #types = new Map<Vertex, LocalType>();
  readonly #failures = new Map<Vertex, DwarfksymsError>();
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

  ofLocal(die: DieId): Vertex {
    return this.#vertex(this.#locals, die);
  }

  link(from: Vertex, to: Vertex): void {
    this.#links.push(from);
    this.#links.push(to);
  }

  /** Whether the type of that vertex is known, or why it cannot be. */
  has(vertex: Vertex): boolean {
    return this.#types.has(vertex) || this.#failures.has(vertex);
  }

  /** One of the types of that vertex cannot be expanded. */
  fail(vertex: Vertex, error: DwarfksymsError): void {
    this.#failures.set(vertex, error);
  }

  /** The symbols that reach types that have failed, with the first of the reasons. */
  failures(): ReadonlyMap<SymbolGroup, DwarfksymsError> {
    const result = new Map<SymbolGroup, DwarfksymsError>();
    if (this.#failures.size === 0) return result;
    const sets = new ReachableSets(this.#links, this.#vertices, this.#failures.keys());
    for (const [symbol, vertex] of this.#symbols) {
      const [first] = sets.of(vertex) ?? [];
      if (first !== undefined) result.set(symbol, this.#failures.get(first)!);
    }
    return result;
  }

  add(vertex: Vertex, reference: number, string: number): void {
    this.#types.set(vertex, { reference, string });
  }

  all(): Iterable<LocalType> {
    return this.#types.values();
  }

  /** For the symbols that reach types inside subprograms: which. Symbols that reach the same ones share their list. */
  reached(): ReadonlyMap<SymbolGroup, readonly LocalType[]> {
    const result = new Map<SymbolGroup, readonly LocalType[]>();
    if (this.isEmpty) return result;
    const sets = new ReachableSets(this.#links, this.#vertices, this.#types.keys());
    const typesOf = new Map<VertexSet, readonly LocalType[]>();
    for (const [symbol, vertex] of this.#symbols) {
      const set = sets.of(vertex);
      if (set === undefined) continue;
      let types = typesOf.get(set);
      if (types === undefined) typesOf.set(set, (types = set.map((local) => this.#types.get(local)!)));
      result.set(symbol, types);
    }
    return result;
  }

  #vertex(map: IntMap, key: number): Vertex {
    let vertex = map.get(key, NO_VERTEX);
    if (vertex === NO_VERTEX) map.set(key, (vertex = this.#vertices++));
    return vertex;
  }
}
