/** What rules about types have to know of the language of a unit. DWARF 5, 7.12. */
import { DW_AT, DW_LANG } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import type { CheckedUnit } from './checked-file.ts';

const C: ReadonlySet<number> = new Set([DW_LANG.C, DW_LANG.C89, DW_LANG.C99, DW_LANG.C11, DW_LANG.C17]);

const C_PLUS_PLUS: ReadonlySet<number> = new Set([
  DW_LANG.C_plus_plus,
  DW_LANG.C_plus_plus_03,
  DW_LANG.C_plus_plus_11,
  DW_LANG.C_plus_plus_14,
  DW_LANG.C_plus_plus_17,
  DW_LANG.C_plus_plus_20,
  DW_LANG.ObjC_plus_plus,
]);

const OTHERS_FROM_ZERO: ReadonlySet<number> = new Set([
  DW_LANG.Mips_Assembler,
  DW_LANG.D,
  DW_LANG.Go,
  DW_LANG.ObjC,
  DW_LANG.OpenCL,
  DW_LANG.Rust,
  DW_LANG.Swift,
  DW_LANG.UPC,
  DW_LANG.Zig,
]);

/** DW_LANG; undefined where the unit does not say. */
function languageOf({ root }: CheckedUnit): number | undefined {
  const value = root.get(DW_AT.language);
  return value && safeNumber(value.lo, value.hi);
}

export function isC(unit: CheckedUnit): boolean {
  return C.has(languageOf(unit) ?? -1);
}

/** Whether a member may lie in what another one does not use, and a bit field be wider than its type. */
export function isCPlusPlus(unit: CheckedUnit): boolean {
  return C_PLUS_PLUS.has(languageOf(unit) ?? -1);
}

/** Whether arrays that state no lower bound are known to begin at 0. Of other languages nothing is concluded. DWARF 5, 5.13. */
export function beginsAtZero(unit: CheckedUnit): boolean {
  const language = languageOf(unit);
  return (
    language !== undefined && (C.has(language) || C_PLUS_PLUS.has(language) || OTHERS_FROM_ZERO.has(language))
  );
}

/** Whether the size of every structure is known when it is compiled. */
export function hasStaticSizes(unit: CheckedUnit): boolean {
  return beginsAtZero(unit) && languageOf(unit) !== DW_LANG.Swift;
}
