/** Versions of DWARF in which something changed that the grammar of tags, attributes and forms does not say. */

/** 64-bit DWARF came. DWARF 3, 1.5.1 and 7.4. */
export const FIRST_64_BIT = 3;

/** References to other units are as wide as an address; since version 3, as an offset. DWARF 3, 7.5.4. */
export const LAST_WITH_ADDRESS_WIDE_REFERENCES = 2;

/** DW_AT_high_pc can be a distance from DW_AT_low_pc. DWARF 4, 2.17.2. */
export const FIRST_WITH_HIGH_PC_DISTANCE = 4;

/** Files are numbered from 0, and lists of names say how long they are. DWARF 5, 6.2.4. */
export const FIRST_WITH_COUNTED_LISTS = 5;

/** Units are split in GNU's way (https://gcc.gnu.org/wiki/DebugFission), then in that of the standard (DWARF 5, 7.3.2). */
export const FIRST_SPLIT = { gnu: 4, standard: 5 } as const;
