/**
 * What a change is free to choose, as values of fast-check's arbitraries that do not depend on what is changed: so that a
 * counterexample shrinks together with its changes. A change narrows to fewer places, and to the first of the alternatives.
 */
import * as fc from 'fast-check';
import { Random } from '../random.ts';

export interface Choice {
  /** Which of several changes is tried first, and in which order the others follow. */
  readonly order: number;
  /** How many of the places in the window are changed: all, one in two, one in eight. */
  readonly share: number;
  /** The window of places, in parts of the whole: from WHOLE - `lead` up to `end`. Both shrink towards an empty one. */
  readonly lead: number;
  readonly end: number;
  /** Numbers for everything else, taken in turn. */
  readonly words: readonly number[];
}

const WHOLE = 1 << 16;
const MOST_WORDS = 24;

/** Mostly the whole window, from which it shrinks by halves. */
const part = fc.nat({ max: 4 * WHOLE }).map((size) => Math.min(size, WHOLE));

/** Without fast-check's preference for small numbers, so that no change and no alternative is rarer than others. */
export const choice: fc.Arbitrary<Choice> = fc.noBias(
  fc.record({
    order: fc.nat(),
    share: fc.constantFrom(1, 2, 8),
    lead: part,
    end: part,
    words: fc.array(fc.nat(), { minLength: 1, maxLength: MOST_WORDS, size: 'max' }),
  }),
);

/** The choice of a seed, the same on every machine. */
export function choiceOf(seed: number): Choice {
  // INVARIANT: a sample of one has one.
  return fc.sample(choice, { seed: seed | 0, numRuns: 1 })[0]!;
}

/** Later rounds through the words give other numbers, so that long descriptions are not changed in a pattern. */
const NEXT_ROUND = 0x9e3779b9;

/** A choice in use. */
export class Choices {
  readonly #choice: Choice;
  #taken = 0;

  constructor(chosen: Choice) {
    this.#choice = chosen;
  }

  /** 32 bits. */
  word(): number {
    const { words } = this.#choice;
    const round = Math.floor(this.#taken / words.length);
    const word = words[this.#taken++ % words.length] ?? 0;
    return (word + Math.imul(round, NEXT_ROUND)) >>> 0;
  }

  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number {
    return this.word() % bound;
  }

  chance(outOf: number): boolean {
    return this.below(outOf) === 0;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from.length === 0 ? undefined : from[this.below(from.length)];
  }

  shuffle<T>(of: readonly T[]): T[] {
    return new Random(this.word()).shuffle(of);
  }

  /** Which of `count` places are changed, by index: one at least, if there is any. */
  places(count: number): ReadonlySet<number> {
    const { share, lead, end } = this.#choice;
    const first = Math.min(Math.floor(((WHOLE - lead) / WHOLE) * count), count - 1);
    const random = new Random(this.word());
    const chosen = new Set<number>();
    for (let index = 0; index < count; index++)
      if (random.chance(share) && index >= first && index < (end / WHOLE) * count) chosen.add(index);
    return chosen.size === 0 && count > 0 ? chosen.add(first) : chosen;
  }

  /** The same numbers once more, for what has to be changed in the same way. */
  copy(): Choices {
    const copy = new Choices(this.#choice);
    copy.#taken = this.#taken;
    return copy;
  }
}

/** All in an order that the choice tells. */
export function inOrder<T>(of: readonly T[], { order }: Choice): readonly T[] {
  return new Random(order).shuffle(of);
}
