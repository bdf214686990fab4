/** Carries out the steps of the expansions under way, until there are none (symbol versions, section 4). */
import { NOWHERE, type DieId, type DwarfFile } from '../dwarf/dwarf-file.ts';
import { dieAt, type InfoOffset } from '../dwarf/offsets.ts';
import { hasChildren } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import type { SubtreeEnds } from '../dwarf/subtree-ends.ts';
import { placeIn } from '../dwarf/units.ts';
import { DwarfksymsError } from '../errors.ts';
import type { IntList } from '../int-list.ts';
import type { Bodies } from './bodies.ts';
import { commaText, hasComma, pushComma, type Commas } from './commas.ts';
import type { EntryTexts } from './entry-texts.ts';
import { unexpectedChild } from './expansion-errors.ts';
import type { ExpansionStack } from './expansion-stack.ts';
import type { FrameAttributes } from './frame-attributes.ts';
import { NO_CHILD, type Frame } from './frame.ts';
import type { KabiWalk } from './kabi-walk.ts';
import type { Links } from './links.ts';
import { LOST } from './loss-mark.ts';
import { NO_NODE, type Nodes } from './nodes.ts';
import type { RecordExpansion } from './record-expansion.ts';
import { NO_LIST } from './records.ts';
import type { Shape, ShapeTable } from './shapes.ts';
import { List, Step } from './steps.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';
import type { WalkParts } from './walk-parts.ts';

const END = Int32Array.of(Step.end);

export class StepRunner {
  readonly #dwarf: DwarfFile;
  readonly #nodes: Nodes;
  readonly #texts: TextPool;
  readonly #shapes: ShapeTable;
  readonly #stack: ExpansionStack;
  readonly #work: IntList;
  readonly #attributes: FrameAttributes;
  readonly #ends: SubtreeEnds;
  readonly #commas: Commas;
  readonly #kabi: KabiWalk | undefined;
  readonly #records: RecordExpansion | undefined;
  readonly #entryTexts: EntryTexts;
  readonly #links: Links;
  readonly #bodies: Bodies;
  readonly #itemsAreNodes: boolean;
  readonly #comma: number;
  readonly #voidText: number;
  readonly #lostText: number;

  /**
   * @param records see Links
   * @param itemsAreNodes see ExpansionContext
   */
  constructor(
    parts: WalkParts,
    entryTexts: EntryTexts,
    links: Links,
    records: RecordExpansion | undefined,
    bodies: Bodies,
    itemsAreNodes: boolean,
  ) {
    const { texts, shapes } = parts.shared;
    this.#dwarf = parts.dwarf;
    this.#nodes = parts.nodes;
    this.#texts = texts;
    this.#shapes = shapes;
    this.#stack = parts.stack;
    this.#work = parts.stack.fragments;
    this.#attributes = parts.attributes;
    this.#ends = parts.ends;
    this.#commas = parts.commas;
    this.#kabi = parts.kabi;
    this.#records = records;
    this.#entryTexts = entryTexts;
    this.#links = links;
    this.#bodies = bodies;
    this.#itemsAreNodes = itemsAreNodes || parts.kabi !== undefined;
    this.#comma = commaText(texts);
    this.#voidText = texts.intern('base_type void');
    this.#lostText = texts.intern(LOST);
  }

