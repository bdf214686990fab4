/** Who is measured: our commands, the yardsticks found on the machine, and any other command. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from './meter.ts';
import { symbolList, type InputFile } from './workload.ts';

export interface Competitor {
  readonly title: string;
  /** The commands that, one after the other, do the work on all files. */
  readonly commands: (files: readonly InputFile[]) => readonly Command[];
  /** Exit statuses of work that was done; otherwise 0. */
  readonly answers?: readonly number[];
}

const DIST = resolve(import.meta.dirname, '../dist');
export const DWARFKSYMS = resolve(DIST, 'dwarfksyms.cjs');
export const DROP_IN = resolve(DIST, 'gendwarfksyms.cjs');

/** `dwarfksyms version`: one process for all files. It finds the exported symbols itself. */
export function versionCommand(jobs: number): Competitor {
  return {
    title: `dwarfksyms version --jobs ${jobs}`,
    commands: (files) => [
      node(DWARFKSYMS, ['version', '--jobs', String(jobs), ...files.map(({ path }) => path)]),
    ],
  };
}

/** `dwarfksyms check` with all rules, for findings as text. Its status says what was found. */
export const checkCommand: Competitor = {
  title: 'dwarfksyms check',
  answers: [0, 1],
  commands: (files) => [node(DWARFKSYMS, ['check', '--jobs', '1', ...files.map(({ path }) => path)])],
};

/** The drop-in: a process for each file, as in a kernel build. */
export const dropIn: Competitor = {
  title: 'gendwarfksyms (drop-in)',
  commands: (files) =>
    files.map(({ path, names }) => ({ ...node(DROP_IN, [path]), input: symbolList(names) })),
};

/** Node itself, doing nothing. */
export const emptyNode: Competitor = {
  title: 'node -e 0',
  commands: (files) => files.map(() => node('-e', ['0'])),
};

function node(script: string, args: readonly string[]): Command {
  return { program: process.execPath, args: [script, ...args] };
}

/** Every other command of ours is measured as it was built. @throws Error if it was not */
export function requireBuilt(): void {
  for (const path of [DWARFKSYMS, DROP_IN])
    if (!existsSync(path)) throw new Error(`${path} is not there: npm run build`);
}

interface Yardstick {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether one process takes any number of files. */
  readonly takesMany: boolean;
}

/** The base of all ratios: it decodes every entry, and every distribution has it. */
export const READELF: Yardstick = { program: 'readelf', args: ['--debug-dump=info'], takesMany: true };

export const YARDSTICKS: readonly Yardstick[] = [
  READELF,
  { program: 'llvm-dwarfdump', args: ['--debug-info'], takesMany: true },
  { program: 'eu-readelf', args: ['--debug-dump=info'], takesMany: true },
  { program: 'pahole', args: [], takesMany: false },
  { program: 'abidw', args: ['--noout'], takesMany: false },
];

export function isInstalled({ program }: Yardstick): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

export function yardstick({ program, args, takesMany }: Yardstick): Competitor {
  return {
    title: [program, ...args].join(' '),
    commands: (files) => {
      const paths = files.map(({ path }) => path);
      const groups = takesMany ? [paths] : paths.map((path) => [path]);
      return groups.map((group) => ({ program, args: [...args, ...group] }));
    },
  };
}

/** A process for each file, whatever the program could do with many. */
export function oneByOne(one: Competitor): Competitor {
  return { ...one, commands: (files) => files.flatMap((file) => one.commands([file])) };
}

/** A command line for the shell, run for each file, with `{}` for the file and the names on standard input. */
export function shellCommand(line: string): Competitor {
  return {
    title: line,
    commands: (files) =>
      files.map(({ path, names }) => ({
        program: 'sh',
        args: ['-c', line.replaceAll('{}', '"$1"'), 'sh', path],
        input: symbolList(names),
      })),
  };
}
