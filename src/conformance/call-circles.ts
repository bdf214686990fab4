/** Calls from expression to expression that come back. DWARF 5, 2.5.1.5. */

/** For each circle, one of the entries in it; each call is followed once. */
export function* entriesInCircles(calls: ReadonlyMap<number, ReadonlySet<number>>): Generator<number> {
  /** False while calls from the entry are being followed. */
  const isDone = new Map<number, boolean>();
  for (const start of calls.keys()) {
    if (isDone.has(start)) continue;
    const way = [{ entry: start, rest: calls.get(start)?.values() }];
    isDone.set(start, false);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { entry, rest } = step;
      const next = rest?.next();
      if (next === undefined || next.done === true) {
        isDone.set(entry, true);
        way.pop();
        continue;
      }
      const state = isDone.get(next.value);
      if (state === false) yield next.value;
      if (state !== undefined) continue;
      isDone.set(next.value, false);
      way.push({ entry: next.value, rest: calls.get(next.value)?.values() });
    }
  }
}
