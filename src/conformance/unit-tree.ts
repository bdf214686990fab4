/**
 * The entries of a unit in arrays, parents first, as far as they could be read. An entry is its position in them; that of the unit is 0.
 *
 * There is one tree at a time: the arrays of the last unit are used again.
 */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import type { AbbreviationDeclaration, AbbreviationTable } from './abbreviation-table.ts';
import type { CheckedUnit, RawValue } from './checked-file.ts';
import type { PathStep } from './finding.ts';
import { textOf } from './strings.ts';

export const NO_ENTRY = -1;

/** In paths: a damaged file can have the same megabytes for a name in all its entries. */
const LONGEST_NAME = 512;
/** Entries of a path, from the innermost on. */
const LONGEST_PATH = 64;

/** Where the columns of all entries are. */
export class TreeArrays {
  offsets = new Uint32Array(1 << 12);
  declarations = new Int32Array(1 << 12);
  parents = new Int32Array(1 << 12);
  nexts = new Int32Array(1 << 12);
  ends = new Uint32Array(1 << 12);

  /** Makes room for one more entry. */
  grow(count: number): void {
    if (count < this.offsets.length) return;
    const size = 2 * this.offsets.length;
    const unsigned = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(size);
      grown.set(old);
      return grown;
    };
    const signed = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(size);
      grown.set(old);
      return grown;
    };
    this.offsets = unsigned(this.offsets);
    this.declarations = signed(this.declarations);
    this.parents = signed(this.parents);
    this.nexts = signed(this.nexts);
    this.ends = unsigned(this.ends);
  }
}

export class UnitTree {
  readonly unit: CheckedUnit;
  readonly table: AbbreviationTable;
  /** How many entries there are, without null entries. */
  count = 0;
  /** Whether all entries of the unit could be read, and all lists of children end. */
  isComplete = false;
  readonly #arrays: TreeArrays;
  readonly #cursor: InfoCursor;

  /** @param cursor set to read entries of the unit */
  constructor(unit: CheckedUnit, table: AbbreviationTable, arrays: TreeArrays, cursor: InfoCursor) {
    this.unit = unit;
    this.table = table;
    this.#arrays = arrays;
    this.#cursor = cursor;
  }

  /** Section offset. */
  offset(entry: number): InfoOffset {
    return infoOffset(this.#arrays.offsets[entry]!);
  }

  declaration(entry: number): AbbreviationDeclaration {
    return this.table.declarations[this.#arrays.declarations[entry]!]!;
  }

  tag(entry: number): number {
    return this.declaration(entry).tag;
  }

  /** NO_ENTRY for the unit's own. */
  parent(entry: number): number {
    return this.#arrays.parents[entry]!;
  }

  /** The entry behind all that are below this one; `count` where none follows. */
  next(entry: number): number {
    return this.#arrays.nexts[entry]!;
  }

  /** Section offset behind the entry and all below it, with the null entry that ends its children. */
  end(entry: number): InfoOffset {
    return infoOffset(this.#arrays.ends[entry]!);
  }

  *children(entry: number): Generator<number> {
    const end = this.next(entry);
    for (let child = entry + 1; child < end; child = this.next(child)) yield child;
  }

  /** The entry that begins at a section offset, or NO_ENTRY. */
  find(offset: InfoOffset): number {
    const { offsets } = this.#arrays;
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = offsets[middle]!;
      if (found === offset) return middle;
      if (found < offset) low = middle + 1;
      else high = middle - 1;
    }
    return NO_ENTRY;
  }

  /** The first attribute of that name, if the entry has one. */
  value(entry: number, attribute: number): RawValue | undefined {
    const { attributes } = this.declaration(entry);
    const wanted = attributes.findIndex(({ name }) => name === attribute);
    if (wanted < 0) return undefined;
    const cursor = this.#cursor;
    const { end: limit } = this.unit;
    cursor.entryAt(this.offset(entry), limit);
    let start = cursor.valuePos;
    for (let i = 0; i < wanted; i++) start = cursor.read(attributes[i]!.form, start, limit);
    const { form, lo, hi } = attributes[wanted]!;
    const end = cursor.read(form, start, limit);
    return cursor.form === DW_FORM.implicit_const
      ? { form, lo, hi, start, end }
      : { form: cursor.form, lo: cursor.lo, hi: cursor.hi, start, end };
  }

  has(entry: number, attribute: number): boolean {
    return this.declaration(entry).attributes.some(({ name }) => name === attribute);
  }

  /**
   * DW_AT_name, latin1.
   * @param most how many characters are wanted
   */
  name(entry: number, most?: number): string | undefined {
    const value = this.value(entry, DW_AT.name);
    return value && textOf(this.unit, value, most);
  }

  /** From the unit's entry to this one; where they are very deep, the innermost. */
  path(entry: number): readonly PathStep[] {
    const steps: PathStep[] = [];
    for (let at = entry; at !== NO_ENTRY && steps.length < LONGEST_PATH; at = this.parent(at))
      steps.push({ tag: this.tag(at), name: this.name(at, LONGEST_NAME), offset: this.offset(at) });
    return steps.toReversed();
  }
}
