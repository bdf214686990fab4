/** References after DIEs have moved to other units: a form that counts within a unit no longer does. */
import { DW_FORM, REFERENCE, formReference } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description } from '../../write/description.ts';
import { type Place, mapAttributes, placesById } from '../tree.ts';

/** The description with each reference in a form that can lead from where it is to where its target is. */
export function repairReferences(description: Description): Description {
  const byId = placesById(description);
  return mapAttributes(description, (attribute, die) => {
    const { form, value } = attribute;
    if (value.kind !== 'reference') return attribute;
    const wanted = formBetween(form, byId.get(die.id), byId.get(value.die));
    return wanted === form ? attribute : { ...attribute, form: wanted };
  });
}

/** DWARF 5, 7.5.5.4. */
function formBetween(form: Attribute['form'], from: Place | undefined, to: Place | undefined): number {
  const refers = formReference(form);
  if (from === undefined || to === undefined || refers === REFERENCE.supplementary) return form;
  if (from.unit === to.unit) {
    // Type units can stand in .debug_types or in a section group of their own: offsets do not lead into them.
    return refers === REFERENCE.section && to.unit.kind === 'type' ? DW_FORM.ref4 : form;
  }
  if (to.unit.kind === 'type' && to.unit.typeDie === to.die.id) return DW_FORM.ref_sig8;
  return refers === REFERENCE.section ? form : DW_FORM.ref_addr;
}
