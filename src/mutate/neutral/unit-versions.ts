/** Units in other versions of DWARF, and in the other format. DWARF 5, 7.4. */
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import type { Description, DieId, FileDescription, LineTable, Unit } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { mapAttributesOf, mapFiles, mapTree, places } from '../tree.ts';
import { canTableBecome, tableInVersion } from './line-table-version.ts';
import { withLineTables } from './line-tables.ts';
import { FIRST_64_BIT } from './milestones.ts';
import { listed, type NeutralChange, type Sites, NONE, UNIT_ORDER } from './neutral-change.ts';
import { isOffset, sectionPointerForm } from './section-pointers.ts';
import { unitInVersion } from './unit-version.ts';

const VERSIONS: readonly Unit['version'][] = [2, 3, 4, 5];
const FORMATS: readonly Unit['format'][] = [32, 64];

/** A unit and what it becomes. */
type Pair = readonly [Unit, Unit];

/** Units with their line tables, for the first target that some can reach. */
function retargeted<T>(
  description: Description,
  targets: readonly T[],
  become: (unit: Unit, file: FileDescription, target: T) => Unit | undefined,
  tableFor: (table: LineTable, target: T) => LineTable,
): Sites | undefined {
  for (const target of targets) {
    const pairs = description.files.flatMap((file) =>
      file.units.flatMap((unit): Pair[] => {
        const changed = become(unit, file, target);
        return changed === undefined ? [] : [[unit, changed]];
      }),
    );
    if (pairs.length === 0) continue;
    return listed(pairs, (chosen) => {
      const changed = new Map(chosen);
      return mapFiles(description, (file) =>
        file.units.some((unit) => changed.has(unit))
          ? withLineTables(file, changed, (table) => tableFor(table, target))
          : file,
      );
    });
  }
  return undefined;
}

function versions(description: Description, choices: Choices): Sites | undefined {
  const pinned = typeUnitsReferredToByOffset(description);
  return retargeted(
    description,
    choices.shuffle(VERSIONS),
    (unit, file, version) =>
      // A supplementary file and the one that refers to it agree on a version's way of doing so. DWARF 5, 7.3.6.
      file.role === 'object' &&
      unit.version !== version &&
      !pinned.has(unit) &&
      canTableBecome(unit, file, version)
        ? unitInVersion(unit, version)
        : undefined,
    tableInVersion,
  );
}

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

function formats(description: Description, choices: Choices): Sites | undefined {
  return retargeted(
    description,
    choices.shuffle(FORMATS),
    (unit, _, format) => unitInFormat(unit, format),
    (table, format) => ({ ...table, format }),
  );
}

/** `undefined` where it cannot be, or is: the two halves of a split unit belong together. */
function unitInFormat(unit: Unit, format: Unit['format']): Unit | undefined {
  const isWhole = unit.kind === 'compile' || unit.kind === 'partial' || unit.kind === 'type';
  if (!isWhole || unit.version < FIRST_64_BIT || unit.format === format) return undefined;
  // Before DWARF 4, the form of an offset is as wide as the format says.
  const [old, other] = [unit.format, format].map((one) => sectionPointerForm(unit.version, one));
  const root = mapTree(unit.root, (die) =>
    mapAttributesOf(die, (attribute) =>
      isOffset(attribute.value) && attribute.form === old && other !== undefined && other !== old
        ? { ...attribute, form: other }
        : attribute,
    ),
  );
  return { ...unit, format, root };
}

export const UNIT_VERSIONS: readonly NeutralChange[] = [
  // Type units are in .debug_types in one version and in .debug_info in another; files are numbered from 1 or from 0.
  ['change-version', UNIT_ORDER, 'wrote {unit} in another version of DWARF', versions],
  ['change-format', NONE, 'wrote {unit} in the other format of DWARF', formats],
];
