/** Where `--symtypes` goes: all type strings into one file, or those of each object into one of its own. */
import { mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { withoutEnding } from '../report/module-name.ts';
import { withIoErrors } from './io-error.ts';
import { isDirectory } from './object-search.ts';
import { createOutputFile, type OutputFile } from './output-file.ts';

export interface SymtypesOutput {
  /**
   * What writes the type strings of an object.
   * @param below the object's path below the operand that led to it
   * @throws DwarfksymsError if there is no place for those of this object; what the result throws concerns all
   */
  placeFor(below: string): (symtypes: Uint8Array) => void;
  /** Puts what is not yet in its place there. */
  keep(): void;
  discard(): void;
}

export function createSymtypesOutput(path: string, cwd: string): SymtypesOutput {
  const place = resolve(cwd, path);
  return path.endsWith('/') || isDirectory(place)
    ? new SymtypesDirectory(place)
    : oneFile(createOutputFile(path, cwd));
}

function oneFile(file: OutputFile): SymtypesOutput {
  return {
    placeFor: () => (symtypes) => file.write(symtypes),
    keep: () => file.keep(),
    discard: () => file.discard(),
  };
}

class SymtypesDirectory implements SymtypesOutput {
  readonly #directory: string;
  readonly #written = new Set<string>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  placeFor(below: string): (symtypes: Uint8Array) => void {
    const path = join(this.#directory, `${withoutEnding(below)}.symtypes`);
    // Names of archive members may lead anywhere.
    if (relative(this.#directory, path).startsWith('..'))
      throw new DwarfksymsError(
        'io',
        'the file of its type strings would be outside of the directory for them',
        {
          file: below,
        },
      );
    if (this.#written.has(path))
      throw new DwarfksymsError('io', 'would hold the type strings of two objects', { file: path });
    this.#written.add(path);
    return (symtypes) => this.#write(path, symtypes);
  }

  #write(path: string, symtypes: Uint8Array): void {
    withIoErrors('cannot make directory', dirname(path), () => mkdirSync(dirname(path), { recursive: true }));
    const file = createOutputFile(path, this.#directory);
    try {
      file.write(symtypes);
      file.keep();
    } finally {
      file.discard();
    }
  }

  keep(): void {
    // Each file was put in its place when it was complete: thousands cannot be open at once.
  }

  discard(): void {
    // What belongs to an object that could be read stays.
  }
}
