/** Split units: what skeleton units stand for, in .dwo files or a package (.dwp). DWARF 5, 3.1.2 and 7.3.5. */
import { DW_UT } from '../../generated/dwarf-constants.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { Slot } from './slots.ts';
import type { Signature, Unit } from './units.ts';

export class SplitUnits {
  readonly #companions: Companions;
  readonly #add: (elf: ElfFile) => readonly Unit[];
  readonly #warn: Warn;
  /** The units of the files opened so far, by path; undefined for a file that is not there. */
  readonly #files = new Map<string, readonly Unit[] | undefined>();

  /** @param add reads the units of a file */
  constructor(companions: Companions, add: (elf: ElfFile) => readonly Unit[], warn: Warn) {
    this.#companions = companions;
    this.#add = add;
    this.#warn = warn;
  }

  /** The unit that `unit` is the skeleton of; undefined if it is none, or, after a warning, if that cannot be found. */
  of(unit: Unit): Unit | undefined {
    const name = this.#text(unit, Slot.dwoName);
    const id = dwoIdOf(unit);
    if (name === undefined || id === undefined || unit.type === DW_UT.split_compile) return undefined;
    const directory = this.#text(unit, Slot.compDir);
    const files = [
      this.#open(`file ${name}`, () => this.#companions.splitFile(name, directory)),
      this.#package(),
    ];
    for (const units of files) {
      const found = units?.find(
        (candidate) => candidate.signature === undefined && isSame(dwoIdOf(candidate), id),
      );
      if (found !== undefined) return found;
    }
    const detail = files.some((units) => units !== undefined)
      ? `the split unit of ${name} does not belong to this skeleton: its identification differs`
      : `the file ${name} with the split unit cannot be found`;
    this.#warn(
      new DwarfksymsError('companion-missing', detail, { section: unit.info.name, offset: unit.start }),
    );
    return undefined;
  }

  #package(): readonly Unit[] | undefined {
    return this.#open('package', () => this.#companions.packageFile());
  }

  #open(key: string, find: () => ElfFile | undefined): readonly Unit[] | undefined {
    if (!this.#files.has(key)) {
      const elf = find();
      this.#files.set(key, elf && this.#add(elf));
    }
    return this.#files.get(key);
  }

  #text(unit: Unit, slot: Slot): string | undefined {
    const slots = unit.info.file.unitAttributes(unit);
    if (!slots.has(slot)) return undefined;
    const section = unit.info.file.locateString(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!);
    return section?.at(unit.info.file.stringOffset);
  }
}

/** From the header, or, before version 5, the unit DIE. */
function dwoIdOf(unit: Unit): Signature | undefined {
  if (unit.dwoId !== undefined) return unit.dwoId;
  const slots = unit.info.file.unitAttributes(unit);
  return slots.has(Slot.dwoId)
    ? { lo: slots.lo[Slot.dwoId]! >>> 0, hi: slots.hi[Slot.dwoId]! >>> 0 }
    : undefined;
}

function isSame(a: Signature | undefined, b: Signature): boolean {
  return a !== undefined && a.lo === b.lo && a.hi === b.hi;
}
