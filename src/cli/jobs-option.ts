/** The value of --jobs. */
import { DwarfksymsError } from '../errors.ts';

const NUMBER = /^[1-9][0-9]*$/u;

/** @throws DwarfksymsError 'usage' */
export function jobsOf(value: string): number {
  if (!NUMBER.test(value))
    throw new DwarfksymsError('usage', `invalid value '${value}' for --jobs: expected a whole number from 1`);
  return Number(value);
}
