/** `dwarfksyms version`: the versions of what objects, modules and kernels export. */
import { parseSymbolList } from '../symver/symbol-list.ts';
import { VERSION_MANUAL, VERSION_OPTIONS } from './manual/version.ts';
import { GivenKabiRules } from './given-kabi-rules.ts';
import { sayTo } from './messages.ts';
import { NamedFiles } from './named-files.ts';
import { createOutputFile } from './output-file.ts';
import { OverwriteGuard } from './overwrite-guard.ts';
import { readRecordedTable, refuseRecordedOperands } from './recorded-input.ts';
import { ExitStatus, runSubcommand } from './subcommand.ts';
import { createSymtypesOutput, type SymtypesOutput } from './symtypes-output.ts';
import { outputTo } from './terminal-text.ts';
import { verdictsTo } from './verdict-colours.ts';
import { VersionCommand, type VersionIo } from './version-command.ts';
import { versionSettings, type VersionSettings } from './version-settings.ts';

/** Runs the command and returns its exit status. */
export async function version(io: VersionIo): Promise<number> {
  return await runSubcommand(io, VERSION_MANUAL, VERSION_OPTIONS, (commandLine) =>
    withOutput(io, versionSettings(commandLine)),
  );
}

/** Opens the files to be written, and puts them in their places if every object could be read. */
async function withOutput(io: VersionIo, settings: VersionSettings): Promise<number> {
  const files = new NamedFiles(io);
  const guard = new OverwriteGuard(io.cwd);
  const names = settings.symbols === undefined ? undefined : parseSymbolList(files.read(settings.symbols));
  const say = sayTo(io, VERSION_MANUAL.command, settings.isQuiet);
  const kabiRules = GivenKabiRules.read(settings.kabiRules, files, (warning) => say('warning', warning));
  guard.protect(settings.kabiRules === undefined ? [] : [settings.kabiRules]);
  const recorded =
    typeof settings.verify === 'string' ? undefined : await readRecordedTable(settings.verify.file, files);
  if (settings.verify === 'object') refuseRecordedOperands(settings.paths, io.cwd);
  const file = settings.output === undefined ? undefined : createOutputFile(settings.output, io.cwd);
  let symtypes: SymtypesOutput | undefined;
  const discard = (): void => {
    file?.discard();
    symtypes?.discard();
  };
  let command: VersionCommand | undefined;
  const interrupt = (): void => {
    command?.clearProgress();
    discard();
  };
  const leavesTraces =
    file !== undefined || settings.symtypes !== undefined || io.terminal.columns !== undefined;
  const release = leavesTraces ? io.onInterrupt?.(interrupt) : undefined;
  try {
    if (settings.symtypes !== undefined) symtypes = createSymtypesOutput(settings.symtypes, io.cwd, guard);
    const show =
      settings.format === 'json'
        ? outputTo(io, 'json')
        : settings.verify === 'none'
          ? outputTo(io, 'text')
          : verdictsTo(io);
    const write = (bytes: Uint8Array): void => (file === undefined ? show(bytes) : file.write(bytes));
    command = new VersionCommand(io, settings, { files, guard, names, recorded, symtypes, kabiRules, write });
    const status = await command.run();
    if (status !== ExitStatus.failed) {
      file?.keep();
      symtypes?.keep();
    }
    return status;
  } finally {
    discard();
    release?.();
  }
}
