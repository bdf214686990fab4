/**
 * Real files that families come from. Taken apart they are fifty times as large, so only a few are at a time: consecutive
 * families come from one file.
 */
import { describe } from '../describe/describe.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Random } from '../random.ts';
import { Excerpts, type Excerpt } from './excerpt.ts';

export interface SourceFile {
  /** As the user wrote it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** So many families in a row come from one file. */
export const FAMILIES_PER_FILE = 16;

/** How large the files may be that are kept taken apart, in bytes. */
const MOST_KEPT = 1 << 22;

export class ExcerptSources {
  readonly #files: readonly SourceFile[];
  /** Those taken apart, the one used last at the end. */
  readonly #kept = new Map<SourceFile, Excerpts>();

  /** @param files at least one */
  constructor(files: readonly SourceFile[]) {
    this.#files = files;
  }

  /** @param family its number */
  draw(family: number, random: Random, maxByteSize: number): Excerpt & { readonly source: string } {
    // INVARIANT: there is a file.
    const file = this.#files[Math.floor(family / FAMILIES_PER_FILE) % this.#files.length]!;
    return { ...this.#excerpts(file).draw(random, maxByteSize), source: file.path };
  }

  #excerpts(file: SourceFile): Excerpts {
    const excerpts = this.#kept.get(file) ?? excerptsOf(file);
    this.#kept.delete(file);
    this.#kept.set(file, excerpts);
    let size = [...this.#kept.keys()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const kept of this.#kept.keys()) {
      if (size <= MOST_KEPT || kept === file) break;
      this.#kept.delete(kept);
      size -= kept.bytes.length;
    }
    return excerpts;
  }
}

/** @throws DwarfksymsError for a file that cannot be read, or in which there is nothing to be taken */
export function excerptsOf({ path, bytes }: SourceFile): Excerpts {
  const excerpts = new Excerpts(describe(path, bytes));
  if (excerpts.isEmpty)
    throw new DwarfksymsError('corpus', 'describes none of the symbols that it defines', { file: path });
  return excerpts;
}
