import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkConformance, DwarfksymsError, type ConformanceReport } from '../../src/index.ts';
import { brokenObject } from '../support/broken-object.ts';

const DAMAGED = resolve(import.meta.dirname, '../fixtures/damaged');

async function all(...args: Parameters<typeof checkConformance>): Promise<readonly ConformanceReport[]> {
  const reports: ConformanceReport[] = [];
  for await (const report of checkConformance(...args)) reports.push(report);
  return reports;
}

test('bytes in memory are checked like files', async () => {
  const [report] = await all(brokenObject({ names: ['x', 'ü'] }), { name: 'in memory', rules: 'R01' });
  const { path, findings } = report!;
  assert.is(path, 'in memory');
  const [{ rule, severity, attribute, count, places }] = findings as [(typeof findings)[0]];
  assert.equal([rule.id, rule.class, severity, attribute, count], ['R01', 'N', 'error', 'DW_AT_type', 2]);
  assert.equal(
    places.map((place) => place.path.map(({ tag, name }) => [tag, name])),
    ['x', '\udcfc'].map((name) => [
      ['DW_TAG_compile_unit', 'a.c'],
      ['DW_TAG_variable', name],
    ]),
  );
});

test('rules are chosen as on the command line', async () => {
  const file = join(DAMAGED, 'info111_00.o');
  assert.is((await all(file, { rules: 'R01' }))[0]!.findings.length, 1);
  assert.is((await all(file, { rules: 'R01,T02', skip: 'R01' }))[0]!.findings.length, 0);
  try {
    await all(file, { rules: 'Q01' });
    assert.unreachable();
  } catch (error) {
    assert.ok(error instanceof DwarfksymsError && error.code === 'usage');
  }
});

test('what cannot be checked is an error', async () => {
  try {
    await all(Buffer.from('no ELF file'));
    assert.unreachable();
  } catch (error) {
    assert.ok(error instanceof DwarfksymsError && error.code === 'not-elf');
  }
});

test.run();
