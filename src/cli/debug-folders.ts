/** The option --debug-dir of commands that read debugging information: folders with separate debug files. */
import { join, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import type { Option } from './getopt.ts';
import { isDirectory } from './object-search.ts';

export const DEBUG_DIR_OPTION = {
  long: 'debug-dir',
  value: 'DIR',
  help: 'look for separate debug files in DIR before /usr/lib/debug; may be repeated',
} as const satisfies Option;

/** Where packages of debug files have them. */
const IN_PACKAGE = 'usr/lib/debug';

/**
 * Absolute paths of the folders given, and of `usr/lib/debug` in them: a folder may be where a package was unpacked.
 * @throws DwarfksymsError `io`
 */
export function debugFolders(given: readonly string[], cwd: string): readonly string[] {
  return given.flatMap((folder) => {
    const path = resolve(cwd, folder);
    if (!isDirectory(path))
      throw new DwarfksymsError('io', 'not a directory: --debug-dir requires one', { file: folder });
    const inPackage = join(path, IN_PACKAGE);
    return isDirectory(inPackage) ? [path, inPackage] : [path];
  });
}
