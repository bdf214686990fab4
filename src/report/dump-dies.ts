/**
 * `--dump-dies`: a symbol's fragments with every link expanded again in place, an aggregate's body once per symbol; breaks
 * are new lines, two spaces per indentation step (symbol versions, section 9). It is written as the walk goes, because a
 * function type that is met inside itself is expanded there once more, with other commas, and only one of the two is kept.
 */
import { DwarfksymsError } from '../errors.ts';
import { indentationStep, isBreak, linkedNode } from '../symver/fragments.ts';
import { NodeFlag, type Nodes } from '../symver/nodes.ts';
import type { TextPool } from '../symver/text-pool.ts';
import type { FragmentRange, WalkObserver } from '../symver/walk-observer.ts';

/** Nameless types that share nameless parts can make a dump grow exponentially. */
const LONGEST_DUMP = 256 * 1024 * 1024;

const INDENTATION = '  ';

interface Part {
  readonly items: Int32Array;
  at: number;
  readonly end: number;
  readonly isBodyLeftOut: boolean;
}

export class DieDump implements WalkObserver {
  readonly #nodes: Nodes;
  readonly #texts: TextPool;
  #lines: string[] = [];
  #length = 0;
  #line = '';
  #level = 0;
  /** A break is written only when text follows: of breaks that follow each other, the last one is. */
  #breakPending = false;
  readonly #shown = new Set<number>();

  constructor(nodes: Nodes, texts: TextPool) {
    this.#nodes = nodes;
    this.#texts = texts;
  }

  begin(): void {
    this.#lines = [];
    this.#length = this.#level = 0;
    this.#line = '';
    this.#breakPending = false;
    this.#shown.clear();
  }

  enter(node: number): void {
    this.#shown.add(node);
  }

  write({ items, start, end }: FragmentRange, underWay: (node: number) => FragmentRange | undefined): void {
    const stack: Part[] = [{ items, at: start, end, isBodyLeftOut: false }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (top.at >= top.end) {
        stack.pop();
        continue;
      }
      const fragment = top.items[top.at++]!;
      if (fragment >= 0) this.#text(this.#texts.text(fragment));
      else if (isBreak(fragment)) {
        this.#break(indentationStep(fragment));
        if (top.isBodyLeftOut) {
          // Behind the opening break only the closing one and the brace are left.
          this.#break(-1);
          this.#text('}');
          stack.pop();
        }
      } else {
        const node = linkedNode(fragment);
        const range = this.#nodes.isFinished(node) ? this.#finished(node) : underWay(node);
        const isBodyLeftOut = !this.#isFirstShowing(node);
        if (range !== undefined)
          stack.push({ items: range.items, at: range.start, end: range.end, isBodyLeftOut });
      }
    }
  }

  /** The dump of the symbol whose walk has ended. */
  text(): Buffer {
    return Buffer.from([...this.#lines, this.#line, ''].join('\n'), 'latin1');
  }

  #finished(node: number): FragmentRange {
    const items = this.#nodes.fragments(node);
    return { items, start: 0, end: items.length };
  }

  #isFirstShowing(node: number): boolean {
    if (!this.#nodes.has(node, NodeFlag.isAggregate) || this.#nodes.has(node, NodeFlag.isReplaced))
      return true;
    if (this.#shown.has(node)) return false;
    this.#shown.add(node);
    return true;
  }

  #break(step: number): void {
    this.#level += step;
    this.#breakPending = true;
  }

  #text(text: string): void {
    if (this.#breakPending) {
      this.#lines.push(this.#line);
      this.#line = INDENTATION.repeat(this.#level);
      this.#breakPending = false;
      this.#length += this.#line.length;
    }
    this.#line += text;
    this.#length += text.length;
    if (this.#length > LONGEST_DUMP)
      throw new DwarfksymsError('type-too-long', `the dump of a symbol is longer than ${LONGEST_DUMP} bytes`);
  }
}
