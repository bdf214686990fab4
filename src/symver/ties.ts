/**
 * Which versions depend on a tie: on the arbitrary choice between two different, equally long type strings of one reference name
 * (symbol versions, section 5). A version depends on the choice if the type map's entry is reached from the symbol's type string,
 * directly or through other entries.
 */
import { NO_ENTRY, type TypeMap } from './type-map.ts';
import { REFERENCE_WORDS } from './distinct-strings.ts';

export class Ties {
  readonly #types: TypeMap;
  /** The marked entries and those from which one of them is reached. */
  readonly #reaching: ReadonlySet<number>;

  /** @param marked the entries whose referrers are looked for */
  constructor(types: TypeMap, marked: ReadonlySet<number> = types.ties) {
    this.#types = types;
    this.#reaching = marked.size === 0 ? marked : this.#reachingEntries(marked);
  }

  /** @param string by its number in the type map's store */
  reachedFrom(string: number): boolean {
    if (this.#reaching.size === 0) return false;
    return this.#entriesIn(string).some((entry) => this.#reaching.has(entry));
  }

  /** Goes from the marked entries against the direction of the references. */
  #reachingEntries(marked: ReadonlySet<number>): ReadonlySet<number> {
    const referrers = Array.from({ length: this.#types.count }, (): number[] => []);
    for (let entry = 0; entry < this.#types.count; entry++)
      for (const target of this.#entriesIn(this.#types.string(entry))) referrers[target]?.push(entry);
    const reaching = new Set(marked);
    // A set's iteration comes to what is added meanwhile.
    for (const entry of reaching) for (const referrer of referrers[entry] ?? []) reaching.add(referrer);
    return reaching;
  }

  #entriesIn(string: number): readonly number[] {
    const { store } = this.#types;
    const entries: number[] = [];
    const end = store.referencesEnd(string);
    for (let i = store.referencesStart(string); i < end; i += REFERENCE_WORDS) {
      const entry = this.#types.find(store.references.items[i + 2]!);
      if (entry !== NO_ENTRY) entries.push(entry);
    }
    return entries;
  }
}
