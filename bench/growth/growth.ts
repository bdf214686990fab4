/** How cost grows with size, depth, width and the number of units: each case is built, measured and forgotten. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropIn } from '../competitors.ts';
import { measureInTurn, type Measured, type Rounds } from '../rounds.ts';
import { readInputFile, type InputFile } from '../workload.ts';
import type { GrowthCase } from './case.ts';
import { deepNamed, deepNameless, sharedNameless, wide } from './extremes.ts';
import { linkTime } from './link-time.ts';
import { ordinaryCase } from './ordinary.ts';

export interface Grown {
  readonly title: string;
  readonly debugInfoBytes: number;
  readonly symbols: number;
  readonly measured: Measured;
  /** Whether it ended as it must: done, or refused. */
  readonly asExpected: boolean;
}

export function growthCases(largestMegabytes: number): readonly GrowthCase[] {
  return [
    ...[0.1, 1, 10, 50, 100, 200].filter((size) => size <= largestMegabytes).map(ordinaryCase),
    ...[1_000, 10_000, 100_000].flatMap((levels) => [deepNamed(levels), deepNameless(levels)]),
    ...[10_000, 100_000, 1_000_000].map(wide),
    ...[64, 4096].map(sharedNameless),
    ...[50, 500, 5_000].map(linkTime),
  ];
}

/** Yields each result as soon as it is there. */
export function* grow(cases: readonly GrowthCase[], rounds: Rounds): Generator<Grown> {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-growth-'));
  const path = join(folder, 'grown.o');
  try {
    for (const one of cases) {
      rounds.progress(`building: ${one.title}`);
      writeFileSync(path, one.build());
      const file: InputFile = { ...readInputFile(path), names: one.names };
      for (const measured of measureInTurn([dropIn], [file], rounds))
        yield {
          title: one.title,
          debugInfoBytes: file.debugInfoBytes,
          symbols: one.names.length,
          measured,
          asExpected: measured.failure === (one.endsInLimit ? 1 : undefined),
        };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
