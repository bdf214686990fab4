/** Breakages of strings, and of the tables that units index. DWARF 5, 7.26 to 7.29. */
import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { CONTINUATION } from '../../../generated/leb128.ts';
import type { Attribute as DescribedAttribute, Description, Unit } from '../../write/description.ts';
import { hex } from '../../errors.ts';
import { isIndexOf } from '../neutral/table-forms.ts';
import { nameAttribute } from '../new-attributes.ts';
import { diesIn, mapUnits, withAttribute, withoutAttribute } from '../tree.ts';
import { entryBreakages, isCompileUnit, type EntryRow } from './added-entries.ts';
import { listFor } from './added-lists.ts';
import { attributeBreakage, outsideSection, said, type Attribute, type Row } from './attribute-breakages.ts';
import {
  fieldBreakages,
  labelOf,
  type Breakage,
  type ByteBreakage,
  type DescriptionBreakage,
  type FieldRow,
  type Labels,
} from './breakage.ts';
import { largestUleb128 } from './bytes.ts';
import { isLeb128 } from './fields.ts';
import type { Section } from './sections.ts';
import { among } from './wrong-values.ts';

// Indexes -------------------------------------------------------------------------------------------------------------

/** Which forms index a table of the kind: those of DWARF 5, and GNU's of before. */
const INDEXES: Readonly<Record<string, (form: number) => boolean>> = {
  'index-outside-table': (form) => isIndexOf('string', form) || form === DW_FORM.GNU_str_index,
  'address-index-outside-table': (form) => isIndexOf('address', form) || form === DW_FORM.GNU_addr_index,
  'range-list-index-outside-table': (form) => form === DW_FORM.rnglistx,
  'location-list-index-outside-table': (form) => form === DW_FORM.loclistx,
};

/** How many entries a table of indexed values can have: each has four bytes or more. */
function entriesAtMost(sections: readonly Section[]): number {
  const tables = sections.filter(({ name }) =>
    /(?:str_offsets|addr|rnglists|loclists)(?:\.dwo)?$/u.test(name),
  );
  return Math.max(0, ...tables.map(({ byteSize }) => byteSize)) / 4;
}

function indexBreakage(name: string, isIndex: (form: number) => boolean): ByteBreakage {
  return {
    name,
    ...labelOf(name, LABELS),
    apply(specimen) {
      const { file, choices } = specimen;
      const one = choices.pick(file.attributes.filter(({ form }) => isIndex(form)));
      if (one === undefined) return undefined;
      const width = one.end - one.start;
      const bytes = isLeb128(one) ? largestUleb128(width) : new Uint8Array(width).fill(0xff);
      // The table may be as long as that, but not if it is longer than the file.
      const largest = (isLeb128(one) ? CONTINUATION : 0x100) ** width - 1;
      if (largest <= entriesAtMost(file.sections)) return undefined;
      return specimen.overwrite(one.start, bytes, `${said(one)} has the index ${hex(largest)}`);
    },
  };
}

// Bases ---------------------------------------------------------------------------------------------------------------

/** The attributes that say where a unit's part of a section of indexed values begins. DWARF 5, 3.1.1. */
const BASES: Readonly<Record<string, readonly [attribute: number, section: string]>> = {
  'base-outside-section': [DW_AT.str_offsets_base, '.debug_str_offsets'],
  'address-base-outside-section': [DW_AT.addr_base, '.debug_addr'],
  'range-list-base-outside-section': [DW_AT.rnglists_base, '.debug_rnglists'],
  'location-list-base-outside-section': [DW_AT.loclists_base, '.debug_loclists'],
};

const BASE_ROWS: readonly Row[] = Object.entries(BASES).map(([name, [attribute, section]]) =>
  outsideSection(name, (one, { file }) => (one.name === attribute ? file.named(section) : undefined)),
);

const FIELD_ROWS: readonly FieldRow[] = [
  ['string-table-version', 'str_offsets_tables[*].body.header.version', among(1, 2, 3, 4, 6)],
];

const BASE_MISSING: DescriptionBreakage = {
  name: 'base-missing',
  rule: 'S08',
  summary: 'A unit has indexes of strings, but no DW_AT_str_offsets_base to count from (DWARF 5, 3.1.1).',
  change(description, choices) {
    const units = description.files.flatMap(({ units: all }) => all.filter(hasStringIndexes));
    const chosen = choices.pick(units);
    if (chosen === undefined) return undefined;
    const root = withoutAttribute(chosen.root, DW_AT.str_offsets_base);
    return {
      description: withUnit(description, chosen, { ...chosen, root }),
      what: 'a unit has no DW_AT_str_offsets_base',
    };
  },
};

function hasStringIndexes({ version, root }: Unit): boolean {
  return (
    version === 5 &&
    root.attributes.some(({ name }) => name === DW_AT.str_offsets_base) &&
    Array.from(diesIn(root)).some(({ attributes }) =>
      attributes.some(({ form }) => isIndexOf('string', form)),
    )
  );
}

