/**
 * The walk: expands a symbol's DIE and all DIEs that it links into fragments (symbol versions, section 4). It runs the
 * steps of shapes.ts on an explicit stack, because types nest thousands of levels deep in real kernels and without bound
 * in made ones.
 */
import { DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DieCursor } from '../../generated/dwarf-cursor.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import { hasChildren } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import { SubtreeEnds } from '../dwarf/subtree-ends.ts';
import { placeIn } from '../dwarf/units.ts';
import { DwarfksymsError, type Place } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { AttributeTexts } from './attribute-texts.ts';
import { Bodies } from './bodies.ts';
import { endlessType, tooManyFragments, unexpectedChild, unsupportedType } from './expansion-errors.ts';
import { Break, linkTo } from './fragments.ts';
import { spreadFailures } from './failed-nodes.ts';
import { Frame, NO_CHILD, NO_NODE } from './frame.ts';
import type { KabiRules } from './kabi-rules.ts';
import { Placeholders } from './kabi-placeholders.ts';
import { Renames } from './kabi-renames.ts';
import { LOST } from './loss-mark.ts';
import type { NameReader } from './name-reader.ts';
import { NodeFlag, type Nodes } from './nodes.ts';
import type { PrivateFiles } from './private-files.ts';
import type { Profile } from './profile.ts';
import type { Shape, ShapeTable } from './shapes.ts';
import { List, Step } from './steps.ts';
import { tagText } from './tag-text.ts';
import type { TextPool } from './text-pool.ts';
import type { FragmentRange, WalkObserver } from './walk-observer.ts';
import type { Shared } from './workspace.ts';

const ABSENT = -1;

/** Bits in the mask of a shape. */
const SIGNATURE = 1 << Slot.signature;
const NAME_AND_SIGNATURE = (1 << Slot.name) | SIGNATURE;

/**
 * Fragments of expansions under way, and of finished ones: lists that share their items by DW_AT_sibling and types that are
 * expanded again can make many of few bytes.
 */
const MOST_FRAGMENTS = 1 << 27;

export interface ExpansionContext {
  readonly dwarf: DwarfFile;
  readonly shared: Shared;
  readonly nodes: Nodes;
  readonly names: NameReader;
  readonly privateFiles: PrivateFiles;
  readonly profile: Profile;
  /** Undefined without `--stable`. */
  readonly rules: KabiRules | undefined;
  /**
   * Whether types with reference names are linked without being expanded. They are then expanded only by `expandType`.
   */
  readonly stopsAtNames: boolean;
  readonly observer: WalkObserver | undefined;
  /** Whether members and enumerators have nodes of their own even where no kABI rules need them. */
  readonly itemsAreNodes: boolean;
}

export class Expansion {
  readonly #dwarf: DwarfFile;
  readonly #nodes: Nodes;
  readonly #texts: TextPool;
  readonly #shapes: ShapeTable;
  readonly #names: NameReader;
  readonly #bodies: Bodies;
  readonly #profile: Profile;
  readonly #rules: KabiRules | undefined;
  readonly #stopsAtNames: boolean;
  /** In `linux`, a declaration that only has the signature of what it declares has no name. */
  readonly #followsSignatures: boolean;
  readonly #itemsAreNodes: boolean;
  readonly #placeholders: Placeholders | undefined;
  readonly #ends = new SubtreeEnds();
  readonly #slots = new EntrySlots();
  /** The frame whose attributes `#slots` holds. */
  #slotsOf: Frame | undefined;
  readonly #frames: Frame[] = [];
  #depth = 0;
  /** Fragments of the expansions under way, innermost last. */
  readonly #work = new IntList(256);
  readonly #observer: WalkObserver | undefined;
  /** How many of the fragments under way the observer has seen. */
  #observed = 0;
  /** The walk's flag `first`. */
  #first = false;
  /** The walk's variable `renamed`; undefined where no placeholders count, or renames belong to members. */
  readonly #renames: Renames | undefined;
  #symbol = 0;
  /** The first node of the walk. */
  #firstNode = 0;
  #entered = 0;
  #started = 0;
  readonly #attributes: AttributeTexts;
  readonly #voidText: number;
  readonly #lostText: number;
  readonly #spaceText: number;
  readonly #commaText: number;

