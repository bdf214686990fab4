/** The line table of a unit, for the sake of its files: DW_AT_decl_file decides what is private. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { LineTable } from '../write/description.ts';
import type { SourceFile } from './content.ts';
import type { UnitSpelling } from './spelling.ts';

const NAMES: Readonly<Record<SourceFile, string>> = { source: 'unit.c', header: 'list.h', rust: 'lib.rs' };

/** Forms of names in DWARF 5; those that need other tables than the units of a .dwo file have are left to objects. */
const NAME_FORMS = [DW_FORM.line_strp, DW_FORM.string, DW_FORM.strp] as const;

export function lineTable(
  spelling: UnitSpelling,
  files: readonly SourceFile[],
  role: 'object' | 'dwo' | 'supplementary',
  number: number,
): LineTable {
  const { version, format, addressSize } = spelling;
  return {
    version,
    format,
    addressSize,
    directories: ['/src', 'include'],
    files: files.map((file, i) => ({
      name: NAMES[file],
      directory: i % 2,
      modificationTime: 0n,
      byteSize: 0n,
      md5: undefined,
    })),
    nameForm: role === 'object' ? (NAME_FORMS[number % NAME_FORMS.length] ?? DW_FORM.string) : DW_FORM.string,
    program: new Uint8Array(),
    programFixups: [],
  };
}
