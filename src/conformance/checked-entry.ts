/** Entries of checked units as the type model sees them: what rules about types ask when something looks wrong. */
import { DW_AT, DW_FORM, DW_OP, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { leb128End, uleb128Value } from '../../generated/leb128.ts';
import { integer } from '../dwarf/attribute-value.ts';
import { isConstantForm } from '../dwarf/forms.ts';
import type { Place } from '../errors.ts';
import type { TypeEntry } from '../types/entry.ts';
import type { Check } from './check.ts';
import type { CheckedSection, CheckedUnit, RawValue } from './checked-file.ts';
import { beginsAtZero } from './languages.ts';
import { textOf } from './strings.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';

const BITS = 64;

/** Before it, DW_FORM_data4 and data8 of a member's location are offsets of location lists. DWARF 4, 7.5.4. */
const FIRST_WITH_SECTION_OFFSETS = 4;

/** Entries of all files of a check, so that each has a number of its own. */
export class CheckedEntries {
  readonly #check: Check;
  readonly #bases = new Map<CheckedSection, number>();
  #next = 0;
  /** Whether references into other units are followed, which can be done when all have been read. */
  followsAll = false;

  constructor(check: Check) {
    this.#check = check;
  }

  at(tree: UnitTree, index: number): CheckedEntry {
    return new CheckedEntry(tree, index, this);
  }

  /** What the offsets of a section are added to. */
  baseOf(section: CheckedSection): number {
    let base = this.#bases.get(section);
    if (base === undefined) {
      this.#bases.set(section, (base = this.#next));
      this.#next += section.bytes.length;
    }
    return base;
  }

  referred(tree: UnitTree, value: RawValue): CheckedEntry | undefined {
    const target = this.#check.target(tree.unit, value);
    if (target === undefined) return undefined;
    const { section, offset } = target;
    const { unit } = tree;
    const isHere = section === unit.section && offset >= unit.start && offset < unit.end;
    if (!isHere && !this.followsAll) return undefined;
    const other = isHere ? unit : this.#check.unitAt(section, offset);
    const found = isHere ? tree : other && this.#check.treeOf(other);
    const index = found?.find(offset) ?? NO_ENTRY;
    return found === undefined || index === NO_ENTRY ? undefined : this.at(found, index);
  }
}

export class CheckedEntry implements TypeEntry {
  readonly tree: UnitTree;
  readonly index: number;
  readonly #entries: CheckedEntries;

  constructor(tree: UnitTree, index: number, entries: CheckedEntries) {
    this.tree = tree;
    this.index = index;
    this.#entries = entries;
  }

  get unit(): CheckedUnit {
    return this.tree.unit;
  }

  get id(): number {
    return this.#entries.baseOf(this.unit.section) + this.tree.offset(this.index);
  }

  get tag(): number {
    return this.tree.tag(this.index);
  }

  get place(): Place {
    const { file, name } = this.unit.section;
    return { file: file.name, section: name, offset: this.tree.offset(this.index) };
  }

  get parent(): CheckedEntry | undefined {
    const parent = this.tree.parent(this.index);
    return parent === NO_ENTRY ? undefined : this.#entries.at(this.tree, parent);
  }

  *children(): Generator<CheckedEntry> {
    for (const child of this.tree.children(this.index)) yield this.#entries.at(this.tree, child);
  }

  *attributes(): Generator<number> {
    for (const { name } of this.tree.declaration(this.index).attributes) yield name;
  }

  constant(attribute: number): bigint | undefined {
    const value = this.tree.value(this.index, attribute);
    if (value === undefined) return undefined;
    const { form, lo, hi } = value;
    if (attribute === DW_AT.data_member_location) {
      const added = addedConstant(this.unit, value);
      if (added !== undefined) return BigInt(added);
      if (
        this.unit.version < FIRST_WITH_SECTION_OFFSETS &&
        (form === DW_FORM.data4 || form === DW_FORM.data8)
      )
        return undefined;
    }
    // What the bound is counted from, only the language says.
    if (
      attribute === DW_AT.upper_bound &&
      !beginsAtZero(this.unit) &&
      !this.tree.has(this.index, DW_AT.lower_bound)
    )
      return undefined;
    return isConstantForm(form) ? BigInt.asUintN(BITS, integer(lo, hi, false)) : undefined;
  }

  flag(attribute: number): boolean {
    const value = this.tree.value(this.index, attribute);
    if (value === undefined) return false;
    return value.form === DW_FORM.flag_present || (value.form === DW_FORM.flag && value.lo !== 0);
  }

  string(attribute: number): string | undefined {
    const value = this.tree.value(this.index, attribute);
    return value && textOf(this.unit, value);
  }

  reference(attribute: number): CheckedEntry | undefined {
    const value = this.tree.value(this.index, attribute);
    if (value === undefined || formClass(value.form) !== FORM_CLASS.reference) return undefined;
    if (attribute === DW_AT.signature && value.form !== DW_FORM.ref_sig8) return undefined;
    return this.#entries.referred(this.tree, value);
  }

  /** No type is private to a file here: what is in it is to be looked at. */
  file(): undefined {
    return undefined;
  }
}

/** Of an expression that does nothing but add a constant, as producers before DWARF 3 say where a member is. DWARF 2, 5.5.4. */
export function addedConstant(
  { section }: CheckedUnit,
  { form, lo, hi }: Pick<RawValue, 'form' | 'lo' | 'hi'>,
): number | undefined {
  const id = formClass(form);
  if (id !== FORM_CLASS.block && id !== FORM_CLASS.exprloc) return undefined;
  const { bytes } = section;
  if (hi - lo < 2 || bytes[lo] !== DW_OP.plus_uconst || leb128End(bytes, lo + 1, hi) !== hi) return undefined;
  const added = Number(uleb128Value(bytes, lo + 1, hi));
  return Number.isSafeInteger(added) ? added : undefined;
}
