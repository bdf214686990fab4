/**
 * Measures in turn, A B C A B C …, so that what else the machine does hits all alike; a first round, which fills the
 * caches, does not count.
 */
import type { Competitor } from './competitors.ts';
import { totalCost, type Cost, type Meter } from './meter.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { InputFile } from './workload.ts';

export interface Measured {
  readonly title: string;
  readonly cpuSeconds: Spread | undefined;
  readonly wallSeconds: Spread | undefined;
  readonly peakBytes: Spread | undefined;
  /** The exit status of work that was not done, if there is one. */
  readonly failure: number | null | undefined;
}

export interface Rounds {
  readonly meter: Meter;
  /** How many count. */
  readonly runs: number;
  readonly progress: (text: string) => void;
}

/** The results, in the order of the competitors. */
export function measureInTurn(
  competitors: readonly Competitor[],
  files: readonly InputFile[],
  { meter, runs, progress }: Rounds,
): Measured[] {
  const work = competitors.map((competitor) => ({
    title: competitor.title,
    commands: competitor.commands(files),
    answers: competitor.answers ?? [0],
    costs: [] as Cost[],
  }));
  for (let round = 0; round <= runs; round++)
    for (const { title, commands, costs } of work) {
      progress(`${round === 0 ? 'warming up' : `run ${round} of ${runs}`}: ${title}`);
      const cost = totalCost(commands.map((command) => meter.measure(command)));
      if (round > 0) costs.push(cost);
    }
  progress('');
  return work.map(({ title, costs, answers }) => measuredOf(title, costs, answers));
}

function measuredOf(title: string, costs: readonly Cost[], answers: readonly number[]): Measured {
  return {
    title,
    cpuSeconds: spreadOf(costs.map(({ cpuSeconds }) => cpuSeconds)),
    wallSeconds: spreadOf(costs.map(({ wallSeconds }) => wallSeconds)),
    peakBytes: spreadOf(costs.map(({ peakBytes }) => peakBytes)),
    failure: costs.find(({ status }) => status === null || !answers.includes(status))?.status,
  };
}
