/** `dwarfksyms corpus --jobs N`: families made by threads, and taken in order, so that the corpus is the same for any N. */
import { FAMILIES_PER_FILE } from '../corpus/excerpt-sources.ts';
import type { Family } from '../corpus/family.ts';
import type { FamilyOrder } from './corpus-families.ts';
import type { FamilyRange, makeFamilies } from './corpus-worker.ts';
import { inThreads } from './thread-pool.ts';

/** It lies beside this file, in the sources as in the package. */
const WORKER = new URL('corpus-thread.js', import.meta.url);
const WORK: (typeof makeFamilies)['name'] = 'makeFamilies';
/** One that is worked on, and one that is ready when it is done. */
const RANGES_PER_THREAD = 2;
/** So many that handing them over does not count; and a thread has all that come from one file. */
const FAMILIES_PER_RANGE = FAMILIES_PER_FILE;
/** How many bytes of files may wait for their turn. */
const MOST_WAITING = 1 << 26;

/** Without end. */
export async function* familiesInThreads(
  order: FamilyOrder,
  threads: number,
): AsyncGenerator<Family, void, undefined> {
  const results = inThreads<FamilyRange, readonly Family[]>(ranges(), {
    worker: WORKER,
    work: WORK,
    data: order,
    threads,
    atOnce: RANGES_PER_THREAD * threads,
    most: MOST_WAITING,
    sizeOf,
  });
  for await (const families of results) yield* families;
}

function* ranges(): Generator<FamilyRange> {
  for (let first = 0; ; first += FAMILIES_PER_RANGE) yield { first, count: FAMILIES_PER_RANGE };
}

function sizeOf(families: readonly Family[]): number {
  return families
    .flatMap(({ members }) => members)
    .reduce((sum, { entry }) => sum + entry.byteSize, FAMILIES_PER_RANGE);
}
