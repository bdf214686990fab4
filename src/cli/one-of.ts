/** Values of options that are words out of a list. */
import { DwarfksymsError } from '../errors.ts';

/** @throws DwarfksymsError 'usage' */
export function oneOf<const T extends string>(choices: readonly T[], option: string, value: string): T {
  return oneNamed(choices, (choice) => choice, option, value);
}

/** @throws DwarfksymsError 'usage' */
export function oneNamed<T>(
  choices: readonly T[],
  nameOf: (choice: T) => string,
  option: string,
  value: string,
): T {
  const chosen = choices.find((choice) => nameOf(choice) === value);
  if (chosen !== undefined) return chosen;
  const known = choices.map(nameOf).join(', ');
  throw new DwarfksymsError('usage', `invalid value '${value}' for --${option}: expected one of ${known}`);
}
