/** File names of a unit's line table. DWARF 5, 6.2.4; DWARF 4, 6.2.4. */
import { DW_FORM, DW_LNCT } from '../../generated/dwarf-constants.ts';
import type { Dwarf } from '../../generated/dwarf.js';
import { DwarfksymsError, type Place } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { strOffset, type LineOffset, type StrOffset } from './offsets.ts';
import { columnOf, readLineHeader, requireSoundHeader } from './line-header.ts';

/** Reads the string that a version 5 table names by an offset, in the section that belongs to the form. */
export type StringByOffset = (form: number, offset: StrOffset) => string | undefined;

/**
 * The names in the table at `offset` of `.debug_line`, latin1, without their directories, indexed by file number. Before
 * version 5 numbers begin at 1, and file 0 is a nameless placeholder.
 * @param addressSize of the unit
 * @throws DwarfksymsError `line-table`
 */
export function readLineFileNames(
  bytes: Uint8Array,
  offset: LineOffset,
  { littleEndian, addressSize }: { readonly littleEndian: boolean; readonly addressSize: number },
  place: Place,
  stringAt: StringByOffset,
): string[] {
  const found = readLineHeader(bytes, offset, littleEndian, place);
  requireSoundHeader(found, bytes.length, addressSize, { ...place, offset });
  const { header } = found;
  if (header.tablesV2 !== undefined) {
    // The last entry is the empty one that ends the list.
    const names = header.tablesV2.fileNames.slice(0, -1).map((file) => latin1(file.name.content));
    return ['', ...names];
  }
  const files = header.files!;
  const { entries } = files;
  const path = columnOf(files, DW_LNCT.path);
  if (path < 0 && entries.length > 0)
    throw new DwarfksymsError('line-table', 'the file entries have no DW_LNCT_path', { ...place, offset });
  return entries.map((entry) => fileName(entry.fields[path] as Dwarf.AttrValueCase, place, offset, stringAt));
}

function fileName(
  field: Dwarf.AttrValueCase,
  place: Place,
  offset: LineOffset,
  stringAt: StringByOffset,
): string {
  const name = field.form === DW_FORM.string ? latin1(field.value.content) : stringOf(field, stringAt);
  if (name === undefined)
    throw new DwarfksymsError('line-table', `a file name (form ${field.form}) cannot be found`, {
      ...place,
      offset,
    });
  return name;
}

function stringOf(field: Dwarf.AttrValueCase, stringAt: StringByOffset): string | undefined {
  switch (field.form) {
    case DW_FORM.strp:
    case DW_FORM.line_strp:
      return stringAt(field.form, strOffset(field.value.value));
    default:
      return undefined;
  }
}
