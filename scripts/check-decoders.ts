/**
 * Shows that the generated cursor and the Kaitai decoder agree on files: `check-decoders.ts [--raw] PATH…`.
 *
 * For every ELF file that is or lies below a PATH: every entry, attribute, value and offset of .debug_info and .debug_types
 * (and their .dwo companions) must be the same for both, and the Kaitai decoder in debug mode must account for every byte of
 * these sections and of .debug_abbrev. Sections are relocated first, unless --raw asks for them as they stand. Prints a line
 * per file; exit status 1 if anything differs.
 */
import { parseArgs } from 'node:util';
import { checkFile, elfFilesIn, noCounts, type Counts, type Row } from '../properties/decoders-files.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

await zstdIsReady;

function print(columns: readonly (number | string)[], name: string, note: string): void {
  const numbers = columns.map((column) => String(column).padStart(10)).join(' ');
  process.stdout.write(`${numbers}  ${name}${note === '' ? '' : `  ${note}`}\n`);
}

function numbersOf(row: Counts): readonly number[] {
  return [row.units, row.entries, row.values, row.infoBytes, row.abbrevBytes];
}

function noteOn({ rejected, unreadable, difference }: Row): string {
  if (difference !== undefined) return `DIFFERENT: ${difference}`;
  const notes = rejected.map((reason) => `[both gave up: ${reason}]`);
  if (unreadable !== undefined) notes.push(`[not readable: ${unreadable}]`);
  return notes.join(' ');
}

const { values: options, positionals } = parseArgs({
  options: { raw: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write('usage: check-decoders.ts [--raw] PATH…\n');
  process.exitCode = 2;
} else {
  const total = noCounts();
  let files = 0;
  let rejected = 0;
  let unreadable = 0;
  let different = 0;
  print(['units', 'entries', 'values', 'info B', 'abbrev B'], 'file', '');
  for (const path of positionals.flatMap((root) => [...elfFilesIn(root)])) {
    const row = checkFile(path, options.raw);
    const note = noteOn(row);
    print(numbersOf(row), path, note);
    files++;
    if (row.rejected.length > 0) rejected++;
    if (row.unreadable !== undefined) unreadable++;
    if (row.difference !== undefined) different++;
    total.units += row.units;
    total.entries += row.entries;
    total.values += row.values;
    total.infoBytes += row.infoBytes;
    total.abbrevBytes += row.abbrevBytes;
  }
  print(
    numbersOf(total),
    `total of ${files} files: ${different} different, ${rejected} where both gave up alike, ${unreadable} not readable`,
    '',
  );
  process.exitCode = different > 0 ? 1 : 0;
}
