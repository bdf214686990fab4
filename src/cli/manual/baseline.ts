/** What users are told about `dwarfksyms baseline`. */
import { DEBUG_DIR_OPTION } from '../debug-folders.ts';
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const BASELINE_FORMATS = ['baseline', 'consolidated', 'split'] as const;

export const BASELINE_OPTIONS = {
  output: {
    long: 'output',
    short: 'o',
    value: 'PATH',
    help: 'write to PATH instead of standard output: a file, of --format split a directory',
  },
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'baseline (the default), consolidated or split',
    choices: BASELINE_FORMATS,
  },
  symbols: {
    long: 'symbols',
    short: 'S',
    value: 'FILE',
    help: 'only the symbols listed in FILE, one name or pattern per line, and the types that they reach',
  },
  ignore: {
    long: 'ignore',
    value: 'PATTERN',
    help: 'leave out symbols whose names match PATTERN; may be repeated',
  },
  noVersions: {
    long: 'no-versions',
    help: 'leave out the versions, which change with every type that a symbol reaches',
  },
  profile: {
    long: 'profile',
    short: 'p',
    value: 'NAME',
    help: 'how versions of objects are computed: linux (the default) or canonical',
    choices: ['linux', 'canonical'],
  },
  stable: {
    long: 'stable',
    short: 's',
    help: 'apply the kABI rules of objects, as gendwarfksyms --stable does',
  },
  debugDir: DEBUG_DIR_OPTION,
  jobs: { long: 'jobs', short: 'j', value: 'N', help: 'read N objects at a time; default: as many as pay' },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only, no warnings' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const BASELINE_MANUAL = {
  command: 'dwarfksyms baseline',
  summary: 'save exported symbols and their types in a text file for a repository',
  synopsis: ['[OPTION]... -o PATH FILE...'],
  description: [
    'Writes the exported symbols of FILEs with their versions, licences, namespaces and modules, and the types that they reach, as a text file for version control. The file is the same on every machine, sorted, and has each different definition once, a member per line: what changed is shown by git diff, and changes of different types can be merged.',
    'A FILE is what dwarfksyms diff compares: an object, module or kernel, also compressed, or an archive; a directory of objects and modules; a .symtypes file or a directory of them; a consolidated symtypes file; a Module.symvers, which adds versions to what other FILEs describe; or a baseline. What the first FILE says of a symbol counts.',
    'dwarfksyms diff BASELINE TREE shows whether the exported symbols of a build are still those of the baseline, with exit status 1 if not, and what changed.',
  ],
  options: BASELINE_OPTIONS,
  sections: [
    {
      title: 'Formats',
      paragraphs: [
        'baseline is described in docs/baselines.md of the package. Types are written once; where objects mean different things by one name, most often because some only declare it, there is a definition for most of them, and others with the objects that have them.',
        'consolidated is the format of suse-kabi-tools: the .symtypes files of all objects in one file, without what is repeated. split is a directory with a .symtypes file for each object, as a kernel build leaves it. Both have types only: no versions, licences, namespaces and modules. Each can be made of the other without loss.',
      ],
    },
    {
      title: 'Versions',
      paragraphs: [
        'The versions are a section at the end, so that the lines above show what changed. --no-versions leaves them out: then two branches that change different types can be merged even if the same symbols reach both, and dwarfksyms diff compares by types.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was written' },
    { status: 2, meaning: 'a file could not be read or written, or an option is invalid' },
  ],
  examples: [
    { command: 'dwarfksyms baseline -o abi.txt build/', effect: 'Save what a kernel build exports.' },
    { command: 'dwarfksyms diff abi.txt build/', effect: 'Tell whether it still exports that.' },
    {
      command: 'dwarfksyms baseline --symbols abi_symbollist -o abi.txt vmlinux',
      effect: 'Save only what a symbol list protects.',
    },
    {
      command: 'dwarfksyms baseline --format split -o types/ kernel.kabi',
      effect: 'Split a consolidated symtypes file.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-diff(1)', 'dwarfksyms-version(1)'],
} as const satisfies Manual;
