/** Bundles each command into one executable file under dist/: starting it then costs little more than starting Node. */
import { build } from 'esbuild';
import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = resolve(ROOT, 'dist/gendwarfksyms.js');

await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli/gendwarfksyms-main.ts'],
  outfile: OUTPUT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // The Kaitai runtime asks for it in encodings that no grammar here uses.
  external: ['iconv-lite'],
  // Names stay, so that a report of a fault can be read.
  minifySyntax: true,
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
chmodSync(OUTPUT, 0o755);
