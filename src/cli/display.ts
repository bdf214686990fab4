/** What the streams of a command are shown on, and how it may be used. */
import { fstatSync, statSync } from 'node:fs';
import { isatty } from 'node:tty';

export interface Display {
  readonly isStdoutTerminal: boolean;
  readonly isStderrTerminal: boolean;
  /** Whether words may have colours, on a stream that is a terminal. */
  readonly hasColour: boolean;
  /** How many columns a text for people may take. */
  readonly columns: () => number;
}

const STDOUT = 1;
const STDERR = 2;
/** What a terminal has that does not say. */
export const USUAL_COLUMNS = 80;

/** Files, pipes and the null device, as in a build, are told apart before the module that asks is loaded: it takes milliseconds. */
function isTerminal(fd: number): boolean {
  try {
    const stream = fstatSync(fd);
    return stream.isCharacterDevice() && stream.rdev !== statSync('/dev/null').rdev && isatty(fd);
  } catch {
    // It was closed, or there are no devices.
    return false;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

export function processDisplay(environment: Environment): Display {
  return {
    isStdoutTerminal: isTerminal(STDOUT),
    isStderrTerminal: isTerminal(STDERR),
    hasColour: allowsColour(environment),
    columns: () => columnsOf(environment),
  };
}

/** https://no-color.org: a value that is not empty counts, whatever it is. */
export function allowsColour({ NO_COLOR: no, TERM: terminal }: Environment): boolean {
  return (no ?? '') === '' && terminal !== 'dumb';
}

/** POSIX.1-2017, Base Definitions, 8.3: COLUMNS comes before what the terminal says. */
export function columnsOf({ COLUMNS: wanted }: Environment): number {
  if (wanted !== undefined && /^[1-9]\d{0,4}$/.test(wanted)) return Number(wanted);
  // `process.stdout` is set up when it is asked: only a terminal has columns.
  return (isTerminal(STDOUT) ? process.stdout.columns : undefined) ?? USUAL_COLUMNS;
}

/** ECMA-48, 8.3.117, SGR: bold with a colour, and back. */
const STYLES = { bad: '\u001b[1;31m', doubtful: '\u001b[1;35m', good: '\u001b[1;32m' } as const;
const PLAIN = '\u001b[0m';

export type Style = keyof typeof STYLES;

export function styled(style: Style, text: string): string {
  return `${STYLES[style]}${text}${PLAIN}`;
}
