/** What users are told about `dwarfksyms check`. */
import { DEBUG_DIR_OPTION } from '../debug-folders.ts';
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const CHECK_OPTIONS = {
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT[:FILE]',
    help: 'text (the default), json, sarif or junit, on standard output or in FILE; may be repeated',
    choices: ['text', 'json', 'sarif', 'junit'],
  },
  rules: {
    long: 'rules',
    short: 'r',
    value: 'LIST',
    help: 'check only these rules: ids (R01), groups (R) and ranges (R01-R05), separated by commas; by default all but K06, which takes as long as all others',
  },
  skip: { long: 'skip', value: 'LIST', help: 'do not check these rules' },
  forVersions: {
    long: 'for-versions',
    help: 'check only rules whose violation can move or hide the version of an exported symbol',
  },
  severity: {
    long: 'severity',
    short: 's',
    value: 'LEVEL',
    help: 'exit with status 1 for findings of this severity and worse: error (the default), warning or note',
    choices: ['error', 'warning', 'note'],
  },
  all: { long: 'all', short: 'a', help: 'show all findings with all their places, and notes' },
  hex: { long: 'hex', short: 'x', help: 'show the bytes around each place shown, with what they mean' },
  baseline: {
    long: 'baseline',
    short: 'b',
    value: 'FILE',
    help: 'report only what FILE, a list of known findings, does not contain',
  },
  writeBaseline: {
    long: 'write-baseline',
    value: 'FILE',
    help: 'write all findings to FILE, for --baseline',
  },
  debugDir: DEBUG_DIR_OPTION,
  jobs: {
    long: 'jobs',
    short: 'j',
    value: 'N',
    help: 'how many files to check at a time; by default one for each 64 MB, at most as many as there are processors',
  },
  explain: { long: 'explain', short: 'e', value: 'RULE', help: 'explain a rule, and check nothing' },
  listRules: {
    long: 'list-rules',
    short: 'l',
    help: 'list the rules that would be checked, and check nothing',
  },
  quiet: { long: 'quiet', short: 'q', help: 'show no files without findings, no warnings, and no progress' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const CHECK_MANUAL = {
  command: 'dwarfksyms check',
  summary: 'check files for conformance to ELF and DWARF',
  synopsis: ['[OPTION]... FILE...', '--explain RULE', '--list-rules'],
  description: [
    'Checks whether each FILE conforms to ELF (System V gABI) and DWARF 2 to 5, rule by rule. Each finding has the rule, the section of the standard, what is there, what was expected, and the place: section, offset, unit, and the entries around it. A FILE is any ELF file, also compressed, an archive, or a directory, in which all ELF files are checked. The file - is standard input.',
    'Separate debug files, split units (.dwo files and packages) and supplementary files (dwz) that are located beside FILE, or with --debug-dir, are checked together with it.',
    'A defect does not hide others: after one, checking continues with the next entry, unit or section where the structure allows it. Equal findings are counted once, with their places. At most five findings of a rule and three places of each are shown, all with --all.',
  ],
  options: CHECK_OPTIONS,
  sections: [
    {
      title: 'Rules',
      paragraphs: [
        'The severity of a rule follows from its class. Error (N): the standard demands it. Warning (S): suspicious, or read differently by different consumers. Note (A): advice; notes are counted, and shown with --all, --severity note or --rules. Vendor tags, attributes, forms and operations in the ranges for users are legal. Ids of rules are permanent.',
        'docs/conformance.md in the package lists all rules with their citations, and the findings in the output of common compilers.',
      ],
    },
    {
      title: 'Formats',
      paragraphs: [
        'With FORMAT:FILE, a format is written to FILE, and others can be given as well. If none is for standard output, that is the text. With --format json, the output is one document; its schema is docs/schema/check.schema.json in the package. Names are UTF-8; in one that is not, each byte above 0x7f is written as the lone surrogate U+DC00 plus the byte.',
        'With --format sarif, the output is SARIF 2.1.0 for code scanning: a result per finding, with the offset in the file, the entry as a logical location, and a fingerprint that does not depend on offsets. With --format junit, a file is a test suite, and a rule a test case.',
      ],
    },
    {
      title: 'Baselines',
      paragraphs: [
        'A baseline lists known findings, for version control: a line of JSON per finding, sorted. Findings are identified by file, rule, words and the names of the entries around them, not by offsets, and counted. Findings are new if the baseline does not contain them, or not as often. Only new findings are shown, and lead to exit status 1. In SARIF, known ones are marked "unchanged" and suppressed, those that are no longer found "absent". To merge changes of two branches keep the lines of both (merge=union in .gitattributes).',
        'File names are part of a baseline as they were given: run the command in the same directory.',
      ],
    },
    {
      title: 'Bytes',
      paragraphs: [
        'With --hex, the header, entry or declaration with the finding is shown field by field, with the bytes of each, its name in the grammar (ksy/ in the package), attribute and form. Elsewhere the bytes around the place are shown. The ones meant are marked.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'nothing of the severity that counts was found' },
    { status: 1, meaning: 'something was found' },
    { status: 2, meaning: 'a file could not be checked, or an option is invalid' },
  ],
  examples: [
    { command: 'dwarfksyms check a.o', effect: 'Check an object.' },
    {
      command: 'dwarfksyms check --hex --all broken.o',
      effect: 'Show every finding with the bytes that are wrong.',
    },
    {
      command: 'dwarfksyms check --format sarif:check.sarif --baseline known.jsonl build/',
      effect: 'Report in continuous integration what is new in a build.',
    },
    {
      command: 'dwarfksyms check --for-versions --severity warning vmlinux *.ko',
      effect: 'Check what versions of kernel symbols depend on.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-dump(1)', 'llvm-dwarfdump(1)', 'eu-elflint(1)'],
} as const satisfies Manual;
