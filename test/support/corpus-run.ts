/** Runs `dwarfksyms corpus` in this process. */
import { corpus } from '../../src/cli/corpus.ts';

export interface CorpusRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCorpus(cwd: string, args: readonly string[]): Promise<CorpusRun> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await corpus({
    // Threads are slow to start where they have to load the sources.
    argv: ['--jobs=1', ...args],
    cwd,
    readStdin: () => new Uint8Array(),
    stdout: (bytes) => stdout.push(bytes),
    stderr: (text) => stderr.push(Buffer.from(text)),
    terminal: { columns: undefined, write: () => undefined, now: () => 0 },
  });
  return {
    status,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
  };
}
