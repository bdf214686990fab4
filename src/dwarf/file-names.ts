/** The names of the files of definitions, from the line tables of a file's units. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { safeNumber } from './constant.ts';
import { readLineFileNames, type StringByOffset } from './line-files.ts';
import { lineOffset, type LineOffset, type StrOffset } from './offsets.ts';
import { MOST_OVERLAP } from './overlap.ts';
import { Slot } from './slots.ts';
import type { Unit, UnitFile } from './units.ts';

/** A file in a line table: a name of one byte and its end, or an offset. */
const SMALLEST_FILE = 2;

/** What is asked of the file with the tables. */
type TablesFile = Pick<UnitFile, 'elf' | 'sections' | 'stringSection' | 'unitAttributes'>;

export class FileNames {
  readonly #file: TablesFile;
  /** By the offset of the table. */
  readonly #names = new Map<LineOffset, readonly string[]>();
  /** The least that all line tables read so far take in their section. */
  #tableBytes = 0;
  /** Names that line tables have in other sections, by form and offset: units share them. */
  readonly #strings = {
    str: new Map<StrOffset, string | undefined>(),
    line_str: new Map<StrOffset, string | undefined>(),
  };
  #stringBytes = 0;

  constructor(file: TablesFile) {
    this.#file = file;
  }

  /**
   * The name of a file of the unit's line table, latin1, without its directory.
   * @throws DwarfksymsError `line-table` where the unit has no readable table with that file
   */
  of(unit: Unit, file: number): string {
    const { sections } = this.#file;
    const section = sections.nameOf('line');
    const bytes = sections.contents('line');
    const offset = this.#tableOffset(unit);
    if (bytes === undefined || offset === undefined)
      throw new DwarfksymsError(
        'line-table',
        'the unit has no line table, which is required to find the file of a definition',
        {
          section: unit.info.name,
          offset: unit.start,
        },
      );
    let names = this.#names.get(offset);
    if (names === undefined) {
      names = this.#read(bytes, offset, section, unit.addressSize);
      this.#names.set(offset, names);
    }
    const name = names[file];
    if (name === undefined)
      throw new DwarfksymsError('line-table', `no file ${file} in a table of ${names.length}`, {
        section,
        offset,
      });
    return name;
  }

  /** Tables that overlap would make time and memory grow with the square of the section. */
  #read(bytes: Uint8Array, offset: LineOffset, section: string, addressSize: number): readonly string[] {
    let elsewhere = 0;
    const { littleEndian } = this.#file.elf;
    const stringAt: StringByOffset = (form, at) => {
      const name = this.#string(form, at);
      elsewhere += name?.length ?? 0;
      return name;
    };
    const names = readLineFileNames(bytes, offset, { littleEndian, addressSize }, { section }, stringAt);
    for (const name of names) this.#tableBytes += SMALLEST_FILE + name.length;
    this.#tableBytes -= elsewhere;
    if (this.#tableBytes > bytes.length * MOST_OVERLAP)
      throw new DwarfksymsError('line-table', 'the line tables of the units overlap', { section, offset });
    return names;
  }

  #string(form: number, at: StrOffset): string | undefined {
    const where = form === DW_FORM.line_strp ? 'line_str' : 'str';
    const strings = this.#strings[where];
    const known = strings.get(at);
    if (known !== undefined || strings.has(at)) return known;
    const section = this.#file.stringSection(where);
    const name = section?.at(at);
    strings.set(at, name);
    if (section === undefined || name === undefined) return name;
    this.#stringBytes += name.length;
    if (this.#stringBytes > section.bytes.length * MOST_OVERLAP)
      throw new DwarfksymsError('line-table', 'the names of the files overlap', {
        section: section.name,
        offset: at,
      });
    return name;
  }

  /** Whether the file has a table that tells the files of the unit's definitions. */
  hasTable(unit: Unit): boolean {
    return this.#file.sections.contents('line') !== undefined && this.#tableOffset(unit) !== undefined;
  }

  /** The table of a split unit is the first of what belongs to it. */
  #tableOffset(unit: Unit): LineOffset | undefined {
    if (this.#file.sections.isSplit) return unit.contribution.line;
    const slots = this.#file.unitAttributes(unit);
    return slots.has(Slot.stmtList)
      ? lineOffset(safeNumber(slots.lo[Slot.stmtList]!, slots.hi[Slot.stmtList]!))
      : undefined;
  }
}
