/**
 * What the generator reads of a .ksy file (Kaitai Struct User Guide, "Kaitai Struct language"). Keys that start with `-`
 * are ours: the compiler allows and ignores them.
 */
import YAML from 'yaml';

/** A grammar says something that the generator does not understand: the build has to stop. */
export class GrammarError extends Error {}

export interface Switch {
  readonly 'switch-on': string | number | boolean;
  readonly cases: Readonly<Record<string, string>>;
}

export interface Attribute {
  readonly id: string;
  readonly type?: string | Switch;
  readonly enum?: string;
  readonly if?: string | boolean;
  readonly size?: number | string;
  readonly contents?: number | string | readonly (number | string)[];
  readonly 'size-eos'?: boolean;
  readonly terminator?: number;
  readonly repeat?: 'eos' | 'expr' | 'until';
  readonly 'repeat-until'?: string;
  readonly 'repeat-expr'?: string | number;
  readonly valid?: unknown;
  readonly doc?: string;
  readonly 'doc-ref'?: string;
}

export interface Instance extends Omit<Attribute, 'id'> {
  readonly value?: string | number;
}

export interface Parameter {
  readonly id: string;
  readonly type: string;
  readonly doc?: string;
}

export interface EnumEntry {
  readonly id: string;
  readonly doc?: string;
  /** The standard's own spelling, and a second name of the same code. */
  readonly '-orig-id'?: string;
  readonly '-also'?: string;
  /** Of an attribute form: the class that it belongs to (DWARF 5, 7.5.5). */
  readonly '-class'?: string;
  /** Of an attribute or a form: the classes that its value may have (DWARF 5, 7.5.4 and 7.5.6), and those of earlier versions. */
  readonly '-classes'?: readonly string[];
  readonly '-classes-v4'?: readonly string[];
  readonly '-classes-v3'?: readonly string[];
  readonly '-classes-v2'?: readonly string[];
  /** Of an attribute: the classes that the text of the standard names, and its table does not. */
  readonly '-text-classes'?: readonly string[];
  /** Of an attribute: the enum that its constants are codes of. */
  readonly '-codes'?: string;
  /** Of a reference form: what its value leads into. */
  readonly '-refers'?: string;
  /** Of a DWARF code: the first and the last version of the standard that has it. */
  readonly '-since'?: number;
  readonly '-until'?: number;
  /** Of a standard opcode of line number programs: how many operands it has. */
  readonly '-operands'?: number;
  /** Of an operation of expressions: how many elements it takes from the stack and puts there, and what it does besides. */
  readonly '-pops'?: number;
  readonly '-pushes'?: number;
  readonly '-kind'?: string;
  /** Of a vendor's operation: the standard one that has replaced it. */
  readonly '-standard'?: string;
  /** Of a relocation type: how the value is computed, and how many bytes are written. */
  readonly '-operation'?: string;
  readonly '-width'?: number;
  /** Of a relocation type: the only class whose files have it. */
  readonly '-elf-class'?: 32 | 64;
  /** Of a relocation type: its place is a multiple of its width, and another type is for places that are not. */
  readonly '-aligned'?: boolean;
  /** Of a machine: where its relocations have their addends; in the record if nothing is said. */
  readonly '-addends'?: 'place' | 'either';
}

export interface TypeSpec {
  readonly meta?: { readonly endian?: string | Switch };
  readonly doc?: string;
  readonly 'doc-ref'?: string;
  readonly params?: readonly Parameter[];
  readonly seq?: readonly Attribute[];
  readonly instances?: Readonly<Record<string, Instance>>;
  readonly types?: Readonly<Record<string, TypeSpec>>;
  readonly enums?: Readonly<Record<string, Readonly<Record<string, EnumEntry | string>>>>;
  /** Marks the two LEB128 grammars, whose idiom has a fast equivalent. */
  readonly '-leb128'?: 'unsigned' | 'signed';
}

export interface Grammar extends TypeSpec {
  readonly meta: {
    readonly id: string;
    readonly title?: string;
    readonly endian?: string | Switch;
    readonly imports?: readonly string[];
  };
  /** Of dwarf_tables.ksy. All lists are of ids of enums. */
  readonly '-declaration-coordinates'?: readonly string[];
  readonly '-any-attributes'?: Readonly<Record<string, readonly string[]>>;
  readonly '-tag-attributes'?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly '-unit-attributes'?: Readonly<Record<string, readonly string[]>>;
  readonly '-tag-groups'?: Readonly<Record<string, readonly string[]>>;
  readonly '-parents'?: Readonly<Record<string, readonly string[]>>;
  readonly '-sections'?: Readonly<Record<string, Readonly<Record<string, number | 'none'>>>>;
}

/** All grammars of the folder `ksy/` by their id. */
export type Grammars = ReadonlyMap<string, Grammar>;

export function parseGrammar(text: string, fileName: string): Grammar {
  const grammar = parseYaml(text, fileName) as Grammar | null;
  if (`${grammar?.meta?.id}.ksy` !== fileName)
    throw new GrammarError(`${fileName}: meta/id is ${grammar?.meta?.id}`);
  return grammar as Grammar;
}

/** Keys that stand twice are an error of YAML: no member of an enum is lost. */
function parseYaml(text: string, fileName: string): unknown {
  try {
    return YAML.parse(text);
  } catch (error) {
    throw new GrammarError(`${fileName}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function grammarOf(grammars: Grammars, id: string): Grammar {
  const grammar = grammars.get(id);
  if (grammar === undefined) throw new GrammarError(`there is no ksy/${id}.ksy`);
  return grammar;
}

export interface EnumMember extends EnumEntry {
  readonly code: number;
}

/** The members of an enum, in the order of their codes. */
export function enumMembers(spec: TypeSpec, name: string): readonly EnumMember[] {
  const entries = spec.enums?.[name];
  if (entries === undefined) throw new GrammarError(`there is no enum ${name}`);
  return Object.entries(entries)
    .map(([key, entry]) => {
      const code = Number(key);
      if (!Number.isSafeInteger(code)) throw new GrammarError(`enum ${name}: ${key} is no integer`);
      return { code, ...(typeof entry === 'string' ? { id: entry } : entry) };
    })
    .toSorted((a, b) => a.code - b.code);
}
