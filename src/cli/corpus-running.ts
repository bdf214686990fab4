/** `dwarfksyms corpus --run`: gives the files of a corpus to programs and counts what they do. */
import { join, resolve } from 'node:path';
import type { ManifestEntry } from '../corpus/manifest.ts';
import { Tabulator, type Tabulation } from '../corpus/tabulation.ts';
import type { Consumer, Consumers } from './corpus-consumer.ts';
import type { RunningSettings } from './corpus-settings.ts';
import { inOrder } from './in-order.ts';
import type { Progress } from './progress.ts';

export interface Surroundings {
  readonly folder: string;
  readonly cwd: string;
  readonly jobs: number;
  readonly consumers: Consumers;
  readonly progress: Progress;
}

/** How many outcomes may wait for their turn behind a slow one. */
const MOST_WAITING = 1 << 12;

/** One program after the other: they are not in each other's way. */
export async function runConsumers(
  all: readonly Consumer[],
  entries: readonly ManifestEntry[],
  { timeoutSeconds }: Pick<RunningSettings, 'timeoutSeconds'>,
  { folder, cwd, jobs, consumers, progress }: Surroundings,
): Promise<readonly Tabulation[]> {
  const tabulations: Tabulation[] = [];
  let done = 0;
  for (const consumer of all) {
    const tabulator = new Tabulator(consumer.command);
    const work = async (
      entry: ManifestEntry,
    ): Promise<{ entry: ManifestEntry; outcome: Awaited<ReturnType<Consumers['run']>> }> => {
      const path = resolve(cwd, join(folder, entry.file));
      return { entry, outcome: await consumers.run(consumer, path, cwd, timeoutSeconds) };
    };
    const lookahead = { atOnce: jobs, most: MOST_WAITING, sizeOf: () => 1 };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for await (const { entry, outcome } of inOrder(entries, lookahead, work)) {
      tabulator.add(entry, outcome);
      progress.update(++done, consumer.command);
    }
    tabulations.push(tabulator.result());
  }
  return tabulations;
}

/** `count` of them, as evenly spread as possible. Companions are there for others, and are not tried by themselves. */
export function sampleOf(
  entries: readonly ManifestEntry[],
  count: number | undefined,
): readonly ManifestEntry[] {
  const inputs = entries.filter(({ kind }) => kind !== 'companion');
  if (count === undefined || count >= inputs.length) return inputs;
  return Array.from({ length: count }, (_, index) => inputs[Math.floor((index * inputs.length) / count)]!);
}
