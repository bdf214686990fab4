/** `dwarfksyms build finish --jobs N`: requests answered by threads, each of which has a workspace of its own. */
import type { Answer, PendingFile } from './build-answer.ts';
import type { finishInThread } from './build-worker.ts';
import { inThreads } from './thread-pool.ts';

/** It lies beside this file, in the sources as in the package. */
const WORKER = new URL('build-thread.js', import.meta.url);
const WORK: (typeof finishInThread)['name'] = 'finishInThread';
/** One that is worked on, and one that is ready when it is done. */
const FILES_PER_THREAD = 2;
/** Answers are small: they wait behind a large object. */
const MOST_WAITING = 1 << 12;

/** The answers in the order of the files. */
export function finishInThreads(
  files: readonly PendingFile[],
  threads: number,
  done: (file: PendingFile) => void,
): AsyncGenerator<Answer, void, undefined> {
  return inThreads<PendingFile, Answer>(files, {
    worker: WORKER,
    work: WORK,
    data: undefined,
    threads,
    atOnce: FILES_PER_THREAD * threads,
    most: MOST_WAITING,
    sizeOf: () => 1,
    done,
  });
}
