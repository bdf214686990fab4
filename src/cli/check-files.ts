/** The files that `dwarfksyms check` reads, for its operands: in directories, all ELF files. */
import { basename, resolve } from 'node:path';
import type { DwarfksymsError } from '../errors.ts';
import type { NamedFiles } from './named-files.ts';
import { isDirectory, ObjectSearch, type FoundPath } from './object-search.ts';

/**
 * In the order of the operands, those of a directory sorted bytewise.
 * @param fail receives what cannot be read, with its path
 */
export function findCheckedFiles(
  operands: readonly string[],
  cwd: string,
  named: NamedFiles,
  fail: (error: DwarfksymsError) => void,
): readonly FoundPath[] {
  // Who names one twice wants one answer.
  const paths = [...new Set(operands)];
  const directories = new Set(paths.filter((path) => isDirectory(resolve(cwd, path))));
  const search = new ObjectSearch(
    cwd,
    paths.filter((path) => !directories.has(path)),
    fail,
  );
  return paths.flatMap((path): readonly FoundPath[] =>
    directories.has(path)
      ? search.find(path)
      : [{ path, below: basename(path), isNamed: true, contents: named.standardInput(path) }],
  );
}
