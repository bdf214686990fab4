/** Drafts → units: each value gets a form, each DIE a list of children or none. */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { dwAtExistsIn } from '../../generated/dwarf-versions.ts';
import type { Attribute, Die, DieId, Unit, Value } from '../write/description.ts';
import type { Draft, DraftAttribute, DraftUnit } from './draft.ts';
import { FormChooser, type Surroundings } from './form-choice.ts';

/** @param leastVersion of the units of the whole object: what it does not have, no unit says */
export function spellUnit(unit: DraftUnit, surroundings: Surroundings, leastVersion: number): Unit {
  const { version, format, addressSize, abbreviations } = unit.spelling;
  const speller = new Speller(unit, surroundings, leastVersion);
  return {
    kind: unit.kind,
    version,
    format,
    addressSize,
    signature: unit.signature,
    typeDie: unit.typeDie,
    group: unit.group,
    abbreviations,
    addresses: [],
    root: speller.root(),
  };
}

export function* draftsIn(root: Draft): Generator<Draft> {
  yield root;
  for (const child of root.children) yield* draftsIn(child);
}

/** Which unit each DIE is in. */
export function unitsOfDies(units: readonly DraftUnit[]): ReadonlyMap<DieId, DraftUnit> {
  return new Map(units.flatMap((unit) => Array.from(draftsIn(unit.root), ({ id }) => [id, unit] as const)));
}

class Speller {
  readonly #unit: DraftUnit;
  readonly #chooser: FormChooser;
  readonly #leastVersion: number;
  /** The forms that count from a base which the unit has to name. */
  readonly #bases = new Set<number>();

  constructor(unit: DraftUnit, surroundings: Surroundings, leastVersion: number) {
    this.#unit = unit;
    this.#chooser = new FormChooser(unit, surroundings);
    this.#leastVersion = leastVersion;
  }

  root(): Die {
    const root = this.#die(this.#unit.root, false);
    const bases = [...this.#bases].map((name) => this.#attribute({ name, value: { kind: 'base' } }));
    return { ...root, attributes: [...root.attributes, ...bases] };
  }

  #die(draft: Draft, hasNext: boolean): Die {
    const { hasSiblings, hasEmptyLists, areAttributesReversed } = this.#unit.spelling;
    const { children } = draft;
    const sibling: DraftAttribute[] =
      hasSiblings && hasNext && children.length > 0
        ? [{ name: DW_AT.sibling, value: { kind: 'sibling' } }]
        : [];
    const existing = draft.attributes.filter(({ name }) => this.#exists(name, draft));
    const ordered = areAttributesReversed ? existing.toReversed() : existing;
    const attributes = [...sibling, ...ordered].map((attribute) => this.#attribute(attribute));
    const hasList = children.length > 0 || (hasEmptyLists && this.#unit.kind !== 'skeleton');
    return {
      id: draft.id,
      tag: draft.tag,
      attributes,
      children: hasList ? children.map((child, i) => this.#die(child, i < children.length - 1)) : undefined,
    };
  }

  /** In this version and in that of any other unit, so that copies of a type in several units are the same. */
  #exists(name: number, { id }: Draft): boolean {
    const { root, spelling } = this.#unit;
    const least = id === root.id ? spelling.version : this.#leastVersion;
    return dwAtExistsIn(name, spelling.version) !== false && dwAtExistsIn(name, least) !== false;
  }

  #attribute(attribute: DraftAttribute): Attribute {
    const { form, isIndirect } = this.#chooser.choose(attribute);
    const base = this.#baseOf(form);
    if (base !== undefined) this.#bases.add(base);
    const value = inForm(attribute.value, form);
    return { name: attribute.name, form, ...(isIndirect && { indirect: true }), value };
  }

  /** Split units have their tables at fixed places. DWARF 5, 7.26 to 7.29. */
  #baseOf(form: number): number | undefined {
    if (this.#unit.role === 'dwo') return undefined;
    switch (form) {
      case DW_FORM.rnglistx:
        return DW_AT.rnglists_base;
      case DW_FORM.loclistx:
        return DW_AT.loclists_base;
      case DW_FORM.strx:
      case DW_FORM.strx1:
      case DW_FORM.strx2:
      case DW_FORM.strx3:
      case DW_FORM.strx4:
        return DW_AT.str_offsets_base;
      default:
        return formClass(form) === FORM_CLASS.address && form !== DW_FORM.addr ? DW_AT.addr_base : undefined;
    }
  }
}

/** Signed forms hold signed numbers, all others unsigned ones. */
function inForm(value: Value, form: number): Value {
  if (value.kind !== 'constant') return value;
  const isSigned = form === DW_FORM.sdata || form === DW_FORM.implicit_const;
  return {
    kind: 'constant',
    value: isSigned ? BigInt.asIntN(64, value.value) : BigInt.asUintN(64, value.value),
  };
}
