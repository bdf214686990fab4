/**
 * Descriptions that hold every form of a version in every place where it may stand: for each attribute, each class of values that
 * it may have, and each form of that class one DIE, and one more with DW_FORM_indirect (DWARF 5, tables 7.5 and 7.6). What random descriptions
 * have by chance, these have for certain.
 */
import { DW_ATE, DW_AT, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import type {
  ElfEncoding,
  FileDescription,
  SectionDescription,
  StringPlacement,
} from '../write/description.ts';
import { plainSection } from '../write/plain-section.ts';
import type { Subject } from './descriptions.ts';
import {
  constant,
  Drafter,
  reference,
  text,
  type Draft,
  type DraftAttribute,
  type DraftUnit,
} from './draft.ts';
import { elfContent, NO_ELF_CONTENT } from './elf-content.ts';
import { FormChooser, type Surroundings } from './form-choice.ts';
import { lineTable } from './line-tables.ts';
import { spellUnit, unitsOfDies } from './spell.ts';
import type { UnitSpelling } from './spelling.ts';
import { draftAttribute, isPlaceIn, PLACES } from './strays.ts';

const SYMBOL = 'exported';

const STRINGS: StringPlacement = { merge: 'equal', order: 'as-met', padding: 0 };

/** The plainest forms of each class, in the format and with the address size given. */
export function plainSpelling(
  version: UnitSpelling['version'],
  format: UnitSpelling['format'],
  addressSize: UnitSpelling['addressSize'],
): UnitSpelling {
  return {
    version,
    format,
    addressSize,
    abbreviations: { table: 0, order: 'as-met', codes: 'dense', sharing: 'shapes', unused: 0 },
    palette: new Map(),
    indirectEvery: 0,
    hasSiblings: false,
    hasEmptyLists: false,
    areAttributesReversed: false,
  };
}

export function everyPlace(elf: ElfEncoding, spelling: UnitSpelling): Subject {
  const { version } = spelling;
  const drafter = new Drafter();
  const target = (): Draft => drafter.die(DW_TAG.base_type, [constant(DW_AT.byte_size, 1)]);
  const unit = (kind: DraftUnit['kind'], role: DraftUnit['role'], tag: number, child: Draft): DraftUnit => ({
    kind,
    spelling,
    root: drafter.die(tag, [], [child]),
    signature: kind === 'type' ? 1n : undefined,
    typeDie: kind === 'type' ? child.id : undefined,
    group: undefined,
    role,
  });
  const main = unit('compile', 'object', DW_TAG.compile_unit, target());
  const other = unit('compile', 'object', DW_TAG.compile_unit, target());
  const type = unit('type', 'object', DW_TAG.type_unit, target());
  const common = unit('partial', 'supplementary', DW_TAG.partial_unit, target());
  // Type units and supplementary files came with DWARF 4, or are GNU's extensions to it.
  const units = version < 4 ? [main, other] : [main, other, type, common];
  addSymbol(main, drafter);
  const surroundings: Surroundings = { unitOf: unitsOfDies(units), hasSupplementary: version >= 4 };
  addPlaces(main, units, surroundings, drafter);

  const spelled = (role: DraftUnit['role']): FileDescription['units'] =>
    units.filter((one) => one.role === role).map((one) => spellUnit(one, surroundings, version));
  const content = elfContent(CONTENT, elf);
  const object: FileDescription = {
    name: 'object.o',
    role: 'object',
    elf,
    strings: STRINGS,
    ...content,
    sections: [...content.sections, macroSection(version)],
    lineTables: [lineTable(spelling, ['source', 'header', 'rust'], 'object', 0)],
    units: spelled('object'),
  };
  const supplementary: FileDescription = {
    ...object,
    name: 'common.debug',
    role: 'supplementary',
    elf: { ...elf, kind: 'linked' },
    ...NO_ELF_CONTENT,
    lineTables: [],
    units: spelled('supplementary'),
  };
  return {
    description: { files: version < 4 ? [object] : [object, supplementary] },
    symbols: [SYMBOL],
  };
}

const CONTENT = {
  types: [],
  symbols: [
    {
      kind: 'variable',
      name: SYMBOL,
      type: undefined,
      sourceName: undefined,
      scope: [],
      presence: 'definition',
      aliases: [],
      isCommon: false,
    },
  ],
  strays: [],
} as const;

function addSymbol({ root }: DraftUnit, drafter: Drafter): void {
  const type = drafter.die(DW_TAG.base_type, [
    text(DW_AT.name, 'int'),
    constant(DW_AT.encoding, DW_ATE.signed),
  ]);
  root.children.push(
    type,
    drafter.die(DW_TAG.variable, [text(DW_AT.name, SYMBOL), reference(DW_AT.type, type)]),
  );
}

/** Tags that type strings and names have nothing to do with, and whose attributes are free. */
const TAG = DW_TAG.dwarf_procedure;

function addPlaces(
  unit: DraftUnit,
  units: readonly DraftUnit[],
  surroundings: Surroundings,
  drafter: Drafter,
): void {
  const { version } = unit.spelling;
  const chooser = new FormChooser(unit, surroundings);
  for (const value of [...placesOf(version, units), ...macros(version), ...ownNames()])
    for (const form of Object.values(DW_FORM)) {
      if (!chooser.allows(form, value) || (value.form !== undefined && value.form !== form)) continue;
      const direct = { ...value, form, isIndirect: false };
      unit.root.children.push(drafter.die(TAG_IN[version] ?? TAG, [direct]));
      if (form !== DW_FORM.implicit_const)
        unit.root.children.push(drafter.die(TAG_IN[version] ?? TAG, [{ ...direct, isIndirect: true }]));
    }
}

/** DW_TAG_dwarf_procedure came with DWARF 3. */
const TAG_IN: Readonly<Partial<Record<number, number>>> = { 2: DW_TAG.label };

/** One value for each class of each attribute; references lead into each unit. */
function placesOf(version: number, units: readonly DraftUnit[]): DraftAttribute[] {
  const [main] = units;
  return PLACES.filter((place) => isPlaceIn(place, version)).flatMap((place): DraftAttribute[] => {
    if (place.class === 'reference')
      return units
        .flatMap(({ root }) => root.children.slice(0, 1).map((die) => reference(place.name, die)))
        .filter((one) => one !== undefined);
    if (main === undefined) return [];
    const attribute = {
      ...place,
      number: 1n,
      text: 'text',
      bytes: Uint8Array.from({ length: 16 }, (_, i) => i),
    };
    return [draftAttribute(attribute, main, { dies: [], symbolCount: 1 })];
  });
}

/** Attributes whose values would mean something elsewhere. */
function ownNames(): DraftAttribute[] {
  return [text(DW_AT.name, 'a name')].filter((one) => one !== undefined);
}

/** An empty list of macros. DWARF 5, 6.3.1; before, 6.3. */
function macroSection(version: number): SectionDescription {
  const isNew = version >= 5;
  return plainSection(
    isNew ? '.debug_macro' : '.debug_macinfo',
    isNew ? Uint8Array.of(version, 0, 0, 0) : new Uint8Array(1),
  );
}

function macros(version: number): DraftAttribute[] {
  const [name, section] =
    version >= 5 ? [DW_AT.macros, '.debug_macro'] : [DW_AT.macro_info, '.debug_macinfo'];
  return [{ name, value: { kind: 'section-offset', section, offset: 0n } }];
}
