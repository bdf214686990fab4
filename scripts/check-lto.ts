/**
 * Time and memory for files in which units refer into each other: `check-lto.ts [UNITS…]`.
 *
 * For each number of units (500 to 10,000 without arguments), writes such a file (make-lto.ts), versions it with the drop-in
 * in a process of its own, and prints CPU time and peak memory, and both per unit. Exit status 1 if a symbol has no version,
 * or if a unit of the largest file takes more than twice the time of one of the smallest, less what an empty run takes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeLto } from './make-lto.ts';

const SIZES = [500, 1000, 2500, 5000, 10_000];
const MOST_GROWTH = 2;
const DROP_IN = resolve(import.meta.dirname, '../src/cli/gendwarfksyms-main.ts');
const REPORT_USAGE =
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));';

interface Run {
  readonly symbols: number;
  readonly missing: number;
  readonly megabytes: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

function run(units: number, folder: string): Run {
  const path = join(folder, `lto-${units}`);
  const { file, symbols } = makeLto(units);
  writeFileSync(path, file);
  const { status, output } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      `data:text/javascript,${encodeURIComponent(REPORT_USAGE)}`,
      DROP_IN,
      path,
    ],
    { input: symbols.join('\n'), stdio: ['pipe', 'pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 30 },
  );
  const [, stdout = '', stderr = '', usage = '{}'] = output.map((bytes) => bytes?.toString('latin1'));
  if (status !== 0) throw new Error(`${units} units: exit status ${status}: ${stderr.slice(0, 500)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
  const lines = stdout.split('\n').filter((line) => line !== '');
  return {
    symbols: symbols.length,
    missing: symbols.length - lines.filter((line) => !line.endsWith(' 0x00000000')).length,
    megabytes: statSync(path).size / 2 ** 20,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  };
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : SIZES;
const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-lto-'));
const perUnit: number[] = [];
try {
  const empty = run(2, folder);
  console.log('  units   symbols  missing  file MB    CPU s  ms/unit  peak MB  kB/unit');
  for (const units of sizes) {
    const { symbols, missing, megabytes, cpuSeconds, peakMegabytes } = run(units, folder);
    const milliseconds = (1000 * (cpuSeconds - empty.cpuSeconds)) / units;
    const kilobytes = (1024 * (peakMegabytes - empty.peakMegabytes)) / units;
    perUnit.push(milliseconds);
    const columns = [
      String(units).padStart(7),
      String(symbols).padStart(9),
      String(missing).padStart(8),
      megabytes.toFixed(1).padStart(8),
      cpuSeconds.toFixed(2).padStart(8),
      milliseconds.toFixed(3).padStart(8),
      peakMegabytes.toFixed(0).padStart(8),
      kilobytes.toFixed(1).padStart(8),
    ];
    console.log(columns.join(' '));
    if (missing > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (perUnit.at(-1)! > MOST_GROWTH * perUnit[0]!) {
  console.log('the time per unit grows with the number of units');
  process.exitCode = 1;
}
