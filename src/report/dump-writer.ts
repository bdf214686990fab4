/** What a dump consists of. The formats are writers of these parts; `dump-file.ts` finds them and their order. */
import type { AbbreviationDeclaration } from '../dwarf/abbreviations.ts';
import type { UnitFile } from '../dwarf/units.ts';
import type { DieId, Unit } from '../dwarf/dwarf-file.ts';
import type { LineTable } from '../dwarf/line-table.ts';
import type { AbbrevOffset, InfoOffset } from '../dwarf/offsets.ts';
import type { EntryLabel, UnitWalk } from '../dwarf/unit-walk.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import type { DwarfksymsError } from '../errors.ts';

/** The entry that a reference leads to. */
export interface Target extends EntryLabel {
  readonly unit: Unit;
  /** Section offset. */
  readonly offset: InfoOffset;
}

/** What a value says only together with other parts of the file. */
export interface Surroundings {
  /** Undefined where the reference leads nowhere. */
  target(unit: Unit, die: DieId): Target | undefined;
  /** The name of a file of the unit's line table, latin1, with its directory; undefined where there is none. */
  file(unit: Unit, number: number): string | undefined;
}

/** What the writers of all formats need. */
export class DumpOutput {
  protected readonly write: (text: string) => void;
  protected readonly surroundings: Surroundings;

  /** @param write takes latin1 text, so that names leave as the bytes that they are; JSON is Unicode */
  constructor(write: (text: string) => void, surroundings: Surroundings) {
    this.write = write;
    this.surroundings = surroundings;
  }
}

export interface DumpWriter {
  elf(elf: ElfFile): void;
  unit(unit: Unit): void;
  /**
   * An entry, or a null entry, which has no declaration.
   * @param otherUnits how many have an equal entry, which is not shown
   */
  entry(walk: UnitWalk, otherUnits?: number): void;
  lineTable(file: UnitFile, table: LineTable): void;
  abbreviations(file: UnitFile, offset: AbbrevOffset, declarations: readonly AbbreviationDeclaration[]): void;
  /**
   * What could not be read. The dump goes on behind it.
   * @param bytes what stands there, if that is known; they begin at the place of the error
   */
  damage(error: DwarfksymsError, bytes?: Uint8Array): void;
}
