/** The law of the type model: what versions are computed from is what the visitor and the writer of texts say. */
import { MemoryCompanions } from '../src/corpus/memory-companions.ts';
import { DwarfFile } from '../src/dwarf/dwarf-file.ts';
import { EntryReader } from '../src/dwarf/entry-reader.ts';
import { NO_SHAPE } from '../src/dwarf/plans.ts';
import type { Companions } from '../src/elf/companions.ts';
import { openElf, type ElfFile } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { DwarfksymsError, type Warn } from '../src/errors.ts';
import { dependsOnSpelling } from '../src/mutate/neutral/content.ts';
import { DescriptionEntries } from '../src/mutate/description-entries.ts';
import { SymbolPlaces } from '../src/symver/aliases.ts';
import { versionObject } from '../src/symver/version-object.ts';
import { CANONICAL } from '../src/symver/profile.ts';
import type { TypeEntry } from '../src/types/entry.ts';
import { readSymtypes } from '../src/types/symtypes.ts';
import { LawViolation, type Law } from './law.ts';
import { TypesOfFile, type OnText } from './types-of-file.ts';

export const typesLaw: Law = {
  name: 'types',
  statement:
    'the type string of every named type and symbol (`canonical`) is the text of what the visitor says of its entry, in the file and in the description',
  check({ description, symbols, files }, _, record) {
    const [object] = files;
    if (object === undefined) throw new LawViolation('nothing was written');
    const elf = openElf(bytesSource(...object), ignore);
    const companions = new MemoryCompanions(files, ignore);
    const sources = {
      file: () => unitEntries(elf, companions),
      description: () => new DescriptionEntries(description).unitEntries(),
    };
    for (const [source, entriesOf] of Object.entries(sources)) {
      // Indices and offsets that count as constants are not in a description: the writer chooses them.
      if (source === 'description' && dependsOnSpelling(description)) continue;
      const check = checkTypes(elf, symbols, companions, entriesOf);
      if (check === undefined) continue;
      const [difference] = check.differences;
      if (difference !== undefined) throw new LawViolation(`by the entries of the ${source}: ${difference}`);
      record.add(`types: ${source}`, 'types', check.types);
      record.add(`types: ${source}`, 'symbols', check.symbols);
    }
  },
};

export interface TypesCheck {
  /** How many strings were compared. */
  readonly types: number;
  readonly symbols: number;
  /** What is different. */
  readonly differences: readonly string[];
}

/** The entries of the units of a file. */
export function unitEntries(elf: ElfFile, companions: Companions): readonly TypeEntry[] {
  const dwarf = new DwarfFile(elf, {
    shapeOf: () => NO_SHAPE,
    warn: ignore,
    companions,
    followSkeletons: true,
  });
  const reader = new EntryReader(dwarf);
  return dwarf.units.map((unit) => reader.root(unit));
}

/** Undefined for a file that has no versions. */
export function checkTypes(
  elf: ElfFile,
  names: readonly string[],
  companions: Companions,
  entriesOf: () => readonly TypeEntry[] = () => unitEntries(elf, companions),
  onText?: OnText,
): TypesCheck | undefined {
  const strings = canonicalStrings(elf, names, companions);
  if (strings === undefined) return undefined;
  const types = new TypesOfFile(entriesOf(), onText);
  const groups = new Map(
    new SymbolPlaces(elf, names, CANONICAL, ignore)
      .groups(names, () => false)
      .map((group) => [group.names[0], group.aliases]),
  );
  const differences: string[] = [];
  let symbols = 0;
  for (const { name, text } of strings) {
    const aliases = groups.get(name);
    if (aliases !== undefined) symbols++;
    const found = textsOf(() => (aliases === undefined ? types.type(name) : [types.symbol(name, aliases)]));
    if (!found.includes(text))
      differences.push(`${name}\n  steps:   ${text}\n  visitor: ${found.join('\n  or       ')}`);
  }
  return { types: strings.length - symbols, symbols, differences };
}

function canonicalStrings(
  elf: ElfFile,
  names: readonly string[],
  companions: Companions,
): ReturnType<typeof readSymtypes> | undefined {
  try {
    const options = { profile: CANONICAL, stable: false, warn: ignore, companions, followSkeletons: true };
    return readSymtypes(versionObject(elf, names, options).symtypes());
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

/** What was computed from a file without an error must be visited without one. */
function textsOf(find: () => readonly (string | undefined)[]): readonly (string | undefined)[] {
  try {
    return find();
  } catch (error) {
    if (error instanceof DwarfksymsError) return [`error: ${error.message}`];
    throw error;
  }
}

const ignore: Warn = () => undefined;
