/** Separate debug files that are compressed as a whole, as some distributions install them. */
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { openFile } from '../elf/source.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { decompress } from './decompress.ts';
import { DEFAULT_LIMITS, type Budget } from './limits.ts';
import { identify } from './magic.ts';

/**
 * Inflates the files that may have the debugging information of `elf`, which has none itself, for `companions` to read. One
 * that cannot be inflated is a warning.
 */
export async function inflateDebugFiles(elf: ElfFile, companions: Companions, warn: Warn): Promise<void> {
  const budget: Budget = { bytes: DEFAULT_LIMITS.totalSize };
  for (const path of companions.debugFilePaths(elf)) {
    // oxlint-disable-next-line no-await-in-loop -- there is one at most, but for files that are another's
    const content = await inflated(path, budget, warn);
    if (content !== undefined) companions.inflate(path, content);
  }
}

/** Undefined for a file that is not compressed, or cannot be read. */
async function inflated(path: string, budget: Budget, warn: Warn): Promise<Uint8Array | undefined> {
  try {
    const source = openFile(path);
    try {
      const format = identify(source);
      if (format !== 'gzip' && format !== 'xz' && format !== 'zstd') return undefined;
      return await decompress(source, format, DEFAULT_LIMITS, budget);
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    warn(error);
    return undefined;
  }
}
