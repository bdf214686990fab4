/**
 * The debugging information of an object: that of its own file, and of the files that complete it. A DIE is identified by
 * one number, whichever file it is in (die-id.ts).
 */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, hex, locate, type ErrorCode, type Warn } from '../errors.ts';
import { safeNumber } from './constant.ts';
import { DebugFile } from './debug-file.ts';
import type { DeclarationPrograms } from './declaration-programs.ts';
import { isConstantForm, isSupplementaryForm } from './forms.ts';
import type { InfoCursor } from './info-cursor.ts';
import { dieAt, infoOffset, inUnit, NOWHERE, offsetOfDie, strOffset, unitOffset } from './offsets.ts';
import type { DieId, InfoOffset, StrOffset } from './offsets.ts';
import type { ShapeOf } from './plans.ts';
import { hasDebugInformation } from './sections.ts';
import { Slot } from './slots.ts';
import { SplitUnits } from './split-units.ts';
import { NO_STRING, type StringSection } from './strings.ts';
import { Supplements } from './supplements.ts';
import { TypeUnits } from './type-units.ts';
import { inOrderOfVisits, isTypeUnit } from './unit-kinds.ts';
import {
  baseBehind,
  placeIn,
  signatureText,
  type FileRole,
  type InfoSection,
  type Unit,
  type UnitFile,
} from './units.ts';

export { NOWHERE, type DieId } from './offsets.ts';
export type { Unit } from './units.ts';

export interface DwarfFileOptions {
  readonly shapeOf: ShapeOf;
  /** Programs by the same shapes, for files that share them. */
  readonly programs?: DeclarationPrograms | undefined;
  readonly warn: Warn;
  /** Where the files are found that complete this one; undefined: they are not looked for. */
  readonly companions?: Companions | undefined;
  /** Whether the unit that a skeleton stands for takes its place. */
  readonly followSkeletons?: boolean;
}

export class DwarfFile {
  /** The file that has the units, the object itself or its debug file. */
  readonly elf: ElfFile;
  /** The units in the order in which they are visited. */
  readonly units: readonly Unit[];
  readonly #options: DwarfFileOptions;
  /** All units, visited ones and others, in the order of their entries. A unit's index is its place here. */
  readonly #all: Unit[] = [];
  /** The `.debug_info` of each file, in which DW_FORM_ref_addr counts. */
  readonly #mainSections = new Map<UnitFile, InfoSection>();
  readonly #supplements: Supplements;
  readonly #typeUnits = new TypeUnits(this.#all);
  /** The skeletons of split units. */
  readonly #skeletons = new Map<Unit, Unit>();
  #refersAcrossUnits = false;

