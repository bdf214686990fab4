import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import type { Description, DieId, Unit } from '../../write/description.ts';
import { mapFiles, places } from '../tree.ts';
import { canTableBecome, tableInVersion } from './line-table-version.ts';
import { withLineTables } from './line-tables.ts';
import { WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';
import { canRelocate } from './relocation-needs.ts';
import { unitInVersion } from './unit-version.ts';

const VERSIONS: readonly Unit['version'][] = [2, 3, 4, 5];

export const changeVersion = neutral({
  name: 'change-version',
  summary:
    'Writes units and their line tables in another version of DWARF that has all their tags and attributes, with forms that it has.',
  // Type units are in .debug_types in one version and in .debug_info in another; files are numbered from 1 or from 0.
  causes: ['unit-order', ...WALK_ORDER],
  change: (description, random) => {
    const pinned = typeUnitsReferredToByOffset(description);
    for (const version of random.shuffle(VERSIONS)) {
      const change = changeSome(
        random,
        (isChosen, count) =>
          mapFiles(description, (file) => {
            // A supplementary file and the one that refers to it agree on a version's way of doing so. DWARF 5, 7.3.6.
            if (file.role !== 'object') return file;
            const changed = new Map<Unit, Unit>();
            for (const unit of file.units) {
              if (unit.version === version || pinned.has(unit) || !isChosen()) continue;
              const other = canTableBecome(unit, file, version) ? unitInVersion(unit, version) : undefined;
              if (other !== undefined) changed.set(unit, other);
            }
            if (changed.size === 0) return file;
            const result = withLineTables(
              file,
              new Set(changed.keys()),
              (unit) => changed.get(unit) ?? unit,
              (table) => tableInVersion(table, version),
            );
            // In DWARF 2, references to other units are as wide as addresses.
            if (!canRelocate(result, result.elf)) return file;
            for (const _ of changed) count();
            return result;
          }),
        (units) => `wrote ${counted(units, 'unit')} in DWARF ${version}`,
      );
      if (change !== undefined) return change;
    }
    return undefined;
  },
});

/** They stay in .debug_info, where offsets count. */
function typeUnitsReferredToByOffset(description: Description): ReadonlySet<Unit> {
  const targets = new Set<DieId>();
  for (const { die } of places(description))
    for (const { form, value } of die.attributes)
      if (form === DW_FORM.ref_addr && value.kind === 'reference') targets.add(value.die);
  const units = new Set<Unit>();
  for (const { die, unit } of places(description))
    if (unit.kind === 'type' && targets.has(die.id)) units.add(unit);
  return units;
}
