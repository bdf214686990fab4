/** Runs the drop-in on copies of a case's files, and sees what it wrote and what it touched. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliIo } from '../../src/cli/cli-io.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';

await zstdIsReady;

/** The drop-in as a function. */
export type Tool = (io: CliIo) => number;

export interface Run {
  /** The exit status, or what left the function instead. */
  readonly exit: number | { readonly crash: string };
  readonly stdout: string;
  readonly stderr: string;
  /** New files by name. */
  readonly created: ReadonlyMap<string, string>;
  /** Names of inputs that were written, replaced or removed. */
  readonly touched: readonly string[];
}

export class Sandbox {
  readonly #folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-oracle-'));
  readonly #inputs = new Map<string, string>();
  readonly #tool: Tool;

  constructor(tool: Tool, inputs: ReadonlyMap<string, Uint8Array>) {
    this.#tool = tool;
    for (const [name, bytes] of inputs) this.put(name, bytes);
  }

  /** Adds or replaces an input. */
  put(name: string, bytes: Uint8Array): void {
    writeFileSync(join(this.#folder, name), bytes);
    this.#inputs.set(name, this.#identity(name));
  }

  run(args: readonly string[], stdin: Uint8Array): Run {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const io: CliIo = {
      argv: args,
      cwd: this.#folder,
      readStdin: () => stdin,
      stdout: (bytes) => stdout.push(Buffer.from(bytes)),
      stderr: (text) => stderr.push(Buffer.from(text)),
    };
    const exit = this.#call(io);
    const touched = Array.from(this.#inputs.keys()).filter(
      (name) => this.#identity(name) !== this.#inputs.get(name),
    );
    return {
      exit,
      stdout: Buffer.concat(stdout).toString('latin1'),
      stderr: Buffer.concat(stderr).toString('latin1'),
      created: this.#takeCreated(),
      touched,
    };
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #call(io: CliIo): Run['exit'] {
    try {
      return this.#tool(io);
    } catch (error) {
      return { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  /** Changes when the file is written or replaced. */
  #identity(name: string): string {
    const stats = statSync(join(this.#folder, name), { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : [stats.ino, stats.size, stats.mtimeMs].join();
  }

  #takeCreated(): Map<string, string> {
    const names = readdirSync(this.#folder).filter((name) => !this.#inputs.has(name));
    return new Map(
      names.map((name) => {
        const path = join(this.#folder, name);
        const content = readFileSync(path, 'latin1');
        rmSync(path);
        return [name, content];
      }),
    );
  }
}
