/** The search for one object's separate debug file, and what is said where it finds none. */
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { DwarfksymsError, hex, type Warn } from '../errors.ts';
import { systemPath } from '../system-path.ts';
import { buildIdOf } from './build-id.ts';
import type { DebugLink } from './debug-link.ts';
import { debugPlaces, type DebugPlace, type DebugQuestion, type Proof } from './debug-places.ts';
import { openElf, type ElfFile } from './elf-file.ts';
import type { ByteSource } from './source.ts';

/** Whether a file has what is looked for. */
export type IsUsable = (elf: ElfFile) => boolean;

/** Debug files may be compressed as a whole, like modules. */
const SUFFIXES = ['', '.xz', '.zst', '.gz'];
/** How much of a file is summed up at once. */
const CHUNK = 1 << 20;

export interface SearchSubject {
  /** What messages call it. */
  readonly name: string;
  /** Its path. */
  readonly object: string;
  readonly link: DebugLink | undefined;
  /** What is wrong with what the object says of its debug file. */
  readonly problems: readonly DwarfksymsError[];
}

export class DebugFileSearch {
  readonly #subject: SearchSubject;
  readonly #question: DebugQuestion;
  readonly #places: readonly DebugPlace[];
  #existing: readonly DebugPlace[] | undefined;

  constructor(subject: SearchSubject, question: DebugQuestion) {
    this.#subject = subject;
    this.#question = question;
    this.#places = debugPlaces(question);
  }

  /** Where files are, the best first. */
  paths(): readonly string[] {
    return this.#files().map(({ path }) => path);
  }

  /** The first file that is the right one. What is wrong with the others, or that there is none, is a warning. */
  find(open: (path: string) => ByteSource, isUsable: IsUsable, warn: Warn): ElfFile | undefined {
    const refused = [...this.#subject.problems];
    for (const { path, proof } of this.#files()) {
      try {
        const found = this.#open(open(path), proof, isUsable, warn);
        for (const error of refused) warn(error);
        return found;
      } catch (error) {
        if (!(error instanceof DwarfksymsError)) throw error;
        refused.push(error.at({ file: path }));
      }
    }
    if (this.#isExpected()) warn(this.#nothingFound(refused));
    return undefined;
  }

  #open(source: ByteSource, proof: Proof, isUsable: IsUsable, warn: Warn): ElfFile {
    const refuse = (detail: string): DwarfksymsError =>
      new DwarfksymsError('companion-missing', detail, { file: source.name });
    if (proof === 'crc') {
      const crc = checksum(source);
      const wanted = this.#subject.link?.crc ?? crc;
      if (crc !== wanted)
        throw refuse(
          `is not the file that was linked to: its CRC differs, ${hex(crc)} instead of ${hex(wanted)}`,
        );
    }
    const elf = openElf(source, warn);
    const id = idText(elf);
    const { buildId } = this.#question;
    if (proof === 'build-id' && id !== buildId)
      throw refuse(
        id === undefined
          ? 'has no build id, which would show that it belongs to the object'
          : `belongs to another object: its build id is ${id} instead of ${buildId}`,
      );
    if (!isUsable(elf)) throw refuse('has no debugging information either');
    return elf;
  }

  /** The object itself is not its debug file, by whatever path it is found. */
  #files(): readonly DebugPlace[] {
    if (this.#existing === undefined) {
      const own = identity(this.#subject.object);
      this.#existing = this.#places.flatMap(({ path, proof }) =>
        SUFFIXES.map((suffix) => ({ path: path + suffix, proof })).filter((place) => {
          const file = identity(place.path);
          return file !== undefined && file !== own;
        }),
      );
    }
    return this.#existing;
  }

  /** Whether anything suggests that the debugging information is elsewhere: an object of a build need not have any. */
  #isExpected(): boolean {
    const { problems } = this.#subject;
    return problems.length > 0 || this.#places.length > 0 || this.#question.userFolders.length > 0;
  }

  #nothingFound(refused: readonly DwarfksymsError[]): DwarfksymsError {
    const { linkName, buildId } = this.#question;
    const parts = ['the file with the debugging information cannot be found'];
    parts.push(...refused.map(({ message }) => message));
    if (linkName === undefined && buildId === undefined)
      parts.push('the object has neither a build id nor a debug link, by which it could be identified');
    const looked = this.#whereLooked();
    if (looked !== '') parts.push(`looked for ${looked}`);
    return new DwarfksymsError('companion-missing', parts.join('; '), { file: this.#subject.name });
  }

  /** Each build id's path, and for the others which names in which folders. */
  #whereLooked(): string {
    const byFolder = new Map<string, string[]>();
    for (const { path } of this.#places) {
      const names = byFolder.get(dirname(path));
      if (names === undefined) byFolder.set(dirname(path), [basename(path)]);
      else names.push(basename(path));
    }
    const byNames = new Map<string, string[]>();
    for (const [folder, names] of byFolder) {
      const text = names.join(' or ');
      const folders = byNames.get(text);
      if (folders === undefined) byNames.set(text, [folder]);
      else folders.push(folder);
    }
    return Array.from(byNames, ([names, folders]) => `${names} in ${folders.join(', ')}`).join('; ');
  }
}

function idText(elf: ElfFile): string | undefined {
  const id = buildIdOf(elf);
  return id && Buffer.from(id).toString('hex');
}

/** Device and inode of the regular file at a path; undefined where none is, or the path cannot be examined. */
function identity(path: string): string | undefined {
  try {
    const status = statSync(systemPath(path), { bigint: true });
    return status.isFile() ? `${status.dev}:${status.ino}` : undefined;
  } catch {
    return undefined;
  }
}

function checksum(source: ByteSource): number {
  let crc = 0;
  for (let at = 0; at < source.size; at += CHUNK)
    crc = crc32(source.read(at, Math.min(CHUNK, source.size - at)), crc);
  return crc;
}
