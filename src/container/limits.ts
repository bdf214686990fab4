/** How much work one input may cause, whatever it claims. */
import { constants } from 'node:buffer';

export interface Limits {
  /** Bytes that a file may decompress to, however large it is. */
  readonly decompressedSize: number;
  /** A file may decompress to this many bytes for free, and beyond that to `ratio` times its own size. */
  readonly freeSize: number;
  readonly ratio: number;
  /** Bytes that everything behind one path may decompress to: a thin archive can name the same file again and again. */
  readonly totalSize: number;
  /** How many containers may be inside each other: a module compressed in an archive is two. */
  readonly depth: number;
  /** How many files and members one path may lead to: thin archives can name each other. */
  readonly inputs: number;
}

/**
 * 4 GiB is several times the largest kernel with debugging information. Objects shrink to a third to a tenth, hardly
 * ever to less than a hundredth; 64 MiB let small files of nothing but zeros pass and are decompressed in no time.
 */
export const DEFAULT_LIMITS: Limits = {
  decompressedSize: Math.min(2 ** 32, constants.MAX_LENGTH),
  freeSize: 2 ** 26,
  ratio: 256,
  totalSize: 2 ** 34,
  depth: 4,
  inputs: 2 ** 20,
};

/** What is left of `totalSize`. */
export interface Budget {
  bytes: number;
}

/** What a file of `size` bytes may decompress to. */
export function decompressedLimit(size: number, limits: Limits, budget: Budget): number {
  return Math.min(limits.decompressedSize, limits.freeSize + limits.ratio * size, budget.bytes);
}
