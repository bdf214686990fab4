/** `dwarfksyms`: hands over to one of its commands, which is loaded only then. */
import packageJson from '../../package.json' with { type: 'json' };
import { DwarfksymsError } from '../errors.ts';
import { parseCommandLine } from './getopt.ts';
import { DWARFKSYMS_MANUAL, DWARFKSYMS_OPTIONS } from './manual/dwarfksyms.ts';
import { helpText } from './manual/help.ts';
import { sayTo } from './messages.ts';
import { suggestion } from './suggestion.ts';
import type { VersionIo } from './version-command.ts';

export const ExitStatus = { done: 0, failed: 2 } as const;

/** Takes what is on the command line behind the command's name, and returns the exit status. */
type Command = (io: VersionIo) => number | Promise<number>;

/** By what they are called. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  version: async () => (await import('./version.ts')).version,
  build: async () => (await import('./build.ts')).build,
  explain: async () => (await import('./explain.ts')).explain,
  diff: async () => (await import('./diff.ts')).diff,
  baseline: async () => (await import('./baseline.ts')).baseline,
  modcheck: async () => (await import('./modcheck.ts')).modcheck,
  check: async () => (await import('./check.ts')).check,
  dump: async () => (await import('./dump.ts')).dump,
  corpus: async () => (await import('./corpus.ts')).corpus,
};

/** Runs the program and returns its exit status. */
export async function dwarfksyms(io: VersionIo): Promise<number> {
  const [name, ...argv] = io.argv;
  try {
    const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) return withoutCommand(io);
    const command = await load();
    return await command({ ...io, argv });
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    sayTo(io, DWARFKSYMS_MANUAL.command)('error', error);
    if (error.code === 'usage') io.stderr(`Try "${DWARFKSYMS_MANUAL.command} --help".\n`);
    return ExitStatus.failed;
  }
}

function withoutCommand(io: VersionIo): number {
  const { given, operands, problem } = parseCommandLine(io.argv.slice(0, 1), DWARFKSYMS_OPTIONS);
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  const [first] = given;
  if (first?.option === 'version') {
    io.stdout(Buffer.from(`${DWARFKSYMS_MANUAL.command} ${packageJson.version}\n`));
    return ExitStatus.done;
  }
  if (first?.option === 'help') {
    io.stdout(Buffer.from(helpText(DWARFKSYMS_MANUAL, io.display?.columns())));
    return ExitStatus.done;
  }
  const [name] = operands;
  throw new DwarfksymsError(
    'usage',
    name === undefined
      ? `missing command: expected one of ${Object.keys(COMMANDS).join(', ')}`
      : `unknown command '${name}'${suggestion(name, Object.keys(COMMANDS))}`,
  );
}
