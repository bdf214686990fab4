/**
 * Relocations of several types at one place: each takes what the one before it gave as its addend, and nothing is cut off
 * before the last, whose field is written. Of all machines only MIPS uses them, and hardly ever outside of code, so that
 * this is written for clarity. 64-bit ELF Object File Specification (MIPS), "Relocation"; gABI 4, "Relocation".
 */
import { Action, type RelocationTypes } from './relocation-types.ts';

export interface Composed {
  readonly value: bigint;
  /** The number of bytes to write, or one of Field. */
  readonly field: number;
}

/**
 * @param sequence the types in order; what follows one without operation counts no more
 * @returns undefined if one of the types is unknown, or if it needs more than symbol and addend
 */
export function composeTypes(
  types: RelocationTypes,
  sequence: readonly number[],
  symbol: bigint,
  addend: bigint,
): Composed | undefined {
  let value = addend;
  // Only the first type has a symbol: the others have RSS_UNDEF, whose value is 0.
  let symbolValue = symbol;
  let field: number | undefined;
  for (const type of sequence) {
    const action = types.actions[type];
    if (action === Action.nothing) break;
    const formula = types.formulas[type];
    if (formula === undefined || formula.place !== 0 || formula.value !== 0 || formula.size !== 0)
      return undefined;
    value = BigInt(formula.symbol) * symbolValue + BigInt(formula.addend) * value + BigInt(formula.constant);
    symbolValue = 0n;
    field = types.fields[type];
  }
  return field === undefined ? undefined : { value, field };
}
