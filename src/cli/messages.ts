/** What commands say on standard error. */
import { describePlace, DwarfksymsError, type ErrorCode, type Warn } from '../errors.ts';
import { latin1Of } from '../unicode.ts';
import { styled } from './display.ts';
import type { CliIo } from './cli-io.ts';
import { harmless } from './terminal-text.ts';

/** More warnings than this are only counted: a damaged file can have one per entry. */
const MOST_WARNINGS = 100;

/** Errors whose details quote what the user or the system wrote; others quote names in objects, which are bytes. */
const TEXT_CODES: ReadonlySet<ErrorCode> = new Set(['usage', 'io', 'archive', 'corpus', 'build']);

export type Kind = 'error' | 'warning';
/** What messages need of the process. */
export type MessageIo = Pick<CliIo, 'stderr' | 'display'>;
export type Say = (kind: Kind, problem: DwarfksymsError) => void;

/**
 * What says something to the user of a command, in one line on standard error each.
 * @param isQuiet whether only errors count
 */
export function sayTo(io: MessageIo, command: string, isQuiet = false): Say {
  return (kind, problem) => {
    if (kind === 'error' || !isQuiet) io.stderr(messageBytes(io, command, kind, problem));
  };
}

/**
 * A message as it is printed, `error: COMMAND: PLACE: DETAIL`. Paths are text; names of symbols, types and sections are
 * bytes, which leave as they came, but for control characters.
 */
function messageBytes({ display }: MessageIo, command: string, kind: Kind, problem: DwarfksymsError): Buffer {
  const isTerminal = display?.isStderrTerminal === true;
  const { code, place, detail } = problem;
  const file = place.file === undefined ? undefined : latin1Of(place.file);
  const text = `${command}: ${describePlace({ ...place, file })}${TEXT_CODES.has(code) ? latin1Of(detail) : detail}`;
  const label = `${kind}:`;
  const isColoured = isTerminal && display.hasColour;
  const head = isColoured ? styled(kind === 'error' ? 'bad' : 'doubtful', label) : label;
  return Buffer.from(`${head} ${harmless(text, { isTerminal, hasLayout: false })}\n`, 'latin1');
}

/** A warning that was given before, about another place. */
export interface Repetition {
  readonly warning: DwarfksymsError;
  readonly count: number;
}

export class Warnings {
  readonly #say: (warning: DwarfksymsError) => void;
  /** What was said, by what it says: the same of a hundred files is said once. */
  readonly #said = new Map<string, { readonly warning: DwarfksymsError; repeated: number }>();
  #leftOut = 0;

  constructor(say: (warning: DwarfksymsError) => void) {
    this.#say = say;
  }

  readonly warn: Warn = (warning) => {
    // Symbols without information are the answer, not damage: each is named.
    if (warning.code === 'symbol-missing') return this.#say(warning);
    const said = this.#said.get(keyOf(warning));
    if (said !== undefined) said.repeated++;
    else if (this.#said.size >= MOST_WARNINGS) this.#leftOut++;
    else {
      this.#said.set(keyOf(warning), { warning, repeated: 0 });
      this.#say(warning);
    }
  };

  /** How many were only counted. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Counts warnings that another one has left out. */
  addLeftOut(count: number): void {
    this.#leftOut += count;
  }

  /** What was said once, and how often it would have been said again. */
  get repetitions(): readonly Repetition[] {
    return [...this.#said.values()]
      .filter(({ repeated }) => repeated > 0)
      .map(({ warning, repeated }) => ({ warning, count: repeated }));
  }

  /** Counts repetitions that another one has found. The warning itself came before. */
  addRepetitions({ warning, count }: Repetition): void {
    const said = this.#said.get(keyOf(warning));
    if (said === undefined) this.#leftOut += count;
    else said.repeated += count;
  }

  finish(): void {
    for (const { warning, count } of this.repetitions) {
      const often = count === 1 ? 'once more' : `${count} more times`;
      this.#say(new DwarfksymsError(warning.code, `${often}, elsewhere: ${generalPart(warning)}`));
    }
    if (this.leftOut > 0)
      this.#say(new DwarfksymsError('symbol-missing', `${this.leftOut} more warnings are not shown`));
  }
}

/** Warnings that differ in file and offset only say the same. */
function keyOf(warning: DwarfksymsError): string {
  return `${warning.code} ${warning.place.section ?? ''} ${generalPart(warning)}`;
}

/** Of a file that cannot be found, without where it was looked for: that is another place for each object. */
function generalPart({ code, detail }: DwarfksymsError): string {
  return code === 'companion-missing' ? detail.replace(/;.*$/su, '') : detail;
}
