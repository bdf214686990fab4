/** How one unit is spelled: its version and format, and the forms that its attributes take turns with. */
import * as fc from 'fast-check';
import { DW_FORM, FORM_CLASS, formClass, type FormClass } from '../../generated/dwarf-constants.ts';
import type { AbbreviationEncoding } from '../write/description.ts';

export type DwarfVersion = 2 | 3 | 4 | 5;

export interface UnitSpelling {
  readonly version: DwarfVersion;
  readonly format: 32 | 64;
  readonly addressSize: 2 | 4 | 8;
  readonly abbreviations: AbbreviationEncoding;
  readonly palette: Palette;
  /** Every so many attributes, the form stands in the DIE (DW_FORM_indirect); 0: never. */
  readonly indirectEvery: number;
  /** DIEs with children have DW_AT_sibling. */
  readonly hasSiblings: boolean;
  /** DIEs without children say DW_CHILDREN_yes and end their list at once. */
  readonly hasEmptyLists: boolean;
  readonly areAttributesReversed: boolean;
}

/**
 * The forms of each class that the unit uses in turn. A form that does not fit a value, or that the version does not have, is
 * passed over.
 */
export type Palette = ReadonlyMap<FormClass, readonly number[]>;

const PLAINEST: readonly number[] = [
  DW_FORM.addr,
  DW_FORM.block1,
  DW_FORM.data1,
  DW_FORM.data2,
  DW_FORM.udata,
  DW_FORM.exprloc,
  DW_FORM.flag,
  DW_FORM.ref4,
  DW_FORM.string,
];

/** Forms of a class, in the order in which a form is sought where a palette has none that fits: the plainest first. */
export const FORMS_BY_CLASS: ReadonlyMap<FormClass, readonly number[]> = formsByClass();

function formsByClass(): ReadonlyMap<FormClass, readonly number[]> {
  const byClass = new Map<FormClass, number[]>(Object.values(FORM_CLASS).map((id) => [id, []]));
  for (const form of Object.values(DW_FORM)) {
    const id = formClass(form);
    if (id !== undefined) byClass.get(id)?.push(form);
  }
  return new Map([...byClass].map(([id, forms]) => [id, plainestFirst(forms)]));
}

const palette: fc.Arbitrary<Palette> = fc
  .tuple(
    ...[...FORMS_BY_CLASS].map(([id, forms]) =>
      fc.uniqueArray(fc.constantFrom(...forms), { maxLength: 6 }).map((chosen) => [id, chosen] as const),
    ),
  )
  .map((entries) => new Map(entries));

function plainestFirst(forms: readonly number[]): readonly number[] {
  return [
    ...PLAINEST.filter((form) => forms.includes(form)),
    ...forms.filter((form) => !PLAINEST.includes(form)),
  ];
}

const abbreviations: fc.Arbitrary<AbbreviationEncoding> = fc.record({
  table: fc.nat(2),
  order: fc.constantFrom('as-met', 'reversed'),
  codes: fc.constantFrom('dense', 'descending', 'sparse'),
  sharing: fc.constantFrom('shapes', 'none'),
  unused: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(2)),
});

export const unitSpelling: fc.Arbitrary<UnitSpelling> = fc.record({
  version: fc.constantFrom(5, 4, 3, 2),
  format: fc.constantFrom(32, 64),
  addressSize: fc.constantFrom(8, 4, 2),
  abbreviations,
  palette,
  indirectEvery: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 9 })),
  hasSiblings: fc.boolean(),
  hasEmptyLists: fc.boolean(),
  areAttributesReversed: fc.boolean(),
});
