// Generated from ksy/dwarf_tables.ksy by `npm run generate`; do not edit.

import { DW_AT } from './dwarf-constants.ts';

/** The attributes that the unit DIE of a unit of a type (DW_UT) may have; undefined for unknown types. DWARF 5, table F.1. */
export function unitAttributes(unitType: number): readonly number[] | undefined {
  switch (unitType) {
    case 0x01: // DW_UT_compile
    case 0x03: // DW_UT_partial
      return [
        DW_AT.addr_base,
        DW_AT.base_types,
        DW_AT.comp_dir,
        DW_AT.entry_pc,
        DW_AT.high_pc,
        DW_AT.identifier_case,
        DW_AT.language,
        DW_AT.loclists_base,
        DW_AT.low_pc,
        DW_AT.macros,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.producer,
        DW_AT.ranges,
        DW_AT.rnglists_base,
        DW_AT.stmt_list,
        DW_AT.str_offsets_base,
        DW_AT.use_UTF8,
      ];
    case 0x02: // DW_UT_type
      return [DW_AT.language, DW_AT.stmt_list, DW_AT.str_offsets_base, DW_AT.use_UTF8];
    case 0x04: // DW_UT_skeleton
      return [
        DW_AT.addr_base,
        DW_AT.comp_dir,
        DW_AT.dwo_name,
        DW_AT.high_pc,
        DW_AT.low_pc,
        DW_AT.stmt_list,
        DW_AT.str_offsets_base,
        DW_AT.use_UTF8,
      ];
    case 0x05: // DW_UT_split_compile
      return [
        DW_AT.entry_pc,
        DW_AT.identifier_case,
        DW_AT.language,
        DW_AT.macros,
        DW_AT.main_subprogram,
        DW_AT.name,
        DW_AT.producer,
        DW_AT.ranges,
        DW_AT.use_UTF8,
      ];
    case 0x06: // DW_UT_split_type
      return [DW_AT.language, DW_AT.stmt_list, DW_AT.use_UTF8];
    default:
      return undefined;
  }
}
