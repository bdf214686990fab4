/** A thread of `dwarfksyms version --jobs N`. It is started by version-threads.ts, and says nothing by itself. */
import { threadId, workerData } from 'node:worker_threads';
import { zstdIsReady } from '../elf/zstd.ts';
import { createDesk } from './desk.ts';
import type { FoundPath } from './object-search.ts';
import { Warnings } from './messages.ts';
import { examine, type Inquiry } from './version-examination.ts';
import { errorOf, problemOf, type Finding } from './version-findings.ts';

/** All that was found at a path. */
export interface Examined {
  readonly found: readonly Finding[];
  /** What ended the work: a fault of the program. */
  readonly fault?: unknown;
}

// The pool puts something of its own before our data: its type TinypoolData.
const [, inquiry] = workerData as readonly [unknown, Inquiry];
const desk = createDesk(threadId);

export async function examinePath(found: FoundPath): Promise<Examined> {
  await zstdIsReady;
  const findings: Finding[] = [];
  // What would not be printed is not kept either: a damaged file can have a warning per entry.
  const warnings = new Warnings((warning) => findings.push({ kind: 'warning', problem: problemOf(warning) }));
  try {
    for await (const finding of examine(found, inquiry, desk))
      if (finding.kind === 'warning') warnings.warn(errorOf(finding.problem));
      else if (finding.kind !== 'progress') findings.push(finding);
    for (const { warning, count } of warnings.repetitions)
      findings.push({ kind: 'repeated-warning', problem: problemOf(warning), count });
    if (warnings.leftOut > 0) findings.push({ kind: 'more-warnings', count: warnings.leftOut });
    return { found: findings };
  } catch (fault) {
    return { found: findings, fault };
  }
}
