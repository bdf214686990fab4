/** Breakages of other values: offsets and indices into sections, lengths, strings. DWARF 5, 7.5.5. */
import { DW_AT, DW_FORM, dwAtName } from '../../../generated/dwarf-constants.ts';
import { formEncoding } from '../../../generated/dwarf-form-encodings.ts';
import { hex } from '../../errors.ts';
import type { Breakage, Damage } from './breakage.ts';
import type { ImageSection } from './elf-image.ts';
import { CONTINUATION } from './leb128.ts';
import type { Specimen } from './specimen.ts';
import type { AttributeMap, UnitMap } from './unit-map.ts';

/** Where the offsets of a form lead. */
function stringSection(
  { form }: AttributeMap,
  { image }: Specimen,
  { section }: UnitMap,
): ImageSection | undefined {
  const dwo = section.name.endsWith('.dwo') ? '.dwo' : '';
  if (form === DW_FORM.strp) return image.named(`.debug_str${dwo}`);
  return form === DW_FORM.line_strp ? image.named('.debug_line_str') : undefined;
}

function putOffset(
  specimen: Specimen,
  fits: (attribute: AttributeMap, unit: UnitMap) => boolean,
  sectionOf: (attribute: AttributeMap, unit: UnitMap) => ImageSection | undefined,
): Damage | undefined {
  const found = specimen.attribute(
    (attribute, _, unit) => fits(attribute, unit) && sectionOf(attribute, unit) !== undefined,
  );
  if (found === undefined) return undefined;
  const { unit, entry, attribute } = found;
  const section = sectionOf(attribute, unit);
  if (section === undefined || section.byteSize === 0) return undefined;
  const value = section.byteSize + specimen.random.below(section.byteSize);
  const what = `${dwAtName(attribute.name)} of the entry at ${hex(entry.at)} is at ${hex(value)} of ${section.name}, which has ${hex(section.byteSize)} bytes`;
  return specimen.put(unit.section, attribute.at, attribute.end - attribute.at, value, what);
}

const stringOutside: Breakage = {
  name: 'string-offset-outside-section',
  summary: 'DW_FORM_strp or DW_FORM_line_strp leads behind the end of its section (DWARF 5, 7.5.5).',
  apply: (specimen) =>
    putOffset(
      specimen,
      () => true,
      (attribute, unit) => {
        const section = stringSection(attribute, specimen, unit);
        return section !== undefined && specimen.image.isPlain(section) ? section : undefined;
      },
    ),
};

const stringWithoutEnd: Breakage = {
  name: 'string-without-end',
  summary: 'The last string of .debug_str has no null: the section ends before it (DWARF 5, 7.5.5).',
  apply(specimen) {
    const { image, random } = specimen;
    const section = random.pick(
      image.sections.filter(
        (one) =>
          /^\.debug_(?:line_)?str(?:\.dwo)?$/u.test(one.name) && image.isPlain(one) && one.byteSize > 1,
      ),
    );
    if (section === undefined) return undefined;
    return specimen.cut(section, section.byteSize - 1, `the last string of ${section.name} has no null`);
  },
};

const lineTableOutside: Breakage = {
  name: 'line-table-outside-section',
  summary: 'DW_AT_stmt_list leads behind the end of .debug_line (DWARF 5, 3.1.1).',
  apply: (specimen) =>
    putOffset(
      specimen,
      ({ name, form }, { encoding }) =>
        name === DW_AT.stmt_list && formEncoding(form, encoding)?.kind === 'integer',
      () => specimen.image.named('.debug_line'),
    ),
};

/** The attributes that say where a unit's part of a section of indexed values begins. DWARF 5, 3.1.1. */
const BASES: ReadonlyMap<number, string> = new Map([
  [DW_AT.str_offsets_base, '.debug_str_offsets'],
  [DW_AT.addr_base, '.debug_addr'],
  [DW_AT.rnglists_base, '.debug_rnglists'],
  [DW_AT.loclists_base, '.debug_loclists'],
]);

