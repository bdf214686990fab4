/** `dwarfksyms check --jobs N`: files checked by threads, whose findings come in the order of the files. */
import type { CheckInquiry, CheckStep } from './check-examination.ts';
import type { CheckedPath, checkPath } from './check-worker.ts';
import type { FoundPath } from './object-search.ts';
import { inThreads } from './thread-pool.ts';

/** It lies beside this file, in the sources as in the package. */
const WORKER = new URL('check-thread.js', import.meta.url);
const WORK: (typeof checkPath)['name'] = 'checkPath';
/** One that is worked on, and one that is ready when it is done. */
const PATHS_PER_THREAD = 2;
/** How many steps may wait for their turn behind a large file. */
const MOST_WAITING = 1 << 16;

/** @param done called when another file was checked, in any order */
export async function* checkInThreads(
  paths: readonly FoundPath[],
  inquiry: CheckInquiry,
  threads: number,
  done: (path: string) => void,
): AsyncGenerator<CheckStep, void, undefined> {
  const results = inThreads<FoundPath, CheckedPath>(paths, {
    worker: WORKER,
    work: WORK,
    data: inquiry,
    threads,
    atOnce: PATHS_PER_THREAD * threads,
    most: MOST_WAITING,
    sizeOf: ({ steps }) => steps.length,
    done: ({ path }) => done(path),
  });
  for await (const { steps, fault } of results) {
    yield* steps;
    if (fault !== undefined) throw fault;
  }
}
