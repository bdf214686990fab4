/**
 * Types as values, in the words of DWARF. A type inside another one is a value too, unless it has a name by which type strings
 * refer to it: then it is a reference, so that a value never contains itself.
 *
 *     struct device;                                       // declared, not defined
 *     struct queue { const struct device *owner; unsigned int depth : 4; };
 *     int queue_add(struct queue *queue);
 *
 * For the last line a compiler writes, and the visitor (type-of.ts) makes of the entry of `queue` and that of `queue_add`:
 *
 *     DW_TAG_structure_type  DW_AT_name queue, DW_AT_byte_size 16
 *       DW_TAG_member        DW_AT_name owner, DW_AT_type → DW_TAG_pointer_type → DW_TAG_const_type → …device,
 *                            DW_AT_data_member_location 0
 *       DW_TAG_member        DW_AT_name depth, DW_AT_type → DW_TAG_base_type unsigned int,
 *                            DW_AT_bit_size 4, DW_AT_data_bit_offset 64
 *     DW_TAG_subprogram      DW_AT_name queue_add, DW_AT_type → DW_TAG_base_type int
 *       DW_TAG_formal_parameter  DW_AT_name queue, DW_AT_type → DW_TAG_pointer_type → …queue
 *
 *     { kind: 'structure', name: 'queue', body: { kind: 'defined', byteSize: 16n, items: [
 *       { kind: 'member', name: 'owner', location: 0n, type:
 *         { kind: 'modified', modifier: 'pointer', byteSize: 8n, type:
 *           { kind: 'modified', modifier: 'const', type: { kind: 'reference', letter: 's', name: 'device' } } } },
 *       { kind: 'member', name: 'depth', bitSize: 4n, bitOffset: 64n, type:
 *         { kind: 'base', name: 'unsigned int', byteSize: 4n, encoding: 7n } } ] } }
 *     { kind: 'subprogram', result: { kind: 'base', name: 'int', byteSize: 4n, encoding: 5n }, parameters: [
 *       { kind: 'parameter', name: 'queue', type: { kind: 'modified', modifier: 'pointer', … 's#queue' } } ] }
 *
 * Their texts (type-text.ts), which are also the lines of a `.symtypes` file, and what parse-type-text.ts reads:
 *
 *     s#device   structure_type device { }
 *     s#queue    structure_type queue { member pointer_type { const_type { s#device } } byte_size(8) owner
 *                data_member_location(0) , member base_type unsigned int byte_size(4) encoding(7) depth bit_size(4)
 *                data_bit_offset(64) } byte_size(16)
 *     queue_add  subprogram ( formal_parameter pointer_type { s#queue } byte_size(8) queue ) -> base_type int byte_size(4)
 *                encoding(5)
 *
 * The version of `queue_add` is the CRC-32 of its text with `s#queue` replaced by that one's text, and in it `s#device` by its own:
 * 0x4ba8a720, which test/types/worked-example.test.ts computes.
 *
 * Numbers are those of the attributes, unsigned, and undefined where there is none. Names are qualified (symbol versions, section
 * 3), and undefined for what is nameless.
 */
import type { TypeEntry } from './entry.ts';

/** What a type can be where another type, a member or a parameter has it. */
export type Type = EntryNode | TypeReference | VoidType | IgnoredType;

/** What an entry says. DWARF that refers to a member in the place of a type gets that one's text. */
export type EntryNode = TypeNode | Member | Enumerator | VariantPart | Variant;

/** What an entry of a type says: the types of DWARF 5, chapter 5, that versions know. */
export type TypeNode =
  | BaseType
  | ModifiedType
  | Typedef
  | ArrayType
  | FunctionType
  | Aggregate
  | Enumeration
  | UnspecifiedType
  | UnknownTag;

/** What a symbol's own entry says. */
export type SymbolNode = VariableSymbol | SubprogramSymbol;

interface FromEntry {
  /** The entry that it was made from; undefined if it was made from text. */
  readonly entry?: TypeEntry | undefined;
}

interface Sized {
  readonly byteSize?: bigint | undefined;
  readonly alignment?: bigint | undefined;
}

/** How a reference name begins: of structures and classes, unions, enumerations, typedefs. */
export type ReferenceLetter = 's' | 'u' | 'e' | 't';

/** A type that is known by its name. */
export interface TypeReference {
  readonly kind: 'reference';
  readonly letter: ReferenceLetter;
  readonly name: string;
  /** The entry that has the name here; others of that name may say something else. */
  readonly entry?: TypeEntry | undefined;
}

/** No type where one could be: of a function without a result, of what a `void *` points to. */
export interface VoidType {
  readonly kind: 'void';
}

/** A union that a kABI rule makes vanish (symbol versions, section 8): it has an empty text. */
export interface IgnoredType {
  readonly kind: 'ignored';
}

