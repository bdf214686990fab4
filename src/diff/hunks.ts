/**
 * Two definitions, one below the other: what is gone with `-`, what is new with `+`, what is between as far as it helps to find the place.
 *
 *       struct queue {
 *     -     int depth;                /* 0 *\/
 *     +     long depth;               /* 0 *\/
 *           void *owner;              /* 8 -> 16 *\/
 *       };
 */
import type { CLine } from './definition-lines.ts';

/** Lines around a change. */
export const CONTEXT = 2;
/** More lines than these, in what differs, are not aligned with each other: the work grows with their product. */
const MOST_ALIGNED = 3000;
const COMMENT_COLUMN = 48;

export interface Edit {
  readonly sign: ' ' | '-' | '+';
  readonly before: CLine | undefined;
  readonly after: CLine | undefined;
}

/** @param most lines; what is beyond is only counted */
export function hunkLines(
  before: readonly CLine[],
  after: readonly CLine[],
  most = Infinity,
): readonly string[] {
  const edits = alignLines(before, after);
  const isNear = edits.map(() => false);
  for (const [index, { sign }] of edits.entries())
    if (sign !== ' ')
      for (let near = index - CONTEXT; near <= index + CONTEXT; near++)
        if (near >= 0 && near < edits.length) isNear[near] = true;
  if (edits.length > 0) isNear[0] = isNear[edits.length - 1] = true;
  const lines: string[] = [];
  let left = 0;
  for (const [index, edit] of edits.entries()) {
    if (isNear[index] !== true) {
      left++;
      continue;
    }
    if (left > 0) lines.push(leftOut(left, edits.slice(index - left, index)));
    left = 0;
    lines.push(shown(edit));
  }
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most), `  ... and ${lines.length - most} more lines`];
}

function leftOut(count: number, edits: readonly Edit[]): string {
  const moved = edits.filter(({ before, after }) => before?.place !== after?.place).length;
  return `      ... ${count} more${moved === 0 ? '' : `, ${moved} of them moved`}`;
}

function shown({ sign, before, after }: Edit): string {
  const text = `${sign} ${(after ?? before)?.text ?? ''}`;
  const [from, to] = [before?.place, after?.place];
  const place =
    before === undefined ? to : after === undefined || from === to ? from : `${from ?? '?'} -> ${to ?? '?'}`;
  return place === undefined ? text : `${text.padEnd(COMMENT_COLUMN)} /* ${place} */`;
}

/** A longest common subsequence of the texts, what is alike at both ends first. */
export function alignLines(before: readonly CLine[], after: readonly CLine[]): readonly Edit[] {
  let start = 0;
  while (start < before.length && before[start]?.text === after[start]?.text) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end)?.text === after.at(-1 - end)?.text
  )
    end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  return [
    ...before.slice(0, start).map((line, i) => same(line, after[i])),
    ...(old.length + now.length <= MOST_ALIGNED ? middle(old, now) : replaced(old, now)),
    ...before.slice(before.length - end).map((line, i) => same(line, after[after.length - end + i])),
  ];
}

function same(before: CLine | undefined, after: CLine | undefined): Edit {
  return { sign: ' ', before, after };
}

function replaced(old: readonly CLine[], now: readonly CLine[]): readonly Edit[] {
  return [
    ...old.map((line): Edit => ({ sign: '-', before: line, after: undefined })),
    ...now.map((line): Edit => ({ sign: '+', before: undefined, after: line })),
  ];
}

function middle(old: readonly CLine[], now: readonly CLine[]): readonly Edit[] {
  const width = now.length + 1;
  /** The length of the longest common subsequence of what is left of both. */
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i]?.text === now[j]?.text
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length)
    if (old[i]?.text === now[j]?.text) edits.push(same(old[i++], now[j++]));
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
      edits.push({ sign: '-', before: old[i++], after: undefined });
    else edits.push({ sign: '+', before: undefined, after: now[j++] });
  return [...edits, ...replaced(old.slice(i), now.slice(j))];
}
