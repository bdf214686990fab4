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

/** Where two values differ first, as a path of keys; undefined if they are equal. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (a instanceof Uint8Array && b instanceof Uint8Array)
    return Buffer.compare(a, b) === 0 ? undefined : `${path}: other bytes`;
  if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const difference = firstDifference(a[key], b[key], `${path}.${key}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return `${path}: ${show(a)} against ${show(b)}`;
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
