/**
 * The type model over real files: `check-types.ts FOLDER…` takes folders with `NAME.ko` or `NAME.o` and `NAME.symbols`, and compares
 * what versions are computed from, in the profile `canonical`, with what the visitor says, type by type and symbol by symbol; what the
 * parser makes of the text of each candidate must be what the visitor says as well. Every string of a `NAME.symtypes` beside a file is
 * parsed and written again. Exit status 1 if anything is different.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parsedDifference, roundTrip } from '../properties/parse-law.ts';
import { objectsIn } from '../properties/real-objects.ts';
import { checkTypes, unitEntries } from '../properties/types-law.ts';
import { Companions } from '../src/elf/companions.ts';
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { readSymtypes } from '../src/types/symtypes.ts';

const MOST_SHOWN = 5;

await zstdIsReady;
const counts = { files: 0, withoutVersions: 0, types: 0, symbols: 0, nodes: 0, strings: 0, differences: 0 };

function show(differences: readonly string[]): void {
  counts.differences += differences.length;
  for (const difference of differences.slice(0, MOST_SHOWN)) console.log(`  ${difference}`);
}

/** Those of a recorded file that are not the same after parsing and writing. */
function stringsDifferent(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readSymtypes(readFileSync(path)).flatMap(({ name, text }) => {
    counts.strings++;
    const { difference } = roundTrip(text);
    return difference === undefined ? [] : [`${name}: ${difference}`];
  });
}

for (const folder of process.argv.slice(2))
  for (const { path, symbols } of objectsIn(folder)) {
    const companions = new Companions(path, () => undefined);
    try {
      const elf = openElf(bytesSource(path, readFileSync(path)), () => undefined);
      const differences: string[] = [];
      const check = checkTypes(
        elf,
        symbols,
        companions,
        () => unitEntries(elf, companions),
        (text, node) => {
          counts.nodes++;
          const difference = parsedDifference(text, node);
          if (difference !== undefined) differences.push(difference);
        },
      );
      differences.push(...stringsDifferent(path.replace(/\.\w+$/, '.symtypes')));
      counts.files++;
      if (check === undefined) {
        counts.withoutVersions++;
        continue;
      }
      counts.types += check.types;
      counts.symbols += check.symbols;
      differences.push(...check.differences);
      if (differences.length > 0) console.log(`${path}: ${differences.length} different`);
      show(differences);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      console.log(`${path}: ${error.message}`);
    } finally {
      companions.close();
    }
  }
console.log(
  `${counts.files} files (${counts.withoutVersions} without versions), ${counts.types} types, ${counts.symbols} symbols, ${counts.nodes} nodes parsed, ${counts.strings} recorded strings: ${counts.differences} different`,
);
process.exitCode = counts.differences > 0 ? 1 : 0;
