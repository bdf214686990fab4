/** The manual pages and completions as files. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BASELINE_MANUAL } from '../../src/cli/manual/baseline.ts';
import { BUILD_MANUAL } from '../../src/cli/manual/build.ts';
import { CHECK_MANUAL } from '../../src/cli/manual/check.ts';
import { CORPUS_MANUAL } from '../../src/cli/manual/corpus.ts';
import { DIFF_MANUAL } from '../../src/cli/manual/diff.ts';
import { DUMP_MANUAL } from '../../src/cli/manual/dump.ts';
import { EXPLAIN_MANUAL } from '../../src/cli/manual/explain.ts';
import { MODCHECK_MANUAL } from '../../src/cli/manual/modcheck.ts';
import { DWARFKSYMS_MANUAL } from '../../src/cli/manual/dwarfksyms.ts';
import { GENDWARFKSYMS_MANUAL } from '../../src/cli/manual/gendwarfksyms.ts';
import { manPage } from '../../src/cli/manual/man-page.ts';
import { pageName, type Manual } from '../../src/cli/manual/manual.ts';
import { VERSION_MANUAL } from '../../src/cli/manual/version.ts';
import { bashCompletion, zshCompletion, type Program } from './completions.ts';

const COMMANDS = [
  VERSION_MANUAL,
  EXPLAIN_MANUAL,
  DIFF_MANUAL,
  BASELINE_MANUAL,
  BUILD_MANUAL,
  MODCHECK_MANUAL,
  CHECK_MANUAL,
  DUMP_MANUAL,
  CORPUS_MANUAL,
];
const PROGRAMS: readonly Program[] = [
  { manual: DWARFKSYMS_MANUAL, commands: COMMANDS },
  { manual: GENDWARFKSYMS_MANUAL, commands: [] },
];
export const MANUALS: readonly Manual[] = [GENDWARFKSYMS_MANUAL, DWARFKSYMS_MANUAL, ...COMMANDS];

/** By their paths below docs/. */
export function manualFiles(): readonly { readonly file: string; readonly text: string }[] {
  const packageJson = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8');
  const { version } = JSON.parse(packageJson) as { readonly version: string };
  return [
    ...MANUALS.map((manual) => ({ file: `man/${pageName(manual)}.1`, text: manPage(manual, version) })),
    { file: 'completions/dwarfksyms.bash', text: bashCompletion(PROGRAMS) },
    { file: 'completions/_dwarfksyms', text: zshCompletion(PROGRAMS) },
  ];
}
