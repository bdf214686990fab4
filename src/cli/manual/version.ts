/** What users are told about `dwarfksyms version`. */
import { DEBUG_DIR_OPTION } from '../debug-folders.ts';
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const VERSION_OPTIONS = {
  symbols: {
    long: 'symbols',
    value: 'FILE',
    help: 'compute versions of the symbols that FILE lists, one name per line, instead of the exported ones',
  },
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'symver (the default), symvers (lines of Module.symvers) or json',
    choices: ['symver', 'symvers', 'json'],
  },
  module: { long: 'module', value: 'NAME', help: 'the module name in symvers lines, instead of the path' },
  symtypes: {
    long: 'symtypes',
    short: 'T',
    value: 'FILE|DIR',
    help: 'write the type strings to FILE, or for each object to a file in the directory DIR',
  },
  stable: { long: 'stable', short: 's', help: 'apply the kABI rules of the objects' },
  kabiRules: {
    long: 'kabi-rules',
    value: 'FILE',
    help: 'apply the kABI rules in FILE as if they were compiled into each object; implies --stable',
  },
  debugDir: DEBUG_DIR_OPTION,
  output: { long: 'output', short: 'o', value: 'FILE', help: 'write to FILE instead of standard output' },
  strict: {
    long: 'strict',
    help: 'exit with status 1 if a symbol has no version, or a version depends on an arbitrary choice between equally long type strings',
  },
  verify: {
    long: 'verify',
    value: 'FILE',
    isOptional: true,
    help: 'compare with the versions recorded in the objects, or in FILE (Module.symvers and others)',
  },
  objects: {
    long: 'objects',
    help: 'in directories, read the objects (.o) instead of the modules and kernels that are linked from them',
  },
  jobs: {
    long: 'jobs',
    short: 'j',
    value: 'N',
    help: 'how many objects to read at a time; by default one for each 64 MB, at most as many as there are processors',
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
    help: 'what versions are computed over: unit, each compile unit alone, as a kernel build does (the default for kernels and modules), or file (the default for objects)',
  },
  explainOrder: {
    long: 'explain-order',
    help: 'show which versions depend on more than their types, on what, and through which type',
  },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only: no warnings, no progress' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const VERSION_MANUAL = {
  command: 'dwarfksyms version',
  summary: 'compute the versions of the symbols that kernel objects export',
  synopsis: ['[OPTION]... PATH...'],
  description: [
    'Computes the versions (CRCs) of the symbols that each PATH exports, from its debugging information. A PATH is an object, module or kernel, also compressed, an archive of objects, or a directory, which is searched for ELF files with exported symbols. Wherever a command reads a file, - is standard input.',
    'Each object is versioned separately. Its exported symbols are those with a label __export_symbol_NAME, as objects have before modpost has seen them, or an entry in __ksymtab or __ksymtab_gpl. Separate debug files, split objects (.dwo) and supplementary files (dwz) are located and read where they are needed; see "Debug files".',
    'The output has a line "#SYMVER NAME 0xCRC" per symbol, sorted by name; with several objects, a line "# PATH" precedes the lines of each. Symbols without a version are grouped into one warning per reason, with the first names; with --strict each symbol has its own warning, and --format json lists all of them.',
    'No versions are written for an object that is damaged in any way, since they could be wrong: that is an error, and the other objects are processed.',
  ],
  options: VERSION_OPTIONS,
  sections: [
    {
      title: 'Directories',
      paragraphs: [
        'In a directory, each export is reported once, from the file that the kernel would load: where there are modules (.ko) or a kernel, the objects that they are linked from are left out. With --objects, or in a directory without modules and kernels, the objects are read, except those that are linked from others (NAME.mod, vmlinux.o) or made by modpost. Files that are named on the command line are always read.',
        'Symbolic links are followed, as those of weak-updates, except links to a parent directory and links called build and source. A file with several paths is read once. The debug file beside a module (NAME.ko.debug) is not read as a module. A file that cannot be read is an error, and the other files are processed.',
      ],
    },
    {
      title: 'Formats',
      paragraphs: [
        'With --format symvers the columns are those of Module.symvers: version, name, module, EXPORT_SYMBOL or EXPORT_SYMBOL_GPL, and namespace. The module name is that of the kernel: from modules.order in the directory of the file or above; for installed modules, the path below kernel/; otherwise the path below the directory that was given, or the path of the file, without .ko or .o. The version of a symbol that has none is written as 0x00000000.',
        'With --format json the output is one document; its schema is docs/schema/version.schema.json in the package. Names are UTF-8; in one that is not, each byte above 0x7f is written as the lone surrogate U+DC00 plus the byte.',
      ],
    },
    {
      title: 'Verifying',
      paragraphs: [
        'With --verify the exported symbols are compared with the versions that modules and kernels record (__kcrctab and symbols __crc_NAME), or with FILE: a Module.symvers of any kernel, lines "#SYMVER NAME 0xCRC" (also among others, as in the .cmd files of a kernel build), the output of --format json, or a baseline (dwarfksyms-baseline(1)). FILE is joined to the option by an equals sign; - is standard input. Version, EXPORT_SYMBOL or EXPORT_SYMBOL_GPL, and namespace are compared, as far as they are recorded.',
        'Standard output has a line per difference: versions that differ, symbols that are "not recorded" (new) or "not exported" (removed), and missing modules. Modules are expected if a kernel and modules are named, or in a directory whose place in the tree is the recorded one; other recorded modules are not examined, and do not count as differences. Without modules in FILE, all its symbols are expected. With --format json every symbol has its verdict, and the document ends with the summary.',
        'Standard error ends with a summary: symbols compared, equal, different, not recorded, not exported, not comparable with the reasons, and not examined. A symbol is not comparable where no version can be computed, as for assembler symbols, or where lines of FILE contradict each other; with --strict the exit status is then 1.',
        'If nothing can be compared, in all files or in one of them, the exit status is 2. The same applies if nearly all versions differ and look like those of genksyms, which cannot be recomputed from DWARF: the kernel is older than 6.14, or a symbol whose type has only one spelling has the version that genksyms computes. To compare two builds of such a kernel, compute the versions of one with -f symvers -o FILE, and verify the other with --verify=FILE.',
      ],
    },
    {
      title: 'Profiles',
      paragraphs: [
        "With --profile linux, versions are those of the kernel's own tool, bit for bit. They depend on things that do not affect the ABI, such as the order of the debugging information and the other symbols that an object exports.",
        'With --profile canonical, a version depends on the symbol and the types in its object only. It stays the same when a compiler or linker writes the same information in another order or form, and when the object exports more or fewer other symbols. Use such versions to compare objects with each other: kernels and modules do not record them.',
      ],
    },
    {
      title: 'Scopes',
      paragraphs: [
        'A kernel build computes the versions of each object separately, before objects are linked. With --scope unit, the default for kernels and modules, the version of each symbol of a linked file is computed as in the build: in the compile unit that exports it, alone, with the symbols that this unit exports. EXPORT_SYMBOL leaves a variable in the debugging information, which shows the unit; without one, the unit that defines the symbol is used. With --verify, if neither gives the recorded version, the units that declare the symbol are tried. With --format json, "exportedFrom" names the source file that exports a symbol, if another file defines it. Symbols that are defined in assembler have no version: the build takes their types from a file that is not linked. --symtypes writes the type strings of one compile unit after those of another, each as in the .symtypes file of the object; one name can have several lines.',
        'With --scope file, versions are computed over all units of the file together, as gendwarfksyms does. This is the default for objects, also for several that were linked before modpost, and with --profile canonical and --explain-order.',
      ],
    },
    {
      title: 'Explaining order',
      paragraphs: [
        'With --explain-order, the versions of the two profiles are compared. Standard output has a line "PATH: NAME: linux 0xCRC, canonical 0xCRC: CAUSE through TYPE, ..." per symbol for which they differ; "none" means that a profile gives no version. The causes are a smallest set without which the version would be the canonical one, and TYPE is the first type of the symbol\'s expansion, or the symbol itself, whose description a cause changes. With --format json every symbol has both versions.',
        'comma-order: a comma is omitted after items of a list that were expanded before. unit-order: a type that a reference leads to before its unit is visited has no name; nor do types of supplementary files. other-exports: a definition is considered only if a listed symbol reaches it. tie: of two equally long type strings the first is used. file-number: whether a definition is private is remembered by the number of its file, also for other units. first-die: the first entry of a symbol is used, even if it is a declaration. rename-leak: a kABI placeholder renames a member that does not belong to it. text-reference: a name looks like a reference to a type. common-alias: common symbols with the same alignment are treated as aliases.',
        'All versions are computed several times, which takes eight to twenty times as long.',
      ],
    },
    {
      title: 'Debug files',
      paragraphs: [
        'The debugging information of a stripped module or kernel is searched for by its build id, by its debug link and by its path: in each DIR of --debug-dir and in /usr/lib/debug, with their trees .build-id, and beside the object. A DIR can have the layout of /usr/lib/debug, be the directory into which a package with that folder was unpacked, be a build folder of the kernel, or simply contain the files. Build id or CRC must match. If no file matches, one message for the object lists the places that were searched, and why files in them were rejected. docs/inputs.md in the package lists all places.',
        'If a supplementary file cannot be read, symbols whose types are in it have no version; the reason is shown, and the exit status is 2.',
      ],
    },
    {
      title: 'Ties',
      paragraphs: [
        "If an object has two different types with the same name and equally long type strings, neither is preferred: the choice between them is arbitrary, and the kernel's own tool makes it at random. --strict reports the versions that depend on such a choice.",
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was done' },
    {
      status: 1,
      meaning:
        'something that an exported symbol reaches cannot be expanded; with --verify something differs, with --explain-order a version; with --strict a version is missing, not comparable, or depends on a tie',
    },
    {
      status: 2,
      meaning:
        'an invalid option, an object or a supplementary file that could not be read, with --verify nothing to compare, or with --strict no symbols; the files of -o and -T are then left unchanged',
    },
  ],
  examples: [
    {
      command: 'dwarfksyms version drivers/net/foo.ko',
      effect: 'Show the versions of what a module exports.',
    },
    {
      command: 'dwarfksyms version --format symvers -o Module.symvers vmlinux /lib/modules/6.12',
      effect: 'Make a Module.symvers of a kernel and all its modules.',
    },
    {
      command: 'dwarfksyms version --verify=Module.symvers --strict foo.ko',
      effect: 'Check in a build that nothing has changed or is missing.',
    },
    {
      command: 'dwarfksyms version -f symvers -o old.symvers --debug-dir old-dbg old/lib/modules',
      effect:
        'Save the versions of a kernel package, also if those that it records are by genksyms. dwarfksyms version --verify=old.symvers --debug-dir new-dbg new/lib/modules then shows what the next package changes.',
    },
    {
      command: 'dwarfksyms version --debug-dir dbg /lib/modules/6.12',
      effect: 'Show the versions of installed modules, whose debug files were unpacked elsewhere.',
    },
    {
      command: 'dwarfksyms version --explain-order foo.ko',
      effect: 'Show which versions can change although no type changes.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'gendwarfksyms(1)'],
} as const satisfies Manual;
