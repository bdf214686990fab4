/** A file that is made to see how cost grows. */
import { die, DwarfBuilder, type Die } from '../../test/support/dwarf-builder.ts';

export interface GrowthCase {
  readonly title: string;
  readonly names: readonly string[];
  /** Whether the command is expected to refuse the file. */
  readonly endsInLimit: boolean;
  readonly build: () => Uint8Array;
}

/** The file of one unit with a variable `v` of that type. */
export function fileWithVariable(type: Die, others: readonly Die[]): Uint8Array {
  const root = die('compile_unit');
  // Not by spreading: there can be more entries than a call takes arguments.
  for (const entry of others) root.add(entry);
  return new DwarfBuilder().unit(root.add(type, die('variable', { name: 'v', type }))).file();
}

export const VARIABLE: readonly string[] = ['v'];
