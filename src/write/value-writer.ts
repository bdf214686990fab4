/** What attributes' values become in the sections of their file. DWARF 5, 7.5.5. */
import {
  DW_AT,
  DW_FORM,
  FORM_CLASS,
  REFERENCE,
  formClass,
  formReference,
} from '../../generated/dwarf-constants.ts';
import { type FormEncoding, formEncoding } from '../../generated/dwarf-form-encodings.ts';
import type { Attribute, Die, DieId, Value } from './description.ts';
import { type FieldWriter, fieldSize } from './field-writer.ts';
import { type ListPlace, placeLocations, placeRanges } from './list-places.ts';
import { attributeError } from './misfits.ts';
import type { NarrowIndices } from './narrow-indices.ts';
import { type Label, unboundLabel } from './section.ts';
import { nullFree } from './string-section.ts';
import type { UnitContext } from './unit-context.ts';

export class ValueWriter {
  readonly #context: UnitContext;
  readonly #fields: FieldWriter;
  readonly #indices: NarrowIndices;
  /** For each DIE whose DW_AT_sibling is written: what it refers to. */
  readonly siblings = new Map<Die, Label>();

  constructor(context: UnitContext, fields: FieldWriter, indices: NarrowIndices) {
    this.#context = context;
    this.#fields = fields;
    this.#indices = indices;
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

  #value(die: Die, attribute: Attribute, value: Value, spelling: FormEncoding): void {
    switch (value.kind) {
      case 'constant':
      case 'signature':
      case 'dangling':
        this.#fields.number(die, attribute, value.value, spelling);
        break;
      case 'flag':
        if (spelling.kind !== 'present') this.#fields.number(die, attribute, value.value, spelling);
        else if (value.value !== 1) throw attributeError(die, attribute, 'a flag that is not 1');
        break;
      case 'file':
        this.#fields.number(die, attribute, this.#context.fileNumber(value.file), spelling);
        break;
      case 'string':
        this.#string(die, attribute, value.text, spelling);
        break;
      case 'reference':
        this.#reference(die, attribute, value.die, spelling);
        break;
      case 'sibling':
        this.#sibling(die, attribute, spelling);
        break;
      case 'address':
        if (formClass(attribute.form) !== FORM_CLASS.address)
          throw attributeError(die, attribute, 'an address');
        if (attribute.form === DW_FORM.addr)
          this.#context.section.address(value.to, fieldSize(die, attribute, spelling));
        else {
          const index = this.#indices.take(attribute) ?? this.#context.addresses.indexOf(value.to);
          this.#fields.number(die, attribute, index, spelling);
        }
        break;
      case 'block':
        this.#fields.block(die, attribute, value, spelling);
        break;
      case 'line-table':
        this.#fields.offset(die, attribute, this.#context.file.lineTable(value.table), spelling);
        break;
      case 'ranges':
        this.#list(
          die,
          attribute,
          placeRanges(this.#context, value.entries, formClass(attribute.form) === FORM_CLASS.range_list),
          spelling,
        );
        break;
      case 'locations':
        this.#list(
          die,
          attribute,
          placeLocations(
            this.#context,
            value.entries,
            formClass(attribute.form) === FORM_CLASS.location_list,
          ),
          spelling,
        );
        break;
      case 'base':
        this.#fields.offset(die, attribute, this.#base(die, attribute), spelling);
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
        this.#fields.relative(
          die,
          attribute,
          file.supplementary(attribute.form).strings.use(text),
          0,
          spelling,
        );
        break;
      default: {
        if (formClass(attribute.form) !== FORM_CLASS.string) throw attributeError(die, attribute, 'a string');
        const index = this.#indices.take(attribute) ?? this.#context.stringIndex(text);
        this.#fields.number(die, attribute, index, spelling);
      }
    }
  }

  #reference(die: Die, attribute: Attribute, id: DieId, spelling: FormEncoding): void {
    const { file } = this.#context;
    const label = file.dies.get(id);
    if (label === undefined)
      throw attributeError(die, attribute, `refers to DIE ${id}, which the description does not have`);
    switch (formReference(attribute.form)) {
      case REFERENCE.unit:
        if (label.unit !== this.#context)
          throw attributeError(die, attribute, `refers to DIE ${id}, which is in another unit`);
        this.#fields.relative(die, attribute, label, this.#context.start, spelling);
        break;
      case REFERENCE.section:
        if (label.unit.file !== file)
          throw attributeError(die, attribute, `refers to DIE ${id}, which is in another file`);
        this.#fields.offset(die, attribute, label, spelling);
        break;
      case REFERENCE.supplementary:
        if (label.unit.file !== file.supplementary(attribute.form))
          throw attributeError(die, attribute, `refers to DIE ${id}, which is in no supplementary file`);
        this.#fields.relative(die, attribute, label, 0, spelling);
        break;
      case REFERENCE.signature: {
        const target = label.unit.unit;
        if (target.typeDie !== id || target.signature === undefined)
          throw attributeError(die, attribute, `refers to DIE ${id}, which is not the type of a type unit`);
        this.#fields.number(die, attribute, target.signature, spelling);
        break;
      }
      case undefined:
        throw attributeError(die, attribute, 'a reference');
    }
  }

  /** Where the siblings of the DIE go on. DWARF 5, 2.3. */
  #sibling(die: Die, attribute: Attribute, spelling: FormEncoding): void {
    const label = unboundLabel();
    this.siblings.set(die, label);
    switch (formReference(attribute.form)) {
      case REFERENCE.unit:
        this.#fields.relative(die, attribute, label, this.#context.start, spelling);
        break;
      case REFERENCE.section:
        this.#fields.offset(die, attribute, label, spelling);
        break;
      case REFERENCE.supplementary:
      case REFERENCE.signature:
      case undefined:
        throw attributeError(die, attribute, 'a reference to a sibling');
    }
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

  #list(die: Die, attribute: Attribute, place: ListPlace, spelling: FormEncoding): void {
    switch (place.kind) {
      case 'number':
        this.#fields.number(die, attribute, place.number, spelling);
        break;
      case 'offset':
        this.#fields.offset(die, attribute, place.label, spelling);
        break;
      case 'offset-in-object':
        this.#fields.relative(die, attribute, place.label, 0, spelling);
        break;
    }
  }
}
