/** Breakages of the ELF file: its header, sections, symbols and relocations. gABI 4. */
import { ELFCLASS, ELFDATA, SHN, SHT } from '../../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../../generated/relocations.ts';
import {
  type ByteBreakage,
  type FieldRow,
  fieldBreakages,
  type Where,
  ANYTHING,
  type Labels,
} from './breakage.ts';
import { memberAt } from './fields.ts';
import { isDeflated, type Relocation } from './relocations.ts';
import type { Section } from './sections.ts';
import type { Damage, Specimen } from './specimen.ts';
import { among, beyond, outside, past } from './wrong-values.ts';

const LARGEST_TYPE = 0xff;

function isRelocations({ type }: Section): boolean {
  return type === SHT.RELA || type === SHT.REL;
}

/** Whether a field is one of a section, or of what is in it, that holds something and is of some kind. */
function ofSection(isOne: (section: Section) => boolean): Where {
  return ({ indices: [index = 0] }, { file }) => {
    const section = file.sections[index];
    return section !== undefined && section.byteSize > 0 && isOne(section);
  };
}

/** Sections whose bytes somebody who looks for debugging information reads. */
const ofInterest = ofSection(
  ({ name, type }) => name.includes('debug') || type === SHT.SYMTAB || type === SHT.STRTAB,
);
const ofDebugRelocations = ofSection((section) => isRelocations(section) && section.name.includes('debug'));
/** How large a compressed section is, its size does not tell. */
const ofPlainRelocations: Where = (field, specimen) => {
  const { sections } = specimen.file;
  const [index = 0] = field.indices;
  const target = sections[sections[index]?.info ?? 0];
  return ofDebugRelocations(field, specimen) && target !== undefined && !isDeflated(target);
};
/** Symbols, and relocations of debugging information. */
const ofTables: Where = (...field) => ofSymbols(...field) || ofDebugRelocations(...field);
const ofSymbols = ofSection(({ type }) => type === SHT.SYMTAB);
/** The first symbol means nothing. */
const ofRealSymbols: Where = (field, specimen) => ofSymbols(field, specimen) && field.indices[1] !== 0;

const fileSize = past((_, { bytes }) => bytes.length);
const sectionCount = past((_, { file }) => file.sections.length);

const ROWS: readonly FieldRow[] = [
  ['section-table-outside-file', 'file.e_shoff', fileSize],
  ['section-header-size-zero', 'file.e_shentsize', among(0)],
  ['section-names-index-outside-table', 'file.e_shstrndx', sectionCount],
  ['class-unknown', 'ident.ei_class', outside(Object.values(ELFCLASS))],
  ['byte-order-unknown', 'ident.ei_data', outside(Object.values(ELFDATA))],
  [
    'section-outside-file',
    'file.sections[*].sh_offset',
    // Its last byte or more is behind the end: what fits is not wrong.
    ({ indices: [index = 0] }, { file, bytes, choices }) => {
      const { byteSize = 0 } = file.sections[index] ?? {};
      return bytes.length - byteSize + 1 + choices.below(2 * byteSize);
    },
    ofInterest,
  ],
  [
    'section-size-huge',
    'file.sections[*].sh_size',
    ({ start, end }, { choices }) => {
      const bits = 8n * BigInt(end - start);
      return (choices.pick([1n << bits, 1n << (bits - 1n), 1n << (bits / 2n)]) ?? 0n) - 1n;
    },
    ofInterest,
  ],
  ['section-name-outside-table', 'file.sections[*].sh_name', fileSize, ofInterest],
  ['entry-size-zero', 'file.sections[*].sh_entsize', among(0), ofTables],
  ['section-link-outside-table', 'file.sections[*].sh_link', sectionCount, ofTables],
  ['symbol-name-outside-table', 'file.sections[*].symbols.entries[*].st_name', fileSize, ofRealSymbols],
  [
    'symbol-section-outside-table',
    'file.sections[*].symbols.entries[*].st_shndx',
    (_, { file, choices }) => {
      const count = file.sections.length;
      return count >= SHN.LORESERVE ? undefined : count + choices.below(SHN.LORESERVE - count);
    },
    ofRealSymbols,
  ],
  [
    'relocation-outside-section',
    'file.sections[*].rels|relas.entries[*].r_offset',
    past(({ indices: [index = 0] }, { file }) => file.sections[file.sections[index]?.info ?? 0]?.byteSize),
    ofPlainRelocations,
  ],
  ['relocated-section-outside-table', 'file.sections[*].sh_info', sectionCount, ofDebugRelocations],
];

