/** What users are told about `dwarfksyms version`. */
import { DEBUG_DIR_OPTION } from '../debug-folders.ts';
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const VERSION_OPTIONS = {
  symbols: {
    long: 'symbols',
    value: 'FILE',
    help: 'the symbols to look for, one name per line, instead of those exported',
  },
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'symver (the default), symvers (lines of Module.symvers) or json',
    choices: ['symver', 'symvers', 'json'],
  },
  module: { long: 'module', value: 'NAME', help: 'the module that symvers lines name, instead of the path' },
  symtypes: {
    long: 'symtypes',
    short: 'T',
    value: 'FILE|DIR',
    help: 'write the type strings to FILE, or for each object to a file in the directory DIR',
  },
  stable: { long: 'stable', short: 's', help: 'follow the kABI rules of the objects' },
  debugDir: DEBUG_DIR_OPTION,
  output: { long: 'output', short: 'o', value: 'FILE', help: 'write to FILE instead of standard output' },
  strict: {
    long: 'strict',
    help: 'exit status 1 for symbols without a version and versions that rest on a tie',
  },
  verify: {
    long: 'verify',
    value: 'FILE',
    isOptional: true,
    help: 'compare with the versions recorded in the objects, or in FILE (Module.symvers and others)',
  },
  objects: {
    long: 'objects',
    help: 'in directories, take the objects (.o), and not the modules and kernels that are linked from them',
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
    help: 'tell which versions depend on more than their types, on what, and through which type',
  },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only: no warnings, no progress' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const VERSION_MANUAL = {
  command: 'dwarfksyms version',
  summary: 'compute the versions of the symbols that kernel objects export',
  synopsis: ['[OPTION]... PATH...'],
  description: [
    'Computes the versions (CRCs) of the symbols that each PATH exports, from its debugging information. A PATH is an object, module or kernel, also compressed, an archive of objects, or a directory, in which ELF files with exported symbols are looked for. Wherever a file is read, - is standard input.',
    'Each object is taken by itself. Its exported symbols are those with a label __export_symbol_NAME, as objects have before modpost has seen them, or an entry in __ksymtab or __ksymtab_gpl. Separate debug files, split objects (.dwo) and supplementary files (dwz) are found and read where they are needed; see "Debug files".',
    'The output has a line "#SYMVER NAME 0xCRC" per symbol, sorted by name; where several objects have such lines, "# PATH" stands before those of each. Symbols without a version are a warning for each reason, with the first names; with --strict each has its own, and --format json has all of them.',
    'An object that is damaged in any way has no versions, since they might be wrong: that is an error, and the others are done all the same.',
  ],
  options: VERSION_OPTIONS,
  sections: [
    {
      title: 'Directories',
      paragraphs: [
        'In a directory, each export is reported once, from the file that the kernel would load: where there are modules (.ko) or a kernel, the objects that they are linked from are left out. With --objects, or where there is nothing else, the objects count, without those that are linked from others (NAME.mod, vmlinux.o) or made by modpost. Files that are named count in any case.',
        'Symbolic links are followed, as those of weak-updates, but not to a directory around them, and not those called build and source. A file that several paths lead to counts once. The debug file of a module that is there (NAME.ko.debug) does not count. A file that cannot be read is an error, and the others are done all the same.',
      ],
    },
    {
      title: 'Formats',
      paragraphs: [
        'With --format symvers the columns are those of Module.symvers: version, name, module, EXPORT_SYMBOL or EXPORT_SYMBOL_GPL, and namespace. The module is the one of the kernel: as modules.order has it, in the directory of the file or above; for installed modules, the path below kernel/; else the path below the directory that was given, or the path of the file, without .ko or .o. A symbol without a version has 0x00000000.',
        'With --format json the output is one document; its schema is docs/schema/version.schema.json in the package. Names are UTF-8; in one that is not, each byte above 0x7f stands as the lone surrogate U+DC00 plus the byte.',
      ],
    },
    {
      title: 'Verifying',
      paragraphs: [
        'With --verify what is exported is compared with the versions that modules and kernels carry (__kcrctab and symbols __crc_NAME), or with FILE: a Module.symvers of any kernel, lines "#SYMVER NAME 0xCRC" (also among others, as in the .cmd files of a kernel build), or the output of --format json. FILE is joined to the option by an equals sign; - is standard input. Version, EXPORT_SYMBOL or EXPORT_SYMBOL_GPL, and namespace are compared, as far as they are recorded.',
        'Standard output has a line per difference: of a symbol, "not recorded" (new), "not exported" (gone), and of modules that are missing. Modules are expected if a kernel and modules are named, or in a directory whose place in the tree is the recorded one; other recorded modules are not examined, which is no difference. Without modules in FILE, all its symbols are expected. With --format json every symbol has its verdict, and the document ends with the summary.',
        'Standard error ends with a summary: symbols compared, equal, different, not recorded, not exported, not comparable with the reasons, and not examined. A symbol is not comparable where no version can be computed, as for assembler symbols, or where lines of FILE contradict each other; it does not pass with --strict.',
        'Where nothing can be compared, in all or in one of the files, there is no answer, and the exit status is 2. So it is where nearly all versions differ and look like those of genksyms, which cannot be recomputed from DWARF: the kernel is older than 6.14, or a symbol whose type is spelled in one way only has the version that genksyms computes. Two builds of such a kernel can be compared all the same: compute the versions of one with -f symvers -o FILE, and verify the other with --verify=FILE.',
      ],
    },
    {
      title: 'Profiles',
      paragraphs: [
        "With --profile linux, versions are those of the kernel's own tool, bit for bit. They depend on things that mean nothing for the ABI, as the order of the debugging information and the other symbols that an object exports.",
        'With --profile canonical, a version is a function of the symbol and of the types in its object alone. It stays the same when a compiler or linker writes the same information in another order or form, and when other symbols are exported or no longer are. Such versions are for comparing objects with each other: no kernel and no module records them.',
      ],
    },
    {
      title: 'Scopes',
      paragraphs: [
        'A kernel build computes versions of each object by itself, before objects are linked. With --scope unit, which is the usual one for kernels and modules, each symbol of a linked file is computed so: in the compile unit that exports it, alone, with the symbols that this unit exports. EXPORT_SYMBOL leaves a variable in the debugging information that tells the unit; without one, the unit that defines the symbol counts. With --verify, where neither gives the recorded version, the units that declare the symbol are tried. With --format json, "exportedFrom" is the source file of a symbol that another unit exports than the one that defines it. Symbols that are defined in assembler have no version: what the build knew of them is not linked. --symtypes then writes the type strings of one compile unit after those of another, each as the .symtypes file of the object would have them; one name can have several lines.',
        'With --scope file, the file is taken as one, as gendwarfksyms takes it. That is the usual scope for objects, also for several that were linked before modpost, and with --profile canonical and --explain-order.',
      ],
    },
    {
      title: 'Explaining order',
      paragraphs: [
        'With --explain-order, the versions of the two profiles are compared. Standard output has a line "PATH: NAME: linux 0xCRC, canonical 0xCRC: CAUSE through TYPE, ..." per symbol for which they differ; "none" stands where a profile finds nothing. The causes are a smallest set without which the version would be the canonical one, and TYPE is the first type of the symbol\'s expansion, or the symbol itself, whose description a cause changes. With --format json every symbol has both versions.',
        'comma-order: a comma is left out where earlier items of a list were met before. unit-order: a type was met through a reference before its unit was visited, and has no name; so have types of supplementary files. other-exports: a definition counts only if it is met from a symbol that is listed. tie: of two equally long descriptions the first counts. file-number: whether a definition is private is remembered by the number of its file, also for other units. first-die: the first entry of a symbol counts, be it a declaration. rename-leak: a kABI placeholder renames another member than its own. text-reference: a name looks like a reference to a type. common-alias: common symbols of one alignment are taken for one.',
        'This computes all versions several times over, and takes eight to twenty times as long.',
      ],
    },
    {
      title: 'Debug files',
      paragraphs: [
        'The debugging information of a stripped module or kernel is looked for by its build id, by its debug link and by its path: in each DIR of --debug-dir and in /usr/lib/debug, with their trees .build-id, and beside the object. A DIR can be laid out like /usr/lib/debug, be where a package with that folder was unpacked, be a build folder of the kernel, or simply hold the files. Build id or CRC must agree. Where nothing is found, one message for the object says where was looked, and what was wrong with files that were there. docs/inputs.md in the package has all places.',
        'Symbols whose types are in a supplementary file that cannot be read have no version, but a reason; the exit status is then 2.',
      ],
    },
    {
      title: 'Ties',
      paragraphs: [
        "Where an object has two different types of one name whose descriptions are equally long, the choice between them means nothing, and the kernel's own tool makes it at random. --strict finds the versions that depend on such a choice.",
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was done' },
    {
      status: 1,
      meaning:
        'something that an exported symbol reaches cannot be expanded; with --verify something differs, with --explain-order a version; with --strict one is missing, not comparable, or rests on a tie',
    },
    {
      status: 2,
      meaning:
        'a wrong option, an object or a supplementary file that could not be read, with --verify nothing to compare, or with --strict no symbols; the files of -o and -T are then left as they were',
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
        'Keep the versions of a kernel package, whatever computed those that it records. dwarfksyms version --verify=old.symvers --debug-dir new-dbg new/lib/modules then shows what the next package changes.',
    },
    {
      command: 'dwarfksyms version --debug-dir dbg /lib/modules/6.12',
      effect: 'Show the versions of installed modules, whose debug files were unpacked elsewhere.',
    },
    {
      command: 'dwarfksyms version --explain-order foo.ko',
      effect: 'Show which versions could change although no type does.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'gendwarfksyms(1)'],
} as const satisfies Manual;
