/** Breakages of references between entries. DWARF 5, 7.5.5, class reference. */
import { DW_AT, DW_TAG, dwAtName, formReference, REFERENCE } from '../../../generated/dwarf-constants.ts';
import { formEncoding } from '../../../generated/dwarf-form-encodings.ts';
import { hex } from '../../errors.ts';
import type { Breakage, Damage } from './breakage.ts';
import type { AttributePlace, Specimen } from './specimen.ts';
import type { AttributeMap, EntryMap, UnitMap } from './unit-map.ts';

/** References whose number can be replaced in place. */
function isFixed({ form }: AttributeMap, { encoding }: UnitMap, into: number): boolean {
  return formReference(form) === into && formEncoding(form, encoding)?.kind === 'integer';
}

function isUsed({ name }: AttributeMap): boolean {
  return name !== DW_AT.sibling;
}

/** Makes a reference lead to another offset; not if that does not fit. */
function redirect(
  specimen: Specimen,
  { unit, entry, attribute }: AttributePlace,
  target: number,
  where: string,
): Damage | undefined {
  const width = attribute.end - attribute.at;
  if (target >= 2 ** (8 * width)) return undefined;
  const what = `${dwAtName(attribute.name)} of the entry at ${hex(entry.at)} leads ${where}`;
  return specimen.put(unit.section, attribute.at, width, target, what);
}

const outsideUnit: Breakage = {
  name: 'reference-outside-unit',
  summary: 'A reference that counts from the start of its unit leads behind its end (DWARF 5, 7.5.5).',
  apply(specimen) {
    const found = specimen.attribute(
      (attribute, _, unit) => isUsed(attribute) && isFixed(attribute, unit, REFERENCE.unit),
    );
    if (found === undefined) return undefined;
    const size = found.unit.end - found.unit.start;
    return redirect(specimen, found, size + specimen.random.below(size), 'behind the end of the unit');
  },
};

const outsideSection: Breakage = {
  name: 'reference-outside-section',
  summary: 'A reference that counts from the start of .debug_info leads behind its end (DWARF 5, 7.5.5).',
  apply(specimen) {
    const found = specimen.attribute((attribute, _, unit) => isFixed(attribute, unit, REFERENCE.section));
    if (found === undefined) return undefined;
    const { byteSize } = found.unit.section;
    return redirect(
      specimen,
      found,
      byteSize + specimen.random.below(byteSize),
      'behind the end of the section',
    );
  },
};

const intoHeader: Breakage = {
  name: 'reference-into-header',
  summary: 'A reference leads into the header of its unit (DWARF 5, 7.5.5).',
  apply(specimen) {
    const found = specimen.attribute(
      (attribute, _, unit) => isUsed(attribute) && isFixed(attribute, unit, REFERENCE.unit),
    );
    if (found === undefined) return undefined;
    const { entriesStart, start } = found.unit;
    return redirect(
      specimen,
      found,
      specimen.random.below(entriesStart - start),
      'into the header of the unit',
    );
  },
};

const intoEntry: Breakage = {
  name: 'reference-into-entry',
  summary: 'A reference leads into the middle of an entry: whatever is there is no entry (DWARF 5, 7.5.5).',
  apply(specimen) {
    const found = specimen.attribute(
      (attribute, _, unit) => isUsed(attribute) && isFixed(attribute, unit, REFERENCE.unit),
    );
    if (found === undefined) return undefined;
    const { unit } = found;
    const long = unit.entries.filter(({ at, end }) => end - at > 1);
    const target = specimen.random.pick(long);
    if (target === undefined) return undefined;
    const offset = target.at + 1 + specimen.random.below(target.end - target.at - 1);
    return redirect(specimen, found, offset - unit.start, `into the entry at ${hex(target.at)}`);
  },
};

const toNullEntry: Breakage = {
  name: 'reference-to-null-entry',
  summary: 'A reference leads to the null entry that ends a list (DWARF 5, 2.3).',
  apply(specimen) {
    const found = specimen.attribute(
      (attribute, _, unit) => isUsed(attribute) && isFixed(attribute, unit, REFERENCE.unit),
    );
    if (found === undefined) return undefined;
    const { unit } = found;
    const target = specimen.random.pick(unit.entries.filter(({ declaration }) => declaration === undefined));
    return target && redirect(specimen, found, target.at - unit.start, 'to a null entry');
  },
};

/** Types that stand for no more than the type they refer to: going around them never ends. */
const PASSED_ON: ReadonlySet<number> = new Set([
  DW_TAG.const_type,
  DW_TAG.volatile_type,
  DW_TAG.restrict_type,
  DW_TAG.atomic_type,
  DW_TAG.typedef,
]);

const typeCycle: Breakage = {
  name: 'type-is-itself',
  summary:
    'A qualified type or typedef has itself for DW_AT_type, so that it is no type (DWARF 5, 5.3 and 5.4).',
  apply: (specimen) =>
    toItself(
      specimen,
      ({ name }, { declaration }) => name === DW_AT.type && PASSED_ON.has(declaration?.tag ?? 0),
    ),
};

const originCycle: Breakage = {
  name: 'origin-is-itself',
  summary:
    'DW_AT_abstract_origin or DW_AT_specification leads to the entry that has it (DWARF 5, 2.13.2 and 3.3.8.2).',
  apply: (specimen) =>
    toItself(specimen, ({ name }) => name === DW_AT.abstract_origin || name === DW_AT.specification),
};

function toItself(
  specimen: Specimen,
  fits: (attribute: AttributeMap, entry: EntryMap) => boolean,
): Damage | undefined {
  const found = specimen.attribute(
    (attribute, entry, unit) => fits(attribute, entry) && isFixed(attribute, unit, REFERENCE.unit),
  );
  return found && redirect(specimen, found, found.entry.at - found.unit.start, 'to that entry');
}

export const REFERENCES: readonly Breakage[] = [
  outsideUnit,
  outsideSection,
  intoHeader,
  intoEntry,
  toNullEntry,
  typeCycle,
  originCycle,
];
