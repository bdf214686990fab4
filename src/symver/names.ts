/**
 * Names of DIEs (symbol versions, section 3): their own, read through whatever string form, and the fully qualified ones,
 * which depend on the entries above them.
 */
import { DwarfksymsError } from '../errors.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';

/** A qualified name longer than this is refused: nested scopes of a damaged file can make names grow without bound. */
const LONGEST_NAME = 1 << 20;

export const NO_SCOPE = -1;

/**
 * The scopes of one unit: the entries that pass a prefix down, each with the one above it, and for every entry directly
 * below one of them, which. Entries that are not here have no prefix: they stand below the unit DIE or below an entry that
 * cuts the chain.
 */
export class UnitScopes {
  readonly #scopeOfEntry = new IntMap();
  readonly #entry = new IntList(16);
  readonly #parent = new IntList(16);
  readonly #prefix = new Map<number, string | undefined>();

  /** A scope whose own DIE is at `offset`, below the scope `parent` or (-1) below none. Returns its number. */
  addScope(offset: InfoOffset, parent: number): number {
    this.#entry.push(offset);
    this.#parent.push(parent);
    return this.#entry.length - 1;
  }

  /** The entry at `offset` stands directly below `scope`. */
  place(offset: InfoOffset, scope: number): void {
    this.#scopeOfEntry.set(offset, scope);
  }

  /**
   * The prefix that the entry at `offset` gets from above, or undefined.
   * @param nameOf the own name of a scope's DIE at an offset, if it has one
   */
  prefixOf(offset: InfoOffset, nameOf: (offset: InfoOffset) => string | undefined): string | undefined {
    const scope = this.#scopeOfEntry.get(offset, NO_SCOPE);
    if (scope === NO_SCOPE) return undefined;
    return this.#prefix.has(scope) ? this.#prefix.get(scope) : this.#passedDown(scope, nameOf);
  }

  /**
   * A scope without a name passes `PREFIX::<anonymous>` if its parent passed a prefix, and nothing otherwise. What the
   * scopes above pass is kept too, so that however deep they nest, each is looked at once; the kept texts share their
   * characters.
   */
  #passedDown(scope: number, nameOf: (offset: InfoOffset) => string | undefined): string | undefined {
    const unknown: number[] = [];
    let at = scope;
    for (; at !== NO_SCOPE && !this.#prefix.has(at); at = this.#parent.items[at]!) unknown.push(at);
    let prefix = this.#prefix.get(at);
    for (const inner of unknown.toReversed()) {
      const offset = infoOffset(this.#entry.items[inner]! >>> 0);
      const name = nameOf(offset) ?? (prefix === undefined ? undefined : '<anonymous>');
      if (name !== undefined) prefix = prefix === undefined ? name : `${prefix}::${name}`;
      if (prefix !== undefined && prefix.length > LONGEST_NAME)
        throw new DwarfksymsError('type-too-long', `a qualified name is longer than ${LONGEST_NAME} bytes`, {
          offset,
        });
      this.#prefix.set(inner, prefix);
    }
    return prefix;
  }
}
