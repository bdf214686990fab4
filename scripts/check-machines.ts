/**
 * Compares what is read from objects of all machines: `check-machines.ts [--write] [--sources FOLDER] [NAME…]`.
 *
 * The C sources of FOLDER, by default those of the oracle beside the repository, are compiled by whatever cross compilers are
 * installed; those that are not are listed. Each NAME is a part of the names of the machines wanted. With --write,
 * docs/machines.md is made from the results. Exit status 1 if anything differs that the ABI does not explain.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { compareTarget, readBaseline } from './machines/compare.ts';
import { cSources } from './machines/compile.ts';
import { checkNames } from './machines/names.ts';
import { withMachines } from './machines/readme.ts';
import { markdown, matrix, summary, allUnexplained, type TargetReport } from './machines/report.ts';
import { baselines, isInstalled, targets } from './machines/targets.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

await zstdIsReady;

const REPOSITORY = resolve(import.meta.dirname, '..');
const MOST_SHOWN = 50;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, sources: { type: 'string' } },
});
const data = process.env['DWARFKSYMS_DATA'] ?? resolve(REPOSITORY, '../shared');
const folder = resolve(values.sources ?? join(data, 'oracle/sources'));

if (existsSync(folder)) await checkAll();
else console.log(`there are no sources in ${folder}: nothing is compared`);

async function checkAll(): Promise<void> {
  const sources = cSources(folder).map((name) => join(folder, name));
  const reports: TargetReport[] = [];
  for (const baseline of baselines()) {
    const isWanted = (name: string): boolean =>
      positionals.length === 0 || positionals.some((part) => name.includes(part));
    const wanted = targets().filter(({ family, name }) => family === baseline.family && isWanted(name));
    const expected = isInstalled(baseline) ? readBaseline(baseline, sources) : undefined;
    if (expected === undefined) console.log(`${baseline.command} for x86-64 was not found`);
    for (const target of wanted) {
      const canRun = expected !== undefined && isInstalled(target);
      reports.push({
        target,
        sources: canRun ? usable(compareTarget(target, sources, expected)) : undefined,
      });
    }
  }
  const names = checkNames();
  const differences = allUnexplained(reports);
  console.log(matrix(reports));
  console.log(['', `unexplained: ${differences.length}`, ...differences.slice(0, MOST_SHOWN)].join('\n'));
  console.log(['', summary(reports)].join('\n'));
  if (values.write) {
    const path = join(REPOSITORY, 'docs/machines.md');
    const machines = await format(markdown(reports, names), { parser: 'markdown', printWidth: 110 });
    writeFileSync(path, machines);
    const readme = join(REPOSITORY, 'README.md');
    writeFileSync(readme, withMachines(readFileSync(readme, 'utf8'), machines));
  }
  if (differences.length > 0) process.exitCode = 1;
}

/** A compiler that knows the name of a machine and no more compiles nothing. */
function usable(sources: ReturnType<typeof compareTarget>): TargetReport['sources'] {
  return sources.some(({ result }) => result !== undefined) ? sources : undefined;
}
