/**
 * Where the type map has its strings from (symbol versions, sections 5 and 10). There are two sources: what the walks from the listed
 * symbols have finished (harvested-types.ts), and all types of the file that have a name which is met (file-types.ts).
 */
import type { Unit } from '../dwarf/dwarf-file.ts';
import type { IntList } from '../int-list.ts';
import type { SymbolGroup } from './listed-symbols.ts';

/** What some symbols have in the type map in the place of what others have: strings of the store by entry. */
export interface SymbolOverlay {
  readonly symbols: readonly SymbolGroup[];
  readonly strings: ReadonlyMap<number, number>;
}

export interface TypeSource {
  /** Whether all units must be looked at before the first one is visited: then also types count that no symbol leads to. */
  readonly looksAhead: boolean;
  /** What else a unit is scanned for when it is looked at: bits of Mark. */
  readonly marks: number;
  /** Looks at the named types of a unit, by their section offsets; called if any part of the run looks ahead. */
  lookAt(unit: Unit, types: IntList): void;
  /** Takes what the unit has to the type map; its symbols have been expanded. */
  takeFrom(unit: Unit): void;
  /** A symbol has its string: what that links. */
  linkSymbol(symbol: SymbolGroup, node: number): void;
  /** To be called before nodes are forgotten. */
  forget(): void;
  /**
   * The indexes of units that have to be taken from once more, because of what has been met since; without any, all is done.
   * @param symbols those that were found
   */
  nextRound(symbols: Iterable<SymbolGroup>): readonly number[];
  /** To be called when all is done. */
  finish(): void;
  /**
   * Which symbols have strings of their own in the type map.
   * @param isRuled whether a kABI rule gives the string of that reference
   */
  overlays(symbols: readonly SymbolGroup[], isRuled: (reference: number) => boolean): Iterable<SymbolOverlay>;
}
