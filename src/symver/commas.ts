/**
 * Where the commas before list items go (symbol versions, section 4, "The walk, and commas"). The two policies:
 *
 *     by walk       as `linux` has it: by one flag of the whole walk, that any list sets and any end of a list clears, so that
 *                   they depend on what lists the walk came to before and which items were finished
 *     by position   before every item of a list but its first, wherever it is met
 */
import type { IntList } from '../int-list.ts';
import { Break } from './fragments.ts';
import { NO_CHILD, type Frame } from './frame.ts';
import { NO_NODE, type Nodes } from './nodes.ts';
import type { Profile } from './profile.ts';
import type { Shape } from './shapes.ts';
import { Step } from './steps.ts';
import type { TextPool } from './text-pool.ts';

/** Commas go to the fragments of the expansions under way. */
export interface Commas {
  /** The walk of a symbol begins. */
  begin(): void;
  /** The items of a list come next. */
  beginList(list: Frame): void;
  /** A list, or the dimensions of an array, are at their end. */
  endList(): void;
  /** The list has come to an item; before it is expanded or, with its node finished, linked. */
  reachItem(list: Frame, shape: Shape, node: number): void;
  /**
   * An item is expanded. Returns whether its own fragments begin with a comma.
   * @param around the expansion around it
   */
  beginItem(item: Frame, around: Frame | undefined): boolean;
}

/** The policy of a profile. */
export function commasOf(
  { commasFollowWalk }: Profile,
  work: IntList,
  nodes: Nodes,
  texts: TextPool,
): Commas {
  return commasFollowWalk ? new CommasByWalk() : new CommasByPosition(work, commaText(texts), nodes);
}

/** Whether the items of that shape are separated by commas. */
export function hasComma({ steps }: Shape): boolean {
  return steps[0] === Step.comma;
}

class CommasByWalk implements Commas {
  /** The walk's flag `first`. */
  #first = false;

  begin(): void {
    this.#first = false;
  }

  beginList(): void {
    this.#first = true;
  }

  endList(): void {
    this.#first = false;
  }

  /** An item gets its comma as a part of its own expansion. */
  reachItem(): void {}

  beginItem(): boolean {
    const isFirst = this.#first;
    this.#first = false;
    return !isFirst;
  }
}

/** They belong to the list, not to its items: so an item has the same fragments wherever it is met. */
class CommasByPosition implements Commas {
  readonly #work: IntList;
  readonly #comma: number;
  readonly #nodes: Nodes;

  /** @param comma the text of a comma */
  constructor(work: IntList, comma: number, nodes: Nodes) {
    this.#work = work;
    this.#comma = comma;
    this.#nodes = nodes;
  }

  /** Nothing but the list at hand counts. */
  begin(): void {}

  beginList(list: Frame): void {
    list.separates = false;
  }

  endList(): void {}

  reachItem(list: Frame, shape: Shape, node: number): void {
    if (!hasComma(shape)) list.separates = true;
    else if (node !== NO_NODE && this.#nodes.isFinished(node) && !this.#isEmpty(node)) this.#separate(list);
  }

  /** What is below the item's mark is the list's. */
  beginItem(item: Frame, around: Frame | undefined): boolean {
    if (around !== undefined && around.child !== NO_CHILD) {
      this.#separate(around);
      item.mark = this.#work.length;
    }
    return false;
  }

  #separate(list: Frame): void {
    if (list.separates) pushComma(this.#work, this.#comma);
    list.separates = true;
  }

  /** One without any fragments is left out (section 8, enumerator_ignore). */
  #isEmpty(node: number): boolean {
    return this.#nodes.size(node) === 0;
  }
}

export function commaText(texts: TextPool): number {
  return texts.intern(' ,');
}

/** @param comma see commaText */
export function pushComma(work: IntList, comma: number): void {
  work.push(comma);
  work.push(Break.same);
}
