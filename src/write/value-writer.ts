/** Attribute values, spelled as their form says. DWARF 5, 7.5.5 and 7.5.6. */
import {
  DW_AT,
  DW_FORM,
  FORM_CLASS,
  REFERENCE,
  formClass,
  formReference,
} from '../../generated/dwarf-constants.ts';
import { type FormEncoding, formEncoding } from '../../generated/dwarf-form-encodings.ts';
import { writeAddressPairs } from './address-pairs.ts';
import { fits } from './bytes.ts';
import type { AddressRange, Attribute, Die, LocationRange, Value } from './description.ts';
import { writeGnuLocationList } from './gnu-location-lists.ts';
import { attributeError } from './misfits.ts';
import { type FieldSize, type Label, unboundLabel } from './section.ts';
import { nullFree } from './string-section.ts';
import type { UnitContext } from './unit-context.ts';

/** A field that holds the distance of a label from a place: a reference within a unit, or into another file. */
export interface RelativeField {
  at: number;
  /** `undefined`: LEB128, as wide as it has to be. */
  readonly byteSize: number | undefined;
  readonly to: Label;
  /** Offset in the section of `to`. */
  readonly origin: number;
  /** What it is the value of; `undefined` for the type's place in a type unit's header. */
  readonly die: Die | undefined;
  readonly attribute: Attribute | undefined;
}

/** Widest constant that an attribute can have other than DW_FORM_data16: what is wider would be lost on readers. */
const CONSTANT_SIZE = 8;

export class ValueWriter {
  readonly #context: UnitContext;
  /** To be filled in once all is laid out. */
  readonly relativeFields: RelativeField[] = [];
  /** For each DIE whose DW_AT_sibling is written: what it refers to. */
  readonly siblings = new Map<Die, Label>();

  constructor(context: UnitContext) {
    this.#context = context;
  }

  write(die: Die, attribute: Attribute): void {
    const { encoding, section } = this.#context;
    const spelling = formEncoding(attribute.form, encoding);
    if (spelling === undefined || spelling.kind === 'indirect')
      throw attributeError(die, attribute, 'a value of this form cannot be written');
    if (attribute.indirect === true) {
      // The value would have no place. DWARF 5, 7.5.3.
      if (spelling.kind === 'elsewhere') throw attributeError(die, attribute, 'no form to be indirect');
      section.out.uleb(attribute.form);
    }
    this.#value(die, attribute, attribute.value, spelling);
  }

  /** Writes where a DIE of this unit is, counted from the unit's header. */
  placeOf(to: Label, byteSize: FieldSize): void {
    const { section, start } = this.#context;
    const owner = { die: undefined, attribute: undefined };
    this.relativeFields.push({ at: section.out.length, byteSize, to, origin: start, ...owner });
    section.out.zeros(byteSize);
  }

