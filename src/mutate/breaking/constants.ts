/** Changes of constants, which keep their form: whatever fits a form still fits when a low bit of it is another. */
import { dwAtName } from '../../../generated/dwarf-constants.ts';
import type { Random } from '../../random.ts';
import { attributeOf, type Place, withAttribute } from '../tree.ts';
import type { Edits } from './edits.ts';
import { constantOf } from './type-graph.ts';
import { ofItem } from './wording.ts';

/** Even one byte, signed or not, has these. */
const LOW_BITS = 7;

/** Gives a DIE another constant where it has one. Says what was done. */
export function flipConstant(place: Place, name: number, edits: Edits, random: Random): string | undefined {
  const attribute = attributeOf(place.die, name);
  const before = constantOf(place, name);
  if (before === undefined || attribute?.value.kind !== 'constant') return undefined;
  const bit = 1n << BigInt(random.below(LOW_BITS));
  const value = { kind: 'constant', value: attribute.value.value ^ bit } as const;
  edits.change(place, (die) => withAttribute(die, { ...attribute, value }));
  return `changed ${dwAtName(name)}${ofItem(place)} from ${before} to ${before ^ bit}`;
}
