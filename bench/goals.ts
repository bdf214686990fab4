/**
 * The figures to reach, measured: `--table MODULES_DIR OBJECTS_DIR VMLINUX [BUILD]`. Unless a row says otherwise it is CPU time
 * (user and system) as ratio to `readelf --debug-dump=info` on the same files in the same run.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { buildCosts, median } from '../scripts/kernel-build/cost.ts';
import {
  checkCommand,
  DROP_IN,
  dropIn,
  DWARFKSYMS,
  emptyNode,
  oneByOne,
  READELF,
  versionCommand,
  yardstick,
} from './competitors.ts';
import { ratio } from './comparison.ts';
import { measureInTurn, type Measured, type Rounds } from './rounds.ts';
import type { Spread } from './spread.ts';
import { figure, markdownTable, MEGABYTE } from './table.ts';
import { readInputFile, totalsOf, type InputFile } from './workload.ts';

interface Goal {
  readonly work: string;
  /** The C tool's figure, where there is one. */
  readonly cTool: string;
  readonly atMost: number;
  readonly aim: number;
  readonly measured: number | undefined;
  /** What the figure was computed from. */
  readonly from: string;
}

/** A process of a few hundredths of a second needs more runs for a median. */
const RUNS_OF_SHORT = 5;

/** @param build an object tree of a kernel with versions, if there is one */
export function measureGoals(
  [modules, objects, vmlinux]: readonly [modules: string, objects: string, vmlinux: string],
  build: string | undefined,
  rounds: Rounds,
): readonly Goal[] {
  const kernelObjects = filesIn(objects, '.o');
  return [
    ratioToReadelf(filesIn(modules, '.ko'), { cTool: '4.1', atMost: 0.5, aim: 0.3 }, 'modules', rounds),
    ratioToReadelf(kernelObjects, { cTool: '2.1', atMost: 0.9, aim: 0.5 }, 'objects', rounds),
    oneProcessEach(kernelObjects, rounds),
    ...vmlinuxGoals(readInputFile(vmlinux), rounds),
    ...checkGoals(filesIn(modules, '.ko'), rounds),
    twoJobs(kernelObjects, rounds),
    ...(build === undefined ? [] : buildGoals(build, rounds)),
    coldStart(smallest(kernelObjects), rounds),
  ];
}

export function goalsText(goals: readonly Goal[]): string {
  const header = ['work', 'C tool', 'at most', 'aim', 'measured', 'reached', 'from'];
  const rows = goals.map(({ work, cTool, atMost, aim, measured, from }) => [
    work,
    cTool,
    String(atMost),
    String(aim),
    figure(measured),
    measured === undefined ? '–' : measured <= aim ? 'aim' : measured <= atMost ? 'yes' : 'no',
    from,
  ]);
  return markdownTable(header, rows);
}

function filesIn(folder: string, extension: string): readonly InputFile[] {
  const names = readdirSync(folder).filter((name) => extname(name) === extension);
  if (names.length === 0) throw new Error(`${folder}: no *${extension}`);
  return names.toSorted().map((name) => readInputFile(join(folder, name)));
}

function smallest(files: readonly InputFile[]): InputFile {
  const [file] = files
    .filter(({ names }) => names.length > 0)
    .toSorted((a, b) => a.debugInfoBytes - b.debugInfoBytes);
  if (file === undefined) throw new Error('no object exports anything');
  return file;
}

type Figures = Pick<Goal, 'cTool' | 'atMost' | 'aim'>;

function ratioToReadelf(files: readonly InputFile[], figures: Figures, kind: string, rounds: Rounds): Goal {
  const [ours, readelf] = measureInTurn([versionCommand(1), yardstick(READELF)], files, rounds);
  const { debugInfoBytes, symbols } = totalsOf(files);
  const size = `${files.length} ${kind}, ${figure(debugInfoBytes / MEGABYTE)} MB, ${symbols} symbols`;
  return {
    work: `${size}: one process, --jobs 1`,
    ...figures,
    measured: ratioOf(ours, readelf, 'cpuSeconds'),
    from: `${seconds(ours?.cpuSeconds)} : ${seconds(readelf?.cpuSeconds)}${failureOf(ours)}`,
  };
}

/** As a kernel build does it: the drop-in and readelf once for each object. */
function oneProcessEach(files: readonly InputFile[], rounds: Rounds): Goal {
  const competitors = [dropIn, oneByOne(yardstick(READELF))];
  const [ours, readelf] = measureInTurn(competitors, files, rounds);
  return {
    work: `one process per object, ${files.length} objects, against readelf per object`,
    cTool: '1.6',
    atMost: 10.4,
    aim: 8,
    measured: ratioOf(ours, readelf, 'cpuSeconds'),
    from: `${seconds(ours?.cpuSeconds)} : ${seconds(readelf?.cpuSeconds)}${failureOf(ours)}`,
  };
}

