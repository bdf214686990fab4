/** Reads a baseline: see format.ts. What was written is read back without loss, also where lines were merged. */
import type { AbiBuilder } from '../abi/abi-builder.ts';
import type { Definitions, Language } from '../abi/definitions.ts';
import { locate } from '../errors.ts';
import { type Block, blocksOf, invalid } from './blocks.ts';
import { BlockReader } from './read-blocks.ts';
import { shown } from './words.ts';

/**
 * @param file for messages
 * @throws DwarfksymsError `baseline` with the number of the line
 */
export function readBaseline(
  bytes: Uint8Array,
  file: string,
  builder: AbiBuilder,
  definitions: Definitions,
): void {
  locate({ file }, () => new BaselineReader(builder, definitions).read(bytes));
}

interface ReadSymbol {
  readonly definition: number | undefined;
  readonly object: string | undefined;
}

/** What a name means: usually, and in some objects. Undefined: it is not there. */
interface ReadType {
  usual: number | undefined;
  hasUsual: boolean;
  readonly byObject: Map<string, number | undefined>;
}

class BaselineReader {
  readonly #builder: AbiBuilder;
  readonly #definitions: Definitions;
  readonly #blocks: BlockReader;
  readonly #symbols = new Map<string, ReadSymbol>();
  readonly #types = new Map<string, ReadType>();
  readonly #versions = new Map<string, number>();

  constructor(builder: AbiBuilder, definitions: Definitions) {
    this.#builder = builder;
    this.#definitions = definitions;
    this.#blocks = new BlockReader();
  }

  read(bytes: Uint8Array): void {
    for (const block of blocksOf(bytes)) this.#take(block);
    const { language, profile } = this.#blocks;
    this.#addParts(language ?? 'dwarf');
    for (const [name, version] of this.#versions)
      this.#builder.addExport(name, {
        version,
        isGplOnly: undefined,
        namespace: undefined,
        module: undefined,
      });
    if (this.#versions.size > 0) this.#builder.computedWith(profile);
  }

  #take(block: Block): void {
    switch (block.section) {
      case undefined:
        return this.#blocks.head(block);
      case 'base types':
        return this.#blocks.baseType(block);
      case 'symbols':
        return this.#symbol(block);
      case 'types':
        return this.#type(block);
      case 'versions':
        return this.#version(block);
    }
  }

  #symbol(block: Block): void {
    const { name, facts, object, text } = this.#blocks.symbol(block);
    if (this.#symbols.has(name)) throw invalid(block.line, `the symbol ${shown(name)} is there twice`);
    const definition = text === undefined ? undefined : this.#idOf(name, text);
    this.#symbols.set(name, { definition, object });
    this.#builder.addExport(name, facts);
  }

  #type(block: Block): void {
    const { name, text, objects } = this.#blocks.type(block);
    let type = this.#types.get(name);
    if (type === undefined)
      this.#types.set(name, (type = { usual: undefined, hasUsual: false, byObject: new Map() }));
    const definition = text === undefined ? undefined : this.#idOf(name, text);
    if (objects.length === 0) {
      if (type.hasUsual)
        throw invalid(block.line, `${shown(name)} has two definitions that are not limited to some objects`);
      type.usual = definition;
      type.hasUsual = true;
    }
    for (const object of objects) {
      if (type.byObject.has(object))
        throw invalid(block.line, `${shown(name)} has two definitions for ${shown(object)}`);
      type.byObject.set(object, definition);
    }
  }

  #version(block: Block): void {
    const { name, version } = this.#blocks.version(block);
    if (!this.#symbols.has(name))
      throw invalid(block.line, `${shown(name)} has a version, but is not in [symbols] above`);
    if (this.#versions.has(name)) throw invalid(block.line, `${shown(name)} has two versions`);
    this.#versions.set(name, version);
  }

  #idOf(name: string, text: string): number {
    return this.#definitions.idOf(name, text, this.#blocks.language ?? 'dwarf');
  }

  // ---------------------------------------------------------------- parts

  /** The types of an object are those that its symbols reach. */
  #addParts(language: Language): void {
    const byObject = new Map<string, number[]>();
    for (const { definition, object } of this.#symbols.values()) {
      if (definition === undefined || object === undefined) continue;
      const ids = byObject.get(object);
      if (ids === undefined) byObject.set(object, [definition]);
      else ids.push(definition);
    }
    for (const [object, symbols] of byObject)
      this.#builder.addDefinitions(object, this.#typesOf(object, symbols), symbols, language);
  }

  #typesOf(object: string, symbols: readonly number[]): readonly number[] {
    const met = new Set<number>();
    const types: number[] = [];
    const waiting = [...symbols];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      for (const name of this.#definitions.references(id)) {
        if (met.has(name)) continue;
        met.add(name);
        const type = this.#types.get(this.#definitions.name(name));
        const here = type?.byObject.has(object) === true ? type.byObject.get(object) : type?.usual;
        if (here === undefined) continue;
        types.push(here);
        waiting.push(here);
      }
    return types;
  }
}
