/** What tells units and files apart: numbers of type units and split units, names of files. */
import type { Random } from '../../random.ts';

const WORD_BITS = 32n;

/** One that is not taken, and then is. The standard's recipes (DWARF 5, 7.32) are for files of several origins. */
export function freshSignature(taken: Set<bigint | undefined>, random: Random): bigint {
  for (;;) {
    const signature = (BigInt(random.word()) << WORD_BITS) | BigInt(random.word());
    if (taken.has(signature)) continue;
    taken.add(signature);
    return signature;
  }
}

/** The name of a file that is not taken. */
export function freshName(taken: ReadonlySet<string>, stem: string, suffix: string): string {
  for (let number = taken.size; ; number++) {
    const name = `${stem}${number}${suffix}`;
    if (!taken.has(name)) return name;
  }
}
