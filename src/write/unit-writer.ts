/** One unit: its header, and its DIEs. DWARF 5, 7.5.1; DWARF 4, 7.5.1. */
import { DW_FORM, DW_UT } from '../../generated/dwarf-constants.ts';
import { visitUnitHeader } from '../../generated/unit-header.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Abbreviation, AbbreviationTable } from './abbreviation-table.ts';
import type { Die, Unit, UnitKind } from './description.ts';
import type { DieLabel } from './die-labels.ts';
import { walk } from './die-walk.ts';
import { FieldWriter, isNumber64, signedNumber } from './field-writer.ts';
import { beginLength } from './initial-length.ts';
import { attributeError } from './misfits.ts';
import { NarrowIndices } from './narrow-indices.ts';
import { type Hole, relax, spread } from './relaxation.ts';
import type { FieldSize, Label } from './section.ts';
import type { UnitContext } from './unit-context.ts';
import { ValueWriter } from './value-writer.ts';

/** DWARF 5, 7.5.1, table 7.2. */
const UNIT_TYPES: Readonly<Record<UnitKind, number>> = {
  compile: DW_UT.compile,
  partial: DW_UT.partial,
  type: DW_UT.type,
  skeleton: DW_UT.skeleton,
  'split-compile': DW_UT.split_compile,
  'split-type': DW_UT.split_type,
};

const NONE: readonly bigint[] = [];

export class UnitWriter {
  readonly #context: UnitContext;
  readonly #abbreviations: AbbreviationTable;
  readonly #fields: FieldWriter;
  readonly #values: ValueWriter;
  /** Of each DIE, in the order in which they are written. */
  readonly #declared: Abbreviation[] = [];
  readonly #labels: DieLabel[] = [];
  readonly #indices = new NarrowIndices();

  constructor(context: UnitContext, abbreviations: AbbreviationTable) {
    this.#context = context;
    this.#abbreviations = abbreviations;
    this.#fields = new FieldWriter(context.section, context.file.misfits);
    this.#values = new ValueWriter(context, this.#fields, this.#indices);
  }

  /** Declares all abbreviations and DIEs, which must be known before the first unit is written. */
  declare(): void {
    const { file, unit } = this.#context;
    const declareDie = (die: Die): void => {
      this.#labels.push(file.dies.declare(die.id, this.#context));
      this.#declared.push(this.#abbreviations.declare(die, this.#implicitValues(die)));
      for (const attribute of die.attributes) this.#indices.declare(attribute);
    };
    walk(unit.root, declareDie, () => undefined);
  }

  /** Expressions may number addresses, even where no attribute does. */
  beginAddresses(): void {
    const { unit } = this.#context;
    if (unit.addresses.length > 0) this.#context.addresses.begin(unit.addresses);
  }

  /** Gives the indices of the forms on one rung of their ladder. */
  number(rung: number): void {
    this.#indices.number(rung, this.#context);
  }

  write(): void {
    const { section, unit } = this.#context;
    const { out } = section;
    const fields = [section.offsetFields, section.addressFields, section.ownSectionFields];
    const firstFields = fields.map((list) => list.length);
    this.#context.start = out.length;
    const length = beginLength(out, unit.format);
    this.#header();
    const bound = this.#dies();
    this.#relax(bound, () => fields.map((list, i) => list.slice(firstFields[i])));
    length.end();
  }

  /** Fills in what refers to DIEs of this unit, and into the supplementary file. */
  resolve(): void {
    this.#fields.resolve();
  }

