/**
 * Changes of descriptions, each small, named and seeded. A neutral one says the same about every symbol in other words; a
 * breaking one changes the ABI of the types that it names.
 */
import type { Description, DieId } from '../write/description.ts';
import type { Random } from '../random.ts';

/** One way to change a description. The same description and seed give the same result on every machine. */
export interface Mutator {
  /** Short, of lower-case words with hyphens: `reorder-units`. Public, never reused. */
  readonly name: string;
  readonly kind: 'neutral' | 'breaking';
  /** What it does and why that keeps or changes the ABI, in a sentence. */
  readonly summary: string;
  /** `undefined` where the description has nothing that it could change. */
  readonly apply: (description: Description, random: Random) => Mutation | undefined;
}

export interface Mutation {
  readonly description: Description;
  /** What was done, for people: `moved enumerator "B" of e#color from 1 to 2`. */
  readonly what: string;
  /** Which types a breaking mutator changed. `undefined` for neutral ones. */
  readonly broken: Broken | undefined;
}

export interface Broken {
  /** The reference name (`s#point`) all of whose definitions were changed, or the symbol's own name where it is no type. */
  readonly name: string;
  /** The DIEs that were changed, one for each definition. */
  readonly dies: readonly DieId[];
}
