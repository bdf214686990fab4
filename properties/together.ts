/** Two descriptions of the same symbols in one file, as a linker would put them. */
import { freshIds, mapTree } from '../src/mutate/tree.ts';
import type { Attribute, Description, Die, FileDescription, Unit, Value } from '../src/write/description.ts';

/**
 * The units of the second behind those of the first, whose ELF symbols they share; undefined where there is more than one file.
 */
export function together(first: Description, second: Description): Description | undefined {
  const [object, ...companions] = first.files;
  const [added, ...others] = second.files;
  if (object === undefined || added === undefined || companions.length + others.length > 0) return undefined;
  const nextId = freshIds(first);
  const ids = new Map<number, number>();
  const idOf = (id: number): number => {
    const known = ids.get(id) ?? nextId();
    ids.set(id, known);
    return known;
  };
  const units = added.units.map((unit) => moved(unit, object, idOf));
  const file = {
    ...object,
    lineTables: [...object.lineTables, ...added.lineTables],
    units: [...object.units, ...units],
  };
  return { ...first, files: [file] };
}

/** The numbers that mean something in the file, counted on from those of `object`. */
function moved(unit: Unit, object: FileDescription, idOf: (id: number) => number): Unit {
  const tables = Math.max(0, ...object.units.map(({ abbreviations }) => abbreviations.table + 1));
  const lineTables = object.lineTables.length;
  const value = (old: Value): Value => {
    if (old.kind === 'reference') return { ...old, die: idOf(old.die) };
    return old.kind === 'line-table' ? { ...old, table: old.table + lineTables } : old;
  };
  const attribute = (old: Attribute): Attribute => ({ ...old, value: value(old.value) });
  const die = (old: Die): Die => ({ ...old, id: idOf(old.id), attributes: old.attributes.map(attribute) });
  return {
    ...unit,
    // Another hash, as another type has it.
    signature: unit.signature === undefined ? undefined : BigInt.asUintN(64, ~unit.signature),
    typeDie: unit.typeDie === undefined ? undefined : idOf(unit.typeDie),
    group: unit.group === undefined ? undefined : `${unit.group}.second`,
    abbreviations: { ...unit.abbreviations, table: unit.abbreviations.table + tables },
    root: mapTree(unit.root, die),
  };
}
