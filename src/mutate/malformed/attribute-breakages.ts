/** Breakages of the values of attributes: references, offsets, lengths, strings. DWARF 5, 7.5.5. */
import {
  DW_AT,
  DW_FORM,
  DW_TAG,
  dwAtName,
  FORM_CLASS,
  formClass,
  formReference,
  REFERENCE,
} from '../../../generated/dwarf-constants.ts';
import { formEncoding } from '../../../generated/dwarf-form-encodings.ts';
import { hex } from '../../errors.ts';
import {
  type ByteBreakage,
  type Where,
  type WrongValue,
  ANYTHING,
  type Labels,
  labelOf,
} from './breakage.ts';
import { largestUleb128 } from './bytes.ts';
import type { AttributePlace } from './decoded-file.ts';
import { type Field, fieldsAt } from './fields.ts';
import type { Section } from './sections.ts';
import type { Specimen } from './specimen.ts';
import { beyond } from './wrong-values.ts';

export type Attribute = AttributePlace;

/** A breakage of one attribute, as data: its name, which attributes it is about, and what such gets. */
export type Row = readonly [name: string, where: Where<Attribute>, value: WrongValue<Attribute>];

function entriesOf({ unit }: Attribute): readonly Field[] {
  return fieldsAt(unit.node.body, 'dies[*]');
}

// References -------------------------------------------------------------------------------------------------------

/** References whose number can be replaced in place. */
function isFixed({ form, unit }: Attribute, into: number): boolean {
  return formReference(form) === into && formEncoding(form, unit.encoding)?.kind === 'integer';
}

const isLocal: Where<Attribute> = (one) => one.name !== DW_AT.sibling && isFixed(one, REFERENCE.unit);
const isSibling: Where<Attribute> = ({ name, form }) =>
  name === DW_AT.sibling && formClass(form) === FORM_CLASS.reference;

/** Counted from the start of the unit; what does not fit is no reference. */
function target({ start, end, unit }: Attribute, place: number | undefined): number | undefined {
  if (place === undefined) return undefined;
  const offset = place - unit.start;
  return offset >= 2 ** (8 * (end - start)) ? undefined : offset;
}

const behindUnit: WrongValue<Attribute> = (one, { choices }) => {
  const size = one.unit.end - one.unit.start;
  return target(one, one.unit.start + size + choices.below(size));
};

const behindSection: WrongValue<Attribute> = (one, { choices }) => {
  const offset = beyond(one.unit.section.byteSize, choices);
  return target(one, offset && offset + one.unit.start);
};

const intoHeader: WrongValue<Attribute> = (one, { choices }) => {
  const { start } = one.unit;
  const first = entriesOf(one)[0]?.start ?? start;
  return target(one, start + choices.below(first - start));
};

const intoEntry: WrongValue<Attribute> = (one, { choices }) => {
  const entry = choices.pick(entriesOf(one).filter(({ start, end }) => end - start > 1));
  return target(one, entry && entry.start + 1 + choices.below(entry.end - entry.start - 1));
};

const toNullEntry: WrongValue<Attribute> = (one, { choices }) => {
  const { dies } = one.unit.node.body;
  return target(one, choices.pick(entriesOf(one).filter((_, i) => dies[i]?.code.value === 0))?.start);
};

const toItself: WrongValue<Attribute> = (one) => target(one, entriesOf(one)[one.entryIndex]?.start);

const backward: WrongValue<Attribute> = (one, { choices }) =>
  target(one, choices.pick(entriesOf(one).slice(0, one.entryIndex + 1))?.start);

const intoNext: WrongValue<Attribute> = (one) => {
  const next = entriesOf(one)[one.entryIndex + 1];
  return next === undefined || next.end - next.start < 2 ? undefined : target(one, next.start + 1);
};

/** Types that stand for no more than the type they refer to: going around them never ends. */
const PASSED_ON: ReadonlySet<number> = new Set([
  DW_TAG.const_type,
  DW_TAG.volatile_type,
  DW_TAG.restrict_type,
  DW_TAG.atomic_type,
  DW_TAG.typedef,
]);

const isPassedOn: Where<Attribute> = (one, specimen) =>
  one.name === DW_AT.type && PASSED_ON.has(one.entry.decl?.tag?.value ?? 0) && isLocal(one, specimen);

const isOrigin: Where<Attribute> = (one, specimen) =>
  (one.name === DW_AT.abstract_origin || one.name === DW_AT.specification) && isLocal(one, specimen);

// Offsets into other sections --------------------------------------------------------------------------------------

export type SectionOf = (one: Attribute, specimen: Specimen) => Section | undefined;

const stringSection: SectionOf = ({ form, unit }, { file }) => {
  const dwo = unit.section.name.endsWith('.dwo') ? '.dwo' : '';
  const name = form === DW_FORM.strp ? `.debug_str${dwo}` : '.debug_line_str';
  const section = form === DW_FORM.strp || form === DW_FORM.line_strp ? file.named(name) : undefined;
  return section !== undefined && file.isPlain(section) ? section : undefined;
};

const lineSection: SectionOf = ({ name, form, unit }, { file }) =>
  name === DW_AT.stmt_list && formEncoding(form, unit.encoding)?.kind === 'integer'
    ? file.named('.debug_line')
    : undefined;

export function outsideSection(name: string, sectionOf: SectionOf): Row {
  return [
    name,
    (one, specimen) => sectionOf(one, specimen) !== undefined,
    (one, specimen) => beyond(sectionOf(one, specimen)?.byteSize, specimen.choices),
  ];
}