function vmlinuxGoals(file: InputFile, rounds: Rounds): readonly Goal[] {
  const competitors = [dropIn, versionCommand(1), yardstick(READELF)];
  const [one, built, readelf] = measureInTurn(competitors, [file], rounds);
  const work = `vmlinux, ${figure(file.debugInfoBytes / MEGABYTE)} MB, ${file.names.length} symbols`;
  const peak = built?.peakBytes;
  const row = (ours: Measured | undefined): Pick<Goal, 'measured' | 'from'> => ({
    measured: ratioOf(ours, readelf, 'cpuSeconds'),
    from: `${seconds(ours?.cpuSeconds)} : ${seconds(readelf?.cpuSeconds)}${failureOf(ours)}`,
  });
  return [
    { work: `${work}, drop-in`, cTool: '> 16', atMost: 0.1, aim: 0.05, ...row(one) },
    { work: 'the same vmlinux as built (`version`)', cTool: '–', atMost: 0.15, aim: 0.08, ...row(built) },
    {
      work: 'peak memory of `version` on it, MB',
      cTool: '5700',
      atMost: 450,
      aim: 300,
      measured: peak === undefined || built?.failure !== undefined ? undefined : peak.median / MEGABYTE,
      from:
        peak === undefined
          ? 'not measured'
          : `${figure(peak.min / MEGABYTE)} to ${figure(peak.max / MEGABYTE)} MB`,
    },
  ];
}

/** With all rules, of the largest module. */
function checkGoals(files: readonly InputFile[], rounds: Rounds): readonly Goal[] {
  const largest = files.reduce((one, other) => (other.debugInfoBytes > one.debugInfoBytes ? other : one));
  const [ours, readelf] = measureInTurn([checkCommand, yardstick(READELF)], [largest], rounds);
  return [
    {
      work: `check of one module, ${figure(largest.debugInfoBytes / MEGABYTE)} MB, all rules`,
      cTool: '–',
      atMost: 3,
      aim: 2,
      measured: ratioOf(ours, readelf, 'cpuSeconds'),
      from: `${seconds(ours?.cpuSeconds)} : ${seconds(readelf?.cpuSeconds)}${failureOf(ours)}`,
    },
  ];
}

function twoJobs(files: readonly InputFile[], rounds: Rounds): Goal {
  const [two, one] = measureInTurn([versionCommand(2), versionCommand(1)], files, rounds);
  return {
    work: `wall time with --jobs 2 against --jobs 1, ${files.length} objects`,
    cTool: '–',
    atMost: 0.65,
    aim: 0.55,
    measured: ratioOf(two, one, 'wallSeconds'),
    from: `${seconds(two?.wallSeconds)} : ${seconds(one?.wallSeconds)}${failureOf(two)}`,
  };
}

/** What a whole build asks for, all calls together. */
function buildGoals(build: string, rounds: Rounds): readonly Goal[] {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-build-'));
  try {
    const programs = { folder: dirname(DROP_IN), command: DWARFKSYMS, dropIn: DROP_IN };
    rounds.progress('the objects of a build');
    const { objects, seconds: costs } = buildCosts(build, folder, programs, rounds.runs);
    rounds.progress('');
    const readelf = median(costs.readelf);
    const row = (all: readonly number[]): Pick<Goal, 'measured' | 'from'> => ({
      measured: median(all) / readelf,
      from: `${figure(median(all))} s : ${figure(readelf)} s`,
    });
    const work = `${objects.length} objects of a build`;
    const recorded = row(costs['recorded-one-thread']);
    return [
      {
        work: `${work}, recorded and finished, one thread`,
        cTool: '1.6',
        atMost: 0.8,
        aim: 0.48,
        ...recorded,
      },
      { work: `${work}, the drop-in for each`, cTool: '1.6', atMost: 10.4, aim: 8, ...row(costs.plain) },
      twoJobs(objects.map(readInputFile), rounds),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function coldStart(file: InputFile, rounds: Rounds): Goal {
  const short = { ...rounds, runs: rounds.runs * RUNS_OF_SHORT };
  const [ours, empty] = measureInTurn([dropIn, emptyNode], [file], short);
  return {
    work: 'drop-in on one small object, wall time against node -e 0',
    cTool: '–',
    atMost: 2,
    aim: 1.5,
    measured: ratioOf(ours, empty, 'wallSeconds'),
    from: `${seconds(ours?.wallSeconds)} : ${seconds(empty?.wallSeconds)}${failureOf(ours)}`,
  };
}

/** Of medians. A command that failed has reached nothing, however fast. */
function ratioOf(
  ours: Measured | undefined,
  base: Measured | undefined,
  figureOf: 'cpuSeconds' | 'wallSeconds',
): number | undefined {
  if (ours?.failure !== undefined || base?.failure !== undefined) return undefined;
  return ratio(ours?.[figureOf]?.median, base?.[figureOf]?.median);
}

function seconds(spread: Spread | undefined): string {
  return spread === undefined ? 'not measured' : `${figure(spread.median)} s`;
}

function failureOf(measured: Measured | undefined): string {
  return measured?.failure === undefined ? '' : `, exit status ${measured.failure ?? 'none'}`;
}
