/** The same contents in another ELF file: other addresses, sections, compression, abbreviations. */
import { SHF } from '../../../generated/elf-constants.ts';
import { ADDENDS } from '../../../generated/relocations.ts';
import type {
  AbbreviationEncoding,
  Description,
  ElfEncoding,
  FileDescription,
  SectionDescription,
} from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { mapFiles } from '../tree.ts';
import {
  files,
  type NeutralChange,
  type Sites,
  whole,
  NONE,
  UNIT_ORDER,
  type SitesOf,
} from './neutral-change.ts';
import { canRelocate } from './relocation-needs.ts';

/** Where the first section comes to lie: not at 0, which readers may take for "nowhere". */
const FIRST_ADDRESS = 0x10000n;

/** Holds any address that is given here. */
const ADDRESS_BYTES = 4;

/** Common symbols get their addresses from the linker, which would be another change (symbol versions, section 1). */
function linked(file: FileDescription): FileDescription {
  if (file.symbols.some(({ place }) => place === 'common') || !canHoldAddresses(file)) return file;
  let address = FIRST_ADDRESS;
  const sections = file.sections.map(ungrouped).map((section) => {
    if ((section.flags & BigInt(SHF.ALLOC)) === 0n) return section;
    const alignment = BigInt(Math.max(section.alignment, 1));
    address = ((address + alignment - 1n) / alignment) * alignment;
    const placed = { ...section, address };
    address += BigInt(section.byteSize);
    return placed;
  });
  const units = file.units.map((unit) => (unit.group === undefined ? unit : { ...unit, group: undefined }));
  return { ...file, elf: { ...file.elf, kind: 'linked' }, sections, units };
}

function ungrouped(section: SectionDescription): SectionDescription {
  const { group, ...rest } = section;
  return group === undefined ? section : rest;
}

/** Fields that were wide enough for an offset may not be for an address. */
function canHoldAddresses({ units, lineTables, sections }: FileDescription): boolean {
  return (
    [...units, ...lineTables].every(({ addressSize }) => addressSize >= ADDRESS_BYTES) &&
    sections.every(({ fixups }) => fixups.every(({ byteSize }) => byteSize >= ADDRESS_BYTES))
  );
}

/** Tables that hold addresses as bytes, where nothing says that they are some, would be left behind. */
const TABLES = /^(__ksymtab|__kcrctab|__kflagstab|\.export_symbol)/;

function unlinked(file: FileDescription): FileDescription {
  const hasPlainTable = file.sections.some(
    ({ name, bytes, fixups }) => TABLES.test(name) && bytes.length > 0 && fixups.length === 0,
  );
  const elf = { ...file.elf, kind: 'relocatable' } as const;
  if (hasPlainTable || !canRelocate(file, elf)) return file;
  return { ...file, elf, sections: file.sections.map((section) => ({ ...section, address: 0n })) };
}

const COMPRESSIONS: readonly ElfEncoding['compression'][] = ['none', 'zlib', 'zstd', 'zdebug'];

function compressed(description: Description): Sites {
  const current = description.files[0]?.elf.compression;
  const others = COMPRESSIONS.filter((compression) => compression !== current);
  return whole(
    others.map((compression) =>
      mapFiles(description, (file) =>
        // Names with a `z` are older than split files and supplementary ones.
        compression === 'zdebug' && file.role !== 'object'
          ? file
          : { ...file, elf: { ...file.elf, compression } },
      ),
    ),
    description,
  );
}

/** More declarations than any test of limits needs would only make files longer. */
const MOST_UNUSED = 4;

function abbreviations(choices: Choices, table: number): AbbreviationEncoding {
  return {
    table,
    order: choices.chance(2) ? 'as-met' : 'reversed',
    codes: choices.pick(['dense', 'descending', 'sparse'] as const) ?? 'dense',
    sharing: choices.chance(4) ? 'none' : 'shapes',
    unused: choices.below(MOST_UNUSED + 1),
  };
}

