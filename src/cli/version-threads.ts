/**
 * `dwarfksyms version --jobs N`: paths examined by threads. What they find is taken in the order of the paths, so that the
 * answer is the same for any number of threads.
 */
import type { FoundPath } from './object-search.ts';
import { inThreads } from './thread-pool.ts';
import type { Inquiry } from './version-examination.ts';
import type { Examined, examinePath } from './version-worker.ts';
import type { Finding, FindingAt } from './version-findings.ts';

/** It lies beside this file, in the sources as in the package. */
const WORKER = new URL('version-thread.js', import.meta.url);
const WORK: (typeof examinePath)['name'] = 'examinePath';
/** One that is worked on, and one that is ready when it is done. */
const PATHS_PER_THREAD = 2;
/** How many bytes of type strings may wait for their turn behind a large object. */
const MOST_WAITING = 1 << 26;
/** A result without type strings, roughly. */
const SMALLEST_RESULT = 1 << 12;

/** @param done called when another path was examined, in any order */
export async function* examineInThreads(
  paths: readonly FoundPath[],
  inquiry: Inquiry,
  threads: number,
  done: (path: string) => void,
): AsyncGenerator<FindingAt, void, undefined> {
  const results = inThreads<FoundPath, Examined>(paths, {
    worker: WORKER,
    work: WORK,
    data: inquiry,
    threads,
    atOnce: PATHS_PER_THREAD * threads,
    most: MOST_WAITING,
    sizeOf,
    done: ({ path }) => done(path),
  });
  let index = 0;
  for await (const { findings, fault } of results) {
    for (const finding of findings) yield { index, finding };
    if (fault !== undefined) throw fault;
    index++;
  }
}

function sizeOf({ findings }: Examined): number {
  return findings.reduce((sum, finding) => sum + sizeOfOne(finding), SMALLEST_RESULT);
}

function sizeOfOne(finding: Finding): number {
  if (finding.kind === 'symtypes') return finding.lines.length;
  if (finding.kind !== 'part') return 0;
  const { lines, types, symbols } = finding.part;
  return lines.byteLength + types.byteLength + symbols.byteLength;
}
