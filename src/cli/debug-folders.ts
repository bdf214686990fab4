/** The option --debug-dir of commands that read debugging information: folders with separate debug files. */
import { resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import type { Option } from './getopt.ts';
import { isDirectory } from './object-search.ts';

export const DEBUG_DIR_OPTION = {
  long: 'debug-dir',
  value: 'DIR',
  help: 'look for separate debug files in DIR before /usr/lib/debug; may be repeated',
} as const satisfies Option;

/** Absolute paths of the folders given. @throws DwarfksymsError `io` */
export function debugFolders(given: readonly string[], cwd: string): readonly string[] {
  for (const folder of given)
    if (!isDirectory(resolve(cwd, folder)))
      throw new DwarfksymsError('io', 'is no directory, as --debug-dir needs', { file: folder });
  return given.map((folder) => resolve(cwd, folder));
}
