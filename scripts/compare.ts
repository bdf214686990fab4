/**
 * `npm run compare -- DIR [--count N] [--seconds N] [--jobs N] [--write]`: which programs notice what is wrong with the malformed files of
 * a corpus. DIR is what `dwarfksyms corpus --kinds valid,malformed --out DIR` has made.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RULES } from '../src/conformance/rules.ts';
import { parseManifest, type ManifestEntry } from '../src/corpus/manifest.ts';
import { comparisonTable, compareOn, type Comparison } from './compare/comparison.ts';
import { findConsumers } from './compare/consumers.ts';
import { DOCUMENT } from './conformance/document.ts';
import { withPart } from './conformance/marked-part.ts';

const USAGE = `Usage: npm run compare -- DIR [OPTION]...

Runs the programs found on this machine on the files of a corpus,
  dwarfksyms corpus --out DIR --kinds valid,malformed --count 2000
and shows as Markdown, by the rule that a file breaks, how many they notice.

  --count N     only so many malformed files, with those they were made from
  --seconds N   what does not end within them hangs (default 20)
  --jobs N      how many programs run at a time (default 2)
  --only NAMES  only programs whose titles contain one of them, with commas
  --write       put the table into docs/conformance.md`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seconds: { type: 'string', default: '20' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

async function main(folder: string): Promise<void> {
  const path = join(folder, 'manifest.jsonl');
  const entries = chosen(parseManifest(readFileSync(path, 'utf8'), path));
  const wanted = values.only?.split(',');
  const consumers = findConsumers(resolve(import.meta.dirname, '../dist')).filter(
    ({ title }) => wanted?.some((name) => title.includes(name)) !== false,
  );
  const comparisons: Comparison[] = [];
  for (const consumer of consumers) {
    const done = (count: number): void => progress(`${consumer.title}: ${count} of ${entries.length}`);
    const options = { folder, seconds: Number(values.seconds), jobs: Number(values.jobs), done };
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they are not in each other's way
    comparisons.push(await compareOn(consumer, entries, options));
  }
  progress('');
  const table = comparisonTable(
    comparisons,
    RULES.map(({ id }) => id),
  );
  const text = `${introduction(entries)}\n\n${table}`;
  console.log(text);
  for (const { consumer, falseAlarms } of comparisons) {
    const sorted = [...falseAlarms].toSorted(([, a], [, b]) => b - a).slice(0, 5);
    if (sorted.length > 0) console.error(`\n${consumer.title}, of sound files:`);
    for (const [complaint, count] of sorted) console.error(`  ${count}  ${complaint.slice(0, 150)}`);
  }
  if (values.write) writeFileSync(DOCUMENT, withPart(readFileSync(DOCUMENT, 'utf8'), 'peers', text));
}

/** Malformed files, as evenly spread as possible, and the sound ones that they were made from. */
function chosen(all: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const valid = new Set(all.filter(({ kind }) => kind === 'valid').map(({ file }) => file));
  const malformed = all.filter(({ kind, parents }) => kind === 'malformed' && valid.has(parents[0] ?? ''));
  const count = Math.min(Number(values.count ?? malformed.length), malformed.length);
  const some = Array.from(
    { length: count },
    (_, i) => malformed[Math.floor((i * malformed.length) / count)]!,
  );
  const parents = new Set(some.flatMap((entry) => entry.parents));
  const sound = all.filter(({ kind, file }) => kind === 'valid' && parents.has(file));
  if (sound.length === 0)
    throw new Error('the corpus has no sound files: make it with --kinds valid,malformed');
  return [...sound, ...some];
}

function introduction(entries: readonly ManifestEntry[]): string {
  const broken = entries.filter(({ kind }) => kind === 'malformed').length;
  return (
    `${broken} malformed files, and the ${entries.length - broken} sound ones that they were made from. For \`dwarfksyms check\` the files are ` +
    `counted for which it reports the rule itself. A program hangs if it does not end within ${values.seconds} seconds.`
  );
}

/** On a terminal only, on one line. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

const [folder] = positionals;
if (values.help || folder === undefined) console.log(USAGE);
else await main(folder);
