/** What is known of a symbol: its version, its entry, and the types behind it. Text is latin1. */
import type { MissingReason } from '../symver/missing-reason.ts';
import type { Scope } from '../symver/scope.ts';
import type { Declaration } from '../types/origin.ts';
import type { LayoutOptions } from '../types/layout.ts';
import type { SymbolNode } from '../types/type-node.ts';
import type { BlindSpot } from './blind-spots.ts';
import type { Language } from './language.ts';
import type { NamedTypes } from './named-types.ts';

export interface Explanation {
  readonly symbol: string;
  /** Of the object, as it was given or found. */
  readonly path: string;
  readonly profile: string;
  readonly scope: Scope;
  /** Undefined where there is none. */
  readonly version: number | undefined;
  readonly reason: MissingReason | undefined;
  /** The version that the file carries for it. */
  readonly recorded: number | undefined;
  readonly isExported: boolean;
  readonly isGplOnly: boolean | undefined;
  readonly namespace: string | undefined;
  /** What its entry says; undefined for a symbol without one. */
  readonly described: Described | undefined;
}

export interface Described {
  readonly node: SymbolNode;
  /** What the source calls it, which in Rust is not the symbol's name. */
  readonly name: string;
  readonly language: Language;
  /** The source file of the compile unit that has the entry. */
  readonly unit: string;
  readonly declaration: Declaration | undefined;
  readonly types: NamedTypes;
  readonly blindSpots: readonly BlindSpot[];
  readonly layout: LayoutOptions;
}
