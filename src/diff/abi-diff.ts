/** What `diffAbis` finds. */
import type { AbiPart, AbiSymbol } from '../abi/abi.ts';
import type { Change, Effect } from './change.ts';

export interface AbiDiff {
  readonly before: string;
  readonly after: string;
  /** Sorted bytewise by name, as all lists of symbols here. */
  readonly added: readonly AbiSymbol[];
  readonly removed: readonly AbiSymbol[];
  /** Those whose version is another, or, where versions are not known, whose types are. */
  readonly changed: readonly SymbolDiff[];
  /** Those that are exported otherwise: licence, namespace, module. */
  readonly exportedOtherwise: readonly SymbolPair[];
  /** How many symbols of both sides have the same version and are exported alike. */
  readonly equal: number;
  /** How many symbols of both sides cannot be compared: neither versions nor types are known of both. */
  readonly unknown: number;
  /** Those that reach most symbols first. */
  readonly causes: readonly Cause[];
}

export interface SymbolPair {
  readonly before: AbiSymbol;
  readonly after: AbiSymbol;
}

export interface SymbolDiff extends SymbolPair {
  /** Those without which it would have its former version: empty if `explanation` is another. */
  readonly causes: readonly Cause[];
  readonly explanation: Explanation;
}

/**
 * Why a version is another: by changes of types, by nothing but commas (symbol versions, section 4), or by what is not known. `no-types`:
 * only versions are known of one side. `none`: all types that it reaches are the same.
 */
export type Explanation = 'causes' | 'order' | 'no-types' | 'none';

/** A change of one type, or of the prototype or declaration of one symbol. */
export interface Cause {
  /** A reference name, or the name of a symbol. */
  readonly name: string;
  readonly isType: boolean;
  readonly changes: readonly Change[];
  /** The worst of its changes. */
  readonly effect: Effect;
  /** Numbers of the two definitions, of the first part in which it was met, and the parts themselves. */
  readonly before: number;
  readonly after: number;
  readonly partBefore: AbiPart;
  readonly partAfter: AbiPart;
  /** The names of the changed symbols that reach it, in the order of the old side. */
  readonly symbols: ReadonlySet<string>;
  /** A shortest way: the name of a symbol, reference names, its own name. */
  readonly way: readonly string[];
  /** Types that changed only because this one's size did. */
  readonly followers: readonly Cause[];
}
