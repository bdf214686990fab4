/**
 * What the computations of several objects, one after the other, have in common: objects of one kernel share most of their
 * names, constants and kinds of entries, so that interning and matching them anew for each costs a fifth of the time on
 * small objects. Nothing in here depends on an object or changes an answer.
 */
import { DeclarationPrograms } from '../dwarf/declaration-programs.ts';
import { SLOT_COUNT } from '../dwarf/slots.ts';
import { IntMap } from '../int-map.ts';
import { Crc32Shifts } from './crc32.ts';
import { DistinctStrings } from './distinct-strings.ts';
import { FirstReferences } from './first-references.ts';
import { FragmentLists } from './fragment-lists.ts';
import { Nodes } from './nodes.ts';
import { Records } from './records.ts';
import { ShapeTable } from './shapes.ts';
import { StringStore } from './string-store.ts';
import { TextPool } from './text-pool.ts';

/** With more texts than this, the next object begins with none: unrelated objects would only make tables grow. */
const MOST_TEXTS = 1 << 20;

/** Nor may a damaged object leave the next one hardly any room for its names. */
const MOST_TEXT_BYTES = 1 << 24;

/** Of distinct lists of fragments, in fragments, of records, in values, and of type strings, in bytes. Those of a vmlinux take a tenth. */
const MOST_FRAGMENTS = 1 << 23;
const MOST_STRING_BYTES = 1 << 27;

export class Workspace {
  #shared = new Shared();

  /** To be called when an object begins; the one before it must be done. */
  begin(): Shared {
    if (this.#isFull()) this.#shared = new Shared();
    this.#shared.nodes.clear();
    return this.#shared;
  }

  #isFull(): boolean {
    const { texts, lists, store, records, programs } = this.#shared;
    return (
      texts.size > MOST_TEXTS ||
      texts.byteSize > MOST_TEXT_BYTES ||
      lists.size > MOST_FRAGMENTS ||
      records.size > MOST_FRAGMENTS ||
      programs.size > MOST_FRAGMENTS ||
      store.byteSize > MOST_STRING_BYTES
    );
  }
}

export class Shared {
  readonly texts = new TextPool();
  readonly shapes = new ShapeTable(this.texts);
  readonly programs = new DeclarationPrograms(this.shapes.shapeOf);
  /** Texts of constant attributes by value, for each slot. */
  readonly constants: readonly IntMap[] = Array.from({ length: SLOT_COUNT }, () => new IntMap());
  /** Reference names by name, see NameReader. */
  readonly references = new IntMap(1 << 8);
  readonly lists = new FragmentLists(this.texts);
  readonly nodes = new Nodes(this.lists);
  readonly strings = new DistinctStrings(this.texts, this.lists);
  readonly store = new StringStore(this.strings);
  readonly records = new Records();
  readonly firstReferences = new FirstReferences(this.store);
  readonly shifts = new Crc32Shifts();
}
