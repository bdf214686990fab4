/**
 * Work on several threads whose results come in the order of what was worked on, so that an answer is the same for any number of
 * threads.
 */
import { Tinypool } from 'tinypool';
import { inOrder, type Lookahead } from './in-order.ts';

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
