/** What families come from: descriptions made up, or excerpts of real files taken apart. */
import * as fc from 'fast-check';
import { subject } from '../generate/descriptions.ts';
import type { Random } from '../random.ts';
import type { Description } from '../write/description.ts';
import { ExcerptSources, type SourceFile } from './excerpt-sources.ts';

export interface BaseDescription {
  readonly description: Description;
  /** The symbols whose versions are told (latin1). */
  readonly symbols: readonly string[];
  /** `generated`, or the path of the file that it was made from. */
  readonly source: string;
}

/** Draws the description of a family. It depends on the family's number and stream alone. */
export type DrawBase = (family: number, random: Random) => BaseDescription;

export const GENERATED = 'generated';

/** Draws excerpts of the files; where there are none, from what compilers produce and what they could. */
export function baseSource(files: readonly SourceFile[], maxByteSize: number): DrawBase {
  if (files.length === 0) return madeUp();
  const sources = new ExcerptSources(files);
  return (family, random) => sources.draw(family, random, maxByteSize);
}

function madeUp(): DrawBase {
  const subjects = subject({ isSound: true });
  return (_, random) => {
    // INVARIANT: a sample of one has one.
    const [drawn] = fc.sample(subjects, { seed: random.word() | 0, numRuns: 1 });
    return { ...drawn!, source: GENERATED };
  };
}
