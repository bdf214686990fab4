/**
 * What it costs to compute the versions of all objects of a build that export symbols, as the build does it: all calls
 * together, the start of each process included, in CPU time, against `readelf --debug-dump=info` of the same objects.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesIn } from './compare.ts';
import { check, lines, run, say, type Places, type Programs } from './places.ts';

const LABEL = /^.* __export_symbol_(.*)$/u;
const ROUNDS = 5;

/** How the versions of a build can be computed, and what it is compared with. */
const KINDS = ['readelf', 'plain', 'recorded', 'recorded-one-thread'] as const;
type Kind = (typeof KINDS)[number];

/** Seconds of CPU of all objects together, for each round. */
export interface BuildCosts {
  /** Paths of the objects that are read. */
  readonly objects: readonly string[];
  readonly seconds: Readonly<Record<Kind, readonly number[]>>;
}

interface Asking {
  /** The `.cmd` file, and the object that is read. */
  readonly commands: string;
  readonly object: string;
}

export function measureCost({ recorded: build, cost, programs }: Places): void {
  const { objects, seconds } = buildCosts(build, cost, programs, ROUNDS);
  const base = median(seconds.readelf);
  for (const kind of KINDS)
    say(
      `     ${kind}: ${median(seconds[kind]).toFixed(2)} s of CPU for ${objects.length} objects (${Math.min(...seconds[kind]).toFixed(2)} to ${Math.max(...seconds[kind]).toFixed(2)}), ${(median(seconds[kind]) / base).toFixed(2)} of readelf`,
    );
  run('sh', [join(cost, 'recorded.sh')], cost);
  const finish = join(cost, 'nothing.sh');
  writeFileSync(finish, finishCall(build, programs));
  say(`     nothing pending in the whole build: ${cpuSeconds(finish, build).toFixed(2)} s of CPU`);
}

/**
 * Measures in turn, after a round that does not count.
 * @param build an object tree with versions
 * @param cost a folder that is made anew, and stays
 */
export function buildCosts(build: string, cost: string, programs: Programs, rounds: number): BuildCosts {
  const objects = prepare(build, cost, programs);
  const calls: Readonly<Record<Kind, string>> = {
    readelf: readelfCalls(objects),
    plain: plainCalls(objects, programs),
    recorded: recordedCalls(objects, programs),
    'recorded-one-thread': recordedCalls(objects, programs, '--jobs 1 '),
  };
  for (const kind of KINDS) writeFileSync(join(cost, `${kind}.sh`), `set -e\n${calls[kind]}`);
  const seconds = { readelf: [], plain: [], recorded: [], 'recorded-one-thread': [] } as Record<
    Kind,
    number[]
  >;
  const answers = new Set<string>();
  for (let round = 0; round <= rounds; round++)
    for (const kind of KINDS) {
      reset(build, cost, objects);
      const took = cpuSeconds(join(cost, `${kind}.sh`), cost);
      if (round > 0) seconds[kind].push(took);
      if (kind !== 'readelf')
        answers.add(objects.map(({ commands }) => readFileSync(join(cost, commands), 'latin1')).join(''));
    }
  check(answers.size === 1, 'all rounds have written the same .cmd files');
  reset(build, cost, objects);
  return { objects: objects.map(({ object }) => join(cost, object)), seconds };
}

/** Copies the objects, and lists for each the names that a build asks for. */
function prepare(build: string, cost: string, { command }: Programs): readonly Asking[] {
  rmSync(cost, { recursive: true, force: true });
  mkdirSync(join(cost, 'scripts/mod'), { recursive: true });
  writeFileSync(join(cost, 'scripts/mod/modpost'), '#!/bin/sh\n');
  chmodSync(join(cost, 'scripts/mod/modpost'), 0o755);
  copyFileSync(join(build, '.config'), join(cost, '.config'));
  run(process.execPath, [command, 'build', 'prepare', cost]);
  const found: Asking[] = [];
  for (const commands of filesIn(build, /^\..*\.o\.cmd$/u)) {
    if (!/^#SYMVER /mu.test(readFileSync(join(build, commands), 'latin1'))) continue;
    const compiled = join(dirname(commands), basename(commands).slice(1, -'.cmd'.length));
    const standIn = compiled.replace(/\.o$/u, '.gendwarfksyms.o');
    const object = existsSync(join(build, standIn)) ? standIn : compiled;
    mkdirSync(join(cost, dirname(commands)), { recursive: true });
    for (const one of new Set([compiled, object])) copyFileSync(join(build, one), join(cost, one));
    const names = lines(run('nm', [join(build, compiled)])).map((line) => LABEL.exec(line)?.[1]);
    writeFileSync(
      join(cost, `${object}.names`),
      names.flatMap((name) => (name === undefined ? [] : `${name}\n`)).join(''),
    );
    found.push({ commands, object });
  }
  return found;
}

/** As after fixdep. */
function reset(build: string, cost: string, objects: readonly Asking[]): void {
  for (const { commands } of objects) {
    const text = readFileSync(join(build, commands), 'latin1');
    writeFileSync(join(cost, commands), text.replaceAll(/^#SYMVER .*\n/gmu, ''), 'latin1');
  }
}

function readelfCalls(objects: readonly Asking[]): string {
  return objects.map(({ object }) => `readelf --debug-dump=info ${object} > /dev/null 2>&1\n`).join('');
}

function plainCalls(objects: readonly Asking[], { dropIn }: Programs): string {
  return objects
    .map(
      ({ object, commands }) =>
        `'${process.execPath}' '${dropIn}' ${object} < ${object}.names >> ${commands}\n`,
    )
    .join('');
}

function recordedCalls(objects: readonly Asking[], programs: Programs, options = ''): string {
  const calls = objects.map(
    ({ object, commands }) =>
      `scripts/gendwarfksyms/gendwarfksyms ${object} < ${object}.names >> ${commands}\n`,
  );
  return `${calls.join('')}${finishCall('.', programs, options)}`;
}

function finishCall(folder: string, { command }: Programs, options = ''): string {
  return `'${process.execPath}' '${command}' build finish ${options}${folder}\n`;
}

/** Of a script and all that it runs. */
function cpuSeconds(script: string, cwd: string): number {
  const timed = `TIMEFORMAT='%U %S'; time sh "$0" > /dev/null 2> /dev/null`;
  const output = run('bash', ['-c', `{ ${timed}; } 2>&1`, script], cwd);
  const [user = NaN, system = NaN] = output.trim().split(' ').map(Number);
  return user + system;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
