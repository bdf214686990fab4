/** Units and entries of debugging information, as the library's users see them. */
import { dwAtName, dwFormName, dwTagName, dwUtName } from '../../generated/dwarf-constants.ts';
import { NOWHERE, type DieId, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import type { AttributeValue } from '../dwarf/attribute-value.ts';
import type { Entry } from '../dwarf/entry-reader.ts';
import { offsetOfDie } from '../dwarf/offsets.ts';
import type { PlainValue } from '../dwarf/plain-value.ts';
import type { Attribute, UnitWalk, UnitWalker } from '../dwarf/unit-walk.ts';
import { unicode } from '../unicode.ts';

export interface DebugUnit {
  /** Its place among the units of the file. */
  readonly index: number;
  readonly section: string;
  /** Offset of its header in the section. */
  readonly offset: number;
  /** The standard's name of its kind: `DW_UT_compile`. */
  readonly type: string;
  /** Of DWARF: 2 to 5. */
  readonly version: number;
}

/**
 * A debugging information entry (DIE):
 *
 *     { unit: 0, offset: 56, depth: 1, tag: 'DW_TAG_base_type', attributes: [
 *         { name: 'DW_AT_byte_size', form: 'DW_FORM_data1', value: { class: 'constant', value: 1n } }, … ] }
 */
export interface DebugEntry {
  /** Index of its unit. */
  readonly unit: number;
  /** In the unit's section. */
  readonly offset: number;
  /** How many entries it is below; 0 is the unit's own entry. */
  readonly depth: number;
  /** The standard's name: `DW_TAG_base_type`. */
  readonly tag: string;
  /** Text of DW_AT_name. */
  readonly name: string | undefined;
  readonly attributes: readonly DebugAttribute[];
}

export interface DebugAttribute {
  /** The standard's name: `DW_AT_byte_size`. */
  readonly name: string;
  /** How the value is stored: `DW_FORM_data1`. */
  readonly form: string;
  readonly value: DebugValue;
}

/** A value by the class of its form. DWARF 5, 7.5.5. */
export type DebugValue =
  | PlainValue
  /** Undefined where the string cannot be found. */
  | { readonly class: 'string'; readonly value: string | undefined }
  | { readonly class: 'reference'; readonly value: bigint; readonly target: DebugTarget | undefined }
  /** The bytes are a view of the file's: copy them to keep them. */
  | { readonly class: 'block'; readonly value: Uint8Array }
  | { readonly class: 'expression'; readonly value: Uint8Array };

/** The entry that a reference leads to. */
export interface DebugTarget {
  /** Index of its unit; beyond the file's own units for one in a supplementary file. */
  readonly unit: number;
  readonly offset: number;
  readonly tag: string;
  readonly name: string | undefined;
}

/** @internal */
export function debugUnit(unit: Unit): DebugUnit {
  const { index, info, start, version } = unit;
  return { index, section: info.name, offset: start, type: dwUtName(unit.type), version };
}

/** @internal */
export function debugEntry(walk: UnitWalk, walker: UnitWalker, dwarf: DwarfFile): DebugEntry {
  const { unit, offset, depth, declaration } = walk;
  const tag = declaration?.tag ?? 0;
  return made({ unit, offset, depth, tag, attributes: walk.attributes() }, walker, dwarf);
}

/** The same for an entry that was not come to by a walk. @internal */
export function debugEntryOf(entry: Entry, walker: UnitWalker, dwarf: DwarfFile): DebugEntry {
  const { unit, offset, tag } = entry;
  let depth = 0;
  for (let above = entry.parent; above !== undefined; above = above.parent) depth++;
  return made({ unit, offset, depth, tag, attributes: entry.values() }, walker, dwarf);
}

function made(
  entry: {
    readonly unit: Unit;
    readonly offset: number;
    readonly depth: number;
    readonly tag: number;
    readonly attributes: readonly Attribute[];
  },
  walker: UnitWalker,
  dwarf: DwarfFile,
): DebugEntry {
  const { unit, offset, depth, tag } = entry;
  const attributes = entry.attributes.map(({ name, form, value }) => ({
    name: dwAtName(name),
    form: dwFormName(form),
    value: debugValue(unit, value, walker, dwarf),
  }));
  const name = attributes.find((attribute) => attribute.name === 'DW_AT_name')?.value;
  return {
    unit: unit.index,
    offset,
    depth,
    tag: dwTagName(tag),
    name: name?.class === 'string' ? name.value : undefined,
    attributes,
  };
}

function debugValue(unit: Unit, value: AttributeValue, walker: UnitWalker, dwarf: DwarfFile): DebugValue {
  switch (value.class) {
    case 'string':
      return { class: 'string', value: value.text === undefined ? undefined : unicode(value.text) };
    case 'reference':
      return { class: 'reference', value: value.value, target: target(unit, value.die, walker, dwarf) };
    case 'block':
    case 'expression':
      return { class: value.class, value: value.bytes };
    case 'address':
    case 'index':
    case 'constant':
    case 'flag':
    case 'section-offset':
      return value;
  }
}

function target(unit: Unit, address: DieId, walker: UnitWalker, dwarf: DwarfFile): DebugTarget | undefined {
  if (address === NOWHERE) return undefined;
  const label = walker.label(address, unit);
  if (label === undefined) return undefined;
  const { index, info } = dwarf.unitNear(address, unit);
  return {
    unit: index,
    offset: offsetOfDie(info.base, address),
    tag: dwTagName(label.tag),
    name: label.name === undefined ? undefined : unicode(label.name),
  };
}
