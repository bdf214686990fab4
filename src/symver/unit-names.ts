/** What a compile unit says of its source. DWARF 5, 3.1.1. */
import { Slot } from '../dwarf/slots.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';

/**
 * The source file as people know it, latin1: below the directory that it has in common with the one in which the compiler ran.
 *
 *     /build/linux/fs/jbd2/journal.c, compiled in /build/linux/out  →  fs/jbd2/journal.c
 */
export function unitName(dwarf: DwarfFile, unit: Unit): string {
  const name = unitString(dwarf, unit, Slot.name) ?? '';
  const directory = unitString(dwarf, unit, Slot.compDir);
  if (!name.startsWith('/') || directory === undefined) return name;
  const parts = name.split('/');
  const common = directory.split('/');
  let shared = 0;
  while (shared < parts.length - 1 && parts[shared] === common[shared]) shared++;
  // Nothing in common but the root.
  return shared <= 1 ? name : parts.slice(shared).join('/');
}

/** Code of one Rust crate may be in several units, `SOURCE/@/PART`, of one object. */
const CODEGEN_UNIT = '/@/';

/** What the units of one object have in common; undefined for a unit that is an object by itself, as in C. */
export function crateOf(dwarf: DwarfFile, unit: Unit): string | undefined {
  const name = unitString(dwarf, unit, Slot.name);
  const at = name?.indexOf(CODEGEN_UNIT) ?? -1;
  return at < 0 ? undefined : `${name?.slice(0, at)}\0${unitString(dwarf, unit, Slot.compDir) ?? ''}`;
}

function unitString(dwarf: DwarfFile, unit: Unit, slot: Slot): string | undefined {
  const slots = unit.info.file.unitAttributes(unit);
  if (!slots.has(slot)) return undefined;
  return dwarf.stringAt(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!);
}
