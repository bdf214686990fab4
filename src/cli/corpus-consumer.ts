/** Programs that read the files of a corpus, run one file at a time, without a shell and without memory of the last. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import type { Outcome } from '../corpus/outcome.ts';
import { DwarfksymsError } from '../errors.ts';
import { unicode } from '../unicode.ts';
import { ioError } from '../io-error.ts';
import { shellWords } from './shell-words.ts';

/** Where the path of the file stands in a command. */
export const PLACEHOLDER = '{}';

/** How much of what a consumer says is looked at. */
const MOST_SAID = 4096;

/** A command, ready to run. */
export interface Consumer {
  /** As the user wrote it. */
  readonly command: string;
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * The consumer that a command names.
 * @param path of the environment: where programs are looked for that are named without a folder
 * @throws DwarfksymsError 'usage', or 'io' where there is no such program
 */
export function findConsumer(command: string, cwd: string, path: string): Consumer {
  const [name, ...args] = shellWords(command);
  if (name === undefined || name === '')
    throw new DwarfksymsError('usage', 'invalid value for --run: expected a command');
  if (!args.some((word) => word.includes(PLACEHOLDER)))
    throw new DwarfksymsError(
      'usage',
      `missing ${PLACEHOLDER} in --run '${command}': it is replaced by the path of each file`,
    );
  return { command, program: findProgram(name, cwd, path), args };
}

/** As execvp(3) looks for it. */
function findProgram(name: string, cwd: string, path: string): string {
  const candidates = name.includes('/')
    ? [resolve(cwd, name)]
    : path
        .split(delimiter)
        .map((folder) => (isAbsolute(folder) ? join(folder, name) : resolve(cwd, folder, name)));
  const program = candidates.find(isExecutable);
  if (program === undefined)
    throw new DwarfksymsError('io', 'program not found: give its path, or a name that is found in PATH', {
      file: name,
    });
  return program;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The consumers that run at the moment. */
export class Consumers {
  readonly #running = new Set<ChildProcess>();

  /**
   * Gives `file` to a consumer and waits for its end, at most `timeoutSeconds`.
   * @throws DwarfksymsError 'io' if it cannot be started
   */
  async run(
    { program, args }: Consumer,
    file: string,
    cwd: string,
    timeoutSeconds: number,
  ): Promise<Outcome> {
    const child = spawn(
      program,
      args.map((word) => word.replaceAll(PLACEHOLDER, () => file)),
      // A process group of its own, so that what it starts can be ended with it.
      { cwd, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    this.#running.add(child);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      end(child);
    }, timeoutSeconds * 1000);
    try {
      const said: Buffer[] = [];
      let length = 0;
      child.stderr.on('data', (chunk: Buffer) => {
        // The rest is read too: a consumer that nobody listens to would wait.
        if (length < MOST_SAID) said.push(chunk.subarray(0, MOST_SAID - length));
        length += chunk.length;
      });
      const { status, signal } = await ended(child);
      const complaint = firstLine(Buffer.concat(said).toString('latin1'));
      return {
        ending: isLate
          ? { kind: 'time-out' }
          : signal === null
            ? { kind: 'exit', status: status ?? 0 }
            : { kind: 'signal', signal },
        complaint,
      };
    } catch (error) {
      throw ioError(error, 'cannot run', program);
    } finally {
      clearTimeout(timer);
      this.#running.delete(child);
    }
  }

  /** Ends them all. */
  stop(): void {
    for (const child of this.#running) end(child);
  }
}

/** As text that does nothing to a terminal. */
function firstLine(said: string): string | undefined {
  const [line = ''] = unicode(said.trimStart()).split('\n');
  return line === '' ? undefined : line.replaceAll(/\p{Cc}+/gu, ' ').trim();
}

async function ended(child: ChildProcess): Promise<{ status: number | null; signal: NodeJS.Signals | null }> {
  return await new Promise((finish, fail) => {
    child.once('error', fail);
    // 'close', not 'exit': what it said last may still be on its way.
    child.once('close', (status, signal) => finish({ status, signal }));
  });
}

/** Ends a consumer and what it started. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
