/** What all neutral mutators have in common. */
import type { Random } from '../../random.ts';
import type { Description } from '../../write/description.ts';
import type { Mutator, OrderCause } from '../mutation.ts';
import { dependsOnSpelling } from './content.ts';
import { canRelocate } from './relocation-needs.ts';

/** A changed description and what was done to it. */
export interface Change {
  readonly description: Description;
  readonly what: string;
}

export interface NeutralMutator {
  readonly name: string;
  readonly summary: string;
  readonly causes: readonly OrderCause[];
  /** `undefined`, or the description itself, where there is nothing to change. */
  readonly change: (description: Description, random: Random) => Change | undefined;
}

export function neutral({ name, summary, causes, change }: NeutralMutator): Mutator {
  return {
    name,
    kind: 'neutral',
    summary,
    causes,
    apply: (description, random) => {
      if (dependsOnSpelling(description)) return undefined;
      const result = change(description, random);
      if (result === undefined || result.description === description) return undefined;
      if (!isRelocatable(result.description) && isRelocatable(description)) return undefined;
      return { ...result, broken: undefined };
    },
  };
}

/**
 * Whether the machines have relocations for all fields. A change can ask for others: in DWARF 2, references to other units are
 * as wide as addresses.
 */
function isRelocatable({ files }: Description): boolean {
  return files.every((file) => canRelocate(file, file.elf));
}

/** The causes that the order of what the walk meets has. Which DIE of a symbol comes first decides what else it meets. */
export const WALK_ORDER: readonly OrderCause[] = [
  'comma-order',
  'tie',
  'first-die',
  'file-number',
  'rename-leak',
  'other-exports',
  'common-alias',
];

/** How many of the places where a mutator applies are changed: all, one in two, one in eight. */
const SHARES = [1, 2, 8];

/**
 * Changes all or some of the places where a mutator applies.
 * @param change asks for each place whether to change it; it tells how often it did. It is called once more, for all
 *   places, where chance chose none.
 */
export function changeSome(
  random: Random,
  change: (isChosen: () => boolean, count: () => void) => Description,
  what: (count: number) => string,
): Change | undefined {
  for (const share of [random.pick(SHARES) ?? 1, 1]) {
    let count = 0;
    const description = change(
      () => random.chance(share),
      () => count++,
    );
    if (count > 0) return { description, what: what(count) };
  }
  return undefined;
}

/** `1 unit`, `2 units`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
