/**
 * The type model over real files: `check-types.ts FOLDER…` takes folders with `NAME.ko` or `NAME.o` and `NAME.symbols`, and compares
 * what versions are computed from, in the profile `canonical`, with what the visitor says, type by type and symbol by symbol. Every
 * string of a `NAME.symtypes` beside them is parsed and written again. Exit status 1 if anything is different.
 */
import { readFileSync } from 'node:fs';
import { objectsIn } from '../properties/real-objects.ts';
import { checkTypes } from '../properties/types-law.ts';
import { Companions } from '../src/elf/companions.ts';
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { DwarfksymsError } from '../src/errors.ts';

const MOST_SHOWN = 5;

await zstdIsReady;
const counts = { files: 0, withoutVersions: 0, types: 0, symbols: 0, differences: 0 };

function show(differences: readonly string[]): void {
  counts.differences += differences.length;
  for (const difference of differences.slice(0, MOST_SHOWN)) console.log(`  ${difference}`);
}

for (const folder of process.argv.slice(2))
  for (const { path, symbols } of objectsIn(folder)) {
    const companions = new Companions(path, () => undefined);
    try {
      const elf = openElf(bytesSource(path, readFileSync(path)), () => undefined);
      const check = checkTypes(elf, symbols, companions);
      counts.files++;
      if (check === undefined) {
        counts.withoutVersions++;
        continue;
      }
      counts.types += check.types;
      counts.symbols += check.symbols;
      if (check.differences.length > 0) console.log(`${path}: ${check.differences.length} different`);
      show(check.differences);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      console.log(`${path}: ${error.message}`);
    } finally {
      companions.close();
    }
  }
console.log(
  `${counts.files} files (${counts.withoutVersions} without versions), ${counts.types} types, ${counts.symbols} symbols: ${counts.differences} different`,
);
process.exitCode = counts.differences > 0 ? 1 : 0;