  constructor(context: ExpansionContext) {
    this.#dwarf = context.dwarf;
    this.#nodes = context.nodes;
    this.#texts = context.shared.texts;
    this.#shapes = context.shared.shapes;
    this.#names = context.names;
    this.#attributes = new AttributeTexts(context.dwarf, context.shared);
    this.#bodies = new Bodies(context.dwarf, context.privateFiles, context.rules);
    this.#profile = context.profile;
    this.#rules = context.rules;
    this.#stopsAtNames = context.stopsAtNames;
    this.#observer = context.observer;
    this.#followsSignatures = !context.profile.namesByUnitOrder;
    this.#itemsAreNodes = context.itemsAreNodes || context.rules !== undefined;
    this.#placeholders =
      context.rules && new Placeholders(context.dwarf, context.shared.shapes, context.names);
    if (this.#placeholders !== undefined && context.profile.renameLeaks)
      this.#renames = new Renames(context.dwarf, context.nodes, this.#placeholders);
    this.#voidText = context.shared.texts.intern('base_type void');
    this.#lostText = context.shared.texts.intern(LOST);
    this.#spaceText = context.shared.texts.intern(' ');
    this.#commaText = context.shared.texts.intern(' ,');
  }

  /**
   * Expands the DIE at `address` as a symbol of the kind `tag` (DW_TAG_variable or DW_TAG_subprogram) and everything
   * below it. Returns the symbol's node.
   */
  expandSymbol(address: number, tag: number): number {
    this.#begin();
    const unit = this.#dwarf.unitAt(address);
    const cursor = this.#dwarf.enter(unit);
    const offset = address - unit.info.base;
    const plan = this.#entryAt(cursor, unit, offset);
    const shape = this.#shapes.get(cursor.plans.program[plan]!);
    const node = this.#nodes.addUnlisted(address, unit.index, shape.id, 0);
    this.#push(node, address, unit, plan, cursor.valuePos, shape);
    const frame = this.#frames[0]!;
    frame.steps = this.#shapes.symbolSteps(tag, shape.mask);
    // What it is an instance of has its type.
    if (this.#isLost(frame, Slot.abstractOrigin)) this.#work.push(this.#lostText);
    this.#walk(() => this.#run());
    return node;
  }

  /** Expands the DIE at `address` as a type, and everything below it. Returns its node. */
  expandType(address: number): number {
    this.#begin();
    const unit = this.#dwarf.unitAt(address);
    const plan = this.#entryAt(this.#dwarf.enter(unit), unit, address - unit.info.base);
    const { valuePos } = unit.info.cursor;
    this.#walk(() => {
      const known = this.#nodes.find(address);
      if (known !== ABSENT) this.#checkFailure(known);
      this.#expand(known, address, unit, plan, valuePos);
      this.#run();
    });
    return this.#nodes.find(address);
  }

