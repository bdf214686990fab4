/**
 * Which entry a symbol has in the profile `linux` (symbol versions, section 2): the first that matches, in the order in which units
 * are visited; a symbol that has none in a unit takes the last of the stand-ins there.
 */
import type { Unit } from '../dwarf/dwarf-file.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import type { IntList } from '../int-list.ts';
import { isAssemblerUnit } from './assembler-units.ts';
import type { Failures } from './failures.ts';
import type { FileReading } from './file-reading.ts';
import type { ListedSymbols, SymbolGroup } from './listed-symbols.ts';
import { NO_TEXT } from './text-pool.ts';
import type { Found, SymbolSearch } from './symbol-search.ts';

export interface FirstEntriesContext {
  readonly reading: FileReading;
  readonly symbols: ListedSymbols;
  /** As listed. */
  readonly names: readonly string[];
  readonly failures: Failures;
  /** See Part. */
  readonly entriesOf: (unit: Unit) => IntList | undefined;
}

export class FirstEntries implements SymbolSearch {
  readonly looksAhead = false;
  readonly #context: FirstEntriesContext;
  /** Groups for which the unit has stand-ins. */
  readonly #standIns = new Set<SymbolGroup>();

  constructor(context: FirstEntriesContext) {
    this.#context = context;
  }

  /** What comes first is known when it comes. */
  lookAt(): void {}

  decide(): void {}

  *inUnit(unit: Unit): Generator<Found, void, undefined> {
    const { reading, entriesOf } = this.#context;
    const entries = entriesOf(unit) ?? reading.visit(unit);
    for (let i = 0; i < entries.length; i++) {
      const found = this.#consider(unit, infoOffset(entries.items[i]! >>> 0));
      if (found !== undefined) yield found;
    }
    yield* this.#takeStandIns();
  }

  /** What the entry at a section offset is for a symbol that still has none. */
  #consider(unit: Unit, offset: InfoOffset): Found | undefined {
    const { reading, failures } = this.#context;
    const { entries, options } = reading;
    const entry = entries.at(unit, offset);
    const { ownName, sourceName } = entry;
    const group = this.#wanted(ownName) ?? (sourceName === ownName ? undefined : this.#wanted(sourceName));
    if (group === undefined) return undefined;
    const isUntyped = options.ignoresAssembler === true && isAssemblerUnit(unit);
    if (group.die !== undefined) {
      // The first one counts, but only if another one describes the type.
      if (!isUntyped) group.isUntyped = false;
      return undefined;
    }
    group.isUntyped = isUntyped;
    if (!entries.isStandIn(entry)) return take(group, entry.source);
    // A later stand-in of the same name replaces an earlier one.
    const pointee = failures.attempt(group, () => entries.pointee(entry));
    if (pointee === undefined) return undefined;
    group.standIn = pointee;
    this.#standIns.add(group);
    return undefined;
  }

  #wanted(name: number): SymbolGroup | undefined {
    return name === NO_TEXT ? undefined : this.#context.symbols.wanted(name);
  }

  /** Symbols that still have no DIE take their stand-in's, in output order: in `linux` the order moves commas. */
  *#takeStandIns(): Generator<Found, void, undefined> {
    if (this.#standIns.size === 0) return;
    const { symbols, names } = this.#context;
    for (const group of symbols.sorted(this.#standIns, names))
      if (group.die === undefined && group.standIn !== undefined) yield take(group, group.standIn);
    this.#standIns.clear();
  }
}

function take(group: SymbolGroup, die: Found['die']): Found {
  group.die = die;
  return { group, die };
}
