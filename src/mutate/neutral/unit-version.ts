/** A unit in another version of DWARF, saying the same. */
import { DW_AT } from '../../../generated/dwarf-constants.ts';
import { dwAtExistsIn, dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Die, Unit } from '../../write/description.ts';
import { attributeOf, mapTree } from '../tree.ts';
import { attributeInVersion } from './attribute-version.ts';
import { FIRST_64_BIT, FIRST_WITH_HIGH_PC_DISTANCE } from './milestones.ts';
import { isSplit } from './movable.ts';

/** `undefined` where the version has no way to say it. */
export function unitInVersion(unit: Unit, version: Unit['version']): Unit | undefined {
  if (!canHold(unit, version)) return undefined;
  let isPossible = true;
  const root = mapTree(unit.root, (die) => {
    const changed = isPossible ? dieInVersion(die, unit, version) : undefined;
    if (changed === undefined) isPossible = false;
    return changed ?? die;
  });
  return isPossible ? { ...unit, version, root } : undefined;
}

function canHold(unit: Unit, version: Unit['version']): boolean {
  if (unit.format === 64 && version < FIRST_64_BIT) return false;
  if (unit.kind !== 'compile' && unit.kind !== 'partial' && unit.kind !== 'type') return false;
  // Expressions may number addresses, where there is a table of them.
  if (unit.addresses.length > 0 && dwAtExistsIn(DW_AT.addr_base, version) !== true) return false;
  // What a skeleton says of its other half is spelled differently in each version.
  return !isSplit(unit);
}

function dieInVersion(die: Die, unit: Unit, version: Unit['version']): Die | undefined {
  if (dwTagExistsIn(die.tag, version) === false) return undefined;
  const attributes: Attribute[] = [];
  for (const attribute of die.attributes) {
    // Where tables begin need not be said where nothing counts from there.
    const exists = dwAtExistsIn(attribute.name, version) !== false;
    if (!exists && attribute.value.kind === 'base') continue;
    const spelled = version < FIRST_WITH_HIGH_PC_DISTANCE ? highPcAsAddress(attribute, die) : attribute;
    const changed = exists && spelled !== undefined ? attributeInVersion(spelled, unit, version) : undefined;
    if (changed === undefined) return undefined;
    attributes.push(changed);
  }
  return { ...die, attributes };
}

/** `undefined` where the address from which the distance counts is not there. */
function highPcAsAddress(attribute: Attribute, die: Die): Attribute | undefined {
  const { name, value } = attribute;
  if (name !== DW_AT.high_pc || value.kind !== 'constant') return attribute;
  const low = attributeOf(die, DW_AT.low_pc);
  if (low?.value.kind !== 'address') return undefined;
  const { to } = low.value;
  return { name, form: low.form, value: { kind: 'address', to: { ...to, addend: to.addend + value.value } } };
}
