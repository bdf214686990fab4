import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { mapAttributes } from '../tree.ts';
import { fits } from './form-width.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

/** DWARF 5, 7.5.5.2. DW_FORM_exprloc is of another class. */
const BLOCKS: readonly number[] = [DW_FORM.block1, DW_FORM.block2, DW_FORM.block4, DW_FORM.block];

export const encodeBlocks = neutral({
  name: 'encode-blocks',
  summary: 'Gives blocks a length of another width.',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapAttributes(description, (attribute) => {
          const { form, value } = attribute;
          if (value.kind !== 'block' || !BLOCKS.includes(form) || !isChosen()) return attribute;
          const { length } = value.bytes;
          const other = random.pick(BLOCKS.filter((f) => f !== form && fits(f, length)));
          if (other === undefined) return attribute;
          count();
          return { ...attribute, form: other };
        }),
      (blocks) => `wrote ${counted(blocks, 'block')} in other forms`,
    ),
});
