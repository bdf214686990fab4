/** Line tables as describers read them. */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { FileDescription, LineTable } from '../write/description.ts';

export function normalLineTables(file: FileDescription): readonly LineTable[] {
  return file.lineTables.map((table, index): LineTable => {
    const { version, format, files } = table;
    const common = { version, format, program: new Uint8Array(), programFixups: [] };
    if (version >= 5)
      return {
        ...common,
        addressSize: table.addressSize,
        directories: table.directories,
        files,
        nameForm: table.nameForm,
      };
    return {
      ...common,
      addressSize: file.elf.elfClass === 64 ? 8 : 4,
      directories: [compilationDirectory(file, index), ...table.directories.slice(1)],
      files: files.map((one) => ({ ...one, md5: undefined })),
      nameForm: DW_FORM.string,
    };
  });
}

/** Before DWARF 5, the table does not name it, but the units that use the table do. DWARF 4, 6.2.4. */
function compilationDirectory({ units }: FileDescription, table: number): string {
  const user = units.find(({ root }) =>
    root.attributes.some(
      ({ name, value }) => name === DW_AT.stmt_list && value.kind === 'line-table' && value.table === table,
    ),
  );
  const directory = user?.root.attributes.find(({ name }) => name === DW_AT.comp_dir)?.value;
  return directory?.kind === 'string' ? directory.text : '';
}
