/**
 * Range lists and location lists. Both kinds, in all versions, say where something holds; a location list adds what holds
 * there. DWARF 5, 2.6.2 and 2.17.3.
 */
import type { Section } from '../elf/elf-file.ts';
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
import { OverlapLimit } from './overlap.ts';
import type { UnitContext } from './unit-context.ts';

/** What is asked for is no list at all. */
export const NO_LIST = 'no list';

type List = readonly ListEntry[] | typeof NO_LIST | undefined;

/** How much of each section may yet be read. */
export class ListLimits {
  readonly #limits = new Map<Section, OverlapLimit>();

  of({ section, bytes }: ListSection): OverlapLimit {
    let limit = this.#limits.get(section);
    if (limit === undefined) {
      limit = new OverlapLimit(bytes.length, { section: section.name });
      this.#limits.set(section, limit);
    }
    return limit;
  }
}

/** Reads lists of one unit. */
export class ListReader {
  readonly #context: UnitContext;
  readonly #limits: ListLimits;
  readonly #sections = new Map<ListKind, ListSection | undefined>();
  /** By offset: producers let attributes share a list. */
  readonly #known = { ranges: new Map<number, List>(), locations: new Map<number, List>() };

  constructor(context: UnitContext, limits: ListLimits) {
    this.#context = context;
    this.#limits = limits;
  }

  /**
   * The entries of the list at an offset, or, for DW_FORM_rnglistx and DW_FORM_loclistx, of that number; undefined for one that
   * cannot be read, or cannot be described.
   * @throws DwarfksymsError `dwarf-malformed` where lists overlap too much
   */
  read(kind: ListKind, value: number, isIndex: boolean): List {
    const list = this.#section(kind);
    if (list === undefined) return NO_LIST;
    const at = readable(() => {
      return isIndex ? indexedOffset(list, value) : offsetBase(this.#context, kind) + value;
    });
    if (at === undefined || !(at < list.bytes.length)) return NO_LIST;
    const known = this.#known[kind];
    if (!known.has(at)) {
      list.io.seek(at);
      known.set(
        at,
        readable(() => this.#readAt(list)),
      );
      this.#limits.of(list).add(list.io.pos - at);
    }
    return known.get(at);
  }

  #readAt(list: ListSection): readonly ListEntry[] | undefined {
    const { version, info } = this.#context.unit;
    const hasPairs = version < 5 && (list.kind === 'ranges' || !info.file.sections.isSplit);
    return hasPairs ? readPairs(list) : readEntries(list);
  }

  #section(kind: ListKind): ListSection | undefined {
    if (!this.#sections.has(kind)) this.#sections.set(kind, openLists(this.#context, kind));
    return this.#sections.get(kind);
  }
}

/** What cannot be read counts as absent. */
function readable<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}
