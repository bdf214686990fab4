/** Which unit is the skeleton of a split one: it has what the split file cannot, such as the base of addresses. DWARF 5, 3.1.2. */
import { DW_AT, DW_UT } from '../../generated/dwarf-constants.ts';
import { signatureText } from '../dwarf/units.ts';
import type { CheckedFile, CheckedUnit } from './checked-file.ts';

export class Skeletons {
  readonly #files: readonly CheckedFile[];
  #byId: ReadonlyMap<string, CheckedUnit> | undefined;
  #splitById: ReadonlyMap<string, CheckedUnit> | undefined;

  /** @param files may grow until the first unit is asked about */
  constructor(files: readonly CheckedFile[]) {
    this.#files = files;
  }

  /** Undefined where the file with the skeleton is not among those that are checked, and of type units. */
  of(unit: CheckedUnit): CheckedUnit | undefined {
    const id = idOf(unit);
    return id === undefined ? undefined : (this.#byId ??= unitsById(this.#files, false)).get(id);
  }

  /** The split unit that a skeleton is for; undefined where its file is not among those that are checked, and of other units. */
  splitOf(unit: CheckedUnit): CheckedUnit | undefined {
    const id = idOf(unit);
    return id === undefined ? undefined : (this.#splitById ??= unitsById(this.#files, true)).get(id);
  }
}

function unitsById(files: readonly CheckedFile[], areSplit: boolean): ReadonlyMap<string, CheckedUnit> {
  const byId = new Map<string, CheckedUnit>();
  for (const { sections } of files)
    for (const { family, units } of sections) {
      if ((family === 'split') !== areSplit) continue;
      for (const unit of units) {
        const id = idOf(unit);
        if (id !== undefined) byId.set(id, unit);
      }
    }
  return byId;
}

function idOf({ type, dwoId, root }: CheckedUnit): string | undefined {
  if (type === DW_UT.type || type === DW_UT.split_type) return undefined;
  const id = dwoId ?? root.get(DW_AT.GNU_dwo_id);
  return id && signatureText(id);
}
