/** What tells added files and units apart from those that are there. */
import type { Choices } from '../choices.ts';

/** A name that no file has yet. */
export function freshName(taken: ReadonlySet<string>, stem: string, suffix: string): string {
  for (let number = taken.size; ; number++) {
    const name = `${stem}${number}${suffix}`;
    if (!taken.has(name)) return name;
  }
}

const WORD_BITS = 32n;

/**
 * A signature for a type unit or split unit that is not taken, and then is. The standard's recipes (DWARF 5, 7.32) are for files of
 * several origins.
 */
export function freshSignature(taken: Set<bigint | undefined>, choices: Choices): bigint {
  for (;;) {
    const signature = (BigInt(choices.word()) << WORD_BITS) | BigInt(choices.word());
    if (taken.has(signature)) continue;
    taken.add(signature);
    return signature;
  }
}
