/**
 * The files that complete an object: separate debugging information, split units, supplementary files. Each is looked for
 * beside the object as it was named, and beside the file that symbolic links lead to.
 */
import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { attempt } from '../attempt.ts';
import type { DwarfksymsError, Warn } from '../errors.ts';
import { realPath, systemPath } from '../system-path.ts';
import { buildIdOf } from './build-id.ts';
import { DebugFileSearch, type IsUsable } from './debug-file-search.ts';
import { readDebugLink } from './debug-link.ts';
import { buildIdPlaces } from './debug-places.ts';
import { openElf, type ElfFile } from './elf-file.ts';
import { bytesSource, openFile, type ByteSource } from './source.ts';

/** Where distributions put debugging information. */
const SYSTEM_FOLDER = '/usr/lib/debug';
/** Of the name of a debug file, which a package of split units need not have. */
const DEBUG_SUFFIX = /\.debug$/u;

export interface CompanionSettings {
  /** Where the user says that debug files are; looked into before the system's folder. Absolute paths. */
  readonly userFolders?: readonly string[];
  readonly systemFolder?: string;
}

export class Companions {
  readonly #path: string;
  readonly #warn: Warn;
  readonly #userFolders: readonly string[];
  readonly #systemFolder: string;
  readonly #open: ByteSource[] = [];
  readonly #pathOf = new Map<ElfFile, string>();
  readonly #searches = new Map<ElfFile, DebugFileSearch>();
  /** Contents of files that are compressed as a whole, by path. */
  readonly #inflated = new Map<string, Uint8Array>();

  /** @param path of the object whose companions these are */
  constructor(path: string, warn: Warn, settings: CompanionSettings = {}) {
    this.#path = resolve(path);
    this.#warn = warn;
    this.#userFolders = settings.userFolders ?? [];
    this.#systemFolder = settings.systemFolder ?? SYSTEM_FOLDER;
  }

