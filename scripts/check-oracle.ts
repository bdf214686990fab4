/**
 * Compares the drop-in with all recorded answers: `check-oracle.ts [NAME…]`, where each NAME is a part of the names of
 * the cases wanted. Exit status 1 if any case fails.
 */
import { gendwarfksyms } from '../src/cli/gendwarfksyms.ts';
import { judgeOracle } from '../test/oracle/judge.ts';
import { describeGroups } from '../test/oracle/report.ts';
import { oracleFolders } from '../test/support/oracle.ts';

const parts = process.argv.slice(2);
const wanted = (name: string): boolean => parts.length === 0 || parts.some((part) => name.includes(part));

for (const folder of oracleFolders()) {
  const started = performance.now();
  const groups = judgeOracle(folder, gendwarfksyms, wanted);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${folder}, ${seconds} s\n${describeGroups(groups)}\n`);
  if (groups.some(({ judged }) => judged.some(({ verdict }) => verdict.kind === 'failed')))
    process.exitCode = 1;
}
