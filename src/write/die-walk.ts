/** The order in which DIEs are written. DWARF 5, 2.3: a DIE, its children, and a null entry that ends them. */
import type { Die } from './description.ts';

interface OpenDie {
  readonly die: Die;
  readonly children: readonly Die[];
  next: number;
}

/**
 * Calls `enter` for each DIE before its children, and `leave` once they are done. Without recursion: trees may be as deep
 * as they are long.
 */
export function walk(root: Die, enter: (die: Die) => void, leave: (die: Die) => void): void {
  const open: OpenDie[] = [];
  const begin = (die: Die): void => {
    enter(die);
    if (die.children === undefined || die.children.length === 0) leave(die);
    else open.push({ die, children: die.children, next: 0 });
  };
  begin(root);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.children[top.next++];
    if (child === undefined) {
      open.pop();
      leave(top.die);
    } else begin(child);
  }
}
