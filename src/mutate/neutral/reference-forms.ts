/** The forms in which a reference can lead to the same entry. DWARF 5, 7.5.5.4. */
import { DW_FORM, REFERENCE, formReference } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Description, Die, Unit } from '../../write/description.ts';
import { type Place, diesIn, placesById } from '../tree.ts';

/** Within a unit. */
const LOCAL: readonly number[] = [DW_FORM.ref1, DW_FORM.ref2, DW_FORM.ref4, DW_FORM.ref8, DW_FORM.ref_udata];

/** Into the supplementary file, with GNU's form of dwz. */
const SUPPLEMENTARY: readonly number[] = [DW_FORM.ref_sup4, DW_FORM.ref_sup8, DW_FORM.GNU_ref_alt];

/** Up to how many entries a unit is likely to be short enough for the narrow forms. Where it is not, the writer widens them. */
const FEW_ENOUGH: ReadonlyMap<number, number> = new Map([
  [DW_FORM.ref1, 20],
  [DW_FORM.ref2, 5000],
]);

/** Its own form is among them. */
export function referenceForms(
  description: Description,
): (attribute: Attribute, die: Die, unit: Unit) => readonly number[] {
  const places = placesById(description);
  const local = new Map(
    description.files.flatMap(({ units }) => units.map((unit) => [unit, localForms(unit)] as const)),
  );
  return ({ form, value }, { id }, unit) => {
    const from = places.get(id);
    if (formReference(form) === undefined || from === undefined) return [];
    if (formReference(form) === REFERENCE.supplementary)
      return SUPPLEMENTARY.filter((other) => dwFormExistsIn(other, unit.version) !== false);
    const target = value.kind === 'reference' ? places.get(value.die) : undefined;
    if (value.kind !== 'sibling' && target?.unit !== from.unit) return [];
    const forms = [...(local.get(unit) ?? [])];
    if (target !== undefined && canBeNamedByOffset(target, from)) forms.push(DW_FORM.ref_addr);
    if (target !== undefined && target.unit.typeDie === target.die.id) forms.push(DW_FORM.ref_sig8);
    return forms;
  };
}

function localForms({ root }: Unit): readonly number[] {
  const size = [...diesIn(root)].length;
  return LOCAL.filter((form) => size <= (FEW_ENOUGH.get(form) ?? Number.POSITIVE_INFINITY));
}

/**
 * DW_FORM_ref_addr counts from the start of .debug_info (DWARF 5, 7.5.5.4). Type units can stand in .debug_types or in a
 * section group of their own; in .dwo files, what linking makes of the offset is left open.
 */
function canBeNamedByOffset({ unit }: Place, from: Place): boolean {
  return (unit.kind === 'compile' || unit.kind === 'partial') && from.unit.kind !== 'type';
}
