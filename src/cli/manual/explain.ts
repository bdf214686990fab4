/** What users are told about `dwarfksyms explain`. */
import { DEBUG_DIR_OPTION } from '../debug-folders.ts';
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const EXPLAIN_OPTIONS = {
  symbol: {
    long: 'symbol',
    short: 'S',
    value: 'SYMBOL',
    help: 'explain SYMBOL, also if there is a file of that name; may be repeated',
  },
  depth: {
    long: 'depth',
    short: 'd',
    value: 'N',
    help: 'show N levels of types instead of 2; all for all of them, 0 for none',
  },
  layout: {
    long: 'layout',
    short: 'l',
    value: 'TYPE',
    help: 'show where the members of TYPE are, and what is between them; may be repeated',
  },
  holes: {
    long: 'holes',
    value: 'N',
    help: 'with --layout: show where a member of N bytes fits without moving others, and what keeps the versions',
  },
  path: {
    long: 'path',
    short: 'p',
    value: 'TYPE',
    help: 'show how each SYMBOL reaches TYPE, by the shortest path; may be repeated',
  },
  reaches: {
    long: 'reaches',
    short: 'r',
    value: 'TYPE',
    help: 'list the exports of all FILEs that reach TYPE; may be repeated',
  },
  stable: { long: 'stable', short: 's', help: 'apply the kABI rules of the objects' },
  kabiRules: {
    long: 'kabi-rules',
    value: 'FILE',
    help: 'apply the kABI rules in FILE as if they were compiled into each object; implies --stable',
  },
  profile: {
    long: 'profile',
    value: 'NAME',
    help: "how versions are computed: linux (the default, the kernel's own) or canonical",
    choices: ['linux', 'canonical'],
  },
  scope: {
    long: 'scope',
    value: 'NAME',
    help: 'what versions are computed over: unit (the default for kernels and modules) or file (the default for objects)',
    choices: ['unit', 'file'],
  },
  debugDir: DEBUG_DIR_OPTION,
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'text (the default) or json',
    choices: ['text', 'json'],
  },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only: no warnings, no progress' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const EXPLAIN_MANUAL = {
  command: 'dwarfksyms explain',
  summary: 'show what the version of a symbol is made of',
  synopsis: [
    '[OPTION]... FILE... SYMBOL...',
    '[OPTION]... FILE... --layout TYPE',
    '[OPTION]... FILE... --reaches TYPE',
  ],
  description: [
    'Shows the version of each SYMBOL and what it is made of: the declaration in the language of its source, C or Rust, and the named types that it reaches, each once, with size, file and line, and the member that leads to it. What does not count is listed as well: types that are private to a .c file, types that are only declared, and properties of these types that no version depends on.',
    'A FILE is an object, module or kernel, also compressed, an archive of objects, or a directory of these. The first operand is a FILE; of the others, those are that exist or contain a slash. A SYMBOL is explained from the files that export it; if none does, from those that describe it.',
    'Versions are those of dwarfksyms version for the whole file. Of a kernel or module, only the compile units are computed that export one of the symbols.',
  ],
  options: EXPLAIN_OPTIONS,
  sections: [
    {
      title: 'Types',
      paragraphs: [
        'A TYPE is a name as the source has it, such as device, "struct device", "enum pid_type", or a reference name of a .symtypes file, such as s#device. Rust types have their path: core::option::Option<u32>.',
        'With --layout and a SYMBOL, the type is the one that the symbol reaches; without a SYMBOL, all different definitions in each FILE are shown, also those that no export reaches. Offsets and sizes are in bytes; those of bit fields are byte:bit and bits.',
        'With --holes N, the member is taken to be aligned like an integer of N bytes, or like the largest that N is a multiple of, up to 8. A place counts if no member moves, the size stays, and the alignment of the type does.',
      ],
    },
    {
      title: 'JSON',
      paragraphs: [
        'With --format json, one document contains symbols with all their types, layouts, paths, what reaches the types asked for, what was not found, and the files that could not be read. Its schema is docs/schema/explain.schema.json in the package.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was found' },
    { status: 1, meaning: 'a SYMBOL or TYPE was not found, or a SYMBOL does not reach TYPE' },
    { status: 2, meaning: 'a file could not be read, or an option is invalid' },
  ],
  examples: [
    {
      command: 'dwarfksyms explain vmlinux kthread_stop',
      effect: 'Show what the version of a symbol is made of.',
    },
    {
      command: 'dwarfksyms explain vmlinux kthread_stop --path seqcount_t',
      effect: 'Show why a change of that type changes the version.',
    },
    {
      command: 'dwarfksyms explain vmlinux --layout "struct task_struct" --holes 8',
      effect: 'Show where a pointer could be added.',
    },
    {
      command: 'dwarfksyms explain vmlinux drivers/ --reaches mailbox_ops',
      effect: 'List the exports that a change of that type would touch.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-version(1)', 'pahole(1)'],
} as const satisfies Manual;
