import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { machinesBlock, withMachines } from '../../scripts/machines/readme.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('the machines in the README are those of the results', () => {
  const readme = read('README.md');
  assert.is(readme, withMachines(readme, read('docs/machines.md')));
});

test('a machine with an unexplained difference is not among the good ones', () => {
  const block = machinesBlock(`
| machine | compiler | objects | same | by ABI | unexplained | sections as readelf | not known to it | otherwise | relocations seen |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| good | cc | 1 | 1 | 0 | 0 | 1 | 0 | 0 | R_1 |
| wrong | cc | 1 | 0 | 0 | 1 | 1 | 0 | 0 | R_1 |

| e_machine | types | confirmed | files |
| --- | --- | --- | --- |
| EM_GOOD | 1 | all | verified |
| EM_OTHER | 1 | all | unverified |
`);
  assert.match(block, 'compared: x86-64; good.');
  assert.match(block, 'not explained: wrong.');
  assert.match(block, 'compiles for them: EM_OTHER.');
});

test.run();
