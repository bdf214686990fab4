/** Runs `dwarfksyms baseline` in this process. */
import { baseline } from '../../src/cli/baseline.ts';
import type { VersionRun } from './version-run.ts';

export async function runBaseline(cwd: string, args: readonly string[], stdin = ''): Promise<VersionRun> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await baseline({
    argv: ['--jobs=1', ...args],
    cwd,
    readStdin: () => Buffer.from(stdin, 'latin1'),
    stdout: (bytes) => stdout.push(bytes),
    stderr: (text) => stderr.push(Buffer.from(text)),
    terminal: { columns: undefined, write: () => undefined, now: () => 0 },
  });
  return {
    status,
    stdout: Buffer.concat(stdout).toString('latin1'),
    stderr: Buffer.concat(stderr).toString('latin1'),
  };
}
