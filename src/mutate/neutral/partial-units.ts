/** Types moved to partial units, which the unit then imports: in the same file, or in a supplementary one. DWARF 5, 3.2.5. */
import { DW_AT, DW_FORM, DW_TAG, formReference, REFERENCE } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn, dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Description, Die, DieId, FileDescription, Unit } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { diesIn, freshIds, mapAttributes, mapAttributesOf, mapFiles, mapTree } from '../tree.ts';
import { closedTrees, isSelfContained } from './closed-trees.ts';
import { companionFile } from './companion-file.ts';
import { freshName } from './fresh.ts';
import { lineTableOf, withAddedUnit } from './line-tables.ts';
import { freshTable, inheritedAttributes, isPlainUnit, isType, isWithoutAddresses } from './movable.ts';
import { listed, type NeutralChange, type Sites, UNIT_ORDER } from './neutral-change.ts';
import { repairReferences } from './repair-references.ts';

interface Parts {
  readonly partial: Unit;
  /** What stays, and imports the partial unit: with a form that may have to be repaired, if that is in another file. */
  readonly rest: Unit;
}

/** @param moved some of the entries directly below the unit's root */
function parted(unit: Unit, moved: readonly Die[], table: number, freshId: () => DieId): Parts {
  const root: Die = {
    id: freshId(),
    tag: DW_TAG.partial_unit,
    attributes: inheritedAttributes(unit),
    children: moved,
  };
  const imported: Die = {
    id: freshId(),
    tag: DW_TAG.imported_unit,
    attributes: [{ name: DW_AT.import, form: DW_FORM.ref_addr, value: { kind: 'reference', die: root.id } }],
    children: undefined,
  };
  const gone = new Set(moved);
  const kept = (unit.root.children ?? []).filter((die) => !gone.has(die));
  const abbreviations = { ...unit.abbreviations, table };
  return {
    partial: { ...unit, kind: 'partial', addresses: [], abbreviations, root },
    rest: { ...unit, root: { ...unit.root, children: [imported, ...kept] } },
  };
}

function isMovable(die: Die): boolean {
  return isType(die) || die.tag === DW_TAG.namespace;
}

/** A unit whose version has a tag, and that can have another one beside it. */
function pickUnit(file: FileDescription | undefined, tag: number, choices: Choices): Unit | undefined {
  return choices.pick(
    (file?.units ?? []).filter(
      (unit) => file !== undefined && dwTagExistsIn(tag, unit.version) === true && isPlainUnit(unit, file),
    ),
  );
}

function toPartialUnit(description: Description, choices: Choices): Sites | undefined {
  const file = choices.pick(description.files);
  const unit = pickUnit(file, DW_TAG.partial_unit, choices);
  const movable = (unit?.root.children ?? []).filter((die) => isMovable(die) && isWithoutAddresses(die));
  return listed(movable, (moved) => {
    const changed = mapFiles(description, (one) => {
      if (one !== file || unit === undefined) return one;
      const { partial, rest } = parted(unit, moved, freshTable(one), freshIds(description));
      const units = one.units.map((other) => (other === unit ? rest : other));
      return withAddedUnit({ ...one, units }, partial, choices.below(units.length + 1));
    });
    return repairReferences(changed);
  });
}

// To a supplementary file ------------------------------------------------------------------------------------------

function toSupplementaryFile(description: Description, choices: Choices): Sites | undefined {
  const [object, ...others] = description.files;
  // One file has at most one supplementary file.
  if (object === undefined || others.some(({ role }) => role === 'supplementary')) return undefined;
  if (object.units.some(missesSupplementaryFile)) return undefined;
  const unit = pickUnit(object, DW_TAG.imported_unit, choices);
  if (unit === undefined) return undefined;
  const trees = (unit.root.children ?? []).filter((die) => isMovable(die) && isSelfContained(die));
  // Only what can go with all that it refers to.
  const movable = closedTrees(trees, () => true);
  return listed(movable, (chosen) => {
    const wanted = new Set(chosen);
    const moved = closedTrees(trees, (tree) => wanted.has(tree));
    const { partial, rest } = parted(unit, moved, 0, freshIds(description));
    const units = object.units.map((other) => (other === unit ? rest : other));
    const names = new Set(description.files.map(({ name }) => name));
    const file = supplementaryFile(freshName(names, 'common', '.debug'), object, partial);
    return redirected({ files: [{ ...object, units }, ...others] }, file, choices);
  });
}

/** Whether something refers to a supplementary file that is not there: it would find other things in this one. */
function missesSupplementaryFile({ root }: Unit): boolean {
  for (const { attributes } of diesIn(root))
    for (const { form, value } of attributes)
      if (value.kind === 'dangling' && formReference(form) === REFERENCE.supplementary) return true;
  return false;
}

function supplementaryFile(name: string, object: FileDescription, partial: Unit): FileDescription {
  const table = object.lineTables[lineTableOf(partial) ?? -1];
  const root = mapTree(partial.root, (die) => mapAttributesOf(die, attributeThere));
  return companionFile(object, 'supplementary', name, {
    units: [{ ...partial, root }],
    lineTables: table === undefined ? [] : [{ ...table, program: new Uint8Array(), programFixups: [] }],
  });
}

/** There are no tables of string offsets in a supplementary file, and only one line table. */
function attributeThere(attribute: Attribute): Attribute | undefined {
  const { form, value } = attribute;
  if (value.kind === 'base') return undefined;
  if (value.kind === 'line-table') return { ...attribute, value: { kind: 'line-table', table: 0 } };
  return value.kind === 'string' && form !== DW_FORM.string
    ? { ...attribute, form: DW_FORM.strp }
    : attribute;
}

/** The files with references to what moved in forms that lead there. DWARF 5, 7.5.5.4; before that, GNU's of dwz. */
function redirected({ files }: Description, supplementary: FileDescription, choices: Choices): Description {
  const there = new Set<DieId>();
  for (const { root } of supplementary.units) for (const { id } of diesIn(root)) there.add(id);
  const { files: users } = mapAttributes({ files }, (attribute, _die, { version }) => {
    const { value } = attribute;
    if (value.kind !== 'reference' || !there.has(value.die)) return attribute;
    const standard = [DW_FORM.ref_sup4, DW_FORM.ref_sup8].filter((form) => dwFormExistsIn(form, version));
    return { ...attribute, form: choices.pick(standard) ?? DW_FORM.GNU_ref_alt };
  });
  return { files: [...users, supplementary] };
}

export const PARTIAL_UNITS: readonly NeutralChange[] = [
  ['move-to-partial-unit', UNIT_ORDER, 'moved {entry} to a partial unit', toPartialUnit],
  [
    'move-to-supplementary-file',
    UNIT_ORDER,
    'moved {entry}, and what they need, to a supplementary file',
    toSupplementaryFile,
  ],
];
