/** Entries that references lead to: there has to be one. */
import type { Unit } from '../dwarf/dwarf-file.ts';
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import type { InfoOffset } from '../dwarf/offsets.ts';
import { placeIn } from '../dwarf/units.ts';
import { DwarfksymsError } from '../errors.ts';

/**
 * The declaration, in the unit's plans, of the entry at a section offset. The cursor must be set to `unit`; its `valuePos` then is
 * where the entry's values begin.
 * @throws DwarfksymsError `reference` for a null entry
 */
export function entryAt(cursor: InfoCursor, unit: Unit, offset: InfoOffset): number {
  const plan = cursor.entryAt(offset, unit.end);
  if (plan < 0)
    throw new DwarfksymsError(
      'reference',
      'expected an entry, found the null entry that ends a list',
      placeIn(unit.info, offset),
    );
  return plan;
}
