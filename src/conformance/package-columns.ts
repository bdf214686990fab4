/** Which sections the columns of a package's index are about. DWARF 5, 7.3.5.3, table 7.1; https://gcc.gnu.org/wiki/DebugFissionDWP */
import { DW_SECT } from '../../generated/dwarf-constants.ts';
import { DW_SECT_V2 } from '../../generated/dwarf-package-constants.ts';

/** The version of GNU's indexes, before DWARF 5. */
export const GNU_INDEX = 2;
const VERSION = 5;

/** By version, what is in the section that a column is about: `info` of .debug_info.dwo. */
export const PACKAGE_COLUMNS: ReadonlyMap<number, ReadonlyMap<number, string>> = new Map([
  [
    GNU_INDEX,
    new Map<number, string>([
      [DW_SECT_V2.INFO, 'info'],
      [DW_SECT_V2.TYPES, 'types'],
      [DW_SECT_V2.ABBREV, 'abbrev'],
      [DW_SECT_V2.LINE, 'line'],
      [DW_SECT_V2.LOC, 'loc'],
      [DW_SECT_V2.STR_OFFSETS, 'str_offsets'],
      [DW_SECT_V2.MACINFO, 'macinfo'],
      [DW_SECT_V2.SECT_MACRO, 'macro'],
    ]),
  ],
  [
    VERSION,
    new Map<number, string>([
      [DW_SECT.INFO, 'info'],
      [DW_SECT.ABBREV, 'abbrev'],
      [DW_SECT.LINE, 'line'],
      [DW_SECT.LOCLISTS, 'loclists'],
      [DW_SECT.STR_OFFSETS, 'str_offsets'],
      [DW_SECT.MACRO, 'macro'],
      [DW_SECT.RNGLISTS, 'rnglists'],
    ]),
  ],
]);
