/** What can be done to a place. Each operation says what it did, for people, or undefined where it cannot be done. */
import { DW_AT, DW_TAG, dwAtName, dwTagName } from '../../../generated/dwarf-constants.ts';
import { dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import { isItem } from '../../types/tags.ts';
import type { Attribute, Die } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { constantAttribute, nameAttribute, typeAttribute } from '../new-attributes.ts';
import { attributeOf, nameOf, withAttribute, withoutAttribute } from '../tree.ts';
import type { Edits } from './edits.ts';
import { type Entry, links } from './type-graph.ts';
import type { Types } from './types.ts';

/** What an operation works with. What it chooses may depend only on what the text of the place shows. */
export interface Work {
  readonly edits: Edits;
  readonly choices: Choices;
  readonly types: Types;
}

export type Operation = (place: Entry, work: Work) => string | undefined;

// Constants --------------------------------------------------------------------------------------------------------

/** Even one byte, signed or not, has these bits: whatever fits a form still fits when one of them is another. */
const LOW_BITS = 7;

/** Gives a DIE another constant where it has one, in the same form. */
export function flip(name: number): Operation {
  return (place, { edits, choices }) => {
    const attribute = attributeOf(place.die, name);
    const before = place.constant(name);
    if (before === undefined || attribute?.value.kind !== 'constant') return undefined;
    const bit = 1n << BigInt(choices.below(LOW_BITS));
    const value = { kind: 'constant', value: attribute.value.value ^ bit } as const;
    edits.change(place, (die) => withAttribute(die, { ...attribute, value }));
    return `changed ${dwAtName(name)}${ofItem(place)} from ${before} to ${before ^ bit}`;
  };
}

// Lists ------------------------------------------------------------------------------------------------------------

/** Puts an item into a list, before one of its items or behind the last. */
export function insert(make: (list: Entry, work: Work) => Die): Operation {
  return (list, work) => {
    const item = make(list, work);
    const items = work.types.graph.items(list);
    const before = items[work.choices.below(items.length + 1)];
    work.edits.change(list, (die) => {
      const children = die.children ?? [];
      const at = before === undefined ? -1 : children.findIndex(({ id }) => id === before.die.id);
      return { ...die, children: at < 0 ? [...children, item] : children.toSpliced(at, 0, item) };
    });
    const name = nameOf(item);
    return `added a ${tagText(item.tag)}${name === undefined ? '' : ` "${name}"`}`;
  };
}

/** A member or parameter for the list of a DIE, with the type of one of its items or a new one. */
export const newItem =
  (tag: number) =>
  (list: Entry, work: Work): Die => {
    const { choices, types, edits } = work;
    const other = choices.chance(2) ? choices.pick(types.graph.items(list).filter(links)) : undefined;
    const type = other === undefined ? newType(list, work) : attributeOf(other.die, DW_AT.type);
    // Behind everything else in a structure, at the start of a union.
    const end =
      tag === DW_TAG.member && list.tag !== DW_TAG.union_type ? list.constant(DW_AT.byte_size) : undefined;
    return edits.fresh(tag, [
      nameAttribute('added'),
      ...(type === undefined ? [] : [type]),
      ...(end === undefined ? [] : [constantAttribute(DW_AT.data_member_location, end)]),
    ]);
  };

/** Takes an item out of its list, unless something refers to it. */
export const remove: Operation = (item, { edits, types }) => {
  const { parent } = item;
  if (parent === undefined || types.graph.isReferredTo(item)) return undefined;
  edits.change(parent, (die) => ({
    ...die,
    children: (die.children ?? []).filter(({ id }) => id !== item.die.id),
  }));
  return `removed ${called(item)}`;
};

/** Lets an item and the next one change places. */
export const swapWithNext: Operation = (item, { edits, types }) => {
  const list = item.parent;
  const items = list === undefined ? [] : types.graph.items(list);
  const next = items[items.indexOf(item) + 1];
  if (list === undefined || next === undefined) return undefined;
  edits.change(list, (die) => {
    const children = die.children ?? [];
    const first = children.findIndex(({ id }) => id === item.die.id);
    const second = children.findIndex(({ id }) => id === next.die.id);
    return { ...die, children: children.with(first, children[second]!).with(second, children[first]!) };
  });
  return `let ${called(item)} and ${called(next)} change places`;
};

export const hasName = (entry: Entry): boolean => entry.string(DW_AT.name) !== undefined;

export const SUFFIX = '_renamed';

/** Gives a DIE that has a name another one, in the same form. */
export const rename: Operation = (place, { edits }) => {
  const attribute = attributeOf(place.die, DW_AT.name);
  if (attribute === undefined) return undefined;
  const text = `${nameOf(place.die) ?? ''}${SUFFIX}`;
  edits.change(place, (die) => withAttribute(die, { ...attribute, value: { kind: 'string', text } }));
  return `renamed ${called(place)} to "${text}"`;
};

// What DW_AT_type leads to -----------------------------------------------------------------------------------------

/** Replaces the type, `undefined` by `void`. */
export function setType(place: Entry, type: Attribute | undefined, edits: Edits): void {
  edits.change(place, (die) =>
    type === undefined ? withoutAttribute(die, DW_AT.type) : withAttribute(die, type),
  );
}

const NEW_TYPES = ['another type', 'yet another type'] as const;

/** A base type that is not the present type. */
export function newType(place: Entry, { edits, types: { graph } }: Work): Attribute {
  const present = graph.type(place);
  const isTaken = present !== undefined && graph.qualifiedName(present) === NEW_TYPES[0];
  return edits.linkToBaseType(place, NEW_TYPES[isTaken ? 1 : 0]);
}

/** Gives something another type: that of another item of its list, or a new base type. */
export const retype: Operation = (place, work) => {
  const { edits, choices, types } = work;
  const own = types.texts.ofLink(place);
  const list = place.parent === undefined ? [] : types.graph.items(place.parent);
  // A type or symbol that merely stands among the items of a list says nothing about it.
  const siblings = list.includes(place) ? list : [];
  const others = siblings.filter((item) => links(item) && types.texts.ofLink(item) !== own);
  const other = choices.chance(2) ? choices.pick(others) : undefined;
  setType(place, other === undefined ? newType(place, work) : attributeOf(other.die, DW_AT.type), edits);
  return `gave ${called(place)} another type`;
};

/** Puts a qualifier or pointer between something and its type. */
export function wrap(tags: readonly number[]): Operation {
  return (place, { edits, choices }) => {
    const tag = choices.pick(tags)!;
    if (dwTagExistsIn(tag, place.unit.version) === false) return undefined;
    const type = attributeOf(place.die, DW_AT.type);
    const wrapper = edits.fresh(tag, type === undefined ? [] : [type]);
    edits.addToUnit(place, wrapper);
    setType(place, typeAttribute(wrapper.id), edits);
    return `put ${dwTagName(tag)} before ${typeOf(place)}`;
  };
}

/** Takes away a qualifier or pointer that stands between something and its type. */
export const unwrap: Operation = (place, { edits, types: { graph, symbols } }) => {
  const wrapper = graph.type(place);
  if (wrapper === undefined) return undefined;
  const target = graph.type(wrapper);
  const attribute = attributeOf(wrapper.die, DW_AT.type);
  if (target === undefined && attribute?.value.kind === 'reference') return undefined;
  const link = target && (wrapper.unit === place.unit ? attribute : edits.linkTo(place, target));
  if (target !== undefined && link === undefined) return undefined;
  // The pointer of a stand-in must point to some type.
  if (target === undefined && symbols.wayTo(place).includes(place.id)) return undefined;
  setType(place, link, edits);
  return `took ${dwTagName(wrapper.tag)} from ${typeOf(place)}`;
};

// Wording: behind the name of the type or symbol, as in `s#point: gave "x" another type` ---------------------------

/** Whether it stands in the list of something else. */
function isListed({ tag }: Entry): boolean {
  return isItem(tag) || tag === DW_TAG.subrange_type;
}

/** `"x"`, `a nameless member`; a type or symbol is `it`. */
export function called(entry: Entry): string {
  if (!isListed(entry)) return 'it';
  const name = entry.string(DW_AT.name);
  return name === undefined ? `a nameless ${tagText(entry.tag)}` : `"${name}"`;
}

/** `the type of "x"`, `its type`. */
function typeOf(place: Entry): string {
  return isListed(place) ? `the type of ${called(place)}` : 'its type';
}

/** ` of "x"`; nothing for a type or symbol itself. */
function ofItem(place: Entry): string {
  return isListed(place) ? ` of ${called(place)}` : '';
}

/** The tag's name without `DW_TAG_`, as type strings and messages spell it. */
export function tagText(tag: number): string {
  return dwTagName(tag).slice('DW_TAG_'.length);
}
