/**
 * What a side of a comparison says: symbols with their versions, and the types that these are made of. Types belong to what was
 * versioned together (an object of the build), because the same name can mean different types in different `.c` files.
 */
import { readSymtypes } from '../types/symtypes.ts';
import type { Definitions } from './definitions.ts';

/** What was versioned together: an object, a compile unit, a whole file. */
export interface AbiPart {
  /** For people: `drivers/mailbox/mailbox.o`; undefined where only a part of a kernel is known. */
  readonly name: string | undefined;
  /** By reference name, the number of the definition. */
  readonly types: ReadonlyMap<string, number>;
}

export interface AbiSymbol {
  /** latin1. */
  readonly name: string;
  /** Undefined where it has none, or the source does not tell. */
  readonly version: number | undefined;
  /** The number of its own type string; undefined where only the version is known. */
  readonly definition: number | undefined;
  /** Where its types are to be looked up. */
  readonly part: AbiPart | undefined;
  /** As `Module.symvers` calls it: `vmlinux`, `drivers/mailbox/mailbox`. */
  readonly module: string | undefined;
  readonly isGplOnly: boolean | undefined;
  readonly namespace: string | undefined;
}

export interface Abi {
  /** The path or title of the side. */
  readonly name: string;
  readonly symbols: ReadonlyMap<string, AbiSymbol>;
  /** All parts, also those whose types no symbol has. */
  readonly parts: readonly AbiPart[];
}

/** What is known of exports beside their types. */
export type ExportFacts = Pick<AbiSymbol, 'version' | 'module' | 'isGplOnly' | 'namespace'>;

const NO_FACTS: ExportFacts = {
  version: undefined,
  module: undefined,
  isGplOnly: undefined,
  namespace: undefined,
};

export class AbiBuilder {
  readonly #name: string;
  readonly #definitions: Definitions;
  readonly #symbols = new Map<string, AbiSymbol>();
  readonly #parts: AbiPart[] = [];

  constructor(name: string, definitions: Definitions) {
    this.#name = name;
    this.#definitions = definitions;
  }

  /** Adds the lines of a `.symtypes` file of one object. Symbols met before keep what they have. */
  addPart(name: string | undefined, lines: Uint8Array): void {
    const types = new Map<string, number>();
    const part: AbiPart = { name, types };
    const symbols: [string, number][] = [];
    for (const record of readSymtypes(lines)) {
      const id = this.#definitions.idOf(record.text);
      if (REFERENCE.test(record.name)) types.set(record.name, id);
      else symbols.push([record.name, id]);
    }
    this.#parts.push(part);
    for (const [symbol, definition] of symbols) {
      const known = this.#symbols.get(symbol);
      if (known?.definition !== undefined) continue;
      this.#symbols.set(symbol, { name: symbol, ...NO_FACTS, ...known, definition, part });
    }
  }

  /** Adds what is known of an export; what was known before and is not known now stays. */
  addExport(name: string, facts: Partial<ExportFacts>): void {
    const known = this.#symbols.get(name) ?? { name, ...NO_FACTS, definition: undefined, part: undefined };
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    this.#symbols.set(name, { ...known, ...given });
  }

  abi(): Abi {
    return { name: this.#name, symbols: this.#symbols, parts: this.#parts };
  }
}

/** How reference names begin; the names of symbols cannot have `#`. */
const REFERENCE = /^[suet]#/;
