import type { Die } from '../../write/description.ts';
import { mapDies } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

export const reorderAttributes = neutral({
  name: 'reorder-attributes',
  summary: 'Puts the attributes of entries into another order, which DWARF leaves open (DWARF 5, 2.2).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapDies(description, (die) => {
          if (die.attributes.length < 2 || repeatsAttribute(die) || !isChosen()) return die;
          count();
          return { ...die, attributes: random.shuffle(die.attributes) };
        }),
      (dies) => `put the attributes of ${counted(dies, 'entry', 'entries')} into another order`,
    ),
});

/** "No more than one attribute with a given name may occur" (DWARF 5, 2.2); where it does, which one counts is open. */
function repeatsAttribute({ attributes }: Die): boolean {
  return new Set(attributes.map(({ name }) => name)).size < attributes.length;
}
