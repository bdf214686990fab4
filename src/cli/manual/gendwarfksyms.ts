/** What users are told about `gendwarfksyms`. */
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const GENDWARFKSYMS_OPTIONS = {
  debug: { long: 'debug', short: 'd', help: 'show each step' },
  dumpDies: { long: 'dump-dies', help: 'show the expansion of each symbol, indented' },
  dumpDieMap: { long: 'dump-die-map', help: 'show which entries each expansion visited' },
  dumpTypes: { long: 'dump-types', help: 'show the type strings' },
  dumpVersions: { long: 'dump-versions', help: 'show the expanded strings that versions are computed from' },
  stable: { long: 'stable', short: 's', help: 'apply the kABI rules of the objects' },
  symtypes: { long: 'symtypes', short: 'T', value: 'FILE', help: 'write the type strings to FILE' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const GENDWARFKSYMS_MANUAL = {
  command: 'gendwarfksyms',
  summary: 'versions of exported kernel symbols, as part of a kernel build',
  synopsis: ['[OPTION]... OBJECT... < NAMES'],
  description: [
    'Writes the versions of exported symbols, computed from the debugging information of the objects, as lines "#SYMVER NAME 0xCRC". NAMES has one symbol name per line.',
    'This is a drop-in for the program of that name in the kernel sources: options, streams, the order of the output and exit statuses are the same. Options may be abbreviated, bundled, and placed after the objects.',
    'Dumps and messages go to standard error. A symbol that is not found is a warning, and has version 0. If an error occurs, standard output stays empty, and an older FILE of --symtypes is left unchanged.',
    'Each of several objects is read separately; a symbol gets its version from the first object that has one for it.',
  ],
  options: GENDWARFKSYMS_OPTIONS,
  exitStatuses: [
    { status: 0, meaning: 'done' },
    { status: 1, meaning: 'failed: one message gives the reason' },
  ],
  examples: [
    { command: 'echo mailbox_send | gendwarfksyms mailbox.o', effect: 'Show the version of one symbol.' },
    {
      command: 'gendwarfksyms --symtypes mailbox.symtypes mailbox.o < names',
      effect: 'Also write the types that the versions are computed from.',
    },
  ],
  seeAlso: ['dwarfksyms(1)', 'dwarfksyms-version(1)'],
} as const satisfies Manual;
