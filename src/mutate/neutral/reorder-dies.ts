import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { mapDies } from '../tree.ts';
import { WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';

/** Whose children have no order that means anything. Members, enumerators and parameters have one: it is the ABI. */
const UNORDERED: ReadonlySet<number> = new Set([
  DW_TAG.compile_unit,
  DW_TAG.partial_unit,
  DW_TAG.type_unit,
  DW_TAG.namespace,
]);

export const reorderDies = neutral({
  name: 'reorder-dies',
  summary:
    'Puts the entries directly below units and namespaces into another order, in which they mean the same.',
  causes: WALK_ORDER,
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapDies(description, (die) => {
          const { children } = die;
          if (children === undefined || children.length < 2) return die;
          if (!UNORDERED.has(die.tag) || !isChosen()) return die;
          count();
          return { ...die, children: random.shuffle(children) };
        }),
      (lists) => `put the entries of ${counted(lists, 'list')} into another order`,
    ),
});
