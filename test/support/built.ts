/** The commands as they are shipped, for tests in which processes and threads are started often. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAll, ROOT } from '../../scripts/bundle.ts';

/** Builds the commands into a new folder, which is gone when `action` is done. */
export async function withBuilt(action: (folder: string) => Promise<void>): Promise<void> {
  // Where packages that are not bundled are found.
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'dwarfksyms-built-'));
  try {
    await bundleAll(folder);
    await action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
