/** Line number tables: their header with directories and files, and their program as it is. DWARF 5, 6.2.4; DWARF 4, 6.2.4. */
import { DW_FORM, DW_LNCT, STANDARD_OPCODE_LENGTHS, dwFormName } from '../../generated/dwarf-constants.ts';
import { formEncoding } from '../../generated/dwarf-form-encodings.ts';
import { DwarfksymsError } from '../errors.ts';
import type { LineFile, LineTable } from './description.ts';
import type { FileContext } from './file-context.ts';
import { beginLength, offsetSize } from './initial-length.ts';
import type { Label, Section } from './section.ts';
import { nullFree } from './string-section.ts';

/** What special opcodes mean is the producer's choice; these are those of GNU as. */
const MINIMUM_INSTRUCTION_LENGTH = 1;
const MAXIMUM_OPERATIONS_PER_INSTRUCTION = 1;
const DEFAULT_IS_STMT = 1;
const LINE_BASE = -5;
const LINE_RANGE = 14;

/** Flat addresses have no segment selectors. */
const SEGMENT_SELECTOR_SIZE = 0;

export function writeLineTable(file: FileContext, section: Section, table: LineTable, label: Label): void {
  const { out } = section;
  section.bind(label);
  const length = beginLength(out, table.format);
  out.u16(table.version);
  if (table.version >= 5) out.u8(table.addressSize).u8(SEGMENT_SELECTOR_SIZE);
  const headerLength = offsetSize(table.format);
  const headerLengthAt = out.length;
  out.zeros(headerLength);
  out.u8(MINIMUM_INSTRUCTION_LENGTH);
  if (table.version >= 4) out.u8(MAXIMUM_OPERATIONS_PER_INSTRUCTION);
  out
    .u8(DEFAULT_IS_STMT)
    .u8(LINE_BASE)
    .u8(LINE_RANGE)
    .u8(STANDARD_OPCODE_LENGTHS.length + 1);
  for (const count of STANDARD_OPCODE_LENGTHS) out.u8(count);
  if (table.version >= 5) writeTables(file, section, table);
  else writeTablesOfVersion2(section, table);
  out.patch(headerLengthAt, out.length - headerLengthAt - headerLength, headerLength);
  section.bytesWith(table.program, table.programFixups);
  length.end();
}

/** An empty name ends each list; the first directory, that of the compilation, is not stored. DWARF 4, 6.2.4, items 11 and 12. */
function writeTablesOfVersion2({ out }: Section, { directories, files }: LineTable): void {
  for (const directory of directories.slice(1)) out.cstring(listed(directory));
  out.u8(0);
  for (const { name, directory, modificationTime, byteSize } of files)
    out.cstring(listed(name)).uleb(directory).uleb(modificationTime).uleb(byteSize);
  out.u8(0);
}

function listed(name: string): string {
  if (name === '')
    throw new DwarfksymsError('description', 'an empty name would end the list of a line table');
  return nullFree(name);
}

interface Field {
  readonly contentType: number;
  readonly form: number;
  readonly write: (file: LineFile) => void;
}

/** DWARF 5, 6.2.4, items 13 to 20, and 6.2.4.1. Fields that say nothing of any file are left out. */
function writeTables(writer: FileContext, section: Section, table: LineTable): void {
  const { out } = section;
  const { directories, files, nameForm } = table;
  const name = (text: string): void => {
    writeName(writer, section, table, text);
  };
  out.u8(1).uleb(DW_LNCT.path).uleb(nameForm).uleb(directories.length);
  for (const directory of directories) name(directory);

  const fields: Field[] = [
    { contentType: DW_LNCT.path, form: nameForm, write: (file): void => name(file.name) },
    {
      contentType: DW_LNCT.directory_index,
      form: DW_FORM.udata,
      write: ({ directory }): void => void out.uleb(directory),
    },
  ];
  if (files.some(({ modificationTime }) => modificationTime !== 0n))
    fields.push({
      contentType: DW_LNCT.timestamp,
      form: DW_FORM.udata,
      write: ({ modificationTime }): void => void out.uleb(modificationTime),
    });
  if (files.some(({ byteSize }) => byteSize !== 0n))
    fields.push({
      contentType: DW_LNCT.size,
      form: DW_FORM.udata,
      write: ({ byteSize }): void => void out.uleb(byteSize),
    });
  if (files.some(({ md5 }) => md5 !== undefined))
    fields.push({
      contentType: DW_LNCT.MD5,
      form: DW_FORM.data16,
      write: (file): void => void out.bytes(md5Of(file, table)),
    });
  out.u8(fields.length);
  for (const { contentType, form } of fields) out.uleb(contentType).uleb(form);
  out.uleb(files.length);
  for (const file of files) for (const { write } of fields) write(file);
}

function md5Of({ name, md5 }: LineFile, { version, format, addressSize }: LineTable): Uint8Array {
  const spelling = formEncoding(DW_FORM.data16, { version, is64: format === 64, addressSize });
  if (md5 === undefined || spelling?.kind !== 'content' || md5.length !== spelling.byteSize)
    throw new DwarfksymsError(
      'description',
      `${name} has no MD5 of 16 bytes: all files of a line table have one, or none`,
    );
  return md5;
}

/** The forms that need no unit. DWARF 5, 6.2.4.1. */
function writeName(
  writer: FileContext,
  section: Section,
  { format, nameForm }: LineTable,
  text: string,
): void {
  switch (nameForm) {
    case DW_FORM.string:
      section.out.cstring(nullFree(text));
      break;
    case DW_FORM.line_strp:
      section.offsetOf(writer.lineStrings.use(text), offsetSize(format));
      break;
    case DW_FORM.strp:
      section.offsetOf(writer.strings.use(text), offsetSize(format));
      break;
    default:
      throw new DwarfksymsError('description', `names in a line table cannot be ${dwFormName(nameForm)}`);
  }
}
