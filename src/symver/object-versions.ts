/** What a computation finds of the listed symbols of one file, or of a part of it that is computed alone. */
import type { DwarfksymsError } from '../errors.ts';
import type { MissingReason } from './missing-reason.ts';
import type { SymbolStrings } from './symbol-strings.ts';
import type { TypeLines } from './symtypes.ts';

export interface ObjectVersions {
  /** Versions of the names for which a DIE was found and that do not fail. */
  readonly versions: ReadonlyMap<string, number>;
  /**
   * The names whose version depends on which of two equally long strings the type map holds (symbol versions, section 5);
   * empty unless asked for.
   */
  readonly ties: ReadonlySet<string>;
  /** The names that were found, but have no version: part of their types is in a file that cannot be read. */
  readonly lost: ReadonlySet<string>;
  /** The names that have no version because something that they reach cannot be expanded. */
  readonly failures: ReadonlyMap<string, DwarfksymsError>;
  /** What a symtypes file is made of, for who does not need its text. */
  readonly lines: () => TypeLines;
  /** The lines of a symtypes file, sorted bytewise by name. */
  symtypes(): Uint8Array;
  /** What the version of a symbol is made of; undefined for a name without one. */
  readonly strings: (name: string) => SymbolStrings | undefined;
  /** Why there is no version for the names that have none. */
  readonly whyMissing: () => ReadonlyMap<string, MissingReason>;
}

/** How far the computation is, in units. */
export interface VersionProgress {
  readonly done: number;
  readonly total: number;
}
