/**
 * What a description leaves out of a file. Versions never depend on it, except for those of a file that cannot be read in full
 * (`line-table`, `string`), or whose units are elsewhere (`debug-file`).
 */

/** Kinds of what may be left out. Public, for reports. */
export type Omission =
  /** An expression that refers to entries by their offsets (DWARF 5, 2.5.1.5 and 2.6.1.1.4), or that nobody can read. */
  | 'expression'
  /** A location list with such an expression, with addresses in expressions, or with entries without a range. */
  | 'location-list'
  /** A range list that cannot be read, or that is in another file. */
  | 'range-list'
  /** DW_AT_macros and its predecessors. */
  | 'macros'
  /** Lists of views (DW_AT_GNU_locviews), which belong to location lists. */
  | 'location-views'
  /** A line table that cannot be read. */
  | 'line-table'
  /** The program of a line table. Directories and files are kept. */
  | 'line-program'
  /** An offset into a section that is none of the description. */
  | 'section-offset'
  /** A string that cannot be found: for readers, it is not there either. */
  | 'string'
  /** What a section says besides units, their strings and tables: indexes of names and addresses, call frames, macros. */
  | 'section'
  /** A relocation that is neither an address nor the distance to one, as those of instructions. */
  | 'relocation'
  /** A symbol of a section that is left out. */
  | 'symbol'
  /** All units: they are in another file (.gnu_debuglink, build id), which is to be described instead. */
  | 'debug-file';

/** Counts what is left out. */
export class Omissions {
  readonly #counts = new Map<Omission, number>();

  add(kind: Omission, count = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** By kind, sorted by it. */
  get counts(): readonly (readonly [kind: Omission, count: number])[] {
    return [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
}
