/** The entries that references lead to, as a dump shows them. */
import { NOWHERE, type DieId, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { offsetOfDie } from '../dwarf/offsets.ts';
import type { UnitWalker } from '../dwarf/unit-walk.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Target } from './dump-writer.ts';

/** A bound, so that memory does not grow with the file. */
const KEPT_TARGETS = 1 << 12;

export class Targets {
  readonly #dwarf: DwarfFile;
  readonly #walker: UnitWalker;
  /** Those read lately: many entries refer to the same few types. */
  readonly #kept: { readonly die: DieId; readonly target: Target | undefined }[] = [];

  constructor(dwarf: DwarfFile, walker: UnitWalker) {
    this.#dwarf = dwarf;
    this.#walker = walker;
  }

  /** The DIE to which `unit` refers; undefined where that leads nowhere. */
  of(unit: Unit, die: DieId): Target | undefined {
    if (die === NOWHERE) return undefined;
    const place = die % KEPT_TARGETS;
    const kept = this.#kept[place];
    if (kept?.die === die) return kept.target;
    const target = this.#read(unit, die);
    this.#kept[place] = { die, target };
    return target;
  }

  #read(unit: Unit, die: DieId): Target | undefined {
    let label;
    try {
      label = this.#walker.label(die, unit);
    } catch (error) {
      // The reference is what is shown here; its target is shown, and its damage reported, where it stands.
      if (!(error instanceof DwarfksymsError)) throw error;
    }
    if (label === undefined) return undefined;
    const targetUnit = this.#dwarf.unitNear(die, unit);
    return { ...label, unit: targetUnit, offset: offsetOfDie(targetUnit.info.base, die) };
  }
}
