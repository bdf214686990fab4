/** Changes of lists: of members, parameters, enumerators, variants. */
import type { Die } from '../../write/description.ts';
import { DW_AT } from '../../../generated/dwarf-constants.ts';
import type { Random } from '../../random.ts';
import { nameOf } from '../reference-names.ts';
import { attributeOf, type Place, withAttribute } from '../tree.ts';
import type { Edits } from './edits.ts';
import type { Types } from './types.ts';
import { called } from './wording.ts';

/** Puts an item into a list, before one of its items or behind the last. */
export function insertItem(list: Place, item: Die, edits: Edits, random: Random, { graph }: Types): void {
  const items = graph.items(list);
  const before = items[random.below(items.length + 1)];
  edits.change(list, (die) => {
    const children = die.children ?? [];
    const at = before === undefined ? -1 : children.findIndex(({ id }) => id === before.die.id);
    return { ...die, children: at < 0 ? [...children, item] : children.toSpliced(at, 0, item) };
  });
}

/** Takes an item out of its list; says whether it could. */
export function removeItem(item: Place, edits: Edits, { graph }: Types): boolean {
  const { parent } = item;
  if (parent === undefined || graph.isReferredTo(item)) return false;
  edits.change(parent, (die) => ({
    ...die,
    children: (die.children ?? []).filter(({ id }) => id !== item.die.id),
  }));
  return true;
}

/** Items that change places with the next one that says something else. */
export function swappable(list: Place, { graph, texts }: Types): readonly Place[] {
  const items = graph.items(list);
  return items.filter((item, i) => {
    const next = items[i + 1];
    return next !== undefined && texts.of(item) !== texts.of(next);
  });
}

/** Lets an item and the next one change places. */
export function swapWithNext(item: Place, edits: Edits, { graph }: Types): string | undefined {
  const list = item.parent;
  const items = list === undefined ? [] : graph.items(list);
  const next = items[items.indexOf(item) + 1];
  if (list === undefined || next === undefined) return undefined;
  edits.change(list, (die) => {
    const children = die.children ?? [];
    const first = children.findIndex(({ id }) => id === item.die.id);
    const second = children.findIndex(({ id }) => id === next.die.id);
    return { ...die, children: children.with(first, children[second]!).with(second, children[first]!) };
  });
  return `let ${called(item)} and ${called(next)} change places`;
}

/** Gives a DIE that has a name another one, in the same form. */
export function rename(place: Place, edits: Edits): string | undefined {
  const old = nameOf(place.die);
  const attribute = attributeOf(place.die, DW_AT.name);
  if (old === undefined || attribute === undefined) return undefined;
  const text = `${old}_renamed`;
  edits.change(place, (die) => withAttribute(die, { ...attribute, value: { kind: 'string', text } }));
  return `renamed ${called(place)} to "${text}"`;
}

export const hasName = ({ die }: Place): boolean => nameOf(die) !== undefined;
