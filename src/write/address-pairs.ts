/**
 * `.debug_ranges` and `.debug_loc`: pairs of offsets from a base address, before DWARF 5 (DWARF 4, 2.17.3, 2.6.2 and 7.7.3). Each
 * list selects its base, so that it does not depend on where the unit begins: either its own first address, or 0.
 */
import { DwarfksymsError } from '../errors.ts';
import { fits } from './bytes.ts';
import type { Address, AddressRange, LocationRange } from './description.ts';
import { distance } from './address-distance.ts';
import type { Section } from './section.ts';

const EXPRESSION_SIZE_SIZE = 2;
const ZERO: Address = { symbol: undefined, addend: 0n };
/** The largest address there is, whatever its size. DWARF 4, 2.17.3. */
const BASE_SELECTION: Address = { symbol: undefined, addend: -1n };

/** @param turn which of the two ways to take */
export function writeAddressPairs(
  section: Section,
  entries: readonly (AddressRange | LocationRange)[],
  addressSize: 2 | 4 | 8,
  turn: number,
): void {
  const pair = (first: Address, second: Address): void => {
    section.address(first, addressSize);
    section.address(second, addressSize);
  };
  let base: Address | undefined;
  for (const entry of entries) {
    const wanted = baseFor(entry, base, turn % 2 === 0);
    if (wanted !== base) pair(BASE_SELECTION, wanted);
    base = wanted;
    pair(from(base, entry.low), from(base, entry.high));
    if ('expression' in entry) writeExpression(section, entry.expression);
  }
  pair(ZERO, ZERO);
}

/**
 * An expression behind the two bytes of its size. DWARF 4, 2.6.2.
 * @throws DwarfksymsError `description` for one that is longer than those can tell
 */
export function writeExpression({ out }: Section, expression: Uint8Array): void {
  if (!fits(expression.length, EXPRESSION_SIZE_SIZE))
    throw new DwarfksymsError(
      'description',
      `before DWARF 5 a location list cannot hold an expression of ${expression.length} bytes`,
    );
  out.uint(expression.length, EXPRESSION_SIZE_SIZE).bytes(expression);
}

/** The base in force if it serves, else another one. */
function baseFor({ low, high }: AddressRange, base: Address | undefined, isRelative: boolean): Address {
  const length = distance(low, high);
  // Two zeros would end the list, so that an empty range stands behind its base.
  const isEmpty = length === 0n;
  if (length === undefined || !(isRelative || isEmpty)) return ZERO;
  const offset = base === undefined || base === ZERO ? undefined : distance(base, low);
  if (base !== undefined && offset !== undefined && !(isEmpty && offset === 0n)) return base;
  return isEmpty ? { ...low, addend: low.addend - 1n } : low;
}

/** What is written for an address: with the base 0, itself. */
function from(base: Address, address: Address): Address {
  return base === ZERO ? address : { symbol: undefined, addend: distance(base, address) ?? 0n };
}