export interface BaseType extends FromEntry, Sized {
  readonly kind: 'base';
  readonly name: string | undefined;
  /** DW_ATE. */
  readonly encoding?: bigint | undefined;
}

/** The tags of type modifiers (DWARF 5, 5.3), and that of a template's type parameter, without `_type`. */
export type Modifier =
  | 'atomic'
  | 'const'
  | 'immutable'
  | 'packed'
  | 'pointer'
  | 'reference'
  | 'restrict'
  | 'rvalue_reference'
  | 'shared'
  | 'template_type_parameter'
  | 'volatile';

export interface ModifiedType extends FromEntry, Sized {
  readonly kind: 'modified';
  readonly modifier: Modifier;
  readonly name: string | undefined;
  readonly type: Type;
}

export interface Typedef extends FromEntry, Sized {
  readonly kind: 'typedef';
  readonly name: string | undefined;
  readonly type: Type;
}

export interface ArrayType extends FromEntry {
  readonly kind: 'array';
  /** The number of elements in each dimension; undefined where it is not known, as of `int last[]`. */
  readonly dimensions: readonly (bigint | undefined)[];
  readonly type: Type;
}

export interface FunctionType extends FromEntry {
  readonly kind: 'function';
  readonly parameters: readonly Item[];
  readonly result: Type;
}

/** DWARF 5, 5.7. */
export interface Aggregate extends FromEntry {
  readonly kind: 'structure' | 'class' | 'union';
  readonly name: string | undefined;
  readonly body: Body;
}

/** DWARF 5, 5.9. */
export interface Enumeration extends FromEntry {
  readonly kind: 'enumeration';
  readonly name: string | undefined;
  readonly body: Body;
}

/** What is between the braces, or why nothing is (symbol versions, section 4). */
export type Body =
  | (Sized & { readonly kind: 'defined'; readonly items: readonly Item[] })
  /** The file only declares it. */
  | { readonly kind: 'declared' }
  /** It is defined in a `.c` file, so that nobody else can know what it holds. */
  | { readonly kind: 'private'; readonly file: string }
  /** A text does not say which of the two it is. */
  | { readonly kind: 'not-shown' };

/** DWARF 5, 5.2. */
export interface UnspecifiedType extends FromEntry {
  readonly kind: 'unspecified';
}

/** An entry that is no type that versions know: it has no text. */
export interface UnknownTag extends FromEntry {
  readonly kind: 'unknown';
  /** DW_TAG. */
  readonly tag: number;
}

/** What lists consist of: bodies, parameters, variant parts. */
export type Item = Member | Enumerator | VariantPart | Variant | LeftOutItem | OtherItem;

interface Separated {
  /**
   * By position every item but the first has a comma before it. In the profile `linux` that depends on what was met before
   * (symbol versions, section 4): where this is set, it is the other way round.
   */
  readonly commaDeviates?: true;
}

/** A member of an aggregate, or a parameter of a function. */
export interface Member extends FromEntry, Separated {
  readonly kind: 'member' | 'parameter';
  /** Its own name, not qualified; it may be empty. */
  readonly name: string | undefined;
  readonly type: Type;
  /** DW_ACCESS. */
  readonly accessibility?: bigint | undefined;
  readonly bitSize?: bigint | undefined;
  /** From the beginning of the aggregate, in bits. */
  readonly bitOffset?: bigint | undefined;
  /** From the beginning of the aggregate, in bytes. */
  readonly location?: bigint | undefined;
}

export interface Enumerator extends FromEntry, Separated {
  readonly kind: 'enumerator';
  readonly name: string | undefined;
  readonly value: bigint | undefined;
}

/** Members of which only those of one variant are there at a time. DWARF 5, 5.7.10. */
export interface VariantPart extends FromEntry, Separated {
  readonly kind: 'variant-part';
  readonly items: readonly Item[];
}

export interface Variant extends FromEntry, Separated {
  readonly kind: 'variant';
  readonly items: readonly Item[];
  /** The discriminant's value for which it is the one that is there. */
  readonly discriminantValue: bigint | undefined;
}

/** A type among the items of a variant part, or what has no business among items: its type then is an unknown tag. */
export interface OtherItem {
  readonly kind: 'other';
  readonly type: Type;
}

/** An enumerator that a kABI rule leaves out (symbol versions, section 8): texts show it only where it is the only item. */
export interface LeftOutItem {
  readonly kind: 'left-out';
}

export interface VariableSymbol extends FromEntry {
  readonly kind: 'variable';
  readonly type: Type;
}

export interface SubprogramSymbol extends FromEntry {
  readonly kind: 'subprogram';
  readonly parameters: readonly Item[];
  readonly result: Type;
}
