/** Items that are added to lists. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Random } from '../../random.ts';
import type { Attribute, Die } from '../../write/description.ts';
import { attributeOf, type Place } from '../tree.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { type Edits } from './edits.ts';
import { newType } from './links.ts';
import { constantOf, links } from './type-graph.ts';
import type { Types } from './types.ts';

/** A member or parameter for the list of a DIE, with the type of one of its items or a new one. */
export function newItem(tag: number, list: Place, edits: Edits, random: Random, types: Types): Die {
  const attributes = [nameAttribute('added'), ...itemType(list, edits, random, types)];
  if (tag === DW_TAG.member) attributes.push(...location(list));
  return edits.fresh(tag, attributes);
}

function itemType(list: Place, edits: Edits, random: Random, types: Types): readonly Attribute[] {
  const other = random.chance(2) ? random.pick(types.graph.items(list).filter(links)) : undefined;
  if (other === undefined) return [newType(list, edits, types)];
  const attribute = attributeOf(other.die, DW_AT.type);
  return attribute === undefined ? [] : [attribute];
}

/** Behind everything else in a structure, at the start of a union. */
function location(list: Place): readonly Attribute[] {
  if (list.die.tag === DW_TAG.union_type) return [];
  const byteSize = constantOf(list, DW_AT.byte_size);
  return byteSize === undefined ? [] : [constantAttribute(DW_AT.data_member_location, byteSize)];
}
