/** Declarations beside definitions, as headers have them. */
import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { AGGREGATES } from '../../types/tags.ts';
import type { Description, Die, DieId } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { addTo } from '../groups.ts';
import { DECLARED } from '../new-attributes.ts';
import {
  type Place,
  attributeOf,
  copyTree,
  freshIds,
  mapDies,
  nameOf,
  places,
  withAttribute,
} from '../tree.ts';
import { listed, type NeutralChange, type Sites, UNIT_ORDER, WALK_ORDER } from './neutral-change.ts';

const UNITS: readonly number[] = [DW_TAG.compile_unit, DW_TAG.partial_unit];

/** Where symbols are looked for (symbol versions, section 2). In classes, declarations are all there is. */
const SEARCHED: ReadonlySet<number> = new Set([...UNITS, DW_TAG.namespace]);

/** Where an entry that is passed over can be added (symbol versions, section 4). */
const HOLDERS: ReadonlySet<number> = new Set([
  ...SEARCHED,
  DW_TAG.structure_type,
  DW_TAG.class_type,
  DW_TAG.union_type,
]);

// Types ------------------------------------------------------------------------------------------------------------

/**
 * Named definitions outside functions and of the object itself. Those inside functions and in supplementary files are
 * candidates for their reference name only where they are reached by links (symbol versions, section 10), which a link to a
 * declaration would no longer do.
 */
function isDeclarable(place: Place, { files }: Description): boolean {
  const { die, fileIndex } = place;
  return (
    files[fileIndex]?.role !== 'supplementary' &&
    AGGREGATES.has(die.tag) &&
    (nameOf(die) ?? '') !== '' &&
    attributeOf(die, DW_AT.declaration) === undefined &&
    isHeld(place)
  );
}

function isHeld({ parent }: Place): boolean {
  for (let at = parent; at !== undefined; at = at.parent) if (!HOLDERS.has(at.die.tag)) return false;
  return parent !== undefined;
}

function declareTypes(description: Description): Sites {
  const definitions = [...places(description)].filter((place) => isDeclarable(place, description));
  return listed(definitions, (chosen, choices) => {
    const freshId = freshIds(description);
    const declarations = new Map<DieId, Die>();
    for (const { die } of chosen) {
      const name = die.attributes.filter((attribute) => attribute.name === DW_AT.name);
      declarations.set(die.id, {
        id: freshId(),
        tag: die.tag,
        attributes: [...name, DECLARED],
        children: undefined,
      });
    }
    return mapDies(description, (die) => {
      const { children = [] } = die;
      const added = children.flatMap(({ id }) => declarations.get(id) ?? []);
      const changed = added.length === 0 ? die : { ...die, children: scattered(children, added, choices) };
      return changed.tag === DW_TAG.pointer_type
        ? pointingToDeclaration(changed, declarations, choices)
        : changed;
    });
  });
}

/** The list with others at random places in it. */
function scattered(list: readonly Die[], added: readonly Die[], choices: Choices): readonly Die[] {
  const before = new Map<number, Die[]>();
  for (const die of added) addTo(before, choices.below(list.length + 1), die);
  return [...list.keys(), list.length].flatMap((i) => [...(before.get(i) ?? []), ...list.slice(i, i + 1)]);
}

/**
 * As a pointer does in a unit that only sees the declaration. Unions are left out: they may stand for one of their members
 * (symbol versions, section 8), which a declaration does not have.
 */
function pointingToDeclaration(pointer: Die, declarations: ReadonlyMap<DieId, Die>, choices: Choices): Die {
  const attribute = attributeOf(pointer, DW_AT.type);
  if (attribute?.value.kind !== 'reference' || attribute.form === DW_FORM.ref_sig8) return pointer;
  const declaration = declarations.get(attribute.value.die);
  if (declaration === undefined || declaration.tag === DW_TAG.union_type || choices.chance(2)) return pointer;
  return withAttribute(pointer, { ...attribute, value: { kind: 'reference', die: declaration.id } });
}

// Symbols ----------------------------------------------------------------------------------------------------------

/** What a declaration says. */
const DECLARING: ReadonlySet<number> = new Set([
  DW_AT.name,
  DW_AT.linkage_name,
  DW_AT.type,
  DW_AT.external,
  DW_AT.prototyped,
]);

/** What says that the rest is said elsewhere. */
const ELSEWHERE = [DW_AT.declaration, DW_AT.specification, DW_AT.abstract_origin];

function isSymbolDefinition({ die, parent }: Place): boolean {
  return (
    parent !== undefined &&
    SEARCHED.has(parent.die.tag) &&
    (die.tag === DW_TAG.variable || die.tag === DW_TAG.subprogram) &&
    ELSEWHERE.every((name) => attributeOf(die, name) === undefined)
  );
}

function declareSymbols(description: Description): Sites {
  const freshId = freshIds(description);
  const definitions = [...places(description)].filter(isSymbolDefinition);
  return listed(definitions, (chosen, choices) => {
    const ids = new Set(chosen.map(({ die }) => die.id));
    return mapDies(description, (die) => {
      const { children } = die;
      const added = (children ?? []).flatMap((child) =>
        ids.has(child.id) ? [symbolDeclaration(child, freshId)] : [],
      );
      if (children === undefined || added.length === 0) return die;
      return { ...die, children: choices.chance(2) ? [...added, ...children] : [...children, ...added] };
    });
  });
}

function symbolDeclaration(die: Die, freshId: () => DieId): Die {
  const declaring = ({ attributes }: Die): Die['attributes'] =>
    attributes.filter(({ name }) => DECLARING.has(name));
  const parameters = die.children?.filter(({ tag }) => tag === DW_TAG.formal_parameter);
  return {
    id: freshId(),
    tag: die.tag,
    attributes: [...declaring(die), DECLARED],
    children: parameters?.map((one) =>
      copyTree({ ...one, attributes: declaring(one), children: undefined }, freshId),
    ),
  };
}

export const DECLARATIONS: readonly NeutralChange[] = [
  // The definition, in a unit that was visited too late to give it a name, is not met any more.
  ['add-declarations', UNIT_ORDER, 'declared {type} beside the definition', declareTypes],
  ['declare-symbols', WALK_ORDER, 'declared {symbol} once more', declareSymbols],
];
