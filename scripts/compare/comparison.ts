/** Who notices what: answers of programs to files of a corpus, counted by the rule that a file breaks. */
import { basename, join } from 'node:path';
import { inOrder } from '../../src/cli/in-order.ts';
import type { ManifestEntry } from '../../src/corpus/manifest.ts';
import { ask, isComplaining, isNoticed, type Answer } from './answers.ts';
import type { Consumer } from './consumers.ts';

export interface Tally {
  files: number;
  noticed: number;
  crashed: number;
  hung: number;
}

export interface Comparison {
  readonly consumer: Consumer;
  /** By rule, of broken files. */
  readonly rules: ReadonlyMap<string, Tally>;
  /** Of sound files: `noticed` counts those that it complains about. */
  readonly sound: Tally;
  /** Complaints about sound files, with how many files get them. */
  readonly falseAlarms: ReadonlyMap<string, number>;
}

export interface CompareOptions {
  /** Of the manifest. */
  readonly folder: string;
  readonly seconds: number;
  readonly jobs: number;
  readonly done: (count: number) => void;
}

export async function compareOn(
  consumer: Consumer,
  entries: readonly ManifestEntry[],
  { folder, seconds, jobs, done }: CompareOptions,
): Promise<Comparison> {
  const answers = new Map<string, Answer>();
  const inputs = join(folder, 'inputs');
  const lookahead = { atOnce: jobs, most: Infinity, sizeOf: () => 1 };
  const work = async ({ file }: ManifestEntry): Promise<readonly [string, Answer]> => [
    file,
    await ask(consumer, inputs, basename(file), seconds),
  ];
  for await (const [file, answer] of inOrder(entries, lookahead, work)) {
    answers.set(file, answer);
    done(answers.size);
  }
  return tally(consumer, entries, answers);
}

function tally(
  consumer: Consumer,
  entries: readonly ManifestEntry[],
  answers: ReadonlyMap<string, Answer>,
): Comparison {
  const rules = new Map<string, Tally>();
  const sound = newTally();
  const falseAlarms = new Map<string, number>();
  for (const { file, kind, wrong, parents } of entries) {
    const answer = answers.get(file)!;
    if (kind !== 'malformed') {
      count(sound, answer, isComplaining(answer));
      for (const text of answer.complaints.keys()) falseAlarms.set(text, (falseAlarms.get(text) ?? 0) + 1);
      continue;
    }
    const original = answers.get(parents[0] ?? '');
    if (wrong === undefined || original === undefined) continue;
    let ofRule = rules.get(wrong.rule);
    if (ofRule === undefined) rules.set(wrong.rule, (ofRule = newTally()));
    count(ofRule, answer, consumer.isOurs ? names(answer, wrong.rule) : isNoticed(original, answer));
  }
  return { consumer, rules, sound, falseAlarms };
}

/** Of ours it is asked that it names the rule. */
function names({ complaints }: Answer, rule: string): boolean {
  return [...complaints.keys()].some((text) => text.includes(` ${rule}: `));
}

function newTally(): Tally {
  return { files: 0, noticed: 0, crashed: 0, hung: 0 };
}

function count(into: Tally, { ending }: Answer, isCounted: boolean): void {
  into.files++;
  if (isCounted) into.noticed++;
  if (ending === 'crash') into.crashed++;
  if (ending === 'hang') into.hung++;
}

/** A row per rule, a column per program, as Markdown. */
export function comparisonTable(comparisons: readonly Comparison[], order: readonly string[]): string {
  const broken = new Set(comparisons.flatMap(({ rules: all }) => [...all.keys()]));
  const rules = [
    ...order.filter((id) => broken.has(id)),
    ...[...broken].filter((id) => !order.includes(id)).toSorted(),
  ];
  const totals = comparisons.map(({ rules: all }) => sumOf([...all.values()]));
  const rows = [
    ['rule', 'files', ...comparisons.map(({ consumer }) => consumer.title)],
    ['---', '---:', ...comparisons.map(() => '---:')],
    ...rules.map((id) => [
      `[${id}](#${id.toLowerCase()})`,
      `${comparisons[0]?.rules.get(id)?.files ?? 0}`,
      ...comparisons.map(({ rules: all }) => cell(all.get(id))),
    ]),
    ['all', `${totals[0]?.files ?? 0}`, ...totals.map(cell)],
    [
      'sound files complained about',
      `${comparisons[0]?.sound.files ?? 0}`,
      ...comparisons.map(({ sound }) => cell(sound)),
    ],
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = newTally();
  for (const { files, noticed, crashed, hung } of tallies) {
    sum.files += files;
    sum.noticed += noticed;
    sum.crashed += crashed;
    sum.hung += hung;
  }
  return sum;
}

function cell(one: Tally | undefined): string {
  if (one === undefined) return '';
  const { noticed, crashed, hung } = one;
  return [
    `${noticed}`,
    ...(crashed > 0 ? [`${crashed} crashed`] : []),
    ...(hung > 0 ? [`${hung} hung`] : []),
  ].join(', ');
}
