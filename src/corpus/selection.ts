/** A corpus: so many different files of each kind that is wanted, from one family after the other. */
import { KINDS, type Kind } from './manifest.ts';
import type { Family, Member } from './family.ts';

/** After so many families in a row without anything new, there is nothing left to be found. */
const MOST_FRUITLESS = 500;

/**
 * Takes families in order and says which of their members belong to the corpus: those of a kind of which there are too few,
 * and that are different from all before.
 */
export class Selection {
  readonly #missing: Map<Kind, number>;
  readonly #taken = new Set<string>();
  #fruitless = 0;

  /** @param count how many files are wanted, the kinds in equal shares; companions come in addition */
  constructor(count: number, kinds: readonly Kind[]) {
    const wanted = KINDS.filter((kind) => kinds.includes(kind));
    const share = Math.floor(count / wanted.length);
    const rest = count % wanted.length;
    this.#missing = new Map(wanted.map((kind, index) => [kind, share + (index < rest ? 1 : 0)]));
  }

  /** How many files are missing, companions not counted. */
  get missing(): number {
    return [...this.#missing.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Whether more families would add something. */
  get isOver(): boolean {
    return this.missing === 0 || this.#fruitless >= MOST_FRUITLESS;
  }

  /** The members that are taken, companions before those that need them. */
  take({ members }: Family): readonly Member[] {
    const taken: Member[] = [];
    const companions = new Map<string, Member>();
    for (const member of members) {
      const { kind, file } = member.entry;
      if (kind === 'companion') {
        companions.set(file, member);
        continue;
      }
      const missing = this.#missing.get(kind) ?? 0;
      if (missing === 0 || this.#taken.has(file)) continue;
      this.#missing.set(kind, missing - 1);
      for (const needed of member.entry.companions) {
        const companion = companions.get(needed);
        if (companion !== undefined && !this.#taken.has(needed)) taken.push(companion);
        this.#taken.add(needed);
      }
      this.#taken.add(file);
      taken.push(member);
    }
    this.#fruitless = taken.length > 0 ? 0 : this.#fruitless + 1;
    return taken;
  }
}
