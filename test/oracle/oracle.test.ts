import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';
import { oracleFolders } from '../support/oracle.ts';
import { judgeOracle } from './judge.ts';
import { describeGroups } from './report.ts';
import type { Judged } from './verdict.ts';

for (const folder of oracleFolders()) {
  const groups = judgeOracle(folder, gendwarfksyms, () => true);
  for (const { title, judged } of groups) {
    const test = suite(`oracle, ${title}`);
    test('there are cases', () => assert.ok(judged.length > 0));
    for (const [name, ofCase] of byName(judged)) {
      // A case that is left is not a success: it shows among the skipped ones until it matches.
      const kinds = ofCase.map(({ verdict }) => verdict.kind);
      const declare = kinds.includes('left') && !kinds.includes('failed') ? test.skip : test;
      declare(`${name} is answered as recorded or declared`, () =>
        assert.equal(ofCase.flatMap(differences), []),
      );
    }
    test.run();
  }
  // What passes is shown too: the wrapper prints standard error.
  console.error(`\n${folder}\n${describeGroups(groups)}\n`);
}

function byName(judged: readonly Judged[]): Map<string, Judged[]> {
  const cases = new Map<string, Judged[]>();
  for (const one of judged) cases.set(one.name, [...(cases.get(one.name) ?? []), one]);
  return cases;
}

function differences({ variant = '', verdict }: Judged): string[] {
  return verdict.kind === 'failed' ? verdict.differences.map((line) => `${variant} ${line}`.trim()) : [];
}
