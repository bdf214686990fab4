/** How much a dump has found, and how much could not be read. */
import { DwarfksymsError } from '../errors.ts';
import type { DumpWriter } from './dump-writer.ts';

export interface DumpResult {
  /** How many units, entries or tables were shown that the selection asked for. */
  readonly found: number;
  /** How many parts could not be read. */
  readonly damaged: number;
}

export class DumpTally {
  readonly #writer: DumpWriter;
  #found = 0;
  #damaged = 0;

  constructor(writer: DumpWriter) {
    this.#writer = writer;
  }

  /** Something is shown that the selection asked for. */
  find(): void {
    this.#found++;
  }

  /** What cannot be read is shown as damage; the dump goes on behind it. */
  attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      // What the output refuses is no damage of the input.
      if (!(error instanceof DwarfksymsError) || error.code === 'io' || error.code === 'internal')
        throw error;
      this.report(error);
    }
  }

  report(error: DwarfksymsError, bytes?: Uint8Array): void {
    this.#damaged++;
    this.#writer.damage(error, bytes);
  }

  get result(): DumpResult {
    return { found: this.#found, damaged: this.#damaged };
  }
}
