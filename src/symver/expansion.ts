/**
 * The walk: expands a symbol's DIE and all DIEs that it links into fragments (symbol versions, section 4). Here are its ways in and
 * what becomes of failures; what an entry expands to is a table (expansion-steps.ts), which step-runner.ts carries out.
 */
import type { DieId, DwarfFile } from '../dwarf/dwarf-file.ts';
import { offsetOfDie } from '../dwarf/offsets.ts';
import { Slot } from '../dwarf/slots.ts';
import { SubtreeEnds } from '../dwarf/subtree-ends.ts';
import { DwarfksymsError } from '../errors.ts';
import { Bodies } from './bodies.ts';
import { commasOf } from './commas.ts';
import { entryAt } from './entry-at.ts';
import { EntryTexts } from './entry-texts.ts';
import { ExpansionStack } from './expansion-stack.ts';
import { spreadFailures } from './failed-nodes.ts';
import { FrameAttributes } from './frame-attributes.ts';
import type { KabiRules } from './kabi-rules.ts';
import { KabiWalk } from './kabi-walk.ts';
import { Links } from './links.ts';
import { LOST } from './loss-mark.ts';
import type { NameReader } from './name-reader.ts';
import { NO_NODE, type Nodes } from './nodes.ts';
import type { PrivateFiles } from './private-files.ts';
import type { Profile } from './profile.ts';
import { RecordExpansion } from './record-expansion.ts';
import { RecordReader } from './record-reader.ts';
import { StepRunner } from './step-runner.ts';
import { NO_TEXT } from './text-pool.ts';
import type { WalkObserver } from './walk-observer.ts';
import type { WalkParts } from './walk-parts.ts';
import type { Shared } from './workspace.ts';

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
  readonly #parts: WalkParts;
  readonly #records: RecordExpansion | undefined;
  readonly #links: Links;
  readonly #runner: StepRunner;
  readonly #stopsAtNames: boolean;
  readonly #lostText: number;
  /** The first node of the walk. */
  #firstNode = 0;

  constructor(context: ExpansionContext) {
    const { dwarf, shared, nodes, names, privateFiles, profile, rules, stopsAtNames } = context;
    const attributes = new FrameAttributes(dwarf);
    const stack = new ExpansionStack(nodes, shared, context.observer);
    const ends = new SubtreeEnds();
    const kabi = rules && new KabiWalk({ ...context, rules }, attributes);
    const commas = commasOf(profile, stack.fragments, nodes, shared.texts);
    const parts = { dwarf, shared, nodes, names, stack, attributes, ends, commas, kabi };
    const entryTexts = new EntryTexts(parts);
    const records = kabi === undefined && !context.itemsAreNodes ? recordsOf(context, parts) : undefined;
    this.#parts = parts;
    this.#records = records;
    this.#stopsAtNames = stopsAtNames;
    this.#links = new Links(parts, entryTexts, records, {
      stopsAtNames,
      followsSignatures: profile.followsSignatures,
    });
    const bodies = new Bodies(dwarf, privateFiles, rules);
    this.#runner = new StepRunner(parts, entryTexts, this.#links, records, bodies, context.itemsAreNodes);
    this.#lostText = shared.texts.intern(LOST);
  }

  /**
   * Expands a DIE as a symbol of the kind `tag` (DW_TAG_variable or DW_TAG_subprogram) and everything below it. Returns the
   * symbol's node.
   */
  expandSymbol(die: DieId, tag: number): number {
    const { dwarf, shared, nodes, stack, attributes } = this.#parts;
    this.#begin();
    const unit = dwarf.unitAt(die);
    const cursor = dwarf.enter(unit);
    const plan = entryAt(cursor, unit, offsetOfDie(unit.info.base, die));
    const shape = shared.shapes.get(cursor.plans.program[plan]!);
    const node = nodes.addUnlisted(die, unit.index, shape.id, 0);
    const frame = stack.push(node, die, unit, plan, cursor.valuePos, shape);
    frame.steps = shared.shapes.symbolSteps(tag, shape.mask);
    // What it is an instance of has its type.
    if (attributes.isLost(frame, Slot.abstractOrigin)) stack.fragments.push(this.#lostText);
    this.#walk(() => this.#runner.run());
    return node;
  }

  /** Expands a DIE as a type, and everything below it. Returns its node. */
  expandType(die: DieId): number {
    const { dwarf, nodes } = this.#parts;
    this.#begin();
    const unit = dwarf.unitAt(die);
    const plan = entryAt(dwarf.enter(unit), unit, offsetOfDie(unit.info.base, die));
    const { valuePos } = unit.info.cursor;
    this.#walk(() => {
      const known = nodes.find(die);
      if (known !== NO_NODE) this.#links.checkFailure(known);
      this.#links.expand(known, die, unit, plan, valuePos);
      this.#runner.run();
    });
    return nodes.find(die);
  }

  #begin(): void {
    const { nodes, stack, commas, kabi } = this.#parts;
    this.#firstNode = nodes.count;
    stack.begin();
    commas.begin();
    this.#records?.clear();
    kabi?.begin();
  }

  /** An error makes all fail whose expansion is under way, and what links them. */
  #walk(work: () => void): void {
    const { nodes, stack } = this.#parts;
    try {
      work();
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      stack.fail(error);
      spreadFailures(
        nodes,
        this.#firstNode,
        (node) => !this.#stopsAtNames || nodes.reference(node) === NO_TEXT,
      );
      throw error;
    }
  }
}

function recordsOf({ privateFiles, profile }: ExpansionContext, parts: WalkParts): RecordExpansion {
  const { dwarf, shared, names, ends } = parts;
  const reader = new RecordReader({
    dwarf,
    shapes: shared.shapes,
    records: shared.records,
    names,
    privateFiles,
    ends,
    commasFollowWalk: profile.commasFollowWalk,
  });
  return new RecordExpansion(parts, reader);
}
