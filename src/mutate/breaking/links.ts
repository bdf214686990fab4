/** Changes of what `DW_AT_type` leads to. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute } from '../../write/description.ts';
import type { Random } from '../../random.ts';
import { attributeOf, type Place, withAttribute, withoutAttribute } from '../tree.ts';
import type { Edits } from './edits.ts';
import { links } from './type-graph.ts';
import type { Types } from './types.ts';
import { called } from './wording.ts';

/** Replaces the type, `undefined` by `void`. */
export function setType(place: Place, type: Attribute | undefined, edits: Edits): void {
  edits.change(place, (die) =>
    type === undefined ? withoutAttribute(die, DW_AT.type) : withAttribute(die, type),
  );
}

/** Gives something another type: that of another item of its list, or a new base type. */
export function retype(place: Place, edits: Edits, random: Random, types: Types): string {
  const { graph, texts } = types;
  const own = texts.ofLink(place);
  const list = place.parent === undefined ? [] : graph.items(place.parent);
  // A type or symbol that merely stands among the items of a list says nothing about it.
  const siblings = list.includes(place) ? list : [];
  const others = siblings.filter((item) => links(item) && texts.ofLink(item) !== own);
  const other = random.chance(2) ? random.pick(others) : undefined;
  setType(
    place,
    other === undefined ? newType(place, edits, types) : attributeOf(other.die, DW_AT.type),
    edits,
  );
  return `gave ${called(place)} another type`;
}

/** A base type that is not the present type. */
export function newType(place: Place, edits: Edits, { graph }: Types): Attribute {
  const present = graph.type(place);
  const isTaken = present !== undefined && graph.names.qualified(present.die.id) === NEW_TYPES[0];
  return edits.linkToBaseType(place, NEW_TYPES[isTaken ? 1 : 0]);
}

const NEW_TYPES = ['another type', 'yet another type'] as const;

/** Puts a qualifier or pointer between something and its type. */
export function wrapType(place: Place, tag: number, edits: Edits): void {
  const type = attributeOf(place.die, DW_AT.type);
  const wrapper = edits.fresh(tag, type === undefined ? [] : [type]);
  edits.addToUnit(place, wrapper);
  setType(place, edits.linkToNew(wrapper), edits);
}

/** Takes away a qualifier or pointer that stands between something and its type. Says whether it could. */
export function unwrapType(place: Place, edits: Edits, { graph }: Types): boolean {
  const wrapper = graph.type(place);
  if (wrapper === undefined) return false;
  const target = graph.type(wrapper);
  const attribute = attributeOf(wrapper.die, DW_AT.type);
  if (target === undefined && attribute?.value.kind === 'reference') return false;
  const link = target && (wrapper.unit === place.unit ? attribute : edits.linkTo(place, target));
  if (target !== undefined && link === undefined) return false;
  setType(place, link, edits);
  return true;
}

export const QUALIFIERS: readonly number[] = [
  DW_TAG.const_type,
  DW_TAG.volatile_type,
  DW_TAG.restrict_type,
  DW_TAG.atomic_type,
];

export function isQualifier(place: Place | undefined): boolean {
  return place !== undefined && QUALIFIERS.includes(place.die.tag);
}
