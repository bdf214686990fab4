/** Writes line table headers for tests. DWARF 5, 6.2.4; DWARF 4, 6.2.4. */
import { DW_FORM, DW_LNCT } from '../../generated/dwarf-constants.ts';
import { DwarfWriter } from './dwarf-writer.ts';
import type { Shape } from './elf-builder.ts';

export interface LineTableInput extends Shape {
  readonly version: number;
  /** Names; from version 5 on the first one is file 0. */
  readonly files: readonly string[];
  readonly is64Dwarf?: boolean;
  /** Version 5: offsets of the names in the section that belongs to the form. */
  readonly offsets?: { readonly form: number; readonly values: readonly number[] };
  /** Version 5: how many entries the table claims to have. */
  readonly claimedFiles?: number;
  /** Version 5: what the entries' only field is. */
  readonly contentType?: number;
}

const STANDARD_OPCODES = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];

export function lineTable(input: LineTableInput): Uint8Array {
  const { version, is64Dwarf = false } = input;
  const offsetSize = is64Dwarf ? 8 : 4;
  const rest = new DwarfWriter(input).u8(1);
  if (version >= 4) rest.u8(1);
  rest
    .u8(1)
    .u8(-5)
    .u8(14)
    .u8(STANDARD_OPCODES.length + 1)
    .raw(STANDARD_OPCODES);
  if (version < 5) oldTables(rest, input);
  else newTables(rest, input, offsetSize);
  const body = new DwarfWriter(input).u16(version);
  if (version >= 5) body.u8(8).u8(0);
  body.integer(rest.length, offsetSize).raw(rest.done());
  return new DwarfWriter(input).withLength(is64Dwarf, body.done()).done();
}

function oldTables(out: DwarfWriter, { files }: LineTableInput): void {
  out.cstring('dir.c').u8(0);
  for (const name of files) out.cstring(name).uleb(1).uleb(0).uleb(200);
  out.u8(0);
}

function newTables(out: DwarfWriter, input: LineTableInput, offsetSize: number): void {
  const { files, offsets, claimedFiles, contentType = DW_LNCT.path } = input;
  out.u8(1).uleb(DW_LNCT.path).uleb(DW_FORM.string).uleb(1).cstring('dir.c');
  out.u8(2).uleb(DW_LNCT.directory_index).uleb(DW_FORM.udata);
  out.uleb(contentType).uleb(offsets?.form ?? DW_FORM.string);
  out.uleb(claimedFiles ?? offsets?.values.length ?? files.length);
  if (offsets === undefined) for (const name of files) out.uleb(0).cstring(name);
  else for (const value of offsets.values) out.uleb(0).integer(value, offsetSize);
}
