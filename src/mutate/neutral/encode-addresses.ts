import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, FileDescription, Unit } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { changeUnitAttributes } from './change-unit-attributes.ts';
import { isPrinted } from './content.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';
import { indexForms, isIndexOf, largestTable } from './table-forms.ts';

export const encodeAddresses = neutral({
  name: 'encode-addresses',
  summary: 'Writes addresses themselves or as indices into .debug_addr (DWARF 5, 7.27).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapFiles(description, (file) => {
          const size = largestTable(file, 'address');
          return changeUnitAttributes(file, DW_AT.addr_base, isAddressIndex, (attribute, unit) => {
            const form = random.pick(otherForms(attribute, unit, file, size));
            if (form === undefined || !isChosen()) return attribute;
            count();
            return { ...attribute, form };
          });
        }),
      (addresses) => `wrote ${counted(addresses, 'address', 'addresses')} in other forms`,
    ),
});

const isAddressIndex = (form: number): boolean => isIndexOf('address', form);

/** An index counts as a constant where an address does not (symbol versions, section 7). */
function otherForms(
  { name, form, value }: Attribute,
  { version }: Unit,
  { role }: FileDescription,
  size: number,
): readonly number[] {
  if (value.kind !== 'address' || isPrinted(name)) return [];
  if (dwFormExistsIn(DW_FORM.addrx, version) !== true) return [];
  if (form !== DW_FORM.addr && !isAddressIndex(form)) return [];
  const forms = [...(role === 'dwo' ? [] : [DW_FORM.addr]), ...indexForms('address', size)];
  return forms.filter((other) => other !== form);
}
