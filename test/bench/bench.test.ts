/** That the benchmark measures what it says; what it finds is no matter of tests. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shellCommand, YARDSTICKS, yardstick } from '../../bench/competitors.ts';
import { deepNameless, sharedNameless, wide } from '../../bench/growth/extremes.ts';
import { linkTime } from '../../bench/growth/link-time.ts';
import { ordinaryCase } from '../../bench/growth/ordinary.ts';
import { findMeter, totalCost } from '../../bench/meter.ts';
import { PHASES, phasesOf } from '../../bench/phases.ts';
import { measureInTurn } from '../../bench/rounds.ts';
import { spreadOf } from '../../bench/spread.ts';
import { figure } from '../../bench/table.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { versionsOf } from '../support/versions-of.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('a spread has the smallest, the middle and the largest value', () => {
  assert.equal(spreadOf([3, 1, 2]), { min: 1, median: 2, max: 3 });
  assert.equal(spreadOf([4, 1, 2, 3]), { min: 1, median: 2.5, max: 4 });
  assert.is(spreadOf([]), undefined);
  assert.is(spreadOf([1, undefined]), undefined);
});

test('figures have three significant digits', () => {
  assert.equal([0.012345, 1.2345, 123.45, 12345, 0, undefined].map(figure), [
    '0.0123',
    '1.23',
    '123',
    '12345',
    '0',
    '–',
  ]);
});

test('the meter tells exit status and time', () => {
  const { measure } = findMeter();
  const script = 'const end = Date.now() + 100; while (Date.now() < end); process.exitCode = 3;';
  const cost = measure({ program: process.execPath, args: ['-e', script] });
  assert.is(cost.status, 3);
  assert.ok(cost.wallSeconds >= 0.1);
  assert.ok(cost.cpuSeconds === undefined || cost.cpuSeconds > 0);
  assert.ok(cost.peakBytes === undefined || cost.peakBytes > 1e6);
});

test('costs of several commands add up, except for memory', () => {
  const cost = { cpuSeconds: 1, wallSeconds: 2, peakBytes: 10, status: 0 };
  const total = totalCost([cost, { ...cost, peakBytes: 30, status: 1 }, cost]);
  assert.equal(total, { cpuSeconds: 3, wallSeconds: 6, peakBytes: 30, status: 1 });
  assert.is(totalCost([cost, { ...cost, peakBytes: undefined }]).peakBytes, undefined);
});

test('commands are measured in turn, and the first round does not count', () => {
  const ran: string[] = [];
  const meter = {
    title: 'fake',
    measure: ({ program }: { readonly program: string }) => {
      ran.push(program);
      return { cpuSeconds: ran.length, wallSeconds: 0, peakBytes: 0, status: program === 'b' ? 1 : 0 };
    },
  };
  const competitor = (program: string) => ({ title: program, commands: () => [{ program, args: [] }] });
  const [a, b] = measureInTurn([competitor('a'), competitor('b')], [], {
    meter,
    runs: 2,
    progress: () => {},
  });
  assert.equal(ran, ['a', 'b', 'a', 'b', 'a', 'b']);
  assert.equal(a?.cpuSeconds, { min: 3, median: 4, max: 5 });
  assert.is(a?.failure, undefined);
  assert.is(b?.failure, 1);
});

test('a command for the shell gets each file and its names', () => {
  const files = ["/a b/it's.o", '/c.o'].map((path) => ({ path, names: ['x', 'y'], debugInfoBytes: 0 }));
  const commands = shellCommand('echo {}; cat').commands(files);
  const output = commands.map(({ program, args, input }) =>
    spawnSync(program, args, { input }).stdout.toString(),
  );
  assert.equal(output, ["/a b/it's.o\nx\ny\n", '/c.o\nx\ny\n']);
});

test('yardsticks that take many files get them in one process', () => {
  const files = ['/a.o', '/b.o'].map((path) => ({ path, names: [], debugInfoBytes: 0 }));
  for (const one of YARDSTICKS)
    assert.is(yardstick(one).commands(files).length, one.takesMany ? 1 : 2, one.program);
});

test('every phase has its functions in the sources', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'))
    .join('\n');
  for (const name of Object.values(PHASES).flat())
    assert.ok(new RegExp(`^(export function|  (private )?)\\s*${name}\\(`, 'm').test(sources), name);
});

test('a sample counts for the innermost phase on its stack', () => {
  const node = (id: number, functionName: string, ...children: number[]) => ({
    id,
    callFrame: { functionName },
    children,
  });
  const profile = {
    nodes: [
      node(1, '(root)', 2, 6, 7),
      node(2, 'expandSymbol', 3, 4),
      node(3, 'plansOf2', 5),
      node(4, '#type'),
      node(5, 'helper'),
      node(6, '(idle)'),
      node(7, '(garbage collector)'),
    ],
    samples: [1, 4, 5, 6, 7, 1],
    timeDeltas: [1, 10, 20, 40, 80, 160].map((milliseconds) => 1000 * milliseconds),
  };
  const seconds = Object.fromEntries(phasesOf([profile]).map(({ title, seconds: s }) => [title, s]));
  assert.is(seconds['start of Node, the rest'], 0.01);
  assert.is(seconds['expansion'], 0.02);
  assert.is(seconds['plans'], 0.04);
  assert.is(seconds['garbage collection'], 0.16);
  assert.is(seconds['scan'], 0);
});

test('made files have all of their symbols', () => {
  for (const { title, names, build } of [ordinaryCase(0.2), deepNameless(50), wide(50), linkTime(20)])
    assert.is(versionsOf(build(), names, { dump: false }).versions.size, names.length, title);
});

test('types that grow exponentially are refused', () => {
  const { build, names } = sharedNameless(64);
  try {
    versionsOf(build(), names, { dump: false });
    assert.unreachable('it was not refused');
  } catch (error) {
    assert.ok(error instanceof DwarfksymsError);
    assert.is(error.code, 'type-too-long');
  }
});

test('a wrong command line is told how it should be', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  const help = run('--help');
  assert.is(help.status, 0);
  assert.match(help.stdout, '--against COMMAND');
  const nothing = run();
  assert.is(nothing.status, 2);
  assert.match(nothing.stderr, 'Usage:');
  assert.not.match(nothing.stderr, ' at ');
});

test.run();
