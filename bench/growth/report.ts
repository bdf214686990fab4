/** The table of the made files, printed line by line while they are measured. */
import { figure, MEGABYTE } from '../table.ts';
import type { Grown } from './growth.ts';

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['file', 39],
  ['MB', 8],
  ['symbols', 7],
  ['CPU s', 7],
  ['ms per MB', 9],
  ['µs per symbol', 13],
  ['peak MB', 7],
  ['peak MB per MB', 14],
  ['kB per symbol', 13],
  ['ended', 16],
];

export function growthHeader(): string {
  return `${line(COLUMNS.map(([title]) => title))}\n${line(COLUMNS.map(([, width]) => '-'.repeat(width)))}`;
}

export function growthLine({ title, debugInfoBytes, symbols, measured, asExpected }: Grown): string {
  const cpu = measured.cpuSeconds?.median;
  const peak = measured.peakBytes?.median;
  const ended = measured.failure === undefined ? 'done' : 'refused';
  return line([
    title,
    figure(debugInfoBytes / MEGABYTE),
    String(symbols),
    figure(cpu),
    figure(cpu === undefined ? undefined : (1000 * cpu) / (debugInfoBytes / MEGABYTE)),
    figure(cpu === undefined ? undefined : (1e6 * cpu) / symbols),
    figure(peak === undefined ? undefined : peak / MEGABYTE),
    figure(peak === undefined ? undefined : peak / debugInfoBytes),
    figure(peak === undefined ? undefined : peak / 1000 / symbols),
    asExpected ? ended : `${ended}: UNEXPECTED`,
  ]);
}

function line(cells: readonly string[]): string {
  return `| ${COLUMNS.map(([, width], column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
}
