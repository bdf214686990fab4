/** Entries that can stand in a file of their own: they refer to nothing but each other. */
import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Die, DieId, Value } from '../../write/description.ts';
import { addTo } from '../groups.ts';
import { diesIn, referencesOf } from '../tree.ts';
import { isWithoutAddresses, rootsOf } from './movable.ts';

/** Values that belong to the unit or file that they are in. */
const BOUND: ReadonlySet<Value['kind']> = new Set(['section-offset', 'line-table', 'base', 'dangling']);

/** Whether nothing in the tree is a symbol, or counts from something outside it. */
export function isSelfContained(root: Die): boolean {
  if (!isWithoutAddresses(root)) return false;
  for (const { tag, attributes } of diesIn(root))
    if (
      tag === DW_TAG.subprogram ||
      tag === DW_TAG.variable ||
      attributes.some(({ value }) => BOUND.has(value.kind))
    )
      return false;
  return true;
}

/** Those that are chosen, and all that they refer to; not where that is outside all of the trees. */
export function closedTrees(trees: readonly Die[], isChosen: (tree: Die) => boolean): readonly Die[] {
  const roots = rootsOf(trees);
  const needs = new Map<DieId, readonly (DieId | undefined)[]>();
  const users = new Map<DieId, DieId[]>();
  for (const tree of trees) {
    const own = [...diesIn(tree)].flatMap(referencesOf).map((target) => roots.get(target));
    needs.set(tree.id, own);
    for (const need of new Set(own)) if (need !== undefined) addTo(users, need, tree.id);
  }
  // Whoever needs what cannot come along cannot either.
  const open = new Set(trees.map(({ id }) => id).filter((id) => needs.get(id)?.includes(undefined)));
  for (const id of open) for (const user of users.get(id) ?? []) open.add(user);
  const closed = new Set(trees.filter((tree) => !open.has(tree.id) && isChosen(tree)).map(({ id }) => id));
  for (const id of closed) for (const need of needs.get(id) ?? []) if (need !== undefined) closed.add(need);
  return trees.filter(({ id }) => closed.has(id));
}
