import type { Random } from '../../random.ts';
import type { Description, DieId, FileDescription, Unit } from '../../write/description.ts';
import { type Place, freshIds, places } from '../tree.ts';
import { companionFile, freshName } from './companion-file.ts';
import { type Change, changeSome, counted, neutral } from './neutral-mutator.ts';
import { freshSignature } from './signatures.ts';
import { splitUnit } from './split-unit.ts';

export const split = neutral({
  name: 'split',
  summary:
    'Moves units to .dwo files and leaves skeletons in the object (DWARF 5, 7.3.2; before that, GNU DebugFission).',
  causes: ['tie'],
  change: (description, random): Change | undefined => {
    const joined = unitsThatMeet(description);
    return changeSome(
      random,
      (isChosen, count) => {
        const chosen = new Set<Unit>();
        for (const { units } of description.files)
          for (const unit of units) if (!joined.has(unit) && isChosen()) chosen.add(unit);
        const [object, ...others] = description.files;
        if (object === undefined || chosen.size === 0) return description;
        return withSplitUnits(description, object, others, chosen, random, count);
      },
      (units) => `moved ${counted(units, 'unit')} to .dwo files`,
    );
  },
});

function withSplitUnits(
  description: Description,
  object: FileDescription,
  others: readonly FileDescription[],
  chosen: ReadonlySet<Unit>,
  random: Random,
  count: () => void,
): Description {
  const freshId = freshIds(description);
  const taken = new Set(description.files.flatMap(({ units }) => units.map(({ signature }) => signature)));
  const names = new Set(description.files.map(({ name }) => name));
  const made: FileDescription[] = [];
  const units = object.units.map((unit) => {
    const name = freshName(names, 'split', '.dwo');
    const halves = chosen.has(unit)
      ? splitUnit(unit, object, { name, id: freshSignature(taken, random), freshId })
      : undefined;
    if (halves === undefined) return unit;
    count();
    names.add(name);
    made.push(companionFile(object, 'dwo', name, { units: [halves.split], lineTables: [] }));
    return halves.skeleton;
  });
  return made.length === 0 ? description : { files: [{ ...object, units }, ...others, ...made] };
}

/** Units that refer to others or are referred to: no form leads from file to file, except by signature. */
function unitsThatMeet(description: Description): ReadonlySet<Unit> {
  const unitOf = new Map<DieId, Place>();
  for (const place of places(description)) unitOf.set(place.die.id, place);
  const joined = new Set<Unit>();
  for (const { die, unit } of places(description))
    for (const { value } of die.attributes) {
      const target = value.kind === 'reference' ? unitOf.get(value.die) : undefined;
      if (target === undefined || target.unit === unit || target.unit.typeDie === target.die.id) continue;
      joined.add(unit).add(target.unit);
    }
  return joined;
}
