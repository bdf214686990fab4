/**
 * Entries one by one, from any to its parent, its children and those that it refers to, with all their attributes: for programs that
 * follow types. For going over a whole unit, `UnitWalker` is faster, and for what versions depend on, the plans of `DwarfFile`.
 */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { AbbreviationDeclaration, AttributeSpecification } from './abbreviations.ts';
import { AttributeReader, type AttributeValue } from './attribute-value.ts';
import { safeNumber } from './constant.ts';
import { DeclarationTables } from './declaration-tables.ts';
import type { DwarfFile } from './dwarf-file.ts';
import { infoCursor, type InfoCursor } from './info-cursor.ts';
import { dieAt, NOWHERE, offsetOfDie, type DieId, type InfoOffset } from './offsets.ts';
import { hasChildren } from './plans.ts';
import { slotOf } from './slots.ts';
import { isConstantForm } from './forms.ts';
import { SubtreeEnds } from './subtree-ends.ts';
import { UnitParents } from './unit-parents.ts';
import type { Attribute } from './unit-walk.ts';
import type { InfoSection, Unit } from './units.ts';

/** A walk from type to type goes back and forth between few units. */
const MOST_KEPT = 16;

const VALUE_BITS = 64;
const HALF_BITS = 32;

/** An attribute whose form is known even where the entry says it. */
export interface FormedAttribute extends Attribute {
  /** DW_FORM; never DW_FORM_indirect. */
  readonly actualForm: number;
}

export class EntryReader {
  readonly #dwarf: DwarfFile;
  readonly #tables = new DeclarationTables();
  readonly #values: AttributeReader;
  readonly #cursors = new Map<InfoSection, InfoCursor>();
  readonly #parents = new Map<Unit, UnitParents>();
  readonly #ends = new SubtreeEnds();

  constructor(dwarf: DwarfFile) {
    this.#dwarf = dwarf;
    this.#values = new AttributeReader(dwarf);
  }

  /** The entry of a unit, which all others of the unit are below. */
  root(unit: Unit): Entry {
    return this.#entry(unit, unit.diesStart);
  }

  /**
   * The entry at an offset of the unit's section.
   * @throws DwarfksymsError `reference` where none begins there
   */
  at(unit: Unit, offset: InfoOffset): Entry {
    if (!(offset >= unit.diesStart && offset < unit.end && this.#parentsIn(unit).has(offset)))
      throw new DwarfksymsError('reference', 'no entry begins here', { section: unit.info.name, offset });
    return this.#entry(unit, offset);
  }

  /** All entries of the unit, parents first. */
  *all(unit: Unit): Generator<Entry> {
    for (const offset of this.#parentsIn(unit).all()) yield this.#entry(unit, offset);
  }

  /** @internal */
  parentOf({ unit, offset }: Entry): Entry | undefined {
    const parent = this.#parentsIn(unit).of(offset);
    return parent === undefined ? undefined : this.#entry(unit, parent);
  }

  /** @internal */
  *childrenOf({ unit, offset }: Entry): Generator<Entry> {
    let cursor = this.#dwarf.enter(unit);
    let plan = cursor.entryAt(offset, unit.end);
    if (plan < 0 || !hasChildren(cursor.plans.program, plan)) return;
    let at = cursor.afterAttributes(plan, cursor.valuePos, unit.end);
    while (at < unit.end) {
      // Others may have moved the cursor meanwhile.
      cursor = this.#dwarf.enter(unit);
      plan = cursor.entryAt(at, unit.end);
      if (plan < 0) return;
      const child = at;
      at = this.#ends.behind(cursor, unit, at, plan, cursor.valuePos);
      yield this.#entry(unit, child);
    }
  }

  /** All attributes of an entry. @internal */
  attributesOf({ unit, offset, declaration }: Entry): FormedAttribute[] {
    const cursor = this.#cursorFor(unit);
    cursor.entryAt(offset, unit.end);
    let start = cursor.valuePos;
    return declaration.attributes.map((specification) => {
      const attribute = this.#read(unit, cursor, specification, start);
      start = attribute.end;
      return attribute;
    });
  }

  /** The first attribute of that name: others are not decoded, so that nothing is said of references that nobody follows. @internal */
  attributeOf({ unit, offset, declaration }: Entry, name: number): FormedAttribute | undefined {
    const wanted = declaration.attributes.findIndex((specification) => specification.name === name);
    if (wanted < 0) return undefined;
    const cursor = this.#cursorFor(unit);
    const ops = this.#tables.of(unit).ops[cursor.entryAt(offset, unit.end)]!;
    let start = cursor.valuePos;
    for (let i = 0; i < wanted; i++) start = cursor.skip(ops[i]!, start, unit.end);
    return this.#read(unit, cursor, declaration.attributes[wanted]!, start);
  }

  #read(
    unit: Unit,
    cursor: InfoCursor,
    specification: AttributeSpecification,
    start: InfoOffset,
  ): FormedAttribute {
    const { value, end } = this.#values.read(unit, cursor, specification, start);
    const { name, form } = specification;
    return { name, form, actualForm: cursor.form, value, start, end };
  }

  /** @internal */
  referred(die: DieId, near: Unit): Entry | undefined {
    if (die === NOWHERE) return undefined;
    const unit = this.#dwarf.unitNear(die, near);
    return this.#entry(unit, offsetOfDie(unit.info.base, die));
  }

  /** Whether a value counts as a constant. @internal */
  isConstant(unit: Unit, { name, actualForm }: FormedAttribute, value: bigint): boolean {
    const slot = slotOf(name);
    if (slot === undefined) return isConstantForm(actualForm);
    const hi = Number(BigInt.asIntN(HALF_BITS, value >> BigInt(HALF_BITS)));
    return this.#dwarf.isConstant(unit, slot, actualForm, Number(BigInt.asIntN(HALF_BITS, value)), hi);
  }

  /** @internal */
  fileName(unit: Unit, file: bigint): string {
    return this.#dwarf.fileName(
      unit,
      safeNumber(Number(BigInt.asIntN(HALF_BITS, file)), Number(file >> BigInt(HALF_BITS))),
    );
  }

  #entry(unit: Unit, offset: InfoOffset): Entry {
    const declarations = this.#tables.of(unit);
    const cursor = this.#cursorFor(unit);
    const declaration = declarations.list[cursor.entryAt(offset, unit.end)];
    if (declaration === undefined)
      throw new DwarfksymsError('reference', 'expected an entry, found the null entry that ends a list', {
        section: unit.info.name,
        offset,
      });
    return new Entry(this, unit, offset, declaration);
  }

