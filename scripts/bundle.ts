/** Makes the files that run without the sources. */
import { build, type Plugin } from 'esbuild';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** The packages that decompress ask for Node's modules by `require`, which modules have only if they make it. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";

/**
 * The commands that have a file of their own, which is loaded when they are called: what corpora are made with would double what
 * every other command has to read.
 */
const ON_DEMAND: Plugin = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/corpus\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './corpus.js', external: true } : undefined,
    );
  },
};

/**
 * The commands, each as one executable file, and what they start threads with. The drop-in is CommonJS, which it stays
 * under any name and in any folder it is copied to.
 */
export async function bundleCommands(folder: string): Promise<void> {
  const shebang = '#!/usr/bin/env node';
  const dropIn = join(folder, 'gendwarfksyms.cjs');
  const command = join(folder, 'dwarfksyms.js');
  await bundle('src/cli/gendwarfksyms-main.ts', dropIn, shebang, 'cjs');
  await bundle('src/cli/dwarfksyms-main.ts', command, `${shebang}\n${REQUIRE}`, 'esm', [ON_DEMAND]);
  await bundle('src/cli/corpus.ts', join(folder, 'corpus.js'), REQUIRE);
  await bundle('src/cli/version-worker.ts', join(folder, 'version-thread.js'), REQUIRE);
  await bundle('src/cli/build-worker.ts', join(folder, 'build-thread.js'), REQUIRE);
  await bundle('src/cli/corpus-worker.ts', join(folder, 'corpus-thread.js'), REQUIRE);
  for (const executable of [dropIn, command]) chmodSync(executable, 0o755);
}

export async function bundle(
  entry: string,
  output: string,
  banner: string,
  format: 'esm' | 'cjs' = 'esm',
  plugins: Plugin[] = [],
): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: 'node',
    format,
    plugins,
    target: 'node20',
    // The Kaitai runtime asks for the first in encodings that no grammar here uses. The second has a file of its own that
    // it starts threads with, and is loaded only where there are threads.
    external: ['iconv-lite', 'tinypool'],
    // zstddec would fetch its own bytes, for which Node loads an HTTP client; without that they are decoded at once.
    define: { fetch: 'undefined' },
    // Names stay, so that a report of a fault can be read.
    minifySyntax: true,
    banner: { js: banner },
    logLevel: 'warning',
  });
}
