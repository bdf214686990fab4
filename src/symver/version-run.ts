/**
 * The work on one file: goes over the units in order, finds the symbols' DIEs, expands them, and takes what was expanded to the
 * type map. Which DIE a symbol has and where type strings come from, the profile decides (symbol-search.ts, type-source.ts); where
 * either must not depend on the order of units or on the symbols that are listed, all units are looked at first, and visited again
 * as long as there are types that have been met since.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import type { Unit } from '../dwarf/dwarf-file.ts';
import { infoOffset } from '../dwarf/offsets.ts';
import { locate } from '../errors.ts';
import type { IntList } from '../int-list.ts';
import type { SymbolPlaces } from './aliases.ts';
import { Effort } from './effort.ts';
import { Failures } from './failures.ts';
import type { FileReading } from './file-reading.ts';
import { FileTypes } from './file-types.ts';
import { FirstEntries } from './first-entries.ts';
import { HarvestedTypes } from './harvested-types.ts';
import { ListedSymbols, type SymbolGroup } from './listed-symbols.ts';
import type { ObjectVersions } from './object-versions.ts';
import { SymbolChoice } from './symbol-choice.ts';
import type { Found, SymbolSearch } from './symbol-search.ts';
import { TypeMap } from './type-map.ts';
import { TypeReports } from './type-reports.ts';
import type { TypeSource } from './type-source.ts';
import { scanUnit } from './unit-scan.ts';
import { concludeRun } from './version-conclusion.ts';

/** Something to be done about a unit. */
interface Visit {
  readonly unit: Unit;
  readonly work: () => void;
}

/** What a computation is about. */
export interface Part {
  /** Where at least the listed names are. */
  readonly places: SymbolPlaces;
  /** Those that count, in the order in which they are visited. */
  readonly units: readonly Unit[];
  /**
   * Section offsets of all entries of a unit that can carry listed names; undefined where they are not known, as they must not
   * be where names go by the order of units.
   */
  readonly entriesOf: (unit: Unit) => IntList | undefined;
  /** See SymbolPlaces. */
  readonly isElsewhere: (name: string) => boolean;
}

/** The file as one. */
export function wholeFile({ dwarf }: FileReading, places: SymbolPlaces): Part {
  return { places, units: dwarf.units, entriesOf: () => undefined, isElsewhere: () => false };
}

export class VersionRun {
  readonly #reading: FileReading;
  readonly #names: readonly string[];
  readonly #part: Part;
  readonly #symbols: ListedSymbols;
  readonly #types: TypeMap;
  readonly #search: SymbolSearch;
  readonly #source: TypeSource;
  readonly #reports: TypeReports;
  readonly #failures: Failures;
  /** Nodes of symbols by what they are: a DIE that carries several symbols is expanded once. */
  readonly #expanded = new Map<string, number>();
  readonly #symbolStrings = new Map<SymbolGroup, number>();

  constructor(reading: FileReading, names: readonly string[], part: Part) {
    const { options, shared } = reading;
    const { profile } = options;
    this.#reading = reading;
    this.#names = names;
    this.#part = part;
    this.#failures = new Failures(options.attributesErrors === true);
    reading.clear();
    this.#symbols = new ListedSymbols(part.places.groups(names, part.isElsewhere), shared.texts);
    shared.store.begin();
    this.#types = new TypeMap(shared.store, profile, options.findTies === true, () => reading.hasLosses);
    this.#reports = new TypeReports(reading, this.#types);
    const effort = new Effort(part.units.reduce((sum, { start, end }) => sum + end - start, 0));
    this.#source = this.#typeSource(effort);
    this.#search = this.#symbolSearch(effort);
  }

