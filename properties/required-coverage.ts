/** Which cells of the coverage table have to be filled: every form of each version in every place where it may stand. */
import { attributeClasses, type AttributeClass } from '../generated/dwarf-attribute-classes.ts';
import { DW_AT, DW_FORM, FORM_CLASS, formClass, type FormClass } from '../generated/dwarf-constants.ts';
import { dwAtExistsIn, dwFormExistsIn } from '../generated/dwarf-versions.ts';
import type { Cell } from './coverage.ts';

export const VERSIONS = [2, 3, 4, 5] as const;

/** Kinds of units, by version. Before DWARF 5 they have no codes, but sections and tags tell them. */
export const REQUIRED_UNITS: readonly string[] = [
  'compile 2',
  'compile 3',
  'compile 4',
  'compile 5',
  'partial 3',
  'partial 4',
  'partial 5',
  'type 4',
  'type 5',
  'skeleton 4',
  'skeleton 5',
  'split-compile 4',
  'split-compile 5',
  'split-type 4',
  'split-type 5',
];

export function requiredCells(): readonly Cell[] {
  return VERSIONS.flatMap((version) => {
    const places = placesIn(version);
    return Object.values(DW_FORM).flatMap((form) =>
      dwFormExistsIn(form, version) === true
        ? placesOf(form, version, places).map((place) => ({ form, version, place }))
        : [],
    );
  });
}

/** The classes that attributes of the version have. */
function placesIn(version: number): ReadonlySet<AttributeClass> {
  const classes = Object.values(DW_AT).flatMap((name) =>
    dwAtExistsIn(name, version) === true ? attributeClasses(name) : [],
  );
  return new Set(classes.filter((id) => id !== 'rnglist' || version >= FIRST_WITH_RANGE_LISTS));
}

/** DWARF 2 has none of the attributes' later class: its DW_AT_start_scope is a constant (DWARF 3, 1.3 "Changes from Version 2"). */
const FIRST_WITH_RANGE_LISTS = 3;

/** DWARF 5, 7.5.5; for earlier versions, the same section of theirs. */
function placesOf(
  form: number,
  version: number,
  places: ReadonlySet<AttributeClass>,
): readonly AttributeClass[] {
  const id = formClass(form);
  if (form === DW_FORM.indirect) return [...places].filter((place) => !POINTERS_TO_BASES.has(place));
  const classes = id === undefined ? [] : (PLACES_OF_CLASS.get(id) ?? []);
  // Before DWARF 4, offsets into other sections and expressions had no form of their own.
  const isOffset = version < 4 && (form === DW_FORM.data4 || form === DW_FORM.data8);
  const isExpression = version < 4 && id === FORM_CLASS.block;
  const more: readonly AttributeClass[] = isOffset ? OFFSETS : isExpression ? ['exprloc'] : [];
  return [...classes, ...more].filter((place) => places.has(place));
}

const OFFSETS: readonly AttributeClass[] = ['lineptr', 'loclist', 'rnglist', 'macptr'];
const POINTERS_TO_BASES: ReadonlySet<AttributeClass> = new Set([
  'addrptr',
  'loclistsptr',
  'rnglistsptr',
  'stroffsetsptr',
]);

const PLACES_OF_CLASS: ReadonlyMap<FormClass, readonly AttributeClass[]> = new Map([
  [FORM_CLASS.address, ['address']],
  [FORM_CLASS.block, ['block']],
  [FORM_CLASS.constant, ['constant']],
  [FORM_CLASS.exprloc, ['exprloc']],
  [FORM_CLASS.flag, ['flag']],
  [FORM_CLASS.location_list, ['loclist']],
  [FORM_CLASS.range_list, ['rnglist']],
  [FORM_CLASS.reference, ['reference']],
  [FORM_CLASS.section_offset, [...OFFSETS, ...POINTERS_TO_BASES]],
  [FORM_CLASS.string, ['string']],
]);
