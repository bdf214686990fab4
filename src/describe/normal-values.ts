/** What the values of all files together lead to: types by signature, split units and their skeletons. */
import type { DieId, FileDescription, Unit } from '../write/description.ts';
import { Expressions } from './expressions.ts';
import { NormalAddresses } from './normal-addresses.ts';
import { UnitValues, type Targets } from './normal-unit-values.ts';

interface Skeleton {
  readonly unit: Unit;
  readonly file: FileDescription;
}

export class NormalValues {
  readonly #files: readonly FileDescription[];
  readonly #targets: Targets;
  readonly #skeletons = new Map<bigint, Skeleton>();
  readonly #addresses: ReadonlyMap<FileDescription, NormalAddresses>;

  /** @param files with their units in reading order */
  constructor(files: readonly FileDescription[], ids: ReadonlyMap<DieId, DieId>) {
    this.#files = files;
    this.#addresses = new Map(files.map((file) => [file, new NormalAddresses(file)]));
    const types = new Map<bigint, DieId>();
    const signatures = new Map<DieId, bigint>();
    for (const file of files)
      for (const unit of file.units) {
        const { kind, signature, typeDie } = unit;
        if (signature === undefined) continue;
        if (kind === 'skeleton') this.#skeletons.set(signature, { unit, file });
        if (typeDie === undefined || (kind !== 'type' && kind !== 'split-type')) continue;
        if (!types.has(signature)) types.set(signature, typeDie);
        signatures.set(typeDie, signature);
      }
    const expressions = new Expressions(files[0]?.elf.byteOrder === 'little');
    this.#targets = { ids, types, signatures, expressions };
  }

  of(file: FileDescription, unit: Unit): UnitValues {
    const skeleton = this.#skeletonOf(file, unit);
    const own = this.addressesOf(file);
    const addresses = skeleton === undefined ? own : this.addressesOf(skeleton.file);
    return new UnitValues({ file, unit, own, addresses }, this.#targets);
  }

  addressesOf(file: FileDescription): NormalAddresses {
    return this.#addresses.get(file) ?? new NormalAddresses(file);
  }

  /** Whether the unit's addresses are its own, and not its skeleton's. */
  holdsAddresses(file: FileDescription, unit: Unit): boolean {
    return this.#skeletonOf(file, unit) === undefined;
  }

  /** How many addresses the expressions of a unit need, and those of the split units that it stands for. */
  addressCount(holder: Unit): number {
    let count = 0;
    for (const file of this.#files)
      for (const unit of file.units)
        if (unit === holder || this.#skeletonOf(file, unit)?.unit === holder)
          count = Math.max(count, this.of(file, unit).addressCount(unit.root));
    return count;
  }

  /** Of a split type unit, that of the compile unit beside it. */
  #skeletonOf({ units }: FileDescription, unit: Unit): Skeleton | undefined {
    if (unit.kind !== 'split-compile' && unit.kind !== 'split-type') return undefined;
    const compileUnit =
      unit.kind === 'split-compile' ? unit : units.find(({ kind }) => kind === 'split-compile');
    return compileUnit?.signature === undefined ? undefined : this.#skeletons.get(compileUnit.signature);
  }
}
