/** What the walk shows of an entry's own attributes: its names, constants, and the dimensions of an array (section 4). */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { hasChildren } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import { AttributeTexts } from './attribute-texts.ts';
import type { ExpansionStack } from './expansion-stack.ts';
import type { FrameAttributes } from './frame-attributes.ts';
import type { Frame } from './frame.ts';
import type { KabiWalk } from './kabi-walk.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';
import type { WalkParts } from './walk-parts.ts';

export class EntryTexts {
  readonly #parts: WalkParts;
  readonly #stack: ExpansionStack;
  readonly #texts: TextPool;
  readonly #attributes: FrameAttributes;
  readonly #kabi: KabiWalk | undefined;
  readonly #constants: AttributeTexts;
  readonly #space: number;

  constructor(parts: WalkParts) {
    const { dwarf, shared } = parts;
    this.#parts = parts;
    this.#stack = parts.stack;
    this.#texts = shared.texts;
    this.#attributes = parts.attributes;
    this.#kabi = parts.kabi;
    this.#constants = new AttributeTexts(dwarf, shared);
    this.#space = shared.texts.intern(' ');
  }

  /** Reads the qualified name of the entry of a new frame, if it is used for anything. */
  readName(frame: Frame): void {
    const { shape } = frame;
    if (!shape.isNamed) return;
    const slots = this.#attributes.of(frame);
    if (!slots.has(Slot.name)) return;
    const { names } = this.#parts;
    const name = names.qualified(frame.unit, frame.die, slots);
    if (!names.isEmpty(name)) frame.name = name;
  }

  /** A space and the qualified name, if there is one. */
  name({ name }: Frame): void {
    if (name !== NO_TEXT) this.#show(name);
  }

  /** A space and the name of a member or parameter, unless the kABI rules take it away or replace it. */
  ownName(frame: Frame): void {
    const renamed = this.#kabi?.rename(frame);
    const name = renamed === undefined ? this.#ownName(frame) : this.#texts.intern(renamed);
    if (name === NO_TEXT) return;
    if (this.#kabi?.hides(this.#texts.text(name)) === true) return;
    this.#show(name);
  }

  /** The texts `before` and `after` around the value, if the attribute is a constant. */
  constant(frame: Frame, slot: Slot, before: number, after: number): void {
    const slots = this.#attributes.of(frame);
    if (!this.#constants.isConstant(frame.unit, slots, slot)) return;
    const ruled = this.#kabi?.value(frame, this.#stack.around, slot);
    this.#stack.fragments.push(
      ruled === undefined
        ? this.#constants.constant(slots, slot, before, after)
        : this.#constants.between(before, ruled, after),
    );
  }

  /** `[N]` for each subrange. */
  dimensions({ unit, plan: arrayPlan, valuePosition: arrayValues }: Frame): void {
    const { dwarf, shared, ends } = this.#parts;
    const cursor = dwarf.enter(unit);
    if (!hasChildren(cursor.plans.program, arrayPlan)) return;
    let offset = cursor.afterAttributes(arrayPlan, arrayValues, unit.end);
    while (offset < unit.end) {
      const plan = cursor.entryAt(offset, unit.end);
      if (plan < 0) break;
      const { valuePos } = cursor;
      if (shared.shapes.get(cursor.plans.program[plan]!).tag === DW_TAG.subrange_type) {
        const slots = this.#attributes.ofEntry(cursor, unit, plan, valuePos);
        this.#stack.fragments.push(this.#constants.dimension(unit, slots));
      }
      offset = ends.behind(cursor, unit, offset, plan, valuePos);
    }
  }

  #ownName(frame: Frame): number {
    const slots = this.#attributes.of(frame);
    return slots.has(Slot.name)
      ? this.#parts.names.own(frame.unit, slots.form[Slot.name]!, slots.lo[Slot.name]!, slots.hi[Slot.name]!)
      : NO_TEXT;
  }

  #show(name: number): void {
    this.#stack.fragments.push(this.#space);
    this.#stack.fragments.push(name);
  }
}
