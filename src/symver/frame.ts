/** What the walk keeps of an expansion while others, of what it links, come first. */
import type { Unit } from '../dwarf/dwarf-file.ts';
import type { Shape } from './shapes.ts';

/** Not in a list. */
export const NO_CHILD = -1;

/** Of an expansion whose fragments nobody links. */
export const NO_NODE = -1;

/** An expansion under way. Frames are used again; nothing in one outlives its expansion. */
export class Frame {
  /** NO_NODE for an item that becomes a part of what is around it. */
  node = 0;
  address = 0;
  shape!: Shape;
  /** Text of the fully qualified name, or -1. */
  name = -1;
  unit!: Unit;
  /** The entry's declaration in its unit's plans, and where its values begin. */
  plan = 0;
  valuePosition = 0;
  steps!: Int32Array;
  step = 0;
  /** Where its fragments begin on the work stack. */
  mark = 0;
  startedAt = 0;
  /** What the node's `underWay` was before. */
  outerUnderWay = 0;
  /** The next entry of the list at hand; NO_CHILD outside a list. */
  child = NO_CHILD;
  /** Whether the list at hand has an item already, so that the next one gets a comma; where commas go by position. */
  separates = false;
  expanded = true;
}
