/** Which places of a type or symbol a change is about. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { AGGREGATES, MODIFIER_TAGS } from '../../types/tags.ts';
import { type Entry, FUNCTIONS, links } from './type-graph.ts';
import type { Types } from './types.ts';

export type Sites = (head: Entry, types: Types) => readonly Entry[];
export type Condition = (entry: Entry) => boolean;

export const tagIs =
  (...tags: readonly number[]): Condition =>
  ({ tag }) =>
    tags.includes(tag);

/** Types with a list of members that all exist at once. */
export const isStructure = tagIs(DW_TAG.structure_type, DW_TAG.class_type);
export const isUnion = tagIs(DW_TAG.union_type);
export const isEnumeration = tagIs(DW_TAG.enumeration_type);
export const isArray = tagIs(DW_TAG.array_type);
export const isBaseType = tagIs(DW_TAG.base_type);
export const isMember = tagIs(DW_TAG.member);
export const isVariant = tagIs(DW_TAG.variant);
/** A subroutine type or a symbol. */
export const isFunction: Condition = ({ tag }) => FUNCTIONS.has(tag);
export const isAggregate: Condition = ({ tag }) => AGGREGATES.has(tag);

/** What shows `byte_size` and `alignment`, and is no base type. An array shows neither. */
export const isSized: Condition = ({ tag }) =>
  AGGREGATES.has(tag) || MODIFIER_TAGS.has(tag) || tag === DW_TAG.typedef;

export const QUALIFIERS: readonly number[] = [
  DW_TAG.const_type,
  DW_TAG.volatile_type,
  DW_TAG.restrict_type,
  DW_TAG.atomic_type,
];
export const isQualifier = tagIs(...QUALIFIERS);

export const hasConstant =
  (attribute: number): Condition =>
  (entry) =>
    entry.constant(attribute) !== undefined;

/** Whether a dimension of an array says how long it is. */
export const hasArrayBound: Condition = (subrange) =>
  hasConstant(DW_AT.count)(subrange) || hasConstant(DW_AT.upper_bound)(subrange);

export function both(...conditions: readonly Condition[]): Condition {
  return (place) => conditions.every((condition) => condition(place));
}

/** The type or symbol itself. */
export function itself(isSite: Condition): Sites {
  return (head) => (isSite(head) ? [head] : []);
}

/** Its items, not those in variants. */
export function itemsOf(isHead: Condition, isItem: Condition): Sites {
  return (head, { graph }) => (isHead(head) ? graph.items(head).filter(isItem) : []);
}

/** Its items and those in variants. */
export function allItems(isItem: Condition): Sites {
  return (head, { graph }) => [...graph.itemsWithin(head)].filter(isItem);
}

/** The members in variants. */
export const itemsOfVariants: Sites = (head, types) =>
  allItems(isVariant)(head, types).flatMap((variant) => types.graph.items(variant));

/** Whatever has a type: the type or symbol itself, its members or parameters. */
export const whatLinks: Sites = (head, { graph }) => [head, ...graph.itemsWithin(head)].filter(links);

/** Those whose type is of some kind. */
export function whatLinksTo(isTarget: Condition): Sites {
  return (head, types) =>
    whatLinks(head, types).filter((place) => {
      const type = types.graph.type(place);
      return type !== undefined && isTarget(type);
    });
}

/** Items of a list that say something else than the next one. */
export function swappable(isList: Condition): Sites {
  return (list, { graph, texts }) => {
    const items = isList(list) ? graph.items(list) : [];
    return items.filter((item, i) => {
      const next = items[i + 1];
      return next !== undefined && texts.of(item) !== texts.of(next);
    });
  };
}
