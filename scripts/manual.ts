/** Writes the manual pages of docs/man/ from what `--help` is made of too: `npm run manual`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manualPages } from './manual/pages.ts';

const FOLDER = resolve(import.meta.dirname, '../docs/man');

for (const { file, text } of manualPages()) writeFileSync(join(FOLDER, file), text);
