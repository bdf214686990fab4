/** Which DIEs carry the versions of which symbols (symbol versions, sections 1 and 2). */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { STB } from '../../../generated/elf-constants.ts';
import { SCOPES } from '../../types/tags.ts';
import type { Description, DieId, Unit } from '../../write/description.ts';
import { addTo } from '../groups.ts';
import { isStandIn, unprefixed } from '../stand-ins.ts';
import { isAssemblerUnit } from '../tree.ts';
import { type Entry, isDeclaration, SYMBOL_TAGS, type TypeGraph } from './type-graph.ts';

export class Symbols {
  readonly #graph: TypeGraph;
  readonly #byName = new Map<string, Set<Entry>>();
  readonly #standIns = new Map<string, Set<Entry>>();
  readonly #names = new Map<Entry, Set<string>>();
  /** Units of which only stand-ins count. */
  readonly #untyped = new Set<Unit>();
  readonly #ways = new Map<Entry, DieId[]>();
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  constructor(graph: TypeGraph) {
    this.#graph = graph;
    const units = visitedUnits(graph);
    if (graph.profile === 'canonical')
      for (const unit of units) if (isAssemblerUnit(unit)) this.#untyped.add(unit);
    for (const entry of graph.entries())
      if (units.has(entry.unit) && isInScopes(entry)) this.#consider(entry);
    this.#aliases = aliases(graph.description);
  }

  /** Every name that has a DIE, and its aliases. */
  names(): ReadonlySet<string> {
    const own = [...this.#byName.keys(), ...this.#standIns.keys()];
    return new Set(own.flatMap((name) => [name, ...this.aliasesOf(name)]).filter(canBeListed));
  }

  /** The names at the same address, this one not. */
  aliasesOf(name: string): readonly string[] {
    return (this.#aliases.get(name) ?? []).filter((other) => other !== name);
  }

  /** All DIEs whose own name it is, or that a DIE of that name has its origin in. */
  carriers(name: string): readonly Entry[] {
    return [...(this.#byName.get(name) ?? [])];
  }

  /** What stand-ins say that the symbol is: a subroutine type, or a pointer to the variable's type. */
  standIns(name: string): readonly Entry[] {
    return [...(this.#standIns.get(name) ?? [])];
  }

  /** The variables and pointers that lead to what stand-ins say. */
  wayTo(standIn: Entry): readonly DieId[] {
    return this.#ways.get(standIn) ?? [];
  }

  namesOf(carrier: Entry): readonly string[] {
    return [...(this.#names.get(carrier) ?? [])];
  }

  carriersOfAll(): Iterable<Entry> {
    return this.#names.keys();
  }

  /** Those that another file can see: what has a global name in the symbol table. Stand-ins are for such. */
  visible(): readonly Entry[] {
    const isVisible = (name: string): boolean => this.#aliases.has(name);
    const carriers = [...this.carriersOfAll()].filter((carrier) => this.namesOf(carrier).some(isVisible));
    return [...carriers, ...[...this.#standIns.values()].flatMap((found) => [...found])];
  }

  /**
   * The DIEs of which one is the symbol's in the profile `canonical`: definitions beat declarations, DIEs beat stand-ins
   * (section 10), and each its like under the name of an alias.
   */
  candidates(name: string): readonly Entry[] {
    const names = [[name], this.aliasesOf(name)];
    const ofNames = (find: (one: string) => readonly Entry[]): readonly (readonly Entry[])[] =>
      names.map((all) => all.flatMap(find));
    const ranked = [
      ...ofNames((one) => this.carriers(one).filter((entry) => !isDeclaration(entry))),
      ...ofNames((one) => this.carriers(one)),
      ...ofNames((one) => this.standIns(one)),
    ];
    return ranked.find((places) => places.length > 0) ?? [];
  }

  /**
   * The same in the profile `linux`, where the one that comes first counts, for all of the aliases that are listed.
   * @param group the symbol and those of its aliases
   */
  candidatesOfGroup(group: readonly string[]): readonly Entry[] {
    const carriers = group.flatMap((name) => this.carriers(name));
    return carriers.length === 0 ? group.flatMap((name) => this.standIns(name)) : carriers;
  }

  #consider(entry: Entry): void {
    const source = entry.reference(DW_AT.abstract_origin) ?? entry;
    const sourceName = symbolName(source) ?? '';
    if (this.#untyped.has(entry.unit) && !isStandIn(sourceName)) return;
    const names = new Set([symbolName(entry), symbolName(source)]);
    for (const name of names) if (name !== undefined) this.#add(name, sourceName, source);
  }

  #add(name: string, sourceName: string, source: Entry): void {
    if (isStandIn(sourceName)) {
      const stand = this.#standIn(source);
      if (stand !== undefined) addOnce(this.#standIns, unprefixed(name), stand);
    } else {
      addOnce(this.#byName, unprefixed(name), source);
      addOnce(this.#names, source, unprefixed(name));
    }
  }

  #standIn(source: Entry): Entry | undefined {
    const pointer = this.#graph.type(source);
    const pointee = pointer && this.#graph.type(pointer);
    const standIn = pointee?.tag === DW_TAG.subroutine_type ? pointee : pointer;
    if (pointer !== undefined && standIn !== undefined)
      for (const { id } of [source, pointer]) addTo(this.#ways, standIn, id);
    return standIn;
  }
}

/**
 * The units in which symbols are looked for: those of the object and of its .dwo files, and in `canonical` those of a
 * supplementary file that are imported.
 */
function visitedUnits(graph: TypeGraph): ReadonlySet<Unit> {
  const { files } = graph.description;
  const visited = new Set(files.flatMap(({ role, units }) => (role === 'supplementary' ? [] : units)));
  if (graph.profile !== 'canonical') return visited;
  const imported = new Map<Unit, Unit[]>();
  for (const entry of graph.entries()) {
    const target = entry.tag === DW_TAG.imported_unit ? entry.reference(DW_AT.import) : undefined;
    if (target !== undefined) addTo(imported, entry.unit, target.unit);
  }
  // A set's iteration comes to what is added meanwhile.
  for (const unit of visited) for (const other of imported.get(unit) ?? []) visited.add(other);
  return visited;
}

/** Symbols are looked for below units, namespaces, classes and structures. */
function isInScopes(entry: Entry): boolean {
  if (!SYMBOL_TAGS.has(entry.tag)) return false;
  let above = entry.parent;
  while (above?.parent !== undefined && SCOPES.has(above.tag)) above = above.parent;
  return above !== undefined && above.parent === undefined;
}

function symbolName(entry: Entry): string | undefined {
  return entry.string(DW_AT.linkage_name) ?? entry.string(DW_AT.name);
}

/** A listed name with the prefix of stand-ins is never found. */
export function canBeListed(name: string): boolean {
  return !isStandIn(name);
}

/** The defined, non-local names at each address. Common symbols are no aliases (section 10). */
function aliases({ files }: Description): ReadonlyMap<string, readonly string[]> {
  const byAddress = new Map<string, string[]>();
  const byName = new Map<string, readonly string[]>();
  for (const { name, place, value, binding } of files[0]?.symbols ?? []) {
    if (binding === STB.LOCAL || place === 'undefined' || place === 'common') continue;
    const plain = unprefixed(name);
    // The first address of a name stays.
    if (byName.has(plain)) continue;
    byName.set(plain, addTo(byAddress, `${place} ${value}`, plain));
  }
  return byName;
}

function addOnce<K, V>(groups: Map<K, Set<V>>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([value]));
  else group.add(value);
}
