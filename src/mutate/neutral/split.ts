import type { Description, FileDescription, Unit } from '../../write/description.ts';
import { freshIds, placesById } from '../tree.ts';
import { companionFile } from './companion-file.ts';
import { listed, type NeutralChange, type Sites } from './neutral-change.ts';
import { freshName, freshSignature } from './fresh.ts';
import { splitUnit } from './split-unit.ts';

function splitSites(description: Description): Sites | undefined {
  const [object, ...others] = description.files;
  if (object === undefined) return undefined;
  const joined = unitsThatMeet(description);
  const names = new Set(description.files.map(({ name }) => name));
  const taken = new Set(description.files.flatMap(({ units }) => units.map(({ signature }) => signature)));
  const freshId = freshIds(description);
  const attempt = { name: '', id: 0n, freshId };
  const splittable = object.units.filter(
    (unit) => !joined.has(unit) && splitUnit(unit, object, attempt) !== undefined,
  );
  return listed(splittable, (chosen, choices) => {
    const made: FileDescription[] = [];
    const units = object.units.map((unit) => {
      const name = freshName(names, 'split', '.dwo');
      const halves = chosen.includes(unit)
        ? splitUnit(unit, object, { name, id: freshSignature(taken, choices), freshId })
        : undefined;
      if (halves === undefined) return unit;
      names.add(name);
      made.push(companionFile(object, 'dwo', name, { units: [halves.split], lineTables: [] }));
      return halves.skeleton;
    });
    return { files: [{ ...object, units }, ...others, ...made] };
  });
}

/** Units that refer to others or are referred to: no form leads from file to file, except by signature. */
function unitsThatMeet(description: Description): ReadonlySet<Unit> {
  const byId = placesById(description);
  const joined = new Set<Unit>();
  for (const { die, unit } of byId.values())
    for (const { value } of die.attributes) {
      const target = value.kind === 'reference' ? byId.get(value.die) : undefined;
      if (target === undefined || target.unit === unit || target.unit.typeDie === target.die.id) continue;
      joined.add(unit).add(target.unit);
    }
  return joined;
}

export const SPLIT: readonly NeutralChange[] = [['split', ['tie'], 'moved {unit} to .dwo files', splitSites]];
