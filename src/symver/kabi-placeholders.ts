/**
 * Unions that reserve, rename or hide structure members for a stable kABI (symbol versions, section 8): one of their
 * members has a name that begins with `__kabi_reserved`, `__kabi_renamed` or `__kabi_ignored`.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { NOWHERE, type DieId, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import { dieAt, offsetOfDie, type InfoOffset } from '../dwarf/offsets.ts';
import { hasChildren } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import { SubtreeEnds } from '../dwarf/subtree-ends.ts';
import { DwarfksymsError } from '../errors.ts';
import type { NameReader } from './name-reader.ts';
import type { ShapeTable } from './shapes.ts';

/** What a union stands for; `type` is the DIE that takes its place. */
export type Placeholder =
  | { readonly kind: 'ignored' }
  | { readonly kind: 'reserved'; readonly type: DieId }
  | { readonly kind: 'renamed'; readonly type: DieId; readonly name: string };

const HIDDEN = '__kabi_';
const RESERVED = '__kabi_reserved';
const RENAMED = '__kabi_renamed';
const IGNORED = '__kabi_ignored';

interface Entry {
  readonly unit: Unit;
  /** In the unit's section. */
  readonly offset: InfoOffset;
  readonly tag: number;
}

export class Placeholders {
  readonly #dwarf: DwarfFile;
  readonly #shapes: ShapeTable;
  readonly #names: NameReader;
  readonly #slots = new EntrySlots();
  readonly #ends = new SubtreeEnds();
  readonly #known = new Map<DieId, Placeholder | undefined>();
  readonly #firstMembers = new Map<DieId, Entry | undefined>();

  constructor(dwarf: DwarfFile, shapes: ShapeTable, names: NameReader) {
    this.#dwarf = dwarf;
    this.#shapes = shapes;
    this.#names = names;
  }

  /** Whether a member or parameter of that name is printed without it. */
  isHiddenName(name: string): boolean {
    return name.startsWith(HIDDEN);
  }

  /** What the union `die` stands for, if it is a placeholder. */
  ofUnion(unit: Unit, die: DieId): Placeholder | undefined {
    if (!this.#known.has(die)) this.#known.set(die, this.#inspect(unit, die));
    return this.#known.get(die);
  }

  /** What the union stands for that is the type of the member at `offset`, of a structure, class or union. */
  ofMember(unit: Unit, offset: InfoOffset): Placeholder | undefined {
    const entry = this.#entryAt(unit, offset);
    if (entry.tag !== DW_TAG.member) return undefined;
    const type = this.#typeOf(entry, 'a member');
    return type.tag === DW_TAG.union_type
      ? this.ofUnion(type.unit, dieAt(type.unit.info.base, type.offset))
      : undefined;
  }

  /** What the type `die`, to which `unit` refers, stands for. */
  ofType(unit: Unit, die: DieId): Placeholder | undefined {
    const typeUnit = this.#dwarf.unitNear(die, unit);
    const { tag } = this.#entryAt(typeUnit, offsetOfDie(typeUnit.info.base, die));
    return tag === DW_TAG.union_type ? this.ofUnion(typeUnit, die) : undefined;
  }

  /**
   * Looks at the members in order, each by its own name and, if it is a structure otherwise without status, by the name of
   * the structure's first member; ends with the first status, or with the second or later member that is not an empty
   * structure.
   */
  #inspect(unit: Unit, die: DieId): Placeholder | undefined {
    const union = this.#entryAt(unit, offsetOfDie(unit.info.base, die));
    let position = 0;
    for (const member of this.#members(union)) {
      const own = this.#status(member);
      if (own !== undefined) return own;
      const type = this.#typeOf(member, 'a union member');
      let isEmptyStructure = false;
      if (type.tag === DW_TAG.structure_type) {
        const first = this.#firstMember(type);
        isEmptyStructure = first === undefined;
        const inner = first && this.#status(first);
        if (inner !== undefined) return inner;
      }
      if (position > 0 && !isEmptyStructure) return undefined;
      position++;
    }
    return undefined;
  }

  /** What a member's name says. */
  #status(member: Entry): Placeholder | undefined {
    const slots = this.#read(member);
    if (!slots.has(Slot.name)) return undefined;
    const name = this.#names.ownText(
      member.unit,
      slots.form[Slot.name]!,
      slots.lo[Slot.name]!,
      slots.hi[Slot.name]!,
    );
    if (name === undefined || !name.startsWith(HIDDEN)) return undefined;
    if (name.startsWith(IGNORED)) return { kind: 'ignored' };
    if (name.startsWith(RESERVED)) return { kind: 'reserved', type: this.#typeDie(member, RESERVED) };
    if (name.startsWith(RENAMED))
      return { kind: 'renamed', type: this.#typeDie(member, RENAMED), name: name.slice(RENAMED.length) };
    return undefined;
  }

  #typeOf(member: Entry, what: string): Entry {
    const die = this.#typeDie(member, what);
    const unit = this.#dwarf.unitNear(die, member.unit);
    return this.#entryAt(unit, offsetOfDie(unit.info.base, die));
  }

  #typeDie(member: Entry, what: string): DieId {
    const slots = this.#read(member);
    const die = slots.has(Slot.type)
      ? this.#dwarf.resolve(member.unit, slots.form[Slot.type]!, slots.lo[Slot.type]!, slots.hi[Slot.type]!)
      : NOWHERE;
    if (die === NOWHERE)
      throw new DwarfksymsError(
        'kabi-rule',
        `${what} without a type cannot be checked for kABI placeholders`,
        {
          section: member.unit.info.name,
          offset: member.offset,
        },
      );
    return die;
  }

  /** Remembered, because many members can have one type, whose other children then are passed over each time. */
  #firstMember(structure: Entry): Entry | undefined {
    const die = dieAt(structure.unit.info.base, structure.offset);
    if (!this.#firstMembers.has(die)) this.#firstMembers.set(die, this.#members(structure).next().value);
    return this.#firstMembers.get(die);
  }

  *#members(aggregate: Entry): Generator<Entry, undefined> {
    const { unit } = aggregate;
    const cursor = this.#dwarf.enter(unit);
    const plan = cursor.entryAt(aggregate.offset, unit.end);
    if (plan < 0 || !hasChildren(cursor.plans.program, plan)) return undefined;
    let offset = cursor.afterAttributes(plan, cursor.valuePos, unit.end);
    while (offset < unit.end) {
      this.#dwarf.enter(unit);
      const child = cursor.entryAt(offset, unit.end);
      if (child < 0) return undefined;
      const { tag } = this.#shapes.get(cursor.plans.program[child]!);
      const next = this.#ends.nextSibling(cursor, offset, unit);
      if (tag === DW_TAG.member) yield { unit, offset, tag };
      offset = next;
    }
    return undefined;
  }

  #entryAt(unit: Unit, offset: InfoOffset): Entry {
    const cursor = this.#dwarf.enter(unit);
    const plan = cursor.entryAt(offset, unit.end);
    return { unit, offset, tag: plan < 0 ? 0 : this.#shapes.get(cursor.plans.program[plan]!).tag };
  }

  #read(entry: Entry): EntrySlots {
    const cursor = this.#dwarf.enter(entry.unit);
    const plan = cursor.entryAt(entry.offset, entry.unit.end);
    this.#slots.read(cursor, plan, cursor.valuePos, entry.unit.end);
    return this.#slots;
  }
}
