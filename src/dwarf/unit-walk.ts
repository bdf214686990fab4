/**
 * A walk over all entries of a unit, one at a time, with all their attributes. Nothing is kept of an entry that the walk
 * has left, so that its memory does not grow with the unit.
 *
 * For the few attributes that versions depend on, the plans of `DwarfFile` are many times faster.
 */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { AbbreviationDeclaration } from './abbreviations.ts';
import { AttributeReader, type AttributeValue } from './attribute-value.ts';
import { DeclarationTables, type Declarations } from './declaration-tables.ts';
import type { DwarfFile, Unit } from './dwarf-file.ts';
import { infoCursor, type InfoCursor } from './info-cursor.ts';
import { infoOffset, NOWHERE, offsetOfDie, type DieId, type InfoOffset } from './offsets.ts';
import type { InfoSection } from './units.ts';

/** An attribute of an entry, decoded. */
export interface Attribute {
  /** DW_AT. */
  readonly name: number;
  /** DW_FORM, as declared; DW_FORM_indirect is not followed here. */
  readonly form: number;
  readonly value: AttributeValue;
  /** Section offsets of the value: where it begins, and what is behind it. */
  readonly start: InfoOffset;
  readonly end: InfoOffset;
}

/** What an entry says of itself to those that refer to it. */
export interface EntryLabel {
  readonly tag: number;
  /** DW_AT_name, latin1. */
  readonly name: string | undefined;
}

const NULL_ENTRY = -1;

/** Walks units of one file. */
export class UnitWalker {
  readonly #dwarf: DwarfFile;
  readonly #tables = new DeclarationTables();
  readonly #values: AttributeReader;
  readonly #labelCursors = new Map<InfoSection, InfoCursor>();

  constructor(dwarf: DwarfFile) {
    this.#dwarf = dwarf;
    this.#values = new AttributeReader(dwarf);
  }

  walk(unit: Unit): UnitWalk {
    return this.walkFrom(unit, unit.diesStart, 0);
  }

  /**
   * A walk that begins at an entry whose section offset and depth are known, and goes on to the end of the unit. The `index`
   * of its entries counts from there.
   */
  walkFrom(unit: Unit, offset: InfoOffset, depth: number): UnitWalk {
    const cursor = newCursor(unit.info);
    const declarations = this.#tables.of(unit);
    setTo(cursor, unit, declarations);
    return new UnitWalk(unit, declarations, cursor, this.#values, { offset, depth });
  }

  /**
   * Tag and name of an entry, as `DwarfFile.resolve` gives it; undefined for a null entry.
   * @throws DwarfksymsError where there is no readable entry
   */
  label(die: DieId, likely: Unit): EntryLabel | undefined {
    if (die === NOWHERE) return undefined;
    const unit = this.#dwarf.unitNear(die, likely);
    const declarations = this.#tables.of(unit);
    let cursor = this.#labelCursors.get(unit.info);
    if (cursor === undefined) this.#labelCursors.set(unit.info, (cursor = newCursor(unit.info)));
    setTo(cursor, unit, declarations);
    const index = cursor.entryAt(offsetOfDie(unit.info.base, die), unit.end);
    if (index === NULL_ENTRY) return undefined;
    const { tag, attributes } = declarations.list[index]!;
    const ops = declarations.ops[index]!;
    let pos = cursor.valuePos;
    for (const [i, attribute] of attributes.entries()) {
      if (attribute.name === DW_AT.name) {
        const { value } = this.#values.read(unit, cursor, attribute, pos);
        return { tag, name: value.class === 'string' ? value.text : undefined };
      }
      pos = cursor.skip(ops[i]!, pos, unit.end);
    }
    return { tag, name: undefined };
  }
}

export class UnitWalk {
  /** Section offset of the entry. */
  offset = infoOffset(0);
  /** Its place among all entries of the unit, null entries included, as in the grammar's `dies`. */
  index = -1;
  /** How many lists of children it stands in. */
  depth = 0;
  /** Undefined for a null entry, which closes a list. */
  declaration: AbbreviationDeclaration | undefined;
  readonly unit: Unit;
  readonly #declarations: Declarations;
  readonly #cursor: InfoCursor;
  readonly #values: AttributeReader;
  #declarationIndex = NULL_ENTRY;
  #valuePos: InfoOffset;
  #openLists = 0;
  /** Behind the entry, once that is known. */
  #end: InfoOffset | undefined;

  constructor(
    unit: Unit,
    declarations: Declarations,
    cursor: InfoCursor,
    values: AttributeReader,
    { offset, depth }: { readonly offset: InfoOffset; readonly depth: number },
  ) {
    this.unit = unit;
    this.#declarations = declarations;
    this.#cursor = cursor;
    this.#values = values;
    this.#valuePos = offset;
    this.#end = offset;
    this.#openLists = depth;
  }

  /**
   * Moves to the next entry; false behind the last one. The end of the unit closes all lists; what stands behind the root's
   * list is padding.
   * @throws DwarfksymsError `dwarf-malformed`, `dwarf-unsupported`
   */
  next(): boolean {
    const pos = this.end();
    const { end } = this.unit;
    if (pos >= end || (this.index >= 0 && this.#openLists === 0)) return false;
    this.#declarationIndex = this.#cursor.entryAt(pos, end);
    this.#valuePos = this.#cursor.valuePos;
    this.#end = undefined;
    this.declaration = this.#declarations.list[this.#declarationIndex];
    this.offset = pos;
    this.index++;
    this.depth = this.#openLists;
    if (this.declaration === undefined) this.#openLists = Math.max(0, this.#openLists - 1);
    else if (this.declaration.hasChildren) this.#openLists++;
    return true;
  }

  /** All attributes of the entry. */
  attributes(): Attribute[] {
    const attributes: Attribute[] = [];
    let start = this.#valuePos;
    for (const specification of this.declaration?.attributes ?? []) {
      const { value, end } = this.#values.read(this.unit, this.#cursor, specification, start);
      attributes.push({ name: specification.name, form: specification.form, value, start, end });
      start = end;
    }
    this.#end = start;
    return attributes;
  }

  /** The text of the first attribute of that name, if it is a string that can be found. */
  text(attributeName: number): string | undefined {
    let pos = this.#valuePos;
    for (const [i, specification] of (this.declaration?.attributes ?? []).entries()) {
      if (specification.name === attributeName) {
        const { value } = this.#values.read(this.unit, this.#cursor, specification, pos);
        return value.class === 'string' ? value.text : undefined;
      }
      pos = this.#cursor.skip(this.#declarations.ops[this.#declarationIndex]![i]!, pos, this.unit.end);
    }
    return undefined;
  }

  /** Section offset behind the entry. */
  end(): InfoOffset {
    if (this.#end !== undefined) return this.#end;
    let pos = this.#valuePos;
    for (const op of this.#declarations.ops[this.#declarationIndex] ?? [])
      pos = this.#cursor.skip(op, pos, this.unit.end);
    this.#end = pos;
    return pos;
  }
}

function newCursor({ bytes, file, name }: InfoSection): InfoCursor {
  return infoCursor(bytes, file.elf.littleEndian, name, file.elf.name);
}

function setTo(cursor: InfoCursor, unit: Unit, { plans }: Declarations): void {
  cursor.encoding = unit;
  cursor.unitStart = unit.start;
  cursor.plans = plans;
}
