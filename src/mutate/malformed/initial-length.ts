/** The length that units and tables begin with. DWARF 5, 7.4. */
import { DW_LENGTH } from '../../../generated/dwarf-constants.ts';
import type { ElfImage, ImageSection } from './elf-image.ts';

export interface InitialLength {
  /** Where the number is in the section, behind the escape of the 64-bit format. */
  readonly valueAt: number;
  readonly valueSize: 4 | 8;
  readonly value: number;
  /** Where counting begins. */
  readonly end: number;
}

const SHORT = 4;
const LONG = 8;

export function readInitialLength(image: ElfImage, section: ImageSection, at: number): InitialLength {
  const first = image.number(section.offset + at, SHORT);
  const isLong = first === DW_LENGTH.DWARF64;
  const valueAt = isLong ? at + SHORT : at;
  const valueSize = isLong ? LONG : SHORT;
  const value = image.number(section.offset + valueAt, valueSize);
  return { valueAt, valueSize, value, end: valueAt + valueSize };
}
