/** Where the new side declares what causes are about: for the forms of a comparison that lead to the source. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AbiDiff } from '../diff/abi-diff.ts';
import type { SourcePlace } from '../diff/diff-report.ts';
import { DwarfFile } from '../dwarf/dwarf-file.ts';
import { shapeOfNamed } from '../dwarf/name-search.ts';
import { findDeclarations } from '../explain/find-declarations.ts';
import { systemPath } from '../system-path.ts';
import { debugFolders } from './debug-folders.ts';
import { forEachObject } from './explain-objects.ts';
import { Progress } from './progress.ts';
import type { VersionIo } from './version-command.ts';

/** Of an archive, behind its path. */
const MEMBER = /\([^()]*\)$/u;

const ignore = (): void => undefined;

/**
 * Looks into the objects in which causes were met. What cannot be read has been reported before, and is left out.
 * @param debugDirs of the command line
 */
export async function declarationsOf(
  { causes }: AbiDiff,
  io: Pick<VersionIo, 'cwd' | 'terminal'>,
  { debugDirs, isQuiet }: { readonly debugDirs: readonly string[]; readonly isQuiet: boolean },
): Promise<ReadonlyMap<string, SourcePlace>> {
  const wanted = new Map<string, Set<string>>();
  for (const {
    name,
    partAfter: { path },
  } of causes) {
    if (path === undefined) continue;
    const names = wanted.get(path) ?? new Set<string>();
    wanted.set(path, names.add(name));
  }
  const paths = [...wanted.keys()].filter((path) => existsSync(systemPath(resolve(io.cwd, path))));
  const found = new Map<string, SourcePlace>();
  const progress = new Progress(io.terminal, paths.length, isQuiet);
  const around = {
    cwd: io.cwd,
    userFolders: debugFolders(debugDirs, io.cwd),
    warn: ignore,
    fail: ignore,
    progress,
  };
  const objects = paths.map((path) => ({ path, below: path, isNamed: true, contents: undefined }));
  await forEachObject(objects, around, function* ({ elf, path, companions }) {
    const dwarf = new DwarfFile(elf, {
      shapeOf: shapeOfNamed,
      warn: ignore,
      companions,
      followSkeletons: true,
    });
    const declared = yield* findDeclarations(
      dwarf,
      wanted.get(path) ?? wanted.get(path.replace(MEMBER, '')) ?? new Set(),
    );
    for (const [name, place] of declared) found.set(name, place);
  });
  progress.clear();
  return found;
}
