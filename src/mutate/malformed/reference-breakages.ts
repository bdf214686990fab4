/** Breakages of references: to entries of the wrong kind, and out of the file. DWARF 5, 7.5.5, class reference. */
import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description, Die, FileDescription, Unit } from '../../write/description.ts';
import { DECLARED, nameAttribute, typeAttribute } from '../new-attributes.ts';
import { attributeOf } from '../tree.ts';
import { entryBreakages, isCompileUnit, type EntryRow } from './added-entries.ts';
import type { Breakage, DescriptionBreakage, Labels } from './breakage.ts';

const isOfObject = (unit: Unit, { role }: FileDescription): boolean =>
  role === 'object' && isCompileUnit(unit);
const isOf4 = (unit: Unit, file: FileDescription): boolean => isOfObject(unit, file) && unit.version >= 4;
const isOf3 = (unit: Unit, file: FileDescription): boolean => isOfObject(unit, file) && unit.version >= 3;

const hasTag =
  (...tags: readonly number[]) =>
  ({ tag }: Die): boolean =>
    tags.includes(tag);

const isDefined = (die: Die): boolean => attributeOf(die, DW_AT.declaration) === undefined;

/** An entry of the unit, in the form that all versions have. */
function to(name: number, target: Die | undefined): Attribute | undefined {
  return target && { ...typeAttribute(target.id), name };
}

/** A wrong reference of a new entry; none where the unit has nothing that it could lead to. */
function wrong(
  tag: number,
  reference: (maker: Parameters<EntryRow[2]>[0]) => Attribute | undefined,
): EntryRow[2] {
  return (maker) => {
    const attribute = reference(maker);
    return attribute && maker.die(tag, [nameAttribute('wrong'), attribute]);
  };
}

const UNKNOWN_SIGNATURE = 0x0123_4567_89ab_cdefn;

function supplementary({ version }: Unit): Attribute {
  return {
    name: DW_AT.type,
    form: version >= 5 ? DW_FORM.ref_sup4 : DW_FORM.GNU_ref_alt,
    value: { kind: 'dangling', value: 1n },
  };
}

const ROWS: readonly EntryRow[] = [
  [
    'signature-unknown',
    isOf4,
    wrong(DW_TAG.variable, () => ({
      name: DW_AT.type,
      form: DW_FORM.ref_sig8,
      value: { kind: 'signature', value: UNKNOWN_SIGNATURE },
    })),
  ],
  [
    'supplementary-file-unnamed',
    (unit, file, { files }) => isOf4(unit, file) && files.every(({ role }) => role !== 'supplementary'),
    wrong(DW_TAG.variable, ({ unit }) => supplementary(unit)),
  ],
  ['type-is-unit', isOfObject, wrong(DW_TAG.variable, ({ unit }) => to(DW_AT.type, unit.root))],
  [
    'specification-of-definition',
    isOfObject,
    wrong(DW_TAG.variable, (maker) =>
      to(
        DW_AT.specification,
        maker.existing((die) => hasTag(DW_TAG.variable)(die) && isDefined(die)),
      ),
    ),
  ],
  [
    'origin-of-another-kind',
    isOfObject,
    wrong(DW_TAG.lexical_block, (maker) =>
      to(DW_AT.abstract_origin, maker.existing(hasTag(DW_TAG.base_type))),
    ),
  ],
  [
    'module-is-type',
    isOf3,
    wrong(DW_TAG.imported_module, (maker) => to(DW_AT.import, maker.existing(hasTag(DW_TAG.base_type)))),
  ],
  [
    'signature-is-reference',
    isOf4,
    (maker) => {
      const target = to(DW_AT.signature, maker.existing(hasTag(DW_TAG.structure_type)));
      return target && maker.die(DW_TAG.structure_type, [nameAttribute('wrong'), DECLARED, target]);
    },
  ],
  [
    'line-string-in-split-unit',
    ({ kind, version }, { role }) => role === 'dwo' && kind === 'split-compile' && version >= 5,
    (maker) => maker.die(DW_TAG.label, [{ ...nameAttribute('wrong'), form: DW_FORM.line_strp }]),
  ],
  [
    'supplementary-file-refers-out',
    ({ version }, { role }) => role === 'supplementary' && version >= 5,
    wrong(DW_TAG.variable, ({ unit }) => supplementary(unit)),
  ],
];

/** Files that can be checked for themselves: what they complete does not change with them. */
const ALONE: ReadonlyMap<string, FileDescription['role']> = new Map([['line-string-in-split-unit', 'dwo']]);

const LABELS: Labels = {
  'signature-unknown': [
    'R03',
    'DW_FORM_ref_sig8 has a signature that no type unit of the file has (DWARF 5, 7.5.5).',
  ],
  'supplementary-file-unnamed': [
    'R04',
    'A reference leads into a supplementary file, and no section names one (DWARF 5, 7.3.6).',
  ],
  'type-is-unit': ['R05', 'DW_AT_type leads to the entry of the unit, which is no type (DWARF 5, 2.7).'],
  'specification-of-definition': [
    'R06',
    'DW_AT_specification leads to an entry without DW_AT_declaration (DWARF 5, 2.13.2).',
  ],
  'origin-of-another-kind': [
    'R07',
    'DW_AT_abstract_origin of a block leads to a type, of which it can be no instance (DWARF 5, 3.3.8.2).',
  ],
  'module-is-type': ['R08', 'DW_AT_import of an imported module leads to a type (DWARF 5, 3.2.4).'],
  'signature-is-reference': [
    'R09',
    'DW_AT_signature has a form that leads to an entry, where a signature is expected (DWARF 5, 5.7.1).',
  ],
  'line-string-in-split-unit': [
    'R10',
    'A split unit has a string in .debug_line_str, which is in no file of split units (DWARF 5, 7.3.2.2).',
    ['S01'],
  ],
  'supplementary-file-refers-out': [
    'R11',
    'A supplementary file has a reference into a supplementary file (DWARF 5, 7.3.6).',
    ['R02'],
  ],
};

function alone(role: FileDescription['role']): (description: Description) => Description | undefined {
  return ({ files }) => {
    const file = files.find((one) => one.role === role);
    return file && { files: [file] };
  };
}

function withPreparation(breakage: DescriptionBreakage): DescriptionBreakage {
  const role = ALONE.get(breakage.name);
  return role === undefined ? breakage : { ...breakage, prepare: alone(role) };
}

export const REFERENCE_BREAKAGES: readonly Breakage[] = entryBreakages(ROWS, LABELS).map(withPreparation);
