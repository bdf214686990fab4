/** `dwarfksyms corpus --jobs N`: families made by threads, and taken in order, so that the corpus is the same for any N. */
import { Tinypool } from 'tinypool';
import { FAMILIES_PER_FILE } from '../corpus/excerpt-sources.ts';
import type { Family } from '../corpus/family.ts';
import type { FamilyOrder } from './corpus-families.ts';
import type { FamilyRange, makeFamilies } from './corpus-worker.ts';
import { inOrder } from './in-order.ts';

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
  const pool = new Tinypool({
    filename: WORKER.href,
    name: WORK,
    minThreads: threads,
    maxThreads: threads,
    workerData: order,
  });
  // A thread that dies at work makes its task fail. One that dies before it has begun would make all wait for ever.
  const waiting = new Set<(error: unknown) => void>();
  pool.on('error', (error) => {
    for (const fail of waiting) fail(error);
  });
  const work = async (range: FamilyRange): Promise<readonly Family[]> =>
    await new Promise((finish, fail) => {
      waiting.add(fail);
      pool
        .run(range)
        .then(finish, fail)
        .finally(() => waiting.delete(fail));
    });
  const lookahead = { atOnce: RANGES_PER_THREAD * threads, most: MOST_WAITING, sizeOf };
  try {
    for await (const families of inOrder(ranges(), lookahead, work)) yield* families;
  } finally {
    // Not `pool.destroy()`: it ends in a stack trace if another thread dies meanwhile (tinypool 2.2.0).
    await Promise.all(pool.threads.map((thread): Promise<unknown> => thread.terminate()));
  }
}

function* ranges(): Generator<FamilyRange> {
  for (let first = 0; ; first += FAMILIES_PER_RANGE) yield { first, count: FAMILIES_PER_RANGE };
}

function sizeOf(families: readonly Family[]): number {
  return families
    .flatMap(({ members }) => members)
    .reduce((sum, { entry }) => sum + entry.byteSize, FAMILIES_PER_RANGE);
}
