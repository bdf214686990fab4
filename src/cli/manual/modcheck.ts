/** What users are told about `dwarfksyms modcheck`. */
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const MODCHECK_OPTIONS = {
  against: {
    long: 'against',
    short: 'a',
    value: 'KERNEL',
    help: 'the kernel: its vmlinux, a folder of kernel and modules, or a Module.symvers; may be repeated',
  },
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'text (the default), json or junit',
    choices: ['text', 'json', 'junit'],
  },
  all: { long: 'all', short: 'A', help: 'show all modules with all that they import' },
  strict: {
    long: 'strict',
    short: 's',
    help: "refuse modules without a version of a symbol, as Debian's kernels do",
  },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only, no warnings' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const MODCHECK_MANUAL = {
  command: 'dwarfksyms modcheck',
  summary: 'check whether modules would load on a kernel',
  synopsis: ['[OPTION]... MODULE... --against KERNEL [--against KERNEL]...'],
  description: [
    'Checks whether each MODULE would load on KERNEL, and shows the reasons if not: for each symbol that it imports, who provides it, and whether versions, licence and namespaces allow its use.',
    'The rule is that of the kernel itself: version of module_layout, version magic (without the release if the module has versions), undefined symbols, their versions, symbols for modules under the GPL, namespaces, and symbols that are exported twice. No debugging information is needed: the recorded versions are compared, whichever tool computed them.',
    'MODULE may be stripped and compressed as distributions install it, or a folder of modules. A module that others need is checked before them; if the kernel would refuse it, it would refuse them, too. Modules that are named replace modules of the same name in KERNEL.',
    'KERNEL is a vmlinux, a folder or a Module.symvers. A vmlinux contains the exports of the kernel itself, and its version magic. A folder, such as a build or /lib/modules/RELEASE, also contains modules; the exports of the kernel are read from a vmlinux below it, or from its Module.symvers or build/Module.symvers. A Module.symvers lists the exports of the kernel and all its modules, but no version magic, which is then not compared.',
    'For one KERNEL there is a line per MODULE. With several, a matrix comes first. Below a module that would be refused, the reasons are listed; for a single module, or with --all, all its imports.',
  ],
  options: MODCHECK_OPTIONS,
  sections: [
    {
      title: 'JSON AND JUNIT',
      paragraphs: [
        'With --format json, one document contains the kernels, an answer with all imports per module and kernel, and the files that could not be read. Its schema is docs/schema/modcheck.schema.json in the package.',
        'With --format junit, a kernel is a test suite, and a module a test case. A module that would be refused is a failure; a module without an answer is an error.',
      ],
    },
    {
      title: 'LIMITS',
      paragraphs: [
        'Whether a kernel is configured to force loads without versions (CONFIG_MODULE_FORCE_LOAD) or to allow namespaces that are not imported is recorded in none of these files; modcheck assumes that it is not. Signatures, deny lists and the sizes of structures that no version covers are ignored.',
        "A module without a recorded version for a symbol that has one is accepted with a warning by Linux 4.9 and later, and refused by older kernels and by Debian's. --strict refuses it.",
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'all modules would load' },
    { status: 1, meaning: 'not all would load' },
    { status: 2, meaning: 'there is no answer, a file could not be read, or an option is invalid' },
  ],
  examples: [
    {
      command: 'dwarfksyms modcheck foo.ko --against /lib/modules/6.12.117',
      effect: 'Check foo.ko against an installed kernel whose headers are installed as well.',
    },
    {
      command: 'dwarfksyms modcheck extra/ -a 6.1.0-47/Module.symvers -a 6.1.0-53/Module.symvers',
      effect: 'Compare a folder of modules with two kernels.',
    },
    {
      command: 'dwarfksyms modcheck --format junit *.ko --against vmlinux > modcheck.xml',
      effect: 'Report in continuous integration.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-version(1)', 'modinfo(8)', 'depmod(8)'],
} as const satisfies Manual;
