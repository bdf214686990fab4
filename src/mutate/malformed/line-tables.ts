/** Breakages of line number program headers. DWARF 5, 6.2.4. */
import type { Breakage } from './breakage.ts';
import type { ImageSection } from './elf-image.ts';
import { readInitialLength, type InitialLength } from './initial-length.ts';
import type { Specimen } from './specimen.ts';

const HALF = 2;
/** From this version on, two sizes stand between the version and header_length. */
const WITH_SIZES = 5;

interface Found {
  readonly section: ImageSection;
  readonly length: InitialLength;
  readonly version: number;
  readonly headerLengthAt: number;
  readonly end: number;
}

/** One of the tables. */
function pickTable({ image, random }: Specimen): Found | undefined {
  const section = image.sections.find(
    (one) => /^\.debug_line(?:\.dwo)?$/u.test(one.name) && image.isPlain(one),
  );
  if (section === undefined) return undefined;
  const tables: Found[] = [];
  for (let at = 0; at < section.byteSize;) {
    const length = readInitialLength(image, section, at);
    const version = image.number(section.offset + length.end, HALF);
    const headerLengthAt = length.end + HALF + (version >= WITH_SIZES ? 2 : 0);
    const end = length.end + length.value;
    tables.push({ section, length, version, headerLengthAt, end });
    at = end;
  }
  return random.pick(tables);
}

const lengthTooLong: Breakage = {
  name: 'line-table-length-too-long',
  summary: 'unit_length of a line table leads behind the end of the section (DWARF 5, 6.2.4).',
  apply(specimen) {
    const found = pickTable(specimen);
    if (found === undefined) return undefined;
    const { section, length, end } = found;
    const value = length.value + section.byteSize - end + 1 + specimen.random.below(section.byteSize);
    return specimen.overwriteNumber(
      section,
      length.valueAt,
      length.valueSize,
      value,
      `unit_length is ${value} instead of ${length.value}`,
    );
  },
};

const headerTooLong: Breakage = {
  name: 'line-header-length-too-long',
  summary: 'header_length leads behind the end of the table (DWARF 5, 6.2.4).',
  apply(specimen) {
    const found = pickTable(specimen);
    if (found === undefined) return undefined;
    const { section, length, headerLengthAt } = found;
    const value = length.value + specimen.random.below(length.value);
    const { valueSize } = length;
    return specimen.overwriteNumber(section, headerLengthAt, valueSize, value, `header_length is ${value}`);
  },
};

const versionUnknown: Breakage = {
  name: 'line-table-version-unknown',
  summary: 'A line table has a version that no standard describes (DWARF 5, 6.2.4).',
  apply(specimen) {
    const found = pickTable(specimen);
    if (found === undefined) return undefined;
    const { section, length } = found;
    const value = specimen.random.pick([0, 1, WITH_SIZES + 1, 2 ** (8 * HALF) - 1]) ?? 0;
    return specimen.overwriteNumber(section, length.end, HALF, value, `the line table's version is ${value}`);
  },
};

export const LINE_TABLES: readonly Breakage[] = [lengthTooLong, headerTooLong, versionUnknown];
