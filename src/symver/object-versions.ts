/**
 * Versions of the listed symbols of one file: goes over the units in order, finds the symbols' DIEs (symbol versions,
 * section 2), expands them, and computes the CRCs from the type map.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DieCursor } from '../../generated/dwarf-cursor.ts';
import { DwarfFile, NOWHERE, type Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import { Slot } from '../dwarf/slots.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, hex, locate, type Warn } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { aliasGroups } from './aliases.ts';
import { Expansion } from './expansion.ts';
import { ListedSymbols, type SymbolDie, type SymbolGroup } from './listed-symbols.ts';
import { readKabiRules } from './kabi-section.ts';
import { applyTypeStrings } from './kabi-type-strings.ts';
import type { KabiRules } from './kabi-rules.ts';
import { missingReasons, type MissingReason } from './missing-reason.ts';
import { NameReader } from './name-reader.ts';
import { UnitScopes } from './names.ts';
import type { Nodes } from './nodes.ts';
import { PrivateFiles } from './private-files.ts';
import type { Profile } from './profile.ts';
import { Mark, tagText, UNIT_CHILDREN_MASK, type ShapeTable } from './shapes.ts';
import { StringStore } from './string-store.ts';
import { STAND_IN_PREFIX } from './symbol-list.ts';
import type { TextPool } from './text-pool.ts';
import { Ties } from './ties.ts';
import { symtypesLines } from './symtypes.ts';
import { TypeMap } from './type-map.ts';
import { TypeStrings } from './type-strings.ts';
import { Versions } from './versions.ts';
import { Workspace } from './workspace.ts';

export interface VersionOptions {
  readonly profile: Profile;
  /** Whether the kABI rules of the file count (`--stable`). */
  readonly stable: boolean;
  readonly warn: Warn;
  /** Where the files are found that complete the object; undefined: they are not looked for. */
  readonly companions?: Companions | undefined;
  /** Whether split units take the place of their skeletons. */
  readonly followSkeletons?: boolean;
  /** What objects computed one after the other share; one of its own if there is none. */
  readonly workspace?: Workspace | undefined;
  /** Whether `ties` is wanted. */
  readonly findTies?: boolean;
  /** Called when another unit is done. What it throws ends the computation. */
  readonly onUnit?: (done: number, total: number) => void;
  /** Called for each symbol when its DIE has been expanded. */
  readonly onExpanded?: (symbol: number, nodes: Nodes, texts: TextPool, shapes: ShapeTable) => void;
  /** Called when the type map has taken a string. */
  readonly onType?: (reference: string, typeString: Uint8Array) => void;
  /** Called once per group of aliases, in output order, with what its version is the CRC of. */
  readonly onVersionText?: (name: string, text: Uint8Array) => void;
}

export interface ObjectVersions {
  /** Versions of the names for which a DIE was found. */
  readonly versions: ReadonlyMap<string, number>;
  /**
   * The names whose version depends on which of two equally long strings the type map holds (symbol versions, section 5);
   * empty unless asked for.
   */
  readonly ties: ReadonlySet<string>;
  /** The lines of a symtypes file, sorted bytewise by name. */
  symtypes(): Uint8Array;
  /** Why there is no version for the names that have none. */
  whyMissing(): ReadonlyMap<string, MissingReason>;
}

/** @throws DwarfksymsError whatever is wrong with the file, with its name */
export function versionObject(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): ObjectVersions {
  const steps = versionObjectInSteps(elf, names, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    options.onUnit?.(step.value.done, step.value.total);
  }
}

/** How far the computation is, in units. */
export interface VersionProgress {
  readonly done: number;
  readonly total: number;
}

/** The same, one unit at a time, so that the caller can do something else in between, or end it. */
export function* versionObjectInSteps(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): Generator<VersionProgress, ObjectVersions, undefined> {
  const place = { file: elf.name };
  const warn: Warn = (warning) => options.warn(warning.at(place));
  const run = locate(place, () => new VersionRun(elf, names, { ...options, warn }));
  const total = run.units.length;
  for (const [index, unit] of run.units.entries()) {
    // The unit may be in a file that completes the object.
    locate({ file: unit.info.file.elf.name }, () => run.visit(unit));
    yield { done: index + 1, total };
  }
  return locate(place, () => run.finish());
}

