/** Runs `dwarfksyms explain` in this process. */
import { explain } from '../../src/cli/explain.ts';
import type { VersionRun } from './version-run.ts';

export async function runExplain(
  cwd: string,
  args: readonly string[],
  stdin?: Uint8Array,
): Promise<VersionRun> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await explain({
    argv: args,
    cwd,
    readStdin: () => stdin ?? new Uint8Array(),
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
