/**
 * `.debug_ranges` and `.debug_loc`: pairs of offsets from a base address, before DWARF 5 (DWARF 4, 2.17.3, 2.6.2 and 7.7.3). Each
 * list selects its base, so that it does not depend on where the unit begins: either its own first address, or 0.
 */
import { DwarfksymsError } from '../errors.ts';
import { BYTE_BITS, fits } from './bytes.ts';
import type { Address, AddressRange, LocationRange } from './description.ts';
import { distance } from './address-distance.ts';
import type { Section } from './section.ts';

const EXPRESSION_SIZE_SIZE = 2;
const ZERO: Address = { symbol: undefined, addend: 0n };
/** The largest address there is, whatever its size. DWARF 4, 2.17.3. */
const BASE_SELECTION: Address = { symbol: undefined, addend: -1n };

/**
 * @param turn which of the two ways to take
 * @throws DwarfksymsError `description` for an entry that would say something else
 */
export function writeAddressPairs(
  section: Section,
  entries: readonly (AddressRange | LocationRange)[],
  addressSize: 2 | 4 | 8,
  turn: number,
): void {
  const pair = ({ low, high }: AddressRange): void => {
    section.address(low, addressSize);
    section.address(high, addressSize);
  };
  let base: Address | undefined;
  for (const entry of entries) {
    const candidates = basesFor(entry, base, turn % 2 === 0);
    const wanted = candidates.find((candidate) => from(candidate, entry, addressSize) !== undefined);
    const offsets = wanted && from(wanted, entry, addressSize);
    if (wanted === undefined || offsets === undefined)
      throw new DwarfksymsError(
        'description',
        'before DWARF 5 no list can hold the range: its low end selects a base',
        {
          section: section.header.name,
        },
      );
    if (wanted !== base) pair({ low: BASE_SELECTION, high: wanted });
    base = wanted;
    pair(offsets);
    if ('expression' in entry) writeExpression(section, entry.expression);
  }
  pair({ low: ZERO, high: ZERO });
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

/** By preference: the base in force if it is of the kind that is asked for, then others. */
function basesFor(
  { low, high }: AddressRange,
  base: Address | undefined,
  isRelative: boolean,
): readonly Address[] {
  // Right below it, a range may be empty or begin at the largest address.
  const below = { ...low, addend: low.addend - 1n };
  const length = distance(low, high);
  if (length === undefined || (!isRelative && length !== 0n)) return [ZERO, below];
  const current = base === undefined || base === ZERO ? [] : [base];
  return [...current, low, below];
}

/** What is written for a range; undefined where it would end the list or select a base. DWARF 4, 2.17.3. */
function from(base: Address, { low, high }: AddressRange, addressSize: number): AddressRange | undefined {
  if (base !== ZERO) {
    const [first, last] = [low, high].map((address) => distance(base, address));
    if (first === undefined || last === undefined) return undefined;
    return from(ZERO, { low: offset(first), high: offset(last) }, addressSize);
  }
  const isEnd = isNumber(low, 0n, addressSize) && isNumber(high, 0n, addressSize);
  return isEnd || isNumber(low, BASE_SELECTION.addend, addressSize) ? undefined : { low, high };
}

function offset(addend: bigint): Address {
  return { symbol: undefined, addend };
}

/** Whether an address is a number, as far as its bytes can tell. */
function isNumber({ symbol, section, addend }: Address, value: bigint, addressSize: number): boolean {
  if (symbol !== undefined || section !== undefined) return false;
  const bits = BYTE_BITS * addressSize;
  return BigInt.asUintN(bits, addend) === BigInt.asUintN(bits, value);
}
