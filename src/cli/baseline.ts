/** `dwarfksyms baseline`: exported symbols and their types as a text file for a repository. */
import { AbiBuilder } from '../abi/abi-builder.ts';
import { Definitions } from '../abi/definitions.ts';
import { DwarfksymsError } from '../errors.ts';
import type { ObjectReport } from '../report/version-report.ts';
import type { MissingReason } from '../symver/missing-reason.ts';
import { BaselineOutput } from './baseline-output.ts';
import { baselineSettings, type BaselineSettings } from './baseline-settings.ts';
import { debugFolders } from './debug-folders.ts';
import { SideReader } from './diff-sides.ts';
import { BASELINE_MANUAL, BASELINE_OPTIONS } from './manual/baseline.ts';
import { sayTo, Warnings } from './messages.ts';
import { MissingMessages } from './missing-messages.ts';
import { NamedFiles } from './named-files.ts';
import { Progress } from './progress.ts';
import { ExitStatus, runSubcommand } from './subcommand.ts';
import { refuseInput } from './refuse-input.ts';
import { selection } from './symbol-selection.ts';
import type { VersionIo } from './version-command.ts';

/** Runs the command and returns its exit status. */
export async function baseline(io: VersionIo): Promise<number> {
  return await runSubcommand(io, BASELINE_MANUAL, BASELINE_OPTIONS, (commandLine) =>
    run(io, baselineSettings(commandLine)),
  );
}

async function run(io: VersionIo, settings: BaselineSettings): Promise<number> {
  const named = new NamedFiles(io);
  await refuseInput(settings.output, settings.paths, io.cwd);
  const output = new BaselineOutput(io, settings);
  const release = io.onInterrupt?.(() => output.discard());
  try {
    const { isWanted } = selection(settings, named);
    const definitions = new Definitions();
    const builder = new AbiBuilder(definitions);
    if (!(await readAll(io, settings, named, definitions, builder))) return ExitStatus.failed;
    output.write(builder, definitions, isWanted);
    output.keep();
    return ExitStatus.done;
  } finally {
    output.discard();
    release?.();
  }
}

/**
 * False if something could not be read.
 * @throws DwarfksymsError for files that cannot be written together
 */
async function readAll(
  io: VersionIo,
  { paths, profile, stable, debugDirs, jobs, isQuiet }: BaselineSettings,
  named: NamedFiles,
  definitions: Definitions,
  builder: AbiBuilder,
): Promise<boolean> {
  const tell = sayTo(io, BASELINE_MANUAL.command, isQuiet);
  let progress: Progress | undefined;
  let isRead = true;
  const say = (kind: 'error' | 'warning', problem: DwarfksymsError): void => {
    progress?.clear();
    tell(kind, problem);
  };
  const warnings = new Warnings((warning) => say('warning', warning));
  const missing = new MissingMessages(warnings.warn, false);
  const reader = new SideReader(definitions, {
    cwd: io.cwd,
    named,
    jobs,
    inquiry: {
      cwd: io.cwd,
      profile,
      scope: undefined,
      stable,
      names: undefined,
      module: undefined,
      findTies: false,
      explainsOrder: false,
      recorded: 'none',
      wantsSymtypes: true,
      userFolders: debugFolders(debugDirs, io.cwd),
    },
    warn: warnings.warn,
    fail: (error) => {
      isRead = false;
      say('error', error);
    },
    take: ({ path, symbols }) => missing.symbols(path, reasonsOf(symbols)),
    progress: (total) => (progress = new Progress(io.terminal, total, isQuiet)),
  });
  try {
    for (const path of paths) {
      const { language } = builder;
      // oxlint-disable-next-line no-await-in-loop -- what the first one says counts
      await reader.readInto(path, builder);
      if (language !== undefined && builder.language !== language)
        throw new DwarfksymsError(
          'symtypes',
          'types that were read by genksyms and types from debugging information cannot be written together',
          { file: path },
        );
    }
    return isRead;
  } finally {
    progress?.clear();
    missing.finish();
    warnings.finish();
  }
}

/** Of the symbols without a version, why they have none. */
function reasonsOf(symbols: ObjectReport['symbols']): ReadonlyMap<string, MissingReason> {
  return new Map(
    symbols.flatMap(({ name, outcome }) =>
      outcome.kind === 'missing' ? [[name, outcome.reason] as const] : [],
    ),
  );
}
