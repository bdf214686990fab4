/** What users are told about `dwarfksyms build`. */
import type { Options } from '../getopt.ts';
import type { Manual } from './manual.ts';

export const BUILD_OPTIONS = {
  jobs: {
    long: 'jobs',
    short: 'j',
    value: 'N',
    help: 'how many objects "finish" reads at a time; by default as many as pay',
  },
  quiet: { long: 'quiet', short: 'q', help: 'show errors only, no warnings' },
  verbose: { long: 'verbose', short: 'v', help: 'also say when there was nothing to do' },
  help: { long: 'help', short: 'h', help: 'show this text' },
} as const satisfies Options;

export const BUILD_MANUAL = {
  command: 'dwarfksyms build',
  summary: 'compute the versions of a kernel build at once, and not object by object',
  synopsis: ['[OPTION]... prepare FOLDER', '[OPTION]... finish FOLDER', '[OPTION]... restore FOLDER'],
  description: [
    'A kernel build calls gendwarfksyms once for each object that exports symbols. After "build prepare", such a call only writes a request into the .cmd file of the object, and the build runs "build finish" before modpost, which replaces all requests by versions, in one process. The results are those of gendwarfksyms to the byte.',
    '"prepare" puts two shell programs into FOLDER, which is the folder that a kernel is built in: scripts/gendwarfksyms/gendwarfksyms, which records, and scripts/mod/modpost, which runs "build finish" and then the real modpost, kept as scripts/mod/modpost.real. Run it after "make modules_prepare", and again when this package was moved. Objects that have versions already keep them until they are compiled anew.',
    '"finish" looks for requests in the .cmd files of FOLDER and below. The options --symtypes and --stable of each request are honoured, and files of type strings are written. If the versions of an object cannot be computed, its request stays, and the build fails; so does a build in which an object was changed or deleted meanwhile. The next make continues.',
    '"restore" computes what is pending, and puts the real modpost back, and the plain gendwarfksyms. The two shell programs name the paths of this package: a folder that is packed, as for kernel headers, or used on another machine has to be without them.',
  ],
  options: BUILD_OPTIONS,
  commands: [
    {
      name: 'prepare',
      summary: 'put the programs into a build folder that ask for versions and compute them',
    },
    { name: 'finish', summary: 'compute the versions that are pending in a build folder' },
    { name: 'restore', summary: 'take the programs away again' },
  ],
  sections: [
    {
      title: 'INTERRUPTED BUILDS',
      paragraphs: [
        'Requests are in the .cmd files themselves, so that a build can be interrupted at any time: what is pending is computed by the next one. Of an object that was compiled by a build that was killed before it could ask for versions, and of a request that is incomplete, the .cmd file is removed, and the build fails with a message; the next make compiles the object anew.',
        'When make builds modpost anew because its sources have changed, the wrapper is gone. The next object that exports symbols puts it back. If no object is compiled after that, modpost itself warns that versions are missing; run "build prepare" after an update of the sources.',
        'Calls that are no part of a build, whose standard output is not the .cmd file of the object, are answered at once.',
      ],
    },
  ],
  exitStatuses: [
    { status: 0, meaning: 'everything was done, and nothing is pending' },
    { status: 1, meaning: 'the versions of an object could not be computed' },
    { status: 2, meaning: 'nothing could be done, or an option is invalid' },
  ],
  examples: [
    {
      command: 'dwarfksyms build prepare /build && make O=/build',
      effect: 'Build a kernel; the versions are computed before modpost runs.',
    },
    {
      command: 'dwarfksyms build finish --jobs 4 /build',
      effect: 'Compute now what is pending, on four threads.',
    },
  ],
  seeAlso: ['gendwarfksyms(1)', 'dwarfksyms(1)', 'dwarfksyms-version(1)'],
} as const satisfies Manual;
