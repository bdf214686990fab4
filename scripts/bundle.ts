/** Makes the files that run without the sources. */
import { build } from 'esbuild';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** The packages that decompress ask for Node's modules by `require`, which modules have only if they make it. */
const REQUIRE =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** The commands, each as one executable file, and what they start threads with. */
export async function bundleCommands(folder: string): Promise<void> {
  const commands = { gendwarfksyms: '', dwarfksyms: REQUIRE };
  for (const [command, banner] of Object.entries(commands)) {
    const output = join(folder, `${command}.js`);
    // oxlint-disable-next-line no-await-in-loop -- two small jobs
    await bundle(`src/cli/${command}-main.ts`, output, `#!/usr/bin/env node\n${banner}`);
    chmodSync(output, 0o755);
  }
  await bundle('src/cli/version-worker.ts', join(folder, 'version-thread.js'), REQUIRE);
}

export async function bundle(entry: string, output: string, banner: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: 'node',
    format: 'esm',
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
