/**
 * Picks a form for each value: of the unit's palette, in turn, one that the version has, that may stand in the place (DWARF 5,
 * 7.5.5) and that the value fits; where the palette has none, the plainest.
 */
import {
  DW_AT,
  DW_FORM,
  FORM_CLASS,
  formClass,
  formReference,
  REFERENCE,
  type FormClass,
} from '../../generated/dwarf-constants.ts';
import { formEncoding, type FormEncoding } from '../../generated/dwarf-form-encodings.ts';
import { dwFormExistsIn } from '../../generated/dwarf-versions.ts';
import { DwarfksymsError } from '../errors.ts';
import type { DieId } from '../write/description.ts';
import type { DraftAttribute, DraftUnit } from './draft.ts';
import { FORMS_BY_CLASS } from './spelling.ts';

/** What forms depend on beyond the unit. */
export interface Surroundings {
  /** The unit of each DIE. */
  readonly unitOf: ReadonlyMap<DieId, DraftUnit>;
  /** Whether the object has a supplementary file that strings and DIEs may be in. */
  readonly hasSupplementary: boolean;
}

export interface ChosenForm {
  readonly form: number;
  readonly isIndirect: boolean;
}

export class FormChooser {
  readonly #unit: DraftUnit;
  readonly #surroundings: Surroundings;
  readonly #turns = new Map<FormClass, number>();
  #attributes = 0;

  constructor(unit: DraftUnit, surroundings: Surroundings) {
    this.#unit = unit;
    this.#surroundings = surroundings;
  }

  choose(attribute: DraftAttribute): ChosenForm {
    const form = attribute.form ?? this.#next(attribute);
    const { indirectEvery } = this.#unit.spelling;
    this.#attributes++;
    const isTurn = indirectEvery > 0 && this.#attributes % indirectEvery === 0;
    return { form, isIndirect: (attribute.isIndirect ?? isTurn) && form !== DW_FORM.implicit_const };
  }

