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
    help: 'show the entry at this offset, and what is below it',
  },
  name: {
    long: 'name',
    short: 'n',
    value: 'NAME',
    help: 'show entries with this name, and what is below them; equal ones of different units once',
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
    'Each entry stands behind its section offset, indented by its depth, with the tag and attribute names of the DWARF standard. A value is shown as what it means: constants with their standard name where there is one, numbers of files with the name of the file, references with offset, tag and name of the entry that they lead to, strings in quotes, blocks and expressions in hexadecimal digits. Relocations are applied, and compressed sections are inflated.',
    'References and strings in a supplementary file (dwz) are followed, and a file without debugging information leads to its separate debug file, if these files are found: by build id, debug link or path, in each DIR of --debug-dir, in /usr/lib/debug, and beside the file. dwarfksyms-version(1) says more.',
    'FILE may be - for standard input, compressed with gzip, xz or zstd, as modules are, or an archive, whose members are shown one after the other.',
    'Where the file is damaged, the dump says so, and goes on with the next unit.',
    'With --name, an entry that is equal in several units is shown once, with the number of other units: equal are tags, names and values of all attributes, and what references lead to, by tag and name, or by its contents if it has no name. With --hex each is shown.',
    'OFFSET and numbers of units are decimal, or hexadecimal behind 0x. A unit has the name NAME if the name of its unit entry is NAME or ends in /NAME.',
  ],
  options: DUMP_OPTIONS,
  sections: [
    {
      title: 'JSON',
      paragraphs: [
        'With --format json each line is an object whose member "kind" says what it describes: file, unit, entry, line-table, abbreviations or damage. Entries follow their unit, in the order of the file, with their depth; so a reader needs memory for one line only. The schema of a line is docs/schema/dump.schema.json in the package.',
        'Integers that a double cannot hold exactly are strings of decimal digits. Names are UTF-8; in one that is not, each byte above 0x7f stands as the lone surrogate U+DC00 plus the byte.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything asked for was shown' },
    { status: 1, meaning: 'nothing in the file is what was asked for' },
    { status: 2, meaning: 'a wrong option, or something could not be read' },
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
