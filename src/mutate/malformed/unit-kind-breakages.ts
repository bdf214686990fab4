/** Breakages of what units are: their formats, types, signatures and counterparts. DWARF 5, 3.1, 7.4 and 7.5.1. */
import { DW_AT, DW_FORM, DW_TAG, DW_UT } from '../../../generated/dwarf-constants.ts';
import { SHT } from '../../../generated/elf-constants.ts';
import type { Attribute, Description, Die, Unit } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { attributeOf, copyTree, freshIds, withoutAttribute } from '../tree.ts';
import { ANYTHING, type Breakage, type ByteBreakage, type DescriptionBreakage } from './breakage.ts';
import {
  addSection,
  addUnits,
  inObject,
  isCompileUnit,
  newUnit,
  unitsOfObject,
  withUnit,
} from './described.ts';

/** A type unit with a structure of one byte, in forms that all versions have. */
function typeUnit(description: Description, choices: Choices, name: string): Unit {
  const freshId = freshIds(description);
  const type: Die = {
    id: freshId(),
    tag: DW_TAG.structure_type,
    attributes: [nameAttribute(name), constantAttribute(DW_AT.byte_size, 1n)],
    children: undefined,
  };
  return newUnit(description, {
    kind: 'type',
    version: unitsOfObject(description).some((unit) => unit.version === 5) ? 5 : 4,
    signature: newSignature(choices),
    typeDie: type.id,
    root: { id: freshId(), tag: DW_TAG.type_unit, attributes: [], children: [type] },
  });
}

function newSignature(choices: Choices): bigint {
  return (BigInt(choices.word()) << 32n) | BigInt(choices.word());
}

/** The unit with identities of its own. */
function copyOf(description: Description, unit: Unit, change: (type: Die) => Die): Unit {
  const root = copyTree(unit.root, freshIds(description));
  const children = root.children?.map(change);
  return { ...unit, root: { ...root, children }, typeDie: children?.[0]?.id };
}

const ADDED = 'added';

function addedUnit(description: Description): Unit | undefined {
  return unitsOfObject(description).findLast(({ kind }) => kind === 'type');
}

const prepareTypeUnit = (description: Description, choices: Choices): Description =>
  addUnits(description, typeUnit(description, choices, ADDED));

const signatureShared: DescriptionBreakage = {
  name: 'signature-of-two-types',
  rule: 'U11',
  summary: 'Two type units with one signature describe two types (DWARF 5, 3.1.4).',
  prepare: prepareTypeUnit,
  change(description) {
    const unit = addedUnit(description);
    if (unit === undefined) return undefined;
    const other = copyOf(description, unit, (type) => ({
      ...type,
      attributes: [nameAttribute('other'), constantAttribute(DW_AT.byte_size, 2n)],
    }));
    return { description: addUnits(description, other), what: 'two types have one signature' };
  },
};

const signatureWrong: DescriptionBreakage = {
  name: 'signature-not-of-type',
  rule: 'U12',
  summary:
    'Two type units that are the same have two signatures: one does not follow from the type (DWARF 5, 7.32).',
  prepare: prepareTypeUnit,
  change(description, choices) {
    const unit = addedUnit(description);
    if (unit === undefined) return undefined;
    const other = { ...copyOf(description, unit, (type) => type), signature: newSignature(choices) };
    return { description: addUnits(description, other), what: 'one type has two signatures' };
  },
};

const formatsMixed: DescriptionBreakage = {
  name: 'formats-mixed',
  rule: 'U07',
  summary:
    'A unit of the 32-bit format has a line table of the 64-bit one, or the other way round (DWARF 5, 7.4).',
  change(description, choices) {
    const tables = unitsOfObject(description).flatMap((unit) => {
      const value = attributeOf(unit.root, DW_AT.stmt_list)?.value;
      return value?.kind === 'line-table' ? [value.table] : [];
    });
    const table = choices.pick(tables);
    if (table === undefined) return undefined;
    return {
      description: inObject(description, (file) => ({
        ...file,
        lineTables: file.lineTables.map((one, i) =>
          i === table ? { ...one, format: one.format === 32 ? 64 : 32 } : one,
        ),
      })),
      what: `line table ${table} has the other format`,
    };
  },
};

const tagOfOtherUnit: DescriptionBreakage = {
  name: 'unit-tag-of-other-type',
  rule: 'U08',
  summary: 'The entry of a unit DW_UT_compile is DW_TAG_partial_unit (DWARF 5, 3.1.1).',
  change(description, choices) {
    const unit = choices.pick(
      unitsOfObject(description).filter((one) => one.version === 5 && isCompileUnit(one)),
    );
    if (unit === undefined) return undefined;
    const root = { ...unit.root, tag: DW_TAG.partial_unit };
    return {
      description: withUnit(description, unit, { ...unit, root }),
      what: 'the entry of a unit is DW_TAG_partial_unit',
    };
  },
};

function skeletonOf(description: Description, choices: Choices): Unit | undefined {
  return choices.pick(
    unitsOfObject(description).filter(({ kind, version }) => kind === 'skeleton' && version === 5),
  );
}