  #next(attribute: DraftAttribute): number {
    const classes = this.#classesOf(attribute);
    for (const id of classes) {
      const palette = this.#unit.spelling.palette.get(id) ?? [];
      const turn = this.#turns.get(id) ?? 0;
      for (let i = 0; i < palette.length; i++) {
        const form = palette[(turn + i) % palette.length];
        if (form === undefined || !this.allows(form, attribute)) continue;
        this.#turns.set(id, turn + i + 1);
        return form;
      }
    }
    const plainest = classes
      .flatMap((id) => FORMS_BY_CLASS.get(id) ?? [])
      .find((form) => this.allows(form, attribute));
    if (plainest === undefined)
      throw new DwarfksymsError(
        'internal',
        `no form for a ${attribute.value.kind} in DWARF ${this.#unit.spelling.version}`,
      );
    return plainest;
  }

  /** The classes that a value may be in, the usual one first. DWARF 5, 7.5.5. */
  #classesOf({ value, isExpression = false }: DraftAttribute): readonly FormClass[] {
    const { version } = this.#unit.spelling;
    const offset = version < 4 ? FORM_CLASS.constant : FORM_CLASS.section_offset;
    switch (value.kind) {
      case 'constant':
      case 'file':
        return [FORM_CLASS.constant];
      case 'flag':
        return [FORM_CLASS.flag];
      case 'string':
        return [FORM_CLASS.string];
      case 'reference':
      case 'signature':
      case 'dangling':
      case 'sibling':
        return [FORM_CLASS.reference];
      case 'address':
        return [FORM_CLASS.address];
      case 'block':
        if (isExpression) return version < 4 ? [FORM_CLASS.block] : [FORM_CLASS.exprloc];
        return value.bytes.length === DATA16_BYTES
          ? [FORM_CLASS.block, FORM_CLASS.constant]
          : [FORM_CLASS.block];
      case 'ranges':
        return version < 5 ? [offset] : [FORM_CLASS.range_list, FORM_CLASS.section_offset];
      case 'locations':
        return version < 5 ? [offset] : [FORM_CLASS.location_list, FORM_CLASS.section_offset];
      case 'line-table':
      case 'section-offset':
      case 'base':
        return [offset];
    }
  }

  /** Whether the attribute may have the form here. */
  allows(form: number, attribute: DraftAttribute): boolean {
    const { version } = this.#unit.spelling;
    const id = formClass(form);
    if (id === undefined || !this.#classesOf(attribute).includes(id)) return false;
    const exists = dwFormExistsIn(form, version) ?? this.#hasVendorForm(form);
    return exists && this.#allowsValue(form, attribute) && this.#allowsRole(form);
  }

  /** GNU's forms, for what DWARF 5 standardised. */
  #hasVendorForm(form: number): boolean {
    const { version } = this.#unit.spelling;
    if (version > 4) return false;
    switch (form) {
      case DW_FORM.GNU_addr_index:
      case DW_FORM.GNU_str_index:
        return version === 4 && this.#unit.role === 'dwo';
      case DW_FORM.GNU_ref_alt:
      case DW_FORM.GNU_strp_alt:
        return this.#surroundings.hasSupplementary && this.#unit.role === 'object';
      default:
        return false;
    }
  }

  /** A .dwo file has no relocations, so nothing in it may depend on where its sections are put. DWARF 5, 7.3.2.2. */
  #allowsRole(form: number): boolean {
    const { role } = this.#unit;
    switch (form) {
      case DW_FORM.strp_sup:
      case DW_FORM.ref_sup4:
      case DW_FORM.ref_sup8:
        return role === 'object' && this.#surroundings.hasSupplementary;
      case DW_FORM.strp:
      case DW_FORM.line_strp:
      case DW_FORM.addr:
      case DW_FORM.ref_addr:
        return role !== 'dwo';
      default:
        return true;
    }
  }

  #allowsValue(form: number, attribute: DraftAttribute): boolean {
    const { value } = attribute;
    const { version, format } = this.#unit.spelling;
    const isOffset = form === DW_FORM.sec_offset || form === (format === 32 ? DW_FORM.data4 : DW_FORM.data8);
    switch (value.kind) {
      case 'constant':
        return (
          fits(this.#encodingOf(form), value.value) &&
          !(version < 4 && POINTERS.has(attribute.name) && isDataOfOffset(form))
        );
      case 'file':
        return fits(this.#encodingOf(form), BigInt(value.file + 1));
      case 'flag':
        return form !== DW_FORM.flag_present || value.value === 1;
      case 'string':
      case 'address':
        return true;
      case 'reference':
        return this.#allowsReference(form, value.die);
      case 'sibling':
        return formReference(form) === REFERENCE.unit;
      case 'signature':
        return form === DW_FORM.ref_sig8;
      case 'dangling':
        return formReference(form) === REFERENCE.unit;
      case 'block':
        return formClass(form) === FORM_CLASS.constant ? form === DW_FORM.data16 : true;
      case 'ranges':
      case 'locations':
        return version >= 5 ? form !== DW_FORM.sec_offset || this.#unit.role === 'object' : isOffset;
      case 'line-table':
      case 'section-offset':
      case 'base':
        return isOffset;
    }
  }

  #encodingOf(form: number): FormEncoding | undefined {
    const { version, format, addressSize } = this.#unit.spelling;
    return formEncoding(form, { version, is64: format === 64, addressSize });
  }

  #allowsReference(form: number, target: DieId): boolean {
    const unit = this.#surroundings.unitOf.get(target);
    if (unit === undefined)
      throw new DwarfksymsError('internal', `a reference to DIE ${target}, which is in no unit`);
    const leadsTo = formReference(form);
    if (unit === this.#unit)
      return leadsTo === REFERENCE.unit || (leadsTo === REFERENCE.section && unit.kind !== 'type');
    if (unit.typeDie === target) return leadsTo === REFERENCE.signature;
    if (unit.role !== this.#unit.role) return leadsTo === REFERENCE.supplementary;
    return leadsTo === REFERENCE.section;
  }
}

const DATA16_BYTES = 16;

/** Attributes whose data4 or data8 was an offset into another section before DWARF 4. DWARF 3, 7.5.4, figure 20. */
const POINTERS: ReadonlySet<number> = new Set([
  DW_AT.location,
  DW_AT.stmt_list,
  DW_AT.string_length,
  DW_AT.return_addr,
  DW_AT.start_scope,
  DW_AT.data_member_location,
  DW_AT.frame_base,
  DW_AT.macro_info,
  DW_AT.segment,
  DW_AT.static_link,
  DW_AT.use_location,
  DW_AT.vtable_elem_location,
  DW_AT.ranges,
]);

function isDataOfOffset(form: number): boolean {
  return form === DW_FORM.data4 || form === DW_FORM.data8;
}

/** Whether the number is the same in the form, modulo 2^64 (symbol versions, section 7). */
function fits(encoding: FormEncoding | undefined, value: bigint): boolean {
  switch (encoding?.kind) {
    case 'integer':
      return value >= 0n
        ? value < 1n << BigInt(8 * encoding.byteSize)
        : encoding.byteSize === LARGEST_CONSTANT;
    case 'leb128':
    case 'elsewhere':
      return true;
    case 'counted':
    case 'content':
    case 'terminated':
    case 'present':
    case 'indirect':
    case undefined:
      return false;
  }
}

/** In bytes; larger ones are no constants of the specification. */
const LARGEST_CONSTANT = 8;
