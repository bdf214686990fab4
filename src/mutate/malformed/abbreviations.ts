/** Breakages of abbreviation tables. DWARF 5, 7.5.3. */
import {
  DW_AT,
  DW_CHILDREN,
  DW_FORM,
  dwAtName,
  dwFormName,
  FORM_CLASS,
  formClass,
} from '../../../generated/dwarf-constants.ts';
import { formEncoding } from '../../../generated/dwarf-form-encodings.ts';
import type { Declaration, Specification } from './abbreviation-map.ts';
import type { Breakage } from './breakage.ts';
import { CONTINUATION, paddedUleb128 } from './leb128.ts';
import type { Specimen } from './specimen.ts';
import type { UnitMap } from './unit-map.ts';

/** Bits of the widest number that anyone keeps, in bytes of LEB128, and one more. DWARF 5, 7.6. */
const TOO_WIDE = Math.ceil(64 / 7) + 1;

interface Found {
  readonly unit: UnitMap;
  readonly declaration: Declaration;
}

/** A declaration that some entry uses: nobody has to read the others. */
function pickUsed(specimen: Specimen, fits: (found: Found) => boolean = () => true): Found | undefined {
  const found: Found[] = [];
  for (const unit of specimen.units) {
    const used = new Set(unit.entries.flatMap(({ declaration }) => declaration ?? []));
    for (const declaration of used) if (fits({ unit, declaration })) found.push({ unit, declaration });
  }
  return specimen.random.pick(found);
}

/** An attribute of a used declaration. */
function pickSpecification(
  specimen: Specimen,
  fits: (specification: Specification, unit: UnitMap) => boolean,
): (Found & { readonly specification: Specification }) | undefined {
  const found = pickUsed(specimen, ({ unit, declaration }) =>
    declaration.specifications.some((one) => fits(one, unit)),
  );
  if (found === undefined) return undefined;
  const { unit, declaration } = found;
  const specification = specimen.random.pick(declaration.specifications.filter((one) => fits(one, unit)));
  return specification && { unit, declaration, specification };
}

/** The table that ends where the section does, more or less. */
function lastTable({ units }: Specimen): UnitMap | undefined {
  return units.toSorted((a, b) => b.abbreviations.end - a.abbreviations.end)[0];
}

const withoutEnd: Breakage = {
  name: 'abbreviation-table-without-end',
  summary: 'The section ends before the 0 that ends its last table (DWARF 5, 7.5.3).',
  apply(specimen) {
    const unit = lastTable(specimen);
    if (unit === undefined) return undefined;
    return specimen.cut(
      unit.abbreviationSection,
      unit.abbreviations.terminatorAt,
      'the last table has no 0 at its end',
    );
  },
};

const duplicatedCode: Breakage = {
  name: 'abbreviation-code-duplicated',
  summary: 'Two declarations of a table have one code; readers differ in which counts (DWARF 5, 7.5.3).',
  apply(specimen) {
    const found = pickUsed(specimen, ({ unit, declaration }) => sameWidth(unit, declaration).length > 0);
    if (found === undefined) return undefined;
    const { unit, declaration } = found;
    const other = specimen.random.pick(sameWidth(unit, declaration));
    if (other === undefined) return undefined;
    const bytes = paddedUleb128(declaration.code, other.tagAt - other.at);
    return specimen.overwrite(
      unit.abbreviationSection,
      other.at,
      bytes,
      `the code ${declaration.code} is declared twice`,
    );
  },
};

/** Other declarations whose code can be replaced by that of this one in place. */
function sameWidth({ abbreviations }: UnitMap, { at, tagAt }: Declaration): readonly Declaration[] {
  return abbreviations.declarations.filter(
    (other) => other.at !== at && other.tagAt - other.at === tagAt - at,
  );
}

const formUnknown: Breakage = {
  name: 'form-unknown',
  summary:
    'An attribute has a form that is not defined, so that nobody knows where its value ends (DWARF 5, 7.5.6).',
  apply(specimen) {
    const found = pickSpecification(specimen, () => true);
    if (found === undefined) return undefined;
    const { unit, specification } = found;
    const width = specification.formEnd - specification.formAt;
    const unknown = Array.from({ length: CONTINUATION - 1 }, (_, form) => form + 1).filter(
      (form) => formEncoding(form, unit.encoding) === undefined,
    );
    const form = specimen.random.pick(unknown);
    if (form === undefined) return undefined;
    const what = `${dwAtName(specification.name)} has the form ${form}`;
    return specimen.overwrite(
      unit.abbreviationSection,
      specification.formAt,
      paddedUleb128(form, width),
      what,
    );
  },
};

const formZero: Breakage = {
  name: 'attribute-list-half-ended',
  summary:
    'Of the two zeros that end a list of attributes only one is there: an attribute has the form 0 (DWARF 5, 7.5.3).',
  apply(specimen) {
    const found = pickSpecification(specimen, () => true);
    if (found === undefined) return undefined;
    const { unit, specification } = found;
    const bytes = paddedUleb128(0, specification.formEnd - specification.formAt);
    const what = `${dwAtName(specification.name)} has the form 0`;
    return specimen.overwrite(unit.abbreviationSection, specification.formAt, bytes, what);
  },
};