  #typeSource(effort: Effort): TypeSource {
    const { dwarf, shared, options, allNames, expansion, strings, rules } = this.#reading;
    const context = {
      nodes: shared.nodes,
      strings,
      types: this.#types,
      failures: this.#failures,
      onTaken: (reference: number) => this.#reports.tell(reference),
    };
    if (options.profile.typesOfExportsOnly) return new HarvestedTypes(context);
    const { shapes, texts } = shared;
    return new FileTypes({ ...context, dwarf, shapes, texts, names: allNames, expansion, rules, effort });
  }

  #symbolSearch(effort: Effort): SymbolSearch {
    const reading = this.#reading;
    const { dwarf, shared, entries, allNames, rules } = reading;
    const symbols = this.#symbols;
    const failures = this.#failures;
    const { entriesOf } = this.#part;
    if (reading.options.profile.firstDieCounts)
      return new FirstEntries({ reading, symbols, names: this.#names, failures, entriesOf });
    return new SymbolChoice(
      {
        dwarf,
        shared,
        entries,
        names: allNames,
        rules,
        effort,
        failures,
        describe: (nodes, node) => reading.describe(nodes, node),
      },
      symbols.groups,
    );
  }

  /** How many visits there are, but for some of little work. */
  get total(): number {
    return this.#part.units.length * (this.#looksAhead ? 2 : 1);
  }

  get #looksAhead(): boolean {
    return this.#search.looksAhead || this.#source.looksAhead;
  }

  /** What is to be done, unit by unit. The work of a visit must be done before the next one is asked for. */
  *visits(): Generator<Visit, void, undefined> {
    const units = new Set(this.#part.units);
    // A set's iteration comes to what is added meanwhile.
    if (this.#looksAhead) for (const unit of units) yield { unit, work: () => this.#lookAt(unit, units) };
    locate({ file: this.#reading.elf.name }, () => this.#search.decide());
    for (const unit of units) yield { unit, work: () => this.#visit(unit) };
    // What a unit has met can have candidates in units that came before.
    for (let round = this.#nextRound(); round.length > 0; round = this.#nextRound())
      for (const index of round) {
        const unit = this.#reading.dwarf.unit(index);
        yield { unit, work: () => this.#visitAgain(unit) };
      }
  }

  #nextRound(): readonly number[] {
    return this.#source.nextRound(this.#symbolStrings.keys());
  }

  /** What is to be done when all units were visited, in order. */
  finish(): ObjectVersions {
    this.#source.finish();
    return concludeRun({
      reading: this.#reading,
      names: this.#names,
      symbols: this.#symbols,
      symbolStrings: this.#symbolStrings,
      types: this.#types,
      source: this.#source,
      reports: this.#reports,
      failures: this.#failures,
    });
  }

  // ---------------------------------------------------------------- units

  /**
   * Finds out what the unit has before any is expanded.
   * @param units receives those that it imports
   */
  #lookAt(unit: Unit, units: Set<Unit>): void {
    const { dwarf, shared, allNames, entries } = this.#reading;
    const { scopes, symbols, types, imports } = scanUnit(dwarf, shared.shapes, unit, this.#source.marks);
    allNames.visit(unit, scopes);
    this.#search.lookAt(unit, this.#part.entriesOf(unit) ?? symbols);
    this.#source.lookAt(unit, types);
    // Those of a supplementary file belong to the object from here on, as far as it imports them.
    for (let i = 0; i < imports.length; i++) {
      const imported = entries.importedBy(unit, infoOffset(imports.items[i]! >>> 0));
      if (imported !== undefined) units.add(imported);
    }
    if (!dwarf.refersAcrossUnits) allNames.forget(unit);
  }

  #visit(unit: Unit): void {
    this.#reading.privateFiles.begin(unit);
    // A search that has found its entries before does not need the unit's names, but expansion does.
    if (this.#search.looksAhead) this.#nameInOrder(unit);
    const expanded: (readonly [SymbolGroup, number])[] = [];
    for (const found of this.#search.inUnit(unit)) {
      const node = this.#expand(found);
      if (node !== undefined) expanded.push([found.group, node]);
    }
    this.#source.takeFrom(unit);
    this.#keepSymbolStrings(expanded);
    this.#forget(unit);
  }

  #visitAgain(unit: Unit): void {
    this.#reading.privateFiles.begin(unit);
    // What was visited keeps its names, also where they go by the order of visits.
    this.#nameInOrder(unit);
    this.#source.takeFrom(unit);
    this.#forget(unit);
  }

  #nameInOrder(unit: Unit): void {
    if (this.#reading.options.profile.namesByUnitOrder) this.#reading.visit(unit);
  }

  #forget(unit: Unit): void {
    const { dwarf, reader } = this.#reading;
    if (dwarf.refersAcrossUnits) return;
    reader.forget(unit);
    this.#source.forget();
    this.#reading.clear();
    this.#expanded.clear();
  }

  // ---------------------------------------------------------------- symbols

  /** Returns the node of a symbol; undefined where it fails. */
  #expand({ group, die }: Found): number | undefined {
    const { expansion, options, shared, dwarf } = this.#reading;
    options.onEntry?.(group.names, die, dwarf);
    const kind = die.tag === DW_TAG.variable ? DW_TAG.variable : DW_TAG.subprogram;
    const key = `${die.id} ${kind}`;
    const known = this.#expanded.get(key);
    if (known !== undefined) return known;
    const node = this.#failures.attempt(group, () => expansion.expandSymbol(die.id, kind));
    if (node === undefined) return undefined;
    this.#expanded.set(key, node);
    options.onExpanded?.(node, shared.nodes, shared.texts, shared.shapes);
    return node;
  }

  #keepSymbolStrings(expanded: readonly (readonly [SymbolGroup, number])[]): void {
    const strings = new Map<number, number>();
    for (const [group, node] of expanded) {
      let string = strings.get(node);
      if (string === undefined) {
        string = this.#failures.attempt(group, () => this.#stringOf(node));
        if (string === undefined) continue;
        strings.set(node, string);
      }
      this.#symbolStrings.set(group, string);
      this.#source.linkSymbol(group, node);
    }
  }

  #stringOf(node: number): number {
    const failure = this.#reading.shared.nodes.failure(node);
    if (failure !== undefined) throw failure;
    return this.#types.keep(this.#reading.strings.of(node));
  }
}