  /**
   * The file with the debugging information of an object that has none. Where files of the right name are another's, or
   * nothing is found, a warning says so.
   * @param isUsable whether a file has debugging information
   */
  debugFile(elf: ElfFile, isUsable: IsUsable): ElfFile | undefined {
    const search = this.#search(elf);
    const found = search.find((path) => this.#source(path), isUsable, this.#warn);
    if (found !== undefined) this.#pathOf.set(found, found.name);
    return found;
  }

  /** The files that `debugFile` would try, best first: whoever can inflate them gives what is in them to `inflate`. */
  debugFilePaths(elf: ElfFile): readonly string[] {
    return this.#search(elf).paths();
  }

  /** From here on the file at `path`, which is compressed as a whole, is read as `content`. */
  inflate(path: string, content: Uint8Array): void {
    this.#inflated.set(path, content);
  }

  /**
   * The files that may be the supplementary file that `elf` names, by a path from its own directory, or by a build id. The
   * caller takes the first that is the right one.
   */
  *supplementaryFiles(
    elf: ElfFile,
    name: string,
    buildId: Uint8Array | undefined,
  ): Generator<ElfFile, void, undefined> {
    const path = pathText(name);
    const named = this.#foldersOf(elf).map((folder) => inDirectory(folder, path));
    const given = this.#userFolders.map((folder) => join(folder, basename(path)));
    const byId = buildIdPlaces({ ...this.#folders, buildId: hexText(buildId) });
    yield* this.#files([...named, ...byId, ...given], (file) => this.#source(file));
  }

  /**
   * The files that may be the .dwo file of a skeleton in `elf`, by the name and directory that it gives: the object may have
   * been moved with it.
   */
  *splitFiles(
    elf: ElfFile,
    name: string,
    directory: string | undefined,
  ): Generator<ElfFile, void, undefined> {
    const path = pathText(name);
    const recorded = directory === undefined ? [] : [resolve(pathText(directory), path)];
    const folders = [...new Set([...foldersAround(this.#path), ...this.#foldersOf(elf)])];
    const beside = folders.flatMap((folder) => [inDirectory(folder, path), join(folder, basename(path))]);
    yield* this.#files([...recorded, ...beside], readWhole);
  }

  /** The packages of split units that belong to the object, or to its debug file `elf`. */
  *packageFiles(elf: ElfFile): Generator<ElfFile, void, undefined> {
    const own = [...realAndNamed(this.#path), ...realAndNamed(this.#pathOf.get(elf) ?? this.#path)];
    const paths = own.flatMap((path) => [`${path}.dwp`, `${path.replace(DEBUG_SUFFIX, '')}.dwp`]);
    yield* this.#files(paths, (file) => this.#source(file));
  }

  close(): void {
    for (const source of this.#open) source.close();
    this.#open.length = 0;
  }

  get #folders(): { readonly userFolders: readonly string[]; readonly systemFolder: string } {
    return { userFolders: this.#userFolders, systemFolder: this.#systemFolder };
  }

  #search(elf: ElfFile): DebugFileSearch {
    let search = this.#searches.get(elf);
    if (search === undefined) {
      const problems: DwarfksymsError[] = [];
      const note: Warn = (problem) => void problems.push(problem);
      const link = attempt(() => readDebugLink(elf), note);
      const buildId = hexText(attempt(() => buildIdOf(elf), note));
      search = new DebugFileSearch(
        { name: elf.name, object: this.#path, link, problems },
        {
          paths: realAndNamed(this.#path),
          buildId,
          linkName: link?.name,
          ...this.#folders,
        },
      );
      this.#searches.set(elf, search);
    }
    return search;
  }

  #foldersOf(elf: ElfFile): readonly string[] {
    return foldersAround(this.#pathOf.get(elf) ?? this.#path);
  }

  /** Those of the paths where an ELF file is, without the object itself. What cannot be read counts as absent. */
  *#files(paths: readonly string[], open: (path: string) => ByteSource): Generator<ElfFile, void, undefined> {
    for (const path of new Set(paths)) {
      if (path === this.#path || !isFile(path)) continue;
      const found = attempt(() => openElf(open(path), this.#warn), this.#warn);
      if (found === undefined) continue;
      this.#pathOf.set(found, path);
      yield found;
    }
  }

  #source(path: string): ByteSource {
    const content = this.#inflated.get(path);
    return this.#keep(content === undefined ? openFile(path) : bytesSource(path, content));
  }

  #keep(source: ByteSource): ByteSource {
    this.#open.push(source);
    return source;
  }
}

function hexText(bytes: Uint8Array | undefined): string | undefined {
  // One byte is the name of a folder of build ids, without any file.
  return bytes === undefined || bytes.length < 2 ? undefined : Buffer.from(bytes).toString('hex');
}

/** The path, and the one of the file that symbolic links in it lead to, if that is another. */
function realAndNamed(path: string): readonly string[] {
  try {
    return [...new Set([path, realPath(path)])];
  } catch {
    // Bytes in memory may have any name.
    return [path];
  }
}

function foldersAround(path: string): readonly string[] {
  return [...new Set(realAndNamed(path).map((one) => dirname(one)))];
}

/** Names in files are bytes, here latin1; paths are text. */
function pathText(name: string): string {
  return Buffer.from(name, 'latin1').toString();
}

function inDirectory(directory: string, path: string): string {
  return isAbsolute(path) ? path : join(directory, path);
}

/** Whether a regular file is there. A path that cannot be examined (too long, a circle of links) leads to none. */
function isFile(path: string): boolean {
  try {
    return statSync(systemPath(path)).isFile();
  } catch {
    return false;
  }
}

/** For files of which there are thousands: a process may have only so many open. Nearly all that is in them is used. */
function readWhole(path: string): ByteSource {
  const source = openFile(path);
  try {
    return bytesSource(path, source.read(0, source.size));
  } finally {
    source.close();
  }
}
