import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, FileDescription, Unit } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { changeUnitAttributes } from './change-unit-attributes.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';
import { indexForms, isIndexOf, largestTable } from './table-forms.ts';

/** In the string section of the supplementary file: DWARF 5, 7.5.5.9, and GNU's form of dwz. */
const SUPPLEMENTARY: readonly number[] = [DW_FORM.strp_sup, DW_FORM.GNU_strp_alt];

/** A string in the unit itself, in .debug_str, in .debug_line_str. DWARF 5, 7.5.5.9. */
const PLACES: readonly number[] = [DW_FORM.string, DW_FORM.strp, DW_FORM.line_strp];

export const encodeStrings = neutral({
  name: 'encode-strings',
  summary: 'Puts strings into the entries, into string sections, or behind a table of offsets.',
  causes: [],
  change: (description, random) => {
    const hasSupplementary = description.files.some(({ role }) => role === 'supplementary');
    return changeSome(
      random,
      (isChosen, count) =>
        mapFiles(description, (file) => {
          const elsewhere = file.role === 'object' && hasSupplementary ? SUPPLEMENTARY : [];
          const size = largestTable(file, 'string');
          return changeUnitAttributes(file, DW_AT.str_offsets_base, isStringIndex, (attribute, unit) => {
            const form = random.pick(otherForms(attribute, unit, file, size, elsewhere));
            if (form === undefined || !isChosen()) return attribute;
            count();
            return { ...attribute, form };
          });
        }),
      (strings) => `put ${counted(strings, 'string')} elsewhere`,
    );
  },
});

const isStringIndex = (form: number): boolean => isIndexOf('string', form);

function otherForms(
  { form, value }: Attribute,
  { version }: Unit,
  { role }: FileDescription,
  size: number,
  elsewhere: readonly number[],
): readonly number[] {
  if (value.kind !== 'string') return [];
  const indices = indexForms('string', size);
  const own = formsIn(role, version, indices);
  return [...own, ...elsewhere].filter((other) => other !== form && dwFormExistsIn(other, version) !== false);
}

function formsIn(
  role: FileDescription['role'],
  version: number,
  indices: readonly number[],
): readonly number[] {
  const hasIndices = dwFormExistsIn(DW_FORM.strx, version) === true;
  switch (role) {
    // There are no relocations: strings are reached through the offsets table. DWARF 5, 7.3.2.2 and GNU DebugFission.
    case 'dwo':
      return [DW_FORM.string, ...(hasIndices ? indices : [DW_FORM.GNU_str_index])];
    // Its string section is shared by those that refer to it, and has no table. DWARF 5, 7.3.6.
    case 'supplementary':
      return [DW_FORM.string, DW_FORM.strp];
    case 'object':
      return [...PLACES.filter((form) => dwFormExistsIn(form, version)), ...(hasIndices ? indices : [])];
  }
}
