/**
 * References of variable length within a unit. How long one is depends on where its target is, and that on how long the
 * references before it are. They begin with one byte and grow until all fit, as assemblers do with jumps: none ever
 * shrinks, so that this ends, and one that need not have grown is padded (LEB128 may have such bytes, DWARF 5, 7.6).
 */

import { uleb128Width } from '../../generated/leb128.ts';
import { LARGEST_OFFSET } from '../errors.ts';
import type { Section, Label } from './section.ts';

/** A reference that has one byte at `at` so far. */
export interface Hole {
  readonly at: number;
  readonly to: Label;
  readonly origin: number;
  /** In bytes. */
  width: number;
}

/** How often they may push each other one byte on, before all get as much room as any can need. */
const PATIENCE = 32;
/** Bytes of the widest LEB128 that an offset can need: more room for all of them than there will be. */
const WIDEST = uleb128Width(LARGEST_OFFSET);

/** Lets the holes grow, in the order of their places, and moves the labels, too. Returns whether any has grown. */
export function relax(holes: readonly Hole[], labels: readonly Label[]): boolean {
  const offsets = labels.map(({ offset }) => offset);
  let hasGrown = false;
  for (let rounds = 0; grow(holes); rounds++) {
    hasGrown = true;
    if (rounds === PATIENCE) for (const hole of holes) hole.width = WIDEST;
    let next = 0;
    let moved = 0;
    for (const [i, label] of labels.entries()) {
      const offset = offsets[i] ?? 0;
      for (let hole = holes[next]; hole !== undefined && hole.at < offset; hole = holes[++next])
        moved += hole.width - 1;
      label.offset = offset + moved;
    }
  }
  return hasGrown;
}

function grow(holes: readonly Hole[]): boolean {
  let hasGrown = false;
  for (const hole of holes) {
    const width = uleb128Width(hole.to.offset - hole.origin);
    if (width <= hole.width) continue;
    hole.width = width;
    hasGrown = true;
  }
  return hasGrown;
}

/** Makes room for what the holes have grown by, and moves the fields behind them. `fields` are in the order of their places. */
export function spread(
  section: Section,
  holes: readonly Hole[],
  fields: readonly (readonly { at: number }[])[],
): void {
  section.out.widen(holes.map(({ at, width }) => ({ at: at + 1, count: width - 1 })));
  for (const list of fields) {
    let next = 0;
    let moved = 0;
    for (const field of list) {
      for (let hole = holes[next]; hole !== undefined && hole.at < field.at; hole = holes[++next])
        moved += hole.width - 1;
      field.at += moved;
    }
  }
}
