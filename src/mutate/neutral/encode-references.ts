import { DW_FORM, REFERENCE, formReference } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Description, DieId, Unit } from '../../write/description.ts';
import { type Place, diesIn, mapAttributes, placesById } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

/** References within a unit. DWARF 5, 7.5.5.4. */
const LOCAL: readonly number[] = [DW_FORM.ref1, DW_FORM.ref2, DW_FORM.ref4, DW_FORM.ref8, DW_FORM.ref_udata];

/** Into the supplementary file: DWARF 5, 7.5.5.4, and GNU's form of dwz. */
const SUPPLEMENTARY: readonly number[] = [DW_FORM.ref_sup4, DW_FORM.ref_sup8, DW_FORM.GNU_ref_alt];

/** Up to how many entries a unit is likely to be short enough for the narrow forms. Where it is not, the writer widens them. */
const FEW_ENOUGH: ReadonlyMap<number, number> = new Map([
  [DW_FORM.ref1, 20],
  [DW_FORM.ref2, 5000],
]);

export const encodeReferences = neutral({
  name: 'encode-references',
  summary:
    'Writes references in other forms that lead to the same entry. The writer has to widen forms of one and two bytes that turn out too narrow.',
  causes: [],
  change: (description, random) => {
    const targets = placesById(description);
    const local = localForms(description);
    return changeSome(
      random,
      (isChosen, count) =>
        mapAttributes(description, (attribute, die, unit) => {
          const forms = otherForms(attribute, targets, targets.get(die.id), local.get(unit) ?? []);
          const form = random.pick(forms);
          if (form === undefined || !isChosen()) return attribute;
          count();
          return { ...attribute, form };
        }),
      (references) => `wrote ${counted(references, 'reference')} in other forms`,
    );
  },
});

function localForms({ files }: Description): ReadonlyMap<Unit, readonly number[]> {
  const result = new Map<Unit, readonly number[]>();
  for (const unit of files.flatMap(({ units }) => units)) {
    let size = 0;
    for (const _ of diesIn(unit.root)) size++;
    result.set(
      unit,
      LOCAL.filter((form) => size <= (FEW_ENOUGH.get(form) ?? Number.POSITIVE_INFINITY)),
    );
  }
  return result;
}

function otherForms(
  { form, value }: Attribute,
  targets: ReadonlyMap<DieId, Place>,
  from: Place | undefined,
  local: readonly number[],
): readonly number[] {
  if (formReference(form) === undefined || from === undefined) return [];
  const target = value.kind === 'reference' ? targets.get(value.die) : undefined;
  if (formReference(form) === REFERENCE.supplementary)
    return SUPPLEMENTARY.filter(
      (other) => other !== form && dwFormExistsIn(other, from.unit.version) !== false,
    );
  const isLocal = value.kind === 'sibling' || target?.unit === from.unit;
  if (!isLocal) return [];
  const forms = [...local];
  if (target !== undefined && canBeNamedByOffset(target, from)) forms.push(DW_FORM.ref_addr);
  if (target !== undefined && target.unit.typeDie === target.die.id) forms.push(DW_FORM.ref_sig8);
  return forms.filter((other) => other !== form);
}

/**
 * DW_FORM_ref_addr counts from the start of .debug_info (DWARF 5, 7.5.5.4). Type units can stand in .debug_types or in a
 * section group of their own; in .dwo files, what linking makes of the offset is left open.
 */
function canBeNamedByOffset({ unit }: Place, from: Place): boolean {
  return unit.kind === 'compile' || unit.kind === 'partial' ? from.unit.kind !== 'type' : false;
}

/** Whether a form is one that leads into the unit at hand. */
export function isLocalReference(form: number): boolean {
  return formReference(form) === REFERENCE.unit;
}
