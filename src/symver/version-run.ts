/**
 * The work on one file: goes over the units in order, finds the symbols' DIEs (symbol versions, section 2), expands them, and
 * takes what was expanded to the type map. Where versions must not depend on the order of units or on the symbols that are
 * listed, all units are looked at first, and visited again as long as there are types that have been met since.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { hex, locate } from '../errors.ts';
import { symbolGroups } from './aliases.ts';
import { Effort } from './effort.ts';
import { Expansion } from './expansion.ts';
import { FileTypes } from './file-types.ts';
import type { KabiRules } from './kabi-rules.ts';
import { readKabiRules } from './kabi-section.ts';
import { applyTypeStrings, meetByRules } from './kabi-type-strings.ts';
import { ListedSymbols, type SymbolGroup } from './listed-symbols.ts';
import { missingReasons, type MissingReason } from './missing-reason.ts';
import { NameReader } from './name-reader.ts';
import type { Nodes } from './nodes.ts';
import type { ObjectVersions, VersionOptions } from './object-versions.ts';
import { PrivateFiles } from './private-files.ts';
import { dependsOnWalk } from './profile.ts';
import { tagText, type ShapeTable } from './shapes.ts';
import { StringStore } from './string-store.ts';
import { SymbolChoice, type Chosen } from './symbol-choice.ts';
import { SymbolEntries, type SymbolDie } from './symbol-entries.ts';
import { symtypesLines } from './symtypes.ts';
import type { TextPool } from './text-pool.ts';
import { TypeMap } from './type-map.ts';
import { TypeStrings } from './type-strings.ts';
import { scanUnit } from './unit-scan.ts';
import { VersionAnswer } from './version-answer.ts';
import { type Shared, Workspace } from './workspace.ts';

/** Something to be done about a unit. */
interface Visit {
  readonly unit: Unit;
  readonly work: () => void;
}

export class VersionRun {
  readonly #elf: ElfFile;
  readonly #options: VersionOptions;
  readonly #names: readonly string[];
  readonly #shared: Shared;
  readonly #texts: TextPool;
  readonly #shapes: ShapeTable;
  readonly #nodes: Nodes;
  readonly #symbols: ListedSymbols;
  readonly #rules: KabiRules | undefined;
  readonly #dwarf: DwarfFile;
  readonly #reader: NameReader;
  readonly #privateFiles: PrivateFiles;
  readonly #expansion: Expansion;
  readonly #strings: TypeStrings;
  readonly #store = new StringStore();
  readonly #types: TypeMap;
  readonly #entries: SymbolEntries;
  /** The names of all units, whatever the order in which they are visited. */
  readonly #allNames: NameReader;
  /** Chooses among the DIEs of a symbol; undefined where the first one counts. */
  readonly #choice: SymbolChoice | undefined;
  #chosen: ReadonlyMap<number, readonly Chosen[]> = new Map();
  /** All types of the file; undefined where only those count that are met from listed symbols. */
  readonly #fileTypes: FileTypes | undefined;
  /** Nodes of symbols by what they are: a DIE that carries several symbols is expanded once. */
  readonly #expanded = new Map<string, number>();
  readonly #symbolStrings = new Map<SymbolGroup, number>();
  #harvested = 0;
  /** Groups whose DIE was found since the last harvest. */
  readonly #foundGroups: SymbolGroup[] = [];
  /** Groups for which the unit has stand-ins. */
  readonly #standIns = new Set<SymbolGroup>();