/** A form of another class whose value is as wide, as replacement in place: nothing else moves. */
const wrongClass: Breakage = {
  name: 'form-of-wrong-class',
  summary:
    'DW_AT_type is a constant, DW_AT_name a reference: the class is none that the attribute may have (DWARF 5, 7.5.4).',
  apply(specimen) {
    const found = pickSpecification(specimen, (one, unit) => misfit(one, unit) !== undefined);
    if (found === undefined) return undefined;
    const { unit, specification } = found;
    const form = misfit(specification, unit);
    if (form === undefined) return undefined;
    const bytes = paddedUleb128(form, specification.formEnd - specification.formAt);
    const what = `${dwAtName(specification.name)} has the form ${dwFormName(form)}`;
    return specimen.overwrite(unit.abbreviationSection, specification.formAt, bytes, what);
  },
};

function misfit({ name, form }: Specification, { encoding }: UnitMap): number | undefined {
  const width = formEncoding(form, encoding);
  if (width?.kind !== 'integer') return undefined;
  const fixed = (candidates: readonly number[]): number | undefined =>
    candidates.find((candidate) => {
      const other = formEncoding(candidate, encoding);
      return other?.kind === 'integer' && other.byteSize === width.byteSize;
    });
  if (name === DW_AT.type && formClass(form) === FORM_CLASS.reference)
    return fixed([DW_FORM.data1, DW_FORM.data2, DW_FORM.data4, DW_FORM.data8]);
  if (name === DW_AT.name && formClass(form) === FORM_CLASS.string)
    return fixed([DW_FORM.ref1, DW_FORM.ref2, DW_FORM.ref4, DW_FORM.ref8]);
  return undefined;
}

const childrenFlagUnknown: Breakage = {
  name: 'children-flag-unknown',
  summary: 'A declaration has neither DW_CHILDREN_no nor DW_CHILDREN_yes (DWARF 5, 7.5.3, table 7.4).',
  apply(specimen) {
    const found = pickUsed(specimen);
    if (found === undefined) return undefined;
    const { unit, declaration } = found;
    const value = DW_CHILDREN.yes + 1 + specimen.random.below(0xff - DW_CHILDREN.yes);
    const what = `the children flag of abbreviation ${declaration.code} is ${value}`;
    return specimen.overwrite(unit.abbreviationSection, declaration.childrenAt, [value], what);
  },
};

const childrenFlagWrong: Breakage = {
  name: 'children-flag-inverted',
  summary:
    'Entries that own children are declared as such that own none, or the other way round (DWARF 5, 2.3).',
  apply(specimen) {
    const found = pickUsed(specimen);
    if (found === undefined) return undefined;
    const { unit, declaration } = found;
    const value = declaration.hasChildren ? DW_CHILDREN.no : DW_CHILDREN.yes;
    const what = `the children flag of abbreviation ${declaration.code} is inverted`;
    return specimen.overwrite(unit.abbreviationSection, declaration.childrenAt, [value], what);
  },
};

const codeTooWide: Breakage = {
  name: 'leb128-too-wide',
  summary: 'A tag is spelled with more than 64 bits, of which the upper ones are not 0 (DWARF 5, 7.6).',
  apply(specimen) {
    const unit = lastTable(specimen);
    if (unit === undefined) return undefined;
    const { abbreviationSection, abbreviations } = unit;
    const declaration = abbreviations.declarations.at(-1);
    if (declaration === undefined) return undefined;
    const bytes = specimen.image.contents(abbreviationSection);
    const wide = paddedUleb128(declaration.tag, TOO_WIDE);
    wide[TOO_WIDE - 1] = CONTINUATION - 1;
    const contents = Buffer.concat([
      bytes.subarray(0, declaration.tagAt),
      wide,
      bytes.subarray(declaration.childrenAt),
    ]);
    return specimen.replace(abbreviationSection, contents, declaration.tagAt, `a tag has ${TOO_WIDE} bytes`);
  },
};

const lebWithoutEnd: Breakage = {
  name: 'leb128-without-end',
  summary: 'The last bytes of .debug_abbrev all say that the number goes on (DWARF 5, 7.6).',
  apply(specimen) {
    const unit = lastTable(specimen);
    if (unit === undefined) return undefined;
    const { abbreviationSection, abbreviations } = unit;
    const last = abbreviations.declarations.at(-1);
    const at = last?.specifications.at(-1)?.at ?? abbreviations.terminatorAt;
    const bytes = new Uint8Array(abbreviationSection.byteSize - at).fill(CONTINUATION);
    return specimen.overwrite(abbreviationSection, at, bytes, 'a number goes on to the end of the section');
  },
};

export const ABBREVIATIONS: readonly Breakage[] = [
  withoutEnd,
  duplicatedCode,
  formUnknown,
  formZero,
  wrongClass,
  childrenFlagUnknown,
  childrenFlagWrong,
  codeTooWide,
  lebWithoutEnd,
];
