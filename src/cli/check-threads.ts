/** `dwarfksyms check --jobs N`: files checked by threads, whose findings come in the order of the files. */
import type { CheckInquiry, CheckStep } from './check-examination.ts';
import type { CheckedPath, checkPath } from './check-worker.ts';
import type { FoundPath } from './object-search.ts';
import { atPaths } from './thread-pool.ts';

/** It lies beside this file, in the sources as in the package. */
const WORKER = new URL('check-thread.js', import.meta.url);
const WORK: (typeof checkPath)['name'] = 'checkPath';
/** How many steps may wait for their turn behind a large file. */
const MOST_WAITING = 1 << 16;

/** @param done called when another file was checked, in any order */
export async function* checkInThreads(
  paths: readonly FoundPath[],
  inquiry: CheckInquiry,
  threads: number,
  done: (path: string) => void,
): AsyncGenerator<CheckStep, void, undefined> {
  const sizeOf = ({ found }: CheckedPath): number => found.length;
  const found = atPaths<FoundPath, CheckStep>(paths, {
    worker: WORKER,
    work: WORK,
    data: inquiry,
    threads,
    most: MOST_WAITING,
    sizeOf,
    done,
  });
  for await (const { finding } of found) yield finding;
}
