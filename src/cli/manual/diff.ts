/** What users are told about `dwarfksyms diff`. */
import { DEBUG_DIR_OPTION } from '../debug-folders.ts';
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const DIFF_FORMATS = [
  'text',
  'short',
  'symbols',
  'mod-symbols',
  'markdown',
  'json',
  'sarif',
  'junit',
  'html',
  'kabi-rules',
  'kabi-c',
  'kabi-rust',
] as const;

/** What only suggestions are written in. */
export const SUGGESTION_FORMATS: ReadonlySet<string> = new Set(['kabi-rules', 'kabi-c', 'kabi-rust']);

export const DIFF_OPTIONS = {
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT[:FILE]',
    help: 'text (the default), short, symbols, mod-symbols, markdown, json, sarif, junit or html, and with --suggest kabi-rules, kabi-c or kabi-rust, to standard output or FILE; may be repeated',
    choices: DIFF_FORMATS,
  },
  symbols: {
    long: 'symbols',
    short: 'S',
    value: 'FILE',
    help: 'compare only the symbols listed in FILE, one name or pattern per line',
  },
  ignore: {
    long: 'ignore',
    value: 'PATTERN',
    help: 'leave out symbols whose names match PATTERN; may be repeated',
  },
  rules: { long: 'rules', short: 'r', value: 'FILE', help: 'tolerate what the rules in FILE let pass' },
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
  suggest: {
    long: 'suggest',
    help: 'show for each cause the kABI rules or members that keep the old versions, as far as computing confirms it; implies --stable',
  },
  kabiRules: {
    long: 'kabi-rules',
    value: 'FILE',
    help: 'apply the kABI rules in FILE to NEW as if they were compiled in; implies --stable',
  },
  all: { long: 'all', short: 'A', help: 'show lists and definitions to their ends' },
  debugDir: DEBUG_DIR_OPTION,
  jobs: { long: 'jobs', short: 'j', value: 'N', help: 'read N objects at a time; default: as many as pay' },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only, no warnings' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const DIFF_MANUAL = {
  command: 'dwarfksyms diff',
  summary: 'show which symbols changed, and the changes of types behind that',
  synopsis: ['[OPTION]... OLD NEW'],
  description: [
    'Compares the exported symbols of OLD and NEW: which were added and removed, which have another version, and which are exported differently (licence, namespace, module). For what changed it shows the causes: the changes of types and prototypes that explain all changed versions.',
    'OLD and NEW are each an object, module or kernel, also compressed, or an archive; a directory of objects and modules; a .symtypes file or a directory of them, written by dwarfksyms, gendwarfksyms or genksyms; a consolidated symtypes file of suse-kabi-tools; a baseline, as dwarfksyms baseline saves it; or a Module.symvers, of which only versions can be compared. Text files can be compressed, too. The two sides need not be of one kind, but types that were read by genksyms cannot be compared with types from debugging information.',
    'Each cause is shown with the number of symbols that it reaches, what changed, its definition before and after with offsets in bytes, a shortest way from a symbol to it, and the types that changed only because its size did. It also says what the change means for modules that were compiled before: the layout or calls change; the version changes, the layout does not (a member in a hole or in the place of a reserved one, a new enumerator, a base type of the same size); or it is harmless (names of types, parameters and members, spelling, and whether a type is defined where it is only pointed to).',
    'Types are compared by what they say. The order of debugging information, other exports, and definitions that occur repeatedly make no difference. A version that changed although all types are the same is shown as unexplained; if only commas differ, which gendwarfksyms sets in the order in which it meets types, that is said.',
  ],
  options: DIFF_OPTIONS,
  sections: [
    {
      title: 'Directories',
      paragraphs: [
        'A directory with ELF files is read as dwarfksyms version reads it: each export once, from the file that the kernel would load. In any other directory all .symtypes files are read, each as one object, with the versions that a Module.symvers beside them records.',
      ],
    },
    {
      title: 'Formats',
      paragraphs: [
        'text is for people. short has the summary and a line per cause. symbols has the names of all symbols that differ, mod-symbols the names of those whose version changed, one per line. markdown is for comments on changes. json has everything; its schema is docs/schema/diff.schema.json in the package. sarif is SARIF 2.1.0 for code scanning: a rule per kind of change, and a result per kind and type. junit is the XML of JUnit, for build servers: a test case per cause, and per symbol whose difference has none; what rules tolerate has passed. html is one page that works from disk, without network: the verdict, the causes with their definitions side by side, a table of all symbols that can be filtered and sorted, the ways of types from each symbol to what changed, and the modules concerned; press ? in it for its keys. kabi-rules, kabi-c and kabi-rust have the rules that --suggest finds, as a file for --kabi-rules, as macros for a C source, and as statics for a Rust source; what would hide a break is there as a comment.',
      ],
    },
    {
      title: 'Suggestions',
      paragraphs: [
        'With --suggest, each cause has kABI rules that keep the old versions, or other members for the source (KABI_IGNORE, KABI_USE, KABI_REPLACE), the smallest change first. All were computed: rules by applying them to the objects of NEW, members by their type strings. If NEW is text, all are computed from type strings; aliases, of which only one name can have a type_string rule, are not known then.',
        'Each suggestion says how many symbols have their old version by it alone, if that was affordable, and together with the first rules for all other causes. A suggestion is marked as a lie where modules that were compiled before would load and go wrong. docs/kabi-rules.md in the package says which rule is for what.',
        "Versions stay only where gendwarfksyms runs with --stable. Rules in an object count for that object, so that each belongs into a source of all objects whose symbols it is for. A file for --kabi-rules has a record per line: its version, which is 1, and the rule's type, target and value; comments begin with #.",
      ],
    },
    {
      title: 'Lists and rules',
      paragraphs: [
        "A list of symbols has a name or pattern per line, with the wildcards * and ?. Comments begin with #. Section headers and indentation, as in Android's symbol lists, are ignored.",
        'A rule is a line with a pattern and PASS or FAIL; the first rule that matches decides, and what no rule matches is not tolerated. A pattern with a slash, and vmlinux, is one of modules; one in capital letters is one of namespaces; any other is one of symbols. This is the format of suse-kabi-tools. A prefix selects explicitly: symbol:, module:, namespace:, kind: for a kind of change as in the JSON output (also symbol-added, symbol-removed, licence, namespace, module, order, unexplained), type: for a type such as s#net_device. A symbol is tolerated if all changes behind it are: type: and kind: each decide about the changes that they match. Rules that decide nothing are reported.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'nothing differs, or all differences are tolerated' },
    { status: 1, meaning: 'something differs' },
    { status: 2, meaning: 'a file could not be read, or an option is invalid' },
  ],
  examples: [
    { command: 'dwarfksyms diff old/vmlinux new/vmlinux', effect: 'Show what changed between two kernels.' },
    {
      command: 'dwarfksyms diff abi.txt build/',
      effect: 'Tell whether a build still exports what a baseline has, and what changed.',
    },
    {
      command: 'dwarfksyms diff --symbols abi_symbollist old.symtypes new.symtypes',
      effect: 'Compare only what a symbol list protects.',
    },
    {
      command: 'dwarfksyms diff --suggest -f text -f kabi-rules:keep.rules old/ new/',
      effect: 'Show what keeps the old versions, and save the rules.',
    },
    {
      command: 'dwarfksyms diff -f text -f json:diff.json --rules severities old/ new/',
      effect: 'Show the differences, and save them for other programs.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-baseline(1)', 'dwarfksyms-version(1)', 'dwarfksyms-modcheck(1)'],
} as const satisfies Manual;