  /** The values that stand in the abbreviation. DWARF 5, 7.5.3. */
  #implicitValues(die: Die): readonly bigint[] {
    // Nearly all DIEs have none.
    if (!die.attributes.some(({ form }) => form === DW_FORM.implicit_const)) return NONE;
    const values: bigint[] = [];
    for (const attribute of die.attributes) {
      if (attribute.form !== DW_FORM.implicit_const) continue;
      const { value } = attribute;
      if (value.kind === 'file') values.push(BigInt(this.#context.fileNumber(value.file)));
      else if (value.kind !== 'constant')
        throw attributeError(die, attribute, `a value of kind ${value.kind}`);
      else if (!isNumber64(value.value)) throw attributeError(die, attribute, `${value.value} does not fit`);
      else values.push(BigInt(signedNumber(value.value)));
    }
    return values;
  }

  /** DWARF 5, 7.5.1.1 to 7.5.1.3; DWARF 4, 7.5.1.1 and 7.5.1.2; DWARF 2, 7.5.1. */
  #header(): void {
    const { section, unit } = this.#context;
    const { out } = section;
    const { version, format, addressSize } = unit;
    const type = unitType(unit);
    visitUnitHeader(version, format === 64, type, (field, byteSize) => {
      switch (field) {
        case 'version':
          return void out.uint(version, byteSize);
        case 'unitType':
          return void out.uint(type, byteSize);
        case 'lenAddress':
          return void out.uint(addressSize, byteSize);
        case 'ofsDebugAbbrev':
          return section.offsetOf(this.#abbreviations.label, byteSize);
        case 'dwoId':
        case 'typeSignature':
          return void out.uint(signatureOf(unit), byteSize);
        case 'ofsType':
          return this.#typeOffset(unit, byteSize);
      }
    });
  }

  #typeOffset(unit: Unit, byteSize: FieldSize): void {
    const label = unit.typeDie === undefined ? undefined : this.#context.file.dies.get(unit.typeDie);
    if (label === undefined || label.unit !== this.#context)
      throw new DwarfksymsError('description', `a type unit's type, DIE ${unit.typeDie}, is not in the unit`);
    this.#fields.relativeInHeader(label, this.#context.start, byteSize);
  }

  /** Returns the labels that were bound, in the order of their places. */
  #dies(): readonly Label[] {
    const { section, unit } = this.#context;
    const { out } = section;
    const { siblings } = this.#values;
    const bound: Label[] = [];
    let count = 0;
    const enter = (die: Die): void => {
      const label = this.#labels[count];
      const abbreviation = this.#declared[count++];
      if (label === undefined || abbreviation === undefined)
        throw new DwarfksymsError('internal', `DIE ${die.id} was not declared`);
      section.bind(label);
      bound.push(label);
      out.uleb(abbreviation.code);
      for (const attribute of die.attributes) this.#values.write(die, attribute);
    };
    const leave = (die: Die): void => {
      if (die.children !== undefined) out.u8(0);
      const sibling = siblings.get(die);
      if (sibling === undefined) return;
      section.bind(sibling);
      bound.push(sibling);
    };
    walk(unit.root, enter, leave);
    return bound;
  }

  /** Gives references of variable length their width. `fields` are those of the section that the unit has written. */
  #relax(bound: readonly Label[], fields: () => readonly (readonly { at: number }[])[]): void {
    const variable = this.#fields.relativeFields.filter(({ byteSize }) => byteSize === undefined);
    if (variable.length === 0) return;
    const holes: Hole[] = variable.map(({ at, to, origin }) => ({ at, to, origin, width: 1 }));
    const { section } = this.#context;
    if (relax(holes, bound)) spread(section, holes, [...fields(), this.#fields.relativeFields]);
    for (const [i, { at, to, origin }] of variable.entries())
      section.out.patchUleb(at, to.offset - origin, holes[i]?.width ?? 1);
  }
}

/** Before DWARF 5 the section says whether a unit is a type unit, and an attribute (DW_AT_GNU_dwo_id) what its dwo_id is. */
function unitType({ kind, version }: Unit): number {
  if (version >= 5) return UNIT_TYPES[kind];
  return kind === 'type' || kind === 'split-type' ? DW_UT.type : DW_UT.compile;
}

function signatureOf({ kind, signature }: Unit): bigint {
  if (signature === undefined)
    throw new DwarfksymsError('description', `a unit of kind ${kind} has no signature`);
  return signature;
}
