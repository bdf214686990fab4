/** What of a file is asked for in a dump. */

/** The kinds of sections that can be shown. */
export const DUMP_SECTIONS = ['info', 'types', 'abbrev', 'line'] as const;
export type DumpSection = (typeof DUMP_SECTIONS)[number];

/** Which unit: by its number, by an offset in its section, or by the name of its unit DIE. */
export type UnitChoice =
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'offset'; readonly offset: number }
  | { readonly by: 'name'; readonly name: string };

export interface DumpSelection {
  /** Kinds of sections, or undefined for the usual ones. */
  readonly sections: ReadonlySet<DumpSection> | undefined;
  readonly unit: UnitChoice | undefined;
  /** Section offset of the only entry to show, with what is below it. */
  readonly offset: number | undefined;
  /** Show entries with this name, latin1, with what is below them. */
  readonly name: string | undefined;
  /** How many levels below a shown entry are shown too. */
  readonly depth: number | undefined;
  /** Whether null entries are shown. */
  readonly withNullEntries: boolean;
}
