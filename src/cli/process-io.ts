/** The real process around a command. */
import { zstdIsReady } from '../elf/zstd.ts';
import { DwarfksymsError } from '../errors.ts';
import { processDisplay, type Display } from './display.ts';
import type { CliIo } from './cli-io.ts';
import { onInterrupt } from './interruption.ts';
import { sayTo } from './messages.ts';
import { commandArguments, workingDirectory } from './process-paths.ts';
import { readStream, writeStream } from './process-streams.ts';
import type { Terminal } from './progress.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** What a command has of the process around it. */
export interface ProcessIo extends CliIo {
  readonly terminal: Terminal;
}

/**
 * Runs a command as this process.
 * @param failed the exit status of a failure; also if not all messages could be written
 */
export async function runProcess(
  name: string,
  failed: number,
  command: (io: ProcessIo) => number | Promise<number>,
): Promise<void> {
  const messages = new Messages();
  const display = processDisplay(process.env);
  try {
    await zstdIsReady;
    const status = await command(processIo(messages, display));
    process.exitCode = messages.isUnheard ? failed : status;
  } catch (error) {
    process.exitCode = failed;
    if (error instanceof DwarfksymsError)
      return sayTo({ stderr: (text) => messages.write(text), display }, name)('error', error);
    // Errors of the program itself, too, end in one message: a build log is no place for a stack.
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    messages.write(`error: ${name}: unexpected ${message}\n`);
  }
}

class Messages {
  isUnheard = false;

  write(text: string | Uint8Array): void {
    if (this.isUnheard) return;
    try {
      writeStream(STDERR, 'standard error', typeof text === 'string' ? Buffer.from(text) : text);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      // Nobody is left to tell; the exit status says that something is missing.
      this.isUnheard = true;
    }
  }
}

function processIo(messages: Messages, display: Display): ProcessIo {
  const stderr = (text: string | Uint8Array): void => messages.write(text);
  return {
    argv: commandArguments(),
    cwd: workingDirectory(),
    readStdin: () => readStream(STDIN, 'standard input'),
    stdout: (bytes) => writeStream(STDOUT, 'standard output', bytes),
    stderr,
    onInterrupt,
    display,
    terminal: {
      // `process.stderr` is set up when it is asked: only a terminal has that.
      columns: display.isStderrTerminal ? process.stderr.columns : undefined,
      write: stderr,
      now: () => performance.now(),
    },
  };
}
