/** Keeps a command from writing over what it reads: `-o module.ko module.ko` would be the end of the module. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { systemPath } from '../system-path.ts';

export class OverwriteGuard {
  readonly #cwd: string;
  /** Regular files that are read, by device and inode: links of either kind lead to the same one. */
  readonly #inputs = new Set<string>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Takes note of files that are read. */
  protect(paths: Iterable<string>): void {
    for (const path of paths) {
      const identity = this.#identity(path);
      if (identity !== undefined) this.#inputs.add(identity);
    }
  }

  /** @throws DwarfksymsError 'io' if `path` leads to a file that is read */
  check(path: string | undefined): void {
    if (path === undefined || !this.isRead(path)) return;
    const detail = 'this command reads the file and would overwrite it: write to another file';
    throw new DwarfksymsError('io', detail, { file: path });
  }

  /** Whether `path` leads to a file that is read. */
  isRead(path: string): boolean {
    if (this.#inputs.size === 0) return false;
    const identity = this.#identity(path);
    return identity !== undefined && this.#inputs.has(identity);
  }

  /** Undefined for what is not there or cannot be examined, and for devices and pipes, which keep nothing. */
  #identity(path: string): string | undefined {
    try {
      const status = statSync(systemPath(resolve(this.#cwd, path)), { bigint: true });
      return status.isFile() ? `${status.dev}:${status.ino}` : undefined;
    } catch {
      return undefined;
    }
  }
}
