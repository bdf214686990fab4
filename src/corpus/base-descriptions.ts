/** What families come from: descriptions made up, or excerpts of real files taken apart. */
import * as fc from 'fast-check';
import { DwarfksymsError } from '../errors.ts';
import { subject } from '../generate/descriptions.ts';
import type { Random } from '../random.ts';
import type { Description } from '../write/description.ts';
import { Excerpts } from './excerpt.ts';

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

/**
 * Draws excerpts of the files; where there are none, from what compilers produce and what they could.
 * @throws DwarfksymsError 'corpus' for a file in which there is nothing to be drawn
 */
export function baseSource(
  files: readonly TakenApart[],
  maxByteSize: number,
): (random: Random) => BaseDescription {
  return files.length === 0 ? madeUp() : excerptsOf(files, maxByteSize);
}

function excerptsOf(files: readonly TakenApart[], maxByteSize: number): (random: Random) => BaseDescription {
  const sources = files.map(({ path, description }) => ({ path, excerpts: new Excerpts(description) }));
  for (const { path, excerpts } of sources)
    if (excerpts.isEmpty)
      throw new DwarfksymsError('corpus', 'describes none of the symbols that it defines', { file: path });
  return (random) => {
    // INVARIANT: there is a file.
    const { path, excerpts } = random.pick(sources)!;
    return { ...excerpts.draw(random, maxByteSize), source: path };
  };
}

function madeUp(): (random: Random) => BaseDescription {
  const subjects = subject();
  return (random) => {
    // INVARIANT: a sample of one has one.
    const [drawn] = fc.sample(subjects, { seed: random.word() | 0, numRuns: 1 });
    return { ...drawn!, source: GENERATED };
  };
}
