/** Kinds of units that are treated differently: type units, and skeletons, which stand for units in other files. */
import { DW_UT } from '../../generated/dwarf-constants.ts';
import { Slot } from './slots.ts';
import type { Unit } from './units.ts';

/**
 * Type units of .dwo files and packages come first: in the object that the compiler wrote they are in section groups, where
 * they do.
 */
export function inOrderOfVisits(units: readonly Unit[]): readonly Unit[] {
  if (units[0]?.info.file.sections.isSplit !== true) return units;
  return units.toSorted((a, b) => Number(isTypeUnit(b)) - Number(isTypeUnit(a)));
}

export function isTypeUnit({ signature }: Unit): boolean {
  return signature !== undefined;
}

/** Whether a unit only stands for one in another file. */
export function isSkeleton(unit: Unit): boolean {
  return unit.type === DW_UT.skeleton || unit.info.file.unitAttributes(unit).has(Slot.dwoName);
}