const skeletonWithChildren: DescriptionBreakage = {
  name: 'skeleton-with-children',
  rule: 'U13',
  summary: 'A skeleton unit has entries below its own (DWARF 5, 3.1.2).',
  change(description, choices) {
    const unit = skeletonOf(description, choices);
    if (unit === undefined) return undefined;
    const child: Die = {
      id: freshIds(description)(),
      tag: DW_TAG.unspecified_type,
      attributes: [nameAttribute(ADDED)],
      children: undefined,
    };
    const root = { ...unit.root, children: [child] };
    return {
      description: withUnit(description, unit, { ...unit, root }),
      what: 'a skeleton unit has an entry below its own',
    };
  },
};

const skeletonWithoutName: DescriptionBreakage = {
  name: 'skeleton-without-file-name',
  rule: 'U13',
  summary: 'A skeleton unit does not say which file the split unit is in (DWARF 5, 3.1.2).',
  change(description, choices) {
    const unit = skeletonOf(description, choices);
    if (unit === undefined) return undefined;
    const root = withoutAttribute(unit.root, DW_AT.dwo_name);
    return {
      description: withUnit(description, unit, { ...unit, root }),
      what: 'a skeleton unit has no DW_AT_dwo_name',
    };
  },
};

const idOfNoSplitUnit: ByteBreakage = {
  name: 'skeleton-id-of-no-split-unit',
  rule: 'U14',
  summary: 'dwo_id of a skeleton unit is not that of the split unit in its file (DWARF 5, 7.5.1.2).',
  prepare: (description) => (description.files.some(({ role }) => role === 'dwo') ? description : undefined),
  apply(specimen) {
    const fields = specimen
      .fields('units[*].body.dwo_id')
      .filter((field) => specimen.unitOf(field).node.body.unitType === DW_UT.skeleton);
    const field = specimen.choices.pick(fields);
    if (field === undefined) return undefined;
    const { start, end } = field;
    const id = specimen.file.bytes.number(start, end) ^ BigInt(1 + specimen.choices.below(0xffff));
    return specimen.set(field, id);
  },
};

const typesOfOtherVersion: ByteBreakage = {
  name: 'type-section-of-other-version',
  rule: 'U16',
  implies: ANYTHING,
  summary: 'A unit in .debug_types has version 3, which has no such section (DWARF 4, 7.5.1.2).',
  apply(specimen) {
    const fields = specimen
      .fields('units[*].body.version')
      .filter((field) => specimen.unitOf(field).section.name === '.debug_types');
    const field = specimen.choices.pick(fields);
    return field && specimen.set(field, 3);
  },
};

const MACRO = '.debug_macro';
const MACINFO = '.debug_macinfo';

function macroAttribute(name: number, section: string): Attribute {
  return { name, form: DW_FORM.sec_offset, value: { kind: 'section-offset', section, offset: 0n } };
}

/** The entry of a compilation unit of version 5 with one more attribute. */
function withRootAttribute(
  description: Description,
  isOne: (unit: Unit) => boolean,
  attribute: Attribute,
): Description | undefined {
  const unit = unitsOfObject(description).find(isOne);
  if (unit === undefined) return undefined;
  const root = { ...unit.root, attributes: [...unit.root.attributes, attribute] };
  return withUnit(description, unit, { ...unit, root });
}

const macrosTwice: DescriptionBreakage = {
  name: 'macros-of-both-kinds',
  rule: 'U17',
  implies: ['C02', 'C07'],
  summary: 'A unit has DW_AT_macros and DW_AT_macro_info (DWARF 5, 3.1.1).',
  prepare(description) {
    const { byteOrder = 'little' } = description.files[0]?.elf ?? {};
    // Version 5, no flags, and no entries.
    const version = byteOrder === 'little' ? [5, 0] : [0, 5];
    const header = addSection(description, {
      name: MACRO,
      type: SHT.PROGBITS,
      bytes: Uint8Array.of(...version, 0, 0),
    });
    const both = header && addSection(header, { name: MACINFO, type: SHT.PROGBITS, bytes: Uint8Array.of(0) });
    const isOne = (unit: Unit): boolean => unit.version === 5 && unit.format === 32 && isCompileUnit(unit);
    return both && withRootAttribute(both, isOne, macroAttribute(DW_AT.macros, MACRO));
  },
  change(description) {
    const changed = withRootAttribute(
      description,
      ({ root }) => attributeOf(root, DW_AT.macros) !== undefined,
      macroAttribute(DW_AT.macro_info, MACINFO),
    );
    return changed && { description: changed, what: 'a unit has DW_AT_macros and DW_AT_macro_info' };
  },
};

export const UNIT_KIND_BREAKAGES: readonly Breakage[] = [
  formatsMixed,
  tagOfOtherUnit,
  signatureShared,
  signatureWrong,
  skeletonWithChildren,
  skeletonWithoutName,
  idOfNoSplitUnit,
  typesOfOtherVersion,
  macrosTwice,
];
