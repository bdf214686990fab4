/**
 * The walk's variable `renamed` in the profile `linux` (symbol versions, section 8): the name that a placeholder gives to
 * whatever member or parameter is printed next. Unions set it when they are expanded, and once more in a file when a
 * symbol meets them again: then the walk only links them, alone or behind what has been finished before.
 */
import type { DwarfFile } from '../dwarf/dwarf-file.ts';
import type { Placeholder, Placeholders } from './kabi-placeholders.ts';
import { NodeFlag, type Nodes } from './nodes.ts';

/** The second time a symbol goes over what is not an aggregate, it meets all aggregates there again; a third changes nothing. */
const MOST_VISITS = 2;

export class Renames {
  /** Undefined while nothing is renamed. */
  name: string | undefined;
  readonly #dwarf: DwarfFile;
  readonly #nodes: Nodes;
  readonly #placeholders: Placeholders;
  /** Unions that will set the variable once more: without any, it does not matter what is met. */
  readonly #pending = new Set<number>();
  /** How often the symbol went over what lies behind nodes that are no aggregates. */
  readonly #visits = new Map<number, number>();

  constructor(dwarf: DwarfFile, nodes: Nodes, placeholders: Placeholders) {
    this.#dwarf = dwarf;
    this.#nodes = nodes;
    this.#placeholders = placeholders;
  }

  /** To be called when the walk of a symbol begins. */
  begin(): void {
    this.name = undefined;
    this.#visits.clear();
    if (this.#nodes.count === 0) this.#pending.clear();
  }

  clear(): void {
    this.name = undefined;
  }

  /** The union of that node is expanded, and stands for something else. */
  expand(node: number, placeholder: Placeholder): void {
    if (placeholder.kind !== 'renamed') return;
    this.name = placeholder.name;
    this.#pending.add(node);
  }

  /**
   * The walk of `symbol` links a node that needs no expansion. That counts as meeting all that lies behind it, in order, but
   * for aggregates that the symbol has met before.
   */
  meet(node: number, symbol: number): void {
    const nodes = this.#nodes;
    if (this.#pending.size === 0) {
      nodes.meet(node, symbol);
      return;
    }
    if (!this.#enters(node, symbol)) return;
    const stack = [{ at: nodes.start(node), end: nodes.end(node) }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (top.at >= top.end) {
        stack.pop();
        continue;
      }
      const linked = nodes.links.items[top.at++]!;
      if (this.#enters(linked, symbol)) stack.push({ at: nodes.start(linked), end: nodes.end(linked) });
    }
  }

  /** Whether there may be something behind the node that the symbol has not met. */
  #enters(node: number, symbol: number): boolean {
    const nodes = this.#nodes;
    if (!nodes.has(node, NodeFlag.isAggregate)) {
      const visits = this.#visits.get(node) ?? 0;
      this.#visits.set(node, visits + 1);
      return visits < MOST_VISITS;
    }
    if (nodes.enteredBy(node) !== symbol) {
      nodes.enter(node, symbol);
      return true;
    }
    if (!nodes.has(node, NodeFlag.metAgain)) this.#meetAgain(node);
    return false;
  }

  #meetAgain(node: number): void {
    const nodes = this.#nodes;
    nodes.raise(node, NodeFlag.metAgain);
    if (!this.#pending.delete(node)) return;
    const unit = this.#dwarf.unit(nodes.unit(node));
    const placeholder = this.#placeholders.ofUnion(unit, nodes.die(node));
    if (placeholder?.kind === 'renamed') this.name = placeholder.name;
  }
}
