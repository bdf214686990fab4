/** Builds of the kernel, which differ in how versions are computed, and in nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { environment, FRAGMENT, run, say, type Programs } from './places.ts';

/** What would tell one build from another, and where it was. */
const REPRODUCIBLE = {
  KBUILD_BUILD_TIMESTAMP: 'Thu Jan  1 00:00:00 UTC 2026',
  KBUILD_BUILD_USER: 'builder',
  KBUILD_BUILD_HOST: 'builder',
  KBUILD_BUILD_VERSION: '1',
};
const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const;

export interface Making {
  readonly programs: Programs;
  readonly source: string;
  readonly folder: string;
  readonly jobs: number;
  /** The folder that flags are for, if it is a copy of another. */
  readonly flagsFor?: string;
}

function makeArguments(
  { source, folder, jobs, flagsFor = folder }: Making,
  target: string,
): readonly string[] {
  return [
    '-s',
    `-j${jobs}`,
    '-C',
    source,
    `O=${folder}`,
    'KBUILD_SYMTYPES=1',
    `KCFLAGS=-fdebug-prefix-map=${flagsFor}=.`,
    `KAFLAGS=-Wa,--debug-prefix-map=${flagsFor}=.`,
    target,
  ];
}

/** Throws if make fails. Its messages are shown. */
export function make(making: Making, target = 'all'): void {
  const { status } = spawnSync('make', makeArguments(making, target), {
    env: { ...environment(), ...REPRODUCIBLE },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`make ${target} in ${making.folder} failed`);
}

export function configure(making: Making): void {
  if (existsSync(join(making.folder, '.config'))) return;
  mkdirSync(making.folder, { recursive: true });
  run('make', [
    '-s',
    '-C',
    making.source,
    `O=${making.folder}`,
    'allnoconfig',
    `KCONFIG_ALLCONFIG=${FRAGMENT}`,
  ]);
}

export function makePlain(making: Making): void {
  configure(making);
  make(making, 'modules_prepare');
  const program = join(making.folder, 'scripts/gendwarfksyms/gendwarfksyms');
  mkdirSync(join(making.folder, 'scripts/gendwarfksyms'), { recursive: true });
  copyFileSync(making.programs.dropIn, program);
  chmodSync(program, 0o755);
  make(making);
}

/**
 * Builds with requests, and ends the build at random moments before it may finish.
 * @param longest how long it may run each time, in seconds
 */
export async function makeRecorded(making: Making, interruptions: number, longest: number): Promise<void> {
  configure(making);
  make(making, 'modules_prepare');
  process.stdout.write(run(process.execPath, [making.programs.command, 'build', 'prepare', making.folder]));
  for (let count = 1; count <= interruptions; count++) {
    const signal = SIGNALS[count % SIGNALS.length]!;
    const seconds = Math.random() * longest;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const status = await interruptedMake(making, signal, seconds);
    say(
      `interruption ${count}: ${signal} after ${seconds.toFixed(1)} s${status === null ? '' : `; make had ended: ${status}`}`,
    );
  }
  // An object that was lost is built by the next make: that is what is tested.
  for (let attempt = 0; attempt <= interruptions; attempt++)
    try {
      return make(making);
    } catch (error) {
      if (attempt === interruptions) throw error;
      say('make failed; once more');
    }
}

/** The whole group of processes gets the signal, as from a terminal. */
async function interruptedMake(
  making: Making,
  signal: NodeJS.Signals,
  seconds: number,
): Promise<number | null> {
  const child = spawn('make', makeArguments(making, 'all'), {
    env: { ...environment(), ...REPRODUCIBLE },
    stdio: ['ignore', 'ignore', 'ignore'],
    detached: true,
  });
  const closed = once(child, 'exit');
  await Promise.race([setTimeout(1000 * seconds), closed]);
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
  await closed;
  // Its children end a little later.
  await setTimeout(2000);
  return child.exitCode;
}
