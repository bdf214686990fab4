/** The manual pages as files. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CORPUS_MANUAL } from '../../src/cli/manual/corpus.ts';
import { DUMP_MANUAL } from '../../src/cli/manual/dump.ts';
import { DWARFKSYMS_MANUAL } from '../../src/cli/manual/dwarfksyms.ts';
import { GENDWARFKSYMS_MANUAL } from '../../src/cli/manual/gendwarfksyms.ts';
import { manPage } from '../../src/cli/manual/man-page.ts';
import { pageName } from '../../src/cli/manual/manual.ts';
import { VERSION_MANUAL } from '../../src/cli/manual/version.ts';

const MANUALS = [GENDWARFKSYMS_MANUAL, DWARFKSYMS_MANUAL, VERSION_MANUAL, DUMP_MANUAL, CORPUS_MANUAL];

export function manualPages(): readonly { readonly file: string; readonly text: string }[] {
  const packageJson = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8');
  const { version } = JSON.parse(packageJson) as { readonly version: string };
  return MANUALS.map((manual) => ({ file: `${pageName(manual)}.1`, text: manPage(manual, version) }));
}
