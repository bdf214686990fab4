/**
 * What a command costs. Node tells a process only what it has used itself, so two programs of the system watch the child:
 *
 *     bash, keyword `time`   CPU time (user and system) and wall time in milliseconds, children included
 *     GNU time, `-f %M`      peak memory: the maximum resident set size of the largest process
 *
 * Where one is missing, its figures are undefined; without bash, wall time still comes from Node's clock, which then counts
 * the start of the process as well. Standard output and standard error of the command go to the null device.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Standard input. */
  readonly input?: Uint8Array;
}

export interface Cost {
  /** User and system. */
  readonly cpuSeconds: number | undefined;
  readonly wallSeconds: number;
  readonly peakBytes: number | undefined;
  /** The exit status; null when a signal ended the command. */
  readonly status: number | null;
}

export interface Meter {
  /** What it measures with. */
  readonly title: string;
  readonly measure: (command: Command) => Cost;
}

/** `$0` is the file for the figures; the command's own standard error is kept apart from them. */
const TIMED = `exec 3>&2; TIMEFORMAT='%3U %3S %3R'; { time "$@" 2>&3 3>&-; } 2>"$0"`;

export function findMeter(): Meter {
  const hasBash = works('bash', ['-c', 'time true']);
  const hasTime = works('time', ['-f', '%M', 'true']);
  const tools = [...(hasBash ? ['bash'] : []), ...(hasTime ? ['GNU time'] : [])];
  return {
    title: tools.length === 0 ? "Node's clock: neither bash nor GNU time is there" : tools.join(' and '),
    measure: (command) => measure(command, hasBash, hasTime),
  };
}

function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Node 20 reads these certificates at each start, in 50 ms. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...others } = process.env;
  return others;
}

function measure({ program, args, input }: Command, hasBash: boolean, hasTime: boolean): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-meter-'));
  const times = join(folder, 'times');
  const peak = join(folder, 'peak');
  try {
    const [first = program, ...rest] = [
      ...(hasBash ? ['bash', '-c', TIMED, times] : []),
      ...(hasTime ? ['time', '-f', '%M', '-o', peak] : []),
      program,
      ...args,
    ];
    const started = performance.now();
    const { status, error } = spawnSync(first, rest, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
      env: environment(),
      ...(input !== undefined && { input }),
    });
    const elapsed = (performance.now() - started) / 1000;
    // EPIPE: the command did not want all of its input.
    if (error !== undefined && !('code' in error && error.code === 'EPIPE')) throw error;
    const [user, system, real] = hasBash ? figures(times) : [];
    const [kilobytes] = hasTime ? figures(peak) : [];
    return {
      cpuSeconds: user === undefined || system === undefined ? undefined : user + system,
      wallSeconds: real ?? elapsed,
      peakBytes: kilobytes === undefined ? undefined : kilobytes * 1024,
      status,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The numbers of the last line: GNU time puts a remark before them when the command failed. */
function figures(path: string): number[] {
  return (readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number);
}

/** Of commands that run one after the other. */
export function totalCost(costs: readonly Cost[]): Cost {
  const sum = (values: readonly (number | undefined)[]): number | undefined =>
    values.reduce(
      (total, value) => (total === undefined || value === undefined ? undefined : total + value),
      0,
    );
  const peaks = costs.map(({ peakBytes }) => peakBytes);
  return {
    cpuSeconds: sum(costs.map(({ cpuSeconds }) => cpuSeconds)),
    wallSeconds: costs.reduce((total, { wallSeconds }) => total + wallSeconds, 0),
    peakBytes: peaks.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), 0),
    status: costs.find(({ status }) => status !== 0)?.status ?? 0,
  };
}
