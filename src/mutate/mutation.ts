/**
 * Changes of descriptions, each small, named and chosen by plain numbers. A neutral one says the same about every symbol in
 * other words; a breaking one changes the ABI of the types that it names.
 */
import type { Description, DieId } from '../write/description.ts';
import { type Choice, inOrder } from './choices.ts';

/**
 * What versions of the profile `linux` depend on although it means nothing for the ABI: the ids of symbol versions, section 10.
 */
export type OrderCause =
  | 'comma-order'
  | 'unit-order'
  | 'other-exports'
  | 'tie'
  | 'file-number'
  | 'first-die'
  | 'rename-leak'
  | 'text-reference'
  | 'common-alias';

/** One way to change a description. The same description and choice give the same result on every machine. */
export interface Mutator {
  /** Short, of lower-case words with hyphens: `reorder-units`. Public, never reused. */
  readonly name: string;
  readonly kind: 'neutral' | 'breaking';
  /** What it does and why that keeps or changes the ABI, in a sentence. */
  readonly summary: string;
  /** Of a neutral one: why versions of the profile `linux` may change all the same. Those of `canonical` never do. */
  readonly causes?: readonly OrderCause[];
  /** `undefined` where the description has nothing that it could change. */
  readonly apply: (description: Description, choice: Choice) => Mutation | undefined;
}

export interface Mutation {
  readonly description: Description;
  /** What was done, for people: `e#color: changed DW_AT_const_value of "B" from 1 to 2`. */
  readonly what: string;
  /** Which types a breaking mutator changed. `undefined` for neutral ones. */
  readonly broken: Broken | undefined;
}

export interface Broken {
  /**
   * The reference name (`s#point`) all of whose definitions were changed, or the symbol's own name where it is no type. For a
   * type without a reference name, all those that say the same were changed: then it is the nearest name whose type string
   * contains one of them, or where there is none, what the type is (`base_type int`).
   */
  readonly name: string;
  /** The DIEs that were changed, one for each definition, as they were before: one that was removed too. */
  readonly dies: readonly DieId[];
}

/** Applies the first of the mutators, in the choice's order, that has something to change. */
export function applyFirst(
  description: Description,
  mutators: readonly Mutator[],
  choice: Choice,
): { readonly mutator: Mutator; readonly mutation: Mutation } | undefined {
  for (const mutator of inOrder(mutators, choice)) {
    const mutation = mutator.apply(description, choice);
    if (mutation !== undefined) return { mutator, mutation };
  }
  return undefined;
}
