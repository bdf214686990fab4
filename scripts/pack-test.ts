/**
 * Packs the package, installs it into an empty project, and uses it there as a stranger would: both commands, and the
 * library from strict TypeScript. Needs the package registry for the dependencies; without it, says so and is content.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const COMPRESSED = 'test/fixtures/container/compressed/small.xz';
const OBJECT = 'test/fixtures/kernel-like/mailbox.o';

const PROGRAM = `
import { DwarfksymsError, openElf, versionSymbols, type DebugEntry, type SymbolVersions } from 'dwarfksyms';

const object = openElf('mailbox.o');
const controller = new AbortController();
const found: SymbolVersions = await versionSymbols(object, {
  names: ['mailbox_send', 'nobody'],
  signal: controller.signal,
  onProgress: ({ done, total }) => console.error(done / total),
});
const entries: DebugEntry[] = [...object.entries(object.units()[0]!)];
const first: bigint | string | undefined = entries
  .flatMap((entry) => entry.attributes)
  .map(({ value }) => (value.class === 'constant' ? value.value : undefined))
  .find((value) => value !== undefined);
console.log(found.versions.get('mailbox_send')?.toString(16), found.missing.get('nobody'), entries.length, typeof first);
controller.abort();
await versionSymbols(object, { signal: controller.signal }).catch((error: unknown) => console.log((error as Error).name));
object.close();
try {
  openElf('package.json');
} catch (error) {
  console.log(error instanceof DwarfksymsError ? error.code : error);
}
`;

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: [],
  },
  files: ['program.ts'],
};

const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-pack-'));
try {
  main();
} finally {
  rmSync(folder, { recursive: true });
}

function main(): void {
  step('npm pack', run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT));
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error('npm pack made no file');
  const project = folder;
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const installed = run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`],
    project,
  );
  if (installed.status !== 0) {
    const isOffline = /E?(?:NOTFOUND|CONNREFUSED|TIMEDOUT|AI_AGAIN|NOTCACHED)|network/i.test(
      installed.stderr,
    );
    if (!isOffline) step('npm install', installed);
    console.log('skipped: the package registry cannot be reached');
    return;
  }
  step('npm install', installed);
  const help = run('npx', ['--no-install', 'gendwarfksyms', '--help'], project);
  step('npx gendwarfksyms --help', help, 'Usage: gendwarfksyms');
  copyFileSync(join(ROOT, OBJECT), join(project, 'mailbox.o'));
  const version = run('npx', ['--no-install', 'dwarfksyms', 'version', 'mailbox.o'], project);
  step('npx dwarfksyms version', version, '#SYMVER mailbox_send 0x41d41d48');
  const dump = run('npx', ['--no-install', 'dwarfksyms', 'dump', '--depth', '0', 'mailbox.o'], project);
  step('npx dwarfksyms dump', dump, 'DW_TAG_compile_unit');
  // What decompresses is another package, which has to work in the bundle.
  const packed = run('npx', ['--no-install', 'dwarfksyms', 'dump', join(ROOT, COMPRESSED)], project);
  if (packed.stderr.includes('unexpected')) step('npx dwarfksyms dump of a compressed file', packed);
  writeFileSync(join(project, 'program.ts'), PROGRAM);
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  step('typecheck', run(process.execPath, [tsc, '-p', '.'], project));
  const esbuild = join(ROOT, 'node_modules/.bin/esbuild');
  step('strip types', run(esbuild, ['program.ts', '--outfile=program.js'], project));
  step('use the library', run(process.execPath, ['program.js'], project), '41d41d48 no entry has that name');
}

function run(command: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** @param expected what must stand in the output, of either stream */
function step(name: string, { status, stdout, stderr }: SpawnSyncReturns<string>, expected = ''): void {
  const isFine = status === 0 && (stdout + stderr).includes(expected);
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${name}`);
  if (isFine) return;
  console.log(stdout + stderr);
  throw new Error(`${name} failed`);
}
