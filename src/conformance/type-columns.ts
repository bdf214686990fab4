/**
 * What the entries of a unit say about sizes and places, in columns: enough to see that nearly all types are laid out soundly. Whatever
 * is not a plain number here is looked at in the type model.
 */
import { DW_AT, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { isConstantForm } from '../dwarf/forms.ts';
import { IntList } from '../int-list.ts';
import type { AttributeUse } from './attribute-use.ts';
import type { CheckedUnit } from './checked-file.ts';
import { addedConstant } from './checked-entry.ts';
import type { Check } from './check.ts';
import { beginsAtZero } from './languages.ts';
import { ELSEWHERE, referredEntry } from './referred-entry.ts';
import type { AttributeCheck, Hooks, Shared } from './rule.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';
import type { Visit } from './visit.ts';

/** In the place of a size. */
export const UNKNOWN_SIZE = -1;
export const SIZE_ELSEWHERE = -2;

/** Flags of entries. Unplain: some value is no plain number, or is none that columns have a place for. */
const UNPLAIN = 1;
const STATIC = 2;
const DECLARED = 4;

const BYTE = 8;
/** Typedefs of typedefs of qualified types; longer chains are damage or a curiosity. */
const MOST_LINKS = 256;
/** More elements are a bound of -1 in an unsigned form, or damage. */
const MOST_ELEMENTS = 2 ** 31;
const MOST_DIMENSIONS = 64;

export const AGGREGATES: ReadonlySet<number> = new Set([
  DW_TAG.structure_type,
  DW_TAG.class_type,
  DW_TAG.union_type,
]);

/** Types that are as large as the one that they refer to. DWARF 5, 5.3 and 5.4. */
export const PASSED_ON: ReadonlySet<number> = new Set([
  DW_TAG.typedef,
  DW_TAG.const_type,
  DW_TAG.volatile_type,
  DW_TAG.restrict_type,
  DW_TAG.atomic_type,
  DW_TAG.immutable_type,
  DW_TAG.shared_type,
]);

/** Such a type is nothing without the one that it refers to. */
export function isLink(tag: number): boolean {
  return PASSED_ON.has(tag) || tag === DW_TAG.array_type;
}

const BOUNDS: ReadonlySet<number> = new Set([DW_TAG.subrange_type, DW_TAG.generic_subrange]);

const SIZED: ReadonlySet<number> = new Set([
  ...AGGREGATES,
  ...PASSED_ON,
  DW_TAG.array_type,
  DW_TAG.base_type,
  DW_TAG.enumeration_type,
  DW_TAG.pointer_type,
  DW_TAG.ptr_to_member_type,
  DW_TAG.reference_type,
  DW_TAG.rvalue_reference_type,
  DW_TAG.set_type,
  DW_TAG.string_type,
]);

export class TypeColumns implements Shared {
  tree: UnitTree | undefined;
  /** Where DW_AT_type leads: an entry, NO_ENTRY or ELSEWHERE. */
  types = new Int32Array(1 << 12);
  /** DW_AT_byte_size; of a bit field before DWARF 4, of its storage. NaN: not stated. */
  sizes = new Float64Array(1 << 12);
  /** Of a member, in bits; of the bounds of an array, how many elements. NaN: not stated. */
  starts = new Float64Array(1 << 12);
  /** DW_AT_bit_size. NaN: not stated. */
  widths = new Float64Array(1 << 12);
  /** DW_AT_bit_offset. NaN: not stated. */
  fromHighest = new Float64Array(1 << 12);
  /** Typedefs, qualifiers and arrays with a type, in order. */
  readonly links = new IntList();
  /** Structures, classes and unions with a size, in order. */
  readonly aggregates = new IntList();
  #flags = new Uint8Array(1 << 12);
  readonly #check: Check;
  readonly hooks: Hooks;

  constructor(check: Check) {
    this.#check = check;
    this.hooks = {
      unit: (_, tree) => this.#begin(tree),
      attribute: (use) => this.#store(use),
    };
  }

  /** In bytes, or UNKNOWN_SIZE or SIZE_ELSEWHERE. */
  sizeOf(type: number): number {
    const tree = this.tree!;
    let factor = 1;
    let at = type;
    for (let steps = 0; steps < MOST_LINKS; steps++) {
      if (at < 0) return at === ELSEWHERE ? SIZE_ELSEWHERE : UNKNOWN_SIZE;
      if (this.isUnplain(at)) return UNKNOWN_SIZE;
      const size = this.sizes[at]!;
      if (!Number.isNaN(size)) return size * factor;
      const tag = tree.tag(at);
      if (tag === DW_TAG.array_type) {
        const elements = this.#elementsIn(tree, at);
        if (elements === undefined) return UNKNOWN_SIZE;
        factor *= elements;
      } else if (!PASSED_ON.has(tag) && tag !== DW_TAG.enumeration_type) return UNKNOWN_SIZE;
      at = this.types[at]!;
    }
    return UNKNOWN_SIZE;
  }

  /** The type itself, behind typedefs and qualifiers, and the elements' of an array; NO_ENTRY or ELSEWHERE. */
  valueType(type: number): number {
    const tree = this.tree!;
    let at = type;
    for (let steps = 0; steps < MOST_LINKS; steps++) {
      if (at < 0) return at;
      const tag = tree.tag(at);
      if (!isLink(tag)) return at;
      at = this.types[at]!;
    }
    return NO_ENTRY;
  }

  isUnplain(entry: number): boolean {
    return (this.#flags[entry]! & UNPLAIN) !== 0;
  }

  isStatic(member: number): boolean {
    return (this.#flags[member]! & STATIC) !== 0;
  }

  isDeclared(type: number): boolean {
    return (this.#flags[type]! & DECLARED) !== 0;
  }

  #elementsIn(tree: UnitTree, array: number): number | undefined {
    let elements = 1;
    let dimensions = 0;
    const end = tree.next(array);
    for (let child = array + 1; child < end; child = tree.next(child)) {
      if (++dimensions > MOST_DIMENSIONS) return undefined;
      const count = this.starts[child]!;
      if (!(count >= 0) || this.isUnplain(child)) return undefined;
      elements *= count;
    }
    return elements < MOST_ELEMENTS ? elements : undefined;
  }

  #begin(tree: UnitTree): void {
    this.tree = tree;
    const { count } = tree;
    if (count > this.types.length) {
      const size = 2 * count;
      this.types = new Int32Array(size);
      this.sizes = new Float64Array(size);
      this.starts = new Float64Array(size);
      this.widths = new Float64Array(size);
      this.fromHighest = new Float64Array(size);
      this.#flags = new Uint8Array(size);
    }
    this.types.fill(NO_ENTRY, 0, count);
    for (const column of [this.sizes, this.starts, this.widths, this.fromHighest]) column.fill(NaN, 0, count);
    this.#flags.fill(0, 0, count);
    this.links.length = 0;
    this.aggregates.length = 0;
  }

  #store({ tag, name }: AttributeUse): AttributeCheck | undefined {
    if (tag === DW_TAG.member) return this.#storeOfMember(name);
    if (BOUNDS.has(tag)) return this.#storeOfBounds(name);
    if (!SIZED.has(tag)) return undefined;
    switch (name) {
      case DW_AT.type:
        if (isLink(tag))
          return (visit) => {
            this.links.push(visit.entry);
            this.#storeType(visit);
          };
        return tag === DW_TAG.enumeration_type ? this.#storeType : undefined;
      case DW_AT.byte_size:
        return AGGREGATES.has(tag)
          ? (visit) => {
              this.aggregates.push(visit.entry);
              this.#storeNumber(visit, this.sizes);
            }
          : (visit) => this.#storeNumber(visit, this.sizes);
      case DW_AT.byte_stride:
      case DW_AT.bit_stride:
        return tag === DW_TAG.array_type ? this.#storeUnplain : undefined;
      case DW_AT.declaration:
        return (visit) => this.#raise(visit, DECLARED);
      default:
        return undefined;
    }
  }

  #storeOfMember(name: number): AttributeCheck | undefined {
    switch (name) {
      case DW_AT.type:
        return this.#storeType;
      case DW_AT.data_member_location:
        return (visit) => this.#storeLocation(visit);
      case DW_AT.data_bit_offset:
        return (visit) => this.#storeNumber(visit, this.starts);
      case DW_AT.bit_size:
        return (visit) => this.#storeNumber(visit, this.widths);
      case DW_AT.byte_size:
        return (visit) => this.#storeNumber(visit, this.sizes);
      case DW_AT.bit_offset:
        return (visit) => this.#storeNumber(visit, this.fromHighest);
      case DW_AT.external:
      case DW_AT.declaration:
        return (visit) => this.#raise(visit, STATIC);
      default:
        return undefined;
    }
  }

  #storeOfBounds(name: number): AttributeCheck | undefined {
    switch (name) {
      case DW_AT.count:
        return (visit) => this.#storeNumber(visit, this.starts);
      case DW_AT.upper_bound:
        return (visit) => {
          if (!beginsAtZero(visit.unit)) this.#flags[visit.entry]! |= UNPLAIN;
          this.#storeNumber(visit, this.starts);
          this.starts[visit.entry]! += 1;
        };
      case DW_AT.lower_bound:
        return (visit) => {
          if (!isConstantForm(visit.form) || visit.lo !== 0 || visit.hi !== 0) this.#storeUnplain(visit);
        };
      case DW_AT.byte_stride:
      case DW_AT.bit_stride:
        return this.#storeUnplain;
      default:
        return undefined;
    }
  }

  readonly #storeType = (visit: Visit): void => {
    this.types[visit.entry] = referredEntry(this.#check, visit.tree, visit);
  };

  readonly #storeUnplain = (visit: Visit): void => {
    this.#flags[visit.entry]! |= UNPLAIN;
  };

  #storeNumber({ form, lo, hi, entry }: Visit, column: Float64Array): void {
    if (!isConstantForm(form)) this.#flags[entry]! |= UNPLAIN;
    // Negative ones, as bounds of -1 and offsets from the other end.
    else column[entry] = hi >>> 0 === 0xffffffff ? (lo >>> 0) - 2 ** 32 : safeNumber(lo, hi);
  }

  #storeLocation(visit: Visit): void {
    const { unit, entry, form } = visit;
    // A second place is for the type model to look at.
    if (!Number.isNaN(this.starts[entry]!)) this.#flags[entry]! |= UNPLAIN;
    const bytes = isConstantForm(form) && !mayBeList(unit, form) ? visit.number : addedConstant(unit, visit);
    if (bytes === undefined) this.#flags[entry]! |= UNPLAIN;
    else this.starts[entry] = bytes * BYTE;
  }

  #raise({ entry, form, lo }: Visit, flag: number): void {
    if (form === DW_FORM.flag_present || lo !== 0) this.#flags[entry]! |= flag;
  }
}

/** Before DWARF 4, these forms are offsets of location lists. DWARF 4, 7.5.4. */
function mayBeList({ version }: CheckedUnit, form: number): boolean {
  return version < 4 && (form === DW_FORM.data4 || form === DW_FORM.data8);
}
