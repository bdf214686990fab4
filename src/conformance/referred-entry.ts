/** Where a reference leads, for who looks at one unit at a time. */
import { DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { inUnit, unitOffset } from '../dwarf/offsets.ts';
import type { Check } from './check.ts';
import type { RawValue } from './checked-file.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';

/** In the place of an entry: in another unit. */
export const ELSEWHERE = -2;

/** An entry of the unit, ELSEWHERE, or NO_ENTRY where the value leads to none. */
export function referredEntry(
  check: Check,
  tree: UnitTree,
  value: Pick<RawValue, 'form' | 'lo' | 'hi' | 'start' | 'end'>,
): number {
  const { unit } = tree;
  switch (value.form) {
    case DW_FORM.ref1:
    case DW_FORM.ref2:
    case DW_FORM.ref4:
    case DW_FORM.ref8:
    case DW_FORM.ref_udata:
      return tree.find(inUnit(unit.start, unitOffset(safeNumber(value.lo, value.hi))));
    default: {
      if (formClass(value.form) !== FORM_CLASS.reference) return NO_ENTRY;
      const target = check.target(unit, value);
      if (target === undefined) return NO_ENTRY;
      const { section, offset } = target;
      const isHere = section === unit.section && offset >= unit.start && offset < unit.end;
      return isHere ? tree.find(offset) : ELSEWHERE;
    }
  }
}
