/**
 * References of variable length within a unit. How long one is depends on where its target is, and that on how long the
 * references before it are. They begin with one byte and grow until all fit, as assemblers do with jumps: none ever
 * shrinks, so that this ends, and one that need not have grown is padded (LEB128 may have such bytes, DWARF 5, 7.6).
 */
import type { Section, Label } from './section.ts';

/** A reference that has one byte at `at` so far. */
export interface Hole {
  readonly at: number;
  readonly to: Label;
  readonly origin: number;
  /** In bytes. */
  width: number;
}

/** Lets the holes grow, in the order of their places, and moves the labels, too. Returns whether any has grown. */
export function relax(holes: readonly Hole[], labels: readonly Label[]): boolean {
  const offsets = labels.map(({ offset }) => offset);
  let hasGrown = false;
  while (grow(holes)) {
    hasGrown = true;
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
    const width = ulebWidth(hole.to.offset - hole.origin);
    if (width <= hole.width) continue;
    hole.width = width;
    hasGrown = true;
  }
  return hasGrown;
}

/** Seven bits a byte. DWARF 5, 7.6. */
export function ulebWidth(value: number): number {
  let width = 1;
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) width++;
  return width;
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
