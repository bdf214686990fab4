/** Type units by their signatures, which DW_FORM_ref_sig8 refers to. DWARF 5, 3.1.4. */
import { signatureText, type Signature, type Unit } from './units.ts';

export class TypeUnits {
  readonly #units: readonly Unit[];
  readonly #bySignature = new Map<string, Unit>();
  /** How many of the units have been looked at. */
  #seen = 0;

  /** @param units may get more units behind those that it has */
  constructor(units: readonly Unit[]) {
    this.#units = units;
  }

  /** The first type unit with that signature. */
  find(signature: Signature): Unit | undefined {
    for (; this.#seen < this.#units.length; this.#seen++) {
      const unit = this.#units[this.#seen]!;
      if (unit.signature === undefined) continue;
      const key = signatureText(unit.signature);
      if (!this.#bySignature.has(key)) this.#bySignature.set(key, unit);
    }
    return this.#bySignature.get(signatureText(signature));
  }
}
