import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Random } from '../../random.ts';
import type { Description, Die, DieId, FileDescription, Unit } from '../../write/description.ts';
import { type Place, freshIds, mapAttributes, mapFiles, places } from '../tree.ts';
import { copyTree } from './copy-tree.ts';
import { withAddedUnit } from './line-tables.ts';
import {
  freshTable,
  inNamespaces,
  inheritedAttributes,
  isPlainUnit,
  isType,
  isWithoutAddresses,
  namespacesAround,
} from './movable.ts';
import { type Change, WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';
import { repairReferences } from './repair-references.ts';

export const duplicateTypes = neutral({
  name: 'duplicate-types',
  summary:
    'Defines types of a unit a second time, in another unit, as including a header twice does; what refers to them may refer to either definition.',
  causes: ['unit-order', ...WALK_ORDER],
  change: (description, random): Change | undefined => {
    const originals = copyableTypes(description, random);
    if (originals.length === 0) return undefined;
    return changeSome(
      random,
      (isChosen, count) => {
        const chosen = originals.filter(() => isChosen());
        for (const _ of chosen) count();
        return chosen.length === 0 ? description : duplicated(description, chosen, random);
      },
      (types) => `defined ${counted(types, 'type')} once more, in another unit`,
    );
  },
});

/** The types of one unit that could stand in another. */
function copyableTypes(description: Description, random: Random): readonly Place[] {
  const units = description.files.flatMap((file) => file.units.filter((unit) => isPlainUnit(unit, file)));
  const source = random.pick(units);
  const found: Place[] = [];
  for (const place of places(description))
    if (
      place.unit === source &&
      isType(place.die) &&
      namespacesAround(place) !== undefined &&
      isWithoutAddresses(place.die)
    )
      found.push(place);
  return found;
}

function duplicated(description: Description, chosen: readonly Place[], random: Random): Description {
  const freshId = freshIds(description);
  const copies = new Map<DieId, DieId>();
  const children = chosen.map((place) => {
    const die = copyTree(place.die, freshId);
    copies.set(place.die.id, die.id);
    return inNamespaces(namespacesAround(place) ?? [], die, freshId);
  });
  const first = chosen[0];
  if (first === undefined) return description;
  const extended = mapFiles(description, (file, fileIndex) =>
    fileIndex === first.fileIndex ? withUnit(file, first.unit, children, freshId, random) : file,
  );
  const redirected = mapAttributes(extended, (attribute) => {
    const { name, value } = attribute;
    if (name !== DW_AT.type || value.kind !== 'reference') return attribute;
    const copy = copies.get(value.die);
    if (copy === undefined || random.chance(2)) return attribute;
    return { ...attribute, value: { kind: 'reference', die: copy } };
  });
  return repairReferences(redirected);
}

function withUnit(
  file: FileDescription,
  like: Unit,
  children: readonly Die[],
  freshId: () => DieId,
  random: Random,
): FileDescription {
  const unit: Unit = {
    ...like,
    addresses: [],
    abbreviations: { ...like.abbreviations, table: freshTable(file) },
    root: {
      id: freshId(),
      tag: DW_TAG.compile_unit,
      attributes: inheritedAttributes(like),
      children,
    },
  };
  return withAddedUnit(file, unit, random.below(file.units.length + 1));
}
