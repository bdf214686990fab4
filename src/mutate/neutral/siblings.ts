import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Die } from '../../write/description.ts';
import { attributeOf, mapAttributes, mapDies } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

/** Any reference within the unit. Short units would do with narrower ones, which the writer widens where they do not suffice. */
const FORMS: readonly number[] = [DW_FORM.ref4, DW_FORM.ref8, DW_FORM.ref_udata, DW_FORM.ref2];

export const addSiblings = neutral({
  name: 'add-siblings',
  summary: 'Adds DW_AT_sibling, by which readers may skip the children of an entry (DWARF 5, 2.3).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapDies(description, (die) => {
          const { children } = die;
          if (children === undefined) return die;
          const changed = children.map((child, i) => {
            if (!canHaveSibling(child, i < children.length - 1) || !isChosen()) return child;
            count();
            const form = random.pick(FORMS) ?? DW_FORM.ref4;
            const sibling: Attribute = { name: DW_AT.sibling, form, value: { kind: 'sibling' } };
            return { ...child, attributes: [sibling, ...child.attributes] };
          });
          return changed.every((child, i) => child === children[i]) ? die : { ...die, children: changed };
        }),
      (dies) => `added DW_AT_sibling to ${counted(dies, 'entry', 'entries')}`,
    ),
});

function canHaveSibling(die: Die, isFollowed: boolean): boolean {
  return isFollowed && die.children !== undefined && attributeOf(die, DW_AT.sibling) === undefined;
}

export const removeSiblings = neutral({
  name: 'remove-siblings',
  summary:
    'Removes DW_AT_sibling, so that readers have to walk over the children of an entry (DWARF 5, 2.3).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapAttributes(description, (attribute) => {
          if (attribute.value.kind !== 'sibling' || !isChosen()) return attribute;
          count();
          return undefined;
        }),
      (dies) => `removed DW_AT_sibling from ${counted(dies, 'entry', 'entries')}`,
    ),
});
