/** The files that `dwarfksyms version` reads, for its operands. */
import { resolve } from 'node:path';
import type { DwarfksymsError } from '../errors.ts';
import { chooseFiles } from './loadable-files.ts';
import { ModuleColumn } from './module-column.ts';
import type { NamedFiles } from './named-files.ts';
import { isDirectory, ObjectSearch, type FoundPath } from './object-search.ts';

export interface SearchOptions {
  readonly cwd: string;
  readonly named: NamedFiles;
  /** Whether the objects of a directory count, and not what is linked from them. */
  readonly wantsObjects: boolean;
  /** Receives what cannot be read, with its path. */
  readonly fail: (error: DwarfksymsError) => void;
}

/** In the order of the operands; those of a directory sorted bytewise. Files that are named count, however often. */
export async function findFiles(
  operands: readonly string[],
  { cwd, named, wantsObjects, fail }: SearchOptions,
): Promise<readonly FoundPath[]> {
  const directories = new Set(operands.filter((operand) => isDirectory(resolve(cwd, operand))));
  const files = operands.filter((operand) => !directories.has(operand));
  const search = new ObjectSearch(cwd, files, fail);
  const column = new ModuleColumn(cwd);
  const found: FoundPath[] = [];
  for (const operand of operands) {
    const isFolder = directories.has(operand);
    // oxlint-disable-next-line no-await-in-loop -- what comes first counts
    const here = isFolder
      ? await chooseFiles(search.find(operand), cwd, wantsObjects)
      : [fileOf(operand, named)];
    for (const one of here)
      found.push({ ...one, module: column.nameOf(one, isFolder ? operand : undefined) });
  }
  return found;
}

function fileOf(path: string, named: NamedFiles): FoundPath {
  return {
    path,
    below: path.slice(path.lastIndexOf('/') + 1),
    isNamed: true,
    contents: named.standardInput(path),
  };
}
