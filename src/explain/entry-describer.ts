/** From the entry of a symbol to what it declares, and the types behind it. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { EntryReader, type Entry } from '../dwarf/entry-reader.ts';
import { offsetOfDie } from '../dwarf/offsets.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Scope } from '../symver/scope.ts';
import type { SymbolDie } from '../symver/symbol-entries.ts';
import { unitName } from '../symver/unit-names.ts';
import { referenceText } from '../types/names.ts';
import { declarationOf } from '../types/origin.ts';
import { parseTypeText } from '../types/parse-type-text.ts';
import { SCOPES } from '../types/tags.ts';
import { TypeVisitor } from '../types/type-of.ts';
import type { SymbolNode } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import { blindSpotsOf } from './blind-spots.ts';
import type { Described } from './explanation.ts';
import { languageOf } from './language.ts';
import { namedTypesOf } from './named-types.ts';

export interface EntryOfSymbol {
  readonly die: SymbolDie;
  readonly dwarf: DwarfFile;
}

/** The type strings that a version was made of, latin1. */
export interface SymbolTexts {
  readonly own: string;
  readonly of: (reference: string) => string | undefined;
}

export class EntryDescriber {
  readonly #dwarf: DwarfFile;
  readonly #scope: Scope;
  readonly #reader: EntryReader;
  readonly #visitor = new TypeVisitor();
  #index: ReadonlyMap<string, readonly Entry[]> | undefined;

  constructor(dwarf: DwarfFile, scope: Scope) {
    this.#dwarf = dwarf;
    this.#scope = scope;
    this.#reader = new EntryReader(dwarf);
  }

  describe(symbol: string, { die }: EntryOfSymbol, texts: SymbolTexts | undefined): Described | undefined {
    const unit = this.#dwarf.unitAt(die.id);
    if (unit === undefined) return undefined;
    const entry = this.#reader.at(unit, offsetOfDie(unit.info.base, die.id));
    const language = languageOf(this.#reader.root(unit));
    const node = this.#nodeOf(entry, texts);
    if (node === undefined) return undefined;
    const name = (language === 'rust' ? entry.string(DW_AT.name) : undefined) ?? symbol;
    const types = namedTypesOf(node, {
      visitor: this.#visitor,
      textOf: texts?.of,
      elsewhere: (reference) => this.#elsewhere(reference),
    });
    return {
      node,
      name,
      language,
      unit: unitName(this.#dwarf, unit),
      declaration: declarationOf(entry),
      types,
      blindSpots: blindSpotsOf(node, symbol, types, language),
      layout: { littleEndian: unit.info.file.elf.littleEndian, addressSize: unit.addressSize },
    };
  }

  /** What the entry says, unless its type string says something else: then that counts. */
  #nodeOf(entry: Entry, texts: SymbolTexts | undefined): SymbolNode | undefined {
    const parsed = texts && parsedSymbol(texts.own);
    try {
      const node = this.#visitor.symbolOf(entry);
      return parsed === undefined || typeText(node) === typeText(parsed) ? node : parsed;
    } catch (error) {
      if (error instanceof DwarfksymsError) return parsed;
      throw error;
    }
  }

  /** Where a file counts as one, what a unit only declares may be defined in another one. */
  #elsewhere(reference: string): readonly Entry[] {
    if (this.#scope === 'unit' || this.#dwarf.units.length === 1) return [];
    this.#index ??= this.#indexed();
    return this.#index.get(reference) ?? [];
  }

  #indexed(): ReadonlyMap<string, readonly Entry[]> {
    const index = new Map<string, Entry[]>();
    for (const unit of this.#dwarf.units)
      for (const entry of this.#declared(unit)) {
        const reference = this.#visitor.names.reference(entry);
        if (reference === undefined) continue;
        const name = referenceText(reference);
        const known = index.get(name);
        if (known === undefined) index.set(name, [entry]);
        else known.push(entry);
      }
    return index;
  }

  /** What is not inside a function. */
  *#declared(unit: Unit): Generator<Entry> {
    const waiting = [this.#reader.root(unit)];
    for (let scope = waiting.pop(); scope !== undefined; scope = waiting.pop())
      for (const child of scope.children()) {
        yield child;
        if (SCOPES.has(child.tag)) waiting.push(child);
      }
  }
}

function parsedSymbol(text: string): SymbolNode | undefined {
  try {
    const node = parseTypeText(text, { keepsCommas: false });
    return node.kind === 'variable' || node.kind === 'subprogram' ? node : undefined;
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}
