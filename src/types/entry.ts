/**
 * A debugging information entry (DIE) as the type model sees it: whoever has entries can have them visited. The reader of DWARF
 * files has such entries (src/dwarf/entry-reader.ts), and descriptions of files can have them too.
 *
 * Attributes are DW_AT numbers. Of two attributes of one name the first counts. Text is latin1, one character a byte.
 */
import type { Place } from '../errors.ts';

export interface TypeEntry {
  /** The same for the same entry, and for no other one of the file or of those that complete it. */
  readonly id: number;
  /** DW_TAG. */
  readonly tag: number;
  /** Where it is, for messages. */
  readonly place: Place;
  /** The entry around it; undefined for the one of a unit. */
  readonly parent: TypeEntry | undefined;
  /** In order, as `DW_AT_sibling` leads from one to the next. */
  children(): Iterable<TypeEntry>;
  /** The attributes that it has, in order. */
  attributes(): Iterable<number>;
  /** The value as an unsigned number of 64 bits, if it counts as a constant (symbol versions, section 7). */
  constant(attribute: number): bigint | undefined;
  /** Whether it has the attribute, and that is a flag which is set. */
  flag(attribute: number): boolean;
  /** The value, if it is a string that can be found. */
  string(attribute: number): string | undefined;
  /** The entry that the value refers to, if it is a reference that can be resolved. */
  reference(attribute: number): TypeEntry | undefined;
  /**
   * The name of the file that a constant value counts in the line table of the entry's unit: of `DW_AT_decl_file`.
   * @throws DwarfksymsError `line-table` where there is no readable table with that file
   */
  file(attribute: number): string | undefined;
}