  #cursorFor(unit: Unit): InfoCursor {
    const { info } = unit;
    let cursor = this.#cursors.get(info);
    if (cursor === undefined)
      this.#cursors.set(info, (cursor = infoCursor(info.bytes, info.file.elf.littleEndian, info.name)));
    cursor.encoding = unit;
    cursor.unitStart = unit.start;
    cursor.plans = this.#tables.of(unit).plans;
    return cursor;
  }

  #parentsIn(unit: Unit): UnitParents {
    let parents = this.#parents.get(unit);
    if (parents === undefined) {
      parents = new UnitParents(this.#dwarf, unit);
      const [oldest] = this.#parents.keys();
      if (this.#parents.size >= MOST_KEPT && oldest !== undefined) this.#parents.delete(oldest);
      this.#parents.set(unit, parents);
    }
    return parents;
  }
}

/** An entry. It is a `TypeEntry` of the type model. */
export class Entry {
  readonly unit: Unit;
  /** In the unit's section. */
  readonly offset: InfoOffset;
  readonly declaration: AbbreviationDeclaration;
  readonly #reader: EntryReader;

  /** @internal */
  constructor(reader: EntryReader, unit: Unit, offset: InfoOffset, declaration: AbbreviationDeclaration) {
    this.#reader = reader;
    this.unit = unit;
    this.offset = offset;
    this.declaration = declaration;
  }

  /** See DieId. */
  get id(): DieId {
    return dieAt(this.unit.info.base, this.offset);
  }

  get tag(): number {
    return this.declaration.tag;
  }

  get place(): { readonly file: string; readonly section: string; readonly offset: number } {
    const { info } = this.unit;
    return { file: info.file.elf.name, section: info.name, offset: this.offset };
  }

  get parent(): Entry | undefined {
    return this.#reader.parentOf(this);
  }

  children(): Iterable<Entry> {
    return this.#reader.childrenOf(this);
  }

  *attributes(): Generator<number> {
    for (const { name } of this.declaration.attributes) yield name;
  }

  /** All attributes with their values. */
  values(): readonly FormedAttribute[] {
    return this.#reader.attributesOf(this);
  }

  constant(attribute: number): bigint | undefined {
    const found = this.#find(attribute);
    if (found === undefined) return undefined;
    const { value } = found;
    if (value.class !== 'constant' && value.class !== 'index' && value.class !== 'section-offset')
      return undefined;
    const unsigned = BigInt.asUintN(VALUE_BITS, value.value);
    return this.#reader.isConstant(this.unit, found, unsigned) ? unsigned : undefined;
  }

  flag(attribute: number): boolean {
    const value = this.#valueOf(attribute);
    return value?.class === 'flag' && value.value;
  }

  string(attribute: number): string | undefined {
    const value = this.#valueOf(attribute);
    return value?.class === 'string' ? value.text : undefined;
  }

  reference(attribute: number): Entry | undefined {
    const found = this.#find(attribute);
    if (found?.value.class !== 'reference') return undefined;
    // What a declaration declares is in another unit, which only its signature can tell.
    if (attribute === DW_AT.signature && found.actualForm !== DW_FORM.ref_sig8) return undefined;
    return this.#reader.referred(found.value.die, this.unit);
  }

  file(attribute: number): string | undefined {
    const number = this.constant(attribute);
    return number === undefined ? undefined : this.#reader.fileName(this.unit, number);
  }

  #valueOf(attribute: number): AttributeValue | undefined {
    return this.#find(attribute)?.value;
  }

  #find(attribute: number): FormedAttribute | undefined {
    return this.#reader.attributeOf(this, attribute);
  }
}
