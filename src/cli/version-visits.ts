/** The objects of `dwarfksyms version`, one after the other: on this thread, or on several where that pays. */
import { setImmediate } from 'node:timers/promises';
import { createDesk } from './desk.ts';
import type { FoundPath } from './object-search.ts';
import type { Progress } from './progress.ts';
import type { AtIndex } from './thread-pool.ts';
import { examine, type Inquiry } from './version-examination.ts';
import type { Finding } from './version-findings.ts';

/** How long a signal may have to wait. */
const BREAK_MILLISECONDS = 50;
const THIS_THREAD = 0;

/** What is found at the paths, in their order. */
export async function* visitObjects(
  paths: readonly FoundPath[],
  inquiry: Inquiry,
  jobs: number,
  progress: Progress,
): AsyncGenerator<Finding, void, undefined> {
  for await (const { finding } of visitPaths(paths, inquiry, jobs, progress)) yield finding;
}

/** The same, with the index of the path. */
export async function* visitPaths(
  paths: readonly FoundPath[],
  inquiry: Inquiry,
  jobs: number,
  progress: Progress,
): AsyncGenerator<AtIndex<Finding>, void, undefined> {
  const threads = Math.min(jobs, paths.length);
  if (threads <= 1) return yield* visitHere(paths, inquiry, progress);
  let done = 0;
  // Loaded only here: one object does not pay for threads.
  const { examineInThreads } = await import('./version-threads.ts');
  yield* examineInThreads(paths, inquiry, threads, (path) => progress.update(++done, path));
}

/** With breaks in which signals are heard. */
async function* visitHere(
  paths: readonly FoundPath[],
  inquiry: Inquiry,
  progress: Progress,
): AsyncGenerator<AtIndex<Finding>, void, undefined> {
  const desk = createDesk(THIS_THREAD);
  let lastBreak = performance.now();
  for (const [index, found] of paths.entries()) {
    progress.update(index, found.path);
    // oxlint-disable-next-line no-await-in-loop -- one object at a time: that is what bounds memory
    for await (const finding of examine(found, inquiry, desk)) {
      if (finding.kind === 'progress') progress.update(index + finding.part, found.path);
      yield { index, finding };
      if (performance.now() - lastBreak < BREAK_MILLISECONDS) continue;
      await setImmediate();
      lastBreak = performance.now();
    }
  }
}
