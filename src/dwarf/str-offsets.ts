/** String offsets tables. DWARF 5, 7.26. */
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { Dwarf } from '../../generated/dwarf.js';
import { stream } from '../kaitai.ts';
import { safeNumber } from './constant.ts';
import { strOffset, strOffsetsOffset, type StrOffset, type StrOffsetsOffset } from './offsets.ts';
import type { Unit } from './units.ts';
import { dwarfRoot } from './grammar-root.ts';

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Where the offsets of a unit begin that has no DW_AT_str_offsets_base: split units have one contribution, whose offsets
 * follow its header. The table that GCC wrote for DWARF 4 has no header. Undefined where the header is not valid.
 */
export function defaultStrOffsetsBase(
  table: Uint8Array,
  unit: Pick<Unit, 'contribution' | 'version' | 'is64'>,
  littleEndian: boolean,
): StrOffsetsOffset | undefined {
  const start = unit.contribution.strOffsets;
  if (unit.version < 5) return start;
  const io = stream(table);
  const root = dwarfRoot(littleEndian);
  try {
    io.seek(start);
    const length = new DwarfCommon.UnitLength(io, null, null, !littleEndian);
    const header = new Dwarf.StrOffsetsHeader(io, null, root, littleEndian);
    return length.is64 === unit.is64 && header.version === unit.version
      ? strOffsetsOffset(io.pos)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The offset in `.debug_str` of string `index`; undefined outside the table. */
export function indexedStringOffset(
  table: Uint8Array,
  base: StrOffsetsOffset,
  index: number,
  { is64 }: Pick<Unit, 'is64'>,
  littleEndian: boolean,
): StrOffset | undefined {
  const width = is64 ? 2 * WORD : WORD;
  const at = base + index * width;
  if (!(at + width <= table.length)) return undefined;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const first = view.getUint32(at, littleEndian);
  if (!is64) return strOffset(first);
  const second = view.getUint32(at + WORD, littleEndian);
  return strOffset(littleEndian ? safeNumber(first, second) : safeNumber(second, first));
}
