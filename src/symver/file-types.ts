/**
 * The type map's entries in the profile `canonical` (symbol versions, section 10): the candidates for a reference name that
 * an expansion meets are all DIEs of the file that have it, but for those inside subprograms. Unit after unit, what has been
 * met is expanded; what that meets in turn may have candidates in units that were done before, so that there are further
 * rounds until nothing is left.
 */
import type { DieId, DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import { dieAt, infoOffset } from '../dwarf/offsets.ts';
import { IntList } from '../int-list.ts';
import type { Effort } from './effort.ts';
import type { Failures } from './failures.ts';
import type { Expansion } from './expansion.ts';
import type { KabiRules } from './kabi-rules.ts';
import { meetByRules } from './kabi-type-strings.ts';
import { LocalTypes, type LocalType } from './local-types.ts';
import type { NameReader } from './name-reader.ts';
import { NO_NODE, NodeFlag, type Nodes } from './nodes.ts';
import type { SymbolGroup } from './listed-symbols.ts';
import type { Vertex } from './reachable-sets.ts';
import { Mark, type ShapeTable } from './shapes.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';
import { NO_CANDIDATE, TypeIndex } from './type-index.ts';
import { NO_ENTRY, type Offered, type TypeMap } from './type-map.ts';
import type { SymbolOverlay, TypeSource } from './type-source.ts';
import type { TypeStrings } from './type-strings.ts';

export interface FileTypesContext {
  readonly dwarf: DwarfFile;
  readonly shapes: ShapeTable;
  readonly nodes: Nodes;
  /** That knows the names of all units. */
  readonly names: NameReader;
  readonly expansion: Expansion;
  readonly strings: TypeStrings;
  readonly types: TypeMap;
  readonly effort: Effort;
  readonly failures: Failures;
  /** Undefined without `--stable`. */
  readonly rules: KabiRules | undefined;
  readonly texts: TextPool;
  /** Called when the type map has taken a string. */
  readonly onTaken: (reference: number) => void;
}

export class FileTypes implements TypeSource {
  readonly looksAhead = true;
  readonly marks = Mark.type | Mark.import;
  readonly #locals = new LocalTypes();
  readonly #context: FileTypesContext;
  readonly #index = new TypeIndex();
  readonly #slots = new EntrySlots();
  /** References that no DIE outside subprograms has. */
  readonly #localOnly = new Set<number>();
  /** How many of the nodes have been looked at. */
  #seen = 0;
  /** Whether one of the nodes is a named type inside a subprogram. */
  #hasLocals = false;

  constructor(context: FileTypesContext) {
    this.#context = context;
  }

  lookAt(unit: Unit, offsets: IntList): void {
    const { dwarf, shapes, names } = this.#context;
    const slots = this.#slots;
    const references = new IntList(offsets.length);
    for (let i = 0; i < offsets.length; i++) {
      const cursor = dwarf.enter(unit);
      const offset = infoOffset(offsets.items[i]! >>> 0);
      const plan = cursor.entryAt(offset, unit.end);
      const { referenceLetter } = shapes.get(cursor.plans.program[plan]!);
      slots.read(cursor, plan, cursor.valuePos, unit.end);
      const name = names.qualified(unit, dieAt(unit.info.base, offset), slots);
      references.push(names.isEmpty(name) ? NO_TEXT : names.reference(referenceLetter, name));
    }
    this.#index.add(unit, offsets, references);
  }

  /**
   * The string of a name or symbol that has been met refers to others by a kABI rule: so their candidates are wanted too.
   * Returns whether that is new.
   */
  meetByRule(by: SymbolGroup | number, references: readonly number[]): boolean {
    const from = typeof by === 'number' ? this.#locals.ofName(by) : this.#locals.ofSymbol(by);
    let isNew = false;
    for (const reference of references) {
      isNew ||= !this.#index.isMet(reference);
      this.#index.meet(reference);
      this.#locals.link(from, this.#locals.ofName(reference));
    }
    return isNew;
  }

  /** Whether an expansion has met that name. */
  isMet(reference: number): boolean {
    return this.#index.isMet(reference);
  }

  nextRound(symbols: Iterable<SymbolGroup>): readonly number[] {
    for (;;) {
      const units = this.#index.pendingUnits();
      if (units.length > 0 || !this.#meetByRules(symbols)) return units;
    }
  }

  #meetByRules(symbols: Iterable<SymbolGroup>): boolean {
    const { rules, texts, failures } = this.#context;
    return rules !== undefined && meetByRules(rules, texts, this, symbols, failures);
  }

  /** Expands all candidates in the unit for names that have been met. */
  takeFrom(unit: Unit): void {
    this.#look();
    for (;;) {
      const entry = this.#index.takePending(unit);
      if (entry === NO_CANDIDATE) return;
      this.#expandEntry(entry);
    }
  }

  linkSymbol(symbol: SymbolGroup, node: number): void {
    this.#look();
    this.#link(this.#locals.ofSymbol(symbol), node);
  }

  forget(): void {
    // What is expanded once more for each visit of its unit.
    this.#context.effort.spend(this.#context.nodes.count);
    this.#seen = 0;
    this.#hasLocals = false;
  }

  finish(): void {
    this.#defineLocals();
    // The symbols that reach types that have failed do so too.
    for (const [symbol, error] of this.#locals.failures()) this.#context.failures.failSymbol(symbol, error);
  }

  /** Gives names that only types inside subprograms have a place in the type map. */
  #defineLocals(): void {
    const { types } = this.#context;
    for (const { reference, string } of this.#locals.all()) {
      const entry = types.find(reference);
      if (entry === NO_ENTRY) {
        this.#localOnly.add(reference);
        types.define(reference, string);
      } else if (this.#localOnly.has(reference))
        types.replace(entry, types.store.better(types.string(entry), string));
    }
  }

  /** Symbols that reach types inside subprograms have those. */
  *overlays(
    symbols: readonly SymbolGroup[],
    isRuled: (reference: number) => boolean,
  ): Generator<SymbolOverlay, void, undefined> {
    const { types } = this.#context;
    const reached = this.#locals.reached();
    const members = new Map<readonly LocalType[], SymbolGroup[]>();
    for (const symbol of symbols) {
      const set = reached.get(symbol);
      if (set === undefined) continue;
      const others = members.get(set);
      if (others === undefined) members.set(set, [symbol]);
      else others.push(symbol);
    }
    for (const [set, ofSet] of members) {
      const strings = new Map<number, number>();
      for (const { reference, string } of set) {
        if (isRuled(reference)) continue;
        const entry = types.find(reference);
        // A kABI rule for that name has failed.
        if (entry === NO_ENTRY) continue;
        const known = strings.get(entry) ?? (this.#localOnly.has(reference) ? string : types.string(entry));
        strings.set(entry, types.store.better(known, string));
      }
      yield { symbols: ofSet, strings };
    }
  }

  #expandEntry(entry: number): void {
    const { nodes, expansion } = this.#context;
    const die = this.#index.die(entry);
    const known = nodes.find(die);
    let node = known;
    try {
      if (known === NO_NODE || !nodes.isFinished(known)) node = expansion.expandType(die);
    } catch (error) {
      this.#fail(die, error);
      return;
    }
    this.#look();
    // A union that stands for one of its members has no reference name.
    if (nodes.reference(node) !== NO_TEXT) this.#offer(node);
  }

  /** A candidate for a name has failed: so have all symbols that reach the name, whichever candidate would have won. */
  #fail(die: DieId, error: unknown): void {
    const { nodes, failures } = this.#context;
    const failure = failures.attributable(error);
    const node = nodes.find(die);
    if (node === NO_NODE) throw error;
    const reference = nodes.reference(node);
    if (reference !== NO_TEXT) this.#locals.fail(this.#locals.ofName(reference), failure);
    // A union that stands for one of its members has no name to be reached by.
    else if (!nodes.has(node, NodeFlag.isReplaced)) throw error;
  }

  #offer(node: number): void {
    const { nodes, strings, types, effort, onTaken } = this.#context;
    const reference = nodes.reference(node);
    let offered: Offered;
    try {
      effort.spend(strings.length(node));
      offered = types.offer(nodes, strings, node);
    } catch (error) {
      this.#fail(nodes.die(node), error);
      return;
    }
    if (offered === 'taken') onTaken(reference);
    // The same string links the same names, and most candidates have the same.
    if (offered !== 'same' || this.#hasLocals) this.#link(this.#locals.ofName(reference), node);
  }

  /** Looks at the nodes that are new: their names have been met. */
  #look(): void {
    const { nodes } = this.#context;
    for (; this.#seen < nodes.count; this.#seen++) {
      const node = this.#seen;
      const reference = nodes.reference(node);
      if (reference === NO_TEXT) continue;
      this.#index.meet(reference);
      if (this.#isLocal(node)) this.#takeLocal(node);
    }
  }

  #isLocal(node: number): boolean {
    const { dwarf, nodes } = this.#context;
    return !this.#index.has(dwarf.unit(nodes.unit(node)), nodes.die(node));
  }

  #takeLocal(node: number): void {
    const { nodes, expansion, strings, types, failures } = this.#context;
    this.#hasLocals = true;
    const vertex = this.#locals.ofLocal(nodes.die(node));
    if (this.#locals.has(vertex)) return;
    const reference = nodes.reference(node);
    try {
      if (!nodes.isFinished(node)) expansion.expandType(nodes.die(node));
      this.#locals.add(vertex, reference, types.keep(strings.of(node)));
    } catch (error) {
      this.#locals.fail(vertex, failures.attributable(error));
      return;
    }
    this.#link(vertex, node);
  }

  /** The links in a node's own type string. */
  #link(from: Vertex, node: number): void {
    const { nodes, strings, effort } = this.#context;
    strings.links(node, effort, (linked) => {
      // What is reached inside a subprogram may also be another DIE of that name.
      this.#locals.link(from, this.#locals.ofName(nodes.reference(linked)));
      if (this.#hasLocals && this.#isLocal(linked))
        this.#locals.link(from, this.#locals.ofLocal(nodes.die(linked)));
    });
  }
}
