/** What users are told about `dwarfksyms corpus`. */
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const CORPUS_OPTIONS = {
  out: { long: 'out', short: 'o', value: 'DIR', help: 'the folder of the corpus' },
  seed: { long: 'seed', value: 'N', help: 'what the corpus depends on; 1 by default' },
  count: { long: 'count', short: 'n', value: 'N', help: 'how many files; 1000 by default' },
  kinds: {
    long: 'kinds',
    value: 'KINDS',
    help: 'valid, neutral, breaking, malformed: some of them, with commas; all by default',
    choices: ['valid', 'neutral', 'breaking', 'malformed'],
  },
  from: {
    long: 'from',
    value: 'FILE',
    help: 'make them from parts of FILE (and of operands) instead of made-up types; may be repeated',
  },
  maxSize: { long: 'max-size', value: 'BYTES', help: 'how large a file may be; 65536 by default' },
  force: { long: 'force', help: 'replace the corpus that is in DIR' },
  run: {
    long: 'run',
    value: 'CMD',
    help: "give each file to CMD, in which {} stands for the file's path; may be repeated",
  },
  timeout: { long: 'timeout', value: 'S', help: 'how many seconds CMD may take for a file; 10 by default' },
  sample: { long: 'sample', value: 'N', help: 'give only N of the files to CMD, spread evenly' },
  jobs: {
    long: 'jobs',
    short: 'j',
    value: 'N',
    help: 'how many files to work on at a time; by default as many as there are processors',
  },
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

export const CORPUS_MANUAL = {
  command: 'dwarfksyms corpus',
  summary: 'write files with DWARF for fuzzers and test suites, and try programs on them',
  synopsis: ['--out DIR [OPTION]...', '--out DIR [OPTION]... --from FILE...', '--out DIR --run CMD...'],
  description: [
    'Writes files with debugging information whose properties are known: valid ones, ones that say the same in other words (neutral), ones with another ABI (breaking), and malformed ones. Programs that read DWARF can be fuzzed from them, or compared with what is known.',
    'Every file of a kind other than valid comes from a valid one by changes that are named in the manifest. The same options give the same bytes on any machine, whatever --jobs says; another version of this program may make others.',
    'With --run each file is given to programs, and what they do with it is counted. A corpus that is in DIR already is taken as it is if none of the options that make one are given.',
  ],
  options: CORPUS_OPTIONS,
  sections: [
    {
      title: 'The folder',
      paragraphs: [
        'DIR/inputs/ has one file per input and nothing else, as "afl-fuzz -i" and libFuzzer take a folder. Each is named by the SHA-1 of its bytes. Some need another file (a split unit, a supplementary file), which is there too.',
        'DIR/dwarf.dict has tokens for "afl-fuzz -x" and "-dict=".',
        "DIR/manifest.jsonl has a JSON object per file: kind, parents, what was changed, and the versions of all symbols, or what is wrong and where. Its schema is docs/schema/corpus-manifest.schema.json in the package. Versions are those of dwarfksyms version, by profile; neutral files have their parent's in the profile canonical.",
      ],
    },
    {
      title: 'Running programs',
      paragraphs: [
        'CMD is split into words as a shell does it, with quotes and backslashes, but no shell is started: nothing is expanded. Each {} in a word becomes the absolute path of the file. Standard input is empty, standard output is not looked at; the first line on standard error counts as a complaint. A program that takes longer than --timeout is killed with all that it started. Its memory is not limited. It runs in the current directory: one that looks for split units from there, and not from the object, finds them if that is DIR/inputs.',
        'For each program the table has: how it ended, by kind of file; crashes and time-outs; neutral relatives that were not treated alike (status, and whether there was a complaint); malformed files that were accepted without a word; and complaints about files that are not malformed. With --format json it is a document whose schema is docs/schema/corpus-run.schema.json.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was done' },
    {
      status: 1,
      meaning:
        'there are fewer different files than asked for, or a program crashed, took too long, or did not treat neutral relatives alike',
    },
    { status: 2, meaning: 'something could not be done; an older corpus is left as it was' },
  ],
  examples: [
    {
      command: 'dwarfksyms corpus --out seeds --count 10000',
      effect: 'Write a corpus for a fuzzer: afl-fuzz -i seeds/inputs -x seeds/dwarf.dict ...',
    },
    {
      command: 'dwarfksyms corpus --out seeds --kinds malformed --from module.ko --max-size 4096',
      effect: 'Break small parts of a module.',
    },
    {
      command: "dwarfksyms corpus --out seeds --run 'readelf -wi {}' --run 'llvm-dwarfdump --verify {}'",
      effect: 'Show what two programs do with the files.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-version(1)'],
} as const satisfies Manual;
