/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/**
 * A dump of bytes: every field of headers and entries with its place in the grammar (ksy/dwarf.ksy), as the Kaitai decoder
 * in debug mode records it.
 *
 *     0x0000000c  01                                               units[0].body.dies[0].code
 *     0x0000000d  18 00 00 00                                      units[0].body.dies[0].attrs[0].value  DW_AT_producer …
 */
import { dwAtName, dwFormName } from '../../generated/dwarf-constants.ts';
import { Dwarf } from '../../generated/debug/dwarf.js';
import type { UnitFile } from '../dwarf/units.ts';
import type { Unit } from '../dwarf/dwarf-file.ts';
import type { LineTable } from '../dwarf/line-table.ts';
import type { AbbrevOffset } from '../dwarf/offsets.ts';
import type { UnitWalk } from '../dwarf/unit-walk.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { latin1Of } from '../unicode.ts';
import { BYTES_PER_LINE, paddedHex, spaced, valueText, writeHexLines } from './dump-values.ts';
import { DumpOutput, type DumpWriter } from './dump-writer.ts';
import { grammarFields } from './grammar-fields.ts';

const BYTES_WIDTH = BYTES_PER_LINE * '00 '.length;

export class HexDump extends DumpOutput implements DumpWriter {
  #unit: { readonly body: Dwarf.UnitBody; readonly start: number; readonly root: Dwarf } | undefined;
  #lineTables = 0;
  #abbreviationTables = 0;

  elf({ name }: ElfFile): void {
    this.write(`${latin1Of(name)}\n`);
  }

  unit(unit: Unit): void {
    const { info, index, start } = unit;
    const { sections, elf } = info.file;
    const root = rootOf(info.file, sections.contents('abbrev'));
    const io = stream(info.bytes);
    io.seek(start);
    const isTypes = info.name.includes('debug_types');
    const node = new Dwarf.Unit(io, null, root, elf.littleEndian, isTypes);
    decode(io, 'a unit', 'dwarf-malformed', { section: info.name }, () => node._read());
    this.#unit = { body: node.body, start: io.pos - node.body._io.size, root };
    this.write(`\n${info.name}\n\n`);
    this.#fields(info.bytes, node, `units[${index}]`);
  }

  entry(walk: UnitWalk): void {
    const { info, index } = walk.unit;
    if (this.#unit === undefined) throw new DwarfksymsError('internal', 'an entry came before its unit');
    const { body, start, root } = this.#unit;
    const io = body._io;
    io.seek(walk.offset - start);
    const die = new Dwarf.DebugEntry(io, body, root, info.file.elf.littleEndian);
    decode(io, 'an entry', 'dwarf-malformed', { section: info.name, offset: start }, () => die._read());
    const notes = new Map<string, string>();
    const path = `units[${index}].body.dies[${walk.index}]`;
    for (const [i, attribute] of walk.attributes().entries()) {
      const value = valueText(walk.unit, attribute, this.surroundings);
      notes.set(`${path}.attrs[${i}]`, `${dwAtName(attribute.name)} ${dwFormName(attribute.form)} ${value}`);
    }
    this.#fields(info.bytes, die, path, notes);
  }

  lineTable(file: UnitFile, { offset }: LineTable): void {
    const bytes = file.sections.contents('line') ?? new Uint8Array();
    const section = file.sections.nameOf('line');
    const io = stream(bytes);
    io.seek(offset);
    const node = new Dwarf.LineUnit(io, null, rootOf(file), file.elf.littleEndian);
    decode(io, 'a line table', 'line-table', { section }, () => node._read());
    this.write(`\n${section}\n\n`);
    this.#fields(bytes, node, `line_units[${this.#lineTables++}]`);
  }

  abbreviations(file: UnitFile, offset: AbbrevOffset): void {
    const bytes = file.sections.contents('abbrev') ?? new Uint8Array();
    const section = file.sections.nameOf('abbrev');
    const io = stream(bytes);
    io.seek(offset);
    const node = new Dwarf.AbbrevTable(io, null, rootOf(file), file.elf.littleEndian);
    decode(io, 'an abbreviation table', 'dwarf-malformed', { section }, () => node._read());
    this.write(`\n${section}\n\n`);
    this.#fields(bytes, node, `abbrev_tables[${this.#abbreviationTables++}]`);
  }

  damage(error: DwarfksymsError, bytes?: Uint8Array): void {
    this.write(`damaged: ${error.message}\n`);
    if (bytes !== undefined) writeHexLines(error.place.offset ?? 0, bytes, this.write);
  }

  /**
   * One line per field of `node`, whose place in the grammar is `path`.
   * @param notes what to say at the first field of a place
   */
  #fields(bytes: Uint8Array, node: object, path: string, notes?: ReadonlyMap<string, string>): void {
    for (const { start, end, place, note } of grammarFields(bytes, node, path, notes))
      this.#field(bytes, start, end, note === undefined ? place : `${place}  ${note}`);
  }

  #field(section: Uint8Array, start: number, end: number, title: string): void {
    const bytes = section.subarray(start, end);
    const first = spaced(bytes.subarray(0, BYTES_PER_LINE)).padEnd(BYTES_WIDTH);
    this.write(`${paddedHex(start)}  ${first} ${title}\n`);
    writeHexLines(start + BYTES_PER_LINE, bytes.subarray(BYTES_PER_LINE), this.write);
  }
}

function rootOf({ elf }: UnitFile, abbreviations: Uint8Array = new Uint8Array()): Dwarf {
  return new Dwarf(stream(new Uint8Array()), null, null, !elf.littleEndian, stream(abbreviations));
}
