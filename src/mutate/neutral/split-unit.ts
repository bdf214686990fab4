/**
 * A unit as two: a skeleton, which stays in the object with what has to be relocated, and a split unit with everything else.
 *
 *     unit        name, producer, stmt_list, low_pc, high_pc, comp_dir, children…
 *     skeleton    dwo_name, stmt_list, low_pc, high_pc, comp_dir, addr_base
 *     split unit  name, producer, children…, with strings and addresses as indices
 *
 * DWARF 5, 3.1.2, 3.1.3 and 7.3.2.2; before DWARF 5, https://gcc.gnu.org/wiki/DebugFission.
 */
import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Address, Attribute, DieId, FileDescription, Unit } from '../../write/description.ts';
import { attributeOf, mapTree } from '../tree.ts';
import { lineTableOf } from './line-tables.ts';
import { isPlainUnit } from './movable.ts';
import { splitAttribute } from './split-attribute.ts';
import { FIRST_SPLIT, FIRST_WITH_COUNTED_LISTS } from './milestones.ts';

export interface Halves {
  readonly skeleton: Unit;
  readonly split: Unit;
}

export interface SplitNames {
  /** The path of the file with the split unit. */
  readonly name: string;
  readonly id: bigint;
  readonly freshId: () => DieId;
}

/** What the skeleton keeps: what has to be relocated, and what readers want before they open the other file. */
const KEPT: ReadonlySet<number> = new Set([DW_AT.stmt_list, DW_AT.low_pc, DW_AT.high_pc, DW_AT.ranges]);

/** `undefined` where something in the unit cannot be said without relocations. */
export function splitUnit(unit: Unit, file: FileDescription, names: SplitNames): Halves | undefined {
  if (!isPlainUnit(unit, file) || unit.version < FIRST_SPLIT.gnu || !numbersFilesAlike(unit, file))
    return undefined;
  const addresses: Address[] = [...unit.addresses];
  let isPossible = true;
  const whole = { ...unit.root, attributes: unit.root.attributes.filter(belongsToSplit) };
  const root = mapTree(whole, (die) => {
    const attributes = die.attributes.map((attribute) => splitAttribute(attribute, unit.version, addresses));
    if (attributes.includes(undefined)) isPossible = false;
    return { ...die, attributes: attributes.filter((attribute) => attribute !== undefined) };
  });
  if (!isPossible) return undefined;
  const isStandard = unit.version >= FIRST_SPLIT.standard;
  const id: readonly Attribute[] = isStandard
    ? []
    : [{ name: DW_AT.GNU_dwo_id, form: DW_FORM.data8, value: { kind: 'constant', value: names.id } }];
  return {
    skeleton: {
      ...unit,
      kind: 'skeleton',
      signature: names.id,
      addresses,
      root: {
        id: names.freshId(),
        tag: isStandard ? DW_TAG.skeleton_unit : DW_TAG.compile_unit,
        attributes: [...skeletonAttributes(unit, names, isStandard), ...id],
        children: undefined,
      },
    },
    split: {
      ...unit,
      kind: 'split-compile',
      signature: names.id,
      addresses: [],
      root: { ...root, attributes: [...root.attributes, ...id] },
    },
  };
}

/** Without a line table of its own, a split unit numbers files as its version does: the skeleton's has to do it likewise. */
function numbersFilesAlike(unit: Unit, { lineTables }: FileDescription): boolean {
  const table = lineTables[lineTableOf(unit) ?? -1];
  return (
    table === undefined ||
    table.version >= FIRST_WITH_COUNTED_LISTS === unit.version >= FIRST_WITH_COUNTED_LISTS
  );
}

function belongsToSplit({ name, value }: Attribute): boolean {
  return !KEPT.has(name) && name !== DW_AT.comp_dir && value.kind !== 'base';
}

function skeletonAttributes({ root }: Unit, { name }: SplitNames, isStandard: boolean): readonly Attribute[] {
  const addressBase = isStandard ? DW_AT.addr_base : DW_AT.GNU_addr_base;
  const kept = root.attributes.filter(
    (attribute) => KEPT.has(attribute.name) || attribute.value.kind === 'base',
  );
  const base: Attribute = { name: addressBase, form: DW_FORM.sec_offset, value: { kind: 'base' } };
  return [
    {
      name: isStandard ? DW_AT.dwo_name : DW_AT.GNU_dwo_name,
      form: DW_FORM.string,
      value: { kind: 'string', text: name },
    },
    // The other file is beside the object, wherever that was compiled.
    { name: DW_AT.comp_dir, form: DW_FORM.string, value: { kind: 'string', text: '.' } },
    ...kept,
    ...(attributeOf(root, addressBase) === undefined ? [base] : []),
  ];
}
