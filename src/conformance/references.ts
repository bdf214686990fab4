/** Where references lead. DWARF 5, 7.5.5, class reference. */
import { DW_FORM, DW_UT } from '../../generated/dwarf-constants.ts';
import { SHF } from '../../generated/elf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { isSupplementaryForm } from '../dwarf/forms.ts';
import { infoCursor, type InfoCursor } from '../dwarf/info-cursor.ts';
import { infoOffset, inUnit, unitOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { signatureText } from '../dwarf/units.ts';
import type { AbbreviationDeclaration } from './abbreviation-table.ts';
import type { AbbreviationReader } from './abbreviation-reader.ts';
import type { ReferenceTarget } from './check.ts';
import type { CheckedFile, CheckedSection, CheckedUnit, RawValue, SectionFamily } from './checked-file.ts';

export class References {
  readonly #abbreviations: AbbreviationReader;
  readonly #cursors = new Map<CheckedSection, InfoCursor>();
  readonly #signatures = new Map<string, CheckedUnit>();
  #entered: CheckedUnit | undefined;

  constructor(abbreviations: AbbreviationReader) {
    this.#abbreviations = abbreviations;
  }

  /** Makes a unit known to references by signature. */
  add(unit: CheckedUnit): void {
    if (unit.signature !== undefined && (unit.type === DW_UT.type || unit.type === DW_UT.split_type))
      this.#signatures.set(signatureText(unit.signature), unit);
  }

  target(
    unit: CheckedUnit,
    { form, lo, hi }: Pick<RawValue, 'form' | 'lo' | 'hi'>,
  ): ReferenceTarget | undefined {
    const { section } = unit;
    const value = safeNumber(lo, hi);
    switch (form) {
      case DW_FORM.ref1:
      case DW_FORM.ref2:
      case DW_FORM.ref4:
      case DW_FORM.ref8:
      case DW_FORM.ref_udata:
        return { section, offset: inUnit(unit.start, unitOffset(value)) };
      case DW_FORM.ref_addr: {
        const info = mainSection(section.file, section.family);
        return info && { section: info, offset: infoOffset(value) };
      }
      case DW_FORM.ref_sig8: {
        const found = this.#signatures.get(signatureText({ lo, hi }));
        return found?.typeOffset === undefined
          ? undefined
          : { section: found.section, offset: inUnit(found.start, found.typeOffset) };
      }
      default: {
        if (!isSupplementaryForm(form)) return undefined;
        const { supplementary } = section.file;
        const info = supplementary && mainSection(supplementary, 'main');
        return info && { section: info, offset: infoOffset(value) };
      }
    }
  }

  unitAt({ units }: CheckedSection, offset: InfoOffset): CheckedUnit | undefined {
    let low = 0;
    let high = units.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const unit = units[middle]!;
      if (offset < unit.start) high = middle - 1;
      else if (offset >= unit.end) low = middle + 1;
      else return unit;
    }
    return undefined;
  }

  declarationAt({ section, offset }: ReferenceTarget): AbbreviationDeclaration | undefined {
    return this.#enter(section, offset)?.declaration;
  }

  valueAt({ section, offset }: ReferenceTarget, attribute: number): RawValue | undefined {
    const found = this.#enter(section, offset);
    if (found === undefined) return undefined;
    const { cursor, unit, declaration } = found;
    let start = cursor.valuePos;
    for (const { name, form, lo, hi } of declaration.attributes) {
      const end = cursor.read(form, start, unit.end);
      if (name === attribute)
        return cursor.form === DW_FORM.implicit_const
          ? { form, lo, hi, start, end }
          : { form: cursor.form, lo: cursor.lo, hi: cursor.hi, start, end };
      start = end;
    }
    return undefined;
  }

  /** The section's cursor, set to the unit. */
  cursorFor(unit: CheckedUnit): InfoCursor {
    const { section } = unit;
    const { file, bytes, name } = section;
    let cursor = this.#cursors.get(section);
    if (cursor === undefined) {
      cursor = infoCursor(bytes, file.littleEndian, name, file.name);
      this.#cursors.set(section, cursor);
    }
    if (this.#entered !== unit) {
      this.#entered = unit;
      cursor.encoding = unit;
      cursor.unitStart = unit.start;
      const table = this.#abbreviations.at(file, section.family, unit.abbreviationOffset);
      cursor.plans = this.#abbreviations.plans(table, unit);
    }
    return cursor;
  }

  #enter(
    section: CheckedSection,
    offset: InfoOffset,
  ):
    | {
        readonly unit: CheckedUnit;
        readonly cursor: InfoCursor;
        readonly declaration: AbbreviationDeclaration;
      }
    | undefined {
    if (!section.starts.has(offset)) return undefined;
    const unit = this.unitAt(section, offset);
    if (unit === undefined) return undefined;
    const cursor = this.cursorFor(unit);
    const plan = cursor.entryAt(offset, unit.end);
    const table = this.#abbreviations.at(section.file, section.family, unit.abbreviationOffset);
    const declaration = table?.declarations[cursor.plans.program[plan]!];
    return declaration && { unit, cursor, declaration };
  }
}

/** The `.debug_info` in which DW_FORM_ref_addr counts: not that of a section group. */
function mainSection({ sections }: CheckedFile, family: SectionFamily): CheckedSection | undefined {
  const infos = sections.filter((one) => one.kind === 'info' && one.family === family);
  return infos.find(({ section }) => (section.flags & SHF.GROUP) === 0) ?? infos[0];
}
