/**
 * The type map of one file (symbol versions, section 5): for each reference name the longest type string of the DIEs that
 * have it; of equally long ones that of the DIE which comes first in the file.
 */
import { IntMap } from '../int-map.ts';
import { IntList } from '../int-list.ts';
import type { Nodes } from './nodes.ts';
import type { StringStore } from './string-store.ts';
import type { TypeStrings } from './type-strings.ts';

const ABSENT = -1;

export class TypeMap {
  readonly store: StringStore;
  readonly #entryOf = new IntMap(1 << 8);
  readonly #reference = new IntList();
  readonly #string = new IntList();
  readonly #address = new IntList();
  readonly #findTies: boolean;
  readonly #tied = new Set<number>();

  /** @param findTies whether strings of one length are compared, to know `ties`; that costs time */
  constructor(store: StringStore, findTies = false) {
    this.store = store;
    this.#findTies = findTies;
  }

  /** Entries for which a different string of the same length was offered as well. */
  get ties(): ReadonlySet<number> {
    return this.#tied;
  }

  get count(): number {
    return this.#reference.length;
  }

  /** The entry of a reference (by its text), or -1. */
  find(reference: number): number {
    return this.#entryOf.get(reference, ABSENT);
  }

  /** The text of an entry's reference. */
  reference(entry: number): number {
    return this.#reference.items[entry]!;
  }

  /** The number of an entry's string in the store. */
  string(entry: number): number {
    return this.#string.items[entry]!;
  }

  /** Offers a finished node with a reference name. Returns whether the map has taken its string. */
  offer(nodes: Nodes, strings: TypeStrings, node: number): boolean {
    const reference = nodes.reference(node);
    const address = nodes.address(node);
    const entry = this.find(reference);
    if (entry === ABSENT) {
      this.#add(reference, this.store.addNode(strings, node), address);
      return true;
    }
    const known = this.store.length(this.string(entry));
    const length = strings.length(node);
    if (length < known) return false;
    if (length > known) this.#tied.delete(entry);
    else if (this.#findTies && !this.store.isNode(this.string(entry), strings, node)) this.#tied.add(entry);
    if (length === known && address >= this.#address.items[entry]! >>> 0) return false;
    this.#string.items[entry] = this.store.addNode(strings, node);
    this.#address.items[entry] = address;
    return true;
  }

  /** Gives an entry another string of the store. */
  replace(entry: number, string: number): void {
    this.#string.items[entry] = string;
    this.#tied.delete(entry);
  }

  /** Adds a reference that no DIE has. */
  define(reference: number, string: number): void {
    this.#add(reference, string, 0);
  }

  #add(reference: number, string: number, address: number): void {
    this.#entryOf.set(reference, this.#reference.length);
    this.#reference.push(reference);
    this.#string.push(string);
    this.#address.push(address);
  }
}
