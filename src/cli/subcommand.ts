/** What subcommands have around their work: `--help`, what is said of errors, and exit statuses. */
import { DwarfksymsError } from '../errors.ts';
import type { CliIo } from './cli-io.ts';
import { parseCommandLine, type CommandLine, type Options } from './getopt.ts';
import { helpText } from './manual/help.ts';
import type { Manual } from './manual/manual.ts';
import { sayTo } from './messages.ts';

/** `no`: the command has done its work, and the answer is that something is not as it should be. */
export const ExitStatus = { done: 0, no: 1, failed: 2 } as const;

/** Options of a subcommand, which is told by the first of them how to use it. */
type WithHelp = Options & { readonly help: Options[string] };

/**
 * Runs a subcommand and returns its exit status.
 * @param options those of the manual
 */
export async function runSubcommand<const O extends WithHelp>(
  io: CliIo,
  manual: Manual,
  options: O,
  work: (commandLine: CommandLine<O>) => Promise<number>,
): Promise<number> {
  const commandLine = parseCommandLine(io.argv, options);
  const given: readonly { readonly option: string }[] = commandLine.given;
  if (given.some(({ option }) => option === 'help')) {
    io.stdout(Buffer.from(helpText(manual, io.display?.columns())));
    return ExitStatus.done;
  }
  try {
    return await work(commandLine);
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    sayTo(io, manual.command)('error', error);
    if (error.code === 'usage') io.stderr(`Try "${manual.command} --help".\n`);
    return ExitStatus.failed;
  }
}