  /** @throws DwarfksymsError `dwarf-missing`, `dwarf-malformed`, and what reading the sections throws */
  constructor(elf: ElfFile, options: DwarfFileOptions) {
    this.#options = options;
    this.#supplements = new Supplements(options, (supplementary) =>
      this.#add(supplementary, 'supplementary'),
    );
    const withUnits = hasDebugInformation(elf)
      ? elf
      : options.companions?.debugFile(elf, hasDebugInformation);
    if (withUnits === undefined)
      throw new DwarfksymsError('dwarf-missing', 'no debugging information', {
        file: elf.name,
        section: '.debug_info',
      });
    this.elf = withUnits;
    const own = this.#add(withUnits, 'main');
    if (own.length === 0)
      throw new DwarfksymsError('dwarf-missing', 'no debugging information: there are no units', {
        file: elf.name,
        section: '.debug_info',
      });
    const visited = inOrderOfVisits(own);
    this.units = options.followSkeletons === true ? this.#withoutSkeletons(visited) : visited;
  }

  /** Whether an entry may refer to another unit, so that what was found in a unit must be kept. */
  get refersAcrossUnits(): boolean {
    return this.#refersAcrossUnits;
  }

  // ---------------------------------------------------------------- units

  /** The cursor of the unit's section, set to read entries of `unit`. */
  enter(unit: Unit): InfoCursor {
    return unit.info.file.enter(unit);
  }

  /** The unit with that index, which is also in nodes of the walk. */
  unit(index: number): Unit {
    return this.#all[index]!;
  }

  /** The unit that the DIE is in. */
  unitAt(die: DieId): Unit {
    const unit = this.#unitAround(die);
    if (unit === undefined || die < unit.info.base + unit.diesStart)
      throw new DwarfksymsError('internal', `no unit has the entry ${hex(die)}`);
    return unit;
  }

  /** The same, looking into `likely` first. */
  unitNear(die: DieId, likely: Unit): Unit {
    const offset = offsetOfDie(likely.info.base, die);
    return offset >= likely.diesStart && offset < likely.end ? likely : this.unitAt(die);
  }

  /** Reads the units of a file behind those that are known. */
  #add(elf: ElfFile, role: FileRole): readonly Unit[] {
    const warn: Warn = (warning) => this.#options.warn(warning.at({ file: elf.name }));
    const last = this.#all.at(-1)?.info;
    const base = baseBehind(last);
    const { file, units } = locate({ file: elf.name }, () => {
      const debugFile = new DebugFile(elf, { ...this.#options, warn, role });
      return { file: debugFile, units: debugFile.readUnits(base, this.#all.length) };
    });
    for (const unit of units) this.#all.push(unit);
    const main = units.find(({ info }) => info.isMain)?.info;
    if (main !== undefined) this.#mainSections.set(file, main);
    this.#refersAcrossUnits ||= file.refersAcrossUnits;
    return units;
  }

  #withoutSkeletons(units: readonly Unit[]): readonly Unit[] {
    const { companions } = this.#options;
    if (companions === undefined) return units;
    const split = new SplitUnits(companions, (elf) => this.#add(elf, 'split'), this.#options.warn);
    const visited = units.map((unit) => {
      const found = split.of(unit);
      if (found !== undefined) this.#skeletons.set(found, unit);
      return found ?? unit;
    });
    const files = new Set(Array.from(this.#skeletons.keys(), ({ info }) => info.file));
    return [...this.#all.filter((unit) => isTypeUnit(unit) && files.has(unit.info.file)), ...visited];
  }

  /** The unit around a place, be it in its header. */
  #unitAround(die: DieId): Unit | undefined {
    let low = 0;
    let high = this.#all.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const unit = this.#all[middle]!;
      if (die < unit.info.base + unit.start) high = middle - 1;
      else if (die >= unit.info.base + unit.end) low = middle + 1;
      else return unit;
    }
    return undefined;
  }

  // ---------------------------------------------------------------- attribute values

  /**
   * The DIE that a value refers to, or NOWHERE, with a warning.
   * @param unit the unit of the attribute
   */
  resolve(unit: Unit, form: number, lo: number, hi: number): DieId {
    const value = safeNumber(lo, hi);
    switch (form) {
      case DW_FORM.ref1:
      case DW_FORM.ref2:
      case DW_FORM.ref4:
      case DW_FORM.ref8:
      case DW_FORM.ref_udata: {
        const offset = inUnit(unit.start, unitOffset(value));
        if (offset >= unit.diesStart && offset < unit.end) return dieAt(unit.info.base, offset);
        if (offset < unit.diesStart) return this.#intoHeader(unit, value);
        return this.#nowhere(unit, `a reference to ${hex(value)} leads outside its unit`);
      }
      case DW_FORM.ref_addr:
        return this.#toSection(unit, unit.info.file, infoOffset(value), '.debug_info');
      case DW_FORM.ref_sig8: {
        const target = this.#typeUnits.find({ lo, hi });
        if (
          target?.typeStart !== undefined &&
          target.typeStart >= target.diesStart &&
          target.typeStart < target.end
        )
          return dieAt(target.info.base, target.typeStart);
        return this.#nowhere(unit, `there is no type unit with the signature ${signatureText({ lo, hi })}`);
      }
      case DW_FORM.ref_sup4:
      case DW_FORM.ref_sup8:
      case DW_FORM.GNU_ref_alt: {
        const supplement = this.#supplements.of(unit.info.file);
        if (supplement.kind === 'lost') return NOWHERE;
        if (supplement.kind === 'none')
          return this.#nowhere(unit, 'a reference leads to a supplementary file, but the file names none');
        return this.#toSection(unit, supplement.file, infoOffset(value), 'the supplementary file');
      }
      default:
        return this.#nowhere(unit, `a reference has the form ${hex(form)}, which does not encode references`);
    }
  }

  /** The name of a supplementary file that something was looked for in, but that cannot be read; there was a warning. */
  get lostSupplementary(): string | undefined {
    return this.#supplements.lostName;
  }

  /** Whether what a value of that form leads to is in a supplementary file that cannot be read. */
  isLost(unit: Unit, form: number): boolean {
    return isSupplementaryForm(form) && this.#supplements.of(unit.info.file).kind === 'lost';
  }

  /** Whether a value counts as a constant (symbol versions, section 7). */
  isConstant(unit: Unit, slot: Slot, form: number, lo: number, hi: number): boolean {
    if (slot === Slot.dataMemberLocation) {
      // Before DWARF 4 location lists had no form of their own: DWARF 3, 7.5.4, class loclistptr.
      if (unit.version < 4 && (form === DW_FORM.data4 || form === DW_FORM.data8))
        return unit.info.file.hasLocationList(unit, lo, hi);
      if (form === DW_FORM.sec_offset) return unit.info.file.hasLocationList(unit, lo, hi);
    }
    return isConstantForm(form);
  }

  /** Whether a flag is set. DWARF 5, 7.5.5, class flag. */
  isTrue(form: number, lo: number): boolean {
    return form === DW_FORM.flag_present || (form === DW_FORM.flag && lo !== 0);
  }

  /** The section that strings of a form stand in; undefined for other forms. */
  stringsOf(unit: Unit, form: number): StringSection | undefined {
    const { file } = unit.info;
    if (!isSupplementaryForm(form)) return file.stringsOf(unit, form);
    const supplement = this.#supplements.of(file);
    return supplement.kind === 'file' ? supplement.file.stringSection('str') : undefined;
  }

  /** The offset of a string value in the section of its form; NO_STRING for what is no string, or cannot be found. */
  stringOffset(unit: Unit, form: number, lo: number, hi: number): StrOffset {
    return isSupplementaryForm(form)
      ? strOffset(safeNumber(lo, hi))
      : unit.info.file.stringOffset(unit, form, lo, hi);
  }

  /** The text of a string value, latin1; undefined where there is none. */
  stringAt(unit: Unit, form: number, lo: number, hi: number): string | undefined {
    const offset = this.stringOffset(unit, form, lo, hi);
    return offset === NO_STRING ? undefined : this.stringsOf(unit, form)?.at(offset);
  }

  /**
   * The name of a file of the unit's line table, latin1, without its directory. The table of a split unit is that of its
   * skeleton; what is in the file of split units belongs to the type units there. DWARF 5, 3.1.3 and 7.3.2.2.
   * @throws DwarfksymsError `line-table` where the unit has no readable table with that file
   */
  fileName(unit: Unit, file: number): string {
    const skeleton = this.#skeletons.get(unit);
    const owner = skeleton?.info.file.hasLineTable(skeleton) === true ? skeleton : unit;
    return locate({ file: owner.info.file.elf.name }, () => owner.info.file.fileName(owner, file));
  }

  /** The DIE at an offset in the `.debug_info` of a file, or NOWHERE, with a warning. `where` names the section. */
  #toSection(unit: Unit, file: UnitFile, offset: InfoOffset, where: string): DieId {
    const main = this.#mainSections.get(file);
    const found =
      main === undefined || offset >= main.bytes.length
        ? undefined
        : this.#unitAround(dieAt(main.base, offset));
    if (main === undefined || found === undefined)
      return this.#nowhere(unit, `a reference to ${hex(offset)} of ${where} leads to no unit`);
    return offset < found.diesStart ? this.#intoHeader(unit, offset) : dieAt(main.base, offset);
  }

  /** Warns of what a scan of the unit's entries went over. */
  warnOfCut({ info }: Unit, offset: InfoOffset): void {
    const detail = 'DW_AT_sibling points into the children of its entry, or those do not end in front of it';
    this.#options.warn(new DwarfksymsError('dwarf-malformed', detail, { section: info.name, offset }));
  }

  #intoHeader(unit: Unit, value: number): typeof NOWHERE {
    const detail = `a reference to ${hex(value)} leads into the header of a unit`;
    return this.#nowhere(unit, detail, 'dwarf-unsound');
  }

  #nowhere(unit: Unit, detail: string, code: ErrorCode = 'reference'): typeof NOWHERE {
    this.#options.warn(new DwarfksymsError(code, detail, placeIn(unit.info, unit.start)));
    return NOWHERE;
  }
}
