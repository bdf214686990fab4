/**
 * Which entry a symbol has (symbol versions, sections 2 and 10). There are two answers: the first that matches (first-entries.ts),
 * found as units are visited, and the best of all that match (symbol-choice.ts), for which all units are looked at before.
 */
import type { Unit } from '../dwarf/dwarf-file.ts';
import type { IntList } from '../int-list.ts';
import type { SymbolGroup } from './listed-symbols.ts';
import type { SymbolDie } from './symbol-entries.ts';

/** A DIE that a group of symbols has. */
export interface Found {
  readonly group: SymbolGroup;
  readonly die: SymbolDie;
}

export interface SymbolSearch {
  /** Whether all units must be looked at before the first one is visited. */
  readonly looksAhead: boolean;
  /** Looks at the entries of a unit that can carry symbols, by their section offsets; called if any part of the run looks ahead. */
  lookAt(unit: Unit, entries: IntList): void;
  /** To be called when all units have been looked at. */
  decide(): void;
  /** What is found in a unit that is visited. Each is to be expanded before the next one is asked for. */
  inUnit(unit: Unit): Iterable<Found>;
}
