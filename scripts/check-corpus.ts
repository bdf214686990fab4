/**
 * Compares what we read of units and types with readelf and llvm-dwarfdump: `check-corpus.ts [--all] FILE|FOLDER…`.
 *
 * For each ELF file: number, place, version and tag of units, and the kinds and names of the types in each. A file agrees if
 * it does with one of the two. Where it does with neither, a rule of corpus/explanations.ts must tell why. Prints the files
 * that differ (with --all: all) and a table. Exit status 1 if a difference is not explained, 2 if there is nothing to compare.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from './corpus/explanations.ts';
import { readOurs } from './corpus/ours.ts';
import { readPeer, type Peer } from './corpus/peers.ts';
import { difference, type Summary } from './corpus/summary.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

await zstdIsReady;

const PEERS: readonly Peer[] = ['llvm-dwarfdump', 'readelf'];

interface Row {
  readonly path: string;
  readonly units: number;
  readonly types: number;
  readonly seconds: number;
  readonly verdict: string;
  readonly details: readonly string[];
}

function check(path: string): Row {
  const started = performance.now();
  const ours = readOurs(path);
  const seconds = (performance.now() - started) / 1000;
  const types = ours.units.reduce((sum, unit) => sum + unit.types.length, 0);
  const row = { path, units: ours.units.length, types, seconds };
  const details: string[] = [];
  let agreeing: Peer | undefined;
  const peers: Partial<Record<Peer, Summary>> = {};
  for (const peer of PEERS) {
    const theirs = readPeer(peer, path);
    if (theirs === undefined) {
      details.push(`${peer} gave no answer`);
      continue;
    }
    const comparable = inOurSections(ours, theirs);
    peers[peer] = comparable;
    const found = difference(inFileOrder(ours), comparable);
    if (found === undefined) agreeing ??= peer;
    else details.push(`${peer}: ${found}`);
    if (agreeing !== undefined && ours.units.length > 0) break;
  }
  // That nothing is found proves something only if nobody finds anything.
  if (agreeing !== undefined && (ours.units.length > 0 || details.length === 0))
    return { ...row, verdict: `agrees with ${agreeing}`, details: [] };
  const explanation = explain({ ours, peers });
  details.push(
    ...ours.complaints.slice(-2).map((complaint) => `we: ${complaint.replace(path, basename(path))}`),
  );
  return {
    ...row,
    verdict: explanation === undefined ? 'NOT EXPLAINED' : `explained: ${explanation}`,
    details,
  };
}

/** We read one family of sections; peers read all that there are. */
function inOurSections(ours: Summary, theirs: Summary): Summary {
  const sections = new Set(ours.units.map(({ section }) => section));
  const units = theirs.units.filter(({ section }) => sections.size === 0 || sections.has(section));
  return { ...theirs, units: inFileOrder({ ...theirs, units }).units };
}

/** Sections in an order that does not depend on who reads them. */
function inFileOrder({ units, complaints }: Summary): Summary {
  return {
    units: units.toSorted((a, b) => Number(a.section > b.section) - Number(a.section < b.section)),
    complaints,
  };
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}

const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
const counts = new Map<string, number>();
const totals = { units: 0, types: 0, empty: 0 };
let slowest: Row | undefined;
for (const path of positionals.flatMap(filesIn).filter((file) => !file.endsWith('.tsv'))) {
  const row = check(path);
  counts.set(row.verdict, (counts.get(row.verdict) ?? 0) + 1);
  totals.units += row.units;
  totals.types += row.types;
  totals.empty += Number(row.units === 0);
  if (slowest === undefined || row.seconds > slowest.seconds) slowest = row;
  if (values.all === true || row.details.length > 0) {
    const figures = `${String(row.units).padStart(5)} units ${String(row.types).padStart(6)} types`;
    console.log(`${figures} ${row.seconds.toFixed(2).padStart(6)} s  ${basename(row.path)}  ${row.verdict}`);
    for (const detail of row.details) console.log(`      ${detail}`);
  }
}
console.log();
for (const [verdict, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${String(count).padStart(6)}  ${verdict}`);
console.log(`${totals.units} units, ${totals.types} types with names; ${totals.empty} files without units`);
if (slowest !== undefined)
  console.log(`The slowest file took us ${slowest.seconds.toFixed(2)} s: ${basename(slowest.path)}`);
if (slowest === undefined) process.exitCode = 2;
else if (counts.has('NOT EXPLAINED')) process.exitCode = 1;
