/**
 * What the report's page knows of a comparison: one JSON document inside the page, which its script shows. Text is Unicode, with bytes that
 * are not UTF-8 as lone surrogates.
 */
import type { Effect } from '../change.ts';

export interface ReportData {
  readonly old: string;
  readonly new: string;
  /** Those that reach most symbols first. */
  readonly causes: readonly CauseData[];
  /** All that differ, sorted bytewise by name. */
  readonly symbols: readonly SymbolData[];
  /** Types on the shortest ways from changed symbols to causes. */
  readonly types: readonly TypeData[];
}

export interface CauseData {
  /** Of its element in the page. */
  readonly id: string;
  /** `struct device`, or the name of a symbol. */
  readonly title: string;
  readonly effect: Effect;
  /** Kinds of its changes, each once. */
  readonly kinds: readonly string[];
  /** The first change in words. */
  readonly message: string;
  /** How many changed symbols reach it. */
  readonly reach: number;
  /** Lines that the page leaves out of its definition, as they are on both sides: a list for each place that is left out. */
  readonly folds: readonly (readonly FoldedLine[])[];
}

/** A line with its places before and after. */
export type FoldedLine = readonly [text: string, before: string, after: string];

export type SymbolState = 'changed' | 'added' | 'removed' | 'exported';

/** What happened to a symbol. What is not known, or not there, is left out. */
export interface SymbolData {
  readonly name: string;
  /** `exported`: only the way in which it is exported is another. */
  readonly state: SymbolState;
  readonly old?: string;
  readonly new?: string;
  readonly module?: string;
  /** Of a changed one, what its changes mean; `order` and `unknown` for those without causes. */
  readonly effect?: Effect | 'order' | 'unknown';
  /** Indices of causes. */
  readonly causes?: readonly number[];
  /** How it is exported otherwise, in words. */
  readonly exported?: readonly string[];
  readonly tolerated?: true;
  /** In C, on the new side. */
  readonly declaration?: string;
  /** The types that it names which lead to causes. */
  readonly links?: readonly LinkData[];
}

export interface TypeData {
  readonly title: string;
  /** Indices of the causes that it is. */
  readonly causes?: readonly number[];
  /** The types that it names which lead to causes. */
  readonly links?: readonly LinkData[];
}

/** To a type, by which part: `member node`; and the offset of that, in bytes, or bytes and bits. */
export type LinkData = readonly [type: number, label: string, place: string];
