/**
 * What symbols and types lead to: the types that a symbol's version depends on, and the symbols whose versions depend on a type. A version
 * is made of the symbol's own string and of those of all types that it reaches (symbol versions, section 6).
 *
 *     const reach = new TypeReach(types, symbols);
 *     reach.typesOf('queue_add')       // s#queue, s#device
 *     reach.symbolsOf('s#device')      // queue_add
 *     reach.path('queue_add', 's#device')  // queue_add, s#queue, s#device
 */
import { referencesIn } from './inner-types.ts';
import type { SymbolNode, Type } from './type-node.ts';

export class TypeReach {
  /** By the name of a symbol or the reference name of a type, what it refers to. */
  readonly #links = new Map<string, ReadonlySet<string>>();
  readonly #symbols: ReadonlySet<string>;
  #users: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(types: ReadonlyMap<string, Type>, symbols: ReadonlyMap<string, SymbolNode>) {
    for (const [name, node] of types) this.#links.set(name, referencesIn(node));
    for (const [name, node] of symbols) this.#links.set(name, referencesIn(node));
    this.#symbols = new Set(symbols.keys());
  }

  /** The reference names of all types that a symbol or a type reaches, nearest first. */
  typesOf(name: string): ReadonlySet<string> {
    const reached = closure(name, (one) => this.#links.get(one));
    reached.delete(name);
    return reached;
  }

  /** The symbols that reach a type, nearest first. */
  symbolsOf(reference: string): ReadonlySet<string> {
    this.#users ??= reversed(this.#links);
    const users = this.#users;
    const reaching = closure(reference, (one) => users.get(one));
    return new Set([...reaching].filter((name) => this.#symbols.has(name)));
  }

  /** A shortest way from a symbol or type to a type, both included; undefined if there is none. */
  path(from: string, to: string): readonly string[] | undefined {
    const before = new Map<string, string | undefined>([[from, undefined]]);
    // A map's iteration comes to what is added meanwhile.
    for (const [name] of before) {
      if (name === to) return [...way(name, before)].toReversed();
      for (const next of this.#links.get(name) ?? []) if (!before.has(next)) before.set(next, name);
    }
    return undefined;
  }
}

function* way(end: string, before: ReadonlyMap<string, string | undefined>): Generator<string> {
  for (let at: string | undefined = end; at !== undefined; at = before.get(at)) yield at;
}

/** All that links lead to from a name, that name included. */
function closure(start: string, linksOf: (name: string) => Iterable<string> | undefined): Set<string> {
  const reached = new Set([start]);
  for (const name of reached) for (const next of linksOf(name) ?? []) reached.add(next);
  return reached;
}

function reversed(links: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const [user, used] of links)
    for (const name of used) {
      const known = users.get(name);
      if (known === undefined) users.set(name, new Set([user]));
      else known.add(user);
    }
  return users;
}
