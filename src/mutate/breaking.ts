/**
 * The breaking changes: kinds of items times what can be done to them, constants that type strings show, and what is left.
 * What no version sees is in properties/unseen.ts.
 */
import {
  DW_ACCESS,
  DW_AT,
  DW_ATE,
  DW_TAG,
  dwAccessName,
  dwAtName,
  dwTagName,
} from '../../generated/dwarf-constants.ts';
import { dwAtExistsIn, dwTagExistsIn } from '../../generated/dwarf-versions.ts';
import { breaking } from './breaking/breaking-change.ts';
import { NAMED_TYPES } from './breaking/named-types.ts';
import {
  called,
  flip,
  hasName,
  insert,
  newItem,
  newType,
  remove,
  rename,
  retype,
  setType,
  swapWithNext,
  type Operation,
  type Work,
  unwrap,
  wrap,
} from './breaking/operations.ts';
import {
  allItems,
  both,
  type Condition,
  hasArrayBound,
  hasConstant,
  isArray,
  isBaseType,
  isEnumeration,
  isFunction,
  isMember,
  isQualifier,
  isSized,
  isStructure,
  isUnion,
  isVariant,
  itemsOf,
  itemsOfVariants,
  itself,
  QUALIFIERS,
  type Sites,
  swappable,
  tagIs,
  whatLinks,
  whatLinksTo,
} from './breaking/places.ts';
import type { Entry } from './breaking/type-graph.ts';
import type { Mutator } from './mutation.ts';
import { constantAttribute, nameAttribute } from './new-attributes.ts';
import type { Die } from '../write/description.ts';
import { attributeOf, withAttribute, withoutAttribute } from './tree.ts';

/** What stands in the lists of something. */
interface ItemKind {
  /** In the names of changes. */
  readonly name: string;
  readonly list: Condition;
  readonly items: Sites;
  readonly make?: (list: Entry, work: Work) => Die;
}

const MOST_NEW_VALUE = 1000;

function newEnumerator(_: Entry, { edits, choices }: Work): Die {
  const value = constantAttribute(DW_AT.const_value, BigInt(choices.below(MOST_NEW_VALUE)));
  return edits.fresh(DW_TAG.enumerator, [nameAttribute('added'), value]);
}

function newVariant(list: Entry, work: Work): Die {
  const { edits, choices } = work;
  const member = edits.fresh(DW_TAG.member, [nameAttribute('added'), newType(list, work)]);
  const value = constantAttribute(DW_AT.discr_value, BigInt(choices.below(MOST_NEW_VALUE)));
  return edits.fresh(DW_TAG.variant, [value], [member]);
}

/** Of the elements of arrays of the array, of which there are two. DWARF 5, 5.5. */
function newDimension(_: Entry, { edits }: Work): Die {
  return edits.fresh(DW_TAG.subrange_type, [constantAttribute(DW_AT.count, 2n)]);
}

function listItems(
  name: string,
  list: Condition,
  tag: number,
  make: ItemKind['make'] = newItem(tag),
): ItemKind {
  return { name, list, items: itemsOf(list, tagIs(tag)), make };
}

const MEMBER = listItems('member', isStructure, DW_TAG.member);
const UNION_ARM = listItems('union-arm', isUnion, DW_TAG.member);
const ENUMERATOR = listItems('enumerator', isEnumeration, DW_TAG.enumerator, newEnumerator);
const PARAMETER = listItems('parameter', isFunction, DW_TAG.formal_parameter);
const DIMENSION = listItems('dimension', isArray, DW_TAG.subrange_type, newDimension);
const VARIANT: ItemKind = {
  name: 'variant',
  list: tagIs(DW_TAG.variant_part),
  items: allItems(isVariant),
  make: newVariant,
};
const VARIANT_MEMBER: ItemKind = { name: 'variant-member', list: isVariant, items: itemsOfVariants };

function having(condition: Condition, sites: Sites): Sites {
  return (head, types) => sites(head, types).filter(condition);
}

