/**
 * Breakages: changes of a written file after which it is no longer what ELF or DWARF allow. Each is one small lie, and says
 * which and where, so that whoever tests a consumer knows what it should have noticed. Wherever lengths allow it, bytes are
 * replaced in place: the broken file differs from the sound one in the place named, and nowhere else.
 */
import type { Specimen } from './specimen.ts';

export interface Breakage {
  /** Short, of lower-case words with hyphens: `unit-length-too-long`. Public, never reused. */
  readonly name: string;
  /** What is wrong, and which section of the standard says so, in a sentence. */
  readonly summary: string;
  /** Changes the specimen. `undefined`, and no change, where there is nothing that it could break. */
  readonly apply: (specimen: Specimen) => Damage | undefined;
}

export interface Damage {
  /** What was done, for people: `the unit's length is 4 bytes more than there are`. */
  readonly what: string;
  /** Undefined for headers and the file as a whole. */
  readonly section: string | undefined;
  /** In the section, or in the file where there is none. */
  readonly offset: number;
  /** Where the wrong bytes are in the file. A field that a relocation fills is wrong in the relocation's addend. */
  readonly fileOffset: number;
}
