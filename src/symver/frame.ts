/** What the walk keeps of an expansion while others, of what it links, come first. */
import type { Unit } from '../dwarf/dwarf-file.ts';
import { dieId, infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { NO_NODE } from './nodes.ts';
import { NO_LIST, NO_RECORD } from './records.ts';
import type { Shape } from './shapes.ts';
import { NO_TEXT } from './text-pool.ts';

/** Not in a list. */
export const NO_CHILD = -1 as InfoOffset;

/** An expansion under way. Frames are used again; nothing in one outlives its expansion. */
export class Frame {
  /** No other expansion has the same. */
  serial = 0;
  /** NO_NODE for an item that becomes a part of what is around it: nobody links its fragments. */
  node = NO_NODE;
  die = dieId(0);
  shape!: Shape;
  /** Text of the fully qualified name. */
  name = NO_TEXT;
  unit!: Unit;
  /** The entry's declaration in its unit's plans, and where its values begin. */
  plan = 0;
  valuePosition = infoOffset(0);
  steps!: Int32Array;
  step = 0;
  /** Where its fragments begin on the stack. */
  mark = 0;
  startedAt = 0;
  /** What the node's `underWay` was before. */
  outerUnderWay = 0;
  /** The next entry of the list at hand; NO_CHILD outside a list. */
  child = NO_CHILD;
  /** Whether the list at hand has an item already, so that the next one gets a comma; where commas go by position. */
  separates = false;
  expanded = true;
  /** Its record (records.ts), or NO_RECORD, and whether its fragments begin with a comma. */
  record = NO_RECORD;
  withComma = false;
  /** The list of fragments that the record is known to expand to; NO_LIST where that takes all steps. */
  list = NO_LIST;
  /** Among the reader's targets: the first of the record, the next to be linked, the end, and the end of the list's items. */
  firstTarget = 0;
  target = 0;
  endTarget = 0;
  itemsEnd = 0;
}
