import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import type { Attribute } from '../../write/description.ts';
import { mapAttributes } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

export const encodeIndirectly = neutral({
  name: 'encode-indirectly',
  summary: 'Says the form of a value in front of it (DW_FORM_indirect), or no longer does (DWARF 5, 7.5.3).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapAttributes(description, (attribute) => {
          // The value of this form stands in the declaration, which then would not name the form.
          if (attribute.form === DW_FORM.implicit_const || !isChosen()) return attribute;
          count();
          return attribute.indirect === true ? direct(attribute) : { ...attribute, indirect: true };
        }),
      (values) => `moved the forms of ${counted(values, 'value')} into or out of the entries`,
    ),
});

function direct({ name, form, value }: Attribute): Attribute {
  return { name, form, value };
}
