/** Runs `dwarfksyms diff` in this process. */
import { diff } from '../../src/cli/diff.ts';
import type { VersionRun } from './version-run.ts';

export async function runDiff(cwd: string, args: readonly string[], stdin = ''): Promise<VersionRun> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await diff({
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

/** The document of `--format json`, as far as tests look at it. */
export interface DiffDocument {
  readonly summary: Readonly<Record<string, number>>;
  readonly causes: readonly {
    readonly name: string;
    readonly effect: string;
    readonly changes: readonly { readonly kind: string; readonly subject: string }[];
    readonly symbols: readonly string[];
    readonly way: readonly string[];
    readonly followers: readonly { readonly name: string }[];
  }[];
  readonly changed: readonly {
    readonly name: string;
    readonly explanation: string;
    readonly causes: readonly number[];
    readonly tolerated: boolean;
  }[];
  readonly exportedDifferently: readonly { readonly name: string; readonly differences: readonly string[] }[];
  readonly removed: readonly { readonly name: string }[];
  readonly added: readonly { readonly name: string }[];
  readonly unusedRules: readonly string[];
}
