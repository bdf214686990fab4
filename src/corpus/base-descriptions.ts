/** What families come from: descriptions made up, or excerpts of real files taken apart. */
import * as fc from 'fast-check';
import { subject } from '../generate/descriptions.ts';
import type { Random } from '../random.ts';
import type { Description } from '../write/description.ts';
import { excerpt } from './excerpt.ts';

export interface BaseDescription {
  readonly description: Description;
  /** The symbols whose versions are told (latin1). */
  readonly symbols: readonly string[];
  /** `generated`, or the path of the file that it was made from. */
  readonly source: string;
}

export const GENERATED = 'generated';

/** A file taken apart. */
export interface TakenApart {
  readonly path: string;
  readonly description: Description;
}

/** Draws excerpts of the files; where there are none, from what compilers produce and what they could. */
export function baseSource(files: readonly TakenApart[]): (random: Random) => BaseDescription {
  if (files.length > 0)
    return (random) => {
      // INVARIANT: there is a file.
      const file = random.pick(files)!;
      return { ...excerpt(file.description, random), source: file.path };
    };
  const subjects = subject();
  return (random) => {
    // INVARIANT: a sample of one has one.
    const [drawn] = fc.sample(subjects, { seed: random.word() | 0, numRuns: 1 });
    return { ...drawn!, source: GENERATED };
  };
}
