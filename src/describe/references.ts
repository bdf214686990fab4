/** Where references and strings lead, in all files together. DWARF 5, 7.5.5.4 and 7.5.5.5. */
import { DW_AT, DW_FORM, formReference, REFERENCE } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import {
  dieAt,
  infoOffset,
  inUnit,
  strOffset,
  unitOffset,
  type DieId as Address,
  type InfoBase,
  type InfoOffset,
  type StrOffset,
} from '../dwarf/offsets.ts';
import { NO_STRING, type StringSection } from '../dwarf/strings.ts';
import type { Unit, UnitFile } from '../dwarf/units.ts';
import type { DieId, Value } from '../write/description.ts';
import { unsigned } from './bits.ts';
import type { EntryIndex } from './entry-index.ts';
import type { Strings } from './strings.ts';
import type { RawValue, UnitContext } from './unit-context.ts';

export class References {
  readonly #index: EntryIndex;
  readonly #strings: Strings;
  readonly #supplementary: UnitFile | undefined;
  /** The `.debug_info` of each file, in which DW_FORM_ref_addr counts. */
  readonly #mainBases = new Map<UnitFile, { readonly base: InfoBase; readonly byteSize: number }>();
  /** Type units by signature: of several the first. */
  readonly #types = new Map<bigint, Unit>();

  constructor(
    units: readonly Unit[],
    index: EntryIndex,
    strings: Strings,
    supplementary: UnitFile | undefined,
  ) {
    this.#index = index;
    this.#strings = strings;
    this.#supplementary = supplementary;
    for (const unit of units) {
      const { info, signature } = unit;
      if (info.isMain) this.#mainBases.set(info.file, { base: info.base, byteSize: info.bytes.length });
      if (signature === undefined) continue;
      const key = unsigned(signature);
      if (!this.#types.has(key)) this.#types.set(key, unit);
    }
  }

  /** `next`: the address behind the entry and all below it. */
  read({ unit }: UnitContext, name: number, raw: RawValue, next: Address): Value {
    const value = unsigned(raw);
    const address = this.#address(unit, raw, value);
    if (name === DW_AT.sibling && address === next) return { kind: 'sibling' };
    const die = address === undefined ? undefined : this.#index.at(address);
    if (die !== undefined) return { kind: 'reference', die };
    return formReference(raw.form) === REFERENCE.signature
      ? { kind: 'signature', value }
      : { kind: 'dangling', value };
  }

  /** The type DIE of a type unit. */
  typeDie({ info, typeStart }: Unit): DieId | undefined {
    return typeStart === undefined ? undefined : this.#index.at(dieAt(info.base, typeStart));
  }

  /** Latin1; undefined where there is none. */
  text({ unit, file }: UnitContext, { form, lo, hi }: RawValue): string | undefined {
    if (form === DW_FORM.strp_sup || form === DW_FORM.GNU_strp_alt)
      return this.#text(this.#supplementary?.stringSection('str'), strOffset(safeNumber(lo, hi)));
    const offset = file.debug.stringOffset(unit, form, lo, hi);
    return offset === NO_STRING ? undefined : this.#text(file.debug.stringsOf(unit, form), offset);
  }

  #text(section: StringSection | undefined, offset: StrOffset): string | undefined {
    return section && this.#strings.at(section, offset);
  }

  #address(unit: Unit, { form, lo, hi }: RawValue, value: bigint): Address | undefined {
    const offset = safeNumber(lo, hi);
    switch (formReference(form)) {
      case REFERENCE.unit: {
        const target = inUnit(unit.start, unitOffset(offset));
        return target <= unit.end ? dieAt(unit.info.base, target) : undefined;
      }
      case REFERENCE.section:
        return this.#inMainSection(unit.info.file, infoOffset(offset));
      case REFERENCE.supplementary:
        return this.#supplementary && this.#inMainSection(this.#supplementary, infoOffset(offset));
      case REFERENCE.signature: {
        const target = this.#types.get(value);
        return target?.typeStart === undefined ? undefined : dieAt(target.info.base, target.typeStart);
      }
      case undefined:
        return undefined;
    }
  }

  /** Up to its end, where a sibling may be. */
  #inMainSection(file: UnitFile, offset: InfoOffset): Address | undefined {
    const main = this.#mainBases.get(file);
    return main !== undefined && offset <= main.byteSize ? dieAt(main.base, offset) : undefined;
  }
}
