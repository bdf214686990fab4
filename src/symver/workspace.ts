/**
 * What the computations of several objects, one after the other, have in common: objects of one kernel share most of their
 * names, constants and kinds of entries, so that interning and matching them anew for each costs a fifth of the time on
 * small objects. Nothing in here depends on an object or changes an answer.
 */
import { SLOT_COUNT } from '../dwarf/slots.ts';
import { IntMap } from '../int-map.ts';
import { Crc32Shifts } from './crc32.ts';
import { Nodes } from './nodes.ts';
import { ShapeTable } from './shapes.ts';
import { TextPool } from './text-pool.ts';

/** With more texts than this, the next object begins with none: unrelated objects would only make tables grow. */
const MOST_TEXTS = 1 << 20;

/** Nor may a damaged object leave the next one hardly any room for its names. */
const MOST_TEXT_BYTES = 1 << 24;

export class Workspace {
  #shared = new Shared();

  /** To be called when an object begins; the one before it must be done. */
  begin(): Shared {
    const { texts } = this.#shared;
    if (texts.size > MOST_TEXTS || texts.byteSize > MOST_TEXT_BYTES) this.#shared = new Shared();
    this.#shared.nodes.clear();
    return this.#shared;
  }
}

export class Shared {
  readonly texts = new TextPool();
  readonly shapes = new ShapeTable(this.texts);
  /** Texts of constant attributes by value, for each slot. */
  readonly constants: readonly IntMap[] = Array.from({ length: SLOT_COUNT }, () => new IntMap());
  /** Reference names by name, see NameReader. */
  readonly references = new IntMap(1 << 8);
  readonly nodes = new Nodes();
  readonly shifts = new Crc32Shifts();
}
