/** Two definitions in two columns: what changed and what is around it; the lines between are folded. */
import type { CLine } from '../definition-lines.ts';
import { alignLines, CONTEXT, type Edit } from '../hunks.ts';

export type SideRow = LineRow | FoldRow;

export interface LineRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  /** Undefined where the other side has a line more. */
  readonly before: CLine | undefined;
  readonly after: CLine | undefined;
}

export interface FoldRow {
  readonly kind: 'fold';
  /** Equal on both sides but for their places. */
  readonly lines: readonly LineRow[];
  readonly moved: number;
}

/** Fewer lines than these are shown and not folded. */
const LEAST_FOLDED = 3;

export function sideBySide(before: readonly CLine[], after: readonly CLine[]): readonly SideRow[] {
  const rows = paired(alignLines(before, after));
  const isNear = rows.map(() => false);
  for (const [index, { kind }] of rows.entries())
    if (kind !== 'same') isNear.fill(true, Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  isNear[0] = true;
  isNear[rows.length - 1] = true;
  const shown: SideRow[] = [];
  let left: LineRow[] = [];
  const fold = (): void => {
    if (left.length < LEAST_FOLDED) shown.push(...left);
    else shown.push({ kind: 'fold', lines: left, moved: left.filter(isMoved).length });
    left = [];
  };
  for (const [index, row] of rows.entries())
    if (isNear[index] === true) {
      fold();
      shown.push(row);
    } else left.push(row);
  fold();
  return shown;
}

export function isMoved({ before, after }: LineRow): boolean {
  return before !== undefined && after !== undefined && before.place !== after.place;
}

/** What is gone and what took its place are one row each. */
function paired(edits: readonly Edit[]): readonly LineRow[] {
  const rows: LineRow[] = [];
  let gone: CLine[] = [];
  let come: CLine[] = [];
  const flush = (): void => {
    for (let index = 0; index < Math.max(gone.length, come.length); index++) {
      const [before, after] = [gone[index], come[index]];
      const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
      rows.push({ kind, before, after });
    }
    gone = [];
    come = [];
  };
  for (const { sign, before, after } of edits)
    if (sign === '-' && before !== undefined) gone.push(before);
    else if (sign === '+' && after !== undefined) come.push(after);
    else {
      flush();
      rows.push({ kind: 'same', before, after });
    }
  flush();
  return rows;
}

/** A text in three: what both begin with, what differs, what both end with. */
export type Parts = readonly [start: string, middle: string, end: string];

/** Where two lines differ, word by word; undefined if they have so little in common that it does not help. */
export function differingParts(before: string, after: string): readonly [Parts, Parts] | undefined {
  const [old, now] = [words(before), words(after)];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const common = [...old.slice(0, start), ...old.slice(old.length - end)];
  if (!common.some((word) => /\w/u.test(word))) return undefined;
  const parts = (all: readonly string[]): Parts => [
    all.slice(0, start).join(''),
    all.slice(start, all.length - end).join(''),
    all.slice(all.length - end).join(''),
  ];
  return [parts(old), parts(now)];
}

function words(text: string): readonly string[] {
  return text.match(/\w+|\s+|[^\w\s]/gu) ?? [];
}
