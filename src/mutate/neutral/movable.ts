/** Which entries can stand in another unit, and mean the same there. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { TYPE_TAGS } from '../../types/tags.ts';
import type { Attribute, Description, Die, DieId, FileDescription, Unit } from '../../write/description.ts';
import { type Place, attributeOf, diesIn, places } from '../tree.ts';
import { LAST_WITH_ADDRESS_WIDE_REFERENCES } from './milestones.ts';

/** A template's parameter belongs to what it is a parameter of. */
export function isType({ tag }: Die): boolean {
  return TYPE_TAGS.has(tag) && tag !== DW_TAG.template_type_parameter;
}

/** Of two bytes, as an address may have, are soon too few for references to other units. */
const OFFSET_BYTES = 4;

/**
 * Whether the unit can have another one beside it that its entries move to: not where a second file has a half of it, or offsets
 * of other files lead into it.
 */
export function isPlainUnit(unit: Unit, file: FileDescription): boolean {
  const canBeReached = unit.version > LAST_WITH_ADDRESS_WIDE_REFERENCES || unit.addressSize >= OFFSET_BYTES;
  return file.role === 'object' && unit.kind === 'compile' && !isSplit(unit) && canBeReached;
}

/** Whether a second file has a half of the unit. */
export function isSplit({ root }: Unit): boolean {
  return [DW_AT.dwo_name, DW_AT.GNU_dwo_name].some((name) => attributeOf(root, name) !== undefined);
}

/** Whether nothing in the tree says where code or data is: that belongs to the unit. */
export function isWithoutAddresses(root: Die): boolean {
  for (const { attributes } of diesIn(root))
    for (const { value } of attributes) {
      if (value.kind === 'address' || value.kind === 'ranges' || value.kind === 'locations') return false;
      if (value.kind === 'block' && value.fixups.length > 0) return false;
    }
  return true;
}

/** The root attributes that those of a moved entry need: file numbers and indices count from there. */
export function inheritedAttributes({ root }: Unit): readonly Attribute[] {
  return root.attributes.filter(
    ({ name, value }) => name === DW_AT.stmt_list || name === DW_AT.language || value.kind === 'base',
  );
}

/** The namespaces around an entry, outermost first; `undefined` where something else is around it, too. */
export function namespacesAround(place: Place): readonly Die[] | undefined {
  const around: Die[] = [];
  for (let at = place.parent; at?.parent !== undefined; at = at.parent) {
    if (at.die.tag !== DW_TAG.namespace) return undefined;
    around.unshift(at.die);
  }
  return around;
}

/** The entry inside copies of namespaces, so that its qualified name stays (symbol versions, section 3). */
export function inNamespaces(around: readonly Die[], die: Die, freshId: () => DieId): Die {
  let wrapped = die;
  for (const { tag, attributes } of around.toReversed())
    wrapped = {
      id: freshId(),
      tag,
      attributes: attributes.filter(({ name }) => name === DW_AT.name),
      children: [wrapped],
    };
  return wrapped;
}

/** For each DIE in one of the trees, the root of the tree. */
export function rootsOf(trees: Iterable<Die>): ReadonlyMap<DieId, DieId> {
  const roots = new Map<DieId, DieId>();
  for (const root of trees) for (const { id } of diesIn(root)) roots.set(id, root.id);
  return roots;
}

/** The trees that something outside them refers into, past the root. */
export function enteredTrees(description: Description, roots: ReadonlyMap<DieId, DieId>): ReadonlySet<DieId> {
  const entered = new Set<DieId>();
  for (const { die } of places(description))
    for (const { value } of die.attributes) {
      if (value.kind !== 'reference') continue;
      const root = roots.get(value.die);
      if (root !== undefined && root !== value.die && roots.get(die.id) !== root) entered.add(root);
    }
  return entered;
}

/** An abbreviation table that no unit of the file has. */
export function freshTable({ units }: FileDescription): number {
  return units.reduce((table, { abbreviations }) => Math.max(table, abbreviations.table + 1), 0);
}
