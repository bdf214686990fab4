/**
 * What a program says: types and symbols, before anybody decides how DWARF spells them. Generated first, so that a
 * counterexample shrinks to the few types that matter whatever their encoding is.
 *
 * `struct list { struct list *next; } *head;` is
 *
 *     types: [ { kind: 'aggregate', tag: DW_TAG.structure_type, name: 'list', scope: [], definition:
 *                { members: [{ name: 'next', type: 1, … }], … }, … },
 *              { kind: 'modifier', tag: DW_TAG.pointer_type, target: 0, … } ]
 *     symbols: [ { kind: 'variable', name: 'head', type: 1, … } ]
 *
 * INVARIANT: a type refers to types before it, or to *anchors* anywhere: aggregates and enumerations that have a reference
 * name, and nameless ones behind a typedef of their own. So every cycle has an aggregate, which ends the walk, and a name, which ends the
 * type string (symbol versions, sections 4 and 5).
 */

import type { StrayContent } from './strays.ts';

/** An index into `Content.types`; `undefined` is C's void. */
export type TypeIndex = number | undefined;

export interface Content {
  readonly types: readonly TypeContent[];
  readonly symbols: readonly SymbolContent[];
  readonly strays: readonly StrayContent[];
}

export type TypeContent =
  | BaseContent
  | ModifierContent
  | TypedefContent
  | ArrayContent
  | SubroutineContent
  | AggregateContent
  | EnumerationContent
  | UnspecifiedContent;

export interface BaseContent {
  readonly kind: 'base';
  readonly name: string;
  readonly byteSize: number | undefined;
  readonly encoding: number | undefined;
}

/** Pointers, qualifiers: everything that says one thing about another type. */
export interface ModifierContent {
  readonly kind: 'modifier';
  readonly tag: number;
  readonly target: TypeIndex;
  readonly name: string | undefined;
  readonly byteSize: number | undefined;
}

export interface TypedefContent extends Scoped {
  readonly kind: 'typedef';
  readonly name: string | undefined;
  readonly target: TypeIndex;
  readonly alignment: bigint | undefined;
}

export interface ArrayContent {
  readonly kind: 'array';
  readonly element: TypeIndex;
  readonly bounds: readonly ArrayBound[];
}

/** `unknown`: a flexible array member. `expression`: a variable length array. */
export interface ArrayBound {
  readonly kind: 'count' | 'upper' | 'unknown' | 'expression';
  readonly value: bigint;
  readonly index: TypeIndex;
}

export interface SubroutineContent {
  readonly kind: 'subroutine';
  readonly signature: Signature;
}

export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly result: TypeIndex;
  /** `f(int, …)`. */
  readonly isVariadic: boolean;
  /** False for K&R definitions. */
  readonly isPrototyped: boolean;
}

export interface Parameter {
  readonly name: string | undefined;
  readonly type: TypeIndex;
}

export interface AggregateContent extends Scoped {
  readonly kind: 'aggregate';
  readonly tag: number;
  readonly name: string | undefined;
  readonly definition: AggregateBody | undefined;
  /** A nameless aggregate behind `typedef struct { … } NAME`: what refers to the aggregate refers to the typedef. */
  readonly typedefName: string | undefined;
  readonly declFile: SourceFile | undefined;
}

export interface AggregateBody {
  readonly members: readonly MemberContent[];
  readonly variantPart: VariantPartContent | undefined;
  readonly byteSize: bigint | undefined;
  readonly alignment: bigint | undefined;
  /** Children that type strings pass over. */
  readonly hasTemplateParameter: boolean;
  readonly hasMethod: boolean;
}

export interface MemberContent {
  readonly name: string | undefined;
  readonly type: TypeIndex;
  readonly offset: MemberOffset;
  readonly bits: BitField | undefined;
  /** A DW_ACCESS number. */
  readonly accessibility: number | undefined;
}

/** `expression`: DW_OP_plus_uconst, as gcc writes it in DWARF 2. */
export type MemberOffset =
  | { readonly kind: 'none' }
  | { readonly kind: 'constant'; readonly byteOffset: bigint }
  | { readonly kind: 'expression'; readonly byteOffset: bigint };

/** `dwarf2`: byte_size, bit_offset, bit_size. `dwarf4`: bit_size, data_bit_offset. */
export interface BitField {
  readonly style: 'dwarf2' | 'dwarf4';
  readonly bitSize: number;
  readonly bitOffset: number;
}

/** A Rust enum: the discriminant is a member of the variant part. */
export interface VariantPartContent {
  readonly discriminant: MemberContent | undefined;
  readonly variants: readonly VariantContent[];
}

export interface VariantContent {
  readonly discriminant: bigint | undefined;
  readonly members: readonly MemberContent[];
}

export interface EnumerationContent extends Scoped {
  readonly kind: 'enumeration';
  readonly name: string | undefined;
  readonly typedefName: string | undefined;
  readonly definition: EnumerationBody | undefined;
  readonly declFile: SourceFile | undefined;
}

export interface EnumerationBody {
  readonly enumerators: readonly EnumeratorContent[];
  readonly underlying: TypeIndex;
  readonly byteSize: bigint | undefined;
}

export interface EnumeratorContent {
  readonly name: string;
  /** Between -2^63 and 2^64 - 1. `undefined`: no constant. */
  readonly value: bigint | undefined;
}

export interface UnspecifiedContent {
  readonly kind: 'unspecified';
  readonly name: string;
}

/** Where the DIE stands. */
export interface Scoped {
  /** Namespaces, the outermost first; none where the type is nested in another one. */
  readonly scope: readonly string[];
  /** The structure or class, before this type, that it is a child of. */
  readonly nestedIn: TypeIndex;
  /** Inside the subprogram that uses it, and once more in each other one. */
  readonly isLocal: boolean;
  readonly placement: TypePlacement;
}

/** Whether the type wants to be moved out of the units that use it, where the arrangement has such places. */
export type TypePlacement = 'in-unit' | 'type-unit' | 'partial-unit';

/** What DW_AT_decl_file names. A definition in a .c file is private. */
export type SourceFile = 'header' | 'source' | 'rust';

export type SymbolContent = VariableContent | FunctionContent;

interface AnySymbol {
  readonly name: string;
  /** The DIE has both DW_AT_name and DW_AT_linkage_name, which is the symbol's. */
  readonly sourceName: string | undefined;
  readonly scope: readonly string[];
  /** `both`: a declaration stands before the definition. `stand-in`: only a `__gendwarfksyms_ptr_` variable. */
  readonly presence: 'definition' | 'declaration' | 'both' | 'stand-in';
  /** Further ELF symbols at the same address. */
  readonly aliases: readonly string[];
}

export interface VariableContent extends AnySymbol {
  readonly kind: 'variable';
  /** `int common;` in C of before 2020: the linker gives it a place, if the symbol table says how it is aligned. */
  readonly isCommon: boolean;
  readonly type: TypeIndex;
}

export interface FunctionContent extends AnySymbol {
  readonly kind: 'function';
  readonly signature: Signature;
  /** The out-of-line instance refers to an abstract instance, as those of inlined functions do. */
  readonly hasAbstractOrigin: boolean;
  /** Variables, blocks and labels, which versions do not depend on. */
  readonly body: readonly TypeIndex[];
}
