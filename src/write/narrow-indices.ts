/**
 * Indices of strings and addresses in forms of few bytes (DW_FORM_strx1, DW_FORM_addrx1 and so on; DWARF 5, 7.5.6). They are
 * given before all others, those of the narrowest forms first: which use is met first does not decide whether its index fits.
 */
import type { Attribute } from './description.ts';
import { indexRung } from './form-ladder.ts';
import type { UnitContext } from './unit-context.ts';

interface Use {
  readonly attribute: Attribute;
  readonly rung: number;
  /** `undefined` until it is given. */
  index: number | undefined;
}

/** Those of one unit. */
export class NarrowIndices {
  /** In the order in which they are written. */
  readonly #uses: Use[] = [];
  #taken = 0;

  /** Takes note of an attribute, if it has such an index. */
  declare(attribute: Attribute): void {
    const { kind } = attribute.value;
    if (kind !== 'string' && kind !== 'address') return;
    const rung = indexRung(attribute.form);
    if (rung !== undefined) this.#uses.push({ attribute, rung, index: undefined });
  }

  /** Gives the indices of the forms on one rung. */
  number(rung: number, context: UnitContext): void {
    for (const use of this.#uses) {
      if (use.rung !== rung) continue;
      const { value } = use.attribute;
      if (value.kind === 'string') use.index = context.stringIndex(value.text);
      else if (value.kind === 'address') use.index = context.addresses.indexOf(value.to);
    }
  }

  /** The index of an attribute that is being written; `undefined` where its form leaves it open. */
  take(attribute: Attribute): number | undefined {
    const use = this.#uses[this.#taken];
    if (use?.attribute !== attribute) return undefined;
    this.#taken++;
    return use.index;
  }
}
