/** Where the text of an attribute is, without a word about what is wrong with it. DWARF 5, 7.5.5, class string. */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { isSupplementaryForm } from '../dwarf/forms.ts';
import { strOffset, strOffsetsOffset, type StrOffset } from '../dwarf/offsets.ts';
import { defaultStrOffsetsBase, indexedStringOffset } from '../dwarf/str-offsets.ts';
import { latin1 } from '../latin1.ts';
import type { CheckedSection, CheckedUnit, RawValue } from './checked-file.ts';

export interface StringPlace {
  readonly section: CheckedSection;
  readonly offset: StrOffset;
}

/** Undefined for what is no string, or where the way to it is broken. The offset may lie outside. */
export function stringPlace(unit: CheckedUnit, { form, lo, hi }: RawValue): StringPlace | undefined {
  const { section } = unit;
  const placed = (
    kind: string,
    offset: StrOffset | undefined,
    file = section.file,
  ): StringPlace | undefined => {
    const strings = file.section(kind, file === section.file ? section.family : 'main');
    return strings === undefined || offset === undefined ? undefined : { section: strings, offset };
  };
  if (formClass(form) !== FORM_CLASS.string) return undefined;
  if (form === DW_FORM.string) return { section, offset: strOffset(lo) };
  const value = safeNumber(lo, hi);
  if (isSupplementaryForm(form)) {
    const { supplementary } = section.file;
    return supplementary && placed('str', strOffset(value), supplementary);
  }
  if (form === DW_FORM.strp) return placed('str', strOffset(value));
  if (form === DW_FORM.line_strp) return placed('line_str', strOffset(value));
  return placed('str', indexed(unit, value));
}

/** The offset that the unit's table of strings has under an index. */
function indexed(unit: CheckedUnit, index: number): StrOffset | undefined {
  const { section } = unit;
  const table = section.file.section('str_offsets', section.family);
  if (table === undefined) return undefined;
  const given = unit.root.get(DW_AT.str_offsets_base);
  const { littleEndian } = section.file;
  const base =
    given === undefined
      ? defaultStrOffsetsBase(table.bytes, unit, littleEndian)
      : strOffsetsOffset(safeNumber(given.lo, given.hi));
  return base === undefined ? undefined : indexedStringOffset(table.bytes, base, index, unit, littleEndian);
}

/**
 * The string as latin1; undefined where there is none, or no end of it.
 * @param most how many characters are wanted: what is longer ends in three dots
 */
export function textOf(unit: CheckedUnit, value: RawValue, most = Infinity): string | undefined {
  const place = stringPlace(unit, value);
  if (place === undefined) return undefined;
  const { section, offset } = place;
  if (offset >= section.bytes.length) return undefined;
  const bytes = section.bytes.subarray(offset, offset + most + 1);
  const end = bytes.indexOf(0);
  if (end >= 0) return latin1(bytes.subarray(0, end));
  return bytes.length > most ? `${latin1(bytes.subarray(0, most))}...` : undefined;
}
