/** Where DIEs are, by their identity. */
import { DwarfksymsError } from '../errors.ts';
import type { DieId } from './description.ts';
import type { Label } from './section.ts';
import type { UnitContext } from './unit-context.ts';

export interface DieLabel extends Label {
  readonly unit: UnitContext;
}

export class DieLabels {
  readonly #byId = new Map<DieId, DieLabel>();

  /** @throws DwarfksymsError `description` for an identity that two DIEs have */
  declare(id: DieId, unit: UnitContext): DieLabel {
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
