/** What consumers did with a corpus, as tables for people and as JSON for programs. */
import { KINDS, type ManifestEntry } from '../corpus/manifest.ts';
import type { Tabulation } from '../corpus/tabulation.ts';
import type { MadeCorpus } from './corpus-making.ts';

/** More than these would hide the rest. */
const MOST_LISTED = 20;

export function corpusText(
  out: string,
  made: MadeCorpus | undefined,
  tabulations: readonly Tabulation[],
): string {
  const parts = tabulations.map(oneText);
  return (made === undefined ? parts : [madeText(out, made), ...parts]).join('\n');
}

function madeText(out: string, { entries }: MadeCorpus): string {
  const counts = [...countKinds(entries)].map(([kind, count]) => `${count} ${kind}`);
  return `${out}: ${entries.length} files: ${counts.length === 0 ? 'none' : counts.join(', ')}\n`;
}

function countKinds(entries: readonly ManifestEntry[]): ReadonlyMap<ManifestEntry['kind'], number> {
  const counts = ([...KINDS, 'companion'] as const).map(
    (kind) => [kind, entries.filter((entry) => entry.kind === kind).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

function oneText({
  command,
  files,
  answers,
  faults,
  differences,
  breakages,
  complaints,
}: Tabulation): string {
  const rows = [...answers].flatMap(([kind, counts]) =>
    [...counts].toSorted(byCount).map(([answer, count]) => [kind, answer, String(count)]),
  );
  const accepted = [...breakages]
    .filter(([, breakage]) => breakage.accepted > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, breakage]) => [name, `${breakage.accepted} of ${breakage.files}`]);
  const said = [...complaints]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([complaint, { count, file }]) => [String(count), file, complaint]);
  return [
    `${command}: ${files} files\n`,
    table(['kind', 'answer', 'files'], rows),
    listed(
      'crashes and time-outs',
      ['file', 'answer'],
      faults.map(({ file, answer }) => [file, answer]),
    ),
    listed(
      'neutral relatives with different answers',
      ['answers', 'families', 'one of them'],
      combinations(differences),
      differences.length,
    ),
    listed('malformed files accepted without complaint', ['breakage', 'files'], accepted),
    listed('complaints about files that are not malformed', ['files', 'one of them', 'complaint'], said),
  ].join('');
}

/** Which answers relatives got, how many families got just these, and files of one that did. */
function combinations(differences: Tabulation['differences']): readonly string[][] {
  const counts = new Map<string, { families: number; readonly files: string }>();
  for (const { answers } of differences) {
    const sorted = [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const key = sorted.map(([answer]) => answer).join(', ');
    const files = sorted.map(([, [file = '']]) => file).join(' ');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { families: 1, files });
    else known.families++;
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b.families - a.families)
    .map(([answers, { families, files }]) => [answers, String(families), files]);
}

function byCount([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return b - a;
}

function listed(
  title: string,
  heads: readonly string[],
  rows: readonly string[][],
  count = rows.length,
): string {
  if (rows.length === 0) return `\n${title}: none\n`;
  const more = rows.length > MOST_LISTED ? `  and ${rows.length - MOST_LISTED} more lines\n` : '';
  return `\n${title}: ${count}\n${table(heads, rows.slice(0, MOST_LISTED))}${more}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map(
      (line) =>
        `  ${line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** The same as one document; its schema is docs/schema/corpus-run.schema.json. */
export function corpusJson(
  out: string,
  made: MadeCorpus | undefined,
  tabulations: readonly Tabulation[],
): string {
  const consumers = tabulations.map((one) => ({
    command: one.command,
    files: one.files,
    answers: Object.fromEntries([...one.answers].map(([kind, counts]) => [kind, Object.fromEntries(counts)])),
    faults: one.faults,
    differences: one.differences.map(({ answers }) => Object.fromEntries(answers)),
    breakages: Object.fromEntries(one.breakages),
    complaints: [...one.complaints].map(([complaint, { count, file }]) => ({ complaint, count, file })),
  }));
  const corpus = made && {
    folder: out,
    files: Object.fromEntries(countKinds(made.entries)),
    missing: made.missing,
  };
  return `${JSON.stringify({ schemaVersion: 1, ...(corpus && { corpus }), consumers }, undefined, 1)}\n`;
}
