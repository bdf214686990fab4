/** A thread of `dwarfksyms check --jobs N`. It is started by check-threads.ts, and says nothing by itself. */
import { workerData } from 'node:worker_threads';
import { examinePath, type CheckInquiry, type CheckStep } from './check-examination.ts';
import type { FoundPath } from './object-search.ts';

/** All that was found at a path. */
export interface CheckedPath {
  readonly found: readonly CheckStep[];
  /** What ended the work: a fault of the program. */
  readonly fault?: unknown;
}

// The pool puts something of its own before our data: its type TinypoolData.
const [, inquiry] = workerData as readonly [unknown, CheckInquiry];

export async function checkPath(found: FoundPath): Promise<CheckedPath> {
  const steps: CheckStep[] = [];
  try {
    for await (const step of examinePath(found, inquiry)) if (step.kind !== 'progress') steps.push(step);
    return { found: steps };
  } catch (fault) {
    return { found: steps, fault };
  }
}
