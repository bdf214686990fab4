/**
 * Work on several threads whose results come in the order of what was worked on, so that an answer is the same for any number of
 * threads.
 */
import { Tinypool } from 'tinypool';
import { inOrder, type Lookahead } from './in-order.ts';

/** One that is worked on, and one that is ready when it is done. */
const PATHS_PER_THREAD = 2;

export interface ThreadWork<T, R> extends Lookahead<R> {
  /** The module that a thread loads. */
  readonly worker: URL;
  /** The exported function of it that does the work. */
  readonly work: string;
  /** What every thread is given when it starts. */
  readonly data: unknown;
  readonly threads: number;
  /** Called when another item was worked on, in any order. */
  readonly done?: (item: T) => void;
}

export async function* inThreads<T, R>(
  items: Iterable<T>,
  { worker, work, data, threads, done, ...lookahead }: ThreadWork<T, R>,
): AsyncGenerator<R, void, undefined> {
  const pool = new Tinypool({
    filename: worker.href,
    name: work,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
  });
  // A thread that dies at work makes its item fail. One that dies before it has begun would make all wait for ever.
  const waiting = new Set<(error: unknown) => void>();
  pool.on('error', (error) => {
    for (const fail of waiting) fail(error);
  });
  const runOne = async (item: T): Promise<R> => {
    const result = await new Promise<R>((finish, fail) => {
      waiting.add(fail);
      pool
        .run(item)
        .then(finish, fail)
        .finally(() => waiting.delete(fail));
    });
    done?.(item);
    return result;
  };
  try {
    yield* inOrder(items, lookahead, runOne);
  } finally {
    // Not `pool.destroy()`: it ends in a stack trace if another thread dies meanwhile (tinypool 2.2.0).
    await Promise.all(pool.threads.map((thread): Promise<unknown> => thread.terminate()));
  }
}

/** What was found at a path, and what ended the work there: a fault of the program. */
interface AtPath<F> {
  readonly found: readonly F[];
  readonly fault?: unknown;
}

/** What is found at the path with that index. */
export interface AtIndex<F> {
  readonly index: number;
  readonly finding: F;
}

/** What is found at paths, in their order. */
export async function* atPaths<P extends { readonly path: string }, F>(
  paths: readonly P[],
  {
    threads,
    done,
    ...work
  }: Omit<ThreadWork<P, AtPath<F>>, 'atOnce' | 'done'> & { readonly done: (path: string) => void },
): AsyncGenerator<AtIndex<F>, void, undefined> {
  const results = inThreads<P, AtPath<F>>(paths, {
    ...work,
    threads,
    atOnce: PATHS_PER_THREAD * threads,
    done: ({ path }) => done(path),
  });
  let index = 0;
  for await (const { found, fault } of results) {
    for (const finding of found) yield { index, finding };
    if (fault !== undefined) throw fault;
    index++;
  }
}