/** Where each operation is done to a kind of items, and how. */
const ITEM_OPERATIONS = {
  add: ({ list, make }: ItemKind) => ({
    sites: list === VARIANT.list ? allItems(list) : itself(list),
    change: insert(make ?? newItem(DW_TAG.member)),
  }),
  remove: ({ items }: ItemKind) => ({ sites: items, change: remove }),
  rename: ({ items }: ItemKind) => ({ sites: having(hasName, items), change: rename }),
  retype: ({ items }: ItemKind) => ({ sites: items, change: retype }),
  reorder: ({ list }: ItemKind) => ({ sites: swappable(list), change: swapWithNext }),
} as const;

/** Which operations change the ABI of which kind. */
const ITEM_CHANGES: readonly (readonly [ItemKind, readonly (keyof typeof ITEM_OPERATIONS)[]])[] = [
  [MEMBER, ['add', 'remove', 'rename', 'retype', 'reorder']],
  [UNION_ARM, ['add', 'remove', 'rename', 'retype', 'reorder']],
  [ENUMERATOR, ['add', 'remove', 'rename', 'reorder']],
  [PARAMETER, ['add', 'remove', 'rename', 'retype', 'reorder']],
  [VARIANT, ['add', 'remove']],
  [VARIANT_MEMBER, ['rename', 'retype']],
  [DIMENSION, ['add', 'remove']],
];

/** Constants that type strings show, by the name of the change: where, and which. */
const CONSTANT_CHANGES: Readonly<Record<string, readonly [Sites, number]>> = {
  'move-member': [allItems(isMember), DW_AT.data_member_location],
  'change-bit-size': [allItems(isMember), DW_AT.bit_size],
  'move-bit-field': [allItems(isMember), DW_AT.data_bit_offset],
  'change-discriminant': [allItems(isVariant), DW_AT.discr_value],
  'change-enumerator-value': [ENUMERATOR.items, DW_AT.const_value],
  'change-byte-size': [itself(isSized), DW_AT.byte_size],
  'change-base-type-size': [itself(isBaseType), DW_AT.byte_size],
};

const ALIGNMENTS: readonly bigint[] = [1n, 2n, 4n, 8n, 16n, 32n, 64n];

/** DW_AT_alignment, which compilers give only where it is not the usual one. DWARF 5, 2.24. */
const changeAlignment: Operation = (place, work) => {
  if (place.constant(DW_AT.alignment) !== undefined) return flip(DW_AT.alignment)(place, work);
  if (dwAtExistsIn(DW_AT.alignment, place.unit.version) !== true) return undefined;
  const alignment = work.choices.pick(ALIGNMENTS)!;
  work.edits.change(place, (die) => withAttribute(die, constantAttribute(DW_AT.alignment, alignment)));
  return `added the alignment ${alignment}`;
};

/** Those that all versions have. DWARF 2, 7.8. */
const ENCODINGS: readonly number[] = [
  DW_ATE.boolean,
  DW_ATE.float,
  DW_ATE.signed,
  DW_ATE.signed_char,
  DW_ATE.unsigned,
  DW_ATE.unsigned_char,
];

const changeEncoding: Operation = (place, { edits, choices }) => {
  const attribute = attributeOf(place.die, DW_AT.encoding);
  const before = place.constant(DW_AT.encoding);
  if (attribute?.value.kind !== 'constant') return undefined;
  const after = choices.pick(ENCODINGS.filter((encoding) => BigInt(encoding) !== before))!;
  const value = { kind: 'constant', value: BigInt(after) } as const;
  edits.change(place, (die) => withAttribute(die, { ...attribute, value }));
  return `changed ${dwAtName(DW_AT.encoding)} from ${before} to ${after}`;
};

