/** Changing attributes of which some index a table of the unit, whose place the root then has to say. */
import type { Attribute, FileDescription, Unit } from '../../write/description.ts';
import { diesIn, mapAttributesOf, mapTree } from '../tree.ts';
import { type IndexBase, withBase } from './unit-bases.ts';

/**
 * @param base where the indices count from
 * @param isIndex whether a form is one of those indices
 */
export function changeUnitAttributes(
  file: FileDescription,
  base: IndexBase,
  isIndex: (form: number) => boolean,
  change: (attribute: Attribute, unit: Unit) => Attribute,
): FileDescription {
  const units = file.units.map((unit) => {
    const root = mapTree(unit.root, (die) => mapAttributesOf(die, (attribute) => change(attribute, unit)));
    if (root === unit.root) return unit;
    const changed = { ...unit, root };
    return usesIndex(changed, isIndex) ? withBase(changed, file, base) : changed;
  });
  return units.every((unit, i) => unit === file.units[i]) ? file : { ...file, units };
}

function usesIndex({ root }: Unit, isIndex: (form: number) => boolean): boolean {
  for (const { attributes } of diesIn(root)) if (attributes.some(({ form }) => isIndex(form))) return true;
  return false;
}
