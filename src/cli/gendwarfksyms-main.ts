/** The entry of the command `gendwarfksyms`: the real process around `gendwarfksyms.ts`. */
import { DwarfksymsError } from '../errors.ts';
import { gendwarfksyms } from './gendwarfksyms.ts';
import { readStream, writeStream } from './process-streams.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
/** The exit status of a failure. */
const FAILED = 1;

function main(): number {
  let unheard = false;
  const status = gendwarfksyms({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    readStdin: () => readStream(STDIN, 'standard input'),
    stdout: (bytes) => writeStream(STDOUT, 'standard output', bytes),
    stderr: (text) => {
      if (unheard) return;
      try {
        writeStream(STDERR, 'standard error', typeof text === 'string' ? Buffer.from(text) : text);
      } catch (error) {
        if (!(error instanceof DwarfksymsError)) throw error;
        // Nobody is left to tell; the exit status says that something is missing.
        unheard = true;
      }
    },
  });
  return unheard ? FAILED : status;
}

/** Errors of the program itself, too, end in one message: a build log is no place for a stack. */
function guarded(): number {
  try {
    return main();
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    writeStream(STDERR, 'standard error', Buffer.from(`error: gendwarfksyms: unexpected ${message}\n`));
    return FAILED;
  }
}

process.exitCode = guarded();
