/** Breakages of the tree of entries. DWARF 5, 2.3 and 7.5.2. */
import { DW_AT, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { hex } from '../../errors.ts';
import type { Breakage } from './breakage.ts';
import { CONTINUATION, paddedUleb128 } from './leb128.ts';
import type { Specimen } from './specimen.ts';
import type { EntryMap, UnitMap } from './unit-map.ts';

interface Found {
  readonly unit: UnitMap;
  readonly entry: EntryMap;
}

/** An entry that is no null entry. */
function pickEntry({ units, random }: Specimen): Found | undefined {
  const found = units.flatMap((unit) =>
    unit.entries.filter(({ declaration }) => declaration !== undefined).map((entry) => ({ unit, entry })),
  );
  return random.pick(found);
}

const codeUnknown: Breakage = {
  name: 'abbreviation-code-unknown',
  summary: 'An entry has a code that its table does not declare (DWARF 5, 7.5.2).',
  apply(specimen) {
    const found = pickEntry(specimen);
    if (found?.entry.declaration === undefined) return undefined;
    const { unit, entry } = found;
    const width = codeWidth(entry.declaration?.code ?? 0, entry, unit, specimen);
    const known = new Set(unit.abbreviations.declarations.map(({ code }) => code));
    const codes = Array.from({ length: known.size + 1 }, (_, code) => code + 1);
    const code = codes.find((one) => !known.has(one));
    if (code === undefined || code >= CONTINUATION ** width) return undefined;
    return specimen.overwrite(
      unit.section,
      entry.at,
      paddedUleb128(code, width),
      `the entry has the code ${code}`,
    );
  },
};

/** In how many bytes the entry's code is spelled. */
function codeWidth(code: number, { at }: EntryMap, { section }: UnitMap, { image }: Specimen): number {
  let width = 1;
  while ((image.bytes[section.offset + at + width - 1] ?? 0) >= CONTINUATION) width++;
  return Math.max(width, code < CONTINUATION ? 1 : 2);
}

const nullMissing: Breakage = {
  name: 'null-entry-missing',
  summary:
    'The unit ends before the null entry that ends the last list of children (DWARF 5, 2.3 and 7.5.2).',
  apply(specimen) {
    const { image, random } = specimen;
    // The last unit of a section, so that no other one is moved.
    const unit = random.pick(
      specimen.units.filter(
        ({ section, end, entries }) => end === section.byteSize && isNull(entries.at(-1)),
      ),
    );
    const last = unit?.entries.at(-1);
    if (unit === undefined || last === undefined) return undefined;
    const { section, length } = unit;
    specimen.overwriteNumber(section, length.valueAt, length.valueSize, length.value - 1, '');
    image.put(section.headerAt + image.sectionLayout.shSize, image.wordSize, section.byteSize - 1);
    return {
      what: 'the null entry at the end of the unit is missing, and its length counts none',
      section: section.name,
      offset: last.at,
      fileOffset: section.offset + last.at,
    };
  },
};

function isNull(entry: EntryMap | undefined): boolean {
  return entry !== undefined && entry.declaration === undefined;
}

const nullTooEarly: Breakage = {
  name: 'null-entry-instead-of-entry',
  summary:
    'A null entry stands where an entry was: what follows is read as other entries, behind the end of the tree.',
  apply(specimen) {
    const found = specimen.unit(({ entries }) => entries.length > 1);
    if (found === undefined) return undefined;
    const root = found.entries[0];
    if (root?.declaration === undefined) return undefined;
    const width = codeWidth(root.declaration.code, root, found, specimen);
    return specimen.overwrite(
      found.section,
      root.at,
      new Uint8Array(width),
      'the unit begins with a null entry',
    );
  },
};

const siblingBackward: Breakage = {
  name: 'sibling-backward',
  summary: 'DW_AT_sibling leads back: who follows it never ends (DWARF 5, 2.3).',
  apply(specimen) {
    const found = specimen.attribute(({ name, form }) => name === DW_AT.sibling && isFixedReference(form));
    if (found === undefined) return undefined;
    const { unit, entry, attribute } = found;
    const before = unit.entries.filter(({ at }) => at <= entry.at);
    const target = (specimen.random.pick(before)?.at ?? entry.at) - unit.start;
    const width = attribute.end - attribute.at;
    if (target >= 2 ** (8 * width)) return undefined;
    const what = `DW_AT_sibling of the entry at ${hex(entry.at)} leads back to ${hex(unit.start + target)}`;
    return specimen.put(unit.section, attribute.at, width, target, what);
  },
};

const siblingInside: Breakage = {
  name: 'sibling-inside-child',
  summary: 'DW_AT_sibling leads into the middle of an entry (DWARF 5, 2.3).',
  apply(specimen) {
    const found = specimen.attribute(({ name, form }) => name === DW_AT.sibling && isFixedReference(form));
    if (found === undefined) return undefined;
    const { unit, entry, attribute } = found;
    const next = unit.entries[unit.entries.indexOf(entry) + 1];
    const width = attribute.end - attribute.at;
    const target = (next?.at ?? entry.end) - unit.start + 1;
    if (next === undefined || next.end - next.at < 2 || target >= 2 ** (8 * width)) return undefined;
    const what = `DW_AT_sibling of the entry at ${hex(entry.at)} leads into the entry at ${hex(next.at)}`;
    return specimen.put(unit.section, attribute.at, width, target, what);
  },
};

/** Whether a number can be replaced in place. */
function isFixedReference(form: number): boolean {
  return formClass(form) === FORM_CLASS.reference;
}

export const ENTRIES: readonly Breakage[] = [
  codeUnknown,
  nullMissing,
  nullTooEarly,
  siblingBackward,
  siblingInside,
];
