/**
 * The visitor: what an entry says, as a value of the type model (symbol versions, section 4). Types that have names are not
 * entered, but referred to.
 */
import { match, P } from 'ts-pattern';
import { DW_AT, DW_TAG, dwTagName } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { hiddenBody } from './body.ts';
import { done, runDeep, type Call } from './deep.ts';
import type { TypeEntry } from './entry.ts';
import { definitionOf } from './definition-of.ts';
import { EntryNames } from './names.ts';
import { isItem, isStandardTag, MODIFIERS, roleIn, WITHOUT_TEXT } from './tags.ts';
import type {
  Aggregate,
  Body,
  EntryNode,
  Enumeration,
  Item,
  Member,
  Modifier,
  SymbolNode,
  Type,
} from './type-node.ts';

/** What comes of a visit: a node, which an item is too. */
type Visit = Call<EntryNode>;

/** A part of a visit, which is not as deep as types are and so may be delegated to. */
type Part<T> = Generator<Visit, T, EntryNode>;

/** Of one visit. In a damaged file thousands of lists can lead to the same entries by DW_AT_sibling. */
const MOST_NODES = 1 << 22;

const VOID: Type = { kind: 'void' };
const BITS = 64;

/** What an entry says; items of types too, if it is one. */
export function typeOf(entry: TypeEntry): EntryNode {
  return new TypeVisitor().typeOf(entry);
}

export interface VisitOptions {
  /** Whether the bodies of types that are private to a `.c` file are visited, too: no type string shows them. Default: no. */
  readonly entersPrivate?: boolean;
}

/** Visits entries of one file. Names are remembered, nodes are not. */
export class TypeVisitor {
  readonly names = new EntryNames();
  readonly #entersPrivate: boolean;
  /** Nodes of nameless types of the visit at hand, by their entries' ids. */
  readonly #known = new Map<number, EntryNode>();
  /** Those that are not finished. */
  readonly #underWay = new Set<number>();
  /** The nodes of the visit at hand. */
  #count = 0;

  constructor({ entersPrivate = false }: VisitOptions = {}) {
    this.#entersPrivate = entersPrivate;
  }

  /**
   * What the entry says, even if its type has a name.
   * @throws DwarfksymsError `type-endless`, `line-table`, `type-too-long`, and what reading entries throws
   */
  typeOf(entry: TypeEntry): EntryNode {
    return this.#run(entry, () => this.#visit(entry));
  }

  /** What a symbol's own entry says: a variable, a subprogram, or what a stand-in has in their place (section 2). */
  symbolOf(entry: TypeEntry): SymbolNode {
    if (entry.tag !== DW_TAG.subprogram && entry.tag !== DW_TAG.subroutine_type)
      return { kind: 'variable', type: this.typeIn(entry), entry };
    const node = this.#run(entry, () => this.#function(entry));
    if (node.kind !== 'function') throw new DwarfksymsError('internal', 'a function is no function');
    return { ...node, kind: 'subprogram' };
  }

  /** The type of an entry: a reference, or what the entry of its type says. */
  typeIn(entry: TypeEntry): Type {
    const target = entry.reference(DW_AT.type);
    if (target === undefined) return VOID;
    const definition = definitionOf(target);
    return this.names.reference(definition) ?? this.typeOf(definition);
  }

