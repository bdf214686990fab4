/** Breakages of attributes: their codes, the classes of their values, and values that are codes or flags. DWARF 5, 7.5.4. */
import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Die, FileDescription, Unit } from '../../write/description.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { entryBreakages, isCompileUnit, type EntryRow } from './added-entries.ts';
import type { Breakage, Labels } from './breakage.ts';

/** No version has given it away, and it is in no vendor's range. */
const UNASSIGNED = Array.from({ length: DW_AT.lo_user }, (_, code) => code).filter(
  (code) => code > 0 && !(Object.values(DW_AT) as readonly number[]).includes(code),
);

const inVersions =
  (first: number, last: number) =>
  (unit: Unit, { role }: FileDescription): boolean =>
    role === 'object' && isCompileUnit(unit) && unit.version >= first && unit.version <= last;

const inAny = inVersions(2, 5);

/** What no version depends on: a label. */
function labelled(...attributes: readonly Attribute[]): (maker: Maker) => Die {
  return (maker) => maker.die(DW_TAG.label, [nameAttribute('wrong'), ...attributes]);
}

type Maker = Parameters<EntryRow[2]>[0];

const offset = (form: number): Attribute => ({
  name: DW_AT.stmt_list,
  form,
  value: { kind: 'line-table', table: 0 },
});

const hasLineTables = (unit: Unit, file: FileDescription): boolean =>
  inAny(unit, file) && file.lineTables.length > 0;

const ROWS: readonly EntryRow[] = [
  [
    'base-before-version-5',
    (unit, file) => unit.version === 4 && unit.format === 32 && hasLineTables(unit, file),
    labelled({ ...offset(DW_FORM.sec_offset), name: DW_AT.rnglists_base }),
  ],
  [
    'attribute-code-unassigned',
    inAny,
    (maker) => labelled(constantAttribute(maker.choices.pick(UNASSIGNED) ?? 0, 1n))(maker),
  ],
  [
    'length-before-version-4',
    inVersions(2, 3),
    (maker) => maker.die(DW_TAG.lexical_block, [constantAttribute(DW_AT.high_pc, 4n)]),
  ],
  [
    'offset-as-constant',
    (unit, file) => unit.version >= 4 && hasLineTables(unit, file),
    (maker) => labelled(offset(maker.unit.format === 64 ? DW_FORM.data8 : DW_FORM.data4))(maker),
  ],
  ['attribute-removed', inVersions(5, 5), labelled(constantAttribute(DW_AT.bit_offset, 1n))],
  [
    'code-outside-table',
    inAny,
    (maker) =>
      labelled(constantAttribute(DW_AT.accessibility, BigInt(0x40 + maker.choices.below(0x80))))(maker),
  ],
  [
    'discriminant-unknown',
    inAny,
    labelled({
      name: DW_AT.discr_list,
      form: DW_FORM.block1,
      value: { kind: 'block', bytes: Uint8Array.of(0x7f, 1), fixups: [] },
    }),
  ],
  [
    'flag-neither-0-nor-1',
    inAny,
    (maker) =>
      labelled({
        name: DW_AT.artificial,
        form: DW_FORM.flag,
        value: { kind: 'flag', value: 2 + maker.choices.below(0xfe) },
      })(maker),
  ],
];

const LABELS: Labels = {
  'base-before-version-5': [
    'C02',
    'A unit of version 4 has DW_AT_rnglists_base, the base of a table that its version does not have (DWARF 5, 7.1).',
  ],
  'attribute-code-unassigned': [
    'C03',
    'The code of an attribute is none of the standard, and not in the range for vendors (DWARF 5, 7.1).',
  ],
  'length-before-version-4': [
    'C05',
    'DW_AT_high_pc is a constant before version 4, where it is an address (DWARF 4, 2.17.2).',
    ['L04'],
  ],
  'offset-as-constant': [
    'C06',
    'An offset into another section has the form DW_FORM_data4 or DW_FORM_data8, which are constants from version 4 on (DWARF 5, 7.5.5).',
  ],
  'attribute-removed': [
    'C07',
    'A unit of version 5 has DW_AT_bit_offset, which version 5 removed (DWARF 5, 7.5.4).',
  ],
  'code-outside-table': ['C08', 'DW_AT_accessibility is no code of its table (DWARF 5, 7.9).'],
  'discriminant-unknown': [
    'C08',
    'In a list of discriminants, something is neither a label nor a range (DWARF 5, 7.19).',
  ],
  'flag-neither-0-nor-1': ['C09', 'The byte of a flag is neither 0 nor 1 (DWARF 5, 7.5.5).'],
};

export const CLASS_BREAKAGES: readonly Breakage[] = entryBreakages(ROWS, LABELS);
