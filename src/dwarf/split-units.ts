/** Split units: what skeleton units stand for, in .dwo files or a package (.dwp). DWARF 5, 3.1.2 and 7.3.5. */
import { DW_UT } from '../../generated/dwarf-constants.ts';
import { attempt } from '../attempt.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { hasSplitUnits } from './sections.ts';
import { Slot } from './slots.ts';
import type { Signature, Unit } from './units.ts';

/** The units of a file that skeletons can stand for, by their identification. */
type UnitsById = ReadonlyMap<string, Unit>;

export class SplitUnits {
  readonly #companions: Companions;
  readonly #add: (elf: ElfFile) => readonly Unit[];
  readonly #warn: Warn;
  /** The files opened so far; undefined for one that is not there or cannot be read. */
  readonly #files = new Map<string, UnitsById | undefined>();

  /** @param add reads the units of a file */
  constructor(companions: Companions, add: (elf: ElfFile) => readonly Unit[], warn: Warn) {
    this.#companions = companions;
    this.#add = add;
    this.#warn = warn;
  }

  /** The unit that `unit` is the skeleton of; undefined if it is none, or, after a warning, if that cannot be found. */
  of(unit: Unit): Unit | undefined {
    const name = this.#text(unit, Slot.dwoName);
    const id = idOf(unit);
    if (name === undefined || id === undefined || unit.type === DW_UT.split_compile) return undefined;
    const directory = this.#text(unit, Slot.compDir);
    const { elf } = unit.info.file;
    let isThere = false;
    for (const open of [
      () => this.#open('own', () => (hasSplitUnits(elf) ? elf : undefined)),
      () => this.#open(`file ${directory ?? ''} ${name}`, () => this.#companions.splitFile(name, directory)),
      () => this.#open('package', () => this.#companions.packageFile()),
    ]) {
      const units = open();
      isThere ||= units !== undefined;
      const found = units?.get(id);
      if (found !== undefined) return found;
    }
    const detail = isThere
      ? `the split unit of ${name} does not belong to this skeleton: its identification differs`
      : `there is no readable file ${name} with the split unit`;
    this.#warn(
      new DwarfksymsError('companion-missing', detail, {
        file: elf.name,
        section: unit.info.name,
        offset: unit.start,
      }),
    );
    return undefined;
  }

  #open(key: string, find: () => ElfFile | undefined): UnitsById | undefined {
    if (!this.#files.has(key))
      this.#files.set(
        key,
        attempt(() => {
          const elf = find();
          return elf && byId(this.#add(elf));
        }, this.#warn),
      );
    return this.#files.get(key);
  }

  #text(unit: Unit, slot: Slot): string | undefined {
    const slots = unit.info.file.unitAttributes(unit);
    if (!slots.has(slot)) return undefined;
    const section = unit.info.file.locateString(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!);
    return section?.at(unit.info.file.stringOffset);
  }
}

/** Of units with the same identification the first counts. */
function byId(units: readonly Unit[]): UnitsById {
  const found = new Map<string, Unit>();
  for (const unit of units) {
    const id = unit.signature === undefined ? idOf(unit) : undefined;
    if (id !== undefined && !found.has(id)) found.set(id, unit);
  }
  return found;
}

/** From the header, or, before version 5, the unit DIE. */
function idOf(unit: Unit): string | undefined {
  if (unit.dwoId !== undefined) return idText(unit.dwoId);
  const slots = unit.info.file.unitAttributes(unit);
  return slots.has(Slot.dwoId)
    ? idText({ lo: slots.lo[Slot.dwoId]! >>> 0, hi: slots.hi[Slot.dwoId]! >>> 0 })
    : undefined;
}

function idText({ lo, hi }: Signature): string {
  return `${hi} ${lo}`;
}
