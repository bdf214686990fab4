/**
 * Builds a small kernel twice, with the plain drop-in and with `dwarfksyms build`, and tries it:
 *
 *     npx tsx scripts/kernel-build/main.ts [--jobs N] [--source PACKAGE] [--interrupt N] [--longest SECONDS] WORK [STEP...]
 *
 *     plain      WORK/o: built with the plain drop-in
 *     recorded   WORK/o2: built with recorded requests, and killed --interrupt times (10) at random moments within --longest
 *                seconds (60), a tenth of what a build takes
 *     compare    images, modules, Module.symvers, type files and versions of both, byte for byte
 *     verify     scripts/check-build.ts and scripts/check-modules.ts on WORK/o2
 *     cost       CPU time of all calls of both, against readelf
 *     boot       in QEMU: all modules load; copies with changed versions or headers are refused, as modcheck says
 *
 * Without steps, all are done, in this order. The sources are PACKAGE, Debian's linux-source, or WORK/src if it is there. This needs
 * what a kernel build needs, QEMU, a static busybox and binutils; half an hour of two processors, and 8 GB of disk.
 *
 * Exit status 1 if anything is not as it should be.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBuilds } from './compare.ts';
import { measureCost } from './cost.ts';
import { makePlain, makeRecorded } from './make.ts';
import { check, DIST, placesIn, ROOT, say } from './places.ts';
import { checkRefusals } from './refusals.ts';
import { prepareSource } from './source.ts';

const STEPS = ['plain', 'recorded', 'compare', 'verify', 'cost', 'boot'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: String(availableParallelism()) },
    source: { type: 'string' },
    interrupt: { type: 'string', default: '10' },
    longest: { type: 'string', default: '60' },
  },
});
const [work, ...wanted] = positionals;
const unknown = wanted.find((step) => !STEPS.some((one) => one === step));
if (work === undefined || unknown !== undefined)
  throw new Error(
    `usage: main.ts [--jobs N] [--source PACKAGE] [--interrupt N] [--longest SECONDS] WORK [${STEPS.join('|')}]...`,
  );
const places = placesIn(work);
const { programs, source, plain, recorded } = places;
if (!existsSync(programs.command)) {
  if (!existsSync(DIST)) throw new Error('run "npm run build" before');
  cpSync(DIST, programs.folder, { recursive: true });
  // What is not bundled.
  symlinkSync(join(ROOT, 'node_modules'), join(dirname(programs.folder), 'node_modules'));
}
const jobs = Number(values.jobs);
prepareSource(source, values.source);

for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step)) continue;
  say(`--- ${step}`);
  switch (step) {
    case 'plain':
      makePlain({ programs, source, folder: plain, jobs });
      break;
    case 'recorded':
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await makeRecorded(
        { programs, source, folder: recorded, jobs },
        Number(values.interrupt),
        Number(values.longest),
      );
      break;
    case 'compare':
      compareBuilds(plain, recorded);
      break;
    case 'verify':
      for (const script of ['check-build.ts', 'check-modules.ts']) {
        const path = join(ROOT, 'scripts', script);
        const { status } = spawnSync(process.execPath, ['--import', 'tsx', path, recorded], {
          cwd: ROOT,
          stdio: ['ignore', 'inherit', 'inherit'],
        });
        check(status === 0, script);
      }
      break;
    case 'cost':
      measureCost(places);
      break;
    case 'boot':
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await checkRefusals({ programs, source, folder: recorded, jobs }, places.changed, places.boot);
      break;
  }
}
