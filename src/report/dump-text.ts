/**
 * The readable form of a dump:
 *
 *     unit 0 at 0x0 of .debug_info: DW_UT_compile, version 5, 32-bit DWARF, 8-byte addresses, abbreviations at 0x0
 *
 *     0x0000000c  DW_TAG_compile_unit
 *                   DW_AT_name          DW_FORM_line_strp   "mailbox.c"
 *     0x00000031    DW_TAG_member
 *                     DW_AT_type        DW_FORM_ref4        <0x58> DW_TAG_base_type "int"
 */
import { dwAtName, dwFormName, DW_FORM, dwTagName, dwUtName } from '../../generated/dwarf-constants.ts';
import { emName, etName } from '../../generated/elf-constants.ts';
import type { AbbreviationDeclaration } from '../dwarf/abbreviations.ts';
import type { Unit } from '../dwarf/dwarf-file.ts';
import type { LineTable } from '../dwarf/line-table.ts';
import type { AbbrevOffset } from '../dwarf/offsets.ts';
import type { UnitWalk } from '../dwarf/unit-walk.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { integer } from '../dwarf/attribute-value.ts';
import type { UnitFile } from '../dwarf/units.ts';
import { hex, type DwarfksymsError } from '../errors.ts';
import { latin1Of } from '../unicode.ts';
import { paddedHex, quoted, signatureText, valueText, writeHexLines } from './dump-values.ts';
import { DumpOutput, type DumpWriter } from './dump-writer.ts';

const CODE_WIDTH = 8;
const NAME_WIDTH = 26;
const FORM_WIDTH = 22;
/** Deeper entries are no longer indented: their depth is damage, or would leave no room. */
const MOST_INDENTED = 40;

export class TextDump extends DumpOutput implements DumpWriter {
  elf({ name, is64, littleEndian, type, machine }: ElfFile): void {
    const path = latin1Of(name);
    const order = littleEndian ? 'little-endian' : 'big-endian';
    this.write(`${path}: ELF${is64 ? '64' : '32'} ${order}, ${etName(type)}, ${emName(machine)}\n`);
  }

  unit(unit: Unit): void {
    const { index, start, info, version, is64, addressSize, abbreviationOffset } = unit;
    const parts = [
      dwUtName(unit.type),
      `version ${version}`,
      `${is64 ? '64' : '32'}-bit DWARF`,
      `${addressSize}-byte addresses`,
      `abbreviations at ${hex(abbreviationOffset)}`,
      `next unit at ${hex(unit.end)}`,
      ...(unit.dwoId === undefined ? [] : [`DWO id ${signatureText(unit.dwoId)}`]),
      ...(unit.signature === undefined ? [] : [`signature ${signatureText(unit.signature)}`]),
      ...(unit.typeStart === undefined ? [] : [`type at ${hex(unit.typeStart)}`]),
    ];
    this.write(`\nunit ${index} at ${hex(start)} of ${info.name}: ${parts.join(', ')}\n\n`);
  }

  entry(walk: UnitWalk, otherUnits = 0): void {
    const indentation = '  '.repeat(Math.min(walk.depth, MOST_INDENTED));
    const { declaration } = walk;
    const title = declaration === undefined ? 'null entry' : dwTagName(declaration.tag);
    let text = `${paddedHex(walk.offset)}  ${indentation}${title}${alsoIn(otherUnits)}\n`;
    for (const attribute of walk.attributes()) {
      const name = dwAtName(attribute.name).padEnd(NAME_WIDTH);
      const form = dwFormName(attribute.form).padEnd(FORM_WIDTH);
      text += `              ${indentation}${name}  ${form}  ${valueText(walk.unit, attribute, this.surroundings)}\n`;
    }
    this.write(text);
  }

  lineTable(file: UnitFile, { offset, version, directories, files }: LineTable): void {
    let text = `\nline table at ${hex(offset)} of ${file.sections.nameOf('line')}: version ${version}\n\n`;
    for (const [index, directory] of directories.entries())
      if (directory !== undefined) text += `directory ${index}  ${quoted(directory)}\n`;
    for (const { number, name, directory } of files)
      text += `file ${number}  ${quoted(name)}${directory === undefined ? '' : `, directory ${directory}`}\n`;
    this.write(text);
  }

  abbreviations(
    file: UnitFile,
    offset: AbbrevOffset,
    declarations: readonly AbbreviationDeclaration[],
  ): void {
    let text = `\nabbreviations at ${hex(offset)} of ${file.sections.nameOf('abbrev')}\n\n`;
    for (const { code, tag, hasChildren, attributes } of declarations) {
      text += `${String(code).padStart(CODE_WIDTH)}  ${dwTagName(tag)}${hasChildren ? ', has children' : ''}\n`;
      for (const { name, form, lo, hi } of attributes) {
        const value = form === DW_FORM.implicit_const ? `  ${integer(lo, hi, true)}` : '';
        text += `            ${dwAtName(name).padEnd(NAME_WIDTH)}  ${dwFormName(form)}${value}\n`;
      }
    }
    this.write(text);
  }

  damage(error: DwarfksymsError, bytes?: Uint8Array): void {
    this.write(`damaged: ${error.message}\n`);
    if (bytes !== undefined) writeHexLines(error.place.offset ?? 0, bytes, this.write);
  }
}

function alsoIn(units: number): string {
  return units === 0 ? '' : `, also in ${units} other unit${units === 1 ? '' : 's'}`;
}