const baseOutside: Breakage = {
  name: 'base-outside-section',
  summary: 'What the indices of a unit count from is behind the end of the section (DWARF 5, 3.1.1).',
  apply: (specimen) =>
    putOffset(
      specimen,
      ({ name }) => BASES.has(name),
      ({ name }) => specimen.image.named(BASES.get(name) ?? ''),
    ),
};

/** Forms whose value is an index into a table, of a fixed width. */
const INDICES: ReadonlySet<number> = new Set([
  DW_FORM.strx1,
  DW_FORM.strx2,
  DW_FORM.strx3,
  DW_FORM.strx4,
  DW_FORM.addrx1,
  DW_FORM.addrx2,
  DW_FORM.addrx3,
  DW_FORM.addrx4,
]);
const LEB_INDICES: ReadonlySet<number> = new Set([
  DW_FORM.strx,
  DW_FORM.addrx,
  DW_FORM.rnglistx,
  DW_FORM.loclistx,
  DW_FORM.GNU_str_index,
  DW_FORM.GNU_addr_index,
]);

const indexOutside: Breakage = {
  name: 'index-outside-table',
  summary:
    'A string, an address or a list is the last one that its form can name; the table is shorter (DWARF 5, 7.5.5).',
  apply(specimen) {
    const { image } = specimen;
    const found = specimen.attribute(({ form }) => INDICES.has(form) || LEB_INDICES.has(form));
    if (found === undefined) return undefined;
    const { unit, entry, attribute } = found;
    const width = attribute.end - attribute.at;
    // The table may be as long as that, but not if it is longer than the file.
    const largest = LEB_INDICES.has(attribute.form) ? CONTINUATION ** width - 1 : 2 ** (8 * width) - 1;
    if (largest <= entriesAtMost(image.sections)) return undefined;
    const bytes = LEB_INDICES.has(attribute.form)
      ? Uint8Array.from({ length: width }, (_, i) => (i < width - 1 ? 2 * CONTINUATION : CONTINUATION) - 1)
      : new Uint8Array(width).fill(0xff);
    const what = `${dwAtName(attribute.name)} of the entry at ${hex(entry.at)} has the index ${hex(largest)}`;
    return specimen.overwrite(unit.section, attribute.at, bytes, what);
  },
};

/** How many entries a table of indexed values can have: each has four bytes or more. */
function entriesAtMost(sections: readonly ImageSection[]): number {
  const tables = sections.filter(({ name }) =>
    /(?:str_offsets|addr|rnglists|loclists)(?:\.dwo)?$/u.test(name),
  );
  return Math.max(0, ...tables.map(({ byteSize }) => byteSize)) / 4;
}

const blockTooLong: Breakage = {
  name: 'block-too-long',
  summary: 'A block is said to be longer than what is left of its unit (DWARF 5, 7.5.5, class block).',
  apply(specimen) {
    const found = specimen.attribute(({ form, at }, _, unit) => {
      const spelling = formEncoding(form, unit.encoding);
      return spelling?.kind === 'counted' && longest(spelling.count) > unit.end - at;
    });
    if (found === undefined) return undefined;
    const { unit, entry, attribute } = found;
    const spelling = formEncoding(attribute.form, unit.encoding);
    if (spelling?.kind !== 'counted') return undefined;
    const what = `${dwAtName(attribute.name)} of the entry at ${hex(entry.at)} is longer than its unit`;
    if (spelling.count === 'uleb128') {
      // The content's first bytes become part of the number.
      const room = Math.min(unit.end - attribute.at, 4);
      const bytes = Uint8Array.from(
        { length: room },
        (_, i) => (i < room - 1 ? 2 * CONTINUATION : CONTINUATION) - 1,
      );
      return specimen.overwrite(unit.section, attribute.at, bytes, what);
    }
    return specimen.overwrite(unit.section, attribute.at, new Uint8Array(spelling.count).fill(0xff), what);
  },
};

function longest(count: number | 'uleb128'): number {
  return count === 'uleb128' ? Infinity : 2 ** (8 * count) - 1;
}

export const VALUES: readonly Breakage[] = [
  stringOutside,
  stringWithoutEnd,
  lineTableOutside,
  baseOutside,
  indexOutside,
  blockTooLong,
];
