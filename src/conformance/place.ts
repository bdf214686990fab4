/** Places of findings that are about no visit. */
import type { CheckedSection, CheckedUnit } from './checked-file.ts';
import type { FindingPlace } from './finding.ts';
import type { UnitTree } from './unit-tree.ts';

export function placeInSection(
  { file, name }: Pick<CheckedSection, 'file' | 'name'>,
  offset: number | undefined,
  length?: number,
): FindingPlace {
  return { file: file.name, section: name, offset, length, unit: undefined, path: [] };
}

/** In the unit's own section. */
export function placeInUnit({ section, start }: CheckedUnit, offset: number, length?: number): FindingPlace {
  return { ...placeInSection(section, offset, length), unit: start };
}

export function placeOfEntry(tree: UnitTree, entry: number): FindingPlace {
  return { ...placeInUnit(tree.unit, tree.offset(entry)), path: tree.path(entry) };
}
