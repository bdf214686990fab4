/** The source of the type map in the profile `linux`: what the walks from the listed symbols have finished (section 5). */
import { spreadFailures } from './failed-nodes.ts';
import type { Failures } from './failures.ts';
import type { Nodes } from './nodes.ts';
import { NO_TEXT } from './text-pool.ts';
import type { TypeMap } from './type-map.ts';
import type { SymbolOverlay, TypeSource } from './type-source.ts';
import type { TypeStrings } from './type-strings.ts';

export interface HarvestedTypesContext {
  readonly nodes: Nodes;
  readonly strings: TypeStrings;
  readonly types: TypeMap;
  readonly failures: Failures;
  /** Called when the type map has taken a string. */
  readonly onTaken: (reference: number) => void;
}

export class HarvestedTypes implements TypeSource {
  readonly looksAhead = false;
  readonly marks = 0;
  readonly #context: HarvestedTypesContext;
  /** How many of the nodes have been looked at. */
  #harvested = 0;

  constructor(context: HarvestedTypesContext) {
    this.#context = context;
  }

  /** Types that no symbol leads to do not count. */
  lookAt(): void {}

  takeFrom(): void {
    const { nodes, strings, types, failures, onTaken } = this.#context;
    const first = this.#harvested;
    let hasFailed = false;
    for (; this.#harvested < nodes.count; this.#harvested++) {
      const node = this.#harvested;
      const reference = nodes.reference(node);
      if (reference === NO_TEXT || !nodes.isFinished(node)) continue;
      try {
        if (types.offer(nodes, strings, node) === 'taken') onTaken(reference);
      } catch (error) {
        nodes.fail(node, failures.attributable(error));
        hasFailed = true;
      }
    }
    if (hasFailed) spreadFailures(nodes, first, () => true);
  }

  /** What a symbol links has been expanded with it. */
  linkSymbol(): void {}

  forget(): void {
    this.#harvested = 0;
  }

  nextRound(): readonly number[] {
    return [];
  }

  finish(): void {}

  overlays(): readonly SymbolOverlay[] {
    return [];
  }
}
