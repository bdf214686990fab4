/**
 * What the type model makes of a file, without the interpreter of steps: all its named types and symbols, found and chosen by the rules
 * of symbol versions, section 10 (`canonical`), and written as text. The laws compare it with what versions are computed from.
 */
import { DW_AT, DW_TAG } from '../generated/dwarf-constants.ts';
import { STAND_IN_PREFIX } from '../src/symver/symbol-list.ts';
import type { TypeEntry } from '../src/types/entry.ts';
import { referenceText } from '../src/types/names.ts';
import type { EntryNode, SymbolNode } from '../src/types/type-node.ts';
import { TypeVisitor } from '../src/types/type-of.ts';
import { typeText } from '../src/types/type-text.ts';

const SCOPES: ReadonlySet<number> = new Set([DW_TAG.namespace, DW_TAG.class_type, DW_TAG.structure_type]);

/** How good a symbol's entry is; smaller is better. */
const Rank = { definition: 0, declaration: 2, standIn: 4, viaAlias: 1 } as const;

interface Carrier {
  readonly entry: TypeEntry;
  readonly rank: number;
}

/** Called with each text, and what it is the text of. */
export type OnText = (text: string, node: EntryNode | SymbolNode) => void;

export class TypesOfFile {
  readonly #visitor = new TypeVisitor();
  /** Entries outside subprograms, and those inside them. */
  readonly #types = new Map<string, TypeEntry[]>();
  readonly #localTypes = new Map<string, TypeEntry[]>();
  readonly #carriers = new Map<string, Carrier[]>();

  readonly #onText: OnText;

  /** @param units the entries of the units that are visited: those that they import come to them */
  constructor(units: Iterable<TypeEntry>, onText: OnText = () => undefined) {
    this.#onText = onText;
    const visited = new Set<number>();
    const waiting = [...units];
    for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
      if (visited.has(unit.id)) continue;
      visited.add(unit.id);
      for (const imported of this.#collect(unit)) waiting.push(imported);
    }
  }

  /** The names of all types. */
  references(): Iterable<string> {
    return new Set([...this.#types.keys(), ...this.#localTypes.keys()]);
  }

  /** The text of the type that a reference name has, or the texts that it can have where only subprograms hold such. */
  type(reference: string): readonly string[] {
    const texts = (this.#types.get(reference) ?? []).map((entry) => this.#text(entry));
    const best = texts.toSorted(byLengthThenBytes)[0];
    if (best !== undefined) return [best];
    return (this.#localTypes.get(reference) ?? []).map((entry) => this.#text(entry));
  }

  /** The texts that the symbol may have: one, if its entries agree on which is best. */
  symbol(name: string, aliases: readonly string[]): string | undefined {
    const carriers = [
      ...(this.#carriers.get(name) ?? []),
      ...aliases.flatMap((alias) =>
        (this.#carriers.get(alias) ?? []).map(({ entry, rank }) => ({ entry, rank: rank + Rank.viaAlias })),
      ),
    ];
    const best = Math.min(...carriers.map(({ rank }) => rank));
    return carriers
      .filter(({ rank }) => rank === best)
      .map(({ entry }) => this.#written(this.#visitor.symbolOf(entry)))
      .toSorted()[0];
  }

  #text(entry: TypeEntry): string {
    return this.#written(this.#visitor.typeOf(entry));
  }

  #written(node: EntryNode | SymbolNode): string {
    const text = typeText(node);
    this.#onText(text, node);
    return text;
  }

  /** Looks at all entries of a unit; returns the entries of units that it imports. */
  #collect(unit: TypeEntry): TypeEntry[] {
    interface Visit {
      readonly entry: TypeEntry;
      readonly isLocal: boolean;
      readonly holdsSymbols: boolean;
    }
    const imported: TypeEntry[] = [];
    const waiting: Visit[] = [...unit.children()].map((entry) => ({
      entry,
      isLocal: false,
      holdsSymbols: true,
    }));
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
      const { entry, isLocal, holdsSymbols } = visit;
      const reference = this.#visitor.names.reference(entry);
      if (reference !== undefined)
        add(isLocal ? this.#localTypes : this.#types, referenceText(reference), entry);
      if (holdsSymbols && (entry.tag === DW_TAG.subprogram || entry.tag === DW_TAG.variable))
        this.#addCarrier(entry);
      if (entry.tag === DW_TAG.imported_unit && !isLocal) {
        const target = entry.reference(DW_AT.import);
        if (target !== undefined) imported.push(target);
      }
      const inside = {
        isLocal: isLocal || entry.tag === DW_TAG.subprogram,
        holdsSymbols: holdsSymbols && SCOPES.has(entry.tag),
      };
      for (const child of entry.children()) waiting.push({ entry: child, ...inside });
    }
    return imported;
  }

  #addCarrier(entry: TypeEntry): void {
    const origin = entry.reference(DW_AT.abstract_origin);
    const source = origin ?? entry;
    const sourceName = symbolName(source);
    const isStandIn = sourceName?.startsWith(STAND_IN_PREFIX) === true;
    const rank = isStandIn
      ? Rank.standIn
      : entry.flag(DW_AT.declaration)
        ? Rank.declaration
        : Rank.definition;
    for (const name of new Set([symbolName(entry), sourceName])) {
      if (name === undefined) continue;
      const carried = isStandIn ? pointee(source) : source;
      if (carried !== undefined) add(this.#carriers, withoutPrefix(name), { entry: carried, rank });
    }
  }
}

/** What a stand-in gives its symbol: a function's type, or the pointer to a variable's. */
function pointee(standIn: TypeEntry): TypeEntry | undefined {
  const pointer = standIn.reference(DW_AT.type);
  const to = pointer?.reference(DW_AT.type);
  return to?.tag === DW_TAG.subroutine_type ? to : pointer;
}

function symbolName(entry: TypeEntry): string | undefined {
  return entry.string(DW_AT.linkage_name) ?? entry.string(DW_AT.name);
}

function withoutPrefix(name: string): string {
  return name.startsWith(STAND_IN_PREFIX) ? name.slice(STAND_IN_PREFIX.length) : name;
}

function byLengthThenBytes(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}

function add<T>(groups: Map<string, T[]>, name: string, item: T): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [item]);
  else group.push(item);
}