  constructor(elf: ElfFile, names: readonly string[], options: VersionOptions) {
    const { profile, warn } = options;
    this.#elf = elf;
    this.#options = options;
    this.#names = names;
    const shared = (options.workspace ?? new Workspace()).begin();
    this.#shared = shared;
    this.#texts = shared.texts;
    this.#shapes = shared.shapes;
    this.#nodes = shared.nodes;
    this.#symbols = new ListedSymbols(symbolGroups(elf, names, profile, warn), this.#texts);
    this.#rules = options.stable ? readKabiRules(elf, warn) : undefined;
    const dwarf = new DwarfFile(elf, { ...options, shapeOf: this.#shapes.shapeOf });
    this.#dwarf = dwarf;
    this.#allNames = new NameReader(
      dwarf,
      shared,
      (unit) => scanUnit(dwarf, shared.shapes, unit, false).scopes,
    );
    this.#reader = profile.namesByUnitOrder ? new NameReader(dwarf, shared) : this.#allNames;
    this.#entries = new SymbolEntries(dwarf, shared.shapes, shared.texts, this.#reader);
    this.#privateFiles = new PrivateFiles(dwarf, profile);
    const stopsAtNames = !dependsOnWalk(profile);
    this.#expansion = new Expansion({
      dwarf,
      shared,
      nodes: this.#nodes,
      names: this.#reader,
      privateFiles: this.#privateFiles,
      profile,
      rules: this.#rules,
      stopsAtNames,
      itemsAreNodes: options.onExpanded !== undefined,
    });
    this.#strings = new TypeStrings(this.#nodes, this.#texts, {
      namesCanBeReferences: profile.namesCanBeReferences,
      describe: (node) => this.#describe(this.#nodes, node),
    });
    this.#types = new TypeMap(this.#store, profile.tiesByPlace, options.findTies === true);
    const effort = new Effort(dwarf.units.reduce((sum, { start, end }) => sum + end - start, 0));
    this.#fileTypes = profile.typesOfExportsOnly
      ? undefined
      : new FileTypes({
          dwarf,
          shapes: shared.shapes,
          nodes: this.#nodes,
          names: this.#allNames,
          expansion: this.#expansion,
          strings: this.#strings,
          types: this.#types,
          effort,
          onTaken: (reference) => this.#tellType(reference),
        });
    this.#choice = profile.firstDieCounts
      ? undefined
      : new SymbolChoice(
          {
            dwarf,
            shared,
            entries: this.#entries,
            names: this.#allNames,
            rules: this.#rules,
            effort,
            describe: (nodes, node) => this.#describe(nodes, node),
          },
          this.#symbols.groups,
        );
  }

  /** How many visits there are, but for some of little work. */
  get total(): number {
    return this.#dwarf.units.length * (this.#looksAhead ? 2 : 1);
  }

  /** What is to be done, unit by unit. The work of a visit must be done before the next one is asked for. */
  *visits(): Generator<Visit, void, undefined> {
    const units = new Set(this.#dwarf.units);
    // A set's iteration comes to what is added meanwhile.
    if (this.#looksAhead) for (const unit of units) yield { unit, work: () => this.#lookAt(unit, units) };
    const place = { file: this.#elf.name };
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
        const unit = this.#dwarf.unit(index);
        yield { unit, work: () => this.#visitAgain(unit, fileTypes) };
      }
    }
  }

  #visitAgain(unit: Unit, fileTypes: FileTypes): void {
    this.#privateFiles.begin(unit);
    // What was visited keeps its names, also where they go by the order of visits.
    if (this.#options.profile.namesByUnitOrder)
      this.#reader.visit(unit, scanUnit(this.#dwarf, this.#shapes, unit, false).scopes);
    fileTypes.expand(unit);
    this.#forget(unit);
  }

  #meetByRules(fileTypes: FileTypes): boolean {
    return (
      this.#rules !== undefined &&
      meetByRules(this.#rules, this.#texts, fileTypes, this.#symbolStrings.keys())
    );
  }

  /** What is to be done when all units were visited, in order. */
  finish(): ObjectVersions {
    this.#fileTypes?.defineLocals();
    if (this.#rules !== undefined)
      applyTypeStrings(this.#rules, this.#texts, this.#types, this.#symbols.groups, this.#symbolStrings);
    const answer = new VersionAnswer({
      shared: { texts: this.#texts, shifts: this.#shared.shifts },
      names: this.#names,
      symbols: this.#symbols,
      symbolStrings: this.#symbolStrings,
      types: this.#types,
      rules: this.#rules,
      onVersionText: this.#options.onVersionText,
    });
    const versions = answer.versions(this.#fileTypes);
    return {
      versions,
      ties: answer.ties(),
      symtypes: () => symtypesLines(this.#types, this.#texts, this.#symbolStrings),
      // Alone, it keeps nothing of the run alive.
      strings: answer.strings,
      whyMissing: () => this.#whyMissing(versions),
    };
  }

  #whyMissing(versions: ReadonlyMap<string, number>): ReadonlyMap<string, MissingReason> {
    const missing = new Set(this.#names.filter((name) => !versions.has(name)));
    return missingReasons(this.#elf, this.#dwarf, this.#shapes, missing);
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
      this.#dwarf,
      this.#shapes,
      unit,
      this.#fileTypes !== undefined,
    );
    this.#allNames.visit(unit, scopes);
    if (this.#choice !== undefined)
      for (let i = 0; i < symbols.length; i++) this.#choice.consider(unit, symbols.items[i]! >>> 0);
    this.#fileTypes?.add(unit, types);
    // Those of a supplementary file belong to the object from here on, as far as it imports them.
    for (let i = 0; i < imports.length; i++) {
      const imported = this.#entries.importedBy(unit, imports.items[i]! >>> 0);
      if (imported !== undefined) units.add(imported);
    }
    if (!this.#dwarf.refersAcrossUnits) this.#allNames.forget(unit);
  }

  #visit(unit: Unit): void {
    this.#privateFiles.begin(unit);
    if (this.#choice === undefined || this.#options.profile.namesByUnitOrder) {
      const { scopes, symbols } = scanUnit(this.#dwarf, this.#shapes, unit, false);
      this.#reader.visit(unit, scopes);
      if (this.#choice === undefined) {
        for (let i = 0; i < symbols.length; i++) this.#consider(unit, symbols.items[i]! >>> 0);
        this.#takeStandIns();
      }
    }
    for (const { group, die } of this.#chosen.get(unit.index) ?? []) this.#found(group, die);
    if (this.#fileTypes === undefined) this.#harvest();
    else this.#fileTypes.expand(unit);
    this.#keepSymbolStrings();
    this.#forget(unit);
  }

  #forget(unit: Unit): void {
    if (this.#dwarf.refersAcrossUnits) return;
    this.#reader.forget(unit);
    this.#nodes.clear();
    this.#strings.clear();
    this.#expanded.clear();
    this.#harvested = 0;
    this.#fileTypes?.forget();
  }

  // ---------------------------------------------------------------- symbols (section 2)

  #consider(unit: Unit, offset: number): void {
    const entry = this.#entries.at(unit, offset);
    const group = this.#wanted(entry.ownName) ?? this.#wanted(entry.sourceName);
    if (group === undefined) return;
    if (this.#entries.isStandIn(entry)) this.#keepStandIn(group, this.#entries.pointee(entry));
    else this.#found(group, entry.source);
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
      node = this.#expansion.expandSymbol(die.address, kind);
      this.#expanded.set(key, node);
      this.#options.onExpanded?.(node, this.#nodes, this.#texts, this.#shapes);
    }
    group.node = node;
    this.#foundGroups.push(group);
  }

  // ---------------------------------------------------------------- type strings (section 5)

  /** Takes what the unit's walks have finished to the type map. */
  #harvest(): void {
    for (; this.#harvested < this.#nodes.count; this.#harvested++) {
      const node = this.#harvested;
      const reference = this.#nodes.reference(node);
      if (reference < 0 || !this.#nodes.isFinished(node)) continue;
      if (this.#types.offer(this.#nodes, this.#strings, node) === 'taken') this.#tellType(reference);
    }
  }

  #tellType(reference: number): void {
    if (this.#options.onType === undefined) return;
    const string = this.#types.string(this.#types.find(reference));
    this.#options.onType(this.#texts.text(reference), this.#store.view(string));
  }

  #keepSymbolStrings(): void {
    const strings = new Map<number, number>();
    for (const group of this.#foundGroups) {
      const node = group.node!;
      let string = strings.get(node);
      if (string === undefined) strings.set(node, (string = this.#store.addNode(this.#strings, node)));
      this.#symbolStrings.set(group, string);
      this.#fileTypes?.linkSymbol(group, node);
    }
    this.#foundGroups.length = 0;
  }

  #describe(nodes: Nodes, node: number): { what: string; section: string; offset: number } {
    const unit = this.#dwarf.unit(nodes.unit(node));
    const { tag } = this.#shapes.get(nodes.shape(node));
    const address = nodes.address(node);
    return {
      what: `the ${tagText(tag)} at ${hex(address - unit.info.base)}`,
      section: unit.info.name,
      offset: address - unit.info.base,
    };
  }
}