  run(): void {
    const stack = this.#stack;
    while (stack.depth > 0) {
      const frame = stack.top;
      if (frame.list !== NO_LIST) {
        this.#records?.proceed(frame, this.#links);
        continue;
      }
      const steps = frame.steps;
      // Each step either appends fragments or, where an expansion comes first, pushes a frame and ends this turn.
      switch (steps[frame.step++]) {
        case Step.emit:
          this.#work.push(steps[frame.step++]!);
          break;
        case Step.name:
          this.#entryTexts.name(frame);
          break;
        case Step.ownName:
          this.#entryTexts.ownName(frame);
          break;
        case Step.type:
          this.#type(frame);
          break;
        case Step.constant: {
          const at = frame.step;
          frame.step += 3;
          this.#entryTexts.constant(frame, steps[at]! as Slot, steps[at + 1]!, steps[at + 2]!);
          break;
        }
        case Step.comma:
          if (this.#kabi?.isIgnored(frame, stack.around) === true) stack.pop(frame);
          else if (this.#commas.beginItem(frame, stack.around)) pushComma(this.#work, this.#comma);
          break;
        case Step.body:
          frame.expanded = frame.child !== NO_CHILD || this.#isBodyExpanded(frame);
          if (frame.expanded) this.#list(frame, steps[frame.step]!);
          else frame.step++;
          break;
        case Step.list:
          this.#list(frame, steps[frame.step]!);
          break;
        case Step.endUnlessExpanded:
          if (!frame.expanded) stack.pop(frame);
          break;
        case Step.dimensions:
          this.#entryTexts.dimensions(frame);
          this.#commas.endList();
          break;
        case Step.placeholder:
          if (this.#kabi !== undefined) this.#replaceUnion(frame, this.#kabi);
          break;
        case Step.end:
          stack.pop(frame);
          break;
        default:
          throw new DwarfksymsError('internal', `no such step: ${steps[frame.step - 1]}`);
      }
    }
  }

  #type(frame: Frame): void {
    this.#kabi?.beginType(frame);
    const target = this.#attributes.target(frame, Slot.type);
    if (target !== NOWHERE) this.#links.link(target, this.#dwarf.unitNear(target, frame.unit));
    else this.#work.push(this.#attributes.isLost(frame, Slot.type) ? this.#lostText : this.#voidText);
  }

  #isBodyExpanded(frame: Frame): boolean {
    const name =
      this.#kabi === undefined || frame.name === NO_TEXT ? undefined : this.#texts.text(frame.name);
    return this.#bodies.isExpanded(frame.unit, this.#attributes.of(frame), name);
  }

  /** One turn of going through a list's items: starts the next one's expansion, or ends the list. */
  #list(frame: Frame, list: number): void {
    const { unit } = frame;
    const cursor = this.#dwarf.enter(unit);
    if (frame.child === NO_CHILD) {
      this.#commas.beginList(frame);
      frame.child = hasChildren(cursor.plans.program, frame.plan)
        ? cursor.afterAttributes(frame.plan, frame.valuePosition, unit.end)
        : unit.end;
    }
    while (frame.child < unit.end) {
      const offset = frame.child;
      const plan = cursor.entryAt(offset, unit.end);
      if (plan < 0) break;
      const { valuePos } = cursor;
      const shape = this.#shapes.get(cursor.plans.program[plan]!);
      const role = shape.roles[list]!;
      if (role === 'error') throw unexpectedChild(frame.shape.tag, shape.tag, placeIn(unit.info, offset));
      frame.child = this.#ends.behind(cursor, unit, offset, plan, valuePos);
      if (role === 'item' && this.#kabi?.isLeftOut(frame, offset) !== true) {
        frame.step--;
        this.#item(frame, list, shape, plan, valuePos, dieAt(unit.info.base, offset));
        return;
      }
      this.#dwarf.enter(unit);
    }
    this.#commas.endList();
    frame.child = NO_CHILD;
    frame.step++;
  }

  #item(frame: Frame, list: number, shape: Shape, plan: number, valuePosition: InfoOffset, die: DieId): void {
    const { unit } = frame;
    if (this.#isPartOf(list, shape)) {
      this.#entryTexts.readName(this.#stack.push(NO_NODE, die, unit, plan, valuePosition, shape));
      return;
    }
    const node = this.#nodes.find(die);
    this.#commas.reachItem(frame, shape, node);
    if (node === NO_NODE || !this.#links.linkMet(node))
      this.#links.expand(node, die, unit, plan, valuePosition);
  }

  /**
   * Whether an item's fragments become a part of its list's. Lists other than of parameters are expanded once in a walk, and
   * nothing but the list refers to their items: without nodes for them, expansion costs a quarter less.
   */
  #isPartOf(list: number, shape: Shape): boolean {
    return !this.#itemsAreNodes && list !== List.parameters && hasComma(shape);
  }

  /** What a union expands to that stands for something else is one link: the steps that would print it are left. */
  #replaceUnion(frame: Frame, kabi: KabiWalk): void {
    const placeholder = kabi.replacement(frame);
    if (placeholder === undefined) return;
    frame.steps = END;
    frame.step = 0;
    if (placeholder.kind !== 'ignored')
      this.#links.link(placeholder.type, this.#dwarf.unitNear(placeholder.type, frame.unit));
  }
}
