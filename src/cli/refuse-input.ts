/**
 * Keeps a command from writing over what it reads in a directory, which `OverwriteGuard` does not know one by one: objects, type files,
 * recorded versions.
 */
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { systemPath } from '../system-path.ts';
import { isDirectory } from './object-search.ts';
import { textOf } from './text-files.ts';

/** Text that is read in directories. */
const READ = /(?:\.symtypes|(?:^|\/)Module\.symvers)$/u;

/**
 * @param operands what the command reads
 * @throws DwarfksymsError 'io' if there is a file in the place of the output that is no text, or is text that the command reads
 */
export async function refuseInput(
  output: string | undefined,
  operands: readonly string[],
  cwd: string,
): Promise<void> {
  if (output === undefined) return;
  const path = resolve(cwd, output);
  if (statSync(systemPath(path), { throwIfNoEntry: false })?.isFile() !== true) return;
  if ((await textOf(output, cwd)) === undefined)
    throw new DwarfksymsError('io', 'the output file is no text, and would be overwritten: name another', {
      file: output,
    });
  const isIn = (folder: string): boolean =>
    isDirectory(folder) && !relative(folder, path).startsWith('..') && READ.test(path);
  if (operands.some((operand) => isIn(resolve(cwd, operand))))
    throw new DwarfksymsError(
      'io',
      'the output file is one that is read, and would be overwritten: name another',
      {
        file: output,
      },
    );
}
