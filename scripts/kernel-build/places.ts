/** Folders of the test, and processes. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = join(ROOT, 'dist');
export const FRAGMENT = join(import.meta.dirname, 'kernel.config');

export interface Places {
  /** A copy of the programs, which stays what it is while the kernel is built. */
  readonly programs: Programs;
  readonly source: string;
  /** Built with the plain drop-in. */
  readonly plain: string;
  /** Built with requests that are answered before modpost. */
  readonly recorded: string;
  /** A copy of it in which a header was changed. */
  readonly changed: string;
  /** Objects and calls alone, to measure them. */
  readonly cost: string;
  /** What is booted. */
  readonly boot: string;
}

export interface Programs {
  readonly folder: string;
  readonly command: string;
  readonly dropIn: string;
}

export function placesIn(work: string): Places {
  const at = (name: string): string => join(resolve(work), name);
  const folder = at('tool/dist');
  return {
    programs: {
      folder,
      command: join(folder, 'dwarfksyms.cjs'),
      dropIn: join(folder, 'gendwarfksyms.cjs'),
    },
    source: at('src'),
    plain: at('o'),
    recorded: at('o2'),
    changed: at('o3'),
    cost: at('cost'),
    boot: at('boot'),
  };
}

/** Node 20 would read these at every start. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  return env;
}

/** Returns standard output. */
export function run(command: string, args: readonly string[], cwd = ROOT): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: environment(),
    encoding: 'latin1',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: exit status ${status}\n${stdout}${stderr}`);
  return stdout;
}

export function say(text: string): void {
  console.log(text);
}

export function check(isFine: boolean, what: string): void {
  say(`${isFine ? 'ok  ' : 'FAIL'} ${what}`);
  if (!isFine) process.exitCode = 1;
}

export function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
