/**
 * The files that complete an object: separate debugging information by debug link or build id, split units, supplementary
 * files. They are looked for where GDB and elfutils look. GDB manual, "Debugging Information in Separate Files".
 */
import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { NT_GNU, SHT } from '../../generated/elf-constants.ts';
import { Elf } from '../../generated/elf.js';
import { attempt } from '../attempt.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { openElf, type ElfFile } from './elf-file.ts';
import { bytesSource, openFile, type ByteSource } from './source.ts';

const DEBUG_LINK = '.gnu_debuglink';
/** Where distributions put debugging information. */
const GLOBAL_DIRECTORY = '/usr/lib/debug';
const BUILD_ID_FOLDER = '.build-id';
/** How much of a file is summed up at once. */
const CHUNK = 1 << 20;

export class Companions {
  readonly #path: string;
  readonly #warn: Warn;
  readonly #globalDirectory: string;
  readonly #open: ByteSource[] = [];

  /**
   * @param path of the object whose companions these are
   * @param globalDirectory where files lie that are found by build id, or by their link and the object's directory
   */
  constructor(path: string, warn: Warn, globalDirectory = GLOBAL_DIRECTORY) {
    this.#path = resolve(path);
    this.#warn = warn;
    this.#globalDirectory = globalDirectory;
  }

  /** The file with the debugging information of an object that has none. */
  debugFile(elf: ElfFile): ElfFile | undefined {
    return this.#byBuildId(this.#attempt(() => this.buildIdOf(elf))) ?? this.#byDebugLink(elf);
  }

  /** The supplementary file that `elf` names, by a path from its own directory, or by a build id. */
  supplementaryFile(elf: ElfFile, name: string, buildId: Uint8Array | undefined): ElfFile | undefined {
    return this.#first([inDirectory(dirname(resolve(elf.name)), pathText(name))]) ?? this.#byBuildId(buildId);
  }

  /** A .dwo file, by the name and directory that its skeleton gives: the object may have been moved with it. */
  splitFile(name: string, directory: string | undefined): ElfFile | undefined {
    const path = pathText(name);
    const here = dirname(this.#path);
    const recorded = directory === undefined ? [] : [resolve(pathText(directory), path)];
    return this.#first([...recorded, inDirectory(here, path), join(here, basename(path))], readWhole);
  }

  /** The package of split units. */
  packageFile(): ElfFile | undefined {
    return this.#first([`${this.#path}.dwp`]);
  }

  /**
   * The build id of a file: the descriptor of its NT_GNU_BUILD_ID note.
   * @throws DwarfksymsError `elf-malformed`
   */
  buildIdOf(elf: ElfFile): Uint8Array | undefined {
    for (const section of elf.sections) {
      if (section.type !== SHT.NOTE || !section.name.includes('build-id')) continue;
      const io = stream(elf.contents(section));
      const { entries } = decode(io, 'a note', 'elf-malformed', elf.place(section), () => {
        return new Elf.ElfFile.Notes(io, null, null, elf.littleEndian);
      });
      const note = entries.find(({ nType }) => nType === NT_GNU.BUILD_ID);
      if (note !== undefined) return note.desc;
    }
    return undefined;
  }

  close(): void {
    for (const source of this.#open) source.close();
    this.#open.length = 0;
  }

  #byBuildId(id: Uint8Array | undefined): ElfFile | undefined {
    if (id === undefined || id.length < 2) return undefined;
    const digits = Buffer.from(id).toString('hex');
    const file = `${digits.slice(0, 2)}/${digits.slice(2)}.debug`;
    return this.#first([join(this.#globalDirectory, BUILD_ID_FOLDER, file)]);
  }

  #byDebugLink(elf: ElfFile): ElfFile | undefined {
    const link = this.#attempt(() => readDebugLink(elf));
    if (link === undefined) return undefined;
    const directory = dirname(this.#path);
    const folders = [directory, join(directory, '.debug'), join(this.#globalDirectory, directory)];
    let missing = true;
    for (const path of this.#files(folders.map((folder) => join(folder, link.name)))) {
      missing = false;
      const found = this.#attempt(() => this.#openLinked(path, link.crc));
      if (found !== undefined) return found;
    }
    if (missing)
      this.#complain(`the file ${link.name} with the debugging information cannot be found`, this.#path);
    return undefined;
  }

  #openLinked(path: string, crc: number): ElfFile | undefined {
    const source = this.#keep(openFile(path));
    if (checksum(source) === crc) return openElf(source, this.#warn);
    return this.#complain('is not the file that was linked to: its CRC differs', path);
  }

  #first(paths: readonly string[], open: (path: string) => ByteSource = openFile): ElfFile | undefined {
    for (const path of this.#files(paths)) {
      const found = this.#attempt(() => openElf(this.#keep(open(path)), this.#warn));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Those of the paths where a file is, without the object itself. */
  #files(paths: readonly string[]): readonly string[] {
    return [...new Set(paths)].filter((path) => path !== this.#path && isFile(path));
  }

  #keep(source: ByteSource): ByteSource {
    this.#open.push(source);
    return source;
  }

  /** What cannot be read counts as absent. */
  #attempt<T>(action: () => T): T | undefined {
    return attempt(action, this.#warn);
  }

  #complain(detail: string, file: string): undefined {
    this.#warn(new DwarfksymsError('companion-missing', detail, { file }));
  }
}

/** Whether a file says that its debugging information is elsewhere. */
export function hasDebugLink(elf: ElfFile): boolean {
  return elf.section(DEBUG_LINK) !== undefined;
}

interface DebugLink {
  readonly name: string;
  readonly crc: number;
}

function readDebugLink(elf: ElfFile): DebugLink | undefined {
  const section = elf.section(DEBUG_LINK);
  if (section === undefined) return undefined;
  const io = stream(elf.contents(section));
  const { fileName, crc } = decode(io, 'a debug link', 'elf-malformed', elf.place(section), () => {
    return new Elf.ElfFile.Debuglink(io, null, null, elf.littleEndian);
  });
  return { name: Buffer.from(fileName).toString(), crc };
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
    return statSync(path).isFile();
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

function checksum(source: ByteSource): number {
  let crc = 0;
  for (let at = 0; at < source.size; at += CHUNK)
    crc = crc32(source.read(at, Math.min(CHUNK, source.size - at)), crc);
  return crc;
}
