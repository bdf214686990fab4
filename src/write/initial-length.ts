/** The length in front of a unit or of a unit's part of a table. DWARF 5, 7.2.2 and 7.4. */
import { DW_LENGTH } from '../../generated/dwarf-constants.ts';
import type { Bytes } from './bytes.ts';
import type { FieldSize } from './section.ts';

/** Bytes of an offset or a length in the 32-bit and the 64-bit DWARF format. DWARF 5, 7.4. */
export function offsetSize(format: 32 | 64): FieldSize {
  return format === 64 ? 8 : 4;
}

/** Makes room for the length. `end` fills it in, once what it counts has been written. */
export function beginLength(out: Bytes, format: 32 | 64): { readonly end: () => void } {
  if (format === 64) out.u32(DW_LENGTH.DWARF64);
  const byteSize = offsetSize(format);
  const at = out.length;
  out.zeros(byteSize);
  return {
    end: (): void => {
      out.patch(at, out.length - at - byteSize, byteSize);
    },
  };
}
