/** Keeps a command from writing over an object in a directory that it reads, which `OverwriteGuard` does not know one by one. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { systemPath } from '../system-path.ts';
import { textOf } from './text-files.ts';

/** @throws DwarfksymsError 'io' if there is a file that is no text in the place of the output */
export async function refuseObject(output: string | undefined, cwd: string): Promise<void> {
  if (output === undefined) return;
  const status = statSync(systemPath(resolve(cwd, output)), { throwIfNoEntry: false });
  if (status?.isFile() === true && (await textOf(output, cwd)) === undefined)
    throw new DwarfksymsError('io', 'the output file is no text, and would be overwritten: name another', {
      file: output,
    });
}
