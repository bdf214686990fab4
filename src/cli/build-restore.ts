/**
 * `dwarfksyms build restore`: takes the two shell programs away again, for a build folder that is packed or given to others. What
 * is pending is computed first: nobody would ask for it later.
 */
import { chmodSync, copyFileSync, existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { withIoErrors } from '../io-error.ts';
import { systemPath } from '../system-path.ts';
import { BuildFinish } from './build-finish.ts';
import { MODPOST, MODPOST_FOLDER, PROGRAM } from './build-folder.ts';
import { EXECUTABLE, programPlaces, replaceFile } from './build-prepare.ts';
import { REAL_MODPOST } from './build-programs.ts';
import type { BuildSettings } from './build-settings.ts';
import { BUILD_MANUAL } from './manual/build.ts';
import { ExitStatus } from './subcommand.ts';
import type { VersionIo } from './version-command.ts';

/** Returns the exit status. */
export async function restoreBuild(io: VersionIo, settings: BuildSettings): Promise<number> {
  const { folder, isQuiet } = settings;
  const at = (path: string): string => join(resolve(io.cwd, folder), path);
  const real = at(join(MODPOST_FOLDER, REAL_MODPOST));
  if (!existsSync(systemPath(real)))
    throw new DwarfksymsError('build', `there is no ${REAL_MODPOST}: nothing was prepared here`, {
      file: folder,
    });
  const { dropIn } = programPlaces();
  withIoErrors('cannot be restored', folder, () =>
    // First: from now on versions are computed at once.
    replaceFile(at(PROGRAM), (temporary) => {
      copyFileSync(dropIn, systemPath(temporary));
      chmodSync(systemPath(temporary), EXECUTABLE);
    }),
  );
  const status = await new BuildFinish(io, settings).run();
  if (status !== ExitStatus.done) return status;
  withIoErrors('cannot be restored', folder, () => renameSync(systemPath(real), systemPath(at(MODPOST))));
  if (!isQuiet)
    io.stdout(Buffer.from(`${BUILD_MANUAL.command}: ${MODPOST} and ${PROGRAM} are plain programs again\n`));
  return ExitStatus.done;
}
