/** Objects with references that lead nowhere, in entries of any name. */
import { die, DwarfBuilder, formed } from './dwarf-builder.ts';

export interface BrokenOptions {
  /** Of the variables, each with a reference of the same wrong value. */
  readonly names: readonly string[];
  /** An entry before them, which moves the others. */
  readonly before?: string;
  /** DW_AT_name of the unit. */
  readonly unit?: string;
}

/** Where the references lead: into the header of the unit. */
export const WRONG = 1;

export function brokenObject({ names, before, unit = 'a.c' }: BrokenOptions): Uint8Array {
  const variables = names.map((name) => die('variable', { name, type: formed('ref4', WRONG) }));
  const first = before === undefined ? [] : [die('base_type', { name: before, byte_size: 4, encoding: 5 })];
  return new DwarfBuilder().unit(die('compile_unit', { name: unit }, [...first, ...variables])).file();
}
