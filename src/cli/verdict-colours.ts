/** Verdicts of `--verify` with colours, where they go to a terminal: what is wrong is found at a glance. */
import { latin1 } from '../latin1.ts';
import type { CliIo } from './cli-io.ts';
import { styled } from './display.ts';
import { errorTextTo, outputTo } from './terminal-text.ts';

/** What ends a line about a difference. */
const DIFFERENCE =
  /(?<=, )(?:computed 0x[0-9a-f]+|exported as \w+|exported in .*)$|(?<=[:,] )(?:not (?:recorded|exported|computed)|but the module is missing)\b/gmu;
/** In a summary. */
const GOOD = /\b[1-9]\d* equal\b/gu;
const BAD = /\b[1-9]\d* different\b|^(?:not recorded|not exported|missing modules): \d+$/gmu;

/** The lines with colours. Takes and returns latin1. */
export function withVerdictColours(text: string): string {
  return text
    .replaceAll(DIFFERENCE, (word) => styled('bad', word))
    .replaceAll(BAD, (word) => styled('bad', word))
    .replaceAll(GOOD, (word) => styled('good', word));
}

type Write = (bytes: Uint8Array) => void;

/** Standard output for verdicts. */
export function verdictsTo(io: CliIo): Write {
  const { display } = io;
  if (display?.isStdoutTerminal !== true || !display.hasColour) return outputTo(io, 'text');
  return outputTo({ ...io, stdout: inColours((bytes) => io.stdout(bytes)) }, 'text');
}

/** Standard error for a summary. */
export function summaryTo(io: CliIo): Write {
  const { display } = io;
  if (display?.isStderrTerminal !== true || !display.hasColour) return errorTextTo(io);
  const stderr = inColours((bytes) => io.stderr(bytes));
  return errorTextTo({ ...io, stderr: (text) => stderr(Buffer.from(text)) });
}

function inColours(write: Write): Write {
  return (bytes) => write(Buffer.from(withVerdictColours(latin1(bytes)), 'latin1'));
}
