/** The laws over generated descriptions, with a fixed seed. `npm run properties` runs more of them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Coverage } from './coverage.ts';
import { runLaw } from './law-run.ts';
import { Record } from './law.ts';
import { LAWS } from './laws.ts';
import { NEUTRAL } from '../src/mutate/neutral.ts';
import { REQUIRED_UNITS } from './required-coverage.ts';

const RUNS = 400;
const SEED = 20261122;

const record = new Record();
const coverage = new Coverage();

for (const law of LAWS)
  test(law.statement, async () => {
    const failure = await runLaw(law, { runs: RUNS, seed: SEED }, record, coverage);
    if (failure === undefined) return;
    const { why, path, fixture } = failure;
    const again = `npm run properties -- --law ${law.name} --seed ${SEED} --path ${path}`;
    assert.unreachable(
      `${why}\nagain: ${again}\nthe description, for test/fixtures/counterexamples:\n${fixture}`,
    );
  });

test('every kind of unit, byte order, format and kind of file has occurred', () => {
  const required = {
    units: REQUIRED_UNITS,
    'byte orders': ['little', 'big'],
    formats: [2, 3, 4, 5].flatMap((version) =>
      [32, 64].flatMap((format) =>
        ['little', 'big'].map((order) => `${format}-bit DWARF ${version} ${order}-endian`),
      ),
    ),
    'address sizes': ['2', '4', '8'],
    children: ['no', 'empty list', 'yes'],
    files: ['object', 'dwo', 'supplementary', 'relocatable', 'linked', 'rel', 'rela', 'extended indices'],
  };
  for (const [table, rows] of Object.entries(required))
    for (const row of rows) assert.ok(coverage.count(table, row) > 0, `${table}: ${row}`);
});

test('symbols of files of several units have been compared with their units alone', () => {
  for (const row of ['of 2 units or more', 'of 3 units or more'])
    assert.ok(record.count('as-built', row) > 0, row);
});

test('every neutral mutator has had something to change', () => {
  for (const { name } of NEUTRAL) assert.ok(record.count('neutral', name) > 0, name);
});

test.run();
