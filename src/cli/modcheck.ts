/** `dwarfksyms modcheck`: would these modules load on that kernel? */
import { setImmediate } from 'node:timers/promises';
import { DwarfksymsError } from '../errors.ts';
import { checksJson, type CheckFailure } from '../modcheck/check-json.ts';
import { checksJunit } from '../modcheck/check-junit.ts';
import { checkModules } from '../modcheck/check-modules.ts';
import { checksText } from '../modcheck/check-text.ts';
import type { Kernel } from '../modcheck/kernel.ts';
import type { ModuleCheck } from '../modcheck/module-check.ts';
import { latin1Of } from '../unicode.ts';
import { parseCommandLine } from './getopt.ts';
import { helpText } from './manual/help.ts';
import { MODCHECK_MANUAL, MODCHECK_OPTIONS } from './manual/modcheck.ts';
import { sayTo, Warnings, type Say } from './messages.ts';
import { ModcheckInputs } from './modcheck-inputs.ts';
import { modcheckSettings, type ModcheckSettings } from './modcheck-settings.ts';
import { NamedFiles } from './named-files.ts';
import { Progress } from './progress.ts';
import { outputTo } from './terminal-text.ts';
import { verdictsTo, withCheckColours } from './verdict-colours.ts';
import type { VersionIo } from './version-command.ts';

const ExitStatus = { loads: 0, refused: 1, failed: 2 } as const;

/** Runs the command and returns its exit status. */
export async function modcheck(io: VersionIo): Promise<number> {
  const commandLine = parseCommandLine(io.argv, MODCHECK_OPTIONS);
  if (commandLine.given.some(({ option }) => option === 'help')) {
    io.stdout(Buffer.from(helpText(MODCHECK_MANUAL, io.display?.columns())));
    return ExitStatus.loads;
  }
  try {
    return await run(io, modcheckSettings(commandLine));
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    sayTo(io, MODCHECK_MANUAL.command)('error', error);
    if (error.code === 'usage') io.stderr(`Try "${MODCHECK_MANUAL.command} --help".\n`);
    return ExitStatus.failed;
  }
}

interface Answers {
  readonly kernels: readonly Kernel[];
  readonly checks: readonly ModuleCheck[];
  readonly failures: readonly CheckFailure[];
}

async function run(io: VersionIo, settings: ModcheckSettings): Promise<number> {
  const say = sayTo(io, MODCHECK_MANUAL.command, settings.isQuiet);
  const answers = await examine(io, settings, say);
  write(io, settings, answers);
  return statusOf(answers);
}

async function examine(io: VersionIo, settings: ModcheckSettings, say: Say): Promise<Answers> {
  const operands = [...settings.modules, ...settings.kernels];
  const progress = new Progress(io.terminal, operands.length, settings.isQuiet);
  const warnings = new Warnings((warning) => {
    progress.clear();
    say('warning', warning);
  });
  const failures: CheckFailure[] = [];
  const fail = (path: string, error: DwarfksymsError): void => {
    progress.clear();
    failures.push({ path, error });
    say('error', error);
  };
  let done = 0;
  const onFile = (path: string): void => progress.update(done, path);
  const named = new NamedFiles(io);
  const inputs = new ModcheckInputs({ cwd: io.cwd, named, warn: warnings.warn, fail, onFile });
  try {
    const modules = await inputs.modules(settings.modules);
    done = settings.modules.length;
    if (modules.length === 0 && failures.length === 0)
      throw new DwarfksymsError('not-module', `there are no modules in ${settings.modules.join(', ')}`);
    const kernels: Kernel[] = [];
    const checks: ModuleCheck[] = [];
    for (const operand of settings.kernels) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: messages keep the order of the operands
      const kernel = await inputs.kernel(operand);
      done++;
      if (kernel === undefined) continue;
      kernels.push(kernel);
      checks.push(...checkModules(modules, kernel, settings));
      // oxlint-disable-next-line no-await-in-loop -- signals are heard here
      await setImmediate();
    }
    return { kernels, checks, failures };
  } finally {
    progress.clear();
    warnings.finish();
  }
}

function write(io: VersionIo, { format, showsAll }: ModcheckSettings, answers: Answers): void {
  const { kernels, checks, failures } = answers;
  const names = kernels.map(({ name }) => name);
  switch (format) {
    case 'text':
      if (checks.length > 0)
        verdictsTo(
          io,
          withCheckColours,
        )(Buffer.from(latin1Of(checksText(names, checks, { showsAll })), 'latin1'));
      return;
    case 'json':
      return outputTo(io, 'json')(Buffer.from(checksJson(kernels, checks, failures)));
    case 'junit':
      return outputTo(io, 'text')(Buffer.from(checksJunit(names, checks, failures)));
  }
}

function statusOf({ checks, failures }: Answers): number {
  if (failures.length > 0) return ExitStatus.failed;
  if (checks.some(({ verdict }) => verdict === 'refused')) return ExitStatus.refused;
  return checks.some(({ verdict }) => verdict === 'unknown') ? ExitStatus.failed : ExitStatus.loads;
}
