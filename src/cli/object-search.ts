/**
 * From the operands of a command to the files behind them. Whoever names a file wants to hear why it is no object; in
 * a directory everything else is passed over.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { identify, isElf } from '../container/magic.ts';
import { openFile, type ByteSource } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import { pathBytes, pathOf, realPath, systemPath } from '../system-path.ts';
import { withIoErrors } from '../io-error.ts';

export interface FoundPath {
  /** As the user would write it. */
  readonly path: string;
  /** The path below the operand that led here; that of a file named by itself is its last part. */
  readonly below: string;
  /** Whether the user named this file, and not a directory around it. */
  readonly isNamed: boolean;
  /** What is in it, if that was read already. */
  readonly contents?: Uint8Array | undefined;
  /** The name of its module; undefined: that follows from the path. */
  readonly module?: string | undefined;
}

/** Compressed files in a directory are opened only if they may be modules or objects. */
const COMPRESSED_OBJECT = /\.k?o\.(?:gz|xz|zst)(?:\.debug)?$/u;
/** What would be an object or a module by its name. */
const OBJECT = /\.k?o(?:\.(?:gz|xz|zst))?$/u;
/** Links that lead from installed modules and from a build folder to all sources. */
const LEADING_OUT: ReadonlySet<string> = new Set(['build', 'source']);

/** Looks through directories. A file that several paths lead to counts once, for the first one that is no symbolic link. */
export class ObjectSearch {
  readonly #cwd: string;
  readonly #fail: (error: DwarfksymsError) => void;
  /** Files that count, by device and inode. */
  readonly #seen = new Set<string>();

  /**
   * @param named files that the user named, which count whatever else leads to them
   * @param fail receives what cannot be read, with its path
   */
  constructor(cwd: string, named: readonly string[], fail: (error: DwarfksymsError) => void) {
    this.#cwd = cwd;
    this.#fail = fail;
    for (const path of named) this.#isNew(path);
  }

  /** The files in a directory and below, sorted bytewise. */
  find(directory: string): FoundPath[] {
    const paths: string[] = [];
    const entered = new Set<string>();
    // A stack of what is still to be looked into, the next one last.
    const rest = [directory];
    let links: string[] = [];
    while (rest.length > 0 || links.length > 0) {
      const here = rest.pop();
      if (here !== undefined) {
        this.#attempt(() => this.#look(here, entered, rest, links, paths));
        continue;
      }
      // What the links lead to may have been met meanwhile.
      const followed = sortedBytewise(links);
      links = [];
      for (const link of followed) this.#attempt(() => this.#follow(link, rest, paths));
    }
    return sortedBytewise(paths).map((path) => ({ path, below: relative(directory, path), isNamed: false }));
  }

  #look(directory: string, entered: Set<string>, rest: string[], links: string[], paths: string[]): void {
    const place = resolve(this.#cwd, directory);
    const entries = withIoErrors('cannot read', directory, () => {
      const identity = identityOf(place);
      if (entered.has(identity)) return [];
      entered.add(identity);
      return readdirSync(systemPath(place), { withFileTypes: true, encoding: 'buffer' });
    });
    // Of several names of one file always the same counts.
    for (const entry of entries.toSorted((a, b) => Buffer.compare(a.name, b.name))) {
      const path = join(directory, pathOf(entry.name));
      if (entry.isDirectory()) rest.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isFile()) this.#attempt(() => this.#consider(path, paths));
    }
  }

  /** A link to a directory around it would lead in a circle. */
  #follow(link: string, rest: string[], paths: string[]): void {
    const place = resolve(this.#cwd, link);
    let isFolder: boolean;
    try {
      const status = statSync(systemPath(place));
      isFolder = status.isDirectory();
      if (!isFolder && !status.isFile()) return;
    } catch (error) {
      // Only of a module or object it is a pity.
      if (OBJECT.test(link))
        withIoErrors('cannot be followed', link, () => {
          throw error;
        });
      return;
    }
    if (!isFolder) return this.#consider(link, paths);
    if (LEADING_OUT.has(basename(link))) return;
    const target = withIoErrors('cannot be followed', link, () => realPath(place));
    const around = withIoErrors('cannot be followed', link, () => realPath(dirname(place)));
    if (!`${around}/`.startsWith(target === '/' ? target : `${target}/`)) rest.push(link);
  }

  #consider(path: string, paths: string[]): void {
    if (mayBeObject(path, this.#cwd) && this.#isNew(path)) paths.push(path);
  }

  /** False for a file that counts already. What cannot be examined is new: opening it will tell why. */
  #isNew(path: string): boolean {
    let identity: string;
    try {
      identity = identityOf(resolve(this.#cwd, path));
    } catch {
      return true;
    }
    const isNew = !this.#seen.has(identity);
    this.#seen.add(identity);
    return isNew;
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      this.#fail(error);
    }
  }
}

function identityOf(place: string): string {
  const { dev, ino } = statSync(systemPath(place), { bigint: true });
  return `${dev}:${ino}`;
}

function sortedBytewise(paths: readonly string[]): string[] {
  return paths.toSorted((a, b) => Buffer.compare(pathBytes(a), pathBytes(b)));
}

/** Archives are left out: their members lie beside them, or are part of something that does. */
function mayBeObject(path: string, cwd: string): boolean {
  const source = openAs(path, cwd);
  try {
    if (isElf(source)) return true;
    if (!COMPRESSED_OBJECT.test(path)) return false;
    const format = identify(source);
    return format === 'gzip' || format === 'xz' || format === 'zstd';
  } finally {
    source.close();
  }
}

/** With the name that the user would give it, also in errors. */
function openAs(path: string, cwd: string): ByteSource {
  try {
    return { ...openFile(resolve(cwd, path)), name: path };
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    throw new DwarfksymsError(error.code, error.detail, { ...error.place, file: path });
  }
}

/** False also for what cannot be examined: opening it will tell why. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(systemPath(path)).isDirectory();
  } catch {
    return false;
  }
}
