/** Runs `dwarfksyms dump` in this process, on a file in a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from '../../src/cli/dump.ts';

export interface Dumped {
  readonly status: number;
  /** latin1: names are bytes. */
  readonly stdout: string;
  readonly stderr: string;
}

/** @param file in memory, or a path */
export async function dumpOf(file: Uint8Array | string, ...options: readonly string[]): Promise<Dumped> {
  const folder = mkdtempSync(join(tmpdir(), 'dump-'));
  try {
    if (typeof file !== 'string') writeFileSync(join(folder, 'x.o'), file);
    const stdout: Uint8Array[] = [];
    const stderr: string[] = [];
    const status = await dump({
      argv: [...options, typeof file === 'string' ? file : 'x.o'],
      cwd: folder,
      readStdin: () => new Uint8Array(),
      stdout: (bytes) => stdout.push(bytes),
      stderr: (text) => stderr.push(text.toString()),
    });
    return { status, stdout: Buffer.concat(stdout).toString('latin1'), stderr: stderr.join('') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