class VersionRun {
  readonly #elf: ElfFile;
  readonly #options: VersionOptions;
  readonly #names: readonly string[];
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
  readonly #slots = new EntrySlots();
  readonly #originSlots = new EntrySlots();
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
    this.#texts = shared.texts;
    this.#shapes = shared.shapes;
    this.#nodes = shared.nodes;
    this.#symbols = new ListedSymbols(aliasGroups(elf, names, profile, warn), this.#texts);
    this.#rules = options.stable ? readKabiRules(elf, warn) : undefined;
    this.#dwarf = new DwarfFile(elf, { ...options, shapeOf: this.#shapes.shapeOf });
    this.#reader = new NameReader(this.#dwarf, shared);
    this.#privateFiles = new PrivateFiles(this.#dwarf, profile);
    this.#expansion = new Expansion({
      dwarf: this.#dwarf,
      shared,
      names: this.#reader,
      privateFiles: this.#privateFiles,
      profile,
      rules: this.#rules,
    });
    this.#strings = new TypeStrings(this.#nodes, this.#texts, {
      namesCanBeReferences: profile.namesCanBeReferences,
      describe: (node) => this.#describe(node),
    });
    this.#types = new TypeMap(this.#store, options.findTies === true);
  }

  get units(): readonly Unit[] {
    return this.#dwarf.units;
  }

  /** What is to be done when all units were visited, in order. */
  finish(): ObjectVersions {
    if (this.#rules !== undefined)
      applyTypeStrings(this.#rules, this.#texts, this.#types, this.#symbols.groups, this.#symbolStrings);
    const versions = this.#computeVersions();
    return {
      versions,
      ties: this.#namesOnTies(),
      symtypes: () => this.#symtypes(),
      whyMissing: () => this.#whyMissing(versions),
    };
  }

  // ---------------------------------------------------------------- units

  visit(unit: Unit): void {
    const candidates = new IntList(256);
    const scopes = new UnitScopes();
    this.#scan(unit, scopes, candidates);
    this.#reader.visit(unit, scopes);
    this.#privateFiles.begin(unit);
    for (let i = 0; i < candidates.length; i++) this.#consider(unit, candidates.items[i]! >>> 0);
    this.#takeStandIns();
    this.#harvest();
    if (!this.#dwarf.refersAcrossUnits) {
      this.#reader.forget(unit);
      this.#nodes.clear();
      this.#strings.clear();
      this.#expanded.clear();
      this.#harvested = 0;
    }
  }

  /** One pass over all entries: collects the scopes that names depend on, and the offsets of entries that may be symbols. */
  #scan(unit: Unit, scopes: UnitScopes, candidates: IntList): void {
    const cursor = this.#dwarf.enter(unit);
    const { program } = cursor.plans;
    const scopeAt = new IntList(16);
    cursor.scan(unit.diesStart, unit.end, UNIT_CHILDREN_MASK);
    for (let plan = cursor.next(); plan >= 0; plan = cursor.next()) {
      const { at, depth, mask } = cursor;
      if (depth === 0) continue;
      const { marks } = this.#shapes.get(program[plan]!);
      // Only below a scope does a list's mask have this bit; then the entry of that scope was reported.
      const parent = (mask & Mark.named) !== 0 ? scopeAt.items[depth - 1]! : -1;
      if (parent >= 0) scopes.place(at, parent);
      if ((marks & Mark.scope) !== 0) {
        if (depth >= scopeAt.items.length) scopeAt.reserve(depth + 1 - scopeAt.length);
        scopeAt.items[depth] = scopes.addScope(at, parent);
      }
      if ((marks & mask & Mark.symbol) !== 0) candidates.push(at);
    }
  }

  // ---------------------------------------------------------------- symbols (section 2)

  #consider(unit: Unit, offset: number): void {
    const cursor = this.#dwarf.enter(unit);
    const tag = this.#read(cursor, unit, offset, this.#slots);
    const ownName = this.#symbolName(unit, this.#slots);
    let source = { unit, address: unit.info.base + offset, tag };
    let sourceName = ownName;
    let group = this.#wanted(ownName);
    const origin = this.#originOf(unit);
    if (origin !== NOWHERE) {
      const originUnit = this.#dwarf.unitNear(origin, unit);
      const originCursor = this.#dwarf.enter(originUnit);
      const originTag = this.#read(
        originCursor,
        originUnit,
        origin - originUnit.info.base,
        this.#originSlots,
      );
      source = { unit: originUnit, address: origin, tag: originTag };
      sourceName = this.#symbolName(originUnit, this.#originSlots);
      group ??= this.#wanted(sourceName);
    }
    if (group === undefined) return;
    if (sourceName >= 0 && this.#texts.text(sourceName).startsWith(STAND_IN_PREFIX))
      this.#keepStandIn(group, this.#pointee(source.unit, source.address, this.#texts.text(sourceName)));
    else this.#found(group, { address: source.address, tag: source.tag });
  }

  /** Reads the attributes of the entry at a section offset; returns its tag. */
  #read(cursor: DieCursor, unit: Unit, offset: number, slots: EntrySlots): number {
    const plan = cursor.entryAt(offset, unit.end);
    if (plan < 0)
      throw new DwarfksymsError('reference', 'expected an entry, found the null entry that ends a list', {
        section: unit.info.name,
        offset,
      });
    slots.read(cursor, plan, cursor.valuePos, unit.end);
    return this.#shapes.get(cursor.plans.program[plan]!).tag;
  }

  /** The text of DW_AT_linkage_name if that is a string that can be found, else of DW_AT_name; -1 without either. */
  #symbolName(unit: Unit, slots: EntrySlots): number {
    const linkageName = this.#stringIn(unit, slots, Slot.linkageName);
    return linkageName >= 0 ? linkageName : this.#stringIn(unit, slots, Slot.name);
  }

  #stringIn(unit: Unit, slots: EntrySlots, slot: Slot): number {
    return slots.has(slot) ? this.#reader.own(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!) : -1;
  }

  #wanted(name: number): SymbolGroup | undefined {
    return name < 0 ? undefined : this.#symbols.wanted(name);
  }

  #originOf(unit: Unit): number {
    const slot = Slot.abstractOrigin;
    const slots = this.#slots;
    return slots.has(slot)
      ? this.#dwarf.resolve(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!)
      : NOWHERE;
  }

  /** What the pointer variable of a stand-in points to. */
  #pointee(unit: Unit, address: number, name: string): SymbolDie {
    const pointer = this.#typeOf(unit, address);
    if (pointer?.tag !== DW_TAG.pointer_type)
      throw new DwarfksymsError('stand-in', `the type of ${name} must be a pointer`, {
        section: unit.info.name,
        offset: address - unit.info.base,
      });
    const pointee = this.#typeOf(pointer.unit, pointer.address);
    return pointee?.tag === DW_TAG.subroutine_type
      ? { address: pointee.address, tag: DW_TAG.subprogram }
      : { address: pointer.address, tag: DW_TAG.variable };
  }

  #typeOf(unit: Unit, address: number): { unit: Unit; address: number; tag: number } | undefined {
    const slots = this.#originSlots;
    this.#read(this.#dwarf.enter(unit), unit, address - unit.info.base, slots);
    if (!slots.has(Slot.type)) return undefined;
    const target = this.#dwarf.resolve(
      unit,
      slots.form[Slot.type]!,
      slots.lo[Slot.type]!,
      slots.hi[Slot.type]!,
    );
    if (target === NOWHERE) return undefined;
    const targetUnit = this.#dwarf.unitNear(target, unit);
    const tag = this.#read(this.#dwarf.enter(targetUnit), targetUnit, target - targetUnit.info.base, slots);
    return { unit: targetUnit, address: target, tag };
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

  /** Takes what the unit's walks have finished to the type map, and keeps the strings of its symbols. */
  #harvest(): void {
    for (; this.#harvested < this.#nodes.count; this.#harvested++) {
      const node = this.#harvested;
      const reference = this.#nodes.reference(node);
      if (reference < 0 || !this.#nodes.isFinished(node)) continue;
      if (this.#types.offer(this.#nodes, this.#strings, node) && this.#options.onType !== undefined) {
        const string = this.#types.string(this.#types.find(reference));
        this.#options.onType(this.#texts.text(reference), this.#store.view(string));
      }
    }
    const strings = new Map<number, number>();
    for (const group of this.#foundGroups) {
      const node = group.node!;
      let string = strings.get(node);
      if (string === undefined) strings.set(node, (string = this.#store.addNode(this.#strings, node)));
      this.#symbolStrings.set(group, string);
    }
    this.#foundGroups.length = 0;
  }

  // ---------------------------------------------------------------- versions (section 6)

  #computeVersions(): Map<string, number> {
    const versions = new Map<string, number>();
    const computer = new Versions(this.#texts, this.#types);
    const ofGroup = new Map<SymbolGroup, number>();
    for (const { name, group } of this.#symbols.inOutputOrder(this.#names)) {
      const string = this.#symbolStrings.get(group);
      if (string === undefined) continue;
      let version = ofGroup.get(group);
      if (version === undefined) {
        version = computer.version(name, string);
        ofGroup.set(group, version);
        if (this.#options.onVersionText !== undefined)
          this.#options.onVersionText(name, computer.text(name, string));
      }
      versions.set(name, version);
    }
    return versions;
  }

  #whyMissing(versions: ReadonlyMap<string, number>): ReadonlyMap<string, MissingReason> {
    const missing = new Set(this.#names.filter((name) => !versions.has(name)));
    return missingReasons(this.#elf, this.#dwarf, this.#shapes, missing);
  }

  #namesOnTies(): ReadonlySet<string> {
    const ties = new Ties(this.#types);
    const names = new Set<string>();
    for (const [group, string] of this.#symbolStrings)
      if (ties.reachedFrom(string)) for (const name of group.names) names.add(name);
    return names;
  }

  #symtypes(): Uint8Array {
    return symtypesLines(this.#types, this.#texts, this.#symbolStrings);
  }

  #describe(node: number): { what: string; section: string; offset: number } {
    const unit = this.#dwarf.unit(this.#nodes.unit(node));
    const { tag } = this.#shapes.get(this.#nodes.shape(node));
    const address = this.#nodes.address(node);
    return {
      what: `the ${tagText(tag)} at ${hex(address - unit.info.base)}`,
      section: unit.info.name,
      offset: address - unit.info.base,
    };
  }
}
