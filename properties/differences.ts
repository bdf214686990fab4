/** How two sets of answers, or two descriptions, differ. */
import type { Answers } from './specimen.ts';

/** The symbols whose answers differ. */
export function changedSymbols(before: Answers, after: Answers): string[] {
  return [...before.keys()].filter((symbol) => before.get(symbol) !== after.get(symbol));
}

export function explainChange(before: Answers, after: Answers, symbols: readonly string[]): string {
  return symbols
    .map(
      (symbol) =>
        `${JSON.stringify(symbol)} has ${after.get(symbol) ?? 'nothing'}, not ${before.get(symbol) ?? 'nothing'}`,
    )
    .join('; ');
}

/**
 * Where two values differ first, as a path of keys; undefined if they are equal. An attribute that is undefined is the same as
 * one that is not there.
 * @param isEqual decides about values under a key that are not the same
 */
export function firstDifference(
  a: unknown,
  b: unknown,
  isEqual: (key: string, a: unknown, b: unknown) => boolean = () => false,
  path: readonly string[] = [],
): string | undefined {
  if (Object.is(a, b) || isEqual(path.at(-1) ?? '', a, b)) return undefined;
  if (a instanceof Uint8Array && b instanceof Uint8Array)
    return Buffer.compare(a, b) === 0 ? undefined : `${path.join('.')}: other bytes`;
  if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const difference = firstDifference(a[key], b[key], isEqual, [...path, key]);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return `${path.join('.')}: ${show(a)} against ${show(b)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return typeof value === 'bigint'
    ? `${value}n`
    : (JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)) ??
        'nothing');
}