/** DW_AT_accessibility. DWARF 5, 2.8. */
const changeAccessibility: Operation = (member, { edits, choices }) => {
  const before = member.constant(DW_AT.accessibility);
  const after = choices.pick(Object.values(DW_ACCESS).filter((access) => BigInt(access) !== before))!;
  edits.change(member, (die) => withAttribute(die, constantAttribute(DW_AT.accessibility, BigInt(after))));
  return `made ${called(member)} ${dwAccessName(after)}`;
};

const changeReturnType: Operation = (head, work) => {
  const { edits, choices, types } = work;
  const isVoid = types.texts.ofLink(head) === types.texts.void;
  setType(head, isVoid || choices.chance(2) ? newType(head, work) : undefined, edits);
  return 'changed the return type';
};

const changeQualifier: Operation = (place, { edits, choices }) => {
  const { tag } = place;
  const other = choices.pick(QUALIFIERS.filter((qualifier) => qualifier !== tag))!;
  if (dwTagExistsIn(other, place.unit.version) !== true) return undefined;
  edits.change(place, (die) => ({ ...die, tag: other }));
  return `put ${dwTagName(other)} in the place of ${dwTagName(tag)}`;
};

/** DW_AT_count, or without it DW_AT_upper_bound, of one dimension. DWARF 5, 5.13. */
const changeArrayBound: Operation = (subrange, work) =>
  flip(hasConstant(DW_AT.count)(subrange) ? DW_AT.count : DW_AT.upper_bound)(subrange, work);

const removeArrayBound: Operation = (subrange, { edits }) => {
  edits.change(subrange, (die) => withoutAttribute(withoutAttribute(die, DW_AT.count), DW_AT.upper_bound));
  return 'left open a number of elements';
};

const isPointer = tagIs(DW_TAG.pointer_type);
const isPointing = tagIs(DW_TAG.pointer_type, DW_TAG.reference_type, DW_TAG.rvalue_reference_type);

/** Everything else, by the name of the change: where, and what. */
const OTHER_CHANGES: Readonly<Record<string, readonly [Sites, Operation]>> = {
  'rename-base-type': [itself(both(isBaseType, hasName)), rename],
  'change-base-type-encoding': [itself(both(isBaseType, hasConstant(DW_AT.encoding))), changeEncoding],
  'change-alignment': [itself((place) => isSized(place) || isBaseType(place)), changeAlignment],
  'change-accessibility': [allItems(isMember), changeAccessibility],
  'change-return-type': [itself(isFunction), changeReturnType],
  'add-qualifier': [whatLinks, wrap(QUALIFIERS)],
  'remove-qualifier': [whatLinksTo(isQualifier), unwrap],
  'change-qualifier': [itself(isQualifier), changeQualifier],
  'value-to-pointer': [whatLinks, wrap([DW_TAG.pointer_type])],
  'pointer-to-value': [whatLinksTo(isPointer), unwrap],
  'retype-pointee': [itself(isPointing), retype],
  'retype-element': [itself(isArray), retype],
  'retype-typedef': [itself(tagIs(DW_TAG.typedef)), retype],
  'retype-variable': [itself(tagIs(DW_TAG.variable)), retype],
  'change-array-bound': [itemsOf(isArray, hasArrayBound), changeArrayBound],
  'remove-array-bound': [itemsOf(isArray, hasArrayBound), removeArrayBound],
};

export const BREAKING: readonly Mutator[] = [
  ...NAMED_TYPES,
  ...ITEM_CHANGES.flatMap(([kind, operations]) =>
    operations.map((operation) => ({
      name: `${operation}-${kind.name}${operation === 'reorder' ? 's' : ''}`,
      ...ITEM_OPERATIONS[operation](kind),
    })),
  ),
  ...Object.entries(CONSTANT_CHANGES).map(([name, [sites, attribute]]) => ({
    name,
    sites: having(hasConstant(attribute), sites),
    change: flip(attribute),
  })),
  ...Object.entries(OTHER_CHANGES).map(([name, [sites, change]]) => ({ name, sites, change })),
].map(breaking);
