/** Where `--symtypes` goes: all type strings into one file, or those of each object into one of its own. */
import { mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { withoutEnding } from '../report/module-name.ts';
import { systemPath } from '../system-path.ts';
import { withIoErrors } from '../io-error.ts';
import { isDirectory } from './object-search.ts';
import type { OverwriteGuard } from './overwrite-guard.ts';
import { createOutputFile, type OutputFile } from './output-file.ts';

export interface SymtypesOutput {
  /**
   * Where the type strings of an object go. Before the next object it must be kept or discarded.
   * @param below the object's path below the operand that led to it
   * @throws DwarfksymsError if there is no place for those of this object; what the result throws concerns all
   */
  placeFor(below: string): Pick<OutputFile, 'write' | 'keep' | 'discard'>;
  /** Puts what is not yet in its place there. */
  keep(): void;
  discard(): void;
}

export function createSymtypesOutput(path: string, cwd: string, guard: OverwriteGuard): SymtypesOutput {
  const place = resolve(cwd, path);
  return path.endsWith('/') || isDirectory(place)
    ? new SymtypesDirectory(place, guard)
    : oneFile(createOutputFile(path, cwd));
}

function oneFile(file: OutputFile): SymtypesOutput {
  return {
    // An object that fails is an error, after which the whole file is discarded.
    placeFor: () => ({
      write: (lines) => file.write(lines),
      keep: () => undefined,
      discard: () => undefined,
    }),
    keep: () => file.keep(),
    discard: () => file.discard(),
  };
}

class SymtypesDirectory implements SymtypesOutput {
  readonly #directory: string;
  readonly #guard: OverwriteGuard;
  readonly #written = new Set<string>();

  constructor(directory: string, guard: OverwriteGuard) {
    this.#guard = guard;
    this.#directory = directory;
  }

  placeFor(below: string): OutputFile {
    const path = join(this.#directory, `${withoutEnding(below)}.symtypes`);
    // Names of archive members may lead anywhere.
    if (relative(this.#directory, path).startsWith('..'))
      throw new DwarfksymsError(
        'io',
        'the name leads outside of the directory that type strings are written to: write them to a file instead',
        {
          file: below,
        },
      );
    if (this.#written.has(path))
      throw new DwarfksymsError(
        'io',
        'two objects have type strings for this file: write them with separate commands',
        { file: path },
      );
    this.#guard.check(path);
    this.#written.add(path);
    withIoErrors('cannot make directory', dirname(path), () =>
      mkdirSync(systemPath(dirname(path)), { recursive: true }),
    );
    return createOutputFile(path, this.#directory);
  }

  keep(): void {
    // Each file was put in its place when it was complete: thousands cannot be open at once.
  }

  discard(): void {
    // What belongs to an object that could be read stays.
  }
}
