import type { Random } from '../../random.ts';
import type { AbbreviationEncoding, FileDescription } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { neutral } from './neutral-mutator.ts';

/** More declarations than any test of limits needs would only make files longer. */
const MOST_UNUSED = 4;

export const encodeAbbreviations = neutral({
  name: 'encode-abbreviations',
  summary:
    'Numbers and orders abbreviation declarations in other ways, declares shapes once or for each entry, and adds unused ones.',
  causes: [],
  change: (description, random) => ({
    description: mapFiles(description, (file) => reencoded(file, random)),
    what: 'declared abbreviations in other ways',
  }),
});

export const shareAbbreviations = neutral({
  name: 'share-abbreviations',
  summary: 'Gives all units of a file one abbreviation table, or each its own.',
  causes: [],
  change: (description, random) => {
    const isShared = random.chance(2);
    return {
      description: mapFiles(description, (file) => {
        if (file.units.length < 2) return file;
        const encoding = chosenEncoding(random, 0);
        return {
          ...file,
          units: file.units.map((unit, i) => ({
            ...unit,
            abbreviations: isShared ? encoding : { ...unit.abbreviations, table: i },
          })),
        };
      }),
      what: isShared ? 'gave all units one abbreviation table' : 'gave each unit its own abbreviation table',
    };
  },
});

/** Units that share a table keep sharing it. */
function reencoded(file: FileDescription, random: Random): FileDescription {
  const encodings = new Map<number, AbbreviationEncoding>();
  const units = file.units.map((unit) => {
    const { table } = unit.abbreviations;
    const abbreviations = encodings.get(table) ?? chosenEncoding(random, table);
    encodings.set(table, abbreviations);
    return { ...unit, abbreviations };
  });
  return units.length === 0 ? file : { ...file, units };
}

function chosenEncoding(random: Random, table: number): AbbreviationEncoding {
  return {
    table,
    order: random.chance(2) ? 'as-met' : 'reversed',
    codes: random.pick(['dense', 'descending', 'sparse'] as const) ?? 'dense',
    sharing: random.chance(4) ? 'none' : 'shapes',
    unused: random.below(MOST_UNUSED + 1),
  };
}
