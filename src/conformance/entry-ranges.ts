/** The addresses of entries of the unit at hand. DWARF 5, 2.17. */
import { DW_AT, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { integer } from '../dwarf/attribute-value.ts';
import type { Addresses } from './addresses.ts';
import { rangesIn, type Ranges } from './list-check.ts';
import type { ListSections } from './list-sections.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';

/** What linkers put in the place of addresses of code that they left out begins here at the latest. */
const LOWEST_ADDRESS = 2n;
/** How far from the largest address such values are. */
const TOMBSTONES = 2n;

export class EntryRanges {
  readonly #addresses: Addresses;
  readonly #sections: ListSections;
  readonly #known = new Map<number, Ranges | undefined>();

  constructor(addresses: Addresses, sections: ListSections) {
    this.#addresses = addresses;
    this.#sections = sections;
  }

  /** Undefined for an entry without ranges, and where they cannot be known. Ranges of code that is not there are left out. */
  of(tree: UnitTree, entry: number): Ranges | undefined {
    if (!this.#known.has(entry)) this.#known.set(entry, this.#read(tree, entry));
    return this.#known.get(entry);
  }

  /** To be called when a unit has been gone over. */
  forget(): void {
    this.#known.clear();
  }

  #read(tree: UnitTree, entry: number): Ranges | undefined {
    const { unit } = tree;
    if (tree.has(entry, DW_AT.ranges)) {
      const value = tree.value(entry, DW_AT.ranges);
      const list = value && this.#sections.placeOf('ranges', unit, value);
      if (list === undefined || list === 'missing' || !(list.offset < list.section.bytes.length))
        return undefined;
      const ranges = there(rangesIn(unit, list, this.#sections, this.#addresses), unit.addressSize);
      // Of a function everything is left out, so that ranges that do not begin at 0 are as empty as those that do.
      const isPartOfFunction = tree.parent(entry) !== NO_ENTRY;
      return isPartOfFunction && ranges?.isWhole === false ? [] : ranges?.left;
    }
    if (!tree.has(entry, DW_AT.high_pc)) return undefined;
    const low = tree.value(entry, DW_AT.low_pc);
    const high = tree.value(entry, DW_AT.high_pc);
    const from = low && this.#addresses.of(unit, low);
    if (from === undefined || high === undefined) return undefined;
    const to =
      formClass(high.form) === FORM_CLASS.address
        ? this.#addresses.of(unit, high)
        : from + integer(high.lo, high.hi, false);
    return to === undefined ? undefined : there([[from, to]], unit.addressSize)?.left;
  }
}

/** Those that have bytes which the linker kept, and whether these are all that have bytes. */
function there(
  ranges: Ranges | undefined,
  addressSize: number,
): { readonly left: Ranges; readonly isWhole: boolean } | undefined {
  if (ranges === undefined) return undefined;
  const filled = ranges.filter(([from, to]) => to > from);
  const left = filled.filter(([from]) => !isTombstone(from, addressSize));
  return { left, isWhole: left.length === filled.length };
}

/** Whether an address is one that linkers put in the place of those of code that they left out. */
export function isTombstone(address: bigint, addressSize: number): boolean {
  return address < LOWEST_ADDRESS || address >= (1n << BigInt(8 * addressSize)) - TOMBSTONES;
}
