/** What happened to a symbol, as rules see it. */
import type { AbiSymbol } from '../abi/abi.ts';
import type { ChangeKind } from './change.ts';

/** Kinds of differences that are none of types. Public, never reused. */
export const SYMBOL_KINDS = [
  'symbol-added',
  'symbol-removed',
  'licence',
  'namespace',
  'module',
  'order',
  'unexplained',
] as const;
export type SymbolKind = (typeof SYMBOL_KINDS)[number];

export interface Event {
  readonly symbol: AbiSymbol;
  /** What happened to it. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly kind: ChangeKind | SymbolKind;
  /** The cause that changed: a reference name, or the symbol's for its prototype. Undefined for what is none of types. */
  readonly cause: string | undefined;
}
