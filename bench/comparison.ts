/** The comparison on files: what is measured, and how it reads. */
import { cpus, totalmem } from 'node:os';
import type { Measured, Rounds } from './rounds.ts';
import type { Phase } from './phases.ts';
import type { Spread } from './spread.ts';
import { figure, markdownTable, MEGABYTE } from './table.ts';
import type { Totals } from './workload.ts';

export interface Comparison {
  readonly totals: Totals;
  readonly rounds: Rounds;
  /** By title: what ratios refer to. */
  readonly base: string;
  readonly measured: readonly Measured[];
  readonly missing: readonly string[];
  readonly phases: readonly Phase[];
}

export function comparisonText(comparison: Comparison): string {
  const { totals, measured, missing, phases, rounds, base } = comparison;
  const baseCpu = measured.find(({ title }) => title === base)?.cpuSeconds?.median;
  const rows = measured.map((one) => [
    one.title + (one.failure === undefined ? '' : ` (exit status ${one.failure ?? 'none'})`),
    spreadText(one.cpuSeconds),
    spreadText(one.wallSeconds),
    figure(perSecond(totals.debugInfoBytes / MEGABYTE, one)),
    figure(perSecond(totals.symbols, one)),
    figure(one.peakBytes === undefined ? undefined : one.peakBytes.median / MEGABYTE),
    figure(ratio(one.cpuSeconds?.median, baseCpu)),
  ]);
  const spent = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    `${totals.files} files, ${figure(totals.debugInfoBytes / MEGABYTE)} MB of .debug_info, ${totals.symbols} symbols; ` +
      `${rounds.runs} runs in turn, measured with ${rounds.meter.title}`,
    '',
    markdownTable(
      [
        'command',
        'CPU s: min/median/max',
        'wall s: min/median/max',
        'MB/s',
        'symbols/s',
        'peak MB',
        'CPU ratio',
      ],
      rows,
    ),
    '',
    `MB/s and symbols/s are those of CPU time; ratios are to ${base}.`,
    ...(missing.length === 0 ? [] : [`Not on this machine: ${missing.join(', ')}.`]),
    '',
    markdownTable(
      ['phase', 'share'],
      phases.map(({ title, seconds }) => [
        title,
        `${((100 * seconds) / Math.max(spent, 1e-9)).toFixed(1)} %`,
      ]),
    ),
  ].join('\n');
}

function spreadText(spread: Spread | undefined): string {
  return spread === undefined ? '–' : [spread.min, spread.median, spread.max].map(figure).join(' / ');
}

function perSecond(amount: number, { cpuSeconds }: Measured): number | undefined {
  return cpuSeconds === undefined ? undefined : amount / cpuSeconds.median;
}

export function ratio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base;
}

/** The same as JSON: seconds, bytes, and the machine in general terms. */
export function comparisonJson({ totals, rounds, base, measured, missing, phases }: Comparison): unknown {
  return {
    machine: machine(),
    meter: rounds.meter.title,
    runs: rounds.runs,
    ...totals,
    base,
    commands: measured.map((one) => ({
      ...one,
      megabytesPerSecond: perSecond(totals.debugInfoBytes / MEGABYTE, one),
      symbolsPerSecond: perSecond(totals.symbols, one),
      cpuRatio: ratio(
        one.cpuSeconds?.median,
        measured.find(({ title }) => title === base)?.cpuSeconds?.median,
      ),
    })),
    missing,
    phases,
  };
}

export function machine(): unknown {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model,
    cores: cpus().length,
    memoryBytes: totalmem(),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
