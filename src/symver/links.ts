/**
 * Links to DIEs: whether one that the walk comes to is only linked, or expanded first (symbol versions, section 4, "The walk, and
 * commas").
 */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { NOWHERE, type DieId, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { offsetOfDie, type InfoOffset } from '../dwarf/offsets.ts';
import { Slot } from '../dwarf/slots.ts';
import { placeIn } from '../dwarf/units.ts';
import type { Place } from '../errors.ts';
import { entryAt } from './entry-at.ts';
import type { EntryTexts } from './entry-texts.ts';
import { endlessType, unsupportedType } from './expansion-errors.ts';
import type { ExpansionStack } from './expansion-stack.ts';
import { linkTo } from './fragments.ts';
import type { FrameAttributes } from './frame-attributes.ts';
import type { KabiWalk } from './kabi-walk.ts';
import type { NameReader } from './name-reader.ts';
import { NO_NODE, NodeFlag, type Nodes } from './nodes.ts';
import type { RecordExpansion } from './record-expansion.ts';
import { NO_RECORD } from './records.ts';
import type { ShapeTable } from './shapes.ts';
import { tagText } from './tag-text.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';
import type { WalkParts } from './walk-parts.ts';

/** Bits in the mask of a shape. */
const SIGNATURE = 1 << Slot.signature;
const NAME_AND_SIGNATURE = (1 << Slot.name) | SIGNATURE;

export interface LinkRules {
  /** See ExpansionContext. */
  readonly stopsAtNames: boolean;
  /** Else a declaration that only has the signature of what it declares has no name. */
  readonly followsSignatures: boolean;
}

export class Links {
  readonly #dwarf: DwarfFile;
  readonly #nodes: Nodes;
  readonly #texts: TextPool;
  readonly #shapes: ShapeTable;
  readonly #names: NameReader;
  readonly #stack: ExpansionStack;
  readonly #attributes: FrameAttributes;
  readonly #entryTexts: EntryTexts;
  readonly #kabi: KabiWalk | undefined;
  readonly #records: RecordExpansion | undefined;
  readonly #stopsAtNames: boolean;
  readonly #followsSignatures: boolean;

  /** @param records undefined where every step is needed: for kABI rules, and for those who look on */
  constructor(
    parts: WalkParts,
    entryTexts: EntryTexts,
    records: RecordExpansion | undefined,
    rules: LinkRules,
  ) {
    this.#dwarf = parts.dwarf;
    this.#nodes = parts.nodes;
    this.#texts = parts.shared.texts;
    this.#shapes = parts.shared.shapes;
    this.#names = parts.names;
    this.#stack = parts.stack;
    this.#attributes = parts.attributes;
    this.#entryTexts = entryTexts;
    this.#kabi = parts.kabi;
    this.#records = records;
    this.#stopsAtNames = rules.stopsAtNames;
    this.#followsSignatures = rules.followsSignatures;
  }

  /** Links a DIE, expanding it first where the walk demands it (section 4, "The walk, and commas"). */
  link(die: DieId, unit: Unit): void {
    const node = this.#nodes.find(die);
    if (node !== NO_NODE && this.linkMet(node)) return;
    const cursor = this.#dwarf.enter(unit);
    const plan = entryAt(cursor, unit, offsetOfDie(unit.info.base, die));
    this.expand(node, die, unit, plan, cursor.valuePos);
  }

  /** Links a node that the walk has met, if that is all that is to be done. */
  linkMet(node: number): boolean {
    if (this.#nodes.enteredBy(node) === this.#stack.symbol || this.#nodes.isFinished(node)) {
      // From now on the symbol has met the aggregate, even though its walk did not expand it.
      if (this.#kabi === undefined) this.#nodes.meet(node, this.#stack.symbol);
      else this.#kabi.meet(node, this.#stack.symbol);
      this.#stack.fragments.push(linkTo(node));
      return true;
    }
    if (this.#stopsAtNames && this.#nodes.reference(node) !== NO_TEXT) {
      this.#stack.fragments.push(linkTo(node));
      return true;
    }
    this.checkFailure(node);
    if (this.#stack.isEndless(node)) throw endlessType(this.#kindOf(node), this.#placeOf(node));
    return false;
  }

  /**
   * Begins to expand a DIE; it is linked when its expansion ends.
   * @param known its node, or NO_NODE
   * @param plan its declaration in the unit's plans, and `valuePosition` where its values begin
   */
  expand(known: number, die: DieId, unit: Unit, plan: number, valuePosition: InfoOffset): void {
    const shape = this.#shapes.get(this.#dwarf.enter(unit).plans.program[plan]!);
    if ((shape.mask & NAME_AND_SIGNATURE) === SIGNATURE && this.#followsSignatures && this.#stack.depth > 0) {
      const definition = this.#finalDefinition(die, unit, plan, valuePosition);
      if (definition !== die) {
        this.link(definition, this.#dwarf.unitAt(definition));
        return;
      }
    }
    if (!shape.expands)
      throw unsupportedType(shape.tag, placeIn(unit.info, offsetOfDie(unit.info.base, die)));
    const flags = shape.isAggregate ? NodeFlag.isAggregate : 0;
    const node = known !== NO_NODE ? known : this.#nodes.add(die, unit.index, shape.id, flags);
    const frame = shape.isAggregate
      ? this.#stack.enter(node, die, unit, plan, valuePosition, shape)
      : this.#stack.push(node, die, unit, plan, valuePosition, shape);
    const isMet = known !== NO_NODE;
    if (!this.#stopsAtNames) this.#records?.begin(frame, isMet);
    if (isMet) frame.name = this.#nodes.name(node);
    else if (frame.record === NO_RECORD) {
      this.#entryTexts.readName(frame);
      if (frame.name !== NO_TEXT)
        this.#nodes.setNames(node, frame.name, this.#names.reference(shape.referenceLetter, frame.name));
    }
    if (!this.#stopsAtNames) return;
    if (this.#stack.depth < 2 || this.#nodes.reference(node) === NO_TEXT) this.#records?.begin(frame, true);
    // A union that stands for one of its members has no name of its own.
    else if (this.#kabi?.isPlaceholder(frame) !== true) this.#stack.leave(frame);
  }

  /**
   * What a nameless declaration stands for in the end: what it leads to may be one itself. Of a circle, where it closes: the entry
   * itself if it is a part of it.
   */
  #finalDefinition(die: DieId, unit: Unit, plan: number, valuePosition: InfoOffset): DieId {
    const met = new Set<DieId>();
    for (let at = { die, unit, plan, valuePosition }; ;) {
      met.add(at.die);
      const definition = this.#definitionOf(at.unit, at.plan, at.valuePosition);
      if (definition === NOWHERE) return at.die;
      if (met.has(definition)) return definition;
      const target = this.#dwarf.unitAt(definition);
      const cursor = this.#dwarf.enter(target);
      const next = entryAt(cursor, target, offsetOfDie(target.info.base, definition));
      at = { die: definition, unit: target, plan: next, valuePosition: cursor.valuePos };
      const { mask } = this.#shapes.get(cursor.plans.program[next]!);
      if ((mask & NAME_AND_SIGNATURE) !== SIGNATURE) return at.die;
    }
  }

  /** The type in a type unit that a nameless declaration stands for. DWARF 5, 5.7.1, DW_AT_signature. */
  #definitionOf(unit: Unit, plan: number, valuePosition: InfoOffset): DieId {
    const slots = this.#attributes.ofEntry(this.#dwarf.enter(unit), unit, plan, valuePosition);
    const form = slots.form[Slot.signature]!;
    if (form !== DW_FORM.ref_sig8) return NOWHERE;
    return this.#dwarf.resolve(unit, form, slots.lo[Slot.signature]!, slots.hi[Slot.signature]!);
  }

  checkFailure(node: number): void {
    const failure = this.#nodes.failure(node);
    if (failure !== undefined) throw failure;
  }

  #placeOf(node: number): Place {
    const { info } = this.#dwarf.unit(this.#nodes.unit(node));
    return placeIn(info, offsetOfDie(info.base, this.#nodes.die(node)));
  }

  /** The tag and, if there is one, the name. */
  #kindOf(node: number): string {
    const tag = tagText(this.#shapes.get(this.#nodes.shape(node)).tag);
    const name = this.#nodes.name(node);
    return name === NO_TEXT ? tag : `${tag} ${this.#texts.text(name)}`;
  }
}
