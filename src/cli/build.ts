/** `dwarfksyms build`: in a kernel build, versions are asked for one by one, and computed at once. */
import { BuildFinish } from './build-finish.ts';
import { prepareBuild } from './build-prepare.ts';
import { restoreBuild } from './build-restore.ts';
import { buildSettings } from './build-settings.ts';
import { BUILD_MANUAL, BUILD_OPTIONS } from './manual/build.ts';
import { runSubcommand } from './subcommand.ts';
import type { VersionIo } from './version-command.ts';

/** Runs the command and returns its exit status. */
export async function build(io: VersionIo): Promise<number> {
  return await runSubcommand(io, BUILD_MANUAL, BUILD_OPTIONS, async (commandLine) => {
    const settings = buildSettings(commandLine);
    switch (settings.step) {
      case 'prepare':
        return prepareBuild(io, settings);
      case 'finish':
        return await new BuildFinish(io, settings).run();
      case 'restore':
        return await restoreBuild(io, settings);
    }
  });
}
