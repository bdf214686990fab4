/** The files that complete an object, where all of them are in memory. */
import { basename } from 'node:path';
import { Companions } from '../elf/companions.ts';
import { openElf, type ElfFile } from '../elf/elf-file.ts';
import { bytesSource } from '../elf/source.ts';
import type { Warn } from '../errors.ts';

/** No path leads there: nothing is found by a build id. */
const NOWHERE = '/nonexistent';

export class MemoryCompanions extends Companions {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #warn: Warn;

  /** @param files by the last part of the name that the object has for them */
  constructor(files: ReadonlyMap<string, Uint8Array>, warn: Warn) {
    super(NOWHERE, warn, { systemFolder: NOWHERE });
    this.#files = files;
    this.#warn = warn;
  }

  override debugFile(): undefined {
    return undefined;
  }

  override supplementaryFiles(_: ElfFile, name: string): Generator<ElfFile, void, undefined> {
    return this.#named(name);
  }

  override splitFiles(_: ElfFile, name: string): Generator<ElfFile, void, undefined> {
    return this.#named(name);
  }

  override *packageFiles(): Generator<ElfFile, void, undefined> {
    // Nothing packs the files of a corpus.
  }

  *#named(name: string): Generator<ElfFile, void, undefined> {
    const bytes = this.#files.get(basename(name));
    if (bytes !== undefined) yield openElf(bytesSource(name, bytes), this.#warn);
  }
}
