/**
 * `npm run evaluation -- [OPTION]...`: which changes of sources are noticed by versions from DWARF and by other means, and which are
 * reported in vain; and how many versions change with the compiler alone. docs/evaluation.md is made of it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withPart } from './conformance/marked-part.ts';
import { readSources } from './evaluation/build.ts';
import { changesOfKernel, changesOfSource, settingPairs } from './evaluation/compiler-changes.ts';
import { findCompilers, findRustCompilers, settingsOf } from './evaluation/compilers.ts';
import { C_EDITS, RUST_EDITS } from './evaluation/edits.ts';
import { documentParts } from './evaluation/document.ts';
import { recordedObjects } from './evaluation/kernel-objects.ts';
import { measure } from './evaluation/measure.ts';
import { findMethods } from './evaluation/methods.ts';

const USAGE = `Usage: npm run evaluation -- [OPTION]...

Compiles a small driver with each of some hundred edits, with all gcc, clang and rustc of the PATH, and prints as Markdown which edits
are noticed, missed and reported in vain by versions from DWARF, and by what else is at hand.

  --genksyms PATH   scripts/genksyms/genksyms of a kernel build; without it its column is left out
  --kernel BUILD    compile objects of this kernel build anew with all compilers
  --objects N       how many (default 24)
  --folders NAMES   from which folders of the build, with commas (default drivers,net,fs)
  --only IDS        only the edits whose ids contain one of these, with commas
  --compilers PATHS these, too, with commas
  --write           put the tables into docs/evaluation.md`;

const DOCUMENT = resolve(import.meta.dirname, '../docs/evaluation.md');

const { values } = parseArgs({
  options: {
    genksyms: { type: 'string' },
    kernel: { type: 'string' },
    objects: { type: 'string', default: '24' },
    folders: { type: 'string', default: 'drivers,net,fs' },
    only: { type: 'string' },
    compilers: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

async function main(folder: string): Promise<void> {
  const wanted = values.only?.split(',');
  const isWanted = ({ id }: { readonly id: string }): boolean =>
    wanted?.some((part) => id.includes(part)) !== false;
  const named = values.compilers?.split(',') ?? [];
  const sources = readSources();
  const genksyms = values.genksyms === undefined ? undefined : resolve(values.genksyms);
  const { methods, missing } = findMethods(genksyms);
  const settings = settingsOf(findCompilers(named));
  const rustSettings = settingsOf(findRustCompilers(named));
  if (settings.length === 0) throw new Error('neither gcc nor clang found');
  const common = { sources, folder, onProgress: progress };
  const c = await measure({ ...common, methods, settings, edits: C_EDITS.filter(isWanted) });
  // Neither reads Rust: genksyms parses C, pahole 1.24 passes over what Rust's enumerations are made of.
  const rustMethods = methods.filter(({ title }) => title !== 'genksyms' && title !== 'pahole');
  const rust = await measure({
    ...common,
    methods: rustMethods,
    settings: rustSettings,
    edits: RUST_EDITS.filter(isWanted),
  });
  const ofSource = await changesOfSource(settingPairs(settings), sources, folder, genksyms);
  const ofRust = await changesOfSource(settingPairs(rustSettings), sources, folder, undefined);
  const build = values.kernel === undefined ? undefined : resolve(values.kernel);
  const objects =
    build === undefined ? [] : recordedObjects(build, values.folders.split(','), Number(values.objects));
  const ofKernel =
    build === undefined
      ? []
      : await changesOfKernel(settingPairs(settings), build, objects, folder, genksyms, progress);
  progress('');
  const parts = documentParts({ c, rust, ofSource, ofRust, ofKernel, methods, missing });
  for (const [name, text] of parts) console.log(`## ${name}\n\n${text}\n`);
  for (const { edit, setting, complaint } of [...c.refused, ...rust.refused])
    console.error(`${edit.id} is refused by ${setting.compiler.title}: ${complaint.split('\n', 1)[0]}`);
  if (!values.write) return;
  let document = readFileSync(DOCUMENT, 'utf8');
  for (const [name, text] of parts) document = withPart(document, name, text);
  writeFileSync(DOCUMENT, document);
}

/** On a terminal only, on one line. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

if (values.help) console.log(USAGE);
else {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-evaluation-'));
  try {
    await main(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