  #value(die: Die, attribute: Attribute, value: Value, spelling: FormEncoding): void {
    switch (value.kind) {
      case 'constant':
      case 'signature':
      case 'dangling':
        this.#number(die, attribute, value.value, spelling);
        break;
      case 'flag':
        if (spelling.kind !== 'present') this.#number(die, attribute, value.value, spelling);
        else if (value.value !== 1) throw attributeError(die, attribute, 'a flag that is not 1');
        break;
      case 'file':
        this.#number(die, attribute, this.#context.fileNumber(value.file), spelling);
        break;
      case 'string':
        this.#string(die, attribute, value.text, spelling);
        break;
      case 'reference':
        this.#reference(die, attribute, value.die, spelling);
        break;
      case 'sibling': {
        const label = unboundLabel();
        this.siblings.set(die, label);
        this.#referTo(die, attribute, label, spelling);
        break;
      }
      case 'address':
        if (formClass(attribute.form) !== FORM_CLASS.address)
          throw attributeError(die, attribute, 'an address');
        if (attribute.form === DW_FORM.addr)
          this.#context.section.address(value.to, fieldSize(die, attribute, spelling));
        else this.#number(die, attribute, this.#context.addresses.indexOf(value.to), spelling);
        break;
      case 'block':
        this.#block(die, attribute, value, spelling);
        break;
      case 'line-table':
        this.#offset(die, attribute, this.#context.file.lineTable(value.table), spelling);
        break;
      case 'ranges':
        this.#ranges(die, attribute, value.entries, spelling);
        break;
      case 'locations':
        this.#locations(die, attribute, value.entries, spelling);
        break;
      case 'base':
        this.#offset(die, attribute, this.#base(die, attribute), spelling);
        break;
      case 'section-offset': {
        const { section } = this.#context;
        const index = this.#context.file.ownSection(value.section);
        const byteSize = fieldSize(die, attribute, spelling);
        section.ownSectionFields.push({
          at: section.out.length,
          byteSize,
          section: index,
          offset: value.offset,
        });
        section.out.zeros(byteSize);
        break;
      }
    }
  }

  /** A number as itself, wherever the form has a place for one. */
  #number(die: Die, attribute: Attribute, value: number | bigint, spelling: FormEncoding): void {
    const { out } = this.#context.section;
    switch (spelling.kind) {
      case 'integer':
      case 'content':
        if (fits(value, spelling.byteSize)) out.uint(value, spelling.byteSize);
        else {
          this.#context.file.misfits.add(die, attribute, String(value));
          out.zeros(spelling.byteSize);
        }
        break;
      case 'leb128':
        if (fits(value, CONSTANT_SIZE) && (spelling.signed || value >= 0)) {
          if (spelling.signed) out.sleb(value);
          else out.uleb(value);
        } else this.#context.file.misfits.add(die, attribute, String(value));
        break;
      case 'elsewhere':
        break;
      default:
        throw attributeError(die, attribute, 'a number');
    }
  }

  #string(die: Die, attribute: Attribute, text: string, spelling: FormEncoding): void {
    const { file, section } = this.#context;
    switch (attribute.form) {
      case DW_FORM.string:
        section.out.cstring(nullFree(text));
        break;
      case DW_FORM.strp:
        section.offsetOf(file.strings.use(text), fieldSize(die, attribute, spelling));
        break;
      case DW_FORM.line_strp:
        section.offsetOf(file.lineStrings.use(text), fieldSize(die, attribute, spelling));
        break;
      case DW_FORM.strp_sup:
      case DW_FORM.GNU_strp_alt:
        this.#relative(die, attribute, file.supplementary(attribute.form).strings.use(text), 0, spelling);
        break;
      default:
        if (formClass(attribute.form) !== FORM_CLASS.string) throw attributeError(die, attribute, 'a string');
        this.#number(die, attribute, this.#context.stringOffsets.indexOf(file.strings.use(text)), spelling);
    }
  }

  #reference(die: Die, attribute: Attribute, id: number, spelling: FormEncoding): void {
    const { file, unit } = this.#context;
    const label = file.dies.get(id);
    if (label === undefined)
      throw attributeError(die, attribute, `refers to DIE ${id}, which the description does not have`);
    switch (formReference(attribute.form)) {
      case REFERENCE.unit:
        if (label.unit !== this.#context)
          throw attributeError(die, attribute, `refers to DIE ${id}, which is in another unit`);
        this.#referTo(die, attribute, label, spelling);
        break;
      case REFERENCE.section:
        if (label.unit.file !== file)
          throw attributeError(die, attribute, `refers to DIE ${id}, which is in another file`);
        this.#offset(die, attribute, label, spelling);
        break;
      case REFERENCE.supplementary:
        if (label.unit.file !== file.supplementary(attribute.form))
          throw attributeError(die, attribute, `refers to DIE ${id}, which is in no supplementary file`);
        this.#relative(die, attribute, label, 0, spelling);
        break;
      case REFERENCE.signature: {
        const target = label.unit.unit;
        if (target.typeDie !== id || target.signature === undefined)
          throw attributeError(die, attribute, `refers to DIE ${id}, which is not the type of a type unit`);
        this.#number(die, attribute, target.signature, spelling);
        break;
      }
      case undefined:
        throw attributeError(die, attribute, `a reference in unit version ${unit.version}`);
    }
  }

  /** A reference to a place in the same unit. */
  #referTo(die: Die, attribute: Attribute, label: Label, spelling: FormEncoding): void {
    if (formReference(attribute.form) === REFERENCE.section) this.#offset(die, attribute, label, spelling);
    else this.#relative(die, attribute, label, this.#context.start, spelling);
  }

  /** An offset in another section of the file, or in this one. */
  #offset(die: Die, attribute: Attribute, label: Label, spelling: FormEncoding): void {
    this.#context.section.offsetOf(label, fieldSize(die, attribute, spelling));
  }

  #relative(die: Die, attribute: Attribute, to: Label, origin: number, spelling: FormEncoding): void {
    const { out } = this.#context.section;
    const isLeb128 = spelling.kind === 'leb128' && !spelling.signed;
    if (spelling.kind !== 'integer' && !isLeb128) throw attributeError(die, attribute, 'a reference');
    const byteSize = spelling.kind === 'integer' ? spelling.byteSize : undefined;
    this.relativeFields.push({ at: out.length, byteSize, to, origin, die, attribute });
    out.zeros(byteSize ?? 1);
  }

  #block(die: Die, attribute: Attribute, value: Value & { kind: 'block' }, spelling: FormEncoding): void {
    const { section } = this.#context;
    const { length } = value.bytes;
    if (spelling.kind === 'counted') {
      if (spelling.count === 'uleb128') section.out.uleb(length);
      else if (fits(length, spelling.count)) section.out.uint(length, spelling.count);
      else {
        this.#context.file.misfits.add(die, attribute, `a block of ${length} bytes`);
        return;
      }
    } else if (spelling.kind !== 'content' || spelling.byteSize !== length) {
      throw attributeError(die, attribute, `a block of ${length} bytes`);
    }
    section.bytesWith(value.bytes, value.fixups);
  }

  #base(die: Die, attribute: Attribute): Label {
    switch (attribute.name) {
      case DW_AT.str_offsets_base:
        return this.#context.stringOffsets.base;
      case DW_AT.addr_base:
      case DW_AT.GNU_addr_base:
        return this.#context.addresses.base;
      case DW_AT.rnglists_base:
        return this.#context.rangeLists.base;
      case DW_AT.loclists_base:
        return this.#context.locationLists.base;
      case DW_AT.GNU_ranges_base:
        return { section: this.#context.file.sections.section('ranges'), offset: 0 };
      default:
        throw attributeError(die, attribute, 'nothing counts from what this attribute says');
    }
  }

  #ranges(die: Die, attribute: Attribute, entries: readonly AddressRange[], spelling: FormEncoding): void {
    const context = this.#context;
    if (context.unit.version >= 5) {
      const lists = context.rangeLists;
      const label = lists.add(entries, context.listAddresses);
      if (formClass(attribute.form) === FORM_CLASS.range_list)
        this.#number(die, attribute, lists.indexOf(label), spelling);
      else this.#offset(die, attribute, label, spelling);
      return;
    }
    // GNU's split units have their ranges in the object, counted from DW_AT_GNU_ranges_base.
    const holder = context.skeleton ?? context;
    const section = holder.file.sections.section('ranges');
    const label = unboundLabel();
    section.bind(label);
    writeAddressPairs(section, entries, context.unit.addressSize, holder.file.nextTurn());
    if (holder === context) this.#offset(die, attribute, label, spelling);
    else this.#relative(die, attribute, label, 0, spelling);
  }

  #locations(
    die: Die,
    attribute: Attribute,
    entries: readonly LocationRange[],
    spelling: FormEncoding,
  ): void {
    const context = this.#context;
    if (context.unit.version >= 5) {
      const lists = context.locationLists;
      const label = lists.add(entries, context.listAddresses);
      if (formClass(attribute.form) === FORM_CLASS.location_list)
        this.#number(die, attribute, lists.indexOf(label), spelling);
      else this.#offset(die, attribute, label, spelling);
      return;
    }
    const section = context.file.sections.section('loc');
    const label = unboundLabel();
    section.bind(label);
    if (context.isSplit) writeGnuLocationList(section, entries, context.addresses);
    else writeAddressPairs(section, entries, context.unit.addressSize, context.file.nextTurn());
    this.#offset(die, attribute, label, spelling);
  }
}

/** The width of a field that a linker may have to fill in. */
function fieldSize(die: Die, attribute: Attribute, spelling: FormEncoding): FieldSize {
  const byteSize = spelling.kind === 'integer' ? spelling.byteSize : undefined;
  switch (byteSize) {
    case 1:
    case 2:
    case 4:
    case 8:
      return byteSize;
    default:
      throw attributeError(die, attribute, 'an offset or an address');
  }
}
