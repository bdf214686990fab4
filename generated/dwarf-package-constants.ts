// Generated from ksy/dwarf_tables.ksy by `npm run generate`; do not edit.
/** Which entries, attributes and sections the DWARF standard puts where */

export const DW_SECT_V2 = {
  INFO: 0x01,
  TYPES: 0x02,
  ABBREV: 0x03,
  LINE: 0x04,
  LOC: 0x05,
  STR_OFFSETS: 0x06,
  MACINFO: 0x07,
  SECT_MACRO: 0x08,
} as const;
export type DwSectV2 = (typeof DW_SECT_V2)[keyof typeof DW_SECT_V2];
