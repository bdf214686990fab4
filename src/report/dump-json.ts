/**
 * A dump as JSON lines: one object per line, in the order of the file, described by docs/schema/dump.schema.json. A reader
 * needs no more memory than one line.
 */
import { dwAtName, dwFormName, DW_FORM, dwTagName, dwUtName } from '../../generated/dwarf-constants.ts';
import { emName, etName } from '../../generated/elf-constants.ts';
import type { AbbreviationDeclaration } from '../dwarf/abbreviations.ts';
import { integer } from '../dwarf/attribute-value.ts';
import type { UnitFile } from '../dwarf/units.ts';
import type { DieId, Unit } from '../dwarf/dwarf-file.ts';
import type { LineTable } from '../dwarf/line-table.ts';
import type { AbbrevOffset } from '../dwarf/offsets.ts';
import type { Attribute, UnitWalk } from '../dwarf/unit-walk.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import type { DwarfksymsError } from '../errors.ts';
import { constantName, isFileNumber } from './dump-constants.ts';
import { signatureText } from './dump-values.ts';
import { DumpOutput, type DumpWriter } from './dump-writer.ts';
import { unicode } from '../unicode.ts';

export class JsonDump extends DumpOutput implements DumpWriter {
  elf({ name, is64, littleEndian, type, machine }: ElfFile): void {
    this.#line({
      kind: 'file',
      path: name,
      class: is64 ? 64 : 32,
      byteOrder: littleEndian ? 'little' : 'big',
      type: etName(type),
      machine: emName(machine),
    });
  }

  unit(unit: Unit): void {
    this.#line({
      kind: 'unit',
      unit: unit.index,
      section: unit.info.name,
      offset: unit.start,
      end: unit.end,
      type: dwUtName(unit.type),
      version: unit.version,
      format: unit.is64 ? 64 : 32,
      addressSize: unit.addressSize,
      abbreviations: unit.abbreviationOffset,
      ...(unit.dwoId !== undefined && { dwoId: signatureText(unit.dwoId) }),
      ...(unit.signature !== undefined && { signature: signatureText(unit.signature) }),
      ...(unit.typeStart !== undefined && { typeOffset: unit.typeStart }),
    });
  }

  entry(walk: UnitWalk, otherUnits = 0): void {
    const { unit, offset, depth, declaration } = walk;
    const tag = declaration === undefined ? 'null' : `"${dwTagName(declaration.tag)}"`;
    // Written by hand: this is where a large dump spends its time.
    let text = `{"kind":"entry","unit":${unit.index},"offset":${offset},"depth":${depth},"tag":${tag},${otherUnits === 0 ? '' : `"otherUnits":${otherUnits},`}"attributes":[`;
    let separator = '';
    for (const attribute of walk.attributes()) {
      const name = dwAtName(attribute.name);
      const form = dwFormName(attribute.form);
      const { value } = attribute;
      text += `${separator}{"name":"${name}","form":"${form}","class":"${value.class}",${this.#value(unit, attribute)}}`;
      separator = ',';
    }
    this.write(`${text}]}\n`);
  }

  lineTable(file: UnitFile, { offset, version, directories, files }: LineTable): void {
    this.#line({
      kind: 'line-table',
      section: file.sections.nameOf('line'),
      offset,
      version,
      directories: directories.map((name) => (name === undefined ? null : unicode(name))),
      files: files.map(({ number, name, directory }) => ({
        number,
        name: unicode(name),
        ...(directory !== undefined && { directory }),
      })),
    });
  }

  abbreviations(
    file: UnitFile,
    offset: AbbrevOffset,
    declarations: readonly AbbreviationDeclaration[],
  ): void {
    this.#line({
      kind: 'abbreviations',
      section: file.sections.nameOf('abbrev'),
      offset,
      declarations: declarations.map(({ code, tag, hasChildren, attributes }) => ({
        code,
        tag: dwTagName(tag),
        hasChildren,
        attributes: attributes.map(({ name, form, lo, hi }) => ({
          name: dwAtName(name),
          form: dwFormName(form),
          ...(form === DW_FORM.implicit_const && { value: jsonInteger(integer(lo, hi, true)) }),
        })),
      })),
    });
  }

  damage({ code, detail, place }: DwarfksymsError, bytes?: Uint8Array): void {
    const { section, offset } = place;
    this.#line({
      kind: 'damage',
      code,
      message: unicode(detail),
      ...(section !== undefined && { section: unicode(section) }),
      ...(offset !== undefined && { offset }),
      ...(bytes !== undefined && { bytes: Buffer.from(bytes).toString('hex') }),
    });
  }

  /** The members of an attribute that depend on the class of its form. */
  #value(unit: Unit, { name, value }: Attribute): string {
    switch (value.class) {
      case 'address':
      case 'section-offset':
        return `"value":${JSON.stringify(jsonInteger(value.value))}`;
      case 'index':
        return `"of":"${value.of}","value":${JSON.stringify(jsonInteger(value.value))}${value.offset === undefined ? '' : `,"offset":${JSON.stringify(jsonInteger(value.offset))}`}`;
      case 'constant':
        return `"value":${JSON.stringify(jsonInteger(value.value))}${this.#meaning(unit, name, value.value)}`;
      case 'flag':
        return `"value":${value.value}`;
      case 'string':
        return `"value":${value.text === undefined ? 'null' : JSON.stringify(unicode(value.text))}`;
      case 'reference':
        return `"value":${JSON.stringify(jsonInteger(value.value))},"target":${this.#target(unit, value.die)}`;
      case 'block':
      case 'expression': {
        const { buffer, byteOffset, byteLength } = value.bytes;
        return `"value":"${Buffer.from(buffer, byteOffset, byteLength).toString('hex')}"`;
      }
    }
  }

  #meaning(unit: Unit, attribute: number, value: bigint): string {
    const constant = constantName(attribute, value);
    if (constant !== undefined) return `,"meaning":"${constant}"`;
    const file = isFileNumber(attribute) ? this.surroundings.file(unit, Number(value)) : undefined;
    return file === undefined ? '' : `,"meaning":${JSON.stringify(unicode(file))}`;
  }

  #target(unit: Unit, die: DieId): string {
    const target = this.surroundings.target(unit, die);
    if (target === undefined) return 'null';
    const name = target.name === undefined ? '' : `,"name":${JSON.stringify(unicode(target.name))}`;
    return `{"unit":${target.unit.index},"offset":${target.offset},"tag":"${dwTagName(target.tag)}"${name}}`;
  }

  #line(value: object): void {
    this.write(`${JSON.stringify(value)}\n`);
  }
}

/** A JSON number where every reader gets it exactly, else a string of decimal digits. */
function jsonInteger(value: bigint): number | string {
  return isExact(value) ? Number(value) : value.toString();
}

function isExact(value: bigint): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
}
