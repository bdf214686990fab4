/** Where DIEs are, by their identity. */
import { DwarfksymsError } from '../errors.ts';
import type { DieId, Unit } from './description.ts';
import type { Label } from './section.ts';

/** A unit, by which labels in it know each other. */
export interface LabelUnit {
  /** The same object for all units of a file. */
  readonly file: object;
  readonly unit: Unit;
}

export interface DieLabel extends Label {
  readonly unit: LabelUnit;
}

export class DieLabels {
  readonly #byId = new Map<DieId, DieLabel>();

  /** @throws DwarfksymsError `description` for an identity that two DIEs have */
  declare(id: DieId, unit: LabelUnit): DieLabel {
    const label: DieLabel = { section: undefined, offset: 0, unit };
    const count = this.#byId.size;
    this.#byId.set(id, label);
    if (this.#byId.size === count)
      throw new DwarfksymsError('description', `two DIEs have the identity ${id}`);
    return label;
  }

  get(id: DieId): DieLabel | undefined {
    return this.#byId.get(id);
  }
}
