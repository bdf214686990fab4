/** Numbers that tell type units, and split units, apart. */
import type { Choices } from '../choices.ts';

const WORD_BITS = 32n;

/** One that is not taken, and then is. The standard's recipes (DWARF 5, 7.32) are for files of several origins. */
export function freshSignature(taken: Set<bigint | undefined>, choices: Choices): bigint {
  for (;;) {
    const signature = (BigInt(choices.word()) << WORD_BITS) | BigInt(choices.word());
    if (taken.has(signature)) continue;
    taken.add(signature);
    return signature;
  }
}
