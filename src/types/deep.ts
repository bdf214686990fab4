/**
 * Recursion as deep as memory allows: types nest thousands of levels deep in real kernels and without bound in made ones, more than
 * the stack holds. A function that would call itself is a generator, which yields what it would call and is given the result.
 *
 *     function* depth(type: Pointer): Deep<number> { return type.to === undefined ? 0 : 1 + (yield depth(type.to)); }
 *     runDeep(depth(pointer))
 */

/** A call, which may make others. */
export type Deep<T> = Generator<Call<T>, T, T>;

/** The same, or a result that is there already. */
export interface Call<T> {
  next(...result: [] | [T]): IteratorResult<Call<T>, T>;
}

export function done<T>(value: T): Call<T> {
  return { next: () => ({ done: true, value }) };
}

export function runDeep<T>(call: Call<T>): T {
  const callers: Call<T>[] = [];
  let running = call;
  let step = running.next();
  for (;;) {
    if (step.done !== true) {
      callers.push(running);
      running = step.value;
      step = running.next();
      continue;
    }
    const caller = callers.pop();
    if (caller === undefined) return step.value;
    running = caller;
    step = running.next(step.value);
  }
}
