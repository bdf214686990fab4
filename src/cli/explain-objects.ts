/** The objects that `dwarfksyms explain` reads, one after the other, each with what completes it. */
import { setImmediate } from 'node:timers/promises';
import { resolve } from 'node:path';
import { inflateDebugFiles } from '../container/debug-files.ts';
import { openInputs } from '../container/inputs.ts';
import { hasDebugInformation } from '../dwarf/sections.ts';
import { Companions } from '../elf/companions.ts';
import { openElf, type ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import type { FoundPath } from './object-search.ts';
import type { Progress } from './progress.ts';

export interface OpenObject {
  readonly elf: ElfFile;
  /** As the user wrote the path, and what is in it: `archive.a(member.o)`. */
  readonly path: string;
  readonly companions: Companions;
}

export interface ObjectSurroundings {
  readonly cwd: string;
  readonly userFolders: readonly string[];
  readonly warn: Warn;
  /** Receives what cannot be read. */
  readonly fail: (path: string, error: DwarfksymsError) => void;
  readonly progress: Progress;
}

type Steps = Generator<{ readonly done: number; readonly total: number }, void, undefined>;

/** How long a signal may have to wait. */
const BREAK_MILLISECONDS = 50;

/** Does the work on each object; what fails costs that object only. Returns whether it was done on any. */
export async function forEachObject(
  paths: readonly FoundPath[],
  around: ObjectSurroundings,
  work: (object: OpenObject) => Steps,
): Promise<boolean> {
  let hasRead = false;
  for (const [index, found] of paths.entries()) {
    around.progress.update(index, found.path);
    // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
    if (await visit(found, index, around, work)) hasRead = true;
  }
  return hasRead;
}

async function visit(
  found: FoundPath,
  index: number,
  around: ObjectSurroundings,
  work: (object: OpenObject) => Steps,
): Promise<boolean> {
  const { cwd, userFolders, fail } = around;
  let hasRead = false;
  const place = resolve(cwd, found.path);
  for await (const input of openInputs(place, undefined, found.contents)) {
    const path = found.path + (input.name.startsWith(place) ? input.name.slice(place.length) : '');
    if (input.kind === 'failure') {
      fail(path, renamed(input.error, path));
      continue;
    }
    const warn: Warn = (warning) => around.warn(warning.at({ file: path }));
    const companions = new Companions(place, warn, { userFolders });
    try {
      const elf = openElf({ ...input.source, name: path }, strictly);
      if (!hasDebugInformation(elf)) await inflateDebugFiles(elf, companions, warn);
      await finish(work({ elf, path, companions }), (part) =>
        around.progress.update(index + part, found.path),
      );
      hasRead = true;
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      fail(path, error.at({ file: path }));
    } finally {
      companions.close();
      input.source.close();
    }
  }
  return hasRead;
}

async function finish(steps: Steps, onPart: (part: number) => void): Promise<void> {
  let lastBreak = performance.now();
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    onPart(step.value.done / step.value.total);
    if (performance.now() - lastBreak < BREAK_MILLISECONDS) continue;
    // oxlint-disable-next-line no-await-in-loop -- signals are heard here
    await setImmediate();
    lastBreak = performance.now();
  }
}

/** Damage to the file itself is an error. */
const strictly: Warn = (warning) => {
  throw warning;
};

/** The error with the name that the user gave the file. */
function renamed({ code, detail, place }: DwarfksymsError, file: string): DwarfksymsError {
  return new DwarfksymsError(code, detail, { ...place, file });
}
