import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import { mapAttributes } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

/** Any number but zero says yes. DWARF 5, 7.5.5, class flag. */
const TRUE = [1, 2, 0x80, 0xff];

export const encodeFlags = neutral({
  name: 'encode-flags',
  summary: 'Says what is true by the presence of a flag, or by another byte that is not zero.',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapAttributes(description, (attribute, _die, unit) => {
          const { form, value } = attribute;
          if (value.kind !== 'flag' || value.value === 0 || !isChosen()) return attribute;
          count();
          const canBePresent = dwFormExistsIn(DW_FORM.flag_present, unit.version) === true;
          if (form === DW_FORM.flag && canBePresent && random.chance(2))
            return { ...attribute, form: DW_FORM.flag_present, value: { kind: 'flag', value: 1 } };
          return { ...attribute, form: DW_FORM.flag, value: { kind: 'flag', value: random.pick(TRUE) ?? 1 } };
        }),
      (flags) => `wrote ${counted(flags, 'flag')} in other ways`,
    ),
});
