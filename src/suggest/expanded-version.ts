/** Versions from type strings: the CRC-32 of a symbol's string with all others in their places (symbol versions, section 6). */
import type { Definitions } from '../abi/definitions.ts';
import { crc32 } from '../symver/crc32.ts';

/** A text, and the references in it. */
interface Pieces {
  readonly bytes: Uint8Array;
  /** Numbers of names, and where they stand. */
  readonly references: readonly { readonly name: number; readonly start: number; readonly end: number }[];
}

/** A text that is being gone through. */
interface Level {
  readonly pieces: Pieces;
  next: number;
  at: number;
}

export class ExpandedVersions {
  readonly #definitions: Definitions;
  readonly #pieces = new Map<number, Pieces>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /**
   * Undefined where a type is not known.
   * @param symbol the number of its definition
   * @param types definitions of types, by the numbers of their names
   */
  version(symbol: number, types: (name: number) => number | undefined): number | undefined {
    let crc = 0;
    const met = new Set<number>();
    const levels: Level[] = [{ pieces: this.#piecesOf(symbol), next: 0, at: 0 }];
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const { pieces } = level;
      const reference = pieces.references[level.next++];
      if (reference === undefined) {
        crc = crc32(crc, pieces.bytes, level.at, pieces.bytes.length);
        levels.pop();
        continue;
      }
      if (met.has(reference.name)) continue;
      met.add(reference.name);
      const definition = types(reference.name);
      if (definition === undefined) return undefined;
      crc = crc32(crc, pieces.bytes, level.at, reference.start);
      level.at = reference.end;
      levels.push({ pieces: this.#piecesOf(definition), next: 0, at: 0 });
    }
    return crc >>> 0;
  }

  #piecesOf(definition: number): Pieces {
    let pieces = this.#pieces.get(definition);
    if (pieces === undefined) {
      pieces = {
        bytes: Buffer.from(this.#definitions.exactText(definition), 'latin1'),
        references: this.#definitions.occurrences(definition),
      };
      this.#pieces.set(definition, pieces);
    }
    return pieces;
  }
}
