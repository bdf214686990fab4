/** Codes that the standard leaves to vendors. DWARF 5, 7.1. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';

export function isVendorTag(tag: number): boolean {
  return tag >= DW_TAG.lo_user && tag <= DW_TAG.hi_user;
}

export function isVendorAttribute(attribute: number): boolean {
  return attribute >= DW_AT.lo_user && attribute <= DW_AT.hi_user;
}