  /** An error makes all fail whose expansion is under way, and what links them. */
  #walk(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof DwarfksymsError) this.#abandon(error);
      throw error;
    }
  }

  #abandon(error: DwarfksymsError): void {
    for (; this.#depth > 0; this.#depth--) {
      const { node, outerUnderWay } = this.#frames[this.#depth - 1]!;
      if (node === NO_NODE) continue;
      this.#nodes.setUnderWay(node, outerUnderWay);
      this.#nodes.fail(node, error);
    }
    spreadFailures(
      this.#nodes,
      this.#firstNode,
      (node) => !this.#stopsAtNames || this.#nodes.reference(node) === ABSENT,
    );
  }

  #checkFailure(node: number): void {
    const failure = this.#nodes.failure(node);
    if (failure !== undefined) throw failure;
  }

  #begin(): void {
    this.#symbol++;
    this.#firstNode = this.#nodes.count;
    this.#entered = 0;
    this.#first = false;
    this.#renames?.begin();
    this.#observer?.begin();
    this.#observed = 0;
    this.#depth = 0;
    this.#work.length = 0;
    this.#slotsOf = undefined;
  }

  #run(): void {
    while (this.#depth > 0) {
      const frame = this.#frames[this.#depth - 1]!;
      const steps = frame.steps;
      // Each step either appends to the work stack or, where an expansion comes first, pushes a frame and ends this turn.
      switch (steps[frame.step++]) {
        case Step.emit:
          this.#work.push(steps[frame.step++]!);
          break;
        case Step.name:
          if (frame.name !== ABSENT) {
            this.#work.push(this.#spaceText);
            this.#work.push(frame.name);
          }
          break;
        case Step.ownName:
          this.#ownName(frame);
          break;
        case Step.type:
          this.#type(frame);
          break;
        case Step.constant:
          this.#constant(frame, steps[frame.step]! as Slot, steps[frame.step + 1]!, steps[frame.step + 2]!);
          frame.step += 3;
          break;
        case Step.comma:
          if (!this.#comma(frame)) this.#pop(frame);
          break;
        case Step.body:
          frame.expanded =
            frame.child !== NO_CHILD ||
            this.#bodies.isExpanded(frame.unit, this.#slotsFor(frame), this.#rules && this.#nameOf(frame));
          if (frame.expanded) this.#list(frame, steps[frame.step]!);
          else frame.step++;
          break;
        case Step.list:
          this.#list(frame, steps[frame.step]!);
          break;
        case Step.endUnlessExpanded:
          if (!frame.expanded) this.#pop(frame);
          break;
        case Step.dimensions:
          this.#dimensions(frame);
          break;
        case Step.placeholder:
          if (this.#placeholders !== undefined) this.#replaceUnion(frame, this.#placeholders);
          break;
        case Step.end:
          this.#pop(frame);
          break;
        default:
          throw new DwarfksymsError('internal', `no such step: ${steps[frame.step - 1]}`);
      }
    }
  }

  // ---------------------------------------------------------------- frames

  #push(node: number, address: number, unit: Unit, plan: number, valuePosition: number, shape: Shape): Frame {
    if (this.#observer !== undefined) this.#observe(this.#observer);
    const frame = (this.#frames[this.#depth++] ??= new Frame());
    frame.node = node;
    frame.address = address;
    frame.shape = shape;
    frame.name = ABSENT;
    frame.unit = unit;
    frame.plan = plan;
    frame.valuePosition = valuePosition;
    frame.steps = shape.steps;
    frame.step = 0;
    frame.mark = this.#work.length;
    frame.child = NO_CHILD;
    frame.expanded = true;
    frame.separates = false;
    if (this.#slotsOf === frame) this.#slotsOf = undefined;
    if (node === NO_NODE) return frame;
    frame.startedAt = this.#started++;
    frame.outerUnderWay = this.#nodes.underWay(node);
    this.#nodes.setUnderWay(node, this.#entered);
    return frame;
  }

  /** Finishes the expansion and links it from the one around it. */
  #pop(frame: Frame): void {
    const { node } = frame;
    if (this.#observer !== undefined) this.#observe(this.#observer);
    if (this.#slotsOf === frame) this.#slotsOf = undefined;
    this.#depth--;
    // Its fragments stand where a link to it would.
    if (node === NO_NODE) return;
    this.#nodes.setUnderWay(node, frame.outerUnderWay);
    if (this.#work.length > MOST_FRAGMENTS || this.#nodes.fragments.length > MOST_FRAGMENTS)
      throw tooManyFragments(MOST_FRAGMENTS);
    this.#nodes.finish(node, frame.startedAt, this.#work.items, frame.mark, this.#work.length);
    this.#work.length = frame.mark;
    if (this.#depth > 0) this.#work.push(linkTo(node));
    this.#observed = this.#work.length;
  }

  #observe(observer: WalkObserver): void {
    const { items, length } = this.#work;
    if (this.#observed < length)
      observer.write({ items, start: this.#observed, end: length }, (node) => this.#fragmentsSoFar(node));
    this.#observed = length;
  }

  /** Of the innermost expansion of a node; undefined where none is under way. */
  #fragmentsSoFar(node: number): FragmentRange | undefined {
    for (let depth = this.#depth - 1; depth >= 0; depth--) {
      const frame = this.#frames[depth]!;
      if (frame.node !== node) continue;
      const end = depth + 1 < this.#depth ? this.#frames[depth + 1]!.mark : this.#work.length;
      return { items: this.#work.items, start: frame.mark, end };
    }
    return undefined;
  }

  /** The frame's attributes; read anew where another frame's were read in between. */
  #slotsFor(frame: Frame): EntrySlots {
    if (this.#slotsOf !== frame) {
      const cursor = this.#dwarf.enter(frame.unit);
      this.#slots.read(cursor, frame.plan, frame.valuePosition, frame.unit.end);
      this.#slotsOf = frame;
    }
    return this.#slots;
  }

  #entryAt(cursor: DieCursor, unit: Unit, offset: number): number {
    const plan = cursor.entryAt(offset, unit.end);
    if (plan < 0)
      throw new DwarfksymsError(
        'reference',
        'expected an entry, found the null entry that ends a list',
        placeIn(unit.info, offset),
      );
    return plan;
  }

  // ---------------------------------------------------------------- links

  /** Links the DIE at `address`, expanding it first where the walk demands it (section 4, "The walk, and commas"). */
  #link(address: number, unit: Unit): void {
    const node = this.#nodes.find(address);
    if (node !== ABSENT && this.#linkMet(node)) return;
    const cursor = this.#dwarf.enter(unit);
    const plan = this.#entryAt(cursor, unit, address - unit.info.base);
    this.#expand(node, address, unit, plan, cursor.valuePos);
  }

  /** Links a node that the walk has met, if that is all that is to be done. */
  #linkMet(node: number): boolean {
    const entered = this.#nodes.enteredBy(node) === this.#symbol;
    if (entered || this.#nodes.isFinished(node)) {
      if (this.#renames !== undefined) this.#renames.meet(node, this.#symbol);
      // From now on the symbol has met the aggregate, even though its walk did not expand it.
      else if (!entered && this.#nodes.has(node, NodeFlag.isAggregate)) this.#nodes.enter(node, this.#symbol);
      this.#work.push(linkTo(node));
      return true;
    }
    if (this.#stopsAtNames && this.#nodes.reference(node) !== ABSENT) {
      this.#work.push(linkTo(node));
      return true;
    }
    this.#checkFailure(node);
    if (this.#nodes.underWay(node) === this.#entered)
      throw endlessType(this.#kindOf(node), this.#placeOf(node));
    return false;
  }

  /**
   * Begins to expand the DIE at `address`; it is linked when its expansion ends.
   * @param known its node, or ABSENT
   * @param plan its declaration in the unit's plans, and `valuePosition` where its values begin
   */
  #expand(known: number, address: number, unit: Unit, plan: number, valuePosition: number): void {
    const shape = this.#shapes.get(this.#dwarf.enter(unit).plans.program[plan]!);
    if ((shape.mask & NAME_AND_SIGNATURE) === SIGNATURE && this.#followsSignatures && this.#depth > 0) {
      const definition = this.#definitionOf(unit, plan, valuePosition);
      if (definition !== ABSENT && definition !== address) {
        this.#link(definition, this.#dwarf.unitAt(definition));
        return;
      }
    }
    if (!shape.expands) throw unsupportedType(shape.tag, placeIn(unit.info, address - unit.info.base));
    const node =
      known !== ABSENT
        ? known
        : this.#nodes.add(address, unit.index, shape.id, shape.isAggregate ? NodeFlag.isAggregate : 0);
    if (shape.isAggregate) {
      this.#nodes.enter(node, this.#symbol);
      this.#entered++;
    }
    const frame = this.#push(node, address, unit, plan, valuePosition, shape);
    if (shape.isAggregate) this.#observer?.enter(node);
    if (known !== ABSENT) frame.name = this.#nodes.name(node);
    else {
      this.#readName(frame);
      if (frame.name !== ABSENT)
        this.#nodes.setNames(node, frame.name, this.#names.reference(shape.referenceLetter, frame.name));
    }
    if (this.#stopsAtNames && this.#depth > 1 && this.#nodes.reference(node) !== ABSENT) this.#leave();
  }

  /** Ends the expansion at hand before it has begun: its node is linked by its name. */
  #leave(): void {
    const frame = this.#frames[this.#depth - 1]!;
    if (this.#placeholders !== undefined && this.#tagOf(frame) === DW_TAG.union_type) {
      // A union that stands for one of its members has no name of its own.
      if (this.#placeholders.ofUnion(frame.unit, frame.address) !== undefined) return;
    }
    this.#nodes.setUnderWay(frame.node, frame.outerUnderWay);
    if (this.#slotsOf === frame) this.#slotsOf = undefined;
    this.#depth--;
    this.#work.push(linkTo(frame.node));
  }

  /** The type in a type unit that a nameless declaration stands for. DWARF 5, 5.7.1, DW_AT_signature. */
  #definitionOf(unit: Unit, plan: number, valuePosition: number): number {
    const slots = this.#slots;
    this.#slotsOf = undefined;
    slots.read(this.#dwarf.enter(unit), plan, valuePosition, unit.end);
    const form = slots.form[Slot.signature]!;
    if (form !== DW_FORM.ref_sig8) return ABSENT;
    return this.#dwarf.resolve(unit, form, slots.lo[Slot.signature]!, slots.hi[Slot.signature]!);
  }

  /** Reads the qualified name of the entry of a new frame, if it is used for anything. */
  #readName(frame: Frame): void {
    const { shape } = frame;
    if (!shape.showsName && shape.referenceLetter === '') return;
    const slots = this.#slotsFor(frame);
    if (!slots.has(Slot.name)) return;
    const name = this.#names.qualified(frame.unit, frame.address, slots);
    if (!this.#names.isEmpty(name)) frame.name = name;
  }

  #placeOf(node: number): Place {
    const { info } = this.#dwarf.unit(this.#nodes.unit(node));
    return placeIn(info, this.#nodes.address(node) - info.base);
  }

  /** The tag and, if there is one, the name. */
  #kindOf(node: number): string {
    const tag = tagText(this.#shapes.get(this.#nodes.shape(node)).tag);
    const name = this.#nodes.name(node);
    return name === ABSENT ? tag : `${tag} ${this.#texts.text(name)}`;
  }

  #tagOf(frame: Frame): number {
    return frame.shape.tag;
  }

  // ---------------------------------------------------------------- steps

  #type(frame: Frame): void {
    if (this.#renames !== undefined && this.#isMemberOrParameter(frame)) this.#renames.clear();
    const target = this.#typeOf(frame);
    if (target === ABSENT) this.#work.push(this.#isLost(frame, Slot.type) ? this.#lostText : this.#voidText);
    else this.#link(target, this.#dwarf.unitNear(target, frame.unit));
  }

  /** The address of the type, or ABSENT. */
  #typeOf(frame: Frame): number {
    const slots = this.#slotsFor(frame);
    return slots.has(Slot.type)
      ? this.#dwarf.resolve(frame.unit, slots.form[Slot.type]!, slots.lo[Slot.type]!, slots.hi[Slot.type]!)
      : ABSENT;
  }

  /** Whether an attribute leads to where nothing can be read. */
  #isLost(frame: Frame, slot: Slot): boolean {
    const slots = this.#slotsFor(frame);
    return slots.has(slot) && this.#dwarf.isLost(frame.unit, slots.form[slot]!);
  }

  #isMemberOrParameter(frame: Frame): boolean {
    const tag = this.#tagOf(frame);
    return tag === DW_TAG.member || tag === DW_TAG.formal_parameter;
  }

  #constant(frame: Frame, slot: Slot, before: number, after: number): void {
    const slots = this.#slotsFor(frame);
    if (!this.#attributes.isConstant(frame.unit, slots, slot)) return;
    const ruled = this.#rules === undefined ? undefined : this.#ruledValue(frame, slot, this.#rules);
    this.#work.push(
      ruled === undefined
        ? this.#attributes.constant(slots, slot, before, after)
        : this.#attributes.between(before, ruled, after),
    );
  }

  /** The value that a kABI rule gives, in decimal. */
  #ruledValue(frame: Frame, slot: Slot, rules: KabiRules): string | undefined {
    const name = this.#nameOf(frame);
    if (name === undefined) return undefined;
    if (slot === Slot.byteSize) return rules.byteSize(name);
    if (slot !== Slot.constValue) return undefined;
    const enumeration = this.#enclosingName();
    return enumeration === undefined ? undefined : rules.enumeratorValue(enumeration, name);
  }

  /** The qualified name of the entry that is expanded, if it has one. */
  #nameOf(frame: Frame): string | undefined {
    return frame.name === ABSENT ? undefined : this.#texts.text(frame.name);
  }

  /** That of the entry around the one at hand. */
  #enclosingName(): string | undefined {
    const around = this.#frameAround();
    return around && this.#nameOf(around);
  }

  /** Returns false where the item is left out altogether. */
  #comma(frame: Frame): boolean {
    if (this.#rules !== undefined && this.#isIgnored(frame, this.#rules)) return false;
    if (!this.#profile.commasFollowWalk) {
      this.#separate(frame);
      return true;
    }
    if (this.#first) this.#first = false;
    else this.#pushComma();
    return true;
  }

  #pushComma(): void {
    this.#work.push(this.#commaText);
    this.#work.push(Break.same);
  }

  /**
   * Commas by position belong to the list, not to its items: so an item has the same fragments wherever it is met. This
   * is the item's first step, and what is below its mark is the list's.
   */
  #separate(item: Frame): void {
    const list = this.#frameAround();
    if (list === undefined || list.child === NO_CHILD) return;
    if (list.separates) this.#pushComma();
    list.separates = true;
    item.mark = this.#work.length;
  }

  /** The same for an item that is only linked. One without any fragments is left out (section 8, enumerator_ignore). */
  #separateMet(list: Frame, node: number): void {
    if (this.#nodes.start(node) === this.#nodes.end(node)) return;
    if (list.separates) this.#pushComma();
    list.separates = true;
  }

  /** The expansion around the one at hand. */
  #frameAround(): Frame | undefined {
    // Frames beyond the depth are left from before.
    return this.#depth < 2 ? undefined : this.#frames[this.#depth - 2];
  }

  #isIgnored(frame: Frame, rules: KabiRules): boolean {
    if (this.#tagOf(frame) !== DW_TAG.enumerator) return false;
    const name = this.#nameOf(frame);
    const enumeration = this.#enclosingName();
    return name !== undefined && enumeration !== undefined && rules.ignoresEnumerator(enumeration, name);
  }

  /** One turn of going through a list's items: starts the next one's expansion, or ends the list. */
  #list(frame: Frame, list: number): void {
    const { unit } = frame;
    const cursor = this.#dwarf.enter(unit);
    if (frame.child === NO_CHILD) {
      this.#first = true;
      frame.separates = false;
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
      if (role === 'error') throw unexpectedChild(this.#tagOf(frame), shape.tag, placeIn(unit.info, offset));
      frame.child = this.#ends.behind(cursor, unit, offset, plan, valuePos);
      if (role === 'item' && !this.#isLeftOut(frame, offset)) {
        frame.step--;
        const address = unit.info.base + offset;
        if (this.#isPartOf(list, shape)) {
          this.#readName(this.#push(NO_NODE, address, unit, plan, valuePos, shape));
          return;
        }
        const node = this.#nodes.find(address);
        const hasComma = shape.steps[0] === Step.comma;
        if (!hasComma) frame.separates = true;
        else if (node !== ABSENT && !this.#profile.commasFollowWalk && this.#nodes.isFinished(node))
          this.#separateMet(frame, node);
        if (node === ABSENT || !this.#linkMet(node)) this.#expand(node, address, unit, plan, valuePos);
        return;
      }
      this.#dwarf.enter(unit);
    }
    this.#first = false;
    frame.child = NO_CHILD;
    frame.step++;
  }

  /**
   * Whether an item's fragments become a part of its list's. Lists other than of parameters are expanded once in a walk, and
   * nothing but the list refers to their items: without nodes for them, expansion costs a quarter less.
   */
  #isPartOf(list: number, shape: Shape): boolean {
    return !this.#itemsAreNodes && list !== List.parameters && shape.steps[0] === Step.comma;
  }

  /** `[N]` for each subrange. */
  #dimensions(frame: Frame): void {
    const { unit } = frame;
    const cursor = this.#dwarf.enter(unit);
    if (hasChildren(cursor.plans.program, frame.plan)) {
      let offset = cursor.afterAttributes(frame.plan, frame.valuePosition, unit.end);
      this.#slotsOf = undefined;
      while (offset < unit.end) {
        const plan = cursor.entryAt(offset, unit.end);
        if (plan < 0) break;
        const valuePosition = cursor.valuePos;
        if (this.#shapes.get(cursor.plans.program[plan]!).tag === DW_TAG.subrange_type) {
          this.#slots.read(cursor, plan, valuePosition, unit.end);
          this.#work.push(this.#attributes.dimension(unit, this.#slots));
        }
        offset = this.#ends.behind(cursor, unit, offset, plan, valuePosition);
      }
    }
    this.#first = false;
  }

  // ---------------------------------------------------------------- kABI placeholders (section 8)

  /** A space and the name of a member or parameter, unless the rules take it away or replace it. */
  #ownName(frame: Frame): void {
    const renamed = this.#renames === undefined ? this.#ownRename(frame) : this.#renames.name;
    const slots = this.#slotsFor(frame);
    let name: number = ABSENT;
    if (renamed !== undefined) name = this.#texts.intern(renamed);
    else if (slots.has(Slot.name))
      name = this.#names.own(frame.unit, slots.form[Slot.name]!, slots.lo[Slot.name]!, slots.hi[Slot.name]!);
    if (name === ABSENT) return;
    if (this.#placeholders?.isHiddenName(this.#texts.text(name)) === true) return;
    this.#work.push(this.#spaceText);
    this.#work.push(name);
  }

  /**
   * Whether the list item at `offset` is a member whose union says that it is ignored.
   * @throws DwarfksymsError `kabi-rule` for a member without a type
   */
  #isLeftOut(frame: Frame, offset: number): boolean {
    if (this.#placeholders === undefined) return false;
    const tag = this.#tagOf(frame);
    if (tag !== DW_TAG.structure_type && tag !== DW_TAG.class_type && tag !== DW_TAG.union_type) return false;
    return this.#placeholders.ofMember(frame.unit, offset)?.kind === 'ignored';
  }

  #replaceUnion(frame: Frame, placeholders: Placeholders): void {
    const placeholder = placeholders.ofUnion(frame.unit, frame.address);
    if (placeholder === undefined) return;
    this.#nodes.raise(frame.node, NodeFlag.isReplaced);
    this.#nodes.dropReference(frame.node);
    this.#renames?.expand(frame.node, placeholder);
    // What the union expands to is one link; the steps that would print it as a union are left.
    frame.steps = END;
    frame.step = 0;
    this.#slotsOf = undefined;
    if (placeholder.kind !== 'ignored')
      this.#link(placeholder.type, this.#dwarf.unitNear(placeholder.type, frame.unit));
  }

  /** The name that the union which is the type of a member gives to it. */
  #ownRename(frame: Frame): string | undefined {
    if (this.#placeholders === undefined || this.#tagOf(frame) !== DW_TAG.member) return undefined;
    const type = this.#typeOf(frame);
    const placeholder = type === ABSENT ? undefined : this.#placeholders.ofType(frame.unit, type);
    return placeholder?.kind === 'renamed' ? placeholder.name : undefined;
  }
}

const END = Int32Array.of(Step.end);
