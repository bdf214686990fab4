/** The names that a unit's line table gives to file numbers, for the attributes that are shown with them. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { Unit } from '../dwarf/dwarf-file.ts';
import { readLineTable, type LineTable } from '../dwarf/line-table.ts';
import { lineOffset, type LineOffset } from '../dwarf/offsets.ts';
import type { UnitWalker } from '../dwarf/unit-walk.ts';
import { DwarfksymsError } from '../errors.ts';

/** The line table of the unit that was asked for last. */
export class UnitLineTables {
  readonly #walker: UnitWalker;
  #unit: Unit | undefined;
  #table: LineTable | undefined;

  constructor(walker: UnitWalker) {
    this.#walker = walker;
  }

  /** @throws DwarfksymsError `line-table` */
  of(unit: Unit): LineTable | undefined {
    const offset = this.#offset(unit);
    return offset === undefined ? undefined : readLineTable(unit.info.file, offset);
  }

  fileName(unit: Unit, number: number): string | undefined {
    if (this.#unit !== unit) {
      this.#unit = unit;
      try {
        this.#table = this.of(unit);
      } catch (error) {
        // Reported where the table itself is shown.
        if (!(error instanceof DwarfksymsError)) throw error;
        this.#table = undefined;
      }
    }
    const files = this.#table?.files;
    const file = files?.[number - (files[0]?.number ?? 0)];
    if (file === undefined) return undefined;
    const directory = file.directory === undefined ? undefined : this.#table?.directories[file.directory];
    return directory === undefined || file.name.startsWith('/') ? file.name : `${directory}/${file.name}`;
  }

  #offset(unit: Unit): LineOffset | undefined {
    if (unit.info.file.sections.isSplit) return unit.contribution.line;
    const walk = this.#walker.walk(unit);
    if (!walk.next()) return undefined;
    const value = walk.attributes().find(({ name }) => name === DW_AT.stmt_list)?.value;
    return value !== undefined && (value.class === 'section-offset' || value.class === 'constant')
      ? lineOffset(Number(value.value))
      : undefined;
  }
}
