/** Runs `dwarfksyms modcheck` in this process. */
import { modcheck } from '../../src/cli/modcheck.ts';
import type { VersionRun } from './version-run.ts';

export async function runModcheck(cwd: string, args: readonly string[], stdin = ''): Promise<VersionRun> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await modcheck({
    argv: args,
    cwd,
    readStdin: () => Buffer.from(stdin),
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
