/**
 * What a symbol's version does not depend on although it could matter: attributes of the entries behind it that no type string shows
 * (symbol versions, section 4; docs/laws.md, "What no version sees"). Only what these entries have is named.
 */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { innerTypes } from '../types/inner-types.ts';
import type { TypeEntry } from '../types/entry.ts';
import { isPrototyped, isVariadic } from '../types/prototype.ts';
import type { Item, SymbolNode, Type } from '../types/type-node.ts';
import type { Language } from './language.ts';
import type { NamedTypes } from './named-types.ts';
import { shownName } from './type-names.ts';

/** What is not seen, and what would change without being noticed. */
export const BLIND_SPOTS = {
  variadic: 'takes more arguments (...): whether it does is not part of the version',
  unprototyped: 'declared without a list of parameters: f() and f(void) have the same version',
  noreturn: 'never returns: that it does not is not part of the version',
  'calling-convention': 'has a calling convention that is not part of the version',
  'bit-position':
    'bit fields whose places are given as DWARF 2 and 3 have it (gcc also in DWARF 4, clang 14 also in 5), which is not part of the version',
  'member-location': 'members whose places are expressions, which are not part of the version',
  'member-alignment': 'alignment asked for by a member or variable, not by a type: not part of the version',
  'byte-order': 'byte order (scalar_storage_order): not part of the version',
  'enum-type': 'the underlying type of an enumeration is not part of the version, its size is',
  'bit-size': 'the bits of a _BitInt are not part of the version, its size in bytes is',
  'array-bound': 'arrays whose bounds are expressions or variables: not part of the version',
  vector: 'a vector has the version of an array of its size',
  discriminant:
    'which member or value selects a variant is not part of the version, if it is not one constant',
  'no-members':
    'the debugging information has a size but no members: gcc leaves out those of a nameless union that is made transparent behind its typedef',
  unspecified: 'a type that only has a name, which is not part of the version',
  'address-class': 'the address class of a pointer is not part of the version',
  storage: 'whether the variable is thread-local, and its value and section, are not part of the version',
  contested: 'the file has several definitions of the name; the longest type string counts for all',
  overridden:
    'what the definition of the name says: a kABI rule, or a definition that was not found, gives another type string',
} as const;

export type BlindSpotKind = keyof typeof BLIND_SPOTS;

export interface BlindSpot {
  readonly kind: BlindSpotKind;
  /** Names of the types that have it, the symbol's own first; each once. */
  readonly where: readonly string[];
}

/** @param name of the symbol */
export function blindSpotsOf(
  symbol: SymbolNode,
  name: string,
  types: NamedTypes,
  language: Language,
): readonly BlindSpot[] {
  const found = new Map<BlindSpotKind, Set<string>>();
  const add = (kind: BlindSpotKind, where: string): void => {
    const known = found.get(kind);
    if (known === undefined) found.set(kind, new Set([where]));
    else known.add(where);
  };
  if (symbol.kind === 'variable') add('storage', name);
  for (const kind of spotsIn(symbol, language)) add(kind, name);
  for (const { reference, node, isContested, isOverridden } of types.values()) {
    if (isContested) add('contested', shownName(reference));
    if (isOverridden) add('overridden', shownName(reference));
    for (const kind of spotsIn(node, language)) add(kind, shownName(reference));
  }
  return (Object.keys(BLIND_SPOTS) as BlindSpotKind[]).flatMap((kind) => {
    const where = found.get(kind);
    return where === undefined ? [] : [{ kind, where: [...where] }];
  });
}

type Node = Type | SymbolNode | Item;

/** Those of a node and of the nameless types in it. */
function* spotsIn(node: Node, language: Language): Generator<BlindSpotKind> {
  const met = new Set<Node>();
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    if (next.kind === 'reference') continue;
    if ('entry' in next && next.entry !== undefined) yield* spotsOf(next, next.entry, language);
    for (const inner of innerTypes(next)) waiting.push(inner);
  }
}

function* spotsOf(node: Node, entry: TypeEntry, language: Language): Generator<BlindSpotKind> {
  const attributes = new Set(entry.attributes());
  const has = (attribute: number): boolean => attributes.has(attribute);
  switch (node.kind) {
    case 'function':
    case 'subprogram':
      if (isVariadic(entry)) yield 'variadic';
      else if (language === 'c' && node.parameters.length === 0 && !isPrototyped(entry)) yield 'unprototyped';
      if (entry.flag(DW_AT.noreturn)) yield 'noreturn';
      if (has(DW_AT.calling_convention)) yield 'calling-convention';
      return;
    case 'member':
      if (has(DW_AT.bit_size) && !has(DW_AT.data_bit_offset)) yield 'bit-position';
      if (node.location === undefined && has(DW_AT.data_member_location)) yield 'member-location';
      yield* spotsOfPlaced(has, language);
      return;
    case 'variable':
    case 'parameter':
      yield* spotsOfPlaced(has, language);
      return;
    case 'enumeration':
      if (has(DW_AT.type) || has(DW_AT.enum_class)) yield 'enum-type';
      return;
    case 'base':
      if (has(DW_AT.bit_size)) yield 'bit-size';
      if (has(DW_AT.endianity)) yield 'byte-order';
      return;
    case 'array':
      if (has(DW_AT.GNU_vector)) yield 'vector';
      for (const child of entry.children())
        if (child.tag === DW_TAG.subrange_type && hasUnseenBound(child)) yield 'array-bound';
      return;
    case 'variant-part':
      if (has(DW_AT.discr)) yield 'discriminant';
      return;
    case 'variant':
      if (has(DW_AT.discr_list)) yield 'discriminant';
      return;
    case 'modified':
      if ((entry.constant(DW_AT.address_class) ?? 0n) !== 0n) yield 'address-class';
      return;
    case 'unspecified':
      yield 'unspecified';
      return;
    case 'union':
      if (
        node.body.kind === 'defined' &&
        node.body.items.length === 0 &&
        (entry.constant(DW_AT.byte_size) ?? 0n) !== 0n
      )
        yield 'no-members';
      return;
    case 'reference':
    case 'void':
    case 'ignored':
    case 'typedef':
    case 'structure':
    case 'class':
    case 'unknown':
    case 'enumerator':
    case 'left-out':
    case 'other':
  }
}

function* spotsOfPlaced(has: (attribute: number) => boolean, language: Language): Generator<BlindSpotKind> {
  // Rust's compiler states it of every member, where C's do if the source asks for it.
  if (language !== 'rust' && has(DW_AT.alignment)) yield 'member-alignment';
  if (has(DW_AT.endianity)) yield 'byte-order';
}

/** Whether it has a bound, but no constant. */
function hasUnseenBound(subrange: TypeEntry): boolean {
  for (const attribute of subrange.attributes())
    if (
      (attribute === DW_AT.count || attribute === DW_AT.upper_bound) &&
      subrange.constant(attribute) === undefined
    )
      return true;
  return false;
}
