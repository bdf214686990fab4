/** Sums of addresses. */
import type { Address } from '../write/description.ts';
import { BITS_PER_BYTE } from './bits.ts';

export function isNumber({ symbol, section }: Address): boolean {
  return symbol === undefined && section === undefined;
}

/** A sum modulo the size of addresses; undefined where both are unknown before linking. */
export function sum(a: Address, b: Address, addressSize: number): Address | undefined {
  if (!isNumber(a) && !isNumber(b)) return undefined;
  const [base, offset] = isNumber(a) ? [b, a] : [a, b];
  const addend = base.addend + offset.addend;
  return isNumber(base)
    ? { symbol: undefined, addend: BigInt.asUintN(BITS_PER_BYTE * addressSize, addend) }
    : { ...base, addend };
}

export function number(value: bigint): Address {
  return { symbol: undefined, addend: value };
}

/** The largest address, which selects a new base. DWARF 4, 2.17.3. */
export function largest(addressSize: number): bigint {
  return BigInt.asUintN(BITS_PER_BYTE * addressSize, -1n);
}
