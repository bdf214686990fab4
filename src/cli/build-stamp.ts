/**
 * When a build folder was last found to be in order. Only the folder's own files are compared with it, and the time is that
 * of its file system, so that clocks of two machines do not matter.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemPath } from '../system-path.ts';
import { PROGRAM_FOLDER } from './build-folder.ts';

const NAME = 'finished';
/** File systems count time in steps, and step back a little when their clock is corrected. */
const TOLERANCE_MILLISECONDS = 2000;

export class BuildStamp {
  readonly #folder: string;
  #now: number | undefined;

  /** @param folder of the build: an absolute path */
  constructor(folder: string) {
    this.#folder = join(folder, PROGRAM_FOLDER);
  }

  /** The time in milliseconds; 0 if there is no such time, as in folders of modules outside of a kernel. */
  since(): number {
    try {
      const text = readFileSync(systemPath(join(this.#folder, NAME)), 'latin1');
      const time = Number(text);
      return Number.isFinite(time) ? Math.max(0, time - TOLERANCE_MILLISECONDS) : 0;
    } catch {
      return 0;
    }
  }

  /** Takes the time. What is changed from now on is newer. */
  begin(): void {
    const path = this.#temporary();
    try {
      const fd = openSync(systemPath(path), 'wx');
      this.#now = fstatSync(fd).ctimeMs;
      closeSync(fd);
      rmSync(systemPath(path), { force: true });
    } catch {
      // Without this folder, or where it cannot be written, there is no time to keep.
    }
  }

  /** Keeps the time that was taken: all was in order. */
  keep(): void {
    if (this.#now === undefined) return;
    const path = this.#temporary();
    try {
      writeFileSync(systemPath(path), `${this.#now}\n`);
      renameSync(systemPath(path), systemPath(join(this.#folder, NAME)));
    } catch {
      // More is looked at next time.
      rmSync(systemPath(path), { force: true });
    }
  }

  #temporary(): string {
    return join(this.#folder, `.tmp_${NAME}.${randomBytes(8).toString('hex')}`);
  }
}
