/**
 * `npm run bench -- [--against 'COMMAND'] [--runs N] [--json FILE] FILE…`, `--growth`, or
 * `--table MODULES_DIR OBJECTS_DIR VMLINUX [BUILD]`: what it costs to compute versions, beside other readers of DWARF.
 * docs/performance.md says how to read the figures.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { comparisonJson, comparisonText, machine, type Comparison } from './comparison.ts';
import {
  checkCommand,
  dropIn,
  isInstalled,
  READELF,
  requireBuilt,
  shellCommand,
  versionCommand,
  yardstick,
  YARDSTICKS,
} from './competitors.ts';
import { goalsText, measureGoals } from './goals.ts';
import { grow, growthCases } from './growth/growth.ts';
import { growthHeader, growthLine } from './growth/report.ts';
import { findMeter } from './meter.ts';
import { measurePhases } from './phases.ts';
import { measureInTurn, type Rounds } from './rounds.ts';
import { readInputFile, totalsOf } from './workload.ts';

const USAGE = `Usage: npm run bench -- [OPTION]... FILE...
       npm run bench -- --growth [--largest MB] [OPTION]...
       npm run bench -- --table MODULES_DIR OBJECTS_DIR VMLINUX [BUILD] [OPTION]...

Measures dwarfksyms on the files, in turn with the yardsticks that are installed.
The symbols are those listed in the .symbols beside a file, or those exported.

  --against COMMAND   measure a command for the shell, too; {} is the file, and
                      the names of the symbols are on standard input
  --yardsticks NAMES  only these programs, separated by commas, besides readelf
  --runs N            how often (default 5), after one run that does not count
  --json FILE         write the figures to FILE
  --growth            made files of growing size, depth, width and sharing
  --largest MB        the largest of these files (default 200)
  --table             the table of docs/performance.md; BUILD is the object tree of a
                      kernel that was built with versions`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', multiple: true },
    yardsticks: { type: 'string' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    growth: { type: 'boolean', default: false },
    largest: { type: 'string', default: '200' },
    table: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

function main(): unknown {
  if (values.growth) return growth();
  if (values.table) return table();
  if (positionals.length === 0) throw new Error(USAGE);
  return compare();
}

function compare(): unknown {
  const rounds = roundsWanted();
  const files = positionals.map(readInputFile);
  const wanted = values.yardsticks?.split(',');
  const candidates = YARDSTICKS.filter(
    (one) => one === READELF || wanted === undefined || wanted.includes(one.program),
  );
  const base = yardstick(READELF);
  const ours = versionCommand(1);
  const competitors = [
    ours,
    dropIn,
    checkCommand,
    ...candidates.filter(isInstalled).map(yardstick),
    ...(values.against ?? []).map(shellCommand),
  ];
  const measured = measureInTurn(competitors, files, rounds);
  const [command] = ours.commands(files);
  const comparison: Comparison = {
    totals: totalsOf(files),
    rounds,
    base: base.title,
    measured,
    missing: candidates.filter((one) => !isInstalled(one)).map(({ program }) => program),
    phases: command === undefined ? [] : measurePhases(command),
  };
  console.log(comparisonText(comparison));
  return comparisonJson(comparison);
}

function growth(): unknown {
  const rounds = roundsWanted();
  const grown = [];
  console.log(growthHeader());
  for (const one of grow(growthCases(positive('largest', values.largest)), rounds)) {
    grown.push(one);
    console.log(growthLine(one));
    if (!one.asExpected) process.exitCode = 1;
  }
  return { machine: machine(), meter: rounds.meter.title, runs: rounds.runs, cases: grown };
}

function table(): unknown {
  const [modules, objects, vmlinux, build] = positionals;
  if (modules === undefined || objects === undefined || vmlinux === undefined) throw new Error(USAGE);
  const rounds = roundsWanted();
  const goals = measureGoals([modules, objects, vmlinux], build, rounds);
  console.log(goalsText(goals));
  return { machine: machine(), meter: rounds.meter.title, runs: rounds.runs, goals };
}

function roundsWanted(): Rounds {
  requireBuilt();
  const runs = positive('runs', values.runs);
  if (!Number.isInteger(runs)) throw new Error(`--runs: ${values.runs} is no whole number`);
  return { meter: findMeter(), runs, progress };
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${option}: ${text} is no positive number`);
  return value;
}

/** On a terminal only, on one line. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

if (values.help) console.log(USAGE);
else
  try {
    const figures = main();
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
