/**
 * The files that complete an object: separate debugging information by debug link or build id, split units, supplementary
 * files. They are looked for where GDB and elfutils look. GDB manual, "Debugging Information in Separate Files".
 */
import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { NT_GNU, SHT } from '../../generated/elf-constants.ts';
import { Elf } from '../../generated/elf.js';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { openElf, type ElfFile } from './elf-file.ts';
import { openFile, type ByteSource } from './source.ts';

const DEBUG_LINK = '.gnu_debuglink';
/** Where distributions put debugging information. */
const GLOBAL_DIRECTORY = '/usr/lib/debug';
/** How much of a file is summed up at once. */
const CHUNK = 1 << 20;

export class Companions {
  readonly #path: string;
  readonly #warn: Warn;
  readonly #open: ByteSource[] = [];

  /** @param path of the object whose companions these are */
  constructor(path: string, warn: Warn) {
    this.#path = resolve(path);
    this.#warn = warn;
  }

  /** The file with the debugging information of an object that has none. */
  debugFile(elf: ElfFile): ElfFile | undefined {
    return this.#byBuildId(elf) ?? this.#byDebugLink(elf);
  }

  /** A file that the object names by a path from its own directory. */
  named(name: string): ElfFile | undefined {
    return this.#first([this.#beside(name)]);
  }

  /** A .dwo file, by the name and directory that its skeleton gives: the object may have been moved with it. */
  splitFile(name: string, directory: string | undefined): ElfFile | undefined {
    const recorded = directory === undefined ? [] : [resolve(directory, name)];
    return this.#first([...recorded, this.#beside(name), this.#beside(basename(name))]);
  }

  /** The package of split units. */
  packageFile(): ElfFile | undefined {
    return this.#first([`${this.#path}.dwp`]);
  }

  /** The build id of a file: the descriptor of its NT_GNU_BUILD_ID note. */
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

  #byBuildId(elf: ElfFile): ElfFile | undefined {
    const id = this.buildIdOf(elf);
    if (id === undefined || id.length < 2) return undefined;
    const digits = Buffer.from(id).toString('hex');
    return this.#first([join(GLOBAL_DIRECTORY, '.build-id', digits.slice(0, 2), `${digits.slice(2)}.debug`)]);
  }

  #byDebugLink(elf: ElfFile): ElfFile | undefined {
    const section = elf.section(DEBUG_LINK);
    if (section === undefined) return undefined;
    const io = stream(elf.contents(section));
    const link = decode(io, 'a debug link', 'elf-malformed', elf.place(section), () => {
      return new Elf.ElfFile.Debuglink(io, null, null, elf.littleEndian);
    });
    const name = Buffer.from(link.fileName).toString();
    const directory = dirname(this.#path);
    const candidates = [
      join(directory, name),
      join(directory, '.debug', name),
      join(GLOBAL_DIRECTORY, directory, name),
    ].filter((path) => path !== this.#path && isFile(path));
    for (const path of candidates) {
      const source = openFile(path);
      this.#open.push(source);
      if (checksum(source) === link.crc) return openElf(source, this.#warn);
      this.#warn(
        new DwarfksymsError('companion-missing', 'is not the file that was linked to: its CRC differs', {
          file: path,
        }),
      );
    }
    return undefined;
  }

  /** Names in files are bytes; paths are text. */
  #beside(name: string): string {
    const text = Buffer.from(name, 'latin1').toString();
    return isAbsolute(text) ? text : join(dirname(this.#path), text);
  }

  #first(paths: readonly string[]): ElfFile | undefined {
    const path = paths.find((candidate) => candidate !== this.#path && isFile(candidate));
    if (path === undefined) return undefined;
    const source = openFile(path);
    this.#open.push(source);
    return openElf(source, this.#warn);
  }
}

function isFile(path: string): boolean {
  if (path.includes('\0')) return false;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function checksum(source: ByteSource): number {
  let crc = 0;
  for (let at = 0; at < source.size; at += CHUNK)
    crc = crc32(source.read(at, Math.min(CHUNK, source.size - at)), crc);
  return crc;
}
