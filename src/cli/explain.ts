/** `dwarfksyms explain`: what the version of a symbol is made of. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { systemPath } from '../system-path.ts';
import { debugFolders } from './debug-folders.ts';
import { ExplainRun } from './explain-run.ts';
import { explainSettings, type ExplainSettings } from './explain-settings.ts';
import { EXPLAIN_MANUAL, EXPLAIN_OPTIONS } from './manual/explain.ts';
import { sayTo, Warnings } from './messages.ts';
import { GivenKabiRules } from './given-kabi-rules.ts';
import { NamedFiles } from './named-files.ts';
import { Progress } from './progress.ts';
import { ExitStatus, runSubcommand } from './subcommand.ts';
import { outputTo } from './terminal-text.ts';
import type { VersionIo } from './version-command.ts';
import { findFiles } from './version-files.ts';

/** Runs the command and returns its exit status. */
export async function explain(io: VersionIo): Promise<number> {
  return await runSubcommand(io, EXPLAIN_MANUAL, EXPLAIN_OPTIONS, (commandLine) => {
    const exists = (path: string): boolean => existsSync(systemPath(resolve(io.cwd, path)));
    return run(io, explainSettings(commandLine, exists));
  });
}

async function run(io: VersionIo, settings: ExplainSettings): Promise<number> {
  const { files, debugDirs, isQuiet, format } = settings;
  const say = sayTo(io, EXPLAIN_MANUAL.command, isQuiet);
  const userFolders = debugFolders(debugDirs, io.cwd);
  const named = new NamedFiles(io);
  const found: Parameters<ExplainRun['run']>[0] = await findFiles(files, {
    cwd: io.cwd,
    named,
    wantsObjects: false,
    fail: (error) => fail(error.place.file ?? '', error),
  });
  const progress = new Progress(io.terminal, found.length, isQuiet);
  const warnings = new Warnings((warning) => {
    progress.clear();
    say('warning', warning);
  });
  const failures: { readonly path: string; readonly error: DwarfksymsError }[] = [];
  function fail(path: string, error: DwarfksymsError): void {
    // Files are read again for what was not found.
    if (failures.some((known) => known.path === path && known.error.message === error.message)) return;
    failures.push({ path, error });
    say('error', error.at({ file: path }));
  }
  const kabiRules = GivenKabiRules.read(settings.kabiRules, named, warnings.warn);
  const around = {
    cwd: io.cwd,
    userFolders,
    warn: warnings.warn,
    fail: (path: string, error: DwarfksymsError) => {
      progress.clear();
      fail(path, error);
    },
    progress,
  };
  const session = new ExplainRun(settings, around, kabiRules);
  try {
    await session.run(found);
  } finally {
    progress.clear();
    for (const warning of kabiRules?.unused() ?? []) warnings.warn(warning);
    warnings.finish();
  }
  if (format === 'json') outputTo(io, 'json')(Buffer.from(session.json(failures)));
  else outputTo(io, 'text')(Buffer.from(session.text(), 'latin1'));
  if (failures.length > 0 && !session.hasRead) return ExitStatus.failed;
  for (const { detail } of session.notFound) say('error', new DwarfksymsError('symbol-missing', detail));
  if (failures.length > 0) return ExitStatus.failed;
  return session.notFound.length > 0 ? ExitStatus.no : ExitStatus.done;
}
