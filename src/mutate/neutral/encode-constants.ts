import type { Random } from '../../random.ts';
import type { Attribute } from '../../write/description.ts';
import { mapAttributes } from '../tree.ts';
import { otherForms, meaningOf, spelledIn } from './constant-forms.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

export const encodeConstants = neutral({
  name: 'encode-constants',
  summary:
    'Writes constants in other forms that count as constants and hold the same number modulo 2^64 (symbol versions, section 7).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapAttributes(description, (attribute, _die, unit) => {
          const changed = encoded(attribute, unit.version, random);
          if (changed === undefined || !isChosen()) return attribute;
          count();
          return changed;
        }),
      (values) => `wrote ${counted(values, 'constant')} in other forms`,
    ),
});

function encoded(attribute: Attribute, version: number, random: Random): Attribute | undefined {
  const { form, value } = attribute;
  if (value.kind === 'file') {
    // Files are numbered from 0 or from 1.
    const other = random.pick(otherForms(attribute, BigInt(value.file) + 1n, version));
    return other === undefined ? undefined : { ...attribute, form: other };
  }
  if (value.kind !== 'constant') return undefined;
  const meaning = meaningOf(form, value.value);
  const other = random.pick(otherForms(attribute, meaning, version));
  if (other === undefined) return undefined;
  return { ...attribute, form: other, value: { kind: 'constant', value: spelledIn(other, meaning) } };
}
