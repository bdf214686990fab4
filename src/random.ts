/**
 * A stream of random numbers that is the same on every machine for the same seed: splitmix32 to spread the seed, xoshiro128**
 * (Blackman, Vigna: Scrambled linear pseudorandom number generators, 2018) for the numbers.
 */
export class Random {
  readonly #state = new Uint32Array(4);

  constructor(seed: number) {
    let mixed = seed >>> 0;
    for (let i = 0; i < 4; i++) {
      mixed = (mixed + 0x9e3779b9) >>> 0;
      let word = mixed;
      word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
      word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
      this.#state[i] = word ^ (word >>> 15);
    }
  }

  /** 32 bits. */
  word(): number {
    const state = this.#state;
    const [a, b, c, d] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0, state[3] ?? 0];
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const c1 = c ^ a;
    const d1 = d ^ b;
    state[1] = b ^ c1;
    state[0] = a ^ d1;
    state[2] = c1 ^ (b << 9);
    state[3] = rotate(d1, 11);
    return scrambled;
  }

  /** A whole number from 0 to `bound` - 1, each equally likely. `bound` is at most 2^32. */
  below(bound: number): number {
    const limit = 2 ** 32 - (2 ** 32 % bound);
    let word = this.word();
    while (word >= limit) word = this.word();
    return word % bound;
  }

  chance(outOf: number): boolean {
    return this.below(outOf) === 0;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from.length === 0 ? undefined : from[this.below(from.length)];
  }

  /** A new array in another order (Fisher and Yates). */
  shuffle<T>(of: readonly T[]): T[] {
    const result = [...of];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const swapped = result[i] as T;
      result[i] = result[j] as T;
      result[j] = swapped;
    }
    return result;
  }

  /** An independent stream, so that what follows does not depend on how much a part consumed. */
  fork(): Random {
    return new Random(this.word());
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
