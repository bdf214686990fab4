/**
 * The ways from changed symbols to causes, as a graph: each type on a shortest way, with the links that are part of one.
 *
 *     dev_set_name ─ parameter dev ─> struct device ─ member kobj ─> struct kobject      cause
 *
 * Types are those of the new side, on which every cause is reached, too. A name that means different types in different objects is one
 * type here.
 */
import type { AbiPart } from '../../abi/abi.ts';
import type { Definitions } from '../../abi/definitions.ts';
import { linksOf } from '../../types/type-links.ts';
import { unicode } from '../../unicode.ts';
import type { AbiDiff, Cause, SymbolDiff } from '../abi-diff.ts';
import { typeName } from '../change-words.ts';
import type { LinkData, TypeData } from './report-data.ts';

const BITS = 8;
const FAR = 0x7fff_ffff;

export interface TypeGraph {
  readonly types: readonly TypeData[];
  /** The links of a changed symbol. */
  readonly linksOf: (symbol: SymbolDiff) => readonly LinkData[];
}

export function typeGraph(diff: AbiDiff, definitions: Definitions): TypeGraph {
  return new GraphBuilder(definitions).build(diff);
}

/** Where links of a name lead to that are part of a shortest way. */
type Kept = Map<number, Set<number>>;

class GraphBuilder {
  readonly #definitions: Definitions;
  /** By the number of a name: its definitions, and the names that have definitions with it. */
  readonly #defined = new Map<number, number[]>();
  readonly #users = new Map<number, Set<number>>();
  readonly #kept: Kept = new Map();
  readonly #keptOfSymbols = new Map<SymbolDiff, Set<number>>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  build({ changed, causes }: AbiDiff): TypeGraph {
    this.#readParts(new Set(changed.flatMap(({ after }) => after.part ?? [])));
    const ofCause = new Map<Cause, SymbolDiff[]>();
    for (const symbol of changed)
      for (const cause of symbol.causes) {
        const others = ofCause.get(cause);
        if (others === undefined) ofCause.set(cause, [symbol]);
        else others.push(symbol);
      }
    const ends = new Map<number, number[]>();
    for (const [index, cause] of causes.entries()) {
      const name = cause.isType ? this.#definitions.nameId(cause.name) : undefined;
      if (name === undefined) continue;
      this.#keepWays(name, ofCause.get(cause) ?? []);
      ends.set(name, [...(ends.get(name) ?? []), index]);
    }
    return this.#graph(ends);
  }

  #readParts(parts: ReadonlySet<AbiPart>): void {
    const ids = new Set<number>();
    for (const { types } of parts) for (const id of types) ids.add(id);
    for (const id of ids) {
      const name = this.#definitions.nameOf(id);
      const known = this.#defined.get(name);
      if (known === undefined) this.#defined.set(name, [id]);
      else known.push(id);
      for (const used of this.#definitions.references(id)) {
        const users = this.#users.get(used);
        if (users === undefined) this.#users.set(used, new Set([name]));
        else users.add(name);
      }
    }
  }

  /** @param symbols that reach the type */
  #keepWays(end: number, symbols: readonly SymbolDiff[]): void {
    const next = new Map<number, number>([[end, end]]);
    const distance = new Map<number, number>([[end, 0]]);
    // A map's iteration comes to what is added meanwhile: nearest first.
    for (const [name, length] of distance)
      for (const user of this.#users.get(name) ?? [])
        if (!distance.has(user)) {
          distance.set(user, length + 1);
          next.set(user, name);
        }
    for (const symbol of symbols) {
      let nearest: number | undefined;
      const { definition } = symbol.after;
      for (const name of definition === undefined ? [] : this.#definitions.references(definition))
        if ((distance.get(name) ?? FAR) < (nearest === undefined ? FAR : distance.get(nearest)!))
          nearest = name;
      if (nearest === undefined) continue;
      const own = this.#keptOfSymbols.get(symbol);
      if (own === undefined) this.#keptOfSymbols.set(symbol, new Set([nearest]));
      else own.add(nearest);
      for (let at = nearest; at !== end;) {
        const to = next.get(at)!;
        let links = this.#kept.get(at);
        if (links === undefined) this.#kept.set(at, (links = new Set()));
        links.add(to);
        at = to;
      }
    }
  }

  #graph(ends: ReadonlyMap<number, readonly number[]>): TypeGraph {
    const names = [...new Set([...ends.keys(), ...this.#kept.keys()])];
    const numbers = new Map(names.map((name, index) => [name, index]));
    const links = (ids: readonly number[], to: Iterable<number>): readonly LinkData[] => {
      const parts = ids.map((id) => this.#definitions.node(id)).map((node) => node && linksOf(node));
      return Array.from(to, (name): LinkData => {
        const link = parts.map((one) => one?.get(this.#definitions.name(name))).find(Boolean);
        return [numbers.get(name) ?? -1, unicode(link?.label ?? ''), placeText(link?.bitOffset)];
      });
    };
    return {
      types: names.map((name): TypeData => {
        const kept = this.#kept.get(name);
        const causes = ends.get(name);
        return {
          title: unicode(typeName(this.#definitions.name(name))),
          ...(causes !== undefined && { causes }),
          ...(kept !== undefined && { links: links(this.#defined.get(name) ?? [], kept) }),
        };
      }),
      linksOf: (symbol) =>
        symbol.after.definition === undefined
          ? []
          : links([symbol.after.definition], this.#keptOfSymbols.get(symbol) ?? []),
    };
  }
}

function placeText(bitOffset: number | undefined): string {
  if (bitOffset === undefined) return '';
  const bits = bitOffset % BITS;
  return `${Math.floor(bitOffset / BITS)}${bits === 0 ? '' : `:${bits}`}`;
}
