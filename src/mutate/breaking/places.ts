/** Which places of a type or symbol a change is about. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { AGGREGATES } from '../reference-names.ts';
import type { Place } from '../tree.ts';
import { constantOf, FUNCTIONS, links, MODIFIERS } from './type-graph.ts';
import type { Types } from './types.ts';

export type Sites = (head: Place, types: Types) => readonly Place[];

const STRUCTURES: ReadonlySet<number> = new Set([DW_TAG.structure_type, DW_TAG.class_type]);

export const tagIs =
  (...tags: readonly number[]) =>
  ({ die }: Place): boolean =>
    tags.includes(die.tag);

/** Types with a list of members that all exist at once. */
export const isStructure = ({ die }: Place): boolean => STRUCTURES.has(die.tag);
export const isUnion = tagIs(DW_TAG.union_type);
export const isEnumeration = tagIs(DW_TAG.enumeration_type);
/** A subroutine type or a symbol. */
export const isFunction = ({ die }: Place): boolean => FUNCTIONS.has(die.tag);
export const isAggregate = ({ die }: Place): boolean => AGGREGATES.has(die.tag);

/** What shows `byte_size` and `alignment`, and is no base type. An array shows neither. */
export const isSized = ({ die }: Place): boolean =>
  AGGREGATES.has(die.tag) || MODIFIERS.has(die.tag) || die.tag === DW_TAG.typedef;

/** The type or symbol itself. */
export function itself(isSite: (place: Place) => boolean): Sites {
  return (head) => (isSite(head) ? [head] : []);
}

/** Its items, not those in variants. */
export function itemsOf(isHead: (place: Place) => boolean, isItem: (place: Place) => boolean): Sites {
  return (head, { graph }) => (isHead(head) ? graph.items(head).filter(isItem) : []);
}

/** Its items and those in variants. */
export function allItems(isItem: (place: Place) => boolean): Sites {
  return (head, { graph }) => [...graph.itemsWithin(head)].filter(isItem);
}

/** The members in variants. */
export const itemsOfVariants: Sites = (head, types) =>
  allItems(tagIs(DW_TAG.variant))(head, types).flatMap((variant) => types.graph.items(variant));

/** Whatever has a type: the type or symbol itself, its members or parameters. */
export const whatLinks: Sites = (head, { graph }) => [head, ...graph.itemsWithin(head)].filter(links);

export const hasConstant =
  (attribute: number) =>
  (place: Place): boolean =>
    constantOf(place, attribute) !== undefined;

/** Whether a dimension of an array says how long it is. */
export const hasArrayBound = (subrange: Place): boolean =>
  constantOf(subrange, DW_AT.count) !== undefined || constantOf(subrange, DW_AT.upper_bound) !== undefined;

export function both(...conditions: readonly ((place: Place) => boolean)[]): (place: Place) => boolean {
  return (place) => conditions.every((condition) => condition(place));
}
