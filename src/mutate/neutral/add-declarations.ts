import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Random } from '../../random.ts';
import type { Description, Die, DieId } from '../../write/description.ts';
import { type Place, attributeOf, freshIds, mapDies, places, withAttribute } from '../tree.ts';
import { addTo } from '../groups.ts';
import { DECLARED } from '../new-attributes.ts';
import { AGGREGATES } from '../reference-names.ts';
import { type Change, WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';

/** Where an entry that is passed over can be added (symbol versions, section 4). */
const HOLDERS: ReadonlySet<number> = new Set([
  DW_TAG.compile_unit,
  DW_TAG.partial_unit,
  DW_TAG.namespace,
  DW_TAG.structure_type,
  DW_TAG.class_type,
  DW_TAG.union_type,
]);

export const addDeclarations = neutral({
  name: 'add-declarations',
  summary:
    'Adds declarations beside the definitions of types, to which pointers may then lead: of all entries with a reference name, the longest is the one that counts.',
  // The definition, in a unit that was visited too late to give it a name, is not met any more.
  causes: ['unit-order', ...WALK_ORDER],
  change: (description, random): Change | undefined => {
    const definitions = declarableTypes(description);
    if (definitions.size === 0) return undefined;
    return changeSome(
      random,
      (isChosen, count) => {
        const freshId = freshIds(description);
        const declarations = new Map<DieId, Die>();
        for (const definition of definitions.values()) {
          if (!isChosen()) continue;
          count();
          declarations.set(definition.id, declarationOf(definition, freshId));
        }
        return withDeclarations(description, declarations, random);
      },
      (types) => `declared ${counted(types, 'type')} beside its definition`,
    );
  },
});

/**
 * Named definitions outside functions and of the object itself. Those inside functions and in supplementary files are
 * candidates for their reference name only where they are reached by links (symbol versions, section 10), which a link to a
 * declaration would no longer do.
 */
function declarableTypes(description: Description): ReadonlyMap<DieId, Die> {
  const found = new Map<DieId, Die>();
  for (const place of places(description)) {
    const { die, fileIndex } = place;
    if (description.files[fileIndex]?.role === 'supplementary') continue;
    const name = attributeOf(die, DW_AT.name)?.value;
    const isNamed = name?.kind === 'string' && name.text !== '';
    if (AGGREGATES.has(die.tag) && isNamed && !isDeclaration(die) && isHeld(place)) found.set(die.id, die);
  }
  return found;
}

function isDeclaration(die: Die): boolean {
  return attributeOf(die, DW_AT.declaration) !== undefined;
}

function isHeld({ parent }: Place): boolean {
  if (parent === undefined) return false;
  for (let at: Place | undefined = parent; at !== undefined; at = at.parent)
    if (!HOLDERS.has(at.die.tag)) return false;
  return true;
}

function declarationOf({ tag, attributes }: Die, freshId: () => DieId): Die {
  const name = attributes.filter((attribute) => attribute.name === DW_AT.name);
  return { id: freshId(), tag, attributes: [...name, DECLARED], children: undefined };
}

function withDeclarations(
  description: Description,
  declarations: ReadonlyMap<DieId, Die>,
  random: Random,
): Description {
  return mapDies(description, (die) => {
    const { children } = die;
    const added = (children ?? []).flatMap(({ id }) => declarations.get(id) ?? []);
    const changed = added.length === 0 ? die : { ...die, children: scattered(children ?? [], added, random) };
    return changed.tag === DW_TAG.pointer_type
      ? pointingToDeclaration(changed, declarations, random)
      : changed;
  });
}

/** The list with others at random places in it. */
function scattered(list: readonly Die[], added: readonly Die[], random: Random): readonly Die[] {
  const before = new Map<number, Die[]>();
  for (const die of added) addTo(before, random.below(list.length + 1), die);
  return [...list.keys(), list.length].flatMap((i) => [...(before.get(i) ?? []), ...list.slice(i, i + 1)]);
}

/**
 * As a pointer does in a unit that only sees the declaration. Unions are left out: they may stand for one of their members
 * (symbol versions, section 8), which a declaration does not have.
 */
function pointingToDeclaration(pointer: Die, declarations: ReadonlyMap<DieId, Die>, random: Random): Die {
  const attribute = attributeOf(pointer, DW_AT.type);
  if (attribute?.value.kind !== 'reference' || attribute.form === DW_FORM.ref_sig8) return pointer;
  const declaration = declarations.get(attribute.value.die);
  if (declaration === undefined || declaration.tag === DW_TAG.union_type || random.chance(2)) return pointer;
  return withAttribute(pointer, { ...attribute, value: { kind: 'reference', die: declaration.id } });
}
