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
  summary: 'tell whether modules would load on a kernel',
  synopsis: ['[OPTION]... MODULE... --against KERNEL [--against KERNEL]...'],
  description: [
    'Tells whether each MODULE would load on KERNEL, and if not, why: for each symbol that it imports, who provides it, and whether versions, licence and namespaces allow its use.',
    'The rule is that of the kernel itself: version of module_layout, version magic (without the release if the module has versions), undefined symbols, their versions, symbols for modules under the GPL, namespaces, and symbols that are exported twice. No debugging information is needed: what is recorded in the files is compared, whichever tool it is by.',
    'MODULE may be stripped and compressed as distributions install it, or a folder of modules. A module that others need is checked before them; if it would be refused, so would they. Modules that are named take the places of modules of the same name in KERNEL.',
    'KERNEL is one of three. A vmlinux has what the kernel itself exports, and its version magic. A folder, such as a build or /lib/modules/RELEASE, has modules as well; what the kernel exports is in a vmlinux below it, or in its Module.symvers or build/Module.symvers. A Module.symvers has what the kernel and all its modules export, but no version magic, which is then not compared.',
    'For one KERNEL there is a line per MODULE. With several, a matrix comes first. Below a module that would be refused stands what leads to that; for a single module, or with --all, everything that it imports.',
  ],
  options: MODCHECK_OPTIONS,
  sections: [
    {
      title: 'JSON AND JUNIT',
      paragraphs: [
        'With --format json, one document has the kernels, an answer with all imports per module and kernel, and what could not be read. Its schema is docs/schema/modcheck.schema.json in the package.',
        'With --format junit, a kernel is a test suite, and a module a test case. One that would be refused has failed; one of which it cannot be told is in error.',
      ],
    },
    {
      title: 'WHAT IS NOT KNOWN',
      paragraphs: [
        'Whether a kernel is configured to force loads without versions (CONFIG_MODULE_FORCE_LOAD) or to allow namespaces that are not imported is in none of these files. It is taken not to be. Signatures, deny lists and the sizes of structures that no version covers are not looked at.',
        "A module without a recorded version for a symbol that has one is accepted with a warning by Linux 4.9 and later, and refused by older kernels and by Debian's. --strict refuses it.",
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'all modules would load' },
    { status: 1, meaning: 'not all would load' },
    { status: 2, meaning: 'it could not be told, a file could not be read, or an option is wrong' },
  ],
  examples: [
    {
      command: 'dwarfksyms modcheck foo.ko --against /lib/modules/6.12.117',
      effect: 'Tell whether foo.ko would load on an installed kernel whose headers are there as well.',
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
