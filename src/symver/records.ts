/**
 * Records: what entries say of a type apart from what they refer to. A record is told by its values: the shape of the entry, its names
 * and constants, and those of its members, enumerators or dimensions. Entries of thousands of units have the same record, which so
 * is expanded step by step once; afterwards its list of fragments is known, and the walk only follows the references.
 */
import { IntList } from '../int-list.ts';
import { SequenceTable } from '../sequence-table.ts';

/** Of an entry whose record is not known. */
export const NO_RECORD = -1;
/** Of a record that has not been expanded yet. */
export const NO_LIST = -1;

/** What the walk passes of a record before what it links beside list items. */
export const NO_ITEMS = -1;

const Field = { name: 0, reference: 1, items: 2, list: 3, listWithComma: 4 } as const;
const FIELDS = 5;

/** Room for records, in values; further ones are expanded step by step each time. 64 MB. */
const MOST_VALUES = 1 << 24;

export class Records {
  readonly #values = new SequenceTable();
  readonly #fields = new IntList(FIELDS << 8);

  get size(): number {
    return this.#values.items.length;
  }

  /** The record of these values, or NO_RECORD where there is no room for another. */
  intern(values: IntList): number {
    return this.size > MOST_VALUES ? NO_RECORD : this.#values.intern(values.items, 0, values.length);
  }

  /** Whether the record has just been interned for the first time, and so is to be described. */
  isNew(record: number): boolean {
    return FIELDS * record === this.#fields.length;
  }

  /**
   * @param name the text of its qualified name, and `reference` of its reference name
   * @param items how many of what it refers to are items of its list; NO_ITEMS where it has no list
   */
  describe(name: number, reference: number, items: number): void {
    this.#fields.push(name);
    this.#fields.push(reference);
    this.#fields.push(items);
    this.#fields.push(NO_LIST);
    this.#fields.push(NO_LIST);
  }

  name(record: number): number {
    return this.#fields.items[FIELDS * record + Field.name]!;
  }
  reference(record: number): number {
    return this.#fields.items[FIELDS * record + Field.reference]!;
  }
  items(record: number): number {
    return this.#fields.items[FIELDS * record + Field.items]!;
  }

  /** The list of fragments (fragment-lists.ts) that the record expands to, or NO_LIST. */
  list(record: number, withComma: boolean): number {
    return this.#fields.items[FIELDS * record + (withComma ? Field.listWithComma : Field.list)]!;
  }
  setList(record: number, withComma: boolean, list: number): void {
    this.#fields.items[FIELDS * record + (withComma ? Field.listWithComma : Field.list)] = list;
  }
}
