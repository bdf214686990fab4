/** The programs whose answers are compared: how each is called, and which lines of what it writes are complaints. */
import { RULES } from '../../src/conformance/rules.ts';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export interface Consumer {
  /** With its version. */
  readonly title: string;
  readonly program: string;
  readonly args: (file: string) => readonly string[];
  /** Which lines of standard output are complaints; those of standard error all are. */
  readonly complaint: RegExp;
  /** Whether a complaint names the rule that is broken. */
  readonly isOurs: boolean;
}

interface Kind {
  readonly program: RegExp;
  readonly title: string;
  readonly args: Consumer['args'];
  readonly complaint: RegExp;
}

const NOTHING = /(?!)/u;
/** `2.40`, and of dwarfdump a date in quotes. */
const VERSION = /\d+(?:\.\d+)+|(?<=")\d{8}(?=")/u;
/** A Python of the user's need not have the modules of the system's. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** Reads everything that pyelftools has readers for, and says where one gives up. */
const PYELFTOOLS = `
import sys
from elftools.elf.elffile import ELFFile
elf = ELFFile(open(sys.argv[1], 'rb'))
for section in elf.iter_sections():
    section.name
if elf.has_dwarf_info():
    dwarf = elf.get_dwarf_info()
    for unit in dwarf.iter_CUs():
        for entry in unit.iter_DIEs():
            for value in entry.attributes.values():
                if value.form in ('DW_FORM_ref1', 'DW_FORM_ref2', 'DW_FORM_ref4', 'DW_FORM_ref8', 'DW_FORM_ref_udata', 'DW_FORM_ref_addr'):
                    entry.get_DIE_from_attribute(value.name)
        program = dwarf.line_program_for_CU(unit)
        if program is not None:
            program.get_entries()
`;

/** Everything is read, and each complaint is said. */
const GDB = [
  '-nx',
  '-batch',
  '-iex',
  'set complaints 1000',
  '-iex',
  'set debuginfod enabled off',
  '-ex',
  'maint expand-symtabs',
];

const KINDS: readonly Kind[] = [
  {
    program: /^llvm-dwarfdump(?:-\d+)?$/u,
    title: 'llvm-dwarfdump --verify',
    args: (file) => ['--verify', file],
    complaint: /^(?:error|warning):/u,
  },
  {
    program: /^dwarfdump$/u,
    title: 'dwarfdump -ka',
    args: (file) => ['-ka', file],
    complaint: /ERROR|DWARF CHECK|Warning/u,
  },
  {
    program: /^eu-elflint$/u,
    title: 'eu-elflint',
    args: (file) => ['-d', file],
    complaint: /^(?!No errors)./u,
  },
  {
    program: /^eu-readelf$/u,
    title: 'eu-readelf',
    args: (file) => ['-a', '--debug-dump', file],
    complaint: /\binvalid\b|\*\*\*/u,
  },
  {
    program: /^readelf$/u,
    title: 'readelf',
    args: (file) => ['--wide', '--all', '--debug-dump', file],
    complaint: /<corrupt/u,
  },
  {
    program: /^objdump$/u,
    title: 'objdump',
    args: (file) => ['--all-headers', '--dwarf', file],
    complaint: NOTHING,
  },
  {
    program: /^gdb$/u,
    title: 'gdb',
    args: (file) => [...GDB, file],
    complaint: NOTHING,
  },
];

/** Ours as it was built, then those that are found in the folders of PATH; of several versions the oldest and the newest. */
export function findConsumers(dist: string): readonly Consumer[] {
  const programs = programsOf(process.env['PATH'] ?? '');
  const found = KINDS.flatMap(({ program, title, args, complaint }) => {
    const versions = new Map<string, string>();
    for (const [name, path] of programs) {
      const version = program.test(name) ? versionOf(path) : undefined;
      if (version !== undefined && !versions.has(version)) versions.set(version, path);
    }
    const sorted = [...versions].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
    const [oldest, newest] = [sorted[0], sorted.at(-1)];
    return [...new Set([oldest, newest])].flatMap((one): readonly Consumer[] =>
      one === undefined
        ? []
        : [{ title: `${title} ${one[0]}`, program: one[1], args, complaint, isOurs: false }],
    );
  });
  return [ours(dist), ...found, ...pyelftools()];
}

function ours(dist: string): Consumer {
  const script = resolve(dist, 'dwarfksyms.cjs');
  // Named, so that those on demand are among them.
  const rules = `--rules=${RULES.map(({ id }) => id).join(',')}`;
  return {
    title: 'dwarfksyms check',
    program: process.execPath,
    args: (file) => [script, 'check', '--jobs=1', rules, file],
    complaint: /^(?:error|warning) [A-Z]\d\d: /u,
    isOurs: true,
  };
}

function pyelftools(): readonly Consumer[] {
  for (const program of PYTHONS) {
    const asked = ['-c', 'import elftools; print(elftools.__version__)'];
    const { status, stdout } = spawnSync(program, asked, { encoding: 'utf8' });
    if (status === 0)
      return [
        {
          title: `pyelftools ${stdout.trim()}`,
          program,
          args: (file) => ['-c', PYELFTOOLS, file],
          complaint: NOTHING,
          isOurs: false,
        },
      ];
  }
  return [];
}

/** By name: the first in PATH counts. */
function programsOf(path: string): ReadonlyMap<string, string> {
  const programs = new Map<string, string>();
  for (const folder of path.split(delimiter)) {
    let names: readonly string[];
    try {
      names = readdirSync(folder);
    } catch {
      continue;
    }
    for (const name of names)
      if (!programs.has(name) && isExecutable(join(folder, name))) programs.set(name, join(folder, name));
  }
  return programs;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first number in what the program says of itself. */
function versionOf(program: string): string | undefined {
  const { stdout, stderr, error } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  if (error !== undefined) return undefined;
  return VERSION.exec(`${stdout}${stderr}`)?.[0];
}
