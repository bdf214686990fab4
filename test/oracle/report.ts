/** The table that says what all cases came to. */
import type { Judged, Verdict } from './verdict.ts';

/** The verdicts on cases of one kind, as in "objects". */
export interface Group {
  readonly title: string;
  readonly judged: readonly Judged[];
}

const COLUMNS: readonly (readonly [kind: Verdict['kind'], heading: string])[] = [
  ['matched', 'matched'],
  ['declared', 'deviating as declared'],
  ['left', 'left for later'],
  ['failed', 'failed'],
];

export function describeGroups(groups: readonly Group[]): string {
  const rows = [
    ['', ...COLUMNS.map(([, heading]) => heading)],
    ...groups.map(({ title, judged }) => [
      title,
      ...COLUMNS.map(([kind]) => String(ofKind(judged, kind).length)),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  return [...table, '', ...groups.flatMap(describeLeft), ...groups.flatMap(describeFailed)].join('\n');
}

/** Why cases are left, with their names. */
function describeLeft({ title, judged }: Group): string[] {
  const left = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.verdict.kind === 'left')
      left.set(one.verdict.reason, [...(left.get(one.verdict.reason) ?? []), one]);
  }
  return Array.from(left)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, all]) => {
      const names = Array.from(new Set(all.map(({ name }) => name)));
      return `left for later, ${title}, for ${reason} (${all.length}): ${names.join(' ')}`;
    });
}

function describeFailed({ title, judged }: Group): string[] {
  return judged.flatMap(({ name, variant = '', verdict }) =>
    verdict.kind === 'failed'
      ? [`failed, ${title}: ${name} ${variant}`, ...verdict.differences.map((line) => `    ${line}`)]
      : [],
  );
}

function ofKind(judged: readonly Judged[], kind: Verdict['kind']): Judged[] {
  return judged.filter(({ verdict }) => verdict.kind === kind);
}
