/**
 * Expansions of entries whose records are known (records.ts). Step by step, a record is expanded once; from then on only its
 * references are followed, which is what the walk, its commas and what it finishes depend on.
 */
import type { DieId, Unit } from '../dwarf/dwarf-file.ts';
import { dieId } from '../dwarf/offsets.ts';
import type { IntList } from '../int-list.ts';
import { commaText, hasComma, pushComma, type Commas } from './commas.ts';
import type { ExpansionStack } from './expansion-stack.ts';
import type { Frame } from './frame.ts';
import type { Nodes } from './nodes.ts';
import type { RecordReader } from './record-reader.ts';
import { NO_ITEMS, NO_LIST, NO_RECORD, type Records } from './records.ts';
import type { Shared } from './workspace.ts';

/** Behind the step that begins an item. */
const BEHIND_COMMA = 1;
const NO_TARGET = -1;

export interface RecordExpansionContext {
  readonly shared: Pick<Shared, 'records' | 'texts'>;
  readonly nodes: Nodes;
  readonly stack: ExpansionStack;
  readonly commas: Commas;
}

/** What links an entry, expanding it first where the walk demands it. */
export interface Linker {
  link(die: DieId, unit: Unit): void;
}

export class RecordExpansion {
  readonly #reader: RecordReader;
  readonly #records: Records;
  readonly #nodes: Nodes;
  readonly #stack: ExpansionStack;
  readonly #commas: Commas;
  readonly #comma: number;
  /** What the expansions under way refer to. */
  readonly #targets: IntList;

  constructor({ shared, nodes, stack, commas }: RecordExpansionContext, reader: RecordReader) {
    this.#reader = reader;
    this.#records = shared.records;
    this.#nodes = nodes;
    this.#stack = stack;
    this.#commas = commas;
    this.#comma = commaText(shared.texts);
    this.#targets = reader.targets;
  }

  /** The walk of a symbol begins. */
  clear(): void {
    this.#targets.length = 0;
  }

  /**
   * Looks for the record of the entry whose expansion has just begun. With one, the frame and its node have its name.
   * @param isMet whether the walk has met the entry, which so has the name that it had then
   */
  begin(frame: Frame, isMet: boolean): void {
    const first = this.#targets.length;
    const record = this.#reader.read(frame.unit, frame.die, frame.plan, frame.valuePosition, frame.shape);
    if (record === NO_RECORD) return;
    const name = this.#records.name(record);
    if (isMet && name !== this.#nodes.name(frame.node)) {
      this.#targets.length = first;
      return;
    }
    frame.record = record;
    frame.name = name;
    if (!isMet) this.#nodes.setNames(frame.node, name, this.#records.reference(record));
    const isItem = hasComma(frame.shape);
    frame.withComma = isItem && this.#commas.beginItem(frame, this.#stack.around);
    frame.list = this.#records.list(record, frame.withComma);
    if (frame.list === NO_LIST) {
      this.#targets.length = first;
      if (isItem) frame.step = BEHIND_COMMA;
      if (frame.withComma) pushComma(this.#stack.fragments, this.#comma);
      return;
    }
    frame.firstTarget = frame.target = first;
    frame.endTarget = this.#targets.length;
    const items = this.#records.items(record);
    frame.itemsEnd = items > 0 ? first + items : NO_TARGET;
    if (items > 0) this.#commas.beginList(frame);
    else if (items !== NO_ITEMS) this.#commas.endList();
  }

  /** One turn of the expansion of a frame with a list: links targets up to one that has to be expanded first, or ends it. */
  proceed(frame: Frame, links: Linker): void {
    const stack = this.#stack;
    const { depth } = stack;
    while (frame.target < frame.endTarget) {
      if (frame.target === frame.itemsEnd) this.#commas.endList();
      links.link(dieId(this.#targets.items[frame.target++]! >>> 0), frame.unit);
      if (stack.depth !== depth) return;
    }
    if (frame.target === frame.itemsEnd) this.#commas.endList();
    this.#targets.length = frame.firstTarget;
    stack.pop(frame);
  }
}
