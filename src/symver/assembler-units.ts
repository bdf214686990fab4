/**
 * Units of assembler files. Assemblers describe functions by entries without parameters and with a type that is none
 * (DW_TAG_unspecified_type), whatever the functions take: for versions such an entry is as good as none, where a version made
 * of nothing is worse than none. The kernel's tool takes it like any other.
 */
import { DW_LANG } from '../../generated/dwarf-constants.ts';
import type { Unit } from '../dwarf/dwarf-file.ts';
import { Slot } from '../dwarf/slots.ts';

/** Whether DW_AT_language of the unit says so. DWARF 5, 7.12, and the vendor's code DW_LANG_Mips_Assembler. */
export function isAssemblerUnit(unit: Unit): boolean {
  const slots = unit.info.file.unitAttributes(unit);
  return slots.has(Slot.language) && slots.lo[Slot.language] === DW_LANG.Mips_Assembler;
}
