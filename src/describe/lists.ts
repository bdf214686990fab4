/**
 * Range lists and location lists. Both kinds, in all versions, say where something holds; a location list adds what holds
 * there. DWARF 5, 2.6.2 and 2.17.3.
 */
import { DwarfksymsError } from '../errors.ts';
import { readEntries } from './list-entries.ts';
import { readPairs } from './list-pairs.ts';
import {
  indexedOffset,
  offsetBase,
  openLists,
  type ListEntry,
  type ListKind,
  type ListSection,
} from './list-section.ts';
import type { UnitContext } from './unit-context.ts';

/** What is asked for is no list at all. */
export const NO_LIST = 'no list';

/** Reads lists of one unit. */
export class ListReader {
  readonly #context: UnitContext;
  readonly #sections = new Map<ListKind, ListSection | undefined>();

  constructor(context: UnitContext) {
    this.#context = context;
  }

  /**
   * The entries of the list at an offset, or, for DW_FORM_rnglistx and DW_FORM_loclistx, of that number; undefined for one that
   * cannot be read, or cannot be described.
   */
  read(kind: ListKind, value: number, isIndex: boolean): readonly ListEntry[] | typeof NO_LIST | undefined {
    const list = this.#section(kind);
    if (list === undefined) return NO_LIST;
    const { version, info } = this.#context.unit;
    try {
      const at = isIndex ? indexedOffset(list, value) : offsetBase(this.#context, kind) + value;
      if (at === undefined || at >= list.bytes.length) return NO_LIST;
      list.io.seek(at);
      const hasPairs = version < 5 && (kind === 'ranges' || !info.file.sections.isSplit);
      return hasPairs ? readPairs(list) : readEntries(list);
    } catch (error) {
      if (error instanceof DwarfksymsError) return undefined;
      throw error;
    }
  }

  #section(kind: ListKind): ListSection | undefined {
    if (!this.#sections.has(kind)) this.#sections.set(kind, openLists(this.#context, kind));
    return this.#sections.get(kind);
  }
}
