/** Breakages of abbreviation tables. DWARF 5, 7.5.3. */
import { Dwarf } from '../../../generated/debug/dwarf.js';
import { DW_AT, DW_CHILDREN, DW_FORM, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { formEncoding } from '../../../generated/dwarf-form-encodings.ts';
import { CONTINUATION } from '../../../generated/leb128.ts';
import {
  type ByteBreakage,
  type FieldRow,
  fieldBreakages,
  type Where,
  type WrongValue,
  ANYTHING,
  type Labels,
} from './breakage.ts';
import { paddedUleb128 } from './bytes.ts';
import { type Field, fieldsAt, memberAt } from './fields.ts';
import type { Section } from './sections.ts';
import type { Specimen } from './specimen.ts';
import { among, outside } from './wrong-values.ts';

/** Bits of the widest number that anyone keeps, in bytes of LEB128, and one more. DWARF 5, 7.6. */
const TOO_WIDE = Math.ceil(64 / 7) + 1;

const DECLARATIONS = 'units[*].body.abbrevs.decls[*]';
const SPECIFICATIONS = `${DECLARATIONS}.attrs[*]`;

/** Whether some entry uses the declaration: nobody has to read the others. */
const isUsed: Where = (field, specimen) => {
  const { body } = specimen.unitOf(field).node;
  const declaration = body.abbrevs.decls[field.indices[1] ?? 0];
  return body.dies.some(({ decl }) => decl !== undefined && decl === declaration);
};

function specificationOf(field: Field, specimen: Specimen): Dwarf.AttrSpec | undefined {
  const [, declaration = 0, index = 0] = field.indices;
  return specimen.unitOf(field).node.body.abbrevs.decls[declaration]?.attrs?.[index];
}

/** The form of an attribute, not one of the two zeros behind the last. */
const isUsedForm: Where = (field, specimen) =>
  specificationOf(field, specimen)?.form.value !== 0 && isUsed(field, specimen);

const unknownForm: WrongValue = (field, specimen) => {
  const { encoding } = specimen.unitOf(field);
  const forms = Array.from({ length: CONTINUATION - 1 }, (_, form) => form + 1);
  return specimen.choices.pick(forms.filter((form) => formEncoding(form, encoding) === undefined));
};

/** By name, the class that it has and forms of another. */
const MISFITS: ReadonlyMap<number, readonly [number, readonly number[]]> = new Map([
  [DW_AT.type, [FORM_CLASS.reference, [DW_FORM.data1, DW_FORM.data2, DW_FORM.data4, DW_FORM.data8]]],
  [DW_AT.name, [FORM_CLASS.string, [DW_FORM.ref1, DW_FORM.ref2, DW_FORM.ref4, DW_FORM.ref8]]],
]);

/** A form of another class whose value is as wide, as replacement in place: nothing else moves. */
const misfit: WrongValue = (field, specimen) => {
  const { encoding } = specimen.unitOf(field);
  const specification = specificationOf(field, specimen);
  const [ownClass, forms] = MISFITS.get(specification?.at.value ?? 0) ?? [];
  const form = specification?.form.value ?? 0;
  const width = formEncoding(form, encoding);
  if (forms === undefined || formClass(form) !== ownClass || width?.kind !== 'integer') return undefined;
  return forms.find((candidate) => {
    const other = formEncoding(candidate, encoding);
    return other?.kind === 'integer' && other.byteSize === width.byteSize;
  });
};

const hasMisfit: Where = (field, specimen) =>
  isUsed(field, specimen) && misfit(field, specimen) !== undefined;

/** One list more is open then than the unit has null entries for. */
const isWithout: Where = (field, specimen) =>
  isUsed(field, specimen) && specimen.number(field) === DW_CHILDREN.no;

/** The code of another declaration that some entry uses, and that is as wide. */
const codeOfOther: WrongValue = (field, specimen) => {
  const others = specimen.fields(`${DECLARATIONS}.code`).filter((other) => {
    const isOther = other.start !== field.start && other.end - other.start === field.end - field.start;
    return isOther && other.indices[0] === field.indices[0] && isUsed(other, specimen);
  });
  const other = specimen.choices.pick(others);
  const [unit = 0, declaration = 0] = other?.indices ?? [];
  return other && specimen.file.unitPlaces[unit]?.node.body.abbrevs.decls[declaration]?.code.value;
};

const isDeclared: Where = (field, specimen) => codeOfOther(field, specimen) !== undefined;

const ROWS: readonly FieldRow[] = [
  ['abbreviation-code-duplicated', `${DECLARATIONS}.code`, codeOfOther, isDeclared],
  ['form-unknown', `${SPECIFICATIONS}.form`, unknownForm, isUsedForm],
  ['attribute-list-half-ended', `${SPECIFICATIONS}.form`, among(0), isUsedForm],
  ['form-of-wrong-class', `${SPECIFICATIONS}.form`, misfit, hasMisfit],
  ['children-flag-unknown', `${DECLARATIONS}.children`, outside(Object.values(DW_CHILDREN)), isUsed],
  ['children-flag-inverted', `${DECLARATIONS}.children`, among(DW_CHILDREN.yes), isWithout],
];

const LABELS: Labels = {
  'abbreviation-code-duplicated': [
    'A01',
    'Two declarations of a table have one code; readers differ in which counts (DWARF 5, 7.5.3).',
    ANYTHING,
  ],
  'form-unknown': [
    'A07',
    'An attribute has a form that is not defined, so that nobody knows where its value ends (DWARF 5, 7.5.6).',
    ANYTHING,
  ],
  'attribute-list-half-ended': [
    'A04',
    'Of the two zeros that end a list of attributes only one is there: an attribute has the form 0 (DWARF 5, 7.5.3).',
    ANYTHING,
  ],
  'form-of-wrong-class': [
    'C01',
    'DW_AT_type is a constant, DW_AT_name a reference: the class is none that the attribute may have (DWARF 5, 7.5.4).',
    ANYTHING,
  ],
  'children-flag-unknown': [
    'A03',
    'A declaration has neither DW_CHILDREN_no nor DW_CHILDREN_yes (DWARF 5, 7.5.3, table 7.4).',
    ANYTHING,
  ],
  'children-flag-inverted': [
    'T02',
    'Entries that own no children are declared as such that own some: the lists of the unit do not end (DWARF 5, 2.3).',
    ANYTHING,
  ],
};

/** The table that ends where the section does, more or less: its declarations, the last of them the 0 behind them. */
function lastTable({ file }: Specimen): { section: Section; declarations: readonly Field[] } | undefined {
  const tables = file.unitPlaces.map(({ abbreviations: section, node }) => ({
    section,
    declarations: fieldsAt(node.body, 'abbrevs.decls[*]'),
  }));
  const end = (table: (typeof tables)[number]): number => table.declarations.at(-1)?.end ?? 0;
  return tables.toSorted((a, b) => end(b) - end(a))[0];
}

const OTHERS: readonly ByteBreakage[] = [
  {
    name: 'abbreviation-table-without-end',
    rule: 'A02',
    implies: ANYTHING,
    summary: 'The section ends before the 0 that ends its last table (DWARF 5, 7.5.3).',
    apply(specimen) {
      const { section, declarations } = lastTable(specimen) ?? {};
      const zero = declarations?.at(-1);
      if (section === undefined || zero === undefined) return undefined;
      return specimen.cut(section, zero.start - section.offset, 'the last table has no 0 at its end');
    },
  },
  {
    name: 'leb128-too-wide',
    rule: 'A09',
    implies: ANYTHING,
    summary: 'A tag is spelled with more than 64 bits, of which the upper ones are not 0 (DWARF 5, 7.6).',
    apply(specimen) {
      const { section, declarations } = lastTable(specimen) ?? {};
      const last = declarations?.at(-2)?.value;
      if (section === undefined || !(last instanceof Dwarf.AbbrevDecl)) return undefined;
      const tag = memberAt(last, 'tag');
      if (tag === undefined || last.tag === undefined) return undefined;
      const bytes = specimen.bytes.slice(section.offset, section.offset + section.byteSize);
      const wide = paddedUleb128(last.tag.value, TOO_WIDE);
      wide[TOO_WIDE - 1] = CONTINUATION - 1;
      const [start, end] = [tag.start - section.offset, tag.end - section.offset];
      const contents = Buffer.concat([bytes.subarray(0, start), wide, bytes.subarray(end)]);
      return specimen.replace(section, contents, start, `a tag has ${TOO_WIDE} bytes`);
    },
  },
  {
    name: 'leb128-without-end',
    rule: 'A09',
    implies: ANYTHING,
    summary: 'The last bytes of .debug_abbrev all say that the number goes on (DWARF 5, 7.6).',
    apply(specimen) {
      const { section, declarations = [] } = lastTable(specimen) ?? {};
      const last = declarations.at(-2);
      const attributes = last === undefined ? [] : fieldsAt(last.owner, 'decls[*].attrs[*]');
      // Behind the last attribute there are two zeros.
      const at = (attributes.at(-2) ?? declarations.at(-1))?.start;
      if (section === undefined || at === undefined) return undefined;
      const bytes = new Uint8Array(section.offset + section.byteSize - at).fill(CONTINUATION);
      return specimen.overwrite(at, bytes, 'a number goes on to the end of the section');
    },
  },
];

export const ABBREVIATION_BREAKAGES: readonly ByteBreakage[] = [...fieldBreakages(ROWS, LABELS), ...OTHERS];
