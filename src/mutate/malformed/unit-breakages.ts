/** Breakages of units and line tables: their headers, and the tree of entries. DWARF 5, 6.2.4, 7.5.1 and 7.5.2. */
import { DW_LENGTH, DW_UT, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
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
import type { UnitPlace } from './decoded-file.ts';
import { isLeb128, memberAt } from './fields.ts';
import type { Damage, Specimen } from './specimen.ts';
import { among, past, refused } from './wrong-values.ts';

// Lengths ----------------------------------------------------------------------------------------------------------

/** The number itself, not the escape before it. */
const isLength: Where = ({ path, owner }) => memberAt(owner, 'len64') === undefined || path.endsWith('len64');

/** Whose section it ends with. */
const isLastLength: Where = (field, specimen) => {
  const { section, end } = specimen.unitOf(field);
  return isLength(field, specimen) && end === section.offset + section.byteSize;
};

const longer: WrongValue = (field, specimen) => {
  const length = specimen.number(field);
  return length + 1 + specimen.choices.below(length);
};

const shorter: WrongValue = (field, specimen) => specimen.choices.below(specimen.number(field));

/** Almost as large as the format allows. */
const huge: WrongValue = ({ path, end }, { choices }) => {
  const most = path.endsWith('len64') ? 1n << 64n : BigInt(DW_LENGTH.lo_reserved);
  return most - 1n - BigInt(choices.below(end));
};

/** Behind the end of the section. */
const longerThanSection: WrongValue = (field, specimen) => {
  const section = specimen.file.sectionAt(field.start);
  if (section === undefined) return undefined;
  const length = specimen.number(field);
  const rest = section.offset + section.byteSize - field.end - length;
  return length + rest + 1 + specimen.choices.below(section.byteSize);
};

/** Behind the end of the table. */
const longerThanTable: WrongValue = ({ end }, specimen) => {
  const table = specimen.fields('line_units[*].body').find((body) => end > body.start && end <= body.end);
  const length = table === undefined ? 0 : table.end - table.start;
  return length === 0 ? undefined : length + specimen.choices.below(length);
};

/** Not one of those that are left to vendors. */
const unknownType: WrongValue = (_, { choices }) => {
  const known: readonly number[] = Object.values(DW_UT);
  const below = Array.from({ length: DW_UT.lo_user }, (__, type) => type);
  return choices.pick(below.filter((type) => !known.includes(type)));
};

// Entries ----------------------------------------------------------------------------------------------------------

const isEntry: Where = (field, specimen) =>
  specimen.unitOf(field).node.body.dies[field.indices[1] ?? 0]?.code.value !== 0;

/** The smallest code that the table does not declare, if it is no wider. */
const undeclared: WrongValue = (field, specimen) => {
  const { decls } = specimen.unitOf(field).node.body.abbrevs;
  const known = new Set(decls.map(({ code }) => code.value));
  const code = Array.from({ length: known.size + 1 }, (_, i) => i + 1).find((one) => !known.has(one));
  return code === undefined || code >= CONTINUATION ** (field.end - field.start) ? undefined : code;
};

const isFirstEntry: Where = (field, specimen) =>
  field.indices[1] === 0 && specimen.unitOf(field).node.body.dies.length > 1;

const LENGTH = 'units[*].len_unit.len32|len64';

const ROWS: readonly FieldRow[] = [
  ['unit-length-too-long', LENGTH, longer, isLastLength],
  ['unit-length-too-short', LENGTH, shorter, isLength],
  ['unit-length-huge', LENGTH, huge, isLength],
  ['unit-length-reserved', 'units[*].len_unit.len32', refused],
  ['unit-version-unknown', 'units[*].body.version', refused],
  ['unit-type-unknown', 'units[*].body.unit_type_v5', unknownType],
  ['address-size-impossible', 'units[*].body.len_address_v5|len_address_v2', among(0, 3, 0xff)],
  [
    'abbreviation-offset-outside-section',
    'units[*].body.ofs_debug_abbrev',
    past((field, specimen) => specimen.unitOf(field).abbreviations.byteSize),
  ],
  [
    'type-offset-outside-unit',
    'units[*].body.ofs_type',
    past((field, specimen) => {
      const { start, end } = specimen.unitOf(field);
      return end - start;
    }),
  ],
  ['line-table-length-too-long', 'line_units[*].len_unit.len32|len64', longerThanSection, isLength],
  ['line-header-length-too-long', 'line_units[*].body.len_header', longerThanTable],
  ['line-table-version-unknown', 'line_units[*].body.version', refused],
  ['abbreviation-code-unknown', 'units[*].body.dies[*].code', undeclared, isEntry],
  ['null-entry-instead-of-entry', 'units[*].body.dies[*].code', among(0), isFirstEntry],
];

const LABELS: Labels = {
  'unit-length-too-long': ['U02', 'The last unit is said to be longer than its section (DWARF 5, 7.5.1).'],
  'unit-length-too-short': [
    'U02',
    'A unit is said to end within its entries or its header (DWARF 5, 7.5.1).',
    ANYTHING,
  ],
  'unit-length-huge': [
    'U02',
    'A unit is said to be larger than any section; its end, if it is computed, wraps (DWARF 5, 7.5.1).',
    ANYTHING,
  ],
  'unit-length-reserved': [
    'U01',
    'The first four bytes of a unit are one of the values kept for other formats (DWARF 5, 7.2.2).',
    ANYTHING,
  ],
  'unit-version-unknown': [
    'U03',
    'A unit has a version that no standard describes (DWARF 5, 7.5.1.1).',
    ANYTHING,
  ],
  'unit-type-unknown': [
    'U04',
    'unit_type is none of those that the standard defines (DWARF 5, 7.5.1, table 7.2).',
    ANYTHING,
  ],
  'address-size-impossible': [
    'U05',
    'address_size is no size that an address can have (DWARF 5, 7.5.1.1).',
    ANYTHING,
  ],
  'abbreviation-offset-outside-section': [
    'U06',
    'debug_abbrev_offset leads behind the end of .debug_abbrev (DWARF 5, 7.5.1.1).',
    ANYTHING,
  ],
  'type-offset-outside-unit': [
    'U10',
    'type_offset leads to no entry of its type unit (DWARF 5, 7.5.1.3).',
    ['R03'],
  ],
  'line-table-length-too-long': [
    'N01',
    'unit_length of a line table leads behind the end of the section (DWARF 5, 6.2.4).',
    ['N09'],
  ],
  'line-header-length-too-long': ['N01', 'header_length leads behind the end of the table (DWARF 5, 6.2.4).'],
  'line-table-version-unknown': [
    'N01',
    'A line table has a version that no standard describes (DWARF 5, 6.2.4).',
    ['N09'],
  ],
  'abbreviation-code-unknown': [
    'T01',
    'An entry has a code that its table does not declare (DWARF 5, 7.5.2).',
    ANYTHING,
  ],
  'null-entry-instead-of-entry': [
    'U09',
    'A null entry stands where an entry was: what follows is read as other entries, behind the end of the tree.',
    ANYTHING,
  ],
};

/** Ends a unit, and the section that it is the last of, before `end`, which is a place in the file. */
function endUnit(specimen: Specimen, unit: UnitPlace, end: number, what: string): Damage | undefined {
  const length = memberAt(unit.node, 'len_unit.len64') ?? memberAt(unit.node, 'len_unit.len32');
  if (length === undefined) return undefined;
  specimen.set(length, specimen.number(length) - (unit.end - end));
  return specimen.cut(unit.section, end - unit.section.offset, what);
}

/** Units that end with their section, so that no other one is moved. */
function lastUnits({ file }: Specimen): readonly UnitPlace[] {
  return file.unitPlaces.filter(({ section, end }) => end === section.offset + section.byteSize);
}

const nullMissing: ByteBreakage = {
  name: 'null-entry-missing',
  rule: 'T02',
  summary:
    'The unit ends before the null entry that ends the last list of children (DWARF 5, 2.3 and 7.5.2).',
  apply(specimen) {
    const unit = specimen.choices.pick(
      lastUnits(specimen).filter(({ node }) => node.body.dies.at(-1)?.code.value === 0),
    );
    const what = 'the null entry at the end of the unit is missing, and its length counts none';
    return unit && endUnit(specimen, unit, unit.end - 1, what);
  },
};

const VARIABLE_CLASSES: ReadonlySet<number | undefined> = new Set([
  FORM_CLASS.block,
  FORM_CLASS.exprloc,
  FORM_CLASS.string,
]);

const entryCut: ByteBreakage = {
  name: 'entry-cut',
  rule: 'T03',
  implies: ANYTHING,
  summary: 'The unit ends within a value of fixed size, and its length says so (DWARF 5, 7.5).',
  apply(specimen) {
    const { file, choices } = specimen;
    const last = new Set(lastUnits(specimen));
    const value = choices.pick(
      file.attributes.filter(
        (one) =>
          last.has(one.unit) &&
          !file.relocations.isRelocated(one.unit.section) &&
          one.end - one.start > 1 &&
          !isLeb128(one) &&
          !VARIABLE_CLASSES.has(formClass(one.form)),
      ),
    );
    if (value === undefined) return undefined;
    const end = value.start + 1 + choices.below(value.end - value.start - 1);
    const { section } = value.unit;
    const what = `${section.name} ends after ${end - section.offset} bytes, within a value`;
    return endUnit(specimen, value.unit, end, what);
  },
};

export const UNIT_BREAKAGES: readonly ByteBreakage[] = [
  ...fieldBreakages(ROWS, LABELS),
  nullMissing,
  entryCut,
];
