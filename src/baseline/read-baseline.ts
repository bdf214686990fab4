/** Reads a baseline: see format.ts. What was written is read back without loss, also where lines were merged. */
import type { AbiBuilder } from '../abi/abi-builder.ts';
import type { Definitions, Language } from '../abi/definitions.ts';
import { type DwarfksymsError, locate } from '../errors.ts';
import { type Block, blocksOf, invalid } from './blocks.ts';
import { LISTED } from './format.ts';
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

/** In the place of the number of a definition: the objects do not have the type. */
const MISSING = -1;

/** What a name means: the numbers of definitions, or MISSING. */
interface ReadType {
  usual?: number;
  /** In objects that list the name. */
  listed?: number;
  /** Further ones. */
  readonly byObject: Map<string, number>;
}

class BaselineReader {
  readonly #builder: AbiBuilder;
  readonly #definitions: Definitions;
  readonly #blocks: BlockReader;
  readonly #symbols = new Map<string, ReadSymbol>();
  readonly #types = new Map<string, ReadType>();
  /** By object, the names that it lists. */
  readonly #listed = new Map<string, ReadonlySet<string>>();
  readonly #versions = new Map<string, number>();
  /** Where definitions are, by their numbers. */
  readonly #lines = new Map<number, number>();

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
    this.#builder.computedWith(profile);
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
      case 'objects':
        return this.#object(block);
      case 'versions':
        return this.#version(block);
    }
  }

  #symbol(block: Block): void {
    const { name, facts, object, text } = this.#blocks.symbol(block);
    if (this.#symbols.has(name)) throw invalid(block.line, `the symbol ${shown(name)} is there twice`);
    const definition = text === undefined ? undefined : this.#idOf(name, text, block);
    this.#symbols.set(name, { definition, object });
    this.#builder.addExport(name, facts);
  }

  #type(block: Block): void {
    const { name, text, kind, objects } = this.#blocks.type(block);
    let type = this.#types.get(name);
    if (type === undefined) this.#types.set(name, (type = { byObject: new Map() }));
    const definition = text === undefined ? MISSING : this.#idOf(name, text, block);
    if (kind !== 'further') {
      if (type[kind] !== undefined)
        throw invalid(
          block.line,
          `${shown(name)} has two definitions ${kind === 'usual' ? 'that are not limited to some objects' : LISTED}`,
        );
      type[kind] = definition;
    }
    for (const object of objects) {
      if (type.byObject.has(object))
        throw invalid(block.line, `${shown(name)} has two definitions for ${shown(object)}`);
      type.byObject.set(object, definition);
    }
  }

  #object(block: Block): void {
    const { object, names } = this.#blocks.object(block);
    if (this.#listed.has(object)) throw invalid(block.line, `the object ${shown(object)} is there twice`);
    for (const [index, name] of names.entries())
      if (this.#types.get(name)?.listed === undefined)
        throw invalid(block.line + 1 + index, `${shown(name)} has no definition '${LISTED}' above`);
    this.#listed.set(object, new Set(names));
  }

  #version(block: Block): void {
    const { name, version } = this.#blocks.version(block);
    if (!this.#symbols.has(name))
      throw invalid(block.line, `${shown(name)} has a version, but is not in [symbols] above`);
    if (this.#versions.has(name)) throw invalid(block.line, `${shown(name)} has two versions`);
    this.#versions.set(name, version);
  }

  #idOf(name: string, text: string, { line }: Block): number {
    const id = this.#definitions.idOf(name, text, this.#blocks.language ?? 'dwarf');
    if (!this.#lines.has(id)) this.#lines.set(id, line);
    return id;
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
        const here = this.#meaning(this.#definitions.name(name), object);
        if (here === undefined) throw this.#undefinedName(id, name);
        if (here === MISSING) continue;
        types.push(here);
        waiting.push(here);
      }
    return types;
  }

  /** What a merge leaves where one side took away the last use of a type, and the other one added a use. */
  #undefinedName(id: number, name: number): DwarfksymsError {
    const [user, used] = [this.#definitions.nameOf(id), name].map((one) =>
      shown(this.#definitions.name(one)),
    );
    return invalid(this.#lines.get(id) ?? 1, `${user} refers to ${used}, which has no definition in [types]`);
  }

  #meaning(name: string, object: string): number | undefined {
    const type = this.#types.get(name);
    const isListed = this.#listed.get(object)?.has(name) === true;
    return type?.byObject.get(object) ?? (isListed ? type?.listed : type?.usual);
  }
}
