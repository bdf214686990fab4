/**
 * `dwarfksyms version --jobs N`: paths examined by threads. What they find is taken in the order of the paths, so that the
 * answer is the same for any number of threads.
 */
import { Tinypool } from 'tinypool';
import { inOrder } from './in-order.ts';
import type { FoundPath } from './object-search.ts';
import type { Inquiry } from './version-examination.ts';
import type { Examined, examinePath } from './version-worker.ts';
import type { Finding } from './version-findings.ts';

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
): AsyncGenerator<Finding, void, undefined> {
  const pool = new Tinypool({
    filename: WORKER.href,
    name: WORK,
    minThreads: threads,
    maxThreads: threads,
    workerData: inquiry,
  });
  // A thread that dies at work makes its path fail. One that dies before it has begun would make all wait for ever.
  const waiting = new Set<(error: unknown) => void>();
  pool.on('error', (error) => {
    for (const fail of waiting) fail(error);
  });
  const lookahead = { atOnce: PATHS_PER_THREAD * threads, most: MOST_WAITING, sizeOf };
  const work = async (found: FoundPath): Promise<Examined> => {
    const examined = await new Promise<Examined>((finish, fail) => {
      waiting.add(fail);
      pool
        .run(found)
        .then(finish, fail)
        .finally(() => waiting.delete(fail));
    });
    done(found.path);
    return examined;
  };
  try {
    for await (const { findings, fault } of inOrder(paths, lookahead, work)) {
      yield* findings;
      if (fault !== undefined) throw fault;
    }
  } finally {
    // Not `pool.destroy()`: it ends in a stack trace if another thread dies meanwhile (tinypool 2.2.0).
    await Promise.all(pool.threads.map((thread): Promise<unknown> => thread.terminate()));
  }
}

function sizeOf({ findings }: Examined): number {
  return findings.reduce(
    (sum, finding) => sum + (finding.kind === 'object' ? (finding.symtypes?.length ?? 0) : 0),
    SMALLEST_RESULT,
  );
}
