/**
 * The names of modules as the kernel's build has them in `Module.symvers`: their path in the build folder. It is in
 * `modules.order`, and installed modules lie below `kernel/` as they did in the build folder.
 *
 *     /lib/modules/6.12.0/kernel/fs/ext4/ext4.ko.xz    →    fs/ext4/ext4
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { latin1 } from '../latin1.ts';
import { moduleName, withoutEnding } from '../report/module-name.ts';
import { systemPath } from '../system-path.ts';
import { unicode } from '../unicode.ts';
import type { FoundPath } from './object-search.ts';

const ORDER = 'modules.order';
/** Where installed modules of the kernel itself are, and how older files of that name begin their lines. */
const INSTALLED = 'kernel';
const KERNEL = 'vmlinux';
const MODULES = 'modules';
/** What depmod(8) makes. */
const DEPENDENCIES = 'modules.dep';
/** What each folder has in which a kernel is built. */
const BUILD_FILE = 'Makefile';

export class ModuleColumn {
  readonly #cwd: string;
  /** The lines of `modules.order` without endings, by directory; undefined where there is none. */
  readonly #orders = new Map<string, ReadonlySet<string> | undefined>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /**
   * The name of the file's module; undefined where only the path as the user wrote it tells.
   * @param directory the operand that led to the file, if it is no file itself
   */
  nameOf({ path, below, isNamed }: FoundPath, directory: string | undefined): string | undefined {
    if (moduleName(path) === KERNEL) return KERNEL;
    const place = withoutEnding(resolve(this.#cwd, path));
    const operand = directory === undefined ? undefined : resolve(this.#cwd, directory);
    return (
      this.#inOrder(place) ?? belowInstalled(place, operand) ?? (isNamed ? undefined : withoutEnding(below))
    );
  }

  #inOrder(place: string): string | undefined {
    for (const directory of foldersAround(place)) {
      const lines = this.#order(directory);
      if (lines === undefined) continue;
      // Of external modules, the whole path.
      if (lines.has(place)) return place;
      // The longest that fits: `foo` may be the end of `drivers/foo`.
      for (const folder of [...foldersAround(place)].toReversed()) {
        const name = place.slice(folder === '/' ? 1 : folder.length + 1);
        if (lines.has(`${INSTALLED}/${name}`)) return name;
        if (!lines.has(name)) continue;
        return name.startsWith(`${INSTALLED}/`) && !isBuildFolder(folder)
          ? name.slice(INSTALLED.length + 1)
          : name;
      }
    }
    return undefined;
  }

  #order(directory: string): ReadonlySet<string> | undefined {
    if (!this.#orders.has(directory)) this.#orders.set(directory, readOrder(join(directory, ORDER)));
    return this.#orders.get(directory);
  }
}

/** Undefined also for what cannot be read: then the path has to tell. */
function readOrder(path: string): ReadonlySet<string> | undefined {
  try {
    const lines = latin1(readFileSync(systemPath(path))).split('\n');
    return new Set(lines.filter((line) => line !== '').map((line) => withoutEnding(unicode(line))));
  } catch {
    return undefined;
  }
}

function belowInstalled(place: string, operand: string | undefined): string | undefined {
  const kernel = [...foldersAround(place)].find(
    (folder) => basename(folder) === INSTALLED && isRelease(dirname(folder), operand),
  );
  return kernel === undefined ? undefined : place.slice(kernel.length + 1);
}

/** Whether a directory is that of a kernel's installed modules: there can be others that are called `kernel`. */
function isRelease(folder: string, operand: string | undefined): boolean {
  if (isBuildFolder(folder)) return false;
  return folder === operand || basename(dirname(folder)) === MODULES || isThere(join(folder, DEPENDENCIES));
}

function isBuildFolder(folder: string): boolean {
  return isThere(join(folder, BUILD_FILE));
}

function isThere(path: string): boolean {
  return existsSync(systemPath(path));
}

/** From the nearest to the root. */
function* foldersAround(place: string): Generator<string, void, undefined> {
  for (let folder = dirname(place); ; folder = dirname(folder)) {
    yield folder;
    if (folder === dirname(folder)) return;
  }
}
