/**
 * Compares the drop-in with all recorded answers: `check-oracle.ts [--process] [NAME…]`, where each NAME is a part of the names
 * of the cases wanted. With --process each run is one of dist/gendwarfksyms.cjs. Exit status 1 if any case fails.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { gendwarfksyms } from '../src/cli/gendwarfksyms.ts';
import { judgeOracle } from '../test/oracle/judge.ts';
import { describeGroups } from '../test/oracle/report.ts';
import type { Tool } from '../test/oracle/sandbox.ts';
import { oracleFolders } from '../test/support/oracle.ts';

const DROP_IN = resolve(import.meta.dirname, '../dist/gendwarfksyms.cjs');

const built: Tool = ({ argv, cwd, readStdin, stdout, stderr }) => {
  const run = spawnSync(process.execPath, [DROP_IN, ...argv], {
    cwd,
    input: readStdin(),
    maxBuffer: 2 ** 30,
  });
  stdout(run.stdout);
  stderr(run.stderr);
  return run.status ?? -1;
};

const isProcess = process.argv.includes('--process');
const parts = process.argv.slice(2).filter((argument) => argument !== '--process');
const wanted = (name: string): boolean => parts.length === 0 || parts.some((part) => name.includes(part));

for (const folder of oracleFolders()) {
  const started = performance.now();
  const groups = judgeOracle(folder, isProcess ? built : gendwarfksyms, wanted);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${folder}, ${seconds} s\n${describeGroups(groups)}\n`);
  if (groups.some(({ judged }) => judged.some(({ verdict }) => verdict.kind === 'failed')))
    process.exitCode = 1;
}
