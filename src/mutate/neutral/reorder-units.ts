import { mapFiles } from '../tree.ts';
import { WALK_ORDER, neutral } from './neutral-mutator.ts';

export const reorderUnits = neutral({
  name: 'reorder-units',
  summary: 'Puts the units of each file into another order, in which they mean the same.',
  causes: ['unit-order', ...WALK_ORDER],
  change: (description, random) => ({
    description: mapFiles(description, (file) =>
      file.units.length < 2 ? file : { ...file, units: random.shuffle(file.units) },
    ),
    what: 'put the units into another order',
  }),
});
