/** Writes docs/man/ and docs/completions/ from what `--help` is made of too: `npm run manual`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { manualFiles } from './manual/pages.ts';

const FOLDER = resolve(import.meta.dirname, '../docs');

for (const { file, text } of manualFiles()) {
  mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
  writeFileSync(join(FOLDER, file), text);
}
