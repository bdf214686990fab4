/** Several measurements of the same thing. The median counts; minimum and maximum say how far to trust it. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Undefined if a value is missing. */
export function spreadOf(values: readonly (number | undefined)[]): Spread | undefined {
  const known = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  const [min] = known;
  const max = known.at(-1);
  if (min === undefined || max === undefined || known.length < values.length) return undefined;
  const middle = known.length >> 1;
  const upper = known[middle] ?? max;
  const lower = known[middle - 1] ?? min;
  return { min, median: known.length % 2 === 1 ? upper : (lower + upper) / 2, max };
}
