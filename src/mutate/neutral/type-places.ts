/** Types that are defined in other units as well, or instead. */
import { DW_AT, DW_FORM, DW_TAG, REFERENCE, formReference } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn, dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import { AGGREGATES } from '../../types/tags.ts';
import type { Attribute, Description, Die, DieId, FileDescription, Unit } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { DECLARED } from '../new-attributes.ts';
import {
  type Place,
  attributeOf,
  copyTree,
  diesIn,
  freshIds,
  mapAttributes,
  mapDies,
  mapFiles,
  mapUnits,
  places,
  referencesOf,
} from '../tree.ts';
import { withAddedUnit } from './line-tables.ts';
import {
  enteredTrees,
  freshTable,
  inNamespaces,
  inheritedAttributes,
  isPlainUnit,
  isType,
  isWithoutAddresses,
  namespacesAround,
  rootsOf,
} from './movable.ts';
import { listed, type NeutralChange, type Sites, UNIT_ORDER } from './neutral-change.ts';
import { repairReferences } from './repair-references.ts';
import { freshSignature } from './fresh.ts';

// Copies in another unit -------------------------------------------------------------------------------------------

/** The types of one unit that could stand in another. */
function duplicateTypes(description: Description, choices: Choices): Sites {
  const units = description.files.flatMap((file) => file.units.filter((unit) => isPlainUnit(unit, file)));
  const source = choices.pick(units);
  const originals = [...places(description)].filter(
    (place) =>
      place.unit === source &&
      isType(place.die) &&
      namespacesAround(place) !== undefined &&
      isWithoutAddresses(place.die),
  );
  return listed(originals, (chosen) => duplicated(description, chosen, choices));
}

function duplicated(description: Description, chosen: readonly Place[], choices: Choices): Description {
  const freshId = freshIds(description);
  const copies = new Map<DieId, DieId>();
  const children = chosen.map((place) => {
    const die = copyTree(place.die, freshId);
    copies.set(place.die.id, die.id);
    return inNamespaces(namespacesAround(place) ?? [], die, freshId);
  });
  const [first] = chosen;
  if (first === undefined) return description;
  const extended = mapFiles(description, (file, fileIndex) => {
    if (fileIndex !== first.fileIndex) return file;
    const unit: Unit = {
      ...first.unit,
      addresses: [],
      abbreviations: { ...first.unit.abbreviations, table: freshTable(file) },
      root: {
        id: freshId(),
        tag: DW_TAG.compile_unit,
        attributes: inheritedAttributes(first.unit),
        children,
      },
    };
    return withAddedUnit(file, unit, choices.below(file.units.length + 1));
  });
  const redirected = mapAttributes(extended, (attribute) => {
    const { name, value } = attribute;
    if (name !== DW_AT.type || value.kind !== 'reference') return attribute;
    const copy = copies.get(value.die);
    if (copy === undefined || choices.chance(2)) return attribute;
    return { ...attribute, value: { kind: 'reference', die: copy } };
  });
  return repairReferences(redirected);
}

// Type units -------------------------------------------------------------------------------------------------------

function toTypeUnits(description: Description): Sites {
  return listed(movableTypes(description), (chosen, choices) => {
    const freshId = freshIds(description);
    const leavesDeclarations = choices.chance(2);
    const taken = new Set(description.files.flatMap(({ units }) => units.map(({ signature }) => signature)));
    const ids = new Set(chosen.map(({ die }) => die.id));
    const left = mapDies(description, (die) =>
      die.children?.some(({ id }) => ids.has(id)) === true
        ? {
            ...die,
            children: die.children.flatMap((child) => leftBehind(child, ids, leavesDeclarations, freshId)),
          }
        : die,
    );
    const extended = mapFiles(left, (file, fileIndex) => {
      const here = chosen.filter((place) => place.fileIndex === fileIndex);
      if (here.length === 0) return file;
      const table = freshTable(file);
      const units = here.map((place, i) =>
        typeUnit(place, file, table + i, freshSignature(taken, choices), freshId),
      );
      return { ...file, units: choices.chance(2) ? [...units, ...file.units] : [...file.units, ...units] };
    });
    return withoutNeedyGroups(repairReferences(extended));
  });
}

