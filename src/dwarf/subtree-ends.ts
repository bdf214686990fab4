/**
 * Passing over an entry without DW_AT_sibling means going over all entries below it. Where entries nest deeply and each of
 * them is visited, that would take quadratic time; so the ends of large subtrees are remembered.
 */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';
import type { InfoCursor } from './info-cursor.ts';
import { infoOffset, type InfoBase, type InfoOffset } from './offsets.ts';
import { hasChildren } from './plans.ts';
import { placeIn, type Unit } from './units.ts';

/** In bytes. Smaller ones cost less than remembering them. */
const LARGE = 4096;

/**
 * Entries passed in all, beside so many for each byte of the section. Sound lists pass an entry a few times; in a damaged
 * file thousands of lists can lead to the same entries by DW_AT_sibling.
 */
const FREE_STEPS = 1 << 24;
const STEPS_PER_BYTE = 16;

const UNKNOWN = -1;

export class SubtreeEnds {
  /** The offset behind a subtree by its entry (see DieId), both as unsigned 32-bit numbers. */
  readonly #ends = new IntMap();
  readonly #open = new IntList();
  #steps = 0;

  /**
   * Where the next entry of the list stands, given where the values of this one begin. Most entries of lists have neither
   * children nor DW_AT_sibling. The cursor must be set to `unit`.
   */
  behind(
    cursor: InfoCursor,
    unit: Unit,
    offset: InfoOffset,
    plan: number,
    valuePosition: InfoOffset,
  ): InfoOffset {
    this.step(unit, offset);
    const after = cursor.afterAttributes(plan, valuePosition, unit.end);
    if (cursor.sibling !== 0) return cursor.sibling;
    return hasChildren(cursor.plans.program, plan) ? this.nextSibling(cursor, offset, unit) : after;
  }

  /** As the cursor's `nextSibling`, which must be set to `unit`. */
  nextSibling(cursor: InfoCursor, offset: InfoOffset, unit: Unit): InfoOffset {
    const limit = unit.end;
    const { base } = unit.info;
    const open = this.#open;
    let at = offset;
    open.length = 0;
    do {
      this.step(unit, at);
      const plan = cursor.entryAt(at, limit);
      if (plan < 0) {
        at = cursor.valuePos;
        this.#close(base, at);
        continue;
      }
      const isParent = hasChildren(cursor.plans.program, plan);
      const known = isParent && this.#ends.size > 0 ? this.#ends.get(base + at, UNKNOWN) : UNKNOWN;
      if (known !== UNKNOWN) {
        at = infoOffset(known >>> 0);
        continue;
      }
      const start = at;
      at = cursor.afterAttributes(plan, cursor.valuePos, limit);
      if (cursor.sibling !== 0) at = cursor.sibling;
      else if (isParent) open.push(start);
    } while (open.length > 0 && at < limit);
    // The end of the unit closes what is open.
    while (open.length > 0) this.#close(base, at);
    return at;
  }

  /** Counts an entry of a list that is passed. @throws DwarfksymsError `dwarf-malformed` where there are too many */
  step({ info }: Unit, offset: InfoOffset): void {
    if (++this.#steps <= FREE_STEPS + STEPS_PER_BYTE * info.bytes.length) return;
    throw new DwarfksymsError(
      'dwarf-malformed',
      'too many lists lead to the same entries',
      placeIn(info, offset),
    );
  }

  #close(base: InfoBase, end: InfoOffset): void {
    if (this.#open.length === 0) return;
    const start = this.#open.items[--this.#open.length]! >>> 0;
    if (end - start >= LARGE) this.#ends.set(base + start, end);
  }
}
