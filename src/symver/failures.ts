/**
 * What cannot be expanded, and whom that concerns. Where an entry of a file has no textual form, the kernel's tool refuses
 * the file; so does a computation that attributes nothing. One that does goes on, and finds out which symbols fail.
 */
import { DwarfksymsError, type ErrorCode } from '../errors.ts';
import type { SymbolGroup } from './listed-symbols.ts';

/**
 * What is found again by everyone who comes to the same entry or kABI rule. Damage is not among it: a file that is damaged in
 * one place may be so in others, where it does not show.
 */
const ATTRIBUTABLE: ReadonlySet<ErrorCode> = new Set([
  'type-unsupported',
  'type-endless',
  'type-too-long',
  'line-table',
  'kabi-rule',
  'stand-in',
]);

export class Failures {
  readonly #isAttributing: boolean;
  readonly #groups = new Map<SymbolGroup, DwarfksymsError>();
  readonly #references = new Map<number, DwarfksymsError>();

  /** @param isAttributing whether errors are kept for symbols that they concern; else all are thrown */
  constructor(isAttributing: boolean) {
    this.#isAttributing = isAttributing;
  }

  /** Does the symbol's part of the work. Undefined where that fails, or has failed before. */
  attempt<T>(group: SymbolGroup, work: () => T): T | undefined {
    if (this.#groups.has(group)) return undefined;
    try {
      return work();
    } catch (error) {
      this.failSymbol(group, this.attributable(error));
      return undefined;
    }
  }

  /**
   * The error, if it can be told whom it concerns: limits on the work for a whole file have no place.
   * @throws whatever it is otherwise
   */
  attributable(error: unknown): DwarfksymsError {
    if (!this.#isAttributing || !(error instanceof DwarfksymsError)) throw error;
    if (error.code === 'type-unknown') return error;
    if (!ATTRIBUTABLE.has(error.code) || error.place.offset === undefined) throw error;
    return error;
  }

  /** The first reason counts. */
  failSymbol(group: SymbolGroup, error: DwarfksymsError): void {
    if (!this.#groups.has(group)) this.#groups.set(group, error);
  }

  /** Nothing is known of what the reference name (by its text) stands for: that concerns all symbols that meet it. */
  failReference(reference: number, error: DwarfksymsError): void {
    if (!this.#references.has(reference)) this.#references.set(reference, error);
  }

  /** Whether no symbol is known to have failed; one may still meet a reference that has. */
  get isEmpty(): boolean {
    return this.#groups.size === 0;
  }

  hasSymbol(group: SymbolGroup): boolean {
    return this.#groups.has(group);
  }

  ofReference(reference: number): DwarfksymsError | undefined {
    return this.#references.get(reference);
  }

  get references(): Iterable<number> {
    return this.#references.keys();
  }

  /** The listed names of the symbols that have failed. */
  byName(): ReadonlyMap<string, DwarfksymsError> {
    const byName = new Map<string, DwarfksymsError>();
    for (const [group, error] of this.#groups) for (const name of group.names) byName.set(name, error);
    return byName;
  }
}
