/** What users are told about `dwarfksyms` as a whole. */
import type { Options } from '../getopt.ts';
import { BASELINE_MANUAL } from './baseline.ts';
import { BUILD_MANUAL } from './build.ts';
import { CORPUS_MANUAL } from './corpus.ts';
import { DIFF_MANUAL } from './diff.ts';
import { DUMP_MANUAL } from './dump.ts';
import { EXPLAIN_MANUAL } from './explain.ts';
import type { Manual } from './manual.ts';
import { CHECK_MANUAL } from './check.ts';
import { MODCHECK_MANUAL } from './modcheck.ts';
import { VERSION_MANUAL } from './version.ts';

export const DWARFKSYMS_OPTIONS = {
  help: { long: 'help', short: 'h', help: 'show this text; after a command, the text of that command' },
  version: { long: 'version', short: 'V', help: 'show the version of the program' },
} as const satisfies Options;

export const DWARFKSYMS_MANUAL = {
  command: 'dwarfksyms',
  summary: 'versions of exported kernel symbols from DWARF',
  synopsis: ['COMMAND [OPTION]... [FILE]...', '--help', '--version'],
  description: [
    'Computes versions (CRCs) of exported kernel symbols from the debugging information of objects, modules and kernels, and shows that information.',
    'The command gendwarfksyms replaces the program of that name in a kernel build.',
  ],
  options: DWARFKSYMS_OPTIONS,
  commands: [
    { name: 'version', summary: VERSION_MANUAL.summary },
    { name: 'build', summary: BUILD_MANUAL.summary },
    { name: 'explain', summary: EXPLAIN_MANUAL.summary },
    { name: 'diff', summary: DIFF_MANUAL.summary },
    { name: 'baseline', summary: BASELINE_MANUAL.summary },
    { name: 'modcheck', summary: MODCHECK_MANUAL.summary },
    { name: 'check', summary: CHECK_MANUAL.summary },
    { name: 'dump', summary: DUMP_MANUAL.summary },
    { name: 'corpus', summary: CORPUS_MANUAL.summary },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was done' },
    { status: 1, meaning: 'the answer is "no", or "different"' },
    { status: 2, meaning: 'something could not be done' },
  ],
  examples: [
    { command: 'dwarfksyms version module.ko', effect: 'Show the versions of what a module exports.' },
    {
      command: 'dwarfksyms diff old/vmlinux new/vmlinux',
      effect: 'Show which symbols changed between two kernels, and why.',
    },
    {
      command: 'dwarfksyms modcheck module.ko --against vmlinux',
      effect: 'Tell whether a module would load on a kernel.',
    },
    { command: 'dwarfksyms explain vmlinux SYMBOL', effect: 'Show what the version of a symbol is made of.' },
    { command: 'dwarfksyms dump module.ko', effect: 'Show the debugging information of a module.' },
  ],
  seeAlso: [
    'dwarfksyms-version(1)',
    'dwarfksyms-build(1)',
    'dwarfksyms-explain(1)',
    'dwarfksyms-diff(1)',
    'dwarfksyms-baseline(1)',
    'dwarfksyms-modcheck(1)',
    'dwarfksyms-check(1)',
    'dwarfksyms-dump(1)',
    'dwarfksyms-corpus(1)',
    'gendwarfksyms(1)',
  ],
} as const satisfies Manual;
