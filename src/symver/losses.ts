/**
 * What is missing in type strings because a supplementary file cannot be read. Such a string would look right and have a wrong
 * version: so the walk marks what it could not find by a byte that no name and no text of the format has, and a symbol from
 * which a mark is reached has no version.
 *
 *     struct s { <name in the supplementary file> x; };      s#s structure_type s { member <NUL>0x1f … }
 *     <type in the supplementary file> *v;                   variable pointer_type { <NUL> } byte_size(8)
 */
import { hasLoss } from './loss-mark.ts';
import { Ties } from './ties.ts';
import type { TypeMap } from './type-map.ts';

export class Losses {
  readonly #types: TypeMap;
  readonly #reaching: Ties;

  /**
   * @param allTypes whether any type could have another string in the file that is lost, as where types count that no
   *     symbol leads to
   */
  constructor(types: TypeMap, allTypes: boolean) {
    this.#types = types;
    const marked = new Set(types.incomplete);
    for (let entry = 0; entry < types.count; entry++)
      if (allTypes || hasLoss(types.store.view(types.string(entry)))) marked.add(entry);
    this.#reaching = new Ties(types, marked);
  }

  /** @param string by its number in the type map's store */
  reachedFrom(string: number): boolean {
    return hasLoss(this.#types.store.view(string)) || this.#reaching.reachedFrom(string);
  }
}
