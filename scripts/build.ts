/**
 * Builds dist/: each command as one executable file, so that starting it costs little more than starting Node, and the
 * library with its declarations.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { bundleAll, ROOT } from './bundle.ts';

const DIST = resolve(ROOT, 'dist');
const TYPES = join(DIST, 'types');

/** Writes the declarations that the library's users see, and no others: `@internal` members are left out. */
function declare(): void {
  const everything = join(DIST, '.declarations');
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      tsc,
      '--project',
      'tsconfig.build.json',
      '--outDir',
      everything,
      '--declaration',
      '--emitDeclarationOnly',
      '--stripInternal',
      '--noEmit',
      'false',
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`no declarations: ${stdout}`);
  rmSync(TYPES, { recursive: true, force: true });
  const pending = [join(everything, 'src/index.d.ts')];
  const done = new Set<string>();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    const text = readFileSync(path, 'utf8').replaceAll(
      /(from ')(\.[^']*)\.ts(')/g,
      (_, before: string, module: string, after: string) => {
        pending.push(join(dirname(path), `${module}.d.ts`));
        return `${before}${module}.js${after}`;
      },
    );
    const target = join(TYPES, relative(join(everything, 'src'), path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  rmSync(everything, { recursive: true });
}

/** Packages whose code is in the bundles, and whose licences want to be told of. */
const BUNDLED = [
  'fast-check',
  'fflate',
  'kaitai-struct',
  'pure-rand',
  'ts-pattern',
  'xz-decompress',
  'zstddec',
];

function collectLicences(): void {
  const texts = BUNDLED.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      license?: string;
    };
    return `${name}: ${license ?? 'see below'}\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`;
  });
  writeFileSync(join(DIST, 'THIRD-PARTY.txt'), texts.join(`\n${'-'.repeat(80)}\n`));
}

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
await bundleAll(DIST);
collectLicences();
declare();
