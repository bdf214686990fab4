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

/** Answers of `modcheck`, in lines and in the cells of a matrix. */
const LOADS = /(?<=: )would load\b|(?<= {2})loads(?=\n| {2})/gu;
const REFUSED = /(?<=: )would be refused\b|(?<= {2})refused(?=\n| {2})/gu;
const UNKNOWN = /(?<=: )cannot be told\b|(?<= {2})\?(?=\n| {2})/gu;

/** The lines with colours. Takes and returns latin1. */
export function withCheckColours(text: string): string {
  return text
    .replaceAll(LOADS, (word) => styled('good', word))
    .replaceAll(REFUSED, (word) => styled('bad', word))
    .replaceAll(UNKNOWN, (word) => styled('doubtful', word));
}

/** Findings of `check`, which begin their lines. */
const ERROR = /^error(?= [A-Z]\d\d: )/gmu;
const WARNING = /^warning(?= [A-Z]\d\d: )/gmu;
const NOTHING = /(?<=: )no findings(?=;)/gu;

/** The lines with colours. Takes and returns latin1. */
export function withSeverityColours(text: string): string {
  return text
    .replaceAll(ERROR, (word) => styled('bad', word))
    .replaceAll(WARNING, (word) => styled('doubtful', word))
    .replaceAll(NOTHING, (word) => styled('good', word));
}

/** Lines of definitions in a comparison, and what a change means. */
const GONE = /^ {4}- .*$/gmu;
const NEW = /^ {4}\+ .*$/gmu;
const BREAKS = /(?<=\()layout or calls change(?=\)$)/gmu;
const COMPATIBLE = /(?<=\()(?:the version changes, the layout does not|harmless: .*)(?=\)$)/gmu;

/** The lines with colours. Takes and returns latin1. */
export function withDiffColours(text: string): string {
  return text
    .replaceAll(GONE, (line) => styled('bad', line))
    .replaceAll(NEW, (line) => styled('good', line))
    .replaceAll(BREAKS, (words) => styled('bad', words))
    .replaceAll(COMPATIBLE, (words) => styled('doubtful', words));
}

type Write = (bytes: Uint8Array) => void;

/** Standard output for verdicts. */
export function verdictsTo(io: CliIo, colour = withVerdictColours): Write {
  const { display } = io;
  if (display?.isStdoutTerminal !== true || !display.hasColour) return outputTo(io, 'text');
  return outputTo({ ...io, stdout: inColours((bytes) => io.stdout(bytes), colour) }, 'text');
}

/** Standard error for a summary. */
export function summaryTo(io: CliIo): Write {
  const { display } = io;
  if (display?.isStderrTerminal !== true || !display.hasColour) return errorTextTo(io);
  const stderr = inColours((bytes) => io.stderr(bytes), withVerdictColours);
  return errorTextTo({ ...io, stderr: (text) => stderr(Buffer.from(text)) });
}

function inColours(write: Write, colour: (text: string) => string): Write {
  return (bytes) => write(Buffer.from(colour(latin1(bytes)), 'latin1'));
}
