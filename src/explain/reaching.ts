/** Which exports reach a type, over any number of objects: by the type strings that their versions are made of. */
import { Definitions } from '../abi/definitions.ts';
import { readSymtypes } from '../types/symtypes.ts';
import { isAskedFor, type TypeQuery } from './type-names.ts';

/** How reference names begin; the names of symbols have no `#`. */
const REFERENCE = /^[suet]#/u;

export interface Reaching {
  readonly path: string;
  readonly symbol: string;
  /** The types asked for that it reaches, by reference names. */
  readonly types: readonly string[];
}

export class ReachSearch {
  readonly #queries: readonly TypeQuery[];
  readonly #definitions = new Definitions();
  readonly #found: Reaching[] = [];
  /** Reference names that were met, for who mistyped one. */
  readonly #names = new Set<string>();
  #exports = 0;

  constructor(queries: readonly TypeQuery[]) {
    this.#queries = queries;
  }

  /** How many exports were looked at. */
  get exports(): number {
    return this.#exports;
  }

  get found(): readonly Reaching[] {
    return this.#found;
  }

  get names(): ReadonlySet<string> {
    return this.#names;
  }

  /**
   * Looks at what was versioned together: the lines of a symtypes file.
   * @param path of the object
   */
  look(path: string, lines: Uint8Array): void {
    const users = new Map<string, string[]>();
    const symbols: string[] = [];
    const wanted: string[] = [];
    for (const { name, text } of readSymtypes(lines)) {
      if (!REFERENCE.test(name)) symbols.push(name);
      for (const id of this.#definitions.references(this.#definitions.idOf(name, text))) {
        const used = this.#definitions.name(id);
        const known = users.get(used);
        if (known === undefined) users.set(used, [name]);
        else known.push(name);
      }
    }
    for (const name of users.keys()) {
      this.#names.add(name);
      if (this.#queries.some((query) => isAskedFor(query, name))) wanted.push(name);
    }
    this.#exports += symbols.length;
    const reached = new Map<string, string[]>();
    for (const type of wanted) {
      const reaching = new Set([type]);
      // A set's iteration comes to what is added meanwhile.
      for (const one of reaching) for (const user of users.get(one) ?? []) reaching.add(user);
      for (const one of reaching) {
        if (REFERENCE.test(one)) continue;
        const known = reached.get(one);
        if (known === undefined) reached.set(one, [type]);
        else known.push(type);
      }
    }
    for (const symbol of symbols) {
      const types = reached.get(symbol);
      if (types !== undefined) this.#found.push({ path, symbol, types });
    }
  }
}