const LABELS: Labels = {
  'section-table-outside-file': [
    'E03',
    'e_shoff leads behind the end of the file (gABI 4, "ELF Header").',
    ANYTHING,
  ],
  'section-header-size-zero': [
    'E02',
    'e_shentsize is not the size of a section header (gABI 4, "ELF Header").',
  ],
  'section-names-index-outside-table': [
    'E03',
    'e_shstrndx is the index of no section (gABI 4, "ELF Header").',
    ANYTHING,
  ],
  'class-unknown': ['E01', 'EI_CLASS is neither ELFCLASS32 nor ELFCLASS64 (gABI 4, "ELF Identification").'],
  'byte-order-unknown': [
    'E01',
    'EI_DATA is neither ELFDATA2LSB nor ELFDATA2MSB (gABI 4, "ELF Identification").',
  ],
  'section-outside-file': [
    'E04',
    'A section is said to be where the file has ended (gABI 4, "Sections").',
    ANYTHING,
  ],
  'section-size-huge': [
    'E04',
    'A section is said to be larger than any file; its end, if it is computed, wraps (gABI 4, "Sections").',
    ANYTHING,
  ],
  'section-name-outside-table': [
    'E05',
    'sh_name leads behind the end of the section names (gABI 4, "Section Header").',
    ANYTHING,
  ],
  'entry-size-zero': [
    'E07',
    'sh_entsize of a table of fixed-size entries is 0: who divides by it fails (gABI 4, "Section Header").',
  ],
  'section-link-outside-table': [
    'E06',
    'sh_link of a table is the index of no section (gABI 4, "Section Header", figure 4-12).',
    ANYTHING,
  ],
  'symbol-name-outside-table': [
    'E05',
    'st_name leads behind the end of the symbol names (gABI 4, "Symbol Table").',
  ],
  'symbol-section-outside-table': [
    'E06',
    'st_shndx is the index of no section, and none of the reserved ones (gABI 4, "Symbol Table").',
  ],
  'relocation-outside-section': [
    'E12',
    'r_offset leads behind the end of the section that is relocated (gABI 4, "Relocation").',
    ANYTHING,
  ],
  'relocated-section-outside-table': [
    'E06',
    'sh_info of relocations is the index of no section (gABI 4, "Section Header", figure 4-12).',
    ANYTHING,
  ],
};

/** One relocation of debugging information. */
function pickRelocation({ file, choices }: Specimen): Relocation | undefined {
  const tables = file.sections.filter(
    (section) => isRelocations(section) && section.name.includes('debug') && section.byteSize > 0,
  );
  const table = choices.pick(tables);
  return table && choices.pick(file.relocations.of(table));
}

const fileTruncated: ByteBreakage = {
  name: 'file-truncated',
  rule: 'E03',
  implies: ANYTHING,
  summary: 'The file ends in the middle, as an interrupted download does.',
  apply(specimen) {
    const { bytes, file, choices } = specimen;
    const header = memberAt(file.file, 'e_shstrndx')?.end ?? 0;
    const length = header + choices.below(bytes.length - header);
    return specimen.truncate(length, `the file ends after ${length} of ${bytes.length} bytes`);
  },
};

const symbolOutside: ByteBreakage = {
  name: 'relocation-symbol-outside-table',
  rule: 'E12',
  implies: ANYTHING,
  summary: 'A relocation names a symbol that the symbol table does not have (gABI 4, "Relocation").',
  apply(specimen) {
    const { file, choices } = specimen;
    const found = pickRelocation(specimen);
    const count = found && file.sections[found.table.link]?.header.symbols?.entries.length;
    const index = beyond(count, choices);
    if (found === undefined || index === undefined) return undefined;
    return specimen.set(found.symbol, index, `the relocation is for symbol ${index} of ${count}`);
  },
};

const typeUnknown: ByteBreakage = {
  name: 'relocation-type-unknown',
  rule: 'E12',
  implies: ANYTHING,
  summary: 'A relocation has a type that its machine does not define (psABI of the machine).',
  apply(specimen) {
    const found = pickRelocation(specimen);
    const known = RELOCATIONS[specimen.file.file.eMachine];
    if (found === undefined || known === undefined) return undefined;
    const types = Array.from({ length: LARGEST_TYPE }, (_, type) => type + 1);
    const type = specimen.choices.pick(types.filter((one) => !(one in known)));
    if (type === undefined) return undefined;
    return specimen.overwrite(found.typeAt, [type], `the relocation's type is ${type}`);
  },
};

const sectionTruncated: ByteBreakage = {
  name: 'section-truncated',
  rule: 'U02',
  implies: ANYTHING,
  summary: 'The section of a unit ends before the length of the unit says (DWARF 5, 7.5.1).',
  apply(specimen) {
    const { file, choices } = specimen;
    const unit = choices.pick(
      file.unitPlaces.filter(({ section }) => !file.relocations.isRelocated(section)),
    );
    return unit && cutWithin(specimen, unit.section, unit);
  },
};

const abbreviationsTruncated: ByteBreakage = {
  name: 'abbreviations-truncated',
  rule: 'A02',
  implies: ANYTHING,
  summary: 'The section of abbreviations ends within a table that a unit uses (DWARF 5, 7.5.3).',
  apply(specimen) {
    const unit = specimen.choices.pick(specimen.file.unitPlaces);
    const table = unit && memberAt(unit.node.body, 'abbrevs');
    return table && cutWithin(specimen, unit.abbreviations, table);
  },
};

/** Not between two units or tables: then nothing would be incomplete. */
function cutWithin(
  specimen: Specimen,
  section: Section,
  { start, end }: { readonly start: number; readonly end: number },
): Damage | undefined {
  if (end - start < 2) return undefined;
  const rest = start - section.offset + 1 + specimen.choices.below(end - start - 1);
  return specimen.cut(section, rest, `${section.name} ends after ${rest} of ${section.byteSize} bytes`);
}

export const ELF_BREAKAGES: readonly ByteBreakage[] = [
  fileTruncated,
  ...fieldBreakages(ROWS, LABELS),
  sectionTruncated,
  abbreviationsTruncated,
  symbolOutside,
  typeUnknown,
];
