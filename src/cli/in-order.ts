/** Work done at the same time, whose results come in order. */

export interface Lookahead<R> {
  /** How many items are worked on at a time. */
  readonly atOnce: number;
  /** How much of results may wait, in the unit of `sizeOf`, before no more work is begun. */
  readonly most: number;
  readonly sizeOf: (result: R) => number;
}

/**
 * The results of `work` on each item, in the order of the items, whatever the order in which they are done. An error comes
 * when it is its turn, too, and is the last.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  { atOnce, most, sizeOf }: Lookahead<R>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const iterator = items[Symbol.iterator]();
  const begun: Promise<R>[] = [];
  let running = 0;
  let waiting = 0;
  let isOver = false;

  const one = async (item: T): Promise<R> => {
    running++;
    try {
      const result = await work(item);
      waiting += sizeOf(result);
      return result;
    } catch (error) {
      isOver = true;
      throw error;
    } finally {
      running--;
      fill();
    }
  };
  const hasRoom = (): boolean => !isOver && running < atOnce && waiting < most;
  const fill = (): void => {
    while (hasRoom()) {
      const next = iterator.next();
      if (next.done === true) return;
      const result = one(next.value);
      // Heard of when its turn comes.
      result.catch(() => undefined);
      begun.push(result);
    }
  };

  try {
    fill();
    for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      const result = await first;
      waiting -= sizeOf(result);
      fill();
      yield result;
    }
  } finally {
    isOver = true;
  }
}
