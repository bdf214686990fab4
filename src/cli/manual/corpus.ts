/** What users are told about `dwarfksyms corpus`. */
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const CORPUS_OPTIONS = {
  out: { long: 'out', short: 'o', value: 'DIR', help: 'the folder of the corpus' },
  seed: { long: 'seed', value: 'N', help: 'seed of the random choices; 1 by default' },
  count: { long: 'count', short: 'n', value: 'N', help: 'how many files; 1000 by default' },
  kinds: {
    long: 'kinds',
    value: 'KINDS',
    help: 'the kinds of files, separated by commas: valid, neutral, breaking, malformed; all by default',
    choices: ['valid', 'neutral', 'breaking', 'malformed'],
  },
  from: {
    long: 'from',
    value: 'FILE',
    help: 'make the files from parts of FILE (and of operands) instead of generated types; may be repeated',
  },
  maxSize: { long: 'max-size', value: 'BYTES', help: 'the largest size of a file; 65536 by default' },
  force: { long: 'force', help: 'replace an existing corpus in DIR' },
  run: {
    long: 'run',
    value: 'CMD',
    help: 'run CMD on each file, with {} replaced by the path of the file; may be repeated',
  },
  timeout: { long: 'timeout', value: 'S', help: 'how many seconds CMD may take for a file; 10 by default' },
  sample: { long: 'sample', value: 'N', help: 'run CMD on only N of the files, spread evenly' },
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
    'Writes files with debugging information whose properties are known: valid ones, ones with the same content in another form (neutral), ones with a different ABI (breaking), and malformed ones. Programs that read DWARF can be fuzzed from them, or tested against the known properties.',
    'Every file of a kind other than valid comes from a valid one by changes that are named in the manifest. The same options give the same bytes on any machine, whatever the value of --jobs; another version of this program may make different files.',
    'With --run, programs are run on each file, and their results are counted. An existing corpus in DIR is used unchanged, unless an option that makes a corpus is given.',
  ],
  options: CORPUS_OPTIONS,
  sections: [
    {
      title: 'The folder',
      paragraphs: [
        'DIR/inputs/ has one file per input and nothing else, as "afl-fuzz -i" and libFuzzer take a folder. Each is named by the SHA-1 of its bytes. Some need another file (a split unit, a supplementary file), which is in the same folder.',
        'DIR/dwarf.dict has tokens for "afl-fuzz -x" and "-dict=".',
        "DIR/manifest.jsonl has a JSON object per file: kind, parents, what was changed, and the versions of all symbols, or what is wrong and where. Its schema is docs/schema/corpus-manifest.schema.json in the package. Versions are those of dwarfksyms version, by profile; neutral files have their parent's in the profile canonical.",
      ],
    },
    {
      title: 'Running programs',
      paragraphs: [
        'CMD is split into words as in a shell, with quotes and backslashes, but no shell is started: variables and patterns are not expanded. Each {} in a word becomes the absolute path of the file. Standard input is empty, standard output is ignored; the first line on standard error counts as a complaint. A program that takes longer than --timeout is killed, together with the processes that it started. Its memory is not limited. It runs in the current directory: run the command in DIR/inputs for a program that searches for split units there, and not beside the object.',
        'For each program the table has: how it ended, by kind of file; crashes and time-outs; neutral relatives with different results (status, and whether there was a complaint); malformed files that were accepted without a complaint; and complaints about files that are not malformed. With --format json it is a document whose schema is docs/schema/corpus-run.schema.json.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was done' },
    {
      status: 1,
      meaning:
        'fewer files than --count were generated, or a program crashed, timed out, or gave different results for neutral relatives',
    },
    { status: 2, meaning: 'something could not be done; an older corpus is left unchanged' },
  ],
  examples: [
    {
      command: 'dwarfksyms corpus --out seeds --count 10000',
      effect: 'Write a corpus for a fuzzer: afl-fuzz -i seeds/inputs -x seeds/dwarf.dict ...',
    },
    {
      command: 'dwarfksyms corpus --out seeds --kinds malformed --from module.ko --max-size 4096',
      effect: 'Make damaged files from small parts of a module.',
    },
    {
      command: "dwarfksyms corpus --out seeds --run 'readelf -wi {}' --run 'llvm-dwarfdump --verify {}'",
      effect: 'Show what two programs do with the files.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-version(1)'],
} as const satisfies Manual;
