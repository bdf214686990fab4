/** The files of a description as each other's companions, without a disk. */
import { basename } from 'node:path';
import { Companions } from '../src/elf/companions.ts';
import { openElf, type ElfFile } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import type { Warn } from '../src/errors.ts';

export class MemoryCompanions extends Companions {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #warn: Warn;

  constructor(files: ReadonlyMap<string, Uint8Array>, warn: Warn) {
    super('object.o', warn, '/nowhere');
    this.#files = files;
    this.#warn = warn;
  }

  override debugFile(): undefined {
    return undefined;
  }

  override supplementaryFile(_: ElfFile, name: string): ElfFile | undefined {
    return this.#open(name);
  }

  override splitFile(name: string): ElfFile | undefined {
    return this.#open(name);
  }

  override packageFile(): undefined {
    return undefined;
  }

  #open(name: string): ElfFile | undefined {
    const bytes = this.#files.get(basename(name));
    return bytes === undefined ? undefined : openElf(bytesSource(name, bytes), this.#warn);
  }
}
