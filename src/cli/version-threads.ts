/**
 * `dwarfksyms version --jobs N`: paths examined by threads. What they find is taken in the order of the paths, so that the
 * answer is the same for any number of threads.
 */
import type { FoundPath } from './object-search.ts';
import { type AtIndex, atPaths } from './thread-pool.ts';
import type { Inquiry } from './version-examination.ts';
import type { Examined, examinePath } from './version-worker.ts';
import type { Finding } from './version-findings.ts';

/** It lies beside this file, in the sources as in the package. */
const WORKER = new URL('version-thread.js', import.meta.url);
const WORK: (typeof examinePath)['name'] = 'examinePath';
/** How many bytes of type strings may wait for their turn behind a large object. */
const MOST_WAITING = 1 << 26;
/** A result without type strings, roughly. */
const SMALLEST_RESULT = 1 << 12;

/** @param done called when another path was examined, in any order */
export function examineInThreads(
  paths: readonly FoundPath[],
  inquiry: Inquiry,
  threads: number,
  done: (path: string) => void,
): AsyncGenerator<AtIndex<Finding>, void, undefined> {
  return atPaths(paths, {
    worker: WORKER,
    work: WORK,
    data: inquiry,
    threads,
    most: MOST_WAITING,
    sizeOf,
    done,
  });
}

function sizeOf({ found }: Examined): number {
  return found.reduce((sum, finding) => sum + sizeOfOne(finding), SMALLEST_RESULT);
}

function sizeOfOne(finding: Finding): number {
  if (finding.kind === 'symtypes') return finding.lines.length;
  if (finding.kind !== 'part') return 0;
  const { lines, types, symbols } = finding.part;
  return lines.byteLength + types.byteLength + symbols.byteLength;
}
