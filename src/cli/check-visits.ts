/** The files of `dwarfksyms check`, one after the other: on this thread, or on several where that pays. */
import { setImmediate } from 'node:timers/promises';
import { examinePath, type CheckInquiry, type CheckStep } from './check-examination.ts';
import type { FoundPath } from './object-search.ts';
import type { Progress } from './progress.ts';

/** How long a signal may have to wait. */
const BREAK_MILLISECONDS = 50;

/** What is found at the paths, in their order. */
export async function* visitFiles(
  paths: readonly FoundPath[],
  inquiry: CheckInquiry,
  jobs: number,
  progress: Progress,
): AsyncGenerator<CheckStep, void, undefined> {
  const threads = Math.min(jobs, paths.length);
  if (threads <= 1) return yield* visitHere(paths, inquiry, progress);
  let done = 0;
  // Loaded only here: one file does not pay for threads.
  const { checkInThreads } = await import('./check-threads.ts');
  yield* checkInThreads(paths, inquiry, threads, (path) => progress.update(++done, path));
}

/** With breaks in which signals are heard. */
async function* visitHere(
  paths: readonly FoundPath[],
  inquiry: CheckInquiry,
  progress: Progress,
): AsyncGenerator<CheckStep, void, undefined> {
  let lastBreak = performance.now();
  for (const [index, found] of paths.entries()) {
    progress.update(index, found.path);
    // oxlint-disable-next-line no-await-in-loop -- one file at a time: that is what bounds memory
    for await (const step of examinePath(found, inquiry)) {
      if (step.kind === 'progress') progress.update(index + step.part, found.path);
      yield step;
      if (performance.now() - lastBreak < BREAK_MILLISECONDS) continue;
      await setImmediate();
      lastBreak = performance.now();
    }
  }
}
