/** Runs `dwarfksyms check` in this process. */
import { check } from '../../src/cli/check.ts';
import type { Display } from '../../src/cli/display.ts';
import type { VersionRun } from './version-run.ts';

export interface CheckRunOptions {
  readonly stdin?: Uint8Array;
  readonly display?: Display;
}

export async function runCheck(
  cwd: string,
  args: readonly string[],
  { stdin = new Uint8Array(), display }: CheckRunOptions = {},
): Promise<VersionRun> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await check({
    // Threads are slow to start where they have to load the sources.
    argv: ['--jobs=1', ...args],
    cwd,
    readStdin: () => stdin,
    stdout: (bytes) => stdout.push(bytes),
    stderr: (text) => stderr.push(Buffer.from(text)),
    ...(display && { display }),
    terminal: { columns: undefined, write: () => undefined, now: () => 0 },
  });
  return {
    status,
    stdout: Buffer.concat(stdout).toString('latin1'),
    stderr: Buffer.concat(stderr).toString('latin1'),
  };
}
