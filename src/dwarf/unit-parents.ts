/** Which entry each entry of a unit is below, as nothing in the entries themselves says. DWARF 5, 2.3. */
import { IntList } from '../int-list.ts';
import type { DwarfFile } from './dwarf-file.ts';
import { infoOffset, type InfoOffset } from './offsets.ts';
import { hasChildren } from './plans.ts';
import type { Unit } from './units.ts';

const NONE = -1;

export class UnitParents {
  /** Section offsets of the entries, growing, as unsigned 32-bit numbers. */
  readonly #offsets = new IntList(1 << 10);
  /** Per entry, the place of its parent in `#offsets`, or -1. */
  readonly #parents = new IntList(1 << 10);

  /** @throws DwarfksymsError `dwarf-malformed`, `dwarf-unsupported` */
  constructor(dwarf: DwarfFile, unit: Unit) {
    const cursor = dwarf.enter(unit);
    const { program } = cursor.plans;
    const open = new IntList(64);
    let at = unit.diesStart;
    do {
      const plan = cursor.entryAt(at, unit.end);
      if (plan < 0) {
        at = cursor.valuePos;
        open.length = Math.max(0, open.length - 1);
        continue;
      }
      this.#offsets.push(at);
      this.#parents.push(open.length === 0 ? NONE : open.items[open.length - 1]!);
      if (hasChildren(program, plan)) open.push(this.#offsets.length - 1);
      at = cursor.afterAttributes(plan, cursor.valuePos, unit.end);
    } while (open.length > 0 && at < unit.end);
  }

  /** Section offset of the entry above the one at `offset`; undefined for the unit's own, and where there is no entry. */
  of(offset: InfoOffset): InfoOffset | undefined {
    const place = this.#find(offset);
    const parent = place === NONE ? NONE : this.#parents.items[place]!;
    return parent === NONE ? undefined : infoOffset(this.#offsets.items[parent]! >>> 0);
  }

  /** Whether an entry begins there. */
  has(offset: InfoOffset): boolean {
    return this.#find(offset) !== NONE;
  }

  /** Offsets of all entries, parents first. */
  *all(): Generator<InfoOffset> {
    for (let i = 0; i < this.#offsets.length; i++) yield infoOffset(this.#offsets.items[i]! >>> 0);
  }

  #find(offset: InfoOffset): number {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#offsets.items[middle]! >>> 0;
      if (found === offset) return middle;
      if (found < offset) low = middle + 1;
      else high = middle - 1;
    }
    return NONE;
  }
}
