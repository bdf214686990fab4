/**
 * Builds dist/: each command as one executable file, so that starting it costs little more than starting Node, and the
 * library with its declarations.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = resolve(ROOT, 'dist');
const TYPES = join(DIST, 'types');
const COMMANDS = ['gendwarfksyms', 'dwarfksyms'];

/** The packages that decompress ask for Node's modules by `require`, which modules have only if they make it. */
const REQUIRE =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

async function bundle(entry: string, output: string, banner: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The Kaitai runtime asks for it in encodings that no grammar here uses.
    external: ['iconv-lite'],
    // zstddec would fetch its own bytes, for which Node loads an HTTP client; without that they are decoded at once.
    define: { fetch: 'undefined' },
    // Names stay, so that a report of a fault can be read.
    minifySyntax: true,
    banner: { js: banner },
    logLevel: 'warning',
  });
}

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

for (const command of COMMANDS) {
  const output = join(DIST, `${command}.js`);
  // oxlint-disable-next-line no-await-in-loop -- two small jobs
  await bundle(
    `src/cli/${command}-main.ts`,
    output,
    `#!/usr/bin/env node\n${command === 'dwarfksyms' ? REQUIRE : ''}`,
  );
  chmodSync(output, 0o755);
}
await bundle('src/index.ts', join(DIST, 'index.js'), '');
declare();
