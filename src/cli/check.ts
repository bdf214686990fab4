/** `dwarfksyms check`: conformance to ELF and DWARF. */
import packageJson from '../../package.json' with { type: 'json' };
import { KnownFindings, parseBaseline } from '../check/baseline.ts';
import { ruleOf, selectRules } from '../check/rule-selection.ts';
import { ruleExplanation, ruleList } from '../check/rule-text.ts';
import { RULES } from '../conformance/rules.ts';
import { DwarfksymsError } from '../errors.ts';
import { CheckCommand } from './check-command.ts';
import { checkSettings, type CheckSettings } from './check-settings.ts';
import { CHECK_MANUAL, CHECK_OPTIONS } from './manual/check.ts';
import { NamedFiles } from './named-files.ts';
import { createOutputFile, type OutputFile } from './output-file.ts';
import { OverwriteGuard } from './overwrite-guard.ts';
import { ExitStatus, runSubcommand } from './subcommand.ts';
import type { VersionIo } from './version-command.ts';

/** Runs the command and returns its exit status. */
export async function check(io: VersionIo): Promise<number> {
  return await runSubcommand(io, CHECK_MANUAL, CHECK_OPTIONS, (commandLine) =>
    run(io, checkSettings(commandLine)),
  );
}

async function run(io: VersionIo, settings: CheckSettings): Promise<number> {
  const { explain, listsRules, choice } = settings;
  if (explain !== undefined) {
    io.stdout(Buffer.from(ruleExplanation(ruleOf(RULES, explain))));
    return ExitStatus.done;
  }
  const rules = selectRules(RULES, { ...choice, onDemand: listsRules });
  if (listsRules) {
    io.stdout(Buffer.from(ruleList(rules)));
    return ExitStatus.done;
  }
  const files = new NamedFiles(io);
  const { baseline } = settings;
  const known =
    baseline === undefined ? undefined : new KnownFindings(parseBaseline(files.read(baseline), baseline));
  const outputs = openOutputs(io, settings);
  const discard = (): void => {
    for (const output of outputs.values()) output.discard();
  };
  const command = new CheckCommand(io, settings, {
    version: packageJson.version,
    rules,
    known,
    files,
    guard: new OverwriteGuard(io.cwd),
    outputs,
  });
  const release = io.onInterrupt?.(() => {
    command.clearProgress();
    discard();
  });
  try {
    const status = await command.run();
    for (const output of outputs.values()) output.keep();
    return status;
  } catch (error) {
    // Who shows the first lines only, as `head` does, has got what they wanted.
    if (isClosedPipe(error)) return command.status();
    throw error;
  } finally {
    discard();
    release?.();
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof DwarfksymsError && error.code === 'io' && error.detail.endsWith('(EPIPE)');
}

/** By path, so that a place that cannot be written is known before the work is done. */
function openOutputs(
  io: VersionIo,
  { outputs, newBaseline }: CheckSettings,
): ReadonlyMap<string, OutputFile> {
  const paths = [...outputs.map(({ file }) => file), newBaseline].filter((path) => path !== undefined);
  return new Map(paths.map((path) => [path, createOutputFile(path, io.cwd)]));
}
