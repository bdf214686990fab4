/**
 * What a side of a comparison says: symbols with their versions, and the types that these are made of. Types belong to what was
 * versioned together (an object of the build), because the same name can mean different types in different `.c` files.
 */
import type { Definitions } from './definitions.ts';

/** What was versioned together: an object, a compile unit, a whole file. */
export interface AbiPart {
  /** For people: `drivers/mailbox/mailbox.o`. */
  readonly name: string;
  /** The numbers of the definitions of its types, one for each reference name. */
  readonly types: Uint32Array;
  /** The numbers of the definitions of its symbols. */
  readonly symbols: Uint32Array;
  /** The path that led to the object that it was read from; undefined for type strings. */
  readonly path?: string | undefined;
}

export interface AbiSymbol {
  /** latin1. */
  readonly name: string;
  /** Undefined where it has none, or the source does not tell. */
  readonly version: number | undefined;
  /** The number of its own definition; undefined where only the version is known. */
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
}

/** What is known of exports beside their types. */
export type ExportFacts = Pick<AbiSymbol, 'version' | 'module' | 'isGplOnly' | 'namespace'>;

/** The definitions of a part by their names. */
export function typesOf(part: AbiPart, definitions: Definitions): ReadonlyMap<string, number> {
  return new Map(Array.from(part.types, (id) => [definitions.name(definitions.nameOf(id)), id]));
}
