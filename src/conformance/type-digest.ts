/**
 * What two descriptions of one type have in common: tag, name, size, and the names of members and enumerators. Of one class, compilers
 * describe different member functions in different units, and each has line numbers of its own.
 */
import { DW_AT, DW_TAG, dwTagName } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { inUnit } from '../dwarf/offsets.ts';
import type { CheckedUnit } from './checked-file.ts';
import { textOf } from './strings.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';

const PARTS: ReadonlySet<number> = new Set([DW_TAG.member, DW_TAG.enumerator]);

/** Undefined for a unit without type_offset, or where no entry is there. */
export function typeDigest(unit: CheckedUnit, tree: UnitTree): string | undefined {
  const entry = unit.typeOffset === undefined ? NO_ENTRY : tree.find(inUnit(unit.start, unit.typeOffset));
  if (entry === NO_ENTRY) return undefined;
  const size = tree.value(entry, DW_AT.byte_size);
  const parts = Array.from(tree.children(entry)).filter((child) => PARTS.has(tree.tag(child)));
  return [
    dwTagName(tree.tag(entry)),
    nameOf(unit, tree, entry),
    size === undefined ? '' : `${safeNumber(size.lo, size.hi)}`,
    ...parts.map((part) => nameOf(unit, tree, part)),
  ].join('\n');
}

function nameOf(unit: CheckedUnit, tree: UnitTree, entry: number): string {
  const value = tree.value(entry, DW_AT.name);
  return (value && textOf(unit, value)) ?? '';
}