  #run(entry: TypeEntry, visit: () => Visit): EntryNode {
    this.#known.clear();
    this.#underWay.clear();
    this.#count = 0;
    this.#underWay.add(entry.id);
    return runDeep(visit());
  }

  /** The table of section 4. */
  #visit(entry: TypeEntry): Visit {
    const { tag } = entry;
    if (++this.#count > MOST_NODES)
      throw new DwarfksymsError('type-too-long', `a type has more than ${MOST_NODES} parts`, entry.place);
    if (!isStandardTag(tag)) return this.#unknown(entry);
    return match(tag)
      .returnType<Visit>()
      .with(
        P.union(
          DW_TAG.atomic_type,
          DW_TAG.const_type,
          DW_TAG.immutable_type,
          DW_TAG.packed_type,
          DW_TAG.pointer_type,
          DW_TAG.reference_type,
          DW_TAG.restrict_type,
          DW_TAG.rvalue_reference_type,
          DW_TAG.shared_type,
          DW_TAG.template_type_parameter,
          DW_TAG.volatile_type,
        ),
        (modifier) => this.#modified(entry, MODIFIERS[modifier]),
      )
      .with(DW_TAG.typedef, () => this.#typedef(entry))
      .with(DW_TAG.array_type, () => this.#array(entry))
      .with(DW_TAG.base_type, () => this.#base(entry))
      .with(DW_TAG.unspecified_type, () => this.#unspecified(entry))
      .with(DW_TAG.subroutine_type, () => this.#function(entry))
      .with(DW_TAG.structure_type, () => this.#aggregate(entry, 'structure'))
      .with(DW_TAG.class_type, () => this.#aggregate(entry, 'class'))
      .with(DW_TAG.union_type, () => this.#aggregate(entry, 'union'))
      .with(DW_TAG.enumeration_type, () => this.#enumeration(entry))
      .with(DW_TAG.member, () => this.#member(entry, 'member'))
      .with(DW_TAG.formal_parameter, () => this.#member(entry, 'parameter'))
      .with(DW_TAG.enumerator, () => this.#enumerator(entry))
      .with(DW_TAG.variant_part, () => this.#variantPart(entry))
      .with(DW_TAG.variant, () => this.#variant(entry))
      .with(P.union(...WITHOUT_TEXT), () => this.#unknown(entry))
      .exhaustive();
  }

  // ---------------------------------------------------------------- types

  *#modified(entry: TypeEntry, modifier: Modifier): Part<EntryNode> {
    const name = this.names.qualified(entry);
    return { kind: 'modified', modifier, name, type: yield* this.#type(entry), ...size(entry), entry };
  }

  *#typedef(entry: TypeEntry): Part<EntryNode> {
    const name = this.names.qualified(entry);
    return { kind: 'typedef', name, type: yield* this.#type(entry), ...size(entry), entry };
  }

  *#array(entry: TypeEntry): Part<EntryNode> {
    const dimensions: (bigint | undefined)[] = [];
    for (const child of entry.children())
      if (child.tag === DW_TAG.subrange_type) dimensions.push(elementsIn(child));
    return { kind: 'array', dimensions, type: yield* this.#type(entry), entry };
  }

  #base(entry: TypeEntry): Visit {
    const encoding = entry.constant(DW_AT.encoding);
    return done({ kind: 'base', name: this.names.qualified(entry), encoding, ...size(entry), entry });
  }

  #unspecified(entry: TypeEntry): Visit {
    return done({ kind: 'unspecified', entry });
  }

  #unknown(entry: TypeEntry): Visit {
    return done({ kind: 'unknown', tag: entry.tag, entry });
  }

  *#function(entry: TypeEntry): Part<EntryNode> {
    const parameters = yield* this.#items(entry);
    return { kind: 'function', parameters, result: yield* this.#type(entry), entry };
  }

  *#aggregate(entry: TypeEntry, kind: Aggregate['kind']): Part<EntryNode> {
    return { kind, name: this.names.qualified(entry), body: yield* this.#body(entry), entry };
  }

  *#enumeration(entry: TypeEntry): Part<EntryNode> {
    const kind: Enumeration['kind'] = 'enumeration';
    return { kind, name: this.names.qualified(entry), body: yield* this.#body(entry), entry };
  }

  *#body(entry: TypeEntry): Part<Body> {
    const hidden = hiddenBody(entry);
    if (hidden !== undefined && !(this.#entersPrivate && hidden.kind === 'private')) return hidden;
    return { kind: 'defined', items: yield* this.#items(entry), ...size(entry) };
  }

  // ---------------------------------------------------------------- items

  *#items(entry: TypeEntry): Part<readonly Item[]> {
    const items: Item[] = [];
    for (const child of entry.children()) {
      const is = roleIn(entry.tag, child.tag);
      if (is === 'passed over') continue;
      if (is === 'misplaced')
        items.push({ kind: 'other', type: { kind: 'unknown', tag: child.tag, entry: child } });
      else if (isItem(child.tag)) items.push((yield this.#visit(child)) as Item);
      else items.push({ kind: 'other', type: yield* this.#link(child) });
    }
    return items;
  }

  *#member(entry: TypeEntry, kind: Member['kind']): Part<EntryNode> {
    return {
      kind,
      name: entry.string(DW_AT.name),
      type: yield* this.#type(entry),
      accessibility: entry.constant(DW_AT.accessibility),
      bitSize: entry.constant(DW_AT.bit_size),
      bitOffset: entry.constant(DW_AT.data_bit_offset),
      location: entry.constant(DW_AT.data_member_location),
      entry,
    };
  }

  #enumerator(entry: TypeEntry): Visit {
    const value = entry.constant(DW_AT.const_value);
    return done({ kind: 'enumerator', name: this.names.qualified(entry), value, entry });
  }

  *#variantPart(entry: TypeEntry): Part<EntryNode> {
    return { kind: 'variant-part', items: yield* this.#items(entry), entry };
  }

  *#variant(entry: TypeEntry): Part<EntryNode> {
    const discriminantValue = entry.constant(DW_AT.discr_value);
    return { kind: 'variant', items: yield* this.#items(entry), discriminantValue, entry };
  }

  // ---------------------------------------------------------------- links

  *#type(entry: TypeEntry): Part<Type> {
    const target = entry.reference(DW_AT.type);
    return target === undefined ? VOID : yield* this.#link(target);
  }

  /** The reference to an entry, or what it says, which entries that share it share. */
  *#link(target: TypeEntry): Part<Type> {
    const entry = definitionOf(target);
    const reference = this.names.reference(entry);
    if (reference !== undefined) return reference;
    const known = this.#known.get(entry.id);
    if (known !== undefined) return known;
    if (this.#underWay.has(entry.id)) throw endless(entry);
    this.#underWay.add(entry.id);
    const node = yield this.#visit(entry);
    this.#underWay.delete(entry.id);
    this.#known.set(entry.id, node);
    return node;
  }
}

function endless(entry: TypeEntry): DwarfksymsError {
  const kind = dwTagName(entry.tag).replace(/^DW_TAG_/, '');
  return new DwarfksymsError(
    'type-endless',
    `${kind} contains itself, so that its type string would never end`,
    entry.place,
  );
}

function size(entry: TypeEntry): {
  readonly byteSize: bigint | undefined;
  readonly alignment: bigint | undefined;
} {
  return { byteSize: entry.constant(DW_AT.byte_size), alignment: entry.constant(DW_AT.alignment) };
}

/** How many elements a dimension has. */
function elementsIn(subrange: TypeEntry): bigint | undefined {
  const count = subrange.constant(DW_AT.count);
  if (count !== undefined) return count;
  const last = subrange.constant(DW_AT.upper_bound);
  return last === undefined ? undefined : BigInt.asUintN(BITS, last + 1n);
}
