import { freshIds, mapDies } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';
import { unrelatedDies } from './unrelated-dies.ts';
import { unusedNames } from './unrelated-names.ts';

export const addDies = neutral({
  name: 'add-dies',
  summary:
    'Adds types, variables, functions, blocks and labels with names of their own, to which nothing refers.',
  causes: [],
  change: (description, random) => {
    const maker = { random, freshId: freshIds(description), freshName: unusedNames(description) };
    return changeSome(
      random,
      (isChosen, count) =>
        mapDies(description, (die) => {
          const { children } = die;
          if (children === undefined || !isChosen()) return die;
          const added = unrelatedDies(die.tag, maker);
          if (added.length === 0) return die;
          count();
          const at = random.below(children.length + 1);
          return { ...die, children: children.toSpliced(at, 0, ...added) };
        }),
      (lists) => `added unrelated entries to ${counted(lists, 'entry', 'entries')}`,
    );
  },
});
