/** Files that a command is told to read, of which one can be standard input, called `-`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { systemPath } from '../system-path.ts';
import type { CliIo } from './cli-io.ts';
import { withIoErrors } from '../io-error.ts';

export const STANDARD_INPUT = '-';

export class NamedFiles {
  readonly #io: Pick<CliIo, 'cwd' | 'readStdin'>;
  #isTaken = false;

  constructor(io: Pick<CliIo, 'cwd' | 'readStdin'>) {
    this.#io = io;
  }

  /**
   * What standard input holds, if `path` stands for it.
   * @throws DwarfksymsError 'usage' if it was taken for something else already
   */
  standardInput(path: string): Uint8Array | undefined {
    if (path !== STANDARD_INPUT) return undefined;
    if (this.#isTaken)
      throw new DwarfksymsError(
        'usage',
        'standard input (-) can be read once; write ./- for a file of that name',
      );
    this.#isTaken = true;
    return this.#io.readStdin();
  }

  /** @throws DwarfksymsError 'io', 'usage' */
  read(path: string): Uint8Array {
    return (
      this.standardInput(path) ??
      withIoErrors('cannot read', path, () => readFileSync(systemPath(resolve(this.#io.cwd, path))))
    );
  }
}