/** Definitions directly in units or namespaces, into which nothing else refers: in a type unit, only the type itself is found. */
function movableTypes(description: Description): readonly Place[] {
  const candidates: Place[] = [];
  for (const place of places(description)) {
    const { die, unit, fileIndex } = place;
    const file = description.files[fileIndex];
    if (file === undefined || place.parent === undefined || !AGGREGATES.has(die.tag)) continue;
    if (dwTagExistsIn(DW_TAG.type_unit, unit.version) !== true || !isPlainUnit(unit, file)) continue;
    if (attributeOf(die, DW_AT.declaration) !== undefined || namespacesAround(place) === undefined) continue;
    candidates.push(place);
  }
  const entered = enteredTrees(description, rootsOf(candidates.map(({ die }) => die)));
  const unsigned = targetsWithoutSignatures(description);
  return candidates.filter(
    ({ die }) => !entered.has(die.id) && !unsigned.has(die.id) && isWithoutAddresses(die),
  );
}

/** What units refer to in whose version no form leads to a type by its signature. */
function targetsWithoutSignatures(description: Description): ReadonlySet<DieId> {
  const targets = new Set<DieId>();
  for (const { die, unit } of places(description))
    if (dwFormExistsIn(DW_FORM.ref_sig8, unit.version) !== true)
      for (const target of referencesOf(die)) targets.add(target);
  return targets;
}

/**
 * A unit that refers to others by offset stays in the section that offsets count in: which of several sections of one name is
 * meant, consumers of unlinked files do not agree on.
 */
function withoutNeedyGroups(description: Description): Description {
  return mapUnits(description, (unit) =>
    unit.kind === 'type' && unit.group !== undefined && refersByOffset(unit)
      ? { ...unit, group: undefined }
      : unit,
  );
}

function refersByOffset({ root }: Unit): boolean {
  for (const { attributes } of diesIn(root))
    if (attributes.some(({ form }) => formReference(form) === REFERENCE.section)) return true;
  return false;
}

/** Nothing, or a declaration that says where the definition is. DWARF 5, 5.7.1: DW_AT_signature. */
function leftBehind(
  die: Die,
  moving: ReadonlySet<DieId>,
  leavesDeclarations: boolean,
  freshId: () => DieId,
): readonly Die[] {
  if (!moving.has(die.id)) return [die];
  const name = attributeOf(die, DW_AT.name);
  if (!leavesDeclarations || name === undefined) return [];
  const signature: Attribute = {
    name: DW_AT.signature,
    form: DW_FORM.ref_sig8,
    value: { kind: 'reference', die: die.id },
  };
  return [{ id: freshId(), tag: die.tag, attributes: [name, DECLARED, signature], children: undefined }];
}

function typeUnit(
  place: Place,
  { elf }: FileDescription,
  table: number,
  signature: bigint,
  freshId: () => DieId,
): Unit {
  const { die, unit } = place;
  const around = namespacesAround(place) ?? [];
  return {
    ...unit,
    kind: 'type',
    signature,
    typeDie: die.id,
    // Compilers leave it to the linker to keep one of several equal ones. DWARF 5, E.2.
    group: elf.kind === 'relocatable' ? `wt.${signature.toString(16)}` : undefined,
    addresses: [],
    abbreviations: { ...unit.abbreviations, table },
    root: {
      id: freshId(),
      tag: DW_TAG.type_unit,
      attributes: inheritedAttributes(unit),
      children: [inNamespaces(around, die, freshId)],
    },
  };
}

export const TYPE_PLACES: readonly NeutralChange[] = [
  ['duplicate-types', UNIT_ORDER, 'defined {type} once more, in another unit', duplicateTypes],
  ['move-to-type-units', UNIT_ORDER, 'moved {type} to type units', toTypeUnits],
];
