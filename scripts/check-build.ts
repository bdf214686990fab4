/**
 * Verifies a kernel build from its linked files alone: `check-build.ts BUILD [--change OBJECT HEADER STRUCT]`.
 *
 * BUILD is the folder of a kernel (`O=`) whose versions come from DWARF: see docs/kbuild.md. Two questions are asked:
 *
 *   as built   the versions of vmlinux and of all modules, each computed from the linked file, against Module.symvers. Every one
 *              that is not equal is listed with its reason. At least 97 % must agree, and none may differ.
 *   changed    STRUCT of HEADER gets a member, OBJECT is compiled anew, and its module linked again, in a folder of their own:
 *              the build stays as it is. Exactly the symbols that reach STRUCT in the type strings which the build wrote for
 *              OBJECT must be reported. Needs a build with KBUILD_SYMTYPES=1.
 *
 * Exit status 1 if the answer to either is no.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { relinkChanged, type Change } from './check-build/change.ts';
import { reaching } from './check-build/reaching.ts';
import { verify, type Verified } from './check-build/verify.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

const ENOUGH = 0.97;
/** In nearly every kernel, with several objects that export symbols. */
const USUAL_CHANGE = ['fs/jbd2/journal.o', 'include/linux/jbd2.h', 'transaction_s'];

await zstdIsReady;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { change: { type: 'boolean' } },
});
const [folder, ...rest] = positionals;
if (folder === undefined || (values.change === true && rest.length !== USUAL_CHANGE.length))
  throw new Error('usage: check-build.ts BUILD [--change OBJECT HEADER STRUCT]');
const build = resolve(folder);
const [object = '', header = '', struct = ''] = rest.length > 0 ? rest : USUAL_CHANGE;

let isFine = checkAsBuilt('vmlinux', await verify(build, ['vmlinux'], 'Module.symvers'));
const modules = lines(join(build, 'modules.order')).map((path) => path.replace(/\.o$/u, '.ko'));
isFine = checkAsBuilt(`${modules.length} modules`, await verify(build, modules, 'Module.symvers')) && isFine;
if (existsSync(join(build, object)))
  isFine = (await checkChange({ build, object, header, struct })) && isFine;
else console.log(`changed: this build has no ${object}; name another object with --change`);
if (!isFine) process.exitCode = 1;

function checkAsBuilt(what: string, { symbols, exit }: Verified): boolean {
  const recorded = symbols.filter((symbol) => symbol.recorded !== undefined);
  const equal = recorded.filter(({ recorded: wanted, version }) => version === wanted);
  const different = recorded.filter(
    ({ recorded: wanted, version }) => version !== undefined && version !== wanted,
  );
  const share = recorded.length === 0 ? 0 : equal.length / recorded.length;
  const moved = equal.filter(({ exportedFrom }) => exportedFrom !== undefined);
  console.log(
    `${what}: ${equal.length} of ${recorded.length} recorded versions agree (${(100 * share).toFixed(2)} %),` +
      ` ${moved.length} of them exported from another unit; ${different.length} differ; exit status ${exit}`,
  );
  for (const { name, path, recorded: wanted, version, reason } of recorded)
    if (version !== wanted) console.log(`  ${path} ${name}: recorded ${wanted}, ${version ?? reason}`);
  return share >= ENOUGH && different.length === 0;
}

async function checkChange(change: Change): Promise<boolean> {
  const symtypes = join(build, object.replace(/\.o$/u, '.symtypes'));
  if (!existsSync(symtypes)) {
    console.log('changed: skipped, the build has no .symtypes (KBUILD_SYMTYPES=1)');
    return true;
  }
  const expected = reaching(readFileSync(symtypes, 'latin1'), `s#${struct}`);
  const place = mkdtempSync(join(tmpdir(), 'check-build-'));
  try {
    const module = relinkChanged(change, place);
    const { symbols } = await verify(place, [module]);
    const reported = new Set(symbols.filter((one) => one.recorded !== one.version).map(({ name }) => name));
    const missed = [...expected].filter((name) => !reported.has(name));
    const excess = [...reported].filter((name) => !expected.has(name));
    console.log(
      `changed: ${struct} of ${header}, ${object} compiled anew: of ${symbols.length} exports of the module ${reported.size}` +
        ` are reported, ${expected.size} reach the change; ${missed.length} missed, ${excess.length} in vain`,
    );
    for (const name of missed) console.log(`  missed: ${name}`);
    for (const name of excess) console.log(`  in vain: ${name}`);
    return expected.size > 0 && missed.length === 0 && excess.length === 0;
  } finally {
    rmSync(place, { recursive: true });
  }
}

function lines(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
