/**
 * The work on one file: goes over the units in order, finds the symbols' DIEs (symbol versions, section 2), expands them, and
 * takes what was expanded to the type map. Where versions must not depend on the order of units or on the symbols that are
 * listed, all units are looked at first, and visited again as long as there are types that have been met since.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import type { Unit } from '../dwarf/dwarf-file.ts';
import { locate } from '../errors.ts';
import type { IntList } from '../int-list.ts';
import type { SymbolPlaces } from './aliases.ts';
import { isAssemblerUnit } from './assembler-units.ts';
import { Effort } from './effort.ts';
import { spreadFailures } from './failed-nodes.ts';
import { Failures } from './failures.ts';
import type { FileReading } from './file-reading.ts';
import { FileTypes } from './file-types.ts';
import { applyTypeStrings, meetByRules, ruledSymbolText, ruledTypeText } from './kabi-type-strings.ts';
import { ListedSymbols, type SymbolGroup } from './listed-symbols.ts';
import { missingReasons, type MissingReason } from './missing-reason.ts';
import type { Nodes } from './nodes.ts';
import type { ObjectVersions } from './object-versions.ts';
import { StringStore } from './string-store.ts';
import { SymbolChoice, type Chosen } from './symbol-choice.ts';
import type { SymbolDie } from './symbol-entries.ts';
import { symtypesLines, type SymtypesLine } from './symtypes.ts';
import { Mark } from './shapes.ts';
import type { TextPool } from './text-pool.ts';
import { TypeMap } from './type-map.ts';
import { scanUnit } from './unit-scan.ts';
import { VersionAnswer } from './version-answer.ts';

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
  readonly #units: readonly Unit[];
  readonly #entriesOf: Part['entriesOf'];
  readonly #texts: TextPool;
  readonly #nodes: Nodes;
  readonly #symbols: ListedSymbols;
  readonly #store = new StringStore();
  readonly #types: TypeMap;
  /** Chooses among the DIEs of a symbol; undefined where the first one counts. */
  readonly #choice: SymbolChoice | undefined;
  #chosen: ReadonlyMap<number, readonly Chosen[]> = new Map();
  /** All types of the file; undefined where only those count that are met from listed symbols. */
  readonly #fileTypes: FileTypes | undefined;
  /** Nodes of symbols by what they are: a DIE that carries several symbols is expanded once. */
  readonly #expanded = new Map<string, number>();
  readonly #symbolStrings = new Map<SymbolGroup, number>();
  readonly #failures: Failures;
  /** References whose strings are those of rules, and were told. */
  readonly #toldRules = new Set<number>();
  #harvested = 0;
  /** Groups whose DIE was found since the last harvest. */
  readonly #foundGroups: SymbolGroup[] = [];
  /** Groups for which the unit has stand-ins. */
  readonly #standIns = new Set<SymbolGroup>();

  constructor(reading: FileReading, names: readonly string[], part: Part) {
    const { places, units, entriesOf, isElsewhere } = part;
    this.#entriesOf = entriesOf;
    const { dwarf, shared, options, rules, strings } = reading;
    const { profile } = options;
    this.#reading = reading;
    this.#names = names;
    this.#units = units;
    this.#failures = new Failures(options.attributesErrors === true);
    this.#texts = shared.texts;
    this.#nodes = shared.nodes;
    reading.clear();
    this.#symbols = new ListedSymbols(places.groups(names, isElsewhere), this.#texts);
    this.#types = new TypeMap(
      this.#store,
      profile.tiesByPlace,
      options.findTies === true,
      () => reading.hasLosses,
    );
    const effort = new Effort(units.reduce((sum, { start, end }) => sum + end - start, 0));
    this.#fileTypes = profile.typesOfExportsOnly
      ? undefined
      : new FileTypes({
          dwarf,
          shapes: shared.shapes,
          nodes: shared.nodes,
          names: reading.allNames,
          expansion: reading.expansion,
          strings,
          types: this.#types,
          effort,
          failures: this.#failures,
          onTaken: (reference) => this.#tellType(reference),
        });
    this.#choice = profile.firstDieCounts
      ? undefined
      : new SymbolChoice(
          {
            dwarf,
            shared,
            entries: reading.entries,
            names: reading.allNames,
            rules,
            effort,
            failures: this.#failures,
            describe: (nodes, node) => reading.describe(nodes, node),
          },
          this.#symbols.groups,
        );
  }

  /** How many visits there are, but for some of little work. */
  get total(): number {
    return this.#units.length * (this.#looksAhead ? 2 : 1);
  }

  /** What is to be done, unit by unit. The work of a visit must be done before the next one is asked for. */
  *visits(): Generator<Visit, void, undefined> {
    const units = new Set(this.#units);
    // A set's iteration comes to what is added meanwhile.
    if (this.#looksAhead) for (const unit of units) yield { unit, work: () => this.#lookAt(unit, units) };
    const place = { file: this.#reading.elf.name };
    if (this.#choice !== undefined) {
      const choice = this.#choice;
      this.#chosen = locate(place, () => choice.choose());
    }
    for (const unit of units) yield { unit, work: () => this.#visit(unit) };
    if (this.#fileTypes !== undefined) yield* this.#rounds(this.#fileTypes);
  }

  /** What a unit has met can have candidates in units that came before. */
  *#rounds(fileTypes: FileTypes): Generator<Visit, void, undefined> {
    for (;;) {
      const units = fileTypes.pendingUnits();
      if (units.length === 0 && !this.#meetByRules(fileTypes)) return;
      for (const index of units) {
        const unit = this.#reading.dwarf.unit(index);
        yield { unit, work: () => this.#visitAgain(unit, fileTypes) };
      }
    }
  }

  #visitAgain(unit: Unit, fileTypes: FileTypes): void {
    this.#reading.privateFiles.begin(unit);
    // What was visited keeps its names, also where they go by the order of visits.
    if (this.#reading.options.profile.namesByUnitOrder)
      this.#reading.reader.visit(
        unit,
        scanUnit(this.#reading.dwarf, this.#reading.shared.shapes, unit).scopes,
      );
    fileTypes.expand(unit);
    this.#forget(unit);
  }

  #meetByRules(fileTypes: FileTypes): boolean {
    const { rules } = this.#reading;
    return (
      rules !== undefined &&
      meetByRules(rules, this.#texts, fileTypes, this.#symbolStrings.keys(), this.#failures)
    );
  }

  /** What is to be done when all units were visited, in order. */
  finish(): ObjectVersions {
    this.#fileTypes?.defineLocals();
    this.#fileTypes?.failByReach();
    for (const group of this.#symbols.groups) if (group.isUntyped) this.#symbolStrings.delete(group);
    const isComplete = this.#failures.isEmpty;
    // Of the symbols themselves, before rules are applied.
    const strings = new Map(this.#symbolStrings);
    const { rules, options } = this.#reading;
    const { onSymbolType } = options;
    if (onSymbolType !== undefined)
      for (const { name, text } of this.#symbolLines(strings)) onSymbolType(name, text);
    if (rules !== undefined && isComplete)
      applyTypeStrings({
        rules,
        texts: this.#texts,
        types: this.#types,
        groups: this.#symbols.groups,
        symbolStrings: this.#symbolStrings,
        failures: this.#failures,
        onDefined: (reference) => this.#tellType(reference),
      });
    for (const reference of this.#failures.references) this.#types.drop(reference);
    const answer = new VersionAnswer({
      shared: { texts: this.#texts, shifts: this.#reading.shared.shifts },
      names: this.#names,
      symbols: this.#symbols,
      symbolStrings: this.#symbolStrings,
      types: this.#types,
      rules,
      hasLosses: this.#reading.hasLosses,
      failures: this.#failures,
      onVersionText: this.#reading.options.onVersionText,
    });
    // Where types have failed, the type map lacks what even others may refer to.
    const versions = isComplete ? answer.versions(this.#fileTypes) : new Map<string, number>();
    return {
      versions,
      failures: this.#failures.byName(),
      ties: answer.ties(),
      lost: answer.lost,
      symtypes: () => symtypesLines(this.#types, this.#texts, this.#symbolLines(strings)),
      // Alone, it keeps nothing of the run alive.
      strings: answer.strings,
      whyMissing: () => this.#whyMissing(versions, answer.lost),
    };
  }

  #whyMissing(
    versions: ReadonlyMap<string, number>,
    lost: ReadonlySet<string>,
  ): ReadonlyMap<string, MissingReason> {
    const { symbolFile, dwarf, shared } = this.#reading;
    const missing = new Set(this.#names.filter((name) => !versions.has(name)));
    const untyped = this.#symbols.groups.filter(({ isUntyped }) => isUntyped).flatMap(({ names }) => names);
    return missingReasons(symbolFile, dwarf, shared.shapes, missing, { lost, untyped: new Set(untyped) });
  }

  // ---------------------------------------------------------------- units

  get #looksAhead(): boolean {
    return this.#choice !== undefined || this.#fileTypes !== undefined;
  }

  /**
   * Finds out what the unit has before any is expanded.
   * @param units receives those that it imports
   */
  #lookAt(unit: Unit, units: Set<Unit>): void {
    const { scopes, symbols, types, imports } = scanUnit(
      this.#reading.dwarf,
      this.#reading.shared.shapes,
      unit,
      this.#fileTypes === undefined ? 0 : Mark.type | Mark.import,
    );
    this.#reading.allNames.visit(unit, scopes);
    if (this.#choice !== undefined) {
      const entries = this.#entriesOf(unit) ?? symbols;
      for (let i = 0; i < entries.length; i++) this.#choice.consider(unit, entries.items[i]! >>> 0);
    }
    this.#fileTypes?.add(unit, types);
    // Those of a supplementary file belong to the object from here on, as far as it imports them.
    for (let i = 0; i < imports.length; i++) {
      const imported = this.#reading.entries.importedBy(unit, imports.items[i]! >>> 0);
      if (imported !== undefined) units.add(imported);
    }
    if (!this.#reading.dwarf.refersAcrossUnits) this.#reading.allNames.forget(unit);
  }

  #visit(unit: Unit): void {
    this.#reading.privateFiles.begin(unit);
    if (this.#choice === undefined || this.#reading.options.profile.namesByUnitOrder) {
      const entries = this.#entriesOf(unit) ?? this.#entriesIn(unit);
      if (this.#choice === undefined) {
        for (let i = 0; i < entries.length; i++) this.#consider(unit, entries.items[i]! >>> 0);
        this.#takeStandIns();
      }
    }
    for (const { group, die } of this.#chosen.get(unit.index) ?? []) this.#found(group, die);
    if (this.#fileTypes === undefined) this.#harvest();
    else this.#fileTypes.expand(unit);
    this.#keepSymbolStrings();
    this.#forget(unit);
  }

  /** Where a unit's entries are that may be symbols. From here on its names exist. */
  #entriesIn(unit: Unit): IntList {
    const { scopes, symbols } = scanUnit(this.#reading.dwarf, this.#reading.shared.shapes, unit);
    this.#reading.reader.visit(unit, scopes);
    return symbols;
  }

  #forget(unit: Unit): void {
    if (this.#reading.dwarf.refersAcrossUnits) return;
    this.#reading.reader.forget(unit);
    this.#nodes.clear();
    this.#reading.strings.clear();
    this.#expanded.clear();
    this.#harvested = 0;
    this.#fileTypes?.forget();
  }

  // ---------------------------------------------------------------- symbols (section 2)

  #consider(unit: Unit, offset: number): void {
    const entry = this.#reading.entries.at(unit, offset);
    const group = this.#wanted(entry.ownName) ?? this.#wanted(entry.sourceName);
    if (group === undefined) return;
    const isUntyped = this.#reading.options.ignoresAssembler === true && isAssemblerUnit(unit);
    if (group.die !== undefined) {
      // The first one counts, but only if another one describes the type.
      if (!isUntyped) group.isUntyped = false;
      return;
    }
    group.isUntyped = isUntyped;
    if (!this.#reading.entries.isStandIn(entry)) {
      this.#found(group, entry.source);
      return;
    }
    const pointee = this.#failures.attempt(group, () => this.#reading.entries.pointee(entry));
    if (pointee !== undefined) this.#keepStandIn(group, pointee);
  }

  #wanted(name: number): SymbolGroup | undefined {
    return name < 0 ? undefined : this.#symbols.wanted(name);
  }

  /** Symbols that still have no DIE take their stand-in's, in output order: in `linux` the order moves commas. */
  #takeStandIns(): void {
    if (this.#standIns.size === 0) return;
    for (const group of this.#symbols.sorted(this.#standIns, this.#names))
      if (group.die === undefined && group.standIn !== undefined) this.#found(group, group.standIn);
    this.#standIns.clear();
  }

  /** A later stand-in of the same name replaces an earlier one. */
  #keepStandIn(group: SymbolGroup, standIn: SymbolDie): void {
    group.standIn = standIn;
    this.#standIns.add(group);
  }

  #found(group: SymbolGroup, die: SymbolDie): void {
    group.die = die;
    const kind = die.tag === DW_TAG.variable ? DW_TAG.variable : DW_TAG.subprogram;
    const key = `${die.address} ${kind}`;
    let node = this.#expanded.get(key);
    if (node === undefined) {
      node = this.#failures.attempt(group, () => this.#reading.expansion.expandSymbol(die.address, kind));
      if (node === undefined) return;
      this.#expanded.set(key, node);
      this.#reading.options.onExpanded?.(node, this.#nodes, this.#texts, this.#reading.shared.shapes);
    }
    group.node = node;
    this.#foundGroups.push(group);
  }

  // ---------------------------------------------------------------- type strings (section 5)

  /** Takes what the unit's walks have finished to the type map. */
  #harvest(): void {
    const first = this.#harvested;
    let hasFailed = false;
    for (; this.#harvested < this.#nodes.count; this.#harvested++) {
      const node = this.#harvested;
      const reference = this.#nodes.reference(node);
      if (reference < 0 || !this.#nodes.isFinished(node)) continue;
      try {
        if (this.#types.offer(this.#nodes, this.#reading.strings, node) === 'taken')
          this.#tellType(reference);
      } catch (error) {
        this.#nodes.fail(node, this.#failures.attributable(error));
        hasFailed = true;
      }
    }
    if (hasFailed) spreadFailures(this.#nodes, first, () => true);
  }

  #tellType(reference: number): void {
    const { rules, options } = this.#reading;
    if (options.onType === undefined) return;
    const ruled = rules && ruledTypeText(rules, this.#texts, reference);
    // A rule's string is set once, whatever strings its type has.
    if (ruled !== undefined && this.#toldRules.has(reference)) return;
    if (ruled !== undefined) this.#toldRules.add(reference);
    const text = ruled ?? this.#store.view(this.#types.string(this.#types.find(reference)));
    options.onType(this.#texts.text(reference), text);
  }

  /** The symbols' lines of a symtypes file, in output order. */
  #symbolLines(strings: ReadonlyMap<SymbolGroup, number>): SymtypesLine[] {
    const { rules } = this.#reading;
    return this.#symbols.inOutputOrder(this.#names).flatMap(({ name, group }) => {
      const string = strings.get(group);
      if (string === undefined) return [];
      const ruled = rules && ruledSymbolText(rules, this.#texts, name, group);
      return [{ name, text: ruled ?? this.#store.view(string) }];
    });
  }

  #keepSymbolStrings(): void {
    const strings = new Map<number, number>();
    for (const group of this.#foundGroups) {
      const node = group.node!;
      let string = strings.get(node);
      if (string === undefined) {
        string = this.#failures.attempt(group, () => this.#stringOf(node));
        if (string === undefined) continue;
        strings.set(node, string);
      }
      this.#symbolStrings.set(group, string);
      this.#fileTypes?.linkSymbol(group, node);
    }
    this.#foundGroups.length = 0;
  }

  #stringOf(node: number): number {
    const failure = this.#nodes.failure(node);
    if (failure !== undefined) throw failure;
    return this.#store.addNode(this.#reading.strings, node);
  }
}
