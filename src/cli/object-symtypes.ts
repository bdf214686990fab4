/** `--symtypes`: where the type strings of the object at hand go, from its first ones to its end. */
import { DwarfksymsError } from '../errors.ts';
import type { SymtypesOutput } from './symtypes-output.ts';

type Place = ReturnType<SymtypesOutput['placeFor']>;

export class ObjectSymtypes {
  readonly #output: SymtypesOutput;
  readonly #fail: (path: string, error: DwarfksymsError) => void;
  /** The object whose type strings are being written; without a place if there is none for them. */
  #current: { readonly path: string; readonly place: Place | undefined } | undefined;

  /** @param fail called for an object whose type strings have no place; what fails in writing ends the command */
  constructor(output: SymtypesOutput, fail: (path: string, error: DwarfksymsError) => void) {
    this.#output = output;
    this.#fail = fail;
  }

  /**
   * @param path of the object
   * @param below its path below the operand that led to it
   */
  write(path: string, below: string, lines: Uint8Array): void {
    this.#placeFor(path, below)?.write(lines);
  }

  /** The object is at its end. False if there was no place for its type strings. */
  keep(path: string, below: string): boolean {
    const place = this.#placeFor(path, below);
    this.#current = undefined;
    place?.keep();
    return place !== undefined;
  }

  /** The object has failed. */
  discard(): void {
    this.#current?.place?.discard();
    this.#current = undefined;
  }

  #placeFor(path: string, below: string): Place | undefined {
    if (this.#current?.path !== path) this.#current = { path, place: this.#open(path, below) };
    return this.#current.place;
  }

  #open(path: string, below: string): Place | undefined {
    try {
      return this.#output.placeFor(below);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      this.#fail(path, error);
      return undefined;
    }
  }
}
