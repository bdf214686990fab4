/** Where a unit's string offsets begin that has no DW_AT_str_offsets_base. DWARF 5, 7.26. */
import type { Encoding } from '../../generated/dwarf-cursor.ts';

/**
 * Split units have one contribution, whose offsets follow its header: length, version, padding. The table that GCC wrote
 * for DWARF 4 has no header.
 */
export function strOffsetsHeaderSize(encoding: Encoding): number {
  if (encoding.version < 5) return 0;
  return encoding.is64 ? 16 : 8;
}