function withUnit(description: Description, unit: Unit, changed: Unit): Description {
  return mapUnits(description, (one) => (one === unit ? changed : one));
}

// Strings -------------------------------------------------------------------------------------------------------------

const IS_LONG = 2;

/** One byte into the string that is there: what remains is a string as well, but nobody meant it. */
const WITHIN_STRING: Row = [
  'string-offset-within-string',
  (one, specimen) => lengthAt(one, specimen) >= IS_LONG,
  (one, specimen) => specimen.number(one) + 1,
];

function lengthAt(one: Attribute, specimen: Parameters<Row[1]>[1]): number {
  const { file } = specimen;
  const strings = one.form === DW_FORM.strp ? file.named('.debug_str') : undefined;
  const isObject = !one.unit.section.name.endsWith('.dwo') && file.relocations.at(one.start) !== undefined;
  if (strings === undefined || !isObject || !file.isPlain(strings)) return 0;
  const start = specimen.number(one);
  return file.contents(strings).indexOf(0, start) - start;
}

const UTF8: DescribedAttribute = {
  name: DW_AT.use_UTF8,
  form: DW_FORM.flag,
  value: { kind: 'flag', value: 1 },
};

/** No sequence of UTF-8 begins or goes on so. */
const NO_UTF8 = 'a\xff\xfe';

const NOT_UTF8: DescriptionBreakage = {
  name: 'string-not-utf-8',
  rule: 'S09',
  summary: 'A unit says that its strings are in UTF-8, and has one that is not (DWARF 5, 3.1.1).',
  change(description, choices) {
    const row: EntryRow = [
      this.name,
      (unit, { role }) => role === 'object' && isCompileUnit(unit) && unit.version >= 3,
      (maker) => maker.die(DW_TAG.label, [nameAttribute(NO_UTF8)]),
    ];
    const [breakage] = entryBreakages([row], { [this.name]: [this.rule, this.summary] });
    const wrong = breakage?.change(description, choices);
    if (wrong === undefined) return undefined;
    const declared = mapUnits(wrong.description, (unit) =>
      isCompileUnit(unit) && unit.root.children?.some(hasWrongName) === true
        ? { ...unit, root: withAttribute(unit.root, UTF8) }
        : unit,
    );
    return { ...wrong, description: declared };
  },
};

function hasWrongName({ attributes }: Unit['root']): boolean {
  return attributes.some(({ value }) => value.kind === 'string' && value.text === NO_UTF8);
}

const LABELS: Labels = {
  'index-outside-table': [
    'S04',
    'A string is the last one that its form can name; the table is shorter (DWARF 5, 7.26).',
  ],
  'address-index-outside-table': [
    'S05',
    'An address is the last one that its form can name; the table is shorter (DWARF 5, 7.27).',
  ],
  'range-list-index-outside-table': [
    'S06',
    'A range list is the last one that its form can name; the table is shorter (DWARF 5, 7.28).',
  ],
  'location-list-index-outside-table': [
    'S07',
    'A location list is the last one that its form can name; the table is shorter (DWARF 5, 7.29).',
  ],
  'base-outside-section': [
    'S04',
    'What the indexes of strings count from is behind the end of the section (DWARF 5, 3.1.1).',
  ],
  'address-base-outside-section': [
    'S05',
    'What the indexes of addresses count from is behind the end of the section (DWARF 5, 3.1.1).',
  ],
  'range-list-base-outside-section': [
    'S06',
    'What the indexes of range lists count from is behind the end of the section (DWARF 5, 3.1.1).',
  ],
  'location-list-base-outside-section': [
    'S07',
    'What the indexes of location lists count from is behind the end of the section (DWARF 5, 3.1.1).',
  ],
  'string-table-version': [
    'S03',
    'The header of a table of strings has a version that there is none of (DWARF 5, 7.26).',
  ],
  'string-offset-within-string': [
    'S02',
    'DW_FORM_strp leads one byte into a string, in an object whose strings no linker has merged (DWARF 5, 7.5.5).',
  ],
};

/** Lists with numbers are rare. */
function prepared(breakage: ByteBreakage): ByteBreakage {
  const prepare = listFor(breakage.rule);
  return prepare === undefined ? breakage : { ...breakage, prepare };
}

export const TABLE_BREAKAGES: readonly Breakage[] = [
  ...Object.entries(INDEXES).map(([name, isIndex]) => prepared(indexBreakage(name, isIndex))),
  ...[...BASE_ROWS, WITHIN_STRING].map((row) => prepared(attributeBreakage(row, LABELS))),
  ...fieldBreakages(FIELD_ROWS, LABELS),
  BASE_MISSING,
  NOT_UTF8,
];