const ROWS: readonly Row[] = [
  ['reference-outside-unit', isLocal, behindUnit],
  ['reference-outside-section', (one) => isFixed(one, REFERENCE.section), behindSection],
  ['reference-into-header', isLocal, intoHeader],
  ['reference-into-entry', isLocal, intoEntry],
  ['reference-to-null-entry', isLocal, toNullEntry],
  ['type-is-itself', isPassedOn, toItself],
  ['origin-is-itself', isOrigin, toItself],
  ['sibling-backward', isSibling, backward],
  ['sibling-inside-child', isSibling, intoNext],
  outsideSection('string-offset-outside-section', stringSection),
  outsideSection('line-table-outside-section', lineSection),
];

const LABELS: Labels = {
  'reference-outside-unit': [
    'R01',
    'A reference that counts from the start of its unit leads behind its end (DWARF 5, 7.5.5).',
  ],
  'reference-outside-section': [
    'R02',
    'A reference that counts from the start of .debug_info leads behind its end (DWARF 5, 7.5.5).',
  ],
  'reference-into-header': ['R01', 'A reference leads into the header of its unit (DWARF 5, 7.5.5).'],
  'reference-into-entry': [
    'R01',
    'A reference leads into the middle of an entry: whatever is there is no entry (DWARF 5, 7.5.5).',
  ],
  'reference-to-null-entry': ['R01', 'A reference leads to the null entry that ends a list (DWARF 5, 2.3).'],
  'type-is-itself': [
    'Y13',
    'A qualified type or typedef has itself for DW_AT_type, so that it is no type (DWARF 5, 5.3 and 5.4).',
  ],
  'origin-is-itself': [
    'R07',
    'DW_AT_abstract_origin or DW_AT_specification leads to the entry that has it (DWARF 5, 2.13.2 and 3.3.8.2).',
    ['R06'],
  ],
  'sibling-backward': ['T04', 'DW_AT_sibling leads back: who follows it never ends (DWARF 5, 2.3).'],
  'sibling-inside-child': ['T04', 'DW_AT_sibling leads into the middle of an entry (DWARF 5, 2.3).'],
  'string-offset-outside-section': [
    'S01',
    'DW_FORM_strp or DW_FORM_line_strp leads behind the end of its section (DWARF 5, 7.5.5).',
  ],
  'line-table-outside-section': [
    'N09',
    'DW_AT_stmt_list leads behind the end of .debug_line (DWARF 5, 3.1.1).',
  ],
};

export function attributeBreakage([name, where, value]: Row, labels: Labels): ByteBreakage {
  return {
    name,
    ...labelOf(name, labels),
    apply(specimen) {
      const { choices, file } = specimen;
      const one = choices.pick(file.attributes.filter((attribute) => where(attribute, specimen)));
      const wrong = one && value(one, specimen);
      if (one === undefined || wrong === undefined) return undefined;
      return specimen.set(
        one,
        wrong,
        `${said(one)} is ${hex(Number(wrong))} instead of ${hex(specimen.number(one))}`,
      );
    },
  };
}

/** `DW_AT_type of the entry at 0x2a`. */
export function said(one: Attribute): string {
  const at = (entriesOf(one)[one.entryIndex]?.start ?? 0) - one.unit.section.offset;
  return `${dwAtName(one.name)} of the entry at ${hex(at)}`;
}

// Others -----------------------------------------------------------------------------------------------------------

/** The most bytes of a length in LEB128: the content's first ones become part of it. */
const LENGTH_BYTES = 4;

const OTHERS: readonly ByteBreakage[] = [
  {
    name: 'string-without-end',
    rule: 'S01',
    summary: 'The last string of .debug_str has no null: the section ends before it (DWARF 5, 7.5.5).',
    apply(specimen) {
      const { file, choices } = specimen;
      const isStrings = /^\.debug_(?:line_)?str(?:\.dwo)?$/u;
      const section = choices.pick(
        file.sections.filter((one) => isStrings.test(one.name) && file.isPlain(one) && one.byteSize > 1),
      );
      if (section === undefined) return undefined;
      return specimen.cut(section, section.byteSize - 1, `the last string of ${section.name} has no null`);
    },
  },
  {
    name: 'block-too-long',
    rule: 'C10',
    implies: ANYTHING,
    summary: 'A block is said to be longer than what is left of its unit (DWARF 5, 7.5.5, class block).',
    apply(specimen) {
      const found = specimen.file.attributes.flatMap((one) => {
        const spelling = formEncoding(one.form, one.unit.encoding);
        if (spelling?.kind !== 'counted') return [];
        const rest = one.unit.end - one.start;
        if (spelling.count === 'uleb128')
          return [{ one, bytes: largestUleb128(Math.min(rest, LENGTH_BYTES)) }];
        const bytes = new Uint8Array(spelling.count).fill(0xff);
        return 0x100 ** spelling.count - 1 > rest ? [{ one, bytes }] : [];
      });
      const chosen = specimen.choices.pick(found);
      if (chosen === undefined) return undefined;
      const { one, bytes } = chosen;
      return specimen.overwrite(one.start, bytes, `${said(one)} is longer than its unit`);
    },
  },
];

export const ATTRIBUTE_BREAKAGES: readonly ByteBreakage[] = [
  ...ROWS.map((row) => attributeBreakage(row, LABELS)),
  ...OTHERS,
];
