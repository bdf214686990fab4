/**
 * The folder of a corpus:
 *
 *     inputs/          one file per input and nothing else, as `afl-fuzz -i` and libFuzzer take a folder
 *     dwarf.dict       tokens, as `afl-fuzz -x` and `-dict=` take them
 *     manifest.jsonl   what is known of each file
 *
 * It is written into a new folder within, which is moved into place when everything is there. Until then, and if anything
 * fails, an older corpus stays as it was.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { withIoErrors } from '../io-error.ts';

export const INPUTS = 'inputs';
export const DICTIONARY = 'dwarf.dict';
export const MANIFEST = 'manifest.jsonl';
/** In the order in which they are moved into place: what has a manifest is complete. */
const PARTS = [INPUTS, DICTIONARY, MANIFEST] as const;

export interface CorpusFolder {
  /** @param file as the manifest has it: `inputs/…` */
  write(file: string, bytes: Uint8Array): void;
  /** Puts everything in its place. Nothing can be written after that. */
  keep(): void;
  /** Forgets what was written. Does nothing after `keep`. */
  discard(): void;
}

/**
 * Prepares the folder, so that a place that cannot be written is known before the work is done.
 *
 * @param path as the user gave it
 * @param replaces whether an older corpus in it gives way; what else is there stays
 * @throws DwarfksymsError 'io', here and in the methods of the folder
 */
export function createCorpusFolder(path: string, cwd: string, replaces: boolean): CorpusFolder {
  const place = resolve(cwd, path);
  const isMade = makeFolder(path, place);
  const staging = join(place, `.${randomBytes(8).toString('hex')}.tmp`);
  let isOver = false;
  const discard = (): void => {
    if (isOver) return;
    isOver = true;
    rmSync(staging, { recursive: true, force: true });
    if (isMade) removeIfEmpty(place);
  };
  const orDiscard = (what: string, action: () => void): void => {
    try {
      withIoErrors(what, path, action);
    } catch (error) {
      discard();
      throw error;
    }
  };
  if (!replaces && !isMade && readdirSync(place).length > 0)
    throw new DwarfksymsError('io', 'is not empty; --force replaces the corpus in it', { file: path });
  orDiscard('cannot write', () => mkdirSync(join(staging, INPUTS), { recursive: true }));
  return {
    write: (file, bytes) => orDiscard('cannot write', () => writeFileSync(join(staging, file), bytes)),
    keep: () => {
      orDiscard('cannot write', () => moveIntoPlace(staging, place));
      isOver = true;
    },
    discard,
  };
}

/** Somebody else may have put something there. */
function removeIfEmpty(place: string): void {
  try {
    rmdirSync(place);
  } catch {
    // Then it is theirs.
  }
}

/** Whether it was not there. */
function makeFolder(path: string, place: string): boolean {
  return withIoErrors('cannot make the folder', path, () => {
    const existing = statSync(place, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) return false;
    mkdirSync(place);
    return true;
  });
}

/** Without a break in which a signal could be heard. If a step fails, those before it are taken back. */
function moveIntoPlace(staging: string, place: string): void {
  const old = join(staging, 'old');
  mkdirSync(old);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    // The manifest goes first and comes last: there is never one that speaks of other files.
    for (const part of PARTS.toReversed())
      if (statSync(join(place, part), { throwIfNoEntry: false }) !== undefined)
        move(join(place, part), join(old, part));
    for (const part of PARTS) move(join(staging, part), join(place, part));
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
  rmSync(staging, { recursive: true, force: true });
}
