/**
 * Where all entries of all files are: their identities, in the order of reading, by their addresses: what identifies them in
 * src/dwarf/. Needed before anything is described, because references lead forwards too.
 */
import type { DeclarationTables, Declarations } from '../dwarf/declaration-tables.ts';
import { infoCursor, type InfoCursor } from '../dwarf/info-cursor.ts';
import { dieAt, dieId, type DieId as Address } from '../dwarf/offsets.ts';
import type { Unit } from '../dwarf/units.ts';
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import type { DieId } from '../write/description.ts';

export const NULL_ENTRY = -1;

/** A cursor whose `entryAt` returns indexes into the unit's declarations. */
export function entryCursor(unit: Unit, { plans }: Declarations): InfoCursor {
  const { info } = unit;
  const cursor = infoCursor(info.bytes, info.file.elf.littleEndian, info.name, info.file.elf.name);
  cursor.encoding = unit;
  cursor.unitStart = unit.start;
  cursor.plans = plans;
  return cursor;
}

export class EntryIndex {
  /** Addresses, ascending: those of the entries, and of what follows each with all that is below it. */
  readonly #starts = new IntList();
  readonly #nexts = new IntList();

  /**
   * Adds the entries of a unit. Units must be added in the order of their addresses.
   * @throws DwarfksymsError `dwarf-malformed`, `dwarf-unsupported`; `dwarf-malformed` for a unit without entries, too
   */
  add(unit: Unit, tables: DeclarationTables): void {
    const declarations = tables.of(unit);
    const cursor = entryCursor(unit, declarations);
    const { end } = unit;
    const { info } = unit;
    const open: number[] = [];
    let pos = unit.diesStart;
    do {
      const start = pos;
      const entry = cursor.entryAt(pos, end);
      pos = cursor.valuePos;
      if (entry === NULL_ENTRY) {
        const closed = open.pop();
        if (closed === undefined)
          throw new DwarfksymsError('dwarf-malformed', 'the unit has no entry', {
            section: unit.info.name,
            offset: start,
          });
        this.#nexts.items[closed] = dieAt(info.base, pos);
        continue;
      }
      for (const op of declarations.ops[entry] ?? []) pos = cursor.skip(op, pos, end);
      if (declarations.list[entry]?.hasChildren === true) open.push(this.#starts.length);
      this.#starts.push(dieAt(info.base, start));
      this.#nexts.push(dieAt(info.base, pos));
    } while (open.length > 0 && pos < end);
    // The end of the unit closes what is open.
    for (const entry of open) this.#nexts.items[entry] = dieAt(info.base, end);
  }

  /** The entry that begins at an address; undefined where none does. */
  at(address: Address): DieId | undefined {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const start = this.#starts.items[middle]! >>> 0;
      if (start === address) return middle + 1;
      if (start < address) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** The address behind an entry and all that is below it: where DW_AT_sibling should point. DWARF 5, 2.3. */
  next(id: DieId): Address {
    return dieId(this.#nexts.items[id - 1]! >>> 0);
  }
}
