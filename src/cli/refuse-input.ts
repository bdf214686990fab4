/** Keeps a command from writing over what it reads in a directory: objects, type files, recorded versions. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { systemPath } from '../system-path.ts';
import { isDirectory } from './object-search.ts';
import { OverwriteGuard } from './overwrite-guard.ts';
import { symtypesFilesIn } from './symtypes-search.ts';
import { textOf } from './text-files.ts';

/** Where a directory has the versions that a build recorded. */
export const SYMVERS = 'Module.symvers';

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
  if (statSync(systemPath(resolve(cwd, output)), { throwIfNoEntry: false })?.isFile() !== true) return;
  if ((await textOf(output, cwd)) === undefined) throw refused('no text', output);
  const guard = new OverwriteGuard(cwd);
  for (const folder of operands.filter((operand) => isDirectory(resolve(cwd, operand))))
    guard.protect([join(folder, SYMVERS), ...symtypesFilesIn(folder, cwd)]);
  if (guard.isRead(output)) throw refused('one that is read', output);
}

function refused(what: string, file: string): DwarfksymsError {
  const detail = `the output file is ${what}, and would be overwritten: name another`;
  return new DwarfksymsError('io', detail, { file });
}
