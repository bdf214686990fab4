/** Fields of DIEs: numbers, blocks and offsets in the spelling of their form. DWARF 5, 7.5.5 and 7.5.6. */
import type { FormEncoding } from '../../generated/dwarf-form-encodings.ts';
import { BYTE_BITS, fits } from './bytes.ts';
import type { Attribute, Die, Value } from './description.ts';
import { attributeError, type Misfits } from './misfits.ts';
import type { FieldSize, Label, Section } from './section.ts';

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

/** The widest number that a form other than DW_FORM_data16 carries, in bytes: what is wider would be lost on readers. */
const NUMBER_SIZE = 8;
const NUMBER_BITS = BYTE_BITS * NUMBER_SIZE;

/** Whether a number has a place where readers keep 64 bits. */
export function isNumber64(value: number | bigint): boolean {
  return fits(value, NUMBER_SIZE);
}

/** The signed number of the same 64 bits: a signed LEB128 beyond it would be cut off, or refused. */
export function signedNumber(value: number | bigint): number | bigint {
  return typeof value === 'number' ? value : BigInt.asIntN(NUMBER_BITS, value);
}

export class FieldWriter {
  readonly #section: Section;
  readonly #misfits: Misfits;
  /** To be filled in once all is laid out. */
  readonly relativeFields: RelativeField[] = [];

  constructor(section: Section, misfits: Misfits) {
    this.#section = section;
    this.#misfits = misfits;
  }

  /** A number as itself, wherever the form has a place for one. */
  number(die: Die, attribute: Attribute, value: number | bigint, spelling: FormEncoding): void {
    const { out } = this.#section;
    switch (spelling.kind) {
      case 'integer':
      case 'content':
        if (fits(value, spelling.byteSize)) out.uint(value, spelling.byteSize);
        else {
          this.#misfits.add(die, attribute, String(value));
          out.zeros(spelling.byteSize);
        }
        break;
      case 'leb128':
        if (!isNumber64(value) || (!spelling.signed && value < 0))
          this.#misfits.add(die, attribute, String(value));
        else if (spelling.signed) out.sleb(signedNumber(value));
        else out.uleb(value);
        break;
      case 'elsewhere':
        break;
      case 'counted':
      case 'terminated':
      case 'present':
      case 'indirect':
        throw attributeError(die, attribute, 'a number');
    }
  }

  block(die: Die, attribute: Attribute, value: Value & { kind: 'block' }, spelling: FormEncoding): void {
    const { length } = value.bytes;
    if (spelling.kind === 'counted') {
      if (spelling.count === 'uleb128') this.#section.out.uleb(length);
      else if (fits(length, spelling.count)) this.#section.out.uint(length, spelling.count);
      else {
        this.#misfits.add(die, attribute, `a block of ${length} bytes`);
        return;
      }
    } else if (spelling.kind !== 'content' || spelling.byteSize !== length) {
      throw attributeError(die, attribute, `a block of ${length} bytes`);
    }
    this.#section.bytesWith(value.bytes, value.fixups);
  }

  /** An offset in another section of the file, or in this one. */
  offset(die: Die, attribute: Attribute, label: Label, spelling: FormEncoding): void {
    this.#section.offsetOf(label, fieldSize(die, attribute, spelling));
  }

  /** The distance of a label from `origin` in its section. */
  relative(die: Die, attribute: Attribute, to: Label, origin: number, spelling: FormEncoding): void {
    const { out } = this.#section;
    const isLeb128 = spelling.kind === 'leb128' && !spelling.signed;
    if (spelling.kind !== 'integer' && !isLeb128) throw attributeError(die, attribute, 'a reference');
    const byteSize = spelling.kind === 'integer' ? spelling.byteSize : undefined;
    this.relativeFields.push({ at: out.length, byteSize, to, origin, die, attribute });
    out.zeros(byteSize ?? 1);
  }

  /** The same in a header, where nothing can be wider. */
  relativeInHeader(to: Label, origin: number, byteSize: FieldSize): void {
    const { out } = this.#section;
    this.relativeFields.push({
      at: out.length,
      byteSize,
      to,
      origin,
      die: undefined,
      attribute: undefined,
    });
    out.zeros(byteSize);
  }

  /** Fills in the fields of fixed size; those of variable length have been written when the unit was laid out. */
  resolve(): void {
    for (const { at, byteSize, to, origin, die, attribute } of this.relativeFields) {
      if (byteSize === undefined) continue;
      const value = to.offset - origin;
      if (die === undefined || attribute === undefined || fits(value, byteSize))
        this.#section.out.patch(at, value, byteSize);
      else this.#misfits.add(die, attribute, `the offset ${value}`);
    }
  }
}

/** The width of a field that a linker may have to fill in. */
export function fieldSize(die: Die, attribute: Attribute, spelling: FormEncoding): FieldSize {
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
