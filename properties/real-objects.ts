/** Objects that compilers and assemblers made, with the symbols that they export, for the laws. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DW_AT } from '../generated/dwarf-constants.ts';
import { describe } from '../src/describe/describe.ts';
import { Companions } from '../src/elf/companions.ts';
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { places } from '../src/mutate/tree.ts';
import { versionObject } from '../src/symver/version-object.ts';
import type { Profile } from '../src/symver/profile.ts';
import { parseSymbolList } from '../src/symver/symbol-list.ts';
import type { Description } from '../src/write/description.ts';
import { ERROR, type Answers } from './specimen.ts';

export interface RealObject {
  readonly path: string;
  readonly symbols: readonly string[];
  readonly isStable: boolean;
}

/** A path is an object beside its list of symbols (NAME.symbols, or symbols.txt), or a folder of such. */
export function* objectsIn(path: string): Generator<RealObject> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).toSorted()) {
      const inside = join(path, name);
      if (statSync(inside).isDirectory() || /\.(?:o|ko)$/.test(name)) yield* objectsIn(inside);
    }
    return;
  }
  const lists = [path.replace(/\.\w+$/, '.symbols'), join(dirname(path), 'symbols.txt')];
  const list = lists.find((one) => existsSync(one));
  const command = join(dirname(path), 'command.txt');
  if (list === undefined) return;
  const isStable = existsSync(command) && /(?:^| )(?:-s|--stable)\b/.test(readFileSync(command, 'utf8'));
  yield { path, symbols: symbolsIn(list), isStable };
}

/** Some recorded lists are broken on purpose. */
function symbolsIn(list: string): readonly string[] {
  try {
    return parseSymbolList(readFileSync(list));
  } catch (error) {
    if (error instanceof DwarfksymsError) return [];
    throw error;
  }
}

/** Taken apart, with the files that belong to it. */
export function describeObject({ path }: RealObject): Description {
  const companions = new Companions(path, () => undefined);
  try {
    return describe(path, readFileSync(path), { companions });
  } finally {
    companions.close();
  }
}

/** What the object itself answers. */
export function originalAnswers({ path, symbols, isStable }: RealObject, profile: Profile): Answers {
  const companions = new Companions(path, () => undefined);
  try {
    const { versions } = versionObject(
      openElf(bytesSource(path, readFileSync(path)), () => undefined),
      symbols,
      {
        profile,
        stable: isStable,
        warn: () => undefined,
        companions,
        followSkeletons: true,
      },
    );
    return new Map(symbols.map((symbol) => [symbol, versions.get(symbol)?.toString(16) ?? 'none']));
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return new Map(symbols.map((symbol) => [symbol, ERROR]));
  } finally {
    companions.close();
  }
}

/** Whether a DW_AT_sibling leads elsewhere than to the next sibling: then readers do not see all entries. */
export function hidesEntries(description: Description): boolean {
  for (const { die } of places(description))
    if (die.attributes.some(({ name, value }) => name === DW_AT.sibling && value.kind !== 'sibling'))
      return true;
  return false;
}
