/** The command line of `dwarfksyms modcheck`, checked. */
import { DwarfksymsError } from '../errors.ts';
import type { CommandLine } from './getopt.ts';
import type { MODCHECK_OPTIONS } from './manual/modcheck.ts';
import { oneOf } from './one-of.ts';

const FORMATS = ['text', 'json', 'junit'] as const;
export type ModcheckFormat = (typeof FORMATS)[number];

export interface ModcheckSettings {
  readonly modules: readonly string[];
  readonly kernels: readonly string[];
  readonly format: ModcheckFormat;
  readonly showsAll: boolean;
  readonly isStrict: boolean;
  readonly isQuiet: boolean;
}

/** @throws DwarfksymsError 'usage' */
export function modcheckSettings({
  given,
  operands,
  problem,
}: CommandLine<typeof MODCHECK_OPTIONS>): ModcheckSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  const kernels = given.flatMap((one) => (one.option === 'against' ? [one.value] : []));
  if (operands.length === 0)
    throw new DwarfksymsError('usage', 'missing path: name a module, or a folder of modules');
  if (kernels.length === 0)
    throw new DwarfksymsError(
      'usage',
      'missing option --against: name a vmlinux, a folder or a Module.symvers',
    );
  if ([...operands, ...kernels].includes('')) throw new DwarfksymsError('usage', 'invalid path: it is empty');
  const has = (option: 'all' | 'strict' | 'quiet'): boolean => given.some((one) => one.option === option);
  return {
    // Who names one twice wants one answer.
    modules: [...new Set(operands)],
    kernels: [...new Set(kernels)],
    format:
      given
        .map((one) => (one.option === 'format' ? oneOf(FORMATS, 'format', one.value) : undefined))
        .findLast(Boolean) ?? 'text',
    showsAll: has('all'),
    isStrict: has('strict'),
    isQuiet: has('quiet'),
  };
}
