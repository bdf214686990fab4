import type { FileDescription } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { WALK_ORDER, neutral } from './neutral-mutator.ts';

const MOST_PADDING = 17;

export const placeSections = neutral({
  name: 'place-sections',
  summary: 'Numbers the sections in another order, with or without room between their contents.',
  // Type units in sections of their own are read in the order of those.
  causes: ['unit-order', ...WALK_ORDER],
  change: (description, random) => ({
    description: mapFiles(description, (file) =>
      repeatsNames(file)
        ? file
        : {
            ...file,
            elf: { ...file.elf, sectionOrder: random.word(), sectionPadding: random.below(MOST_PADDING) },
          },
    ),
    what: 'numbered the sections in another order',
  }),
});

/** Of several sections of one name, the first may be the one that counts, as it is with kABI rules (symbol versions, section 8). */
function repeatsNames({ sections }: FileDescription): boolean {
  return new Set(sections.map(({ name }) => name)).size < sections.length;
}
