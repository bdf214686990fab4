/** Collects what a side of a comparison says, from any number of files. */
import type { Abi, AbiPart, AbiSymbol, ExportFacts } from './abi.ts';
import { type DefinitionLine, type Definitions, isReferenceName, type Language } from './definitions.ts';
import type { NumberedPart } from './numbered-part.ts';
import type { NumberedLines } from './numbered-lines.ts';

const NO_FACTS: ExportFacts = {
  version: undefined,
  module: undefined,
  isGplOnly: undefined,
  namespace: undefined,
};

export class AbiBuilder {
  readonly #definitions: Definitions;
  readonly #symbols = new Map<string, AbiSymbol>();
  readonly #parts: AbiPart[] = [];
  #language: Language | undefined;
  #profile: string | undefined;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** Who wrote the texts; undefined where there are none. */
  get language(): Language | undefined {
    return this.#language;
  }

  /** How its versions were computed: the name of the profile, and `stable`. Undefined where that is not known. */
  get profile(): string | undefined {
    return this.#profile;
  }

  get isEmpty(): boolean {
    return this.#symbols.size === 0;
  }

  /** Takes note of how versions were computed, unless that is known already. */
  computedWith(profile: string | undefined): void {
    this.#profile ??= profile;
  }

  /** In the order in which they came, those without types and symbols left out. */
  get parts(): readonly AbiPart[] {
    return this.#parts;
  }

  /** Adds what was versioned together. Symbols met before keep what they have. */
  addPart(name: string, lines: Iterable<DefinitionLine>, language: Language): void {
    const definitions = this.#definitions;
    const types: number[] = [];
    const symbols: number[] = [];
    for (const { line, nameLength } of lines) {
      const id = definitions.idOfLine(line, nameLength, language);
      (isReferenceName(line) ? types : symbols).push(id);
    }
    this.addDefinitions(name, types, symbols, language);
  }

  /**
   * The same of what was made from debugging information, and has its lines by number.
   * @param path that led to the object
   */
  addNumbered(name: string, path: string, part: NumberedPart, lines: NumberedLines): void {
    const { types, symbols } = lines.definitions(part);
    this.addDefinitions(name, types, symbols, 'dwarf', path);
  }

  /**
   * The same for what has numbers already.
   * @param types the numbers of the definitions of its types, and @param symbols those of its symbols
   */
  addDefinitions(
    name: string,
    types: ArrayLike<number>,
    symbols: ArrayLike<number>,
    language: Language,
    path?: string,
  ): void {
    if (types.length + symbols.length === 0) return;
    const definitions = this.#definitions;
    this.#language = language;
    const part: AbiPart = {
      name,
      types: Uint32Array.from(types),
      symbols: Uint32Array.from(symbols),
      path,
    };
    this.#parts.push(part);
    for (const definition of part.symbols) {
      const symbol = definitions.name(definitions.nameOf(definition));
      const known = this.#symbols.get(symbol);
      if (known?.definition === undefined)
        this.#symbols.set(symbol, { name: symbol, ...NO_FACTS, ...known, definition, part });
    }
  }

  /** Adds what is known of an export. What is known already stays. */
  addExport(name: string, facts: ExportFacts): void {
    const { version, module, isGplOnly, namespace, ...rest } = this.#symbols.get(name) ?? {
      name,
      ...NO_FACTS,
      definition: undefined,
      part: undefined,
    };
    this.#symbols.set(name, {
      ...rest,
      version: version ?? facts.version,
      module: module ?? facts.module,
      isGplOnly: isGplOnly ?? facts.isGplOnly,
      namespace: namespace ?? facts.namespace,
    });
  }

  /** Leaves out symbols that are not exported, of which a part may have lines. */
  keepExports(isExported: (name: string) => boolean): void {
    for (const name of this.#symbols.keys()) if (!isExported(name)) this.#symbols.delete(name);
  }

  abi(name: string): Abi {
    return { name, symbols: this.#symbols };
  }
}
