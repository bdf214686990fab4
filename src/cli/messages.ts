/** What commands say on standard error. */
import { describePlace, DwarfksymsError, type Warn } from '../errors.ts';

/** More warnings than this are only counted: a damaged file can have one per entry. */
const MOST_WARNINGS = 100;

/**
 * A message as it is printed, `error: COMMAND: PLACE: DETAIL`. Paths are text; names of symbols, types and sections are
 * bytes, which leave as they came.
 */
export function messageBytes(command: string, kind: 'error' | 'warning', problem: DwarfksymsError): Buffer {
  const { place, detail } = problem;
  const section = place.section === undefined ? place : { ...place, section: utf8OrLatin1(place.section) };
  return Buffer.concat([
    Buffer.from(`${kind}: ${command}: ${describePlace(section)}`),
    Buffer.from(`${detail}\n`, 'latin1'),
  ]);
}

function utf8OrLatin1(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

export class Warnings {
  readonly #say: (warning: DwarfksymsError) => void;
  #count = 0;

  constructor(say: (warning: DwarfksymsError) => void) {
    this.#say = say;
  }

  readonly warn: Warn = (warning) => {
    // Symbols without information are the answer, not damage: each is named.
    if (warning.code === 'symbol-missing' || this.#count++ < MOST_WARNINGS) this.#say(warning);
  };

  /** How many were only counted. */
  get leftOut(): number {
    return Math.max(0, this.#count - MOST_WARNINGS);
  }

  /** Counts warnings that another one has left out. */
  addLeftOut(count: number): void {
    this.#count += count;
  }

  finish(): void {
    if (this.leftOut > 0)
      this.#say(new DwarfksymsError('symbol-missing', `${this.leftOut} more warnings are left out`));
  }
}
