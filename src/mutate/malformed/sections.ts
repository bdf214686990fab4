/** Breakages of section headers. gABI 4, "Sections". */
import { SHT } from '../../../generated/elf-constants.ts';
import type { Breakage } from './breakage.ts';
import type { ImageSection } from './elf-image.ts';
import type { Specimen } from './specimen.ts';

const WORD = 4;

/** Sections whose bytes somebody who looks for debugging information reads. */
function isOfInterest({ name, type, byteSize }: ImageSection): boolean {
  return byteSize > 0 && (name.includes('debug') || type === SHT.SYMTAB || type === SHT.STRTAB);
}

function pick(
  { image, random }: Specimen,
  fits: (section: ImageSection) => boolean,
): ImageSection | undefined {
  return random.pick(image.sections.filter(fits));
}

const outsideFile: Breakage = {
  name: 'section-outside-file',
  summary: 'A section is said to be where the file has ended (gABI 4, "Sections").',
  apply(specimen) {
    const { image, random } = specimen;
    const section = pick(specimen, isOfInterest);
    if (section === undefined) return undefined;
    // Its last byte or more: what fits is not wrong.
    const value = image.bytes.length - section.byteSize + 1 + random.below(2 * section.byteSize);
    const at = section.headerAt + image.sectionLayout.shOffset;
    return specimen.putHeader(at, image.wordSize, value, `sh_offset of ${section.name} is ${value}`);
  },
};

const sizeHuge: Breakage = {
  name: 'section-size-huge',
  summary:
    'A section is said to be larger than any file; its end, if it is computed, wraps (gABI 4, "Sections").',
  apply(specimen) {
    const { image, random } = specimen;
    const section = pick(specimen, isOfInterest);
    if (section === undefined) return undefined;
    const bits = 8n * BigInt(image.wordSize);
    const value = (random.pick([1n << bits, 1n << (bits - 1n), 1n << (bits / 2n)]) ?? 0n) - 1n;
    const at = section.headerAt + image.sectionLayout.shSize;
    return specimen.putHeader(at, image.wordSize, value, `sh_size of ${section.name} is ${value}`);
  },
};

const truncated: Breakage = {
  name: 'section-truncated',
  summary:
    'A unit, or the abbreviations that it uses, ends before its own length says (DWARF 5, 7.5.1 and 7.5.3).',
  apply(specimen) {
    const { random } = specimen;
    const unit = specimen.unit();
    if (unit === undefined) return undefined;
    const { abbreviations, abbreviationSection } = unit;
    // Not between two units or tables: then nothing would be incomplete.
    const [section, start, end] = random.chance(2)
      ? ([unit.section, unit.start, unit.end] as const)
      : ([abbreviationSection, abbreviations.at, abbreviations.end] as const);
    if (end - start < 2) return undefined;
    const rest = start + 1 + random.below(end - start - 1);
    return specimen.cut(section, rest, `${section.name} ends after ${rest} of ${section.byteSize} bytes`);
  },
};

const nameOutside: Breakage = {
  name: 'section-name-outside-table',
  summary: 'sh_name leads behind the end of the section names (gABI 4, "Section Header").',
  apply(specimen) {
    const { image, random } = specimen;
    const section = pick(specimen, isOfInterest);
    if (section === undefined) return undefined;
    const value = image.bytes.length + random.below(image.bytes.length);
    const at = section.headerAt + image.sectionLayout.shName;
    return specimen.putHeader(at, WORD, value, `sh_name of ${section.name} is ${value}`);
  },
};

const entrySizeZero: Breakage = {
  name: 'entry-size-zero',
  summary:
    'sh_entsize of a table of fixed-size entries is 0: who divides by it fails (gABI 4, "Section Header").',
  apply(specimen) {
    const { image } = specimen;
    const section = pick(specimen, isTable);
    if (section === undefined) return undefined;
    const at = section.headerAt + image.sectionLayout.shEntsize;
    return specimen.putHeader(at, image.wordSize, 0, `sh_entsize of ${section.name} is 0`);
  },
};

const linkOutside: Breakage = {
  name: 'section-link-outside-table',
  summary: 'sh_link of a table is the index of no section (gABI 4, "Section Header", figure 4-12).',
  apply(specimen) {
    const { image, random } = specimen;
    const section = pick(specimen, isTable);
    if (section === undefined) return undefined;
    const value = image.sections.length + random.below(image.sections.length);
    const at = section.headerAt + image.sectionLayout.shLink;
    return specimen.putHeader(at, WORD, value, `sh_link of ${section.name} is ${value}`);
  },
};

/** Symbols, and relocations of debugging information. */
function isTable({ type, name, byteSize }: ImageSection): boolean {
  return byteSize > 0 && (type === SHT.SYMTAB || (isRelocations(type) && name.includes('debug')));
}

function isRelocations(type: number): boolean {
  return type === SHT.RELA || type === SHT.REL;
}

export const SECTIONS: readonly Breakage[] = [
  outsideFile,
  sizeHuge,
  truncated,
  nameOutside,
  entrySizeZero,
  linkOutside,
];
