import { DW_FORM, DW_TAG, formReference, REFERENCE } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn, dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Random } from '../../random.ts';
import type { Attribute, Description, Die, DieId, FileDescription, Unit } from '../../write/description.ts';
import { diesIn, freshIds, mapAttributes, mapAttributesOf, mapTree } from '../tree.ts';
import { companionFile, freshName } from './companion-file.ts';
import { closedTrees, isSelfContained } from './closed-trees.ts';
import { lineTableOf } from './line-tables.ts';
import { isPlainUnit, isType } from './movable.ts';
import { type Change, WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';
import { partUnit } from './parted-unit.ts';

export const moveToSupplementaryFile = neutral({
  name: 'move-to-supplementary-file',
  summary:
    'Moves types of a unit, with all that they refer to, to a partial unit of a supplementary file, which the unit then imports (DWARF 5, 3.2.5 and 7.3.6).',
  causes: ['unit-order', ...WALK_ORDER],
  change: (description, random): Change | undefined => {
    const [object] = description.files;
    // One file has at most one supplementary file.
    if (object === undefined || description.files.some(({ role }) => role === 'supplementary'))
      return undefined;
    if (object.units.some(missesSupplementaryFile)) return undefined;
    const unit = random.pick(object.units.filter((one) => canImport(one, object)));
    if (unit === undefined) return undefined;
    const movable = (unit.root.children ?? []).filter((die) => isMovable(die) && isSelfContained(die));
    return changeSome(
      random,
      (isChosen, count) => {
        const moved = closedTrees(movable, isChosen);
        for (const _ of moved) count();
        return moved.length === 0 ? description : parted(description, object, unit, moved, random);
      },
      (dies) => `moved ${counted(dies, 'entry', 'entries')} to a supplementary file`,
    );
  },
});

/** Whether something refers to a supplementary file that is not there: it would find other things in this one. */
function missesSupplementaryFile({ root }: Unit): boolean {
  for (const { attributes } of diesIn(root))
    for (const { form, value } of attributes)
      if (value.kind === 'dangling' && formReference(form) === REFERENCE.supplementary) return true;
  return false;
}

function canImport(unit: Unit, object: FileDescription): boolean {
  return dwTagExistsIn(DW_TAG.imported_unit, unit.version) === true && isPlainUnit(unit, object);
}

function isMovable(die: Die): boolean {
  return isType(die) || die.tag === DW_TAG.namespace;
}

function parted(
  description: Description,
  object: FileDescription,
  unit: Unit,
  moved: readonly Die[],
  random: Random,
): Description {
  const { root, rest } = partUnit(unit, moved, freshIds(description));
  const units = object.units.map((other) => (other === unit ? rest : other));
  const names = new Set(description.files.map(({ name }) => name));
  return redirected(
    { files: [{ ...object, units }, ...description.files.slice(1)] },
    supplementaryFile(freshName(names, 'common', '.debug'), object, unit, root),
    random,
  );
}

function supplementaryFile(name: string, object: FileDescription, unit: Unit, root: Die): FileDescription {
  const table = object.lineTables[lineTableOf(unit) ?? -1];
  const partial: Unit = {
    ...unit,
    kind: 'partial',
    addresses: [],
    abbreviations: { ...unit.abbreviations, table: 0 },
    root: mapTree(root, (die) => mapAttributesOf(die, attributeThere)),
  };
  return companionFile(object, 'supplementary', name, {
    units: [partial],
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
function redirected({ files }: Description, supplementary: FileDescription, random: Random): Description {
  const there = new Set<DieId>();
  for (const { root } of supplementary.units) for (const { id } of diesIn(root)) there.add(id);
  const { files: users } = mapAttributes({ files }, (attribute, _die, { version }) => {
    const { value } = attribute;
    if (value.kind !== 'reference' || !there.has(value.die)) return attribute;
    const standard = [DW_FORM.ref_sup4, DW_FORM.ref_sup8].filter((form) => dwFormExistsIn(form, version));
    return { ...attribute, form: random.pick(standard) ?? DW_FORM.GNU_ref_alt };
  });
  return { files: [...users, supplementary] };
}
