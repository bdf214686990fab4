/**
 * Where our own time goes. Node's sampling profiler watches the built command, and each sample counts for the innermost
 * function on its stack that stands for a phase: so the command has no clocks of its own to pay for. Samples are taken in
 * wall time; shares are what to read.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from './meter.ts';

/** The functions of src/ that stand for each phase. A test looks whether they are still there. */
export const PHASES: Readonly<Record<string, readonly string[]>> = {
  'exported symbols': ['findExports'],
  'sections, relocation': ['openElf', 'contents', 'privateContents', 'applyRecords'],
  'unit headers': ['readUnits'],
  plans: ['plansOf'],
  scan: ['scanUnit'],
  expansion: ['#consider', 'expandSymbol'],
  'type strings': ['takeFrom', 'applyTypeStrings'],
  versions: ['versions'],
};
const GARBAGE = '(garbage collector)';
const NOT_WORKING = '(idle)';
const REST = 'start of Node, the rest';

export interface Phase {
  readonly title: string;
  readonly seconds: number;
}

/** The parts that are used of a `.cpuprofile`. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  /** The node that was on top of the stack, for each sample. */
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** Runs a command of Node once. */
export function measurePhases({ program, args, input }: Command): readonly Phase[] {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-profile-'));
  try {
    spawnSync(program, ['--cpu-prof', '--cpu-prof-dir', folder, ...args], {
      stdio: ['pipe', 'ignore', 'ignore'],
      ...(input !== undefined && { input }),
    });
    // Each thread has written a profile of its own.
    const profiles = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile,
    );
    return phasesOf(profiles);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function phasesOf(profiles: readonly CpuProfile[]): readonly Phase[] {
  const titles = new Map(
    Object.entries(PHASES).flatMap(([title, names]) => names.map((name) => [name, title] as const)),
  );
  titles.set(GARBAGE, 'garbage collection');
  const seconds = new Map([...titles.values(), REST].map((title) => [title, 0]));
  for (const { nodes, samples, timeDeltas } of profiles) {
    const phases = phaseOfNodes(nodes, titles);
    for (const [index, sample] of samples.entries()) {
      const title = phases.get(sample) ?? REST;
      if (title === NOT_WORKING) continue;
      // A sample tells what ran until the next one; the last has no next one.
      seconds.set(title, (seconds.get(title) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1e6);
    }
  }
  return Array.from(seconds, ([title, value]) => ({ title, seconds: value }));
}

/** The phase of each node of the call tree: its own, or else that of its caller. */
function phaseOfNodes(
  nodes: CpuProfile['nodes'],
  titles: ReadonlyMap<string, string>,
): ReadonlyMap<number, string | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const phases = new Map<number, string | undefined>();
  const pending: { readonly id: number; readonly outer: string | undefined }[] = [];
  const [root] = nodes;
  if (root !== undefined) pending.push({ id: root.id, outer: undefined });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const node = byId.get(next.id);
    if (node === undefined) continue;
    const phase = phaseOfFunction(node.callFrame.functionName, titles) ?? next.outer;
    phases.set(node.id, phase);
    for (const child of node.children ?? []) pending.push({ id: child, outer: phase });
  }
  return phases;
}

function phaseOfFunction(name: string, titles: ReadonlyMap<string, string>): string | undefined {
  if (name === NOT_WORKING) return NOT_WORKING;
  // The bundler numbers functions of the same name.
  return titles.get(name) ?? titles.get(name.replace(/\d+$/, ''));
}
