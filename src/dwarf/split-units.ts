/** Split units: what skeleton units stand for, in .dwo files or a package (.dwp). DWARF 5, 3.1.2 and 7.3.5. */
import { DW_UT } from '../../generated/dwarf-constants.ts';
import { attempt } from '../attempt.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { hasSplitUnits } from './sections.ts';
import { Slot } from './slots.ts';
import { signatureText, type Unit } from './units.ts';

/** The units of a file that skeletons can stand for, by their identification. */
interface OpenedFile {
  readonly name: string;
  readonly units: ReadonlyMap<string, Unit>;
}

/** Files that may have a unit: those opened so far, and those to be opened if it is in none of them. */
interface Candidates {
  readonly opened: OpenedFile[];
  readonly rest: Iterator<ElfFile>;
}

export class SplitUnits {
  readonly #companions: Companions;
  readonly #add: (elf: ElfFile) => readonly Unit[];
  readonly #warn: Warn;
  readonly #candidates = new Map<string, Candidates>();

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
    const refused: { readonly kind: 'own' | 'file' | 'package'; readonly name: string }[] = [];
    for (const [kind, key, files] of [
      ['own', 'own', () => (hasSplitUnits(elf) ? [elf] : [])],
      ['file', `${directory ?? ''}\0${name}`, () => this.#companions.splitFiles(elf, name, directory)],
      ['package', 'package', () => this.#companions.packageFiles(elf)],
    ] as const)
      for (const file of this.#files(`${kind} ${key}`, files)) {
        const found = file.units.get(id);
        if (found !== undefined) return found;
        refused.push({ kind, name: file.name });
      }
    const packages = refused.filter(({ kind }) => kind === 'package').map((file) => file.name);
    const place = { file: elf.name, section: unit.info.name, offset: unit.start };
    this.#warn(new DwarfksymsError('companion-missing', refusal(name, id, refused.length, packages), place));
    return undefined;
  }

  /** The files in turn; one that cannot be read is a warning. */
  *#files(key: string, files: () => Iterable<ElfFile>): Generator<OpenedFile, void, undefined> {
    let candidates = this.#candidates.get(key);
    if (candidates === undefined) {
      candidates = { opened: [], rest: files()[Symbol.iterator]() };
      this.#candidates.set(key, candidates);
    }
    const { opened, rest } = candidates;
    for (let i = 0; ; i++) {
      for (let next; i === opened.length && (next = rest.next()).done !== true;) {
        const elf = next.value;
        const units = attempt(() => byId(this.#add(elf)), this.#warn);
        if (units !== undefined) opened.push({ name: elf.name, units });
      }
      const file = opened[i];
      if (file === undefined) return;
      yield file;
    }
  }

  #text(unit: Unit, slot: Slot): string | undefined {
    const slots = unit.info.file.unitAttributes(unit);
    if (!slots.has(slot)) return undefined;
    return unit.info.file.stringAt(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!);
  }
}

/** Of units with the same identification the first counts. */
function byId(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>();
  for (const unit of units) {
    const id = unit.signature === undefined ? idOf(unit) : undefined;
    if (id !== undefined && !found.has(id)) found.set(id, unit);
  }
  return found;
}

/** From the header, or, before version 5, the unit DIE. */
function idOf(unit: Unit): string | undefined {
  if (unit.dwoId !== undefined) return signatureText(unit.dwoId);
  const slots = unit.info.file.unitAttributes(unit);
  return slots.has(Slot.dwoId)
    ? signatureText({ lo: slots.lo[Slot.dwoId]! >>> 0, hi: slots.hi[Slot.dwoId]! >>> 0 })
    : undefined;
}

/**
 * @param name of the .dwo file
 * @param refused how many files were there
 * @param packages those of them that are packages
 */
function refusal(name: string, id: string, refused: number, packages: readonly string[]): string {
  if (packages.length > 0)
    return `${packages.join(' and ')} has no unit with the id ${id}, which the skeleton of ${name} refers to`;
  return refused > 0
    ? `the split unit of ${name} does not belong to this skeleton: its identification differs`
    : `there is no readable file ${name} with the split unit`;
}
