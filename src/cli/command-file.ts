/**
 * A `.cmd` file that is replaced as a whole, if it still is what was read: a build that goes on in the same folder may have
 * written another one meanwhile, and that one counts.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type BigIntStats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withIoErrors } from '../io-error.ts';
import { systemPath } from '../system-path.ts';

const PERMISSION_BITS = 0o7777n;

export class CommandFileHandle {
  readonly path: string;
  /** As latin1. */
  readonly text: string;
  readonly #fd: number;
  /** Before the file was read: if it was written meanwhile, it is not what was read. */
  readonly #status: BigIntStats;

  /** @throws DwarfksymsError 'io' */
  constructor(path: string) {
    this.path = path;
    this.#fd = withIoErrors('cannot be read', path, () => openSync(systemPath(path), 'r'));
    try {
      [this.#status, this.text] = withIoErrors('cannot be read', path, () => [
        fstatSync(this.#fd, { bigint: true }),
        readFileSync(this.#fd, 'latin1'),
      ]);
    } catch (error) {
      closeSync(this.#fd);
      throw error;
    }
  }

  /** When the file was written, in nanoseconds. */
  get modified(): bigint {
    return this.#status.mtimeNs;
  }

  close(): void {
    closeSync(this.#fd);
  }

  /**
   * Puts `text` in the place of what was read.
   * @returns false if that is no longer there
   * @throws DwarfksymsError 'io', after which the file is as it was
   */
  replace(text: string): boolean {
    // The beginning is that of files that `make clean` of a kernel takes away.
    const name = `.tmp_${basename(this.path)}.${randomBytes(8).toString('hex')}`;
    const temporary = join(dirname(this.path), name);
    return withIoErrors('cannot be written', this.path, () => {
      try {
        const fd = openSync(systemPath(temporary), 'wx');
        try {
          writeFileSync(fd, text, 'latin1');
          fchmodSync(fd, Number(this.#status.mode & PERMISSION_BITS));
        } finally {
          closeSync(fd);
        }
        if (!this.isCurrent()) return false;
        renameSync(systemPath(temporary), systemPath(this.path));
      } finally {
        rmSync(systemPath(temporary), { force: true });
      }
      // Who opened the old file just before that writes where nobody reads.
      if (isSameContent(fstatSync(this.#fd, { bigint: true }), this.#status)) return true;
      rmSync(systemPath(this.path), { force: true });
      return false;
    });
  }

  /** Takes the file away, whereupon make builds its object anew. */
  remove(): void {
    withIoErrors('cannot be removed', this.path, () => {
      if (this.isCurrent()) rmSync(systemPath(this.path));
    });
  }

  isCurrent(): boolean {
    const now = statSync(systemPath(this.path), { bigint: true, throwIfNoEntry: false });
    return now?.ino === this.#status.ino && now.dev === this.#status.dev && isSameContent(now, this.#status);
  }
}

function isSameContent(one: BigIntStats, other: BigIntStats): boolean {
  return one.size === other.size && one.mtimeNs === other.mtimeNs;
}
