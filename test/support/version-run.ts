/** Runs `dwarfksyms version` in this process, in a folder of its own if one is wanted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../src/cli/version.ts';

export interface VersionRun {
  readonly status: number;
  /** As latin1. */
  readonly stdout: string;
  readonly stderr: string;
}

export async function runVersion(cwd: string, args: readonly string[], stdin = ''): Promise<VersionRun> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await version({
    // Threads are slow to start where they have to load the sources.
    argv: ['--jobs=1', ...args],
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

/** Calls `action` with a new folder, which is gone afterwards. */
export async function inFolder<T>(action: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-version-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
