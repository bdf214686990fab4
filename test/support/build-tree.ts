/**
 * A build folder as `dwarfksyms build` meets it, without a kernel: objects of fixtures, `.cmd` files as fixdep writes them, and a
 * stand-in for modpost that does with `#SYMVER` lines what modpost does.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from '../../src/cli/build.ts';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
export const MAILBOX = join(FIXTURES, 'kernel-like/mailbox.o');
/** By `nm`, in its order. */
export const MAILBOX_NAMES = ['mailbox_list', 'mailbox_register', 'mailbox_send', 'mailbox_state'];
/** The versions that are recorded beside the fixture. */
export const MAILBOX_VERSIONS = readFileSync(join(FIXTURES, 'kernel-like/mailbox.symver'), 'utf8');
/** An object that exports other symbols. */
export const OTHER = join(FIXTURES, 'damaged/llvm-form.o');

const MODPOST = `#!/bin/sh
while [ $# -gt 0 ]; do
  case $1 in -o) output=$2 ;; esac
  shift
done
while read -r object; do
  case $object in */*) folder=\${object%/*}/ ;; *) folder= ;; esac
  grep '^#SYMVER ' "$folder.\${object##*/}.cmd"
done <.vmlinux.objs >"$output"
exit "\${MODPOST_STATUS:-0}"
`;

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(command: string, args: readonly string[], cwd: string, input = ''): Ended {
  const { NODE_EXTRA_CA_CERTS: _, quiet: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    input: Buffer.from(input, 'latin1'),
    env,
  });
  return { status, stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1') };
}

/** The part of a `.cmd` file that fixdep has written. */
export function commandsOf(object: string): string {
  return `savedcmd_${object} := gcc -c -o ${object}\n\nsource_${object} := x.c\n\ndeps_${object} := \\\n  x.h \\\n\n${object}: $(deps_${object})\n`;
}

export function commandFile(object: string): string {
  return join(dirname(object), `.${basename(object)}.cmd`);
}

/** As the recorder writes it, words as latin1. */
export function requestLine(folder: string, args: readonly string[], names: readonly string[]): string {
  const encoded = (word: string): string =>
    word.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll(' ', '%20') || '%-';
  const words = [Buffer.from(folder).toString('latin1'), ...args].map(encoded).join(' ');
  return `#GENDWARFKSYMS-PENDING 1 ${words} %% ${names.map(encoded).join(' ')} %.${names.length}\n`;
}

export class BuildTree {
  readonly folder: string;
  readonly #objects: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
    this.write('scripts/mod/modpost', MODPOST, 0o755);
    this.write('.config', 'CONFIG_MODVERSIONS=y\nCONFIG_DEBUG_INFO=y\n');
  }

  write(path: string, text: string, mode = 0o644): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text, { encoding: 'latin1', mode });
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'latin1');
  }

  /** Puts an object into the folder, and what fixdep writes. */
  compile(object: string, fixture = MAILBOX): void {
    mkdirSync(dirname(join(this.folder, object)), { recursive: true });
    copyFileSync(fixture, join(this.folder, object));
    this.write(commandFile(object), commandsOf(object));
    this.link(object);
  }

  /** The same, with a request behind it. */
  request(
    object: string,
    { fixture = MAILBOX, names = MAILBOX_NAMES, args = [object] }: Partial<RequestInput> = {},
  ): void {
    this.compile(object, fixture);
    this.append(object, requestLine(this.folder, args, names));
  }

  append(object: string, text: string): void {
    this.write(commandFile(object), this.read(commandFile(object)) + text);
  }

  /** Makes an object part of the kernel. */
  link(object: string): void {
    if (!this.#objects.includes(object)) this.#objects.push(object);
    this.write('.vmlinux.objs', this.#objects.map((one) => `${one}\n`).join(''));
  }

  commands(object: string): string {
    return this.read(commandFile(object));
  }

  /** Calls the recorder, or whatever has its name, as the build does. */
  call(object: string, names: readonly string[], options: readonly string[] = [], shell = 'sh'): Ended {
    const script = `"$0" scripts/gendwarfksyms/gendwarfksyms "$@" >> ${commandFile(object)}`;
    const input = names.map((name) => `${name}\n`).join('');
    return run('sh', ['-c', script, shell, ...options, object], this.folder, input);
  }

  /** Runs modpost, or its wrapper, as the build does. */
  modpost(output = 'Module.symvers'): Ended {
    return run('sh', ['-c', `scripts/mod/modpost -m -o ${output}`], this.folder);
  }

  /** What the plain drop-in writes. */
  dropIn(object: string, names: readonly string[], options: readonly string[] = []): string {
    const lines: string[] = [];
    gendwarfksyms({
      argv: [...options, object],
      cwd: this.folder,
      readStdin: () => Buffer.from(names.map((name) => `${name}\n`).join(''), 'latin1'),
      stdout: (bytes) => lines.push(Buffer.from(bytes).toString('latin1')),
      stderr: () => undefined,
    });
    return lines.join('');
  }

  /** Runs `dwarfksyms build` in this process. */
  async build(...args: readonly string[]): Promise<Ended> {
    const streams = { stdout: '', stderr: '' };
    const status = await build({
      argv: args,
      cwd: this.folder,
      readStdin: () => Buffer.alloc(0),
      stdout: (bytes) => void (streams.stdout += Buffer.from(bytes).toString('latin1')),
      stderr: (text) => void (streams.stderr += Buffer.from(text).toString('latin1')),
      terminal: { columns: undefined, write: () => undefined, now: () => 0 },
    });
    return { status, ...streams };
  }
}

interface RequestInput {
  readonly fixture: string;
  readonly names: readonly string[];
  readonly args: readonly string[];
}