/** Units that share a table keep sharing it. */
function withAbbreviations(
  file: FileDescription,
  tableOf: (unit: FileDescription['units'][number], index: number) => number,
  choices: Choices,
): FileDescription {
  const encodings = new Map<number, AbbreviationEncoding>();
  const units = file.units.map((unit, i) => {
    const table = tableOf(unit, i);
    const encoding = encodings.get(table) ?? abbreviations(choices, table);
    encodings.set(table, encoding);
    return { ...unit, abbreviations: encoding };
  });
  return { ...file, units };
}

const MOST_PADDING = 17;
/** Enough to move the first string away from offset 0, and past the values that one byte holds. */
const STRING_PADDINGS = [0, 1, 7, 300];

const linkFiles: SitesOf = (description) =>
  files(description, (file) => {
    if (file.role !== 'object') return [];
    return [file.elf.kind === 'relocatable' ? linked(file) : unlinked(file)];
  });

const placeAddends: SitesOf = (description) =>
  files(description, (file) => {
    const relocations: ElfEncoding['relocations'] = file.elf.relocations === 'rel' ? 'rela' : 'rel';
    const elf = { ...file.elf, relocations };
    const isAllowed = ADDENDS[elf.machine] === 'either' && elf.kind !== 'linked' && canRelocate(file, elf);
    return isAllowed ? [{ ...file, elf }] : [];
  });

const placeSections: SitesOf = (description) =>
  files(description, (file) => {
    // Of several of one name, the first may be the one that counts, as it is with kABI rules (symbol versions, section 8).
    if (new Set(file.sections.map(({ name }) => name)).size < file.sections.length) return [];
    return (choices) => ({
      ...file,
      elf: {
        ...file.elf,
        sectionOrder: choices.word(),
        sectionPadding: choices.below(MOST_PADDING),
      },
    });
  });

const extendIndices: SitesOf = (description) =>
  files(description, (file) => [
    { ...file, elf: { ...file.elf, extendedIndices: !file.elf.extendedIndices } },
  ]);

const placeStrings: SitesOf = (description) =>
  files(description, (file) => (choices) => ({
    ...file,
    strings: {
      merge: choices.pick(['none', 'equal', 'tails'] as const) ?? 'none',
      order: choices.chance(2) ? 'as-met' : 'reversed',
      padding: choices.pick(STRING_PADDINGS) ?? 0,
    },
  }));

const encodeAbbreviations: SitesOf = (description) =>
  files(description, (file) =>
    file.units.length === 0
      ? []
      : (choices) => withAbbreviations(file, (unit) => unit.abbreviations.table, choices),
  );

const shareAbbreviations: SitesOf = (description) =>
  files(description, (file) => {
    if (file.units.length < 2) return [];
    return (choices) => {
      const isShared = choices.chance(2);
      return withAbbreviations(file, (_, i) => (isShared ? 0 : i), choices);
    };
  });

export const CONTAINERS: readonly NeutralChange[] = [
  // Sections of groups, whose units come first in relocatable files, become parts of the others.
  [
    'link',
    UNIT_ORDER,
    ({ files: [object] }) =>
      object?.elf.kind === 'linked' ? 'linked the object' : 'made the file relocatable',
    linkFiles,
  ],
  ['place-addends', NONE, 'moved the addends of relocations', placeAddends],
  [
    'compress',
    NONE,
    ({ files: [object] }) => `compressed debugging information: ${object?.elf.compression ?? 'none'}`,
    compressed,
  ],
  // Type units in sections of their own are read in the order of those.
  ['place-sections', UNIT_ORDER, 'numbered the sections of {file} in another order', placeSections],
  ['extend-indices', NONE, 'moved section indices to where large ones stand, or back', extendIndices],
  ['place-strings', NONE, 'filled the string sections in another way', placeStrings],
  ['encode-abbreviations', NONE, 'declared abbreviations in other ways', encodeAbbreviations],
  [
    'share-abbreviations',
    NONE,
    'gave all units of {file} one abbreviation table, or each its own',
    shareAbbreviations,
  ],
];
