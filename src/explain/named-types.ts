/**
 * The named types that a symbol's version is made of: what its type strings say, with the entries behind them where those say the same.
 * Strings are the truth: a file can have several definitions of a name, of which one counts (symbol versions, section 5), and kABI rules
 * change strings, not entries. Entries know what strings do not: files and lines, and what no version sees.
 */
import { DwarfksymsError } from '../errors.ts';
import { referencesIn } from '../types/inner-types.ts';
import { referenceText } from '../types/names.ts';
import { declarationOf, type Declaration } from '../types/origin.ts';
import { parseTypeText } from '../types/parse-type-text.ts';
import type { TypeVisitor } from '../types/type-of.ts';
import type { EntryNode, Item, SymbolNode, Type, TypeReference } from '../types/type-node.ts';
import { innerTypes } from '../types/inner-types.ts';
import { typeText } from '../types/type-text.ts';
import type { TypeEntry } from '../types/entry.ts';

export interface NamedType {
  /** `s#device`. */
  readonly reference: string;
  readonly node: Type;
  readonly declaration: Declaration | undefined;
  /** Whether an entry of the name that the symbol reaches says something else. */
  readonly isContested: boolean;
  /** Whether its type string is none that its entries have: a kABI rule gives it. */
  readonly isOverridden: boolean;
}

/** By reference name, nearest first. */
export type NamedTypes = ReadonlyMap<string, NamedType>;

export interface NamedTypeSource {
  readonly visitor: TypeVisitor;
  /** The type string of a reference name; undefined if there is none. Without it, entries alone tell. */
  readonly textOf: ((reference: string) => string | undefined) | undefined;
  /** Entries of a name elsewhere in the file; asked only for names whose entries say something else. */
  readonly elsewhere: (reference: string) => Iterable<TypeEntry>;
}

/** @param symbol what its type string, or its entry, says */
export function namedTypesOf(symbol: SymbolNode, source: NamedTypeSource): NamedTypes {
  return new NamedTypeSearch(source).run(symbol);
}

type Node = Type | SymbolNode | Item;

interface Candidate {
  /** The type string. */
  readonly text: string | undefined;
  /** What it says, if anybody has asked. */
  parsed: { readonly node: Type | undefined; readonly text: string | undefined } | undefined;
  /** Entries of the name, by id. */
  readonly tried: Map<number, TypeEntry>;
  found: EntryNode | undefined;
}

class NamedTypeSearch {
  readonly #source: NamedTypeSource;
  readonly #candidates = new Map<string, Candidate>();

  constructor(source: NamedTypeSource) {
    this.#source = source;
  }

  run(symbol: SymbolNode): NamedTypes {
    this.#meet(symbol);
    // A map's iteration comes to what is added meanwhile.
    for (const [name, candidate] of this.#candidates) this.#settle(name, candidate);
    return this.#reached(symbol);
  }

  /** Takes down what a node refers to, with the entries that it refers to. */
  #meet(node: Node): void {
    for (const reference of entriesIn(node)) this.#meetReference(reference);
  }

  #meetReference({ entry, ...reference }: TypeReference): void {
    const name = referenceText(reference);
    let candidate = this.#candidates.get(name);
    if (candidate === undefined) {
      const text = this.#source.textOf?.(name);
      candidate = { text, parsed: undefined, tried: new Map(), found: undefined };
      this.#candidates.set(name, candidate);
    }
    if (entry !== undefined) this.#try(candidate, entry);
  }

  #try(candidate: Candidate, entry: TypeEntry): void {
    if (candidate.found !== undefined || candidate.tried.has(entry.id)) return;
    candidate.tried.set(entry.id, entry);
    const node = this.#visit(entry);
    if (node === undefined) return;
    if (candidate.text === undefined || this.#saysTheSame(candidate, node)) candidate.found = node;
  }

  #saysTheSame(candidate: Candidate, node: EntryNode): boolean {
    const text = textOf(node);
    // Commas that a profile leaves out mean nothing.
    return text !== undefined && (text === candidate.text || text === this.#parsed(candidate).text);
  }

  #parsed(candidate: Candidate): NonNullable<Candidate['parsed']> {
    if (candidate.parsed === undefined) {
      const node = candidate.text === undefined ? undefined : parsedType(candidate.text);
      candidate.parsed = { node, text: node && textOf(node) };
    }
    return candidate.parsed;
  }

  /** Finds out what the name means, and goes on to what it refers to. */
  #settle(name: string, candidate: Candidate): void {
    if (candidate.found === undefined && candidate.tried.size > 0)
      for (const entry of this.#source.elsewhere(name)) this.#try(candidate, entry);
    const { found, tried } = candidate;
    if (found === undefined) for (const entry of tried.values()) this.#meetAll(this.#visit(entry));
    this.#meetAll(found ?? this.#parsed(candidate).node);
  }

  #meetAll(node: Node | undefined): void {
    if (node !== undefined) this.#meet(node);
  }

  #visit(entry: TypeEntry): EntryNode | undefined {
    try {
      return this.#source.visitor.typeOf(entry);
    } catch (error) {
      // Its string, if it has one, says what it is.
      if (error instanceof DwarfksymsError) return undefined;
      throw error;
    }
  }

  /** What the symbol reaches by what the names mean, nearest first. */
  #reached(symbol: SymbolNode): NamedTypes {
    const reached = new Map<string, NamedType>();
    const waiting = new Set(referencesIn(symbol));
    for (const reference of waiting) {
      const candidate = this.#candidates.get(reference);
      const node = candidate && (candidate.found ?? this.#parsed(candidate).node);
      if (candidate === undefined || node === undefined) continue;
      const [first] = candidate.tried.values();
      const entry = candidate.found?.entry ?? first;
      reached.set(reference, {
        reference,
        node,
        declaration: entry && declarationOf(entry),
        isContested: candidate.tried.size > 1 && candidate.found !== undefined,
        isOverridden: candidate.tried.size > 0 && candidate.found === undefined,
      });
      for (const next of referencesIn(node)) waiting.add(next);
    }
    return reached;
  }
}

function parsedType(text: string): Type | undefined {
  try {
    const node = parseTypeText(text, { keepsCommas: false });
    return node.kind === 'variable' || node.kind === 'subprogram' ? undefined : node;
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

function textOf(node: Type): string | undefined {
  try {
    return typeText(node);
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

/** All references in a node, with their entries. */
function* entriesIn(node: Node): Generator<TypeReference> {
  const met = new Set<Node>();
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    if (next.kind === 'reference') yield next;
    else for (const inner of innerTypes(next).toReversed()) waiting.push(inner);
  }
}
