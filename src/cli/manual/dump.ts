/** What users are told about `dwarfksyms dump`. */
import { DEBUG_DIR_OPTION } from '../debug-folders.ts';
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const DUMP_OPTIONS = {
  unit: {
    long: 'unit',
    short: 'u',
    value: 'UNIT',
    help: 'show one unit only: its number, an offset 0x... in it, or its name',
  },
  offset: {
    long: 'offset',
    short: 'o',
    value: 'OFFSET',
    help: 'show the entry at this offset with its children',
  },
  name: {
    long: 'name',
    short: 'n',
    value: 'NAME',
    help: 'show entries with this name with their children; equal entries of different units are shown once',
  },
  section: {
    long: 'section',
    short: 's',
    value: 'SECTION',
    help: 'show one kind of section only: info, types, abbrev or line; may be repeated',
    choices: ['info', 'types', 'abbrev', 'line'],
  },
  depth: {
    long: 'depth',
    short: 'd',
    value: 'LEVELS',
    help: 'show at most this many levels below the first',
  },
  format: {
    long: 'format',
    short: 'f',
    value: 'FORMAT',
    help: 'text (the default) or json, one object per line',
    choices: ['text', 'json'],
  },
  debugDir: DEBUG_DIR_OPTION,
  hex: { long: 'hex', short: 'x', help: 'show the bytes of each field, with its place in the grammar' },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only, no warnings' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const DUMP_MANUAL = {
  command: 'dwarfksyms dump',
  summary: 'show the debugging information of an ELF file',
  synopsis: ['[OPTION]... FILE'],
  description: [
    'Shows the units of FILE, their debugging information entries with all attributes, and the files of its line tables.',
    'Each entry follows its section offset, indented by its depth, with the tag and attribute names of the DWARF standard. Values are shown by their meaning: constants with their standard name if there is one, file numbers with the name of the file, references with offset, tag and name of their target, strings in quotes, blocks and expressions in hexadecimal digits. Relocations are applied, and compressed sections are inflated.',
    'References and strings in a supplementary file (dwz) are followed, and for a file without debugging information its separate debug file is shown. These files are searched for by build id, debug link or path, in each DIR of --debug-dir, in /usr/lib/debug, and beside the file; see dwarfksyms-version(1).',
    'FILE may be - for standard input, compressed with gzip, xz or zstd, as modules are, or an archive, whose members are shown one after the other.',
    'Where the file is damaged, the dump shows an error, and continues with the next unit.',
    'With --name, an entry that is equal in several units is shown once, with the number of other units. Entries are equal if their tags and the names and values of all attributes are equal; targets of references are compared by tag and name, or by their contents if they have no name. With --hex all entries are shown.',
    'OFFSET and numbers of units are decimal, or hexadecimal with the prefix 0x. A unit has the name NAME if the name of its unit entry is NAME or ends in /NAME.',
  ],
  options: DUMP_OPTIONS,
  sections: [
    {
      title: 'JSON',
      paragraphs: [
        'With --format json each line is an object whose member "kind" is one of file, unit, entry, line-table, abbreviations or damage. Entries follow their unit, in the order of the file, with their depth; so a program that reads it needs memory for one line only. The schema of a line is docs/schema/dump.schema.json in the package.',
        'Integers that a double cannot hold exactly are strings of decimal digits. Names are UTF-8; in one that is not, each byte above 0x7f is written as the lone surrogate U+DC00 plus the byte.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything that matches the options was shown' },
    { status: 1, meaning: 'nothing in the file matches the options' },
    { status: 2, meaning: 'an invalid option, or something could not be read' },
  ],
  examples: [
    {
      command: 'dwarfksyms dump --name list_head --depth 1 module.ko',
      effect: 'Show struct list_head with its members.',
    },
    { command: 'dwarfksyms dump --unit 0 --hex object.o', effect: 'Show every byte of the first unit.' },
    { command: 'dwarfksyms dump --format json vmlinux', effect: 'Write everything in a form for programs.' },
  ],
  seeAlso: ['dwarfksyms(1)', 'gendwarfksyms(1)', 'readelf(1)'],
} as const satisfies Manual;
