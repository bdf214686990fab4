import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Random } from '../../random.ts';
import type { Die, DieId, FileDescription, Unit } from '../../write/description.ts';
import { freshIds, mapFiles } from '../tree.ts';
import { withAddedUnit } from './line-tables.ts';
import { freshTable, isPlainUnit, isType, isWithoutAddresses } from './movable.ts';
import { WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';
import { partUnit } from './parted-unit.ts';
import { repairReferences } from './repair-references.ts';

export const moveToPartialUnit = neutral({
  name: 'move-to-partial-unit',
  summary:
    'Moves types and namespaces of a unit to a partial unit, which the unit then imports (DWARF 5, 3.1.1 and 3.2.5).',
  causes: ['unit-order', ...WALK_ORDER],
  change: (description, random) => {
    const freshId = freshIds(description);
    const change = changeSome(
      random,
      (isChosen, count) =>
        mapFiles(description, (file) => {
          const at = random.below(Math.max(file.units.length, 1));
          const unit = file.units[at];
          if (unit === undefined || !canBeParted(unit, file)) return file;
          const moved = (unit.root.children ?? []).filter((die) => isMovable(die) && isChosen());
          if (moved.length === 0) return file;
          for (const _ of moved) count();
          return parted(file, unit, moved, freshId, random);
        }),
      (dies) => `moved ${counted(dies, 'entry', 'entries')} to a partial unit`,
    );
    return change && { ...change, description: repairReferences(change.description) };
  },
});

function canBeParted(unit: Unit, file: FileDescription): boolean {
  return dwTagExistsIn(DW_TAG.partial_unit, unit.version) === true && isPlainUnit(unit, file);
}

function isMovable(die: Die): boolean {
  return (isType(die) || die.tag === DW_TAG.namespace) && isWithoutAddresses(die);
}

function parted(
  file: FileDescription,
  unit: Unit,
  moved: readonly Die[],
  freshId: () => DieId,
  random: Random,
): FileDescription {
  const { root, rest } = partUnit(unit, moved, freshId);
  const partial: Unit = {
    ...unit,
    kind: 'partial',
    addresses: [],
    abbreviations: { ...unit.abbreviations, table: freshTable(file) },
    root,
  };
  const units = file.units.map((other) => (other === unit ? rest : other));
  return withAddedUnit({ ...file, units }, partial, random.below(units.length + 1));
}
