import type { Random } from '../../random.ts';
import type { StringPlacement } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { neutral } from './neutral-mutator.ts';

/** Enough to move the first string away from offset 0, and past the values that one byte holds. */
const PADDINGS = [0, 1, 7, 300];

export const placeStrings = neutral({
  name: 'place-strings',
  summary:
    'Fills the string sections in another order, with each string once, several times, or as the end of another.',
  causes: [],
  change: (description, random) => ({
    description: mapFiles(description, (file) => ({ ...file, strings: placement(random) })),
    what: 'filled the string sections in another way',
  }),
});

function placement(random: Random): StringPlacement {
  return {
    merge: random.pick(['none', 'equal', 'tails'] as const) ?? 'none',
    order: random.chance(2) ? 'as-met' : 'reversed',
    padding: random.pick(PADDINGS) ?? 0,
  };
}
