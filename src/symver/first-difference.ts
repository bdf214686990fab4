/**
 * Where two computations of a symbol's version part: the first string of its expansion that differs, the symbol's own or that
 * of a type that it meets.
 */
import { DwarfksymsError } from '../errors.ts';
import type { SymbolStrings, TypeString } from './symbol-strings.ts';

/** What is known of one computation. */
export interface OrderRun {
  /** Undefined for a symbol that has none. */
  version(name: string): number | undefined;
  strings(name: string): SymbolStrings | undefined;
}

export class FirstDifference {
  readonly #one: OrderRun | undefined;
  readonly #other: OrderRun | undefined;
  /** References that lead to a type whose strings differ: no others need to be followed. */
  #leading: ReadonlySet<string> | undefined;

  constructor(one: OrderRun | undefined, other: OrderRun | undefined) {
    this.#one = one;
    this.#other = other;
  }

  /** The reference name of a type, or the name of the symbol itself. */
  of(name: string): string {
    const one = this.#one?.strings(name);
    const other = this.#other?.strings(name);
    if (one === undefined || other === undefined || !isSame(one.own, other.own)) return name;
    const leading = one.hasOwnTypes || other.hasOwnTypes ? undefined : this.#findLeading(one, other);
    const met = new Set<string>();
    const waiting = one.own.references.toReversed();
    for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
      if (met.has(reference) || leading?.has(reference) === false) continue;
      met.add(reference);
      const string = one.of(reference);
      if (string === undefined || !isSame(string, other.of(reference))) return reference;
      for (const next of string.references.toReversed()) waiting.push(next);
    }
    throw new DwarfksymsError(
      'internal',
      `the versions of ${name} differ, but none of the strings behind them`,
    );
  }

  /** The same for all symbols that have no types of their own. */
  #findLeading(one: SymbolStrings, other: SymbolStrings): ReadonlySet<string> {
    if (this.#leading !== undefined) return this.#leading;
    const leading = new Set<string>();
    const referrers = new Map<string, string[]>();
    for (const reference of one.file.references()) {
      const string = one.file.of(reference);
      if (!isSame(string, other.file.of(reference))) leading.add(reference);
      for (const target of string?.references ?? []) {
        const known = referrers.get(target);
        if (known === undefined) referrers.set(target, [reference]);
        else known.push(reference);
      }
    }
    // What only the other one knows is met through a string that differs. A set's iteration comes to what is added meanwhile.
    for (const reference of leading)
      for (const referrer of referrers.get(reference) ?? []) leading.add(referrer);
    return (this.#leading = leading);
  }
}

/** Which parts of it count as references belongs to a string. */
function isSame(one: TypeString | undefined, other: TypeString | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.text.equals(other.text) &&
    one.offsets.join() === other.offsets.join()
  );
}
